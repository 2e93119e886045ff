//! What a built page says to those who read it.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
};

/// A page, without what stands around its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// Of the document.
    pub(super) title: String,
    /// The language it is in.
    pub(super) lang: String,
    /// Its text, a paragraph, heading or cell each; white space is folded.
    pub(super) blocks: Vec<String>,
    /// Whether it is a text that somebody wrote, not a list made of others.
    pub(super) is_text: bool,
    /// Where the text really belongs, in full.
    pub(super) canonical: Option<String>,
    /// The same page by language, in full.
    pub(super) alternates: Vec<(String, String)>,
    /// Where browsers go on to by themselves.
    pub(super) refresh: Option<String>,
}

/// Elements that do not end a paragraph.
const INLINE: [&str; 28] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr",
];

/// Elements whose words are not the page's own.
const SKIPPED: [&str; 5] = ["nav", "script", "style", "svg", "template"];

impl Page {
    /// Reads any HTML, well made or not.
    pub(super) fn read(html: &str) -> Self {
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(html));
        let tokenizer =
            Tokenizer::new(Reading::default(), html5ever::tokenizer::TokenizerOpts::default());
        // Scripts do not run, so nothing interrupts it.
        let _done = tokenizer.feed(&input);
        tokenizer.end();
        let mut state = tokenizer.sink.0.take();
        state.end_block();
        state.page.title = folded(&state.page.title);
        state.page
    }
}

impl Page {
    /// Its text as it would be if the site stood elsewhere: addresses in full stand there with `https://` or without.
    pub(super) fn based(&self, (old, new): (&str, &str)) -> Vec<String> {
        let bare = |base: &str| base.split_once("://").map_or(base, |(_, bare)| bare).to_owned();
        let (old_bare, new_bare) = (bare(old), bare(new));
        let moved = |block: &String| block.replace(old, new).replace(&old_bare, &new_bare);
        self.blocks.iter().map(moved).collect()
    }
}

/// The page as far as it was read.
#[derive(Default)]
struct State {
    page: Page,
    block: String,
    in_title: bool,
    in_main: bool,
    /// How many skipped elements are open.
    skipped: usize,
}

#[derive(Default)]
struct Reading(RefCell<State>);

impl TokenSink for Reading {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag),
            Token::CharacterTokens(text) => state.text(&text),
            Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        let opens = tag.kind == TagKind::StartTag;
        if SKIPPED.contains(&name) && !tag.self_closing {
            self.skipped = if opens { self.skipped + 1 } else { self.skipped.saturating_sub(1) };
        }
        if !INLINE.contains(&name) {
            self.end_block();
        }
        match name {
            "main" => self.in_main = opens,
            "title" => self.in_title = opens && self.skipped == 0,
            "html" if opens => self.page.lang = attribute(tag, "lang").unwrap_or_default(),
            "meta" => self.meta(tag),
            "link" => self.link(tag),
            "img" => {
                let alt = attribute(tag, "alt").unwrap_or_default();
                self.text(&format!(" {alt} "));
            }
            _ => {}
        }
        match name {
            "script" if opens => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" if opens => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" if opens => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }

    fn meta(&mut self, tag: &Tag) {
        let content = || attribute(tag, "content").unwrap_or_default();
        if attribute(tag, "property").as_deref() == Some("og:type") {
            self.page.is_text = content() == "article";
        }
        if attribute(tag, "http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
            self.page.refresh = content().split_once("url=").map(|(_, url)| url.trim().to_owned());
        }
    }

    fn link(&mut self, tag: &Tag) {
        let Some(href) = attribute(tag, "href") else { return };
        match (attribute(tag, "rel").as_deref(), attribute(tag, "hreflang")) {
            (Some("canonical"), _) => self.page.canonical = Some(href),
            (Some("alternate"), Some(lang)) => self.page.alternates.push((lang, href)),
            (_, _) => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped > 0 {
            return;
        }
        if self.in_title {
            self.page.title.push_str(text);
        } else if self.in_main {
            self.block.push_str(text);
        }
    }

    fn end_block(&mut self) {
        let block = folded(&std::mem::take(&mut self.block));
        if !block.is_empty() {
            self.page.blocks.push(block);
        }
    }
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| attribute.value.to_string())
}

/// Every run of white space is one space, and none is at the ends.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_its_text_and_what_its_head_says() {
        let page = Page::read(
            "<!doctype html><html lang=nl><head><title>A &amp;\n B</title><meta property='og:type' content=article>\
             <link rel=canonical href='https://x.be/nl/a/'><link rel=alternate hreflang=fr href='https://x.be/fr/a/'>\
             <script>if (a < b) '<main>'</script></head><body><header>Menu</header><main><nav>Kruimels</nav>\
             <h1>Kop</h1><p>Een <em>twee</em>\u{a0}drie.<p>Vier<img alt='een foto'><svg><title>x</title></svg></main>Voet",
        );
        assert_eq!((page.title.as_str(), page.lang.as_str()), ("A & B", "nl"));
        assert_eq!(page.blocks, ["Kop", "Een twee drie.", "Vier een foto"]);
        assert!(page.is_text);
        assert_eq!(page.canonical.as_deref(), Some("https://x.be/nl/a/"));
        assert_eq!(page.alternates, [("fr".to_owned(), "https://x.be/fr/a/".to_owned())]);
        assert_eq!(page.refresh, None);
    }

    #[test]
    fn a_page_that_sends_on_says_where() {
        let page = Page::read("<meta http-equiv=Refresh content='0; url=../b/'><main>x");
        assert_eq!(page.refresh.as_deref(), Some("../b/"));
        assert_eq!(page.blocks, ["x"]);
    }
}

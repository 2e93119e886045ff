//! The words of the glossary, marked in a text where a reader first meets them.

use crate::model::{Lang, Localized, Site};
use crate::output::escape;
use crate::parse::{is_void, tag_end};
use crate::wordings::Wordings;

/// Elements that are left as they are: words that lead elsewhere, name something, or are quoted letter by letter.
const LEFT: [&str; 19] = [
    "a",
    "abbr",
    "button",
    "cite",
    "code",
    "dfn",
    "dt",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "kbd",
    "label",
    "pre",
    "samp",
    "th",
];

/// The words of every concept that the glossary defines.
#[derive(Debug)]
pub(super) struct Glosses(Localized<Wordings>);

/// A text with its words marked.
#[derive(Debug)]
pub(super) struct Marked {
    /// As HTML.
    pub(super) html: String,
    /// The concepts in the order of the text: places in [`Site::glossary`].
    pub(super) concepts: Vec<usize>,
}

impl Glosses {
    /// The words of a site's glossary, without everyday ones and those to avoid.
    pub(super) fn new(site: &Site) -> Self {
        Self(site.languages.localize(|lang| {
            let defined = site.glossary.iter().enumerate();
            let defined =
                defined.filter(|(_, concept)| concept.definition.is_some() && !concept.everyday);
            let wordings = defined.flat_map(|(number, concept)| {
                let all = [&concept.term[lang]].into_iter().chain(&concept.synonyms[lang]);
                all.map(move |wording| (number, wording.as_str()))
            });
            Wordings::new(site.languages.code(lang), wordings)
        }))
    }

    /// Marks every concept once in clean HTML written in a language. `mark` makes the element of a concept's words.
    pub(super) fn mark(
        &self,
        html: &str,
        lang: Lang,
        mark: impl Fn(usize, &str) -> String,
    ) -> Marked {
        let mut marked = Marked { html: String::with_capacity(html.len()), concepts: Vec::new() };
        let mut open: Vec<&str> = Vec::new();
        // How many of the open elements are left as they are.
        let mut left = 0;
        let mut rest = html;
        while !rest.is_empty() {
            let text = &rest[..rest.find('<').unwrap_or(rest.len())];
            if left == 0 {
                self.mark_text(text, lang, &mark, &mut marked);
            } else {
                marked.html.push_str(text);
            }
            rest = &rest[text.len()..];
            let tag = &rest[..tag_end(rest).min(rest.len())];
            marked.html.push_str(tag);
            rest = &rest[tag.len()..];
            if tag.starts_with("</") {
                left -= usize::from(open.pop().is_some_and(is_left));
            } else if !tag.is_empty() && !is_void(name(tag)) {
                open.push(tag);
                left += usize::from(is_left(tag));
            }
        }
        marked
    }

    fn mark_text(
        &self,
        html: &str,
        lang: Lang,
        mark: impl Fn(usize, &str) -> String,
        marked: &mut Marked,
    ) {
        let mut from = 0;
        for (place, concept) in self.0[lang].find(&without_entities(html)) {
            if !marked.concepts.contains(&concept) {
                marked.concepts.push(concept);
                marked.html.push_str(&html[from..place.start]);
                marked.html.push_str(&mark(concept, &html[place.clone()]));
                from = place.end;
            }
        }
        marked.html.push_str(&html[from..]);
    }
}

/// The link from a word to what explains it; a script on the page shows the explanation in place.
pub(super) fn link(id: &str, href: &str, words: &str) -> String {
    format!("<a class=\"gloss\" href=\"{}\" data-gloss=\"{id}\">{words}</a>", escape(href))
}

/// Whether an element is left as it is: for its name, because it is in another language, or read by some only.
fn is_left(tag: &str) -> bool {
    LEFT.contains(&name(tag)) || tag.contains(" lang=\"") || tag.contains(" class=\"vh")
}

/// The name of an element that a tag opens.
fn name(tag: &str) -> &str {
    let end = tag.find([' ', '>']).unwrap_or(tag.len());
    tag.get(1..end).unwrap_or_default()
}

/// Text of clean HTML with spaces for its entities, each word in its place: `&nbsp;` divides words, `&amp;` is none.
fn without_entities(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('&') {
        let end = rest[start..].find(';').map_or(rest.len(), |length| start + length + 1);
        text.push_str(&rest[..start]);
        text.extend(std::iter::repeat_n(' ', end - start));
        rest = &rest[end..];
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Concept, Id};
    use crate::render::sample;

    #[track_caller]
    fn marks(html: &str, expected: &str) {
        let mut site = sample::site();
        let concept = |id: &str, term: &str, synonyms: &[&str], definition: Option<&str>| Concept {
            id: Id::parse(id).expect("an id"),
            term: site.languages.localize(|_| term.to_owned()),
            synonyms: site
                .languages
                .localize(|_| synonyms.iter().map(|s| (*s).to_owned()).collect()),
            avoid: site.languages.localize(|_| vec!["agent".to_owned()]),
            definition: definition.map(|text| site.languages.localize(|_| text.to_owned())),
            source: None,
            everyday: id == "school",
        };
        site.glossary = vec![
            concept("guard", "gemeenschapswacht", &["stadswacht"], Some("Houdt toezicht.")),
            concept("amp", "amp", &[], Some("Een maat.")),
            concept("police", "politie", &[], None),
            concept("school", "school", &[], Some("Waar men leert.")),
        ];
        let dutch = site.languages.get("nl").expect("a language of the site");
        let marked = Glosses::new(&site)
            .mark(html, dutch, |concept, words| format!("[{}:{words}]", site.glossary[concept].id));
        assert_eq!(marked.html, expected);
    }

    #[test]
    fn a_word_is_marked_where_it_first_stands() {
        marks(
            "<p>De <em>stadswachten</em> en de gemeenschapswacht.</p>",
            "<p>De <em>[guard:stadswachten]</em> en de gemeenschapswacht.</p>",
        );
        marks("<p>politie, agent, school</p>", "<p>politie, agent, school</p>");
    }

    #[test]
    fn headings_links_code_and_other_languages_are_left() {
        for html in [
            "<h2 id=\"a>b\">Stadswacht</h2>",
            "<p><a href=\"x\">de <em>stadswacht</em></a></p>",
            "<pre><code>stadswacht</code></pre>",
            "<p><span lang=\"fr\">stadswacht</span><br></p>",
            "<p title=\"stadswacht\">R&amp;D</p>",
        ] {
            marks(html, html);
            let (after, marked) = ("<p>stadswacht</p>", "<p>[guard:stadswacht]</p>");
            marks(&format!("{html}{after}"), &format!("{html}{marked}"));
        }
    }
}

//! A new text: every field that it needs, with what may stand there, and its sections.

use std::fmt::Write as _;

use super::{full_name, path};
use crate::misuse::Misuse;
use crate::model::{Date, Id, Lang, Languages, NOT_STATED, Zone};
use crate::new_file::NewFile;
use crate::parse::{Parsed, TextKey, TextKind, VocabularyFile, ascii_id};
use crate::starter;
use crate::{Error, builtin};

/// Of a longer list, a file shows only so much.
const MOST: usize = 40;

/// The files to fill in, by kind: language and text.
type Forms = [(&'static str, &'static str); 4];

const PRACTICE: Forms = [
    ("de", include_str!("../../starter/new/practice/de.md")),
    ("en", include_str!("../../starter/new/practice/en.md")),
    ("fr", include_str!("../../starter/new/practice/fr.md")),
    ("nl", include_str!("../../starter/new/practice/nl.md")),
];

const COLLECTION: Forms = [
    ("de", include_str!("../../starter/new/collection/de.md")),
    ("en", include_str!("../../starter/new/collection/en.md")),
    ("fr", include_str!("../../starter/new/collection/fr.md")),
    ("nl", include_str!("../../starter/new/collection/nl.md")),
];

const PAGE: Forms = [
    ("de", include_str!("../../starter/new/page/de.md")),
    ("en", include_str!("../../starter/new/page/en.md")),
    ("fr", include_str!("../../starter/new/page/fr.md")),
    ("nl", include_str!("../../starter/new/page/nl.md")),
];

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'w> {
    pub(crate) kind: TextKind,
    pub(crate) id: &'w str,
    pub(crate) lang: Lang,
    pub(crate) title: Option<&'w str>,
    /// The day it is put online, until an editor says otherwise.
    pub(crate) today: Date,
}

/// A new text in its first language; its comments are in that language, else in English.
pub(crate) fn file(parsed: &Parsed, wanted: &Wanted<'_>) -> Result<NewFile, Error> {
    let key = free_key(parsed, wanted)?;
    let code = parsed.languages.code(wanted.lang);
    let id = wanted.id;
    let text = form(wanted.kind, code)
        .replace("{{id}}", id)
        .replace("{{lang}}", code)
        .replace("{{texts}}", &starter::texts(parsed.languages.codes()))
        .replace("{{zone}}", parsed.settings.zone.as_ref().map_or("Europe/Brussels", Zone::name))
        .replace("{{today}}", &wanted.today.to_string())
        .replace("{{next-year}}", &wanted.today.next_year().to_string())
        .replace("{{vocabularies}}\n", &vocabularies(parsed, wanted.lang))
        .replace("{{practices}}\n", &practices(parsed))
        // The last: what an editor calls a text may hold any of these.
        .replace("{{title}}", &quoted(wanted.title.unwrap_or_default()));
    Ok(NewFile { path: path(&key, code).into(), text })
}

/// The words of the interface in a language that does not come with the tool: those in English, to translate.
pub(crate) fn language(code: &str) -> Result<NewFile, Error> {
    if Languages::new([code]).is_err() {
        return Err(Error::Usage(Misuse::NoLanguageCode { code: code.to_owned() }));
    }
    let path = format!("i18n/{code}.ftl");
    if builtin::text(&path).is_some() {
        return Err(Error::Usage(Misuse::LanguageComesAlong { code: code.to_owned(), path }));
    }
    let english = builtin::text("i18n/en.ftl").expect("English comes with the tool");
    let (_, words) = english.split_once('\n').expect("its first line says what it is");
    let head = "# Every word of the website, in English. Translate what stands behind each =, but not what stands between { and }.";
    // No language has a word for one that the tool does not know.
    let named = format!("language-adjective-{code} = {code}\nin-language-{code} = in {code}\n");
    let text = format!("{head}\n{words}")
        .replace("locale = en-GB", &format!("locale = {code}"))
        .replace("language-adjective-nl =", &format!("{named}language-adjective-nl ="));
    Ok(NewFile { path: path.into(), text })
}

/// The headings of a practice's sections in a language, by id; in English where there are none in that language.
pub(super) fn section_titles(code: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    form(TextKind::Practice, code).lines().filter_map(|line| {
        let (title, id) = line.strip_prefix("## ")?.split_once(" {#")?;
        Some((id.strip_suffix('}')?, title))
    })
}

fn form(kind: TextKind, code: &str) -> &'static str {
    let forms = match kind {
        TextKind::Practice => PRACTICE,
        TextKind::Collection => COLLECTION,
        TextKind::Page | TextKind::Introduction => PAGE,
    };
    let form = |code: &str| forms.iter().find(|(name, _)| *name == code).map(|(_, text)| *text);
    form(code).or_else(|| form("en")).expect("every form is there in English")
}

/// A text in double quotes, as YAML reads it.
pub(super) fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text can be written as JSON")
}

/// The name of the new text, if it is one and nobody has it.
fn free_key(parsed: &Parsed, wanted: &Wanted<'_>) -> Result<TextKey, Error> {
    let id = wanted.id;
    if Id::parse(id).is_err() {
        let (id, longest) = (id.to_owned(), Id::LONGEST.to_string());
        return Err(Error::Usage(match ascii_id(&id) {
            Some(near) => Misuse::NoIdBut { id, longest, near: near.into() },
            None => Misuse::NoId { id, longest },
        }));
    }
    let key = (wanted.kind, id.into());
    if let Some((key, _)) = parsed.keys.iter().find(|(known, _)| *known == key) {
        let name = full_name(key);
        return Err(Error::Usage(Misuse::TextExists { name }));
    }
    Ok(key)
}

/// A field per vocabulary with the terms to choose from; those that are needed come first.
fn vocabularies(parsed: &Parsed, lang: Lang) -> String {
    let mut text = String::new();
    for needed in [true, false] {
        for (name, file) in &parsed.vocabularies {
            if let Some(file) = file
                && (file.min > 0) == needed
            {
                text += &field(name, file, lang);
            }
        }
    }
    text
}

fn field(name: &str, file: &VocabularyFile, lang: Lang) -> String {
    let label = file.label.as_ref().map_or(name, |label| &label[lang]);
    let count = match (file.min, file.max) {
        (min, Some(max)) if min == max => min.to_string(),
        (min, Some(max)) => format!("{min}–{max}"),
        (min, None) => format!("{min}–…"),
    };
    let mut text = format!("# {label} ({count})\n");
    for term in file.terms.iter().filter(|term| term.replaced_by.is_none()).take(MOST) {
        let id = &term.id.value;
        let label = term.label.as_ref().map_or(id.as_str(), |label| &label[lang]);
        writeln!(text, "#   {id} = {label}").expect("strings grow");
    }
    if file.terms.len() > MOST {
        writeln!(text, "#   … content/vocabularies/{name}.yaml").expect("strings grow");
    }
    let says_nothing = file.terms.iter().any(|term| term.id.value.as_str() == NOT_STATED);
    text + &match (file.min, file.max) {
        (0, _) => format!("# {name}: []\n"),
        (1, _) if says_nothing => format!("{name}: {NOT_STATED}\n"),
        (_, Some(1)) => format!("{name}:\n"),
        (_, Some(_) | None) => format!("{name}: []\n"),
    }
}

/// The practices that a collection may list, with their titles.
fn practices(parsed: &Parsed) -> String {
    let mut text = String::new();
    let mut practices = parsed.groups();
    practices.retain(|key, _| key.0 == TextKind::Practice);
    for (key, group) in practices.iter().take(MOST) {
        let title = group.source().and_then(|text| text.front.title.as_ref());
        let title = title.map_or("…", |title| &title.value);
        writeln!(text, "#   {{id: {}}} = {title}", key.1).expect("strings grow");
    }
    if practices.len() > MOST {
        text += "#   … content/practices/\n";
    }
    text
}

//! The beginning of another network's site: a folder that builds, in the languages that were asked for.

use crate::model::Languages;
use crate::new_file::{NO_DIGEST, NewFile, with_digests};
use crate::source::Sources;

/// Files that are the same for every site but for its languages, and where they go.
const FILES: [(&str, &str); 8] = [
    (".gitignore", include_str!("../starter/gitignore")),
    (".github/workflows/site.yml", include_str!("../starter/workflow.yml")),
    ("content/site.yaml", include_str!("../starter/site.yaml")),
    ("content/vocabularies/audiences.yaml", include_str!("../starter/vocabularies/audiences.yaml")),
    ("content/vocabularies/evidence.yaml", include_str!("../starter/vocabularies/evidence.yaml")),
    ("content/vocabularies/kind.yaml", include_str!("../starter/vocabularies/kind.yaml")),
    ("content/vocabularies/outcome.yaml", include_str!("../starter/vocabularies/outcome.yaml")),
    ("content/vocabularies/themes.yaml", include_str!("../starter/vocabularies/themes.yaml")),
];

/// A text of which there is a file per language.
struct Text {
    /// Where it goes.
    folder: &'static str,
    /// What only the source says.
    shared: &'static str,
    /// In the order of [`LANGUAGES`].
    texts: [&'static str; LANGUAGES.len()],
}

const TEXTS: [Text; 2] = [
    Text {
        folder: "content/practices/example",
        shared: include_str!("../starter/practice/shared.yaml"),
        texts: [
            include_str!("../starter/practice/de.md"),
            include_str!("../starter/practice/en.md"),
            include_str!("../starter/practice/fr.md"),
            include_str!("../starter/practice/nl.md"),
        ],
    },
    Text {
        folder: "content/pages/about",
        shared: include_str!("../starter/about/shared.yaml"),
        texts: [
            include_str!("../starter/about/de.md"),
            include_str!("../starter/about/en.md"),
            include_str!("../starter/about/fr.md"),
            include_str!("../starter/about/nl.md"),
        ],
    },
];

/// What a developer of the site reads first; in the order of [`LANGUAGES`].
const README: [&str; LANGUAGES.len()] = [
    include_str!("../starter/readme/de.md"),
    include_str!("../starter/readme/en.md"),
    include_str!("../starter/readme/fr.md"),
    include_str!("../starter/readme/nl.md"),
];

/// The languages that a site can begin in: those that the tool has its words in, and the texts here.
pub const LANGUAGES: [&str; 4] = ["de", "en", "fr", "nl"];

/// A site in some of [`LANGUAGES`]; the first is that of the sources.
///
/// # Panics
///
/// If a language is not one of [`LANGUAGES`].
pub fn files(chosen: &Languages) -> Vec<NewFile> {
    let codes: Vec<&str> = chosen.codes().collect();
    let mut files: Vec<NewFile> = FILES
        .iter()
        .map(|(path, text)| NewFile { path: (*path).into(), text: in_languages(text, &codes) })
        .collect();
    for text in &TEXTS {
        files.extend(codes.iter().enumerate().map(|(place, code)| {
            let translation = format!("translation: {{of: \"{NO_DIGEST}\", method: human}}");
            let shared = if place == 0 { text.shared.trim_end() } else { &translation };
            let path = format!("{}/index.{code}.md", text.folder).into();
            NewFile { path, text: text.texts[place_of(code)].replace("{{shared}}", shared) }
        }));
    }
    let readme: Vec<&str> = codes.iter().map(|code| README[place_of(code)]).collect();
    files.push(NewFile { path: "README.md".into(), text: readme.join("\n") });
    with_digests(&mut files, &Sources::default());
    files
}

fn place_of(code: &str) -> usize {
    LANGUAGES.iter().position(|known| *known == code).expect("a language that there are texts in")
}

/// `{nl: "…", fr: "…"}`: a text for every language, to fill in.
pub(crate) fn texts<'c>(codes: impl Iterator<Item = &'c str>) -> String {
    let each: Vec<String> = codes.map(|code| format!("{code}: \"…\"")).collect();
    format!("{{{}}}", each.join(", "))
}

/// A text without the lines of languages that are not chosen: `nl: …`.
fn in_languages(text: &str, codes: &[&str]) -> String {
    let is_kept = |line: &&str| {
        let key = line.trim_start().split_once(": ").map(|(key, _)| key);
        key.is_none_or(|key| !LANGUAGES.contains(&key) || codes.contains(&key))
    };
    let lines: String = text.split_inclusive('\n').filter(is_kept).collect();
    lines
        .replace("{{languages}}", &codes.join(", "))
        .replace("{{texts}}", &texts(codes.iter().copied()))
}

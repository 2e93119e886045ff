//! One synthetic practice: the same facts in two texts.

use sha2::{Digest, Sha256};

use super::prose::{Topic, Writer};
use super::random::Random;
use super::vocabularies::Vocabularies;

/// The sections of a practice, in their order.
const SECTIONS: [&str; 9] = [
    "for-whom",
    "context",
    "approach",
    "partners",
    "conditions",
    "resources",
    "results",
    "lessons",
    "transfer",
];

/// A summary is not longer, in characters.
const SUMMARY: usize = 320;

/// The files of a practice.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// Also the name of its folder.
    pub(super) id: String,
    pub(super) source: String,
    pub(super) translation: String,
}

/// What a translator writes.
struct Text {
    title: String,
    summary: String,
    keywords: Vec<String>,
    body: String,
}

/// Who writes the source, who the translation, and with which terms.
pub(super) struct Desk<'d> {
    pub(super) source: &'d Writer,
    pub(super) translation: &'d Writer,
    pub(super) vocabularies: &'d Vocabularies,
    pub(super) seed: u64,
}

impl Desk<'_> {
    /// The practice with this number, from 1; the same however many others there are.
    pub(super) fn sheet(&self, number: usize) -> Sheet {
        let mut random = Random::of(self.seed, number as u64);
        let topic = Topic::draw(&mut random);
        let sections: Vec<_> =
            random.some(&[0_usize, 1, 2, 3, 4, 5, 6, 7, 8], 4, 6).into_iter().copied().collect();
        let fields = self.fields(number, &mut random);
        let original = text(self.source, number, &topic, &sections, &mut random);
        let translated = text(self.translation, number, &topic, &sections, &mut random);
        let of = digest(&original);
        let source = page(&original, &fields);
        let translation =
            page(&translated, &format!("translation: {{of: \"{of}\", method: human}}\n"));
        Sheet { id: id(number), source, translation }
    }

    /// The fields that both languages share.
    fn fields(&self, number: usize, random: &mut Random) -> String {
        let begin = 2004 + random.below(20);
        let period = match random.below(3) {
            0 => format!("{begin}"),
            1 => format!("\"{begin}/{}\"", begin + 1 + random.below(3)),
            _ => format!("\"{begin}/..\""),
        };
        let (month, day) = (1 + random.below(6), 1 + random.below(28));
        let terms = self.vocabularies.terms(random);
        let mut related: Vec<_> =
            (0..random.below(3)).map(|_| id(1 + random.below(number))).collect();
        related.retain(|other| *other != id(number));
        related.sort();
        related.dedup();
        let related = related.join(", ");
        format!(
            "status: published\n\
             published: 2026-{month:02}-{day:02}\n\
             period: {period}\n\
             {terms}\
             evidence: not-stated\n\
             outcome: not-stated\n\
             sources:\n\
             \x20 - id: synthetic\n\
             \x20   title: Verzonnen bron, source inventée\n\
             \x20   publisher: fiche\n\
             \x20   date: \"2026\"\n\
             \x20   lang: nl\n\
             as_of: 2026\n\
             related: [{related}]\n\
             licence: CC-BY-4.0\n"
        )
    }
}

fn id(number: usize) -> String {
    format!("synthetic-{number:05}")
}

fn text(
    writer: &Writer,
    number: usize,
    topic: &Topic,
    sections: &[usize],
    random: &mut Random,
) -> Text {
    let title = writer.title(topic, random);
    let title = format!("{title} ({} {number})", writer.language.marker);
    let mut summary = writer.sentence(topic, random);
    for _ in 0..random.below(3) {
        let longer = format!("{summary} {}", writer.sentence(topic, random));
        if longer.chars().count() <= SUMMARY {
            summary = longer;
        }
    }
    let keywords = writer.keywords(topic, random);
    Text { title, summary, keywords, body: body(writer, topic, sections, random) }
}

/// Sections of a paragraph or two, some with a list.
fn body(writer: &Writer, topic: &Topic, sections: &[usize], random: &mut Random) -> String {
    let mut blocks = Vec::new();
    for section in sections {
        let heading = writer.language.headings[*section];
        blocks.push(format!("## {heading} {{#{}}}", SECTIONS[*section]));
        for _ in 0..=random.below(2) {
            let sentences = 2 + random.below(3);
            let sentences: Vec<_> =
                (0..sentences).map(|_| writer.sentence(topic, random)).collect();
            blocks.push(sentences.join(" "));
        }
        if random.chance(20) {
            let items = 2 + random.below(3);
            let item = |_| format!("- {}", writer.sentence(topic, random));
            blocks.push((0..items).map(item).collect::<Vec<_>>().join("\n"));
        }
    }
    blocks.join("\n\n")
}

/// A file: the head of a text, what else stands in it, and the body.
fn page(text: &Text, fields: &str) -> String {
    let Text { title, summary, keywords, body } = text;
    let keywords = keywords.join(", ");
    format!(
        "---\ntitle: \"{title}\"\nsummary: \"{summary}\"\nkeywords: [{keywords}]\n{fields}---\n\n{body}\n"
    )
}

/// What a translation names as the state of its source; `docs/` and `fiche check` say the same.
fn digest(text: &Text) -> String {
    let fold = |text: &str| {
        text.split([' ', '\n']).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let keywords = text.keywords.join("\n");
    let whole = [fold(&text.title), fold(&text.summary), keywords, fold(&text.body)].join("\n\n");
    let bytes = Sha256::digest(whole.as_bytes());
    let hex: Vec<_> = bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{}", hex.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_that_of_the_content_rules() {
        let empty = Text {
            title: String::new(),
            summary: String::new(),
            keywords: Vec::new(),
            body: String::new(),
        };
        assert_eq!(digest(&empty), "sha256:d088784b7ecb87f1");
    }
}

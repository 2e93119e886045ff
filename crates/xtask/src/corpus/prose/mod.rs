//! Sentences that read as Dutch or French, and say nothing.

use super::random::Random;
use super::words::{self, Words};

mod templates;

pub(super) use templates::{FR, NL};

/// A language to write in.
pub(super) struct Language {
    /// The code in file names.
    pub(super) code: &'static str,
    pub(super) words: &'static Words,
    /// What follows a title, so that nobody takes the sheet for a real one.
    pub(super) marker: &'static str,
    /// The headings of the sections, in their order.
    pub(super) headings: [&'static str; 9],
    pub(super) titles: &'static [&'static str],
    pub(super) sentences: &'static [&'static str],
    /// The article and the preposition join: `de le` is `du`.
    joined: &'static [(&'static str, &'static str)],
    adjective: Adjective,
}

/// Where an adjective stands.
#[derive(Clone, Copy)]
enum Adjective {
    /// Between the article and the noun.
    Before,
    /// After the noun, in the form of its gender.
    After,
}

/// What a sheet speaks of, in both languages.
pub(super) struct Topic {
    pub(super) cluster: usize,
    pub(super) places: Vec<String>,
}

/// A language with its lists taken apart.
pub(super) struct Writer {
    pub(super) language: &'static Language,
    clusters: Vec<Vec<&'static str>>,
    nouns: Vec<&'static str>,
    adjectives: Vec<&'static str>,
    verbs: Vec<(&'static str, &'static str)>,
    topics: Vec<&'static str>,
    heads: Vec<&'static str>,
}

impl Topic {
    pub(super) fn draw(random: &mut Random) -> Self {
        let begins = list(words::PLACES_BEGIN);
        let ends = list(words::PLACES_END);
        let mut place = || format!("{}{}", random.any(&begins), random.any(&ends));
        let places = vec![place(), place()];
        Self { cluster: random.below(words::CLUSTERS), places }
    }
}

impl Writer {
    pub(super) fn new(language: &'static Language) -> Self {
        let words = language.words;
        let pair = |verb: &'static str| verb.split_once('/').expect("a verb has two forms");
        Self {
            language,
            clusters: words.clusters.iter().map(|cluster| list(cluster)).collect(),
            nouns: list(words.nouns),
            adjectives: list(words.adjectives),
            verbs: list(words.verbs).into_iter().map(pair).collect(),
            topics: list(words.topics),
            heads: list(words.heads),
        }
    }

    pub(super) fn title(&self, topic: &Topic, random: &mut Random) -> String {
        let template = random.any(self.language.titles);
        self.fill(template, topic, random)
    }

    pub(super) fn sentence(&self, topic: &Topic, random: &mut Random) -> String {
        let template = random.any(self.language.sentences);
        self.fill(template, topic, random)
    }

    /// Words that an editor could add for the search, each once.
    pub(super) fn keywords(&self, topic: &Topic, random: &mut Random) -> Vec<String> {
        let mut keywords: Vec<String> = Vec::new();
        for _ in 0..3 + random.below(4) {
            let phrase = if random.chance(50) {
                bare(random.any::<&str>(&self.clusters[topic.cluster])).to_owned()
            } else {
                bare(&self.compound(random)).to_owned()
            };
            if !keywords.contains(&phrase) {
                keywords.push(phrase);
            }
        }
        keywords
    }

    /// Replaces `{…}`; what stands between braces is listed at the templates.
    fn fill(&self, template: &str, topic: &Topic, random: &mut Random) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (slot, after) = after.split_once('}').expect("a brace that opens is closed");
            text.push_str(before);
            text.push_str(&self.phrase(slot, topic, random));
            rest = after;
        }
        text.push_str(rest);
        for (apart, joined) in self.language.joined {
            text = text.replace(apart, joined);
        }
        let mut letters = text.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    fn phrase(&self, slot: &str, topic: &Topic, random: &mut Random) -> String {
        match slot {
            "n" => self.noun(topic, random),
            "c" => plain(&self.compound(random)).to_owned(),
            "v" => random.ranked(&self.verbs).0.to_owned(),
            "w" => random.ranked(&self.verbs).1.to_owned(),
            "p" if random.chance(70) => topic.places[0].clone(),
            "p" => topic.places[1].clone(),
            "number" => (2 + random.below(40)).to_string(),
            "year" => (2004 + random.below(20)).to_string(),
            other => unreachable!("no template has {{{other}}}"),
        }
    }

    /// A noun of the topic or of the field, sometimes with an adjective.
    fn noun(&self, topic: &Topic, random: &mut Random) -> String {
        let nouns = if random.chance(60) { &self.clusters[topic.cluster] } else { &self.nouns };
        let noun = random.ranked(nouns);
        if random.chance(65) {
            return plain(noun).to_owned();
        }
        let adjective = random.ranked(&self.adjectives);
        match self.language.adjective {
            Adjective::Before => {
                let (article, noun) = noun.split_once(' ').expect("a noun has an article");
                format!("{article} {adjective} {noun}")
            }
            Adjective::After => {
                let (masculine, feminine) =
                    adjective.split_once('/').expect("an adjective has two forms");
                let form = if is_feminine(noun) { feminine } else { masculine };
                format!("{} {form}", plain(noun))
            }
        }
    }

    /// A noun made of two: most of what is rare in a text is made so.
    fn compound(&self, random: &mut Random) -> String {
        let (head, topic) = (random.ranked(&self.heads), random.any(&self.topics));
        match self.language.adjective {
            Adjective::Before => {
                let (article, head) = head.split_once(' ').expect("a noun has an article");
                format!("{article} {topic}{head}")
            }
            Adjective::After => format!("{} {topic}", plain(head)),
        }
    }
}

/// The noun without the mark of its gender.
fn plain(noun: &str) -> &str {
    noun.trim_end_matches(":f")
}

fn is_feminine(noun: &str) -> bool {
    noun.starts_with("la ") || noun.ends_with(":f")
}

/// The noun without its article.
fn bare(noun: &str) -> &str {
    let noun = plain(noun);
    let article = ["de ", "het ", "le ", "la ", "l’"].iter().find(|a| noun.starts_with(**a));
    article.map_or(noun, |article| &noun[article.len()..])
}

fn list(words: &'static str) -> Vec<&'static str> {
    words.split(',').map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_can_be_filled() {
        for language in [&NL, &FR] {
            let writer = Writer::new(language);
            let mut random = Random::of(1, 2);
            let topic = Topic::draw(&mut random);
            for template in language.titles.iter().chain(language.sentences) {
                let text = writer.fill(template, &topic, &mut random);
                assert!(!text.contains(['{', '}', '/', '"']) && !text.contains(":f"), "{text}");
                assert!(text.chars().count() <= 300, "{text}");
            }
        }
    }

    #[test]
    fn french_articles_join_what_stands_before_them() {
        let text = FR
            .joined
            .iter()
            .fold("à le lieu de le plan".to_owned(), |text, (a, b)| text.replace(a, b));
        assert_eq!(text, "au lieu du plan");
    }

    #[test]
    fn each_language_has_words_enough() {
        for words in [&words::NL, &words::FR] {
            let lists =
                words.clusters.into_iter().chain([words.nouns, words.adjectives, words.verbs]);
            let mut all: Vec<_> = lists.flat_map(list).collect();
            all.sort_unstable();
            all.dedup();
            assert!(all.len() >= 250, "{}", all.len());
        }
    }

    #[test]
    fn articles_come_off() {
        assert_eq!(bare("l’école:f"), "école");
        assert_eq!(bare("het plein"), "plein");
    }
}

//! What may lead to a private person: mailboxes with a name, numbers of mobile telephones and of the national register.
//!
//! A file is looked at as it was typed, front matter and all: what is in it is published, wherever it stands.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Personal, Problem};
use crate::source::Span;

/// Where people keep mail of their own.
const PROVIDERS: [&str; 20] = [
    "belgacom",
    "brutele",
    "fastmail",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "icloud",
    "live",
    "me",
    "msn",
    "outlook",
    "pandora",
    "proton",
    "protonmail",
    "proximus",
    "scarlet",
    "skynet",
    "telenet",
    "yahoo",
];

/// Words in the names of mailboxes that belong to a function, in the languages of Belgium and in English.
const FUNCTIONS: [&str; 65] = [
    "accueil",
    "admin",
    "afdeling",
    "aide",
    "algemeen",
    "asbl",
    "balie",
    "bestuur",
    "bibliothe",
    "cabinet",
    "cel",
    "cohesi",
    "commune",
    "communicat",
    "contact",
    "coordinat",
    "cpas",
    "cultur",
    "cultuur",
    "dienst",
    "direct",
    "donnees",
    "emploi",
    "enseignement",
    "formation",
    "gardien",
    "gegevens",
    "gemeente",
    "gemeinde",
    "help",
    "info",
    "jeugd",
    "jeunesse",
    "juridi",
    "kabinet",
    "mail",
    "meldpunt",
    "ocmw",
    "onderwijs",
    "onthaal",
    "opleiding",
    "overheid",
    "pers",
    "police",
    "politie",
    "polizei",
    "post",
    "press",
    "presse",
    "prevent",
    "privacy",
    "project",
    "projet",
    "redactie",
    "redaction",
    "secretar",
    "securit",
    "service",
    "social",
    "stad",
    "team",
    "veilig",
    "vorming",
    "vzw",
    "zone",
];

/// A word of so many letters is one also inside a longer word, as in *preventiedienst*; shorter ones are in names, too.
const LONG: usize = 6;

static MAILBOX: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[[:alnum:]][[:alnum:]._%+-]*@[[:alnum:]-]+(?:\.[[:alnum:]-]+)+"));

/// In Belgium, ten digits of which the first are 04 and one from 5 to 9, or the same after +32; Liège's own begin with 04 and
/// have nine.
static MOBILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:\+|(?-u:\b)00)32[\s./-]?(?:\(0\)[\s./-]?)?|(?-u:\b)0)4[\s./-]?[5-9](?:[\s./-]{0,3}[0-9]){7}(?-u:\b)",
    )
});

/// Those of the neighbours: 06 and eight digits in the Netherlands and France, and what follows the number of another country:
/// the Netherlands, France, Italy, Britain, Germany, Luxembourg.
static MOBILE_ABROAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:\+|(?-u:\b)00)(?:31[\s.-]?(?:\(0\)[\s.-]?)?6|33[\s.-]?(?:\(0\)[\s.-]?)?[67]|39[\s.-]?3|44[\s.-]?(?:\(0\)[\s.-]?)?7|49[\s.-]?(?:\(0\)[\s.-]?)?1[567]|352[\s.-]?6)|(?-u:\b)06)(?:[\s.-]{0,2}[0-9]){8,9}(?-u:\b)",
    )
});

/// A day, with which a number of 06 would begin: `06-12-2024 10`.
static DAY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[0-9]{2}[.-][0-9]{2}[.-](?:19|20)[0-9]{2}"));

static REGISTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?-u:\b)[0-9]{2}\.?[0-9]{2}\.?[0-9]{2}[-–. ]?[0-9]{3}[. ]?[0-9]{2}(?-u:\b)")
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of the tool are tested")
}

/// Reports what a file holds.
pub(super) fn data(file: &str, report: &mut dyn FnMut(Span, Problem)) {
    let mut found = |place: Range<usize>, kind| {
        let found = file[place.clone()].into();
        report(Span::new(place.start, place.end), Problem::PersonalData { kind, found });
    };
    // Most files hold none of the signs that these patterns need.
    if file.contains('@') {
        for at in MAILBOX.find_iter(file).filter(|at| is_private(at.as_str())) {
            found(at.range(), Personal::Mailbox);
        }
    }
    for at in MOBILE.find_iter(file).filter(|at| is_apart(file, &at.range())) {
        found(at.range(), Personal::Mobile);
    }
    for at in MOBILE_ABROAD.find_iter(file).filter(|at| is_apart(file, &at.range())) {
        if !DAY.is_match(at.as_str()) {
            found(at.range(), Personal::Mobile);
        }
    }
    for at in REGISTER.find_iter(file).filter(|at| is_apart(file, &at.range())) {
        if is_register_number(at.as_str()) {
            found(at.range(), Personal::Register);
        }
    }
}

/// Whether a number is one, and no part of an address, a digest or a longer number.
fn is_apart(file: &str, place: &Range<usize>) -> bool {
    let before = &file[..place.start];
    let word = before.rsplit(|c: char| c.is_whitespace() || "\"'(<[".contains(c)).next();
    let joined = |c: char| c.is_alphanumeric() || "./_=%#&-".contains(c);
    let rest = &file[place.end..];
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() || "_=/-".contains(c))
        || rest.starts_with(['.', ',']) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    !before.ends_with(joined) && !word.unwrap_or_default().contains("://") && !goes_on
}

/// Whether a mailbox seems to be a person's: by its provider, or because it is called `first.last`.
fn is_private(mailbox: &str) -> bool {
    let Some((name, domain)) = mailbox.split_once('@') else { return false };
    let (name, domain) = (name.to_lowercase(), domain.to_lowercase());
    let labels: Vec<&str> = domain.split('.').collect();
    let mut words = name.split(|c: char| !c.is_alphabetic());
    let is_function = |word: &str| {
        FUNCTIONS.iter().any(|known| word == *known || known.len() >= LONG && word.contains(known))
    };
    // Names that are kept for examples belong to nobody.
    if labels.contains(&"example") || words.any(is_function) {
        return false;
    }
    let provider = labels[labels.len().saturating_sub(2)];
    let parts: Vec<&str> = name.split(['.', '_']).collect();
    let is_name = |part: &&str| {
        part.chars().all(|c| c.is_alphabetic() || c == '-') && !part.is_empty() && *part != provider
    };
    PROVIDERS.contains(&provider) || parts.len() >= 2 && parts.iter().all(is_name) && name.len() > 4
}

/// Whether eleven digits are a number of the national register: a day of birth, a row number, and what is left of 97. For those
/// born from 2000 on, a 2 stands before them when that is worked out.
fn is_register_number(text: &str) -> bool {
    let digits: Vec<u64> = text.chars().filter_map(|c| c.to_digit(10)).map(u64::from).collect();
    let number = |part: Range<usize>| digits[part].iter().fold(0, |all, digit| all * 10 + digit);
    if digits.len() != 11 {
        return false;
    }
    // Of people without a known day it is 0; of those without Belgian papers the month is 20 or 40 more.
    let is_day = number(2..4) % 20 <= 12 && number(4..6) <= 31;
    let (body, check) = (number(0..9), number(9..11));
    is_day && [body, 2_000_000_000 + body].iter().any(|body| 97 - body % 97 == check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(text: &str, expected: &[&str]) {
        let mut found = Vec::new();
        data(text, &mut |span, _| found.push(&text[span.range()]));
        assert_eq!(found, expected);
    }

    #[test]
    fn mailboxes_of_people_are_told_from_those_of_services() {
        finds("an.peeters@stad.be", &["an.peeters@stad.be"]);
        finds("Mail m.persoons@stad.be", &["m.persoons@stad.be"]);
        finds("mailto:jeanne_dupont@ville.be", &["jeanne_dupont@ville.be"]);
        finds("buurt1020@gmail.com of jan@telenet.be", &["buurt1020@gmail.com", "jan@telenet.be"]);
        for mailbox in [
            "info@stad.be",
            "lokale.preventie@stad.be",
            "service.prevention@ville.be",
            "cohesion.sociale@ville.be",
            "sociale_dienst@stad.be",
            "buurtcomite.info@gmail.com",
            "onthaal@brusafe.brussels",
            "an.peeters@example.org",
            "pz5344.wijk2@politie.be",
            "@mention",
        ] {
            finds(mailbox, &[]);
        }
    }

    #[test]
    fn mobile_numbers_are_told_from_others() {
        for number in [
            "0470 12 34 56",
            "0470/12.34.56",
            "0470123456",
            "+32 470 12 34 56",
            "+32 (0)470 12 34 56",
            "0032470123456",
            "0496 123 456",
            "0470\u{a0}12\u{a0}34\u{a0}56",
            "06-12345678",
            "06 12 34 56 78",
            "+31 6 12345678",
            "+33 6 12 34 56 78",
            "+49 170 1234567",
            "+39 333 123 4567",
        ] {
            finds(&format!("Bel {number}."), &[number]);
        }
        for other in [
            "04 221 80 00",
            "02 279 22 11",
            "0800 12 345",
            "https://example.be/0470123456",
            "0470123456789",
            "sha256:0470123456abcdef",
            "BE0470.123.456.789",
            "06-12-2024 10:30",
            "065 12 34 56",
            "+32 2 279 22 11",
            "+49 30 1234567",
            "0612",
        ] {
            finds(other, &[]);
        }
    }

    #[test]
    fn register_numbers_have_their_own_sum() {
        finds("85.07.30-033.28", &["85.07.30-033.28"]);
        finds("Nummer 85073003328", &["85073003328"]);
        // Born in 2017: only with a 2 before it does the sum hold.
        finds("17.07.30-033.84", &["17.07.30-033.84"]);
        finds("85.07.30-033.29, 85993003328, 850730033281", &[]);
    }
}

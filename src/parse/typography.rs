//! Spaces at which a line never breaks, where editors type an ordinary one: between a number and what it counts, as in
//! *4 juni*, and in French around the signs that stand apart, as in *pourquoi ?*
//!
//! Only spaces that are there are changed: nothing is added, so what is read stays what was written.

use std::borrow::Cow;

const NO_BREAK: char = '\u{a0}';

/// Signs before which French writes a space.
const APART: [char; 5] = [':', ';', '!', '?', '»'];

/// A text with the spaces joined at which its language breaks no line.
pub(crate) fn joined<'t>(text: &'t str, code: &str) -> Cow<'t, str> {
    let is_joined = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + 1..]);
        counts(before, after) || code == "fr" && stands_apart(before, after)
    };
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let mut out = String::new();
    let mut from = 0;
    for at in spaces.filter(is_joined) {
        out.push_str(&text[from..at]);
        out.push(NO_BREAK);
        from = at + 1;
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// Whether a short number, or the *1er* of French dates, stands before a word. A longer one may be a year, and belongs to
/// what came before.
fn counts(before: &str, after: &str) -> bool {
    let number = before.strip_suffix("er").unwrap_or(before);
    let rest = number.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_part_of_more = |c: char| c.is_alphanumeric() || ".,/:+-‐‑–".contains(c);
    matches!(number.len() - rest.len(), 1 | 2)
        && !rest.ends_with(is_part_of_more)
        && after.starts_with(char::is_alphabetic)
}

fn stands_apart(before: &str, after: &str) -> bool {
    before.ends_with('«')
        || before.ends_with(|c: char| !c.is_whitespace())
            && after
                .strip_prefix(APART)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[track_caller]
    fn check(code: &str, text: &str, expected: &str) {
        assert_eq!(joined(text, code).replace('\u{a0}', "_"), expected);
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        check(
            "nl",
            "Op 4 juni 2020 kwamen (12 leden) samen.",
            "Op 4_juni 2020 kwamen (12_leden) samen.",
        );
        check("fr", "Le 1er juin et le 14 novembre.", "Le 1er_juin et le 14_novembre.");
        check(
            "nl",
            "In 2020 bleek Covid-19 dat 1,5 meter en 14/11 niets telden.",
            "In 2020 bleek Covid-19 dat 1,5 meter en 14/11 niets telden.",
        );
        check("nl", "Bel 112 bij 100 meldingen.", "Bel 112 bij 100 meldingen.");
        check("nl", "Stap 1: kijk. Dan 2 en 3 4.", "Stap 1: kijk. Dan 2_en 3 4.");
        check("fr", "Il est hier, 4 fois.", "Il est hier, 4_fois.");
    }

    #[test]
    fn french_signs_stay_with_their_words() {
        check("fr", "« Quoi ? » : oui ; non !", "«_Quoi_?_»_: oui_; non_!");
        check("fr", "Déjà\u{a0}: rien à joindre.", "Déjà_: rien à joindre.");
        check("fr", "fichier :nom", "fichier :nom");
        check("nl", "Wat : dit ?", "Wat : dit ?");
    }
}

//! A translation confirmed: it says which state of its source it was last compared with.

use crate::parse::TextFile;

/// What becomes of a translation's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stamped {
    /// It says the present state already.
    Already,
    /// Its bytes with the new digest in place of the old one; nothing else changes.
    Changed {
        bytes: Vec<u8>,
        /// The line that changed, from 1.
        line: usize,
        from: Box<str>,
    },
    /// There is no digest that could be replaced.
    Unreadable,
}

/// The file of a translation, which holds `bytes`, after it was compared with the source of this digest.
pub(crate) fn stamped(translation: &TextFile, bytes: &[u8], digest: &str) -> Stamped {
    let Some(fields) = translation.role.translation() else { return Stamped::Unreadable };
    let of = &fields.value.of;
    if &*of.value == digest {
        return Stamped::Already;
    }
    let old = of.value.as_bytes();
    let within = bytes[of.span.range()].windows(old.len()).position(|window| window == old);
    let Some(within) = within else { return Stamped::Unreadable };
    let at = of.span.range().start + within;
    let new = [&bytes[..at], digest.as_bytes(), &bytes[at + old.len()..]].concat();
    let line = bytes[..at].split(|byte| *byte == b'\n').count();
    Stamped::Changed { bytes: new, line, from: of.value.clone() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::parse;
    use crate::source::{Source, Sources};

    const NEW: &str = "sha256:0123456789abcdef";
    const OLD: &str = "sha256:fedcba9876543210";

    /// The French file of a site of two files, stamped.
    fn stamped_file(text: &str) -> Stamped {
        const SITE: &str = "languages: [nl, fr]\n";
        let path = "content/practices/watch/index.fr.md";
        let file =
            |path: &str, text: &str| Source { path: path.into(), bytes: text.as_bytes().into() };
        let sources = Sources::new(vec![file("content/site.yaml", SITE), file(path, text)]);
        let (parsed, _) = parse::files(&sources);
        let translation = parsed.texts.first().expect("a text");
        stamped(translation, text.as_bytes(), NEW)
    }

    #[test]
    fn what_is_confirmed_already_is_left_alone() {
        let text = format!("---\ntranslation: {{of: \"{NEW}\", method: human}}\n---\n");
        assert_eq!(stamped_file(&text), Stamped::Already);
    }

    #[test]
    fn a_digest_that_cannot_be_read_is_not_replaced() {
        for of in ["TODO", "\"\\x73ha256:fedcba9876543210\""] {
            let text = format!("---\ntranslation: {{of: {of}, method: human}}\n---\n");
            assert_eq!(stamped_file(&text), Stamped::Unreadable, "{of}");
        }
        assert_eq!(stamped_file("---\ntitle: A\n---\n"), Stamped::Unreadable);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// Whatever stands around the digest, in whatever form it is written: its bytes change and no others.
        #[test]
        fn only_the_digest_changes(
            mark in prop_oneof![Just(""), Just("\u{feff}")],
            end in prop_oneof![Just("\n"), Just("\r\n")],
            quote in prop_oneof![Just("\""), Just("'"), Just("")],
            is_block in any::<bool>(),
            // A capital first: after `'s` and a space an editor is asked what is meant.
            title in "([A-Z][a-zé :#]{0,12})?",
            comment in "[ -~é]{0,20}",
            comes_first in any::<bool>(),
            body in "[ -~é\\n\\t]{0,80}",
        ) {
            let of = format!("of: {quote}{OLD}{quote}");
            let of = if is_block {
                format!("translation:\n  # {comment}\n  method: human   # {comment}\n  {of}  # {OLD}\n")
            } else {
                format!("translation:   {{ {of},method: human }}  # {comment}\n")
            };
            let title = format!("title: '{title}'  # {OLD}\n");
            let fields = if comes_first { of + &title } else { title + &of };
            let text = format!("{mark}---\n# {comment}\n{fields}\n---\n{OLD}\n{body}").replace('\n', end);
            let Stamped::Changed { bytes, line, from } = stamped_file(&text) else {
                return Err(TestCaseError::fail(text));
            };
            prop_assert_eq!(&*from, OLD);
            let key = format!("of: {quote}");
            let at = text.find(&key).expect("the field is there") + key.len();
            let mut expected = text.clone();
            expected.replace_range(at..at + OLD.len(), NEW);
            prop_assert_eq!(text[..at].matches('\n').count() + 1, line);
            prop_assert_eq!(String::from_utf8(bytes), Ok(expected));
        }
    }
}

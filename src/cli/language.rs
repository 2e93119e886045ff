//! The language that people are spoken to in.

use std::env;

use crate::speech::Speech;

/// In which language findings are told.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct LanguageArguments {
    /// The language of the findings [default: that of this computer, where it is Dutch or French; else English].
    #[arg(long, value_enum)]
    lang: Option<Language>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Language {
    En,
    Nl,
    Fr,
}

impl LanguageArguments {
    /// For people.
    pub(super) fn code(self) -> &'static str {
        self.chosen().unwrap_or_else(of_this_computer)
    }

    /// For programs: the same on every computer.
    pub(super) fn code_for_programs(self) -> &'static str {
        self.chosen().unwrap_or("en")
    }

    fn chosen(self) -> Option<&'static str> {
        self.lang.map(|language| match language {
            Language::En => "en",
            Language::Nl => "nl",
            Language::Fr => "fr",
        })
    }
}

/// The language that this computer is set to, if findings are told in it; else English. The environment goes before the
/// system: who sets it there means this terminal.
pub(super) fn of_this_computer() -> &'static str {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = settings.iter().filter_map(env::var_os).find(|value| !value.is_empty());
    let set = set.map(|value| value.to_string_lossy().into_owned());
    language_of(&set.or_else(sys_locale::get_locale).unwrap_or_default())
}

/// Of a setting as `nl_BE.UTF-8`.
fn language_of(setting: &str) -> &'static str {
    let code = setting.split(['_', '.', '@', '-']).next().unwrap_or_default();
    Speech::languages().find(|known| *known == code).unwrap_or("en")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_names_a_language() {
        let settings = ["nl_BE.UTF-8", "fr_BE@euro", "nl", "nl-BE", "de_BE.UTF-8", "C", ""];
        let expected = ["nl", "fr", "nl", "nl", "en", "en", "en"];
        assert_eq!(settings.map(language_of), expected);
    }
}

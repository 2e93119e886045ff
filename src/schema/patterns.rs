//! What values look like as regular expressions, in the words that JSON Schema and browsers share (ECMA-262).

use super::shapes::Shape;

const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";
const DAY: &str = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const DATE: &str = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
const CLOCK: &str = "([01][0-9]|2[0-3]):[0-5][0-9]";
/// What [`parse`](crate::parse) takes as an address on the web.
const WEB: &str = r#"https?://[^/?#@:\s"<>\\][^\s"<>\\]*"#;
const SERVER: &str =
    r"(https://[A-Za-z0-9.-]+|http://(localhost|127\.0\.0\.1))(:[0-9]{1,5})?(/[A-Za-z0-9._~-]*)*";
const MAILBOX: &str = r"(mailto:)?[^@\s/]+@[^\s/]*\.[^\s/]*";

impl Shape {
    /// How a value is written, but for white space around it, if there is a rule for its letters.
    pub(super) fn pattern(&self) -> Option<String> {
        let written = match self {
            // No white space: an id is a name of a folder too.
            Self::Id => return Some(format!("^{ID}$")),
            Self::Day => DAY.to_owned(),
            Self::Date => DATE.to_owned(),
            Self::Stamp => format!("{DAY}(T{CLOCK})?"),
            Self::Clock => format!("({DAY}T)?{CLOCK}"),
            Self::Zone => "[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*".to_owned(),
            Self::Period => format!(r"{DATE}(/({DATE}|\.\.))?"),
            Self::Url | Self::BaseUrl => WEB.to_owned(),
            Self::Server => SERVER.to_owned(),
            Self::Index => "[a-z][a-z0-9._-]{2,199}".to_owned(),
            Self::Contact => format!("({WEB}|{MAILBOX})"),
            Self::ForgeForm(names) => forge_form(names),
            Self::OldAddress => r"(/[A-Za-z0-9._~-]+)*/([A-Za-z0-9~-]+\.html)?".to_owned(),
            Self::Licence => "[A-Za-z0-9.-]+".to_owned(),
            Self::Digest => "sha256:[0-9a-f]{16}".to_owned(),
            Self::Colour => "#[0-9A-Fa-f]{6}".to_owned(),
            Self::Either(Self::Truth, Self::Url) => format!("(true|false|{WEB})"),
            Self::Text
            | Self::Short(_)
            | Self::Name
            | Self::Organisation
            | Self::Number
            | Self::Truth
            | Self::Choice(_)
            | Self::Languages
            | Self::Texts
            | Self::Ids
            | Self::SomeIds
            | Self::TextLists
            | Self::Names
            | Self::List(..)
            | Self::Fields(_)
            | Self::Free(_)
            | Self::Rules
            | Self::Either(..) => return None,
        };
        Some(format!(r"^\s*{written}\s*$"))
    }
}

fn forge_form(names: &[&str]) -> String {
    let names = names.join("|");
    format!(r#"(https?://|\{{url\}})([^\s{{}}"<>\\]|\{{(url|{names})\}})*"#)
}

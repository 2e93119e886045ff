//! What problems speak of, besides texts and numbers.

use super::tell::{Tell, Values};
use crate::model::Colour;
use crate::raster::{self, MOST_PIXELS};

/// Choices that messages know by a word.
macro_rules! choices {
    ($($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $choice:ident $word:literal,)* })*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub enum $name { $($(#[$doc])* $choice,)* }

            impl $name {
                const fn word(self) -> &'static str {
                    match self { $(Self::$choice => $word,)* }
                }
            }

            impl Tell for $name {
                fn tell(&self, name: &'static str, values: &mut Values) {
                    values.add(name, self.word());
                }
            }
        )*
    };
}

choices! {
    /// The grounds that a colour stands on.
    pub enum Scheme {
        /// Those of the light scheme.
        Light "light",
        /// Those of the dark scheme.
        Dark "dark",
    }

    /// Why a file cannot be the logo.
    pub enum LogoFault {
        /// It is no SVG.
        Form "form",
        /// It is a picture made of pixels.
        Picture "picture",
        /// One of its elements has too many attributes.
        Crowded "crowded",
        /// It does not say how large it is.
        Size "size",
        /// There is something in it that could run or fetch.
        Part "part",
    }

    /// What a text has more of than any sheet needs.
    pub enum Excess {
        /// Links and pictures.
        Links "links",
        /// Headings.
        Headings "headings",
        /// Signs in one paragraph, without any markup between them.
        Run "run",
    }

    /// Where a file stands that nothing reads.
    pub enum Folder {
        /// `content/`
        Content "content",
        /// `templates/` of a theme.
        Templates "templates",
        /// Elsewhere in `themes/`.
        Theme "theme",
        /// `i18n/`
        Messages "messages",
    }

    /// Where the messages of a language are.
    pub enum MessageSource {
        /// In a file of the site.
        Site "site",
        /// With the tool alone.
        Tool "tool",
        /// Nowhere.
        Nowhere "nowhere",
    }

    /// What a field holds.
    pub enum Shape {
        /// Words.
        Text "text",
        /// Several values.
        List "list",
        /// Named values.
        Fields "fields",
        /// A text for each language.
        Texts "texts",
        /// Digits.
        Number "number",
        /// `true` or `false`.
        Truth "truth",
        /// The same, or where on the web.
        Online "online",
        /// One id or several.
        Ids "ids",
    }

    /// How exact a date has to be.
    pub enum DateForm {
        /// A day.
        Day "day",
        /// A year, a month or a day.
        Date "date",
        /// One of these, or two with a `/` between.
        Period "period",
        /// A day, or a time on a day.
        Stamp "stamp",
        /// A time of day.
        Clock "clock",
    }

    /// Where a part of a programme cannot stand.
    pub enum ProgrammeFault {
        /// After one that begins later.
        Order "order",
        /// Before the event begins or after it ends.
        Outside "outside",
    }

    /// What a name refers to.
    pub enum Kind {
        /// A practice.
        Practice "practice",
        /// A page.
        Page "page",
        /// An organisation of the list.
        Organisation "organisation",
        /// A source of the same sheet.
        Source "source",
        /// A term of the same vocabulary.
        Term "term",
        /// A vocabulary.
        Vocabulary "vocabulary",
        /// A section of the same collection.
        Section "section",
        /// A theme.
        Theme "theme",
        /// A field of a practice.
        Field "field",
        /// Anything that has a page.
        Place "place",
    }

    /// What kind of text a file is.
    pub enum TextSort {
        /// A practice.
        Practice "practice",
        /// A collection.
        Collection "collection",
        /// A page.
        Page "page",
        /// What introduces a term.
        Introduction "introduction",
    }

    /// Which word of a file names an address.
    pub enum Naming {
        /// `slug` of a text; without one, the folder's name.
        Slug "slug",
        /// `section` of a vocabulary.
        Section "section",
        /// `slug` of a term; without one, its id.
        Term "term",
        /// A message of the interface.
        Message "message",
    }

    /// What is written nearly as Markdown does.
    pub enum Markup {
        /// `• one`
        Bullet "bullet",
        /// `[^1]` without a note.
        Footnote "footnote",
        /// `##One`
        Heading "heading",
        /// The same with a space that does not break.
        Space "space",
        /// `## One {#one`
        Id "id",
        /// `** one**`
        Stress "stress",
        /// `**one**` in a field, where nothing is markup.
        Field "field",
        /// `1)one`
        Number "number",
        /// Rows of cells with tabs between them.
        Cells "cells",
        /// `| a | b |` without the line below the first row.
        Table "table",
    }

    /// What a message refers to between braces.
    pub enum Referred {
        /// `$name`
        Variable "variable",
        /// `NAME()`
        Function "function",
        /// Another message.
        Message "message",
        /// `-name`
        Term "term",
        /// A message or a term that leads back to where it is referred to.
        Circle "circle",
    }

    /// What a body opens, and has to close.
    pub enum Unclosed {
        /// `<!--`
        Comment "comment",
        /// A fence.
        Code "code",
    }

    /// Why readers do not see a part of a text.
    pub enum Unseen {
        /// It is in a comment.
        Comment "comment",
        /// It is shown as code.
        Code "code",
        /// It is a cell without a column.
        Cell "cell",
        /// It is a footnote that nothing refers to.
        Footnote "footnote",
    }

    /// What a collection says in every language, besides its own text.
    pub enum Caption {
        /// Why an item is in it.
        Note "note",
        /// What a section is called.
        Section "section",
    }

    /// What may lead to a private person.
    pub enum Personal {
        /// A mailbox with a name, or of a provider for private people.
        Mailbox "mailbox",
        /// A number of a mobile telephone.
        Mobile "mobile",
        /// A number of the national register.
        Register "register",
    }

    /// What a file is saved in that is no UTF-8.
    pub enum Encoding {
        /// What Windows calls Unicode.
        Utf16 "utf-16",
        /// What Windows calls ANSI.
        Windows1252 "windows-1252",
        /// Something else, or no text at all.
        Other "other",
    }

    /// How a file begins that should begin with `---`.
    pub enum Opening {
        /// With empty lines, and then with it.
        Blank "blank",
        /// With `+++`, as TOML does.
        Toml "toml",
        /// With something after the hyphens.
        Marked "marked",
        /// With the text.
        Text "text",
        /// With nothing: the file is empty.
        Nothing "nothing",
    }

    /// A sign that takes a part of a text away.
    pub enum LostSign {
        /// `title: x # y`
        Hash "hash",
        /// `title: &x y`
        Anchor "anchor",
        /// `title: !x y`
        Tag "tag",
    }

    /// The ways in which editors most often break YAML.
    pub enum Trap {
        /// `title: Preventie: een`
        Colon "colon",
        /// A quote that is never closed.
        Quote "quote",
        /// A `[` or `{` that is never closed.
        Bracket "bracket",
        /// A tab where spaces belong.
        Tab "tab",
        /// A value that begins with a sign YAML keeps for itself: `@`, a backtick, `%`, `*`, `&`, `!`.
        Sign "sign",
        /// Lines that do not stand below one another.
        Indentation "indentation",
        /// `title:x`
        Gap "gap",
        /// A no-break space where a plain one belongs.
        Space "space",
        /// `title: “Een titel”`
        Curly "curly",
        /// `title: 's Avonds op straat`
        Apostrophe "apostrophe",
        /// `title: 'Foto's'`
        Inner "inner",
        /// None of these: the parser's own words are shown.
        Other "other",
    }
}

/// Where a field belongs that has no place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elsewhere {
    /// The kind of text that has it.
    pub theirs: TextSort,
    /// The kind of this one.
    pub ours: TextSort,
}

impl Tell for Option<Elsewhere> {
    fn tell(&self, _: &'static str, values: &mut Values) {
        let word = |sort: Option<TextSort>| sort.map_or("none", TextSort::word);
        values.add("theirs", word(self.map(|elsewhere| elsewhere.theirs)));
        values.add("ours", word(self.map(|elsewhere| elsewhere.ours)));
    }
}

/// A colour that is hard to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contrast {
    /// The colour.
    pub found: Colour,
    /// What it stands on.
    pub ground: Colour,
    /// The grounds of which scheme.
    pub scheme: Scheme,
    /// The contrast of the two, in hundredths.
    pub ratio: u16,
    /// What it must be at least, in hundredths.
    pub needed: u16,
    /// The nearest shade that can be read.
    pub closest: Colour,
}

impl Tell for Contrast {
    fn tell(&self, _: &'static str, values: &mut Values) {
        /// A number in hundredths, before and after the sign that languages write differently.
        fn decimal([whole, rest]: [&'static str; 2], hundredths: u16, values: &mut Values) {
            values.add(whole, (hundredths / 100).to_string());
            values.add(rest, format!("{:02}", hundredths % 100));
        }
        values.add("found", self.found.to_string());
        values.add("ground", self.ground.to_string());
        values.add("closest", self.closest.to_string());
        self.scheme.tell("scheme", values);
        decimal(["ratio", "ratio-hundredths"], self.ratio, values);
        decimal(["needed", "needed-hundredths"], self.needed, values);
    }
}

/// Why a file cannot be shown as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ImageFault {
    /// It is of no kind that browsers show.
    Kind,
    /// The picture itself is at fault.
    File(raster::Fault),
}

impl Tell for ImageFault {
    fn tell(&self, name: &'static str, values: &mut Values) {
        let (fault, found) = match self {
            Self::Kind => ("kind", String::new()),
            Self::File(raster::Fault::Damaged) => ("damaged", String::new()),
            Self::File(raster::Fault::Kind(form)) => ("name", form.name().to_owned()),
            Self::File(raster::Fault::Large(size)) => {
                ("large", format!("{} × {}", size.width, size.height))
            }
        };
        values.add(name, fault);
        values.add("found", found);
        values.add("most", (MOST_PIXELS / 1_000_000).to_string());
    }
}

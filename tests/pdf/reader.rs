//! A PDF as another reader sees it.

use std::path::Path;

use lopdf::{Dictionary, Document, Object};

/// An element of the structure, as screen readers walk it.
#[derive(Debug)]
pub(crate) struct Tag {
    /// `H1`, `L`, `Figure`.
    pub(crate) kind: String,
    /// What is read instead of a picture.
    pub(crate) alt: Option<String>,
    /// The language, where it is said.
    pub(crate) lang: Option<String>,
    /// Whether it is the head of a row or of a column.
    pub(crate) scope: Option<String>,
}

/// An opened PDF.
pub(crate) struct Pdf(Document);

impl Pdf {
    pub(crate) fn open(path: &Path) -> Self {
        Self(Document::load(path).unwrap())
    }

    /// The text of every page, without white space: where lines break is nobody's business here.
    pub(crate) fn pages(&self) -> Vec<String> {
        let numbers = self.0.get_pages().into_keys();
        numbers.map(|number| squeezed(&self.0.extract_text(&[number]).unwrap())).collect()
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    /// What a dictionary holds under a key.
    pub(crate) fn get<'p>(&'p self, dictionary: &'p Dictionary, key: &str) -> Option<&'p Object> {
        let found = dictionary.get(key.as_bytes()).ok()?;
        Some(self.0.dereference(found).unwrap().1)
    }

    /// The metadata, as XML.
    pub(crate) fn metadata(&self) -> String {
        let stream = self.get(self.catalog(), "Metadata").unwrap().as_stream().unwrap();
        let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        spaced(&String::from_utf8(bytes).unwrap())
    }

    /// Every element of the structure, in reading order.
    pub(crate) fn tags(&self) -> Vec<Tag> {
        let root = self.get(self.catalog(), "StructTreeRoot").unwrap().as_dict().unwrap();
        let mut tags = Vec::new();
        self.walk(root, &mut tags);
        tags
    }

    fn walk(&self, dictionary: &Dictionary, tags: &mut Vec<Tag>) {
        if let Some(kind) = self.get(dictionary, "S") {
            let said = |key| self.get(dictionary, key).map(text);
            let attributes =
                self.get(dictionary, "A").map(|one| self.list(one)).unwrap_or_default();
            let scope = attributes.iter().find_map(|one| self.get(one.as_dict().ok()?, "Scope"));
            tags.push(Tag {
                kind: text(kind),
                alt: said("Alt"),
                lang: said("Lang"),
                scope: scope.map(text),
            });
        }
        let kids = self.get(dictionary, "K").map(|kids| self.list(kids)).unwrap_or_default();
        for kid in kids.into_iter().filter_map(|kid| kid.as_dict().ok()) {
            self.walk(kid, tags);
        }
    }

    /// An array, or the one thing that stands for an array of one.
    fn list<'p>(&'p self, object: &'p Object) -> Vec<&'p Object> {
        match object.as_array() {
            Ok(all) => all.iter().map(|one| self.0.dereference(one).unwrap().1).collect(),
            Err(_) => vec![object],
        }
    }

    /// Whether a font file comes along, for every description of a font.
    pub(crate) fn fonts(&self) -> Vec<(String, bool)> {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        let descriptors = dictionaries.filter(|one| one.has_type(b"FontDescriptor"));
        let embedded = |one: &Dictionary| {
            ["FontFile", "FontFile2", "FontFile3"].iter().any(|key| one.has(key.as_bytes()))
        };
        descriptors.map(|one| (text(one.get(b"FontName").unwrap()), embedded(one))).collect()
    }

    /// The addresses outside that links lead to.
    pub(crate) fn addresses(&self) -> Vec<String> {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        let actions = dictionaries.filter_map(|one| self.get(one, "A")?.as_dict().ok());
        actions.filter_map(|action| self.get(action, "URI").map(text)).collect()
    }

    /// The titles of the bookmarks, in order.
    pub(crate) fn bookmarks(&self) -> Vec<String> {
        let mut titles = Vec::new();
        if let Some(outlines) = self.get(self.catalog(), "Outlines") {
            self.below(outlines.as_dict().unwrap(), &mut titles);
        }
        titles
    }

    fn below(&self, parent: &Dictionary, titles: &mut Vec<String>) {
        let mut next = self.get(parent, "First");
        while let Some(entry) = next.map(|entry| entry.as_dict().unwrap()) {
            titles.push(text(self.get(entry, "Title").unwrap()));
            self.below(entry, titles);
            next = self.get(entry, "Next");
        }
    }
}

/// Text without white space.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Text in which a space is a space, whether a line may break there or not.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn text(object: &Object) -> String {
    match object.as_name() {
        Ok(name) => String::from_utf8(name.to_vec()).unwrap(),
        Err(_) => spaced(&lopdf::decode_text_string(object).unwrap()),
    }
}

//! The views: structs that templates see, with the words about each field.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the grammar of Rust has many cases, of which views need few"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, Field, Fields, GenericArgument, Item, ItemEnum, ItemStruct, Lit, Meta};
use syn::{PathArguments, Type};

use super::{files, text_of};

/// Every type below a folder that templates could be given.
pub(super) struct Views(BTreeMap<String, Vec<(PathBuf, Kind)>>);

enum Kind {
    Struct(ItemStruct),
    Enum(ItemEnum),
}

/// A type, by its name and the file it is in.
type Place = (String, PathBuf);

impl Views {
    /// Reads the files of a folder.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let mut types: BTreeMap<String, Vec<(PathBuf, Kind)>> = BTreeMap::new();
        for path in files(folder, ".rs")? {
            let text = text_of(&path)?;
            let file =
                syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            for item in file.items {
                let (name, kind) = match item {
                    Item::Struct(item) => (item.ident.to_string(), Kind::Struct(item)),
                    Item::Enum(item) => (item.ident.to_string(), Kind::Enum(item)),
                    _ => continue,
                };
                types.entry(name).or_default().push((path.clone(), kind));
            }
        }
        Ok(Self(types))
    }

    /// What is said of a type that only one file has.
    pub(super) fn about(&self, name: &str) -> Result<String, String> {
        self.about_in(name, Path::new(""))
    }

    /// The type of that name in a file, else the only one anywhere.
    fn find(&self, name: &str, from: &Path) -> Result<&(PathBuf, Kind), String> {
        let all = self.0.get(name).map_or(&[][..], Vec::as_slice);
        match all.iter().find(|(path, _)| path == from) {
            Some(here) => Ok(here),
            None if all.len() == 1 => Ok(&all[0]),
            None => Err(format!("{}: which {name} is meant?", from.display())),
        }
    }

    /// A section for each of some types, and for those that their fields hold.
    pub(super) fn describe<'n>(
        &self,
        roots: impl Iterator<Item = &'n str>,
    ) -> Result<String, String> {
        let mut open: Vec<Place> = Vec::new();
        for root in roots {
            let place = (root.to_owned(), self.find(root, Path::new(""))?.0.clone());
            if !open.contains(&place) {
                open.push(place);
            }
        }
        let mut text = String::new();
        let mut next = 0;
        while let Some((name, path)) = open.get(next).cloned() {
            next += 1;
            write!(text, "\n### {name}\n\n{}\n\n", self.about_in(&name, &path)?)
                .expect("strings grow");
            match self.find(&name, &path)? {
                (_, Kind::Struct(item)) => {
                    let fields = self.fields(item, &path, &mut open)?;
                    write!(text, "| field | holds | meaning |\n| --- | --- | --- |\n{fields}")
                        .expect("strings grow");
                }
                (_, Kind::Enum(item)) => text.push_str(&words(item)),
            }
        }
        Ok(text)
    }

    fn about_in(&self, name: &str, path: &Path) -> Result<String, String> {
        match self.find(name, path)? {
            (_, Kind::Struct(item)) => said(&item.attrs),
            (_, Kind::Enum(item)) => said(&item.attrs),
        }
        .ok_or_else(|| format!("{}: nothing is said of {name}", path.display()))
    }

    fn fields(
        &self,
        item: &ItemStruct,
        path: &Path,
        open: &mut Vec<Place>,
    ) -> Result<String, String> {
        let Fields::Named(fields) = &item.fields else {
            return Err(format!("{}: {} has no named fields", path.display(), item.ident));
        };
        let mut text = String::new();
        for field in &fields.named {
            let name = field.ident.as_ref().expect("a named field has a name").to_string();
            let meaning = said(&field.attrs).ok_or_else(|| {
                format!("{}: nothing is said of {}.{name}", path.display(), item.ident)
            })?;
            let holds = self.holds(field, path, open)?;
            writeln!(text, "| `{name}` | {holds} | {} |", meaning.replace('|', "\\|"))
                .expect("strings grow");
        }
        Ok(text)
    }

    fn holds(&self, field: &Field, path: &Path, open: &mut Vec<Place>) -> Result<String, String> {
        self.named(&field.ty, path, open).map_err(|name| {
            let field = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("{}: what is a `{name}`, in `{field}`?", path.display())
        })
    }

    /// A type in words.
    fn named(&self, ty: &Type, path: &Path, open: &mut Vec<Place>) -> Result<String, String> {
        match ty {
            Type::Reference(reference) => self.named(&reference.elem, path, open),
            Type::Slice(slice) => Ok(format!("list of {}", self.named(&slice.elem, path, open)?)),
            Type::Array(array) => Ok(format!("list of {}", self.named(&array.elem, path, open)?)),
            Type::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|ty| self.named(ty, path, open));
                Ok(format!("pair of {}", parts.collect::<Result<Vec<_>, _>>()?.join(" and ")))
            }
            Type::Path(named) => {
                let last = named.path.segments.last().ok_or("type")?;
                let name = last.ident.to_string();
                let mut inner = arguments(&last.arguments)
                    .map(|ty| self.named(ty, path, open))
                    .collect::<Result<Vec<_>, _>>()?
                    .into_iter();
                let mut one = || inner.next().ok_or_else(|| name.clone());
                Ok(match name.as_str() {
                    "str" | "String" => "text".to_owned(),
                    "bool" => "yes or no".to_owned(),
                    "usize" | "u8" | "u16" | "u32" | "u64" | "i16" | "i32" | "i64" => {
                        "number".to_owned()
                    }
                    "Option" => format!("{}, or nothing", one()?),
                    "Vec" => format!("list of {}", one()?),
                    "Box" | "Arc" | "Cow" => one()?,
                    "BTreeMap" => format!(
                        "{} by {}",
                        {
                            let _key = one()?;
                            one()?
                        },
                        "name"
                    ),
                    // A parameter: whoever holds the type says what it is.
                    "T" => "what is listed".to_owned(),
                    _ => {
                        let (found, _) = self.find(&name, path).map_err(|_| name.clone())?;
                        let place = (name.clone(), found.clone());
                        if !open.contains(&place) {
                            open.push(place.clone());
                        }
                        let link = format!("[{name}](#{})", anchor(&place, open));
                        inner.next().map_or(link.clone(), |held| format!("{link} of {held}"))
                    }
                })
            }
            _ => Err("type".to_owned()),
        }
    }
}

/// The anchor of a type's section: of several types with one name, those after the first have a number.
fn anchor(place: &Place, sections: &[Place]) -> String {
    let before = sections.iter().take_while(|other| *other != place);
    let name = place.0.to_lowercase();
    match before.filter(|other| other.0 == place.0).count() {
        0 => name,
        number => format!("{name}-{number}"),
    }
}

fn arguments(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let arguments = match arguments {
        PathArguments::AngleBracketed(inner) => Some(inner.args.iter()),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The words that stand for the cases of an enum.
fn words(item: &ItemEnum) -> String {
    item.variants.iter().fold(String::new(), |mut text, variant| {
        let meaning = said(&variant.attrs).unwrap_or_default();
        writeln!(text, "- `{}`: {meaning}", variant.ident).expect("strings grow");
        text
    })
}

/// The first paragraph of a documentation comment, on one line.
fn said(attributes: &[Attribute]) -> Option<String> {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(value) = &attribute.meta else { return None };
        let Expr::Lit(literal) = &value.value else { return None };
        let Lit::Str(text) = &literal.lit else { return None };
        value.path.is_ident("doc").then(|| text.value().trim().to_owned())
    });
    let lines: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

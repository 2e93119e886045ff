//! Links inside the site: each is followed to a page, an anchor or a file, or reported.

use std::sync::Arc;

use super::Checker;
use super::assets::may_be_copied;
use super::catalogue::{Group, Shown};
use crate::diagnostic::Problem;
use crate::model::{
    self, CollectionIndex, FieldIndex, Lang, OwnPage, PageIndex, Place, PracticeIndex, Target,
    TermIndex,
};
use crate::parse::{self, Piece, TextFile, TextKey, TextKind, closest, decode, joined, text_key};

/// Where a link leads.
pub(super) enum Followed {
    To(Target),
    /// To an anchor of the same text.
    Here(Box<str>),
    /// To a text that is reported already: nothing to add.
    Unknown,
}

impl Checker<'_> {
    /// A body with all its links followed.
    pub(super) fn body(&mut self, text: &TextFile) -> model::Body {
        let targets: Vec<_> = text.body.links.iter().map(|link| self.link(text, link)).collect();
        self.body_to(text, &targets)
    }

    /// A body whose links lead to these targets.
    pub(super) fn body_to(&mut self, text: &TextFile, targets: &[Followed]) -> model::Body {
        let mut pieces = Vec::with_capacity(text.body.pieces.len());
        for piece in &text.body.pieces {
            pieces.push(match piece {
                Piece::Html(html) => model::Piece::Html(Arc::clone(html)),
                Piece::Message(key) => model::Piece::Message((*key).into()),
                Piece::Link(place) => match &targets[*place] {
                    Followed::To(target) => model::Piece::Link(target.clone()),
                    Followed::Here(anchor) => model::Piece::Html(model::fragment(anchor).into()),
                    Followed::Unknown => model::Piece::Html("#".into()),
                },
                Piece::Picture(picture) => self.picture(text, picture, &targets[picture.link]),
            });
        }
        let headings = text.body.headings.iter().map(|heading| model::Heading {
            level: heading.level,
            id: heading.id.clone(),
            text: heading.text.clone(),
        });
        model::Body { pieces, headings: headings.collect(), text: Arc::clone(&text.body.text) }
    }

    fn link(&mut self, text: &TextFile, link: &parse::Link) -> Followed {
        match self.follow(text, &link.target) {
            Ok(followed) => followed,
            Err(problem) => {
                self.report(text.file, link.span, problem);
                Followed::Unknown
            }
        }
    }

    pub(super) fn follow(&mut self, text: &TextFile, target: &str) -> Result<Followed, Problem> {
        let sources = self.sources;
        self.follow_from(&sources.get(text.file).path, text, target)
    }

    /// Follows a link of a text as from a file at another path.
    pub(super) fn follow_from(
        &mut self,
        own: &str,
        text: &TextFile,
        target: &str,
    ) -> Result<Followed, Problem> {
        let (path, anchor) = match target.split_once('#') {
            Some((path, anchor)) => (path, Some(decode(anchor)).filter(|name| !name.is_empty())),
            None => (target, None),
        };
        if path.is_empty() {
            let anchor = anchor.unwrap_or_default();
            if anchor.is_empty() || text.body.anchors.contains(&*anchor) {
                return Ok(Followed::Here(anchor.into()));
            }
            return Err(dead_anchor(target, &anchor, text));
        }
        if let Some(name) = path.strip_prefix("fiche:") {
            return self.follow_name(text.lang, target, name, anchor);
        }
        let path = path.split('?').next().unwrap_or_default();
        let file = self.beside((own, text), target, &decode(path))?;
        match text_key(&file) {
            Some(key) => self.to_page(text.lang, target, &key, anchor.as_deref()),
            None => match self.sources.find(&file) {
                Some(_) if self.is_of_a_draft(text, &file) => {
                    Err(Problem::LinkToDraft { target: target.into() })
                }
                Some(id) if !may_be_copied(&file) => {
                    self.assets.refuse(id);
                    Err(Problem::AttachmentKind { target: target.into() })
                }
                Some(id) => Ok(Followed::To(Target::Asset(self.assets.place(id, self.sources)))),
                None => Err(self.no_such_file(target, &file)),
            },
        }
    }

    /// The page with a name, as it stands after `fiche:`.
    pub(super) fn follow_name(
        &self,
        lang: Lang,
        target: &str,
        name: &str,
        anchor: Option<String>,
    ) -> Result<Followed, Problem> {
        if let Some(name) = name.strip_prefix("site/") {
            return self.to_own_page(target, name, anchor);
        }
        if let Some(name) = name.strip_prefix("vocabularies/") {
            return self.to_vocabulary(target, name, anchor);
        }
        if let Some(place) = self.kept_named(name) {
            return Ok(Followed::To(Target::Place(place, anchor.map(Into::into))));
        }
        let key = self.named(target, &decode(name))?;
        self.to_page(lang, target, &key, anchor.as_deref())
    }

    /// Whether a file lies beside a text that is left out.
    fn is_of_a_draft(&self, text: &TextFile, file: &str) -> bool {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let code = self.parsed.languages.code(text.lang);
        text_key(&format!("{folder}/index.{code}.md"))
            .and_then(|key| self.catalogue.groups.get(&key))
            .is_some_and(|group| group.shown == Shown::LeftOut)
    }

    /// The path from the site's folder of a file that a text names from its own folder.
    fn beside(
        &self,
        (own, text): (&str, &TextFile),
        target: &str,
        path: &str,
    ) -> Result<String, Problem> {
        if path.starts_with('/') || path.contains('\\') {
            // An address of this site, as browsers show it, ends with the name of the page.
            let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            return Err(dead_link(target, self.named_like(name)));
        }
        let joined = joined(own, path);
        let inside = joined.filter(|file| file.split('/').next() == Some("content"));
        let Some(mut file) = inside else {
            return Err(Problem::LinkOutside { target: target.into() });
        };
        let code = self.parsed.languages.code(text.lang);
        // A link to a folder, as forges show it, means the text in it.
        let index = format!("{file}/index.{code}.md");
        if self.sources.find(&index).is_some() {
            file = index;
        }
        let found = match text_key(&file) {
            // A text that is not translated yet is shown in the language it has: the link holds.
            Some(key) => self.catalogue.groups.contains_key(&key),
            None => !is_text(&file) && self.sources.find(&file).is_some(),
        };
        if found { Ok(file) } else { Err(self.no_such_file(target, &file)) }
    }

    fn no_such_file(&self, target: &str, file: &str) -> Problem {
        let closest = meant_outside(target).or_else(|| self.meant(target, file));
        dead_link(target, closest)
    }

    /// What a link to a file that is not there may have meant, the way its author would write it.
    fn meant(&self, target: &str, file: &str) -> Option<Box<str>> {
        let (folder, name) = file.rsplit_once('/')?;
        let paths = self.sources.iter().map(|(_, source)| &*source.path);
        let beside = paths.filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/'));
        // Nobody means a text by the name of a picture.
        let beside = beside.filter(|other| !other.contains('/') && is_text(other) == is_text(name));
        if let Some(near) = closest(name, beside) {
            let written = target.rfind('/').map_or("", |slash| &target[..=slash]);
            return Some(format!("{written}{near}").into());
        }
        match name.strip_suffix(".md") {
            Some(stem) if stem.split('.').next() == Some("index") => {
                self.named_like(folder.rsplit('/').next()?)
            }
            Some(stem) => self.named_like(stem.split('.').next()?),
            None if name.contains('.') => None,
            None => self.named_like(name),
        }
    }

    /// The link to the text that a name led to once, or comes nearest to.
    fn named_like(&self, name: &str) -> Option<Box<str>> {
        let mut kinds = TextKind::WITH_FOLDERS.into_iter();
        let moved = kinds.find_map(|kind| self.moved(&(kind, name.into())));
        let meant = moved.map(Into::into).or_else(|| closest(name, self.names()));
        meant.map(|name| format!("fiche:{name}").into())
    }

    /// The text that `fiche:` and a name mean.
    fn named(&self, target: &str, name: &str) -> Result<TextKey, Problem> {
        if let Some((folder, id)) = name.split_once('/') {
            return Ok(match TextKind::of_folder(folder) {
                Some(kind) => (kind, id.into()),
                None => (TextKind::Introduction, name.into()),
            });
        }
        let mut found: Vec<TextKey> = TextKind::WITH_FOLDERS
            .into_iter()
            .map(|kind| (kind, name.into()))
            .filter(|key| self.catalogue.groups.contains_key(key))
            .collect();
        found.extend(self.terms_called(name));
        match found.len() {
            0 => Err(dead_link(target, self.named_like(name))),
            1 => Ok(found.remove(0)),
            _ => {
                let choices: Vec<_> = found.iter().map(long_name).collect();
                let choices = choices.join(", ").into();
                Err(Problem::AmbiguousLink { target: target.into(), choices })
            }
        }
    }

    fn terms_called(&self, name: &str) -> Vec<TextKey> {
        let vocabularies = self.parsed.vocabularies.iter();
        vocabularies
            .filter_map(|(field, vocabulary)| Some((field, vocabulary.as_ref()?)))
            .filter(|(_, vocabulary)| {
                vocabulary.terms.iter().any(|term| term.id.value.as_str() == name)
            })
            .map(|(field, _)| (TextKind::Introduction, format!("{field}/{name}").into()))
            .collect()
    }

    /// Every id that `fiche:` knows; an introduction is called as its term, and has no page without it.
    fn names(&self) -> impl Iterator<Item = &str> {
        let texts = self.catalogue.groups.values();
        let texts = texts.filter(|group| group.key.0 != TextKind::Introduction).map(Group::name);
        let terms = self.parsed.vocabularies.iter().filter_map(|(_, file)| file.as_ref());
        texts.chain(terms.flat_map(|file| file.terms.iter().map(|term| term.id.value.as_str())))
    }

    fn to_page(
        &self,
        lang: Lang,
        target: &str,
        key: &TextKey,
        anchor: Option<&str>,
    ) -> Result<Followed, Problem> {
        let group = self.catalogue.groups.get(key);
        if group.is_some_and(|group| group.shown == Shown::LeftOut) {
            return Err(Problem::LinkToDraft { target: target.into() });
        }
        let Some(place) = self.place(target, key)? else { return Ok(Followed::Unknown) };
        if let Some(anchor) = anchor {
            let there = group.and_then(|group| group.for_reader(lang));
            let hidden = group.is_some_and(|group| group.written.is_damaged);
            match there {
                Some(text) if text.body.anchors.contains(anchor) => {}
                Some(text) if text.role.is_known() => {
                    return Err(dead_anchor(target, anchor, text));
                }
                Some(_) | None if hidden => return Ok(Followed::Unknown),
                Some(_) | None => {
                    let (target, anchor) = (target.into(), anchor.into());
                    return Err(Problem::DeadAnchor { target, anchor, closest: None });
                }
            }
        }
        Ok(Followed::To(Target::Place(place, anchor.map(Into::into))))
    }

    /// `fiche:site/data`: a page of the site's own.
    fn to_own_page(
        &self,
        target: &str,
        name: &str,
        anchor: Option<String>,
    ) -> Result<Followed, Problem> {
        let filled = || OwnPage::ALL.into_iter().filter(|page| self.is_filled(*page));
        let Some(page) = filled().find(|page| page.name() == name) else {
            let nearest = closest(name, filled().map(OwnPage::name));
            let closest = nearest.map(|name| format!("fiche:site/{name}").into());
            return Err(dead_link(target, closest));
        };
        // Of these pages only the glossary has anchors of the content; the others are the theme's, which may change.
        let concepts = self.parsed.glossary.iter().map(|concept| concept.id.value.as_str());
        let known: Vec<&str> = concepts.filter(|_| page == OwnPage::Glossary).collect();
        to_anchor(target, page.into(), anchor, &known)
    }

    /// `fiche:vocabularies/themes`: the list of a vocabulary's terms.
    fn to_vocabulary(
        &self,
        target: &str,
        name: &str,
        anchor: Option<String>,
    ) -> Result<Followed, Problem> {
        let names = self.parsed.vocabularies.iter().map(|(name, _)| &**name);
        let Some(place) = names.clone().position(|known| known == name) else {
            let nearest = closest(name, names);
            let closest = nearest.map(|name| format!("fiche:vocabularies/{name}").into());
            return Err(dead_link(target, closest));
        };
        to_anchor(target, Place::Vocabulary(FieldIndex(place)), anchor, &[])
    }

    /// Where a text is shown; `Ok(None)` if what it belongs to cannot be read.
    fn place(&self, target: &str, key: &TextKey) -> Result<Option<Place>, Problem> {
        let position = self.catalogue.place(key);
        let place = match key.0 {
            TextKind::Practice => position.map(PracticeIndex).map(Place::Practice),
            TextKind::Collection => position.map(CollectionIndex).map(Place::Collection),
            TextKind::Page => position.map(PageIndex).map(Place::Page),
            TextKind::Introduction => {
                let (field, term) = key.1.split_once('/').unwrap_or_default();
                let mut all = self.parsed.vocabularies.iter().enumerate();
                match all.find(|(_, (name, _))| **name == *field) {
                    Some((_, (_, None))) => return Ok(None),
                    Some((place, (_, Some(file)))) => {
                        let mut ids = file.terms.iter().map(|term| term.id.value.as_str());
                        ids.position(|id| id == term)
                            .map(|term| Place::Term(FieldIndex(place), TermIndex(term)))
                    }
                    None => None,
                }
            }
        };
        if let Some(place) = place {
            Ok(Some(place))
        } else {
            let name = key.1.rsplit('/').next().unwrap_or_default();
            Err(dead_link(target, self.named_like(name)))
        }
    }
}

/// A page, at an anchor if there is one of this name.
fn to_anchor(
    target: &str,
    place: Place,
    anchor: Option<String>,
    known: &[&str],
) -> Result<Followed, Problem> {
    match anchor {
        Some(anchor) if !known.contains(&&*anchor) => {
            let closest = closest(&anchor, known.iter().copied());
            let (target, anchor) = (target.into(), anchor.into());
            Err(Problem::DeadAnchor { target, anchor, closest })
        }
        Some(_) | None => Ok(Followed::To(Target::Place(place, anchor.map(Into::into)))),
    }
}

/// A link that leads nowhere; to a file, if its name ends as those of pictures and documents do.
pub(super) fn dead_link(target: &str, closest: Option<Box<str>>) -> Problem {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_file = may_be_copied(name) && !is_text(name) && !target.starts_with("fiche:");
    let file = is_file.then(|| name.into());
    Problem::DeadLink { target: target.into(), closest, file }
}

/// What a link to another site or to a mailbox lacks before it.
fn meant_outside(target: &str) -> Option<Box<str>> {
    if target.starts_with("www.") {
        return Some(format!("https://{target}").into());
    }
    let (name, host) = target.split_once('@')?;
    let is_mailbox = !name.is_empty() && host.contains('.') && !target.contains(['/', ' ']);
    is_mailbox.then(|| format!("mailto:{target}").into())
}

fn dead_anchor(target: &str, anchor: &str, text: &TextFile) -> Problem {
    let anchors = text.body.anchors.iter().map(|anchor| &**anchor);
    let closest = closest(anchor, anchors);
    Problem::DeadAnchor { target: target.into(), anchor: anchor.into(), closest }
}

/// `fiche:practices/brusafe`: a name that means one thing only.
fn long_name(key: &TextKey) -> String {
    let (kind, name) = key;
    match kind {
        TextKind::Practice | TextKind::Collection | TextKind::Page => {
            format!("fiche:{}/{name}", kind.folder())
        }
        TextKind::Introduction => format!("fiche:{name}"),
    }
}

/// Whether a file is one that people write, rather than a picture or a document beside it.
fn is_text(path: &str) -> bool {
    [".md", ".yaml", ".yml"].iter().any(|end| path.ends_with(end))
}

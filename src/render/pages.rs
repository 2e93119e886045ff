//! Which files a site has, and how each is made.

use super::card::Subject;
use super::catalogue::Catalogue;
use super::feed::Feed;
use super::reader::{Reader, shown};
use super::readme::{self, Carried};
use super::views::doors::DoorsView;
use super::views::former::FormerView;
use super::views::parts::parts;
use super::{card, embed, host, offline, places, qr};
use crate::Error;
use crate::model::{
    Address, AssetIndex, CollectionIndex, Lang, Leads, Paper, Place, PracticeIndex,
};
use crate::output::File;

/// A file that is not made yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// `/`: a door per language.
    Front,
    /// `/` of a bundle: doors to the collection that it was made for.
    Opening(CollectionIndex),
    /// `/README.txt` of a site that is carried.
    Readme(Carried),
    /// `/404.html`
    NotFound,
    /// `/p/<id>/`: a practice's permanent address.
    PermanentPractice(PracticeIndex),
    /// `/c/<id>/`: a collection's.
    PermanentCollection(CollectionIndex),
    /// `/c/<id>/qr.svg`: the code of that address.
    Code(CollectionIndex, qr::Format),
    /// A collection in one piece: to print, or to show.
    Paper(CollectionIndex, Paper),
    /// A collection for a frame on another site.
    Embed(CollectionIndex, Lang),
    /// A page in a language; of a long list, the page with this number.
    In(Lang, Place, usize),
    /// A file of the theme.
    ThemeAsset(String),
    /// A file that is made of the site's own colours and logo.
    Brand(usize),
    /// A file of the content.
    ContentAsset(AssetIndex),
    /// `/.nojekyll`
    NoJekyll,
    /// `/_headers`
    Headers,
    /// `/robots.txt`
    Robots,
    /// `/nl/atom.xml` and those of terms and collections.
    Feed(Lang, Feed),
    /// `/nl/opensearch.xml`
    OpenSearch(Lang),
    /// The picture that stands for a page where a link to it is shared.
    Card(Lang, Subject),
    /// `/offline/`: instead of a page that was not kept, for readers without a network.
    Offline,
    /// The script that has the site kept.
    OfflineScript,
    /// An old address, for those who come from elsewhere.
    Former(usize),
    /// The feed that was published beside it.
    FormerFeed(usize),
    /// `/_redirects`
    Redirects,
}

/// Every file of a site but its cards.
pub(super) fn all_but_cards(catalogue: &Catalogue<'_>) -> Vec<Page> {
    let site = catalogue.site;
    let mut pages = vec![Page::Front, Page::NotFound, Page::NoJekyll, Page::Headers, Page::Robots];
    if site.offline {
        pages.extend([Page::Offline, Page::OfflineScript]);
    }
    pages.extend(site.each_practice().map(|(at, _)| Page::PermanentPractice(at)));
    pages.extend(site.each_collection().map(|(at, _)| Page::PermanentCollection(at)));
    for (place, _) in site.each_collection() {
        pages.extend(qr::Format::ALL.map(|format| Page::Code(place, format)));
        pages.extend(Paper::all(site).into_iter().map(|paper| Page::Paper(place, paper)));
        pages.extend(site.languages.iter().map(|lang| Page::Embed(place, lang)));
    }
    for place in site.addresses.keys() {
        for part in 1..=parts(catalogue, *place) {
            pages.extend(site.languages.iter().map(|lang| Page::In(lang, *place, part)));
        }
    }
    for lang in site.languages.iter() {
        pages.push(Page::OpenSearch(lang));
        pages.extend(Feed::all(site).map(|feed| Page::Feed(lang, feed)));
    }
    pages.extend(catalogue.theme.assets.names().map(str::to_owned).map(Page::ThemeAsset));
    pages.extend((0..catalogue.theme.branding.files().len()).map(Page::Brand));
    pages.extend(site.each_asset().map(|(at, _)| Page::ContentAsset(at)));
    for (place, redirect) in site.redirects.iter().enumerate() {
        pages.push(Page::Former(place));
        pages.extend(redirect.feed.then_some(Page::FormerFeed(place)));
    }
    pages.extend((!site.redirects.is_empty()).then_some(Page::Redirects));
    pages
}

/// Every file of a site that is opened from a disk; in a bundle, the doors of its collection stand at the root.
pub(super) fn on_disk(catalogue: &Catalogue<'_>, carried: Carried) -> Vec<Page> {
    let is_for_hosts = |page: &Page| {
        matches!(
            page,
            Page::NotFound
                | Page::Embed(..)
                | Page::NoJekyll
                | Page::Headers
                | Page::Robots
                | Page::Offline
                | Page::OfflineScript
                | Page::Former(_)
                | Page::FormerFeed(_)
                | Page::Redirects
        )
    };
    let mut pages = all_but_cards(catalogue);
    pages.retain(|page| !is_for_hosts(page));
    if let Carried::Bundle(collection) = carried {
        pages.retain(|page| *page != Page::Front);
        pages.push(Page::Opening(collection));
    }
    pages.push(Page::Readme(carried));
    pages
}

/// Every card of a site. To know which titles can be drawn takes a look at each.
pub(super) fn cards(catalogue: &Catalogue<'_>) -> Vec<Page> {
    let in_language = |lang| {
        let subjects = Subject::all(catalogue, lang).into_iter();
        subjects.map(move |subject| Page::Card(lang, subject))
    };
    catalogue.site.languages.iter().flat_map(in_language).collect()
}

impl Page {
    /// Where it stands.
    pub(super) fn address(&self, catalogue: &Catalogue<'_>) -> Address {
        let site = catalogue.site;
        match self {
            Self::Front | Self::Opening(_) => Address::root(),
            Self::Readme(_) => readme::address(),
            Self::NotFound => Address::new("/404.html"),
            Self::PermanentPractice(place) => site.practice(*place).permanent(),
            Self::PermanentCollection(place) => site.collection(*place).permanent(),
            Self::Code(place, format) => site.collection(*place).code(format.extension()),
            Self::Paper(place, paper) => paper.address(site, *place),
            Self::Embed(place, lang) => site.frame(*place, *lang),
            Self::In(lang, place, part) => site.address(*place, *lang).part(*part),
            Self::ThemeAsset(name) => {
                let address = catalogue.theme.assets.address(name);
                address.expect("it is one of their names").clone()
            }
            Self::Brand(place) => catalogue.theme.branding.files()[*place].address.clone(),
            Self::ContentAsset(place) => site.asset(*place).address.clone(),
            Self::NoJekyll => host::nojekyll().address,
            Self::Headers => host::headers(site).address,
            Self::Robots => host::robots(&site.base_url).address,
            Self::Feed(lang, feed) => feed.address(site, *lang),
            Self::OpenSearch(lang) => host::opensearch_address(site, *lang),
            Self::Card(lang, subject) => subject.address(site, *lang),
            Self::Offline => offline::page(),
            Self::OfflineScript => offline::script().address,
            Self::Former(place) => site.redirects[*place].from.clone(),
            Self::FormerFeed(place) => site.redirects[*place].from.feed(),
            Self::Redirects => host::redirects(site).address,
        }
    }

    /// Makes it.
    ///
    /// # Errors
    ///
    /// What the theme or the messages lack for it.
    pub(super) fn file(&self, catalogue: &Catalogue<'_>) -> Result<File, Error> {
        let site = catalogue.site;
        match self {
            Self::Front => doors(&self.outside(catalogue), "front.html", DoorsView::home),
            Self::NotFound => {
                // Hosts answer with it at whatever address was asked.
                let anywhere = Some(root(&site.base_url));
                let reader = Reader { anywhere, ..self.outside(catalogue) };
                doors(&reader, "not-found.html", DoorsView::home)
            }
            Self::Readme(carried) => readme::file(*carried, &self.outside(catalogue)),
            Self::PermanentPractice(place) => {
                let reader = self.outside(catalogue);
                doors(&reader, "permanent.html", |reader| DoorsView::practice(*place, reader))
            }
            Self::PermanentCollection(place) | Self::Opening(place) => {
                let reader = self.outside(catalogue);
                doors(&reader, "permanent.html", |reader| DoorsView::collection(*place, reader))
            }
            Self::Code(place, format) => Ok(self.code(catalogue, *place, *format)),
            Self::Paper(place, paper) => paper.file(catalogue, *place),
            Self::Embed(place, lang) => embed::file(catalogue, *place, *lang),
            Self::In(lang, place, part) => {
                places::page(&Reader::of(catalogue, *place, *part, *lang), *place)
            }
            Self::ThemeAsset(name) => Ok(catalogue.theme.assets.file(name)),
            Self::Brand(place) => Ok(catalogue.theme.branding.files()[*place].clone()),
            Self::ContentAsset(place) => {
                let asset = site.asset(*place);
                Ok(File { address: asset.address.clone(), bytes: asset.bytes.to_vec() })
            }
            Self::NoJekyll => Ok(host::nojekyll()),
            Self::Headers => Ok(host::headers(site)),
            Self::Robots => Ok(host::robots(&site.base_url)),
            Self::Feed(lang, feed) => feed.file(&self.reader(catalogue, *lang)),
            Self::OpenSearch(lang) => host::opensearch(&self.reader(catalogue, *lang)),
            Self::Card(lang, subject) => card::file(&self.reader(catalogue, *lang), *subject),
            Self::Offline => doors(&self.outside(catalogue), "offline.html", DoorsView::home),
            Self::OfflineScript => Ok(offline::script()),
            Self::Former(place) => former(catalogue, *place),
            Self::FormerFeed(place) => former_feed(catalogue, *place),
            Self::Redirects => Ok(host::redirects(site)),
        }
    }

    /// The code of a collection's short address.
    fn code(&self, catalogue: &Catalogue<'_>, place: CollectionIndex, format: qr::Format) -> File {
        let site = catalogue.site;
        let url = site.absolute(&site.collection(place).permanent());
        File { address: self.address(catalogue), bytes: format.file(&url, shown(&url)) }
    }

    fn reader<'s>(&self, catalogue: &'s Catalogue<'s>, lang: Lang) -> Reader<'s> {
        Reader::at(catalogue, self.address(catalogue), lang)
    }

    /// A reader at an address without a language: the first of the site speaks where one must.
    fn outside<'s>(&self, catalogue: &'s Catalogue<'s>) -> Reader<'s> {
        self.reader(catalogue, catalogue.site.first_language())
    }
}

/// A page in every language at once.
fn doors<'s>(
    reader: &Reader<'s>,
    template: &str,
    view: impl Fn(&Reader<'s>) -> Result<DoorsView<'s>, Error>,
) -> Result<File, Error> {
    reader.catalogue.theme.render(template, reader, &(), &view(reader)?)
}

/// What stands at an old address.
fn former(catalogue: &Catalogue<'_>, place: usize) -> Result<File, Error> {
    let redirect = &catalogue.site.redirects[place];
    let lang = redirect.lang.unwrap_or_else(|| catalogue.site.first_language());
    let reader = Reader::at(catalogue, redirect.from.clone(), lang);
    let theme = &catalogue.theme;
    match &redirect.leads {
        Leads::To(target) => theme.render(
            "moved.html",
            &reader,
            &(),
            &FormerView::moved(*target, redirect, &reader)?,
        ),
        Leads::Gone(reason) => {
            theme.render("gone.html", &reader, &(), &FormerView::gone(reason, redirect, &reader)?)
        }
    }
}

/// Who followed a feed goes on with that of the page that took the place of its own, or else with the site's.
fn former_feed(catalogue: &Catalogue<'_>, place: usize) -> Result<File, Error> {
    let site = catalogue.site;
    let redirect = &site.redirects[place];
    let lang = redirect.lang.unwrap_or_else(|| site.first_language());
    let feed = match redirect.leads {
        Leads::To(target) => Feed::of(target),
        Leads::Gone(_) => None,
    };
    let feed = feed.unwrap_or(Feed::Site);
    let file = feed.file(&Reader::at(catalogue, feed.address(site, lang), lang))?;
    Ok(File { address: redirect.from.feed(), ..file })
}

/// The path of a site on its host: `/`, or `/repo/`.
pub(super) fn root(base_url: &str) -> &str {
    let host = base_url.find("://").map_or(0, |colon| colon + 3);
    base_url[host..].find('/').map_or("/", |slash| &base_url[host + slash..])
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn a_site_may_stand_below_its_host() {
        assert_eq!(root("https://example.org/"), "/");
        assert_eq!(root("https://example.org/repo/"), "/repo/");
    }
}

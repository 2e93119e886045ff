//! The parts of a site, and the site that they make.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Checker;
use crate::model::{
    Address, Asset, Brand, Collection, Concept, FieldIndex, Forms, Localized, Organisation, Page,
    PageIndex, Place, Practice, Redirect, Site, Theme, Vocabulary,
};
use crate::options::Options;
use crate::parse::Parsed;
use crate::source::FileId;

/// What a site is made of besides its settings; what could not be made is missing.
pub(super) struct Parts {
    vocabularies: Option<Vec<Vocabulary>>,
    practices: Option<Vec<Practice>>,
    collections: Option<Vec<Collection>>,
    pages: Option<Vec<Page>>,
    glossary: Option<Vec<Concept>>,
    facets: Vec<FieldIndex>,
    navigation: Vec<PageIndex>,
    theme: Option<Theme>,
    brand: Brand,
    addresses: Option<BTreeMap<Place, Localized<Address>>>,
    forms: Option<Forms>,
    redirects: Vec<Redirect>,
    assets: Vec<Asset>,
}

impl Checker<'_> {
    pub(super) fn parts(&mut self, site_file: FileId) -> Parts {
        let vocabularies = self.vocabularies();
        let practices = self.practices();
        let collections = self.collections();
        let pages = self.pages();
        let glossary = self.glossary();
        let facets = self.facets(site_file);
        let navigation = self.navigation(site_file, pages.as_deref().unwrap_or_default());
        let theme = self.theme(site_file);
        let brand = self.brand(site_file, theme.as_ref());
        self.message_keys(site_file);
        self.message_references();
        self.locales(site_file);
        let addresses = self.addresses(site_file);
        let forms = self.forms(site_file);
        self.orphans();
        self.strays();
        let redirects = self.redirects();
        let (assets, unfit) = std::mem::take(&mut self.assets).into_list();
        self.findings.extend(unfit);
        Parts {
            vocabularies,
            practices,
            collections,
            pages,
            glossary,
            facets,
            navigation,
            theme,
            brand,
            addresses,
            forms,
            redirects,
            assets,
        }
    }
}

impl Parts {
    /// The site, if nothing is missing that it needs.
    pub(super) fn into_site(self, parsed: &Parsed, options: &Options) -> Option<Site> {
        let settings = &parsed.settings;
        let organisations = parsed.organisations.as_ref()?.iter();
        let organisations: Option<Vec<Organisation>> =
            organisations.map(|fields| fields.whole.clone()).collect();
        let base_url = options.base_url.as_ref().or(settings.base_url.as_ref())?;
        Some(Site {
            languages: parsed.languages.clone(),
            title: settings.title.clone()?,
            tagline: settings.tagline.clone()?,
            base_url: format!("{}/", base_url.trim_end_matches('/')),
            repository: settings.repository.clone(),
            publisher: settings.publisher.clone()?,
            licence: settings.licence.clone()?,
            accessibility: settings.accessibility.clone(),
            takedown: settings.takedown.clone(),
            host: settings.host.clone(),
            portal: settings.portal.clone(),
            facets: self.facets,
            navigation: self.navigation,
            offline: settings.search.offline,
            search_server: settings.search.server.clone(),
            vocabularies: self.vocabularies?,
            organisations: organisations?,
            glossary: self.glossary?,
            practices: self.practices?,
            collections: self.collections?,
            pages: self.pages?,
            assets: self.assets,
            theme: self.theme?,
            brand: self.brand,
            messages: Arc::clone(parsed.messages.as_ref()?),
            forms: self.forms?,
            addresses: self.addresses?,
            redirects: self.redirects,
        })
    }
}

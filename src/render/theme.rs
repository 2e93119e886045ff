//! The theme: its templates, what they may call, its files. The only module that knows Tera.
//!
//! A template sees `page` (the frame: head, menu, foot), `it` (what the page is about), `lang` and `at` (the page's
//! address), `brand` (the site's own colours, logo and icon), `offline` (the link to the script that has the site kept, if
//! it is to be), `search_server` (the host that the search asks, if any). It may call `message(key=…)`, `asset(name=…)` and
//! `policy()`. What it asks for and does not get is an error that names template and page; nothing is silently left out.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value as TeraValue};

use super::assets::Assets;
use super::brand::Branding;
use super::host::policy;
use super::reader::Reader;
use super::views::picture::PictureView;
use super::{offline, words};
use crate::Error;
use crate::messages::{Bundle, Value};
use crate::model::{Address, Languages, Localized, Site};
use crate::output::{File, Opened};

/// A theme, ready to render.
#[derive(Debug)]
pub(super) struct Theme {
    tera: Tera,
    /// Its files.
    pub(super) assets: Arc<Assets>,
    /// The site's own colours, logo and icon.
    pub(super) branding: Branding,
    /// The script that has the site kept for readers without a network, where the site asks for it.
    offline: Option<Address>,
    search_server: Option<String>,
    opened: Opened,
}

/// How templates call a script, and how a page that is opened from a disk does: browsers load no modules there. A script
/// that waits for the page runs when a module would.
const CALLS: [&str; 2] = ["<script type=\"module\" src=", "<script defer src="];

impl Theme {
    /// Names the files and compiles the templates of a site.
    ///
    /// # Errors
    ///
    /// What is wrong with a script's imports, or with a template, with its line.
    pub(super) fn new(site: &Site, opened: Opened) -> Result<Self, Error> {
        let assets = Arc::new(Assets::new(&site.theme, opened)?);
        let mut tera = Tera::default();
        let (languages, messages) = (site.languages.clone(), Arc::clone(&site.messages));
        tera.register_function("message", move |kwargs: Kwargs, state: &State<'_>| {
            message(&languages, &messages, &kwargs, state)
        });
        let known = Arc::clone(&assets);
        tera.register_function("asset", move |kwargs: Kwargs, state: &State<'_>| {
            asset(&known, &kwargs, state)
        });
        // Pages on a disk search by themselves.
        let server = site.search_server.as_ref().filter(|_| opened == Opened::Hosted);
        let policy = policy(server);
        tera.register_function("policy", move |_: Kwargs, _: &State<'_>| policy.clone());
        let templates = site.theme.templates.iter();
        let templates = templates.filter(|(name, _)| !crate::model::Theme::is_for_paper(name));
        let templates = templates.map(|(name, text)| (name.as_str(), &**text));
        tera.add_raw_templates(templates).map_err(|error| Error::Theme {
            page: "any page".to_owned(),
            reason: reason(&error),
        })?;
        let is_kept = site.offline && opened == Opened::Hosted;
        let offline = is_kept.then(|| offline::script().address);
        let branding = Branding::new(site, &assets);
        let search_server = server.map(|server| server.host().to_owned());
        Ok(Self { tera, assets, branding, offline, search_server, opened })
    }

    /// One page.
    ///
    /// # Errors
    ///
    /// What the template lacks, with template, line and page.
    pub(super) fn render(
        &self,
        template: &str,
        reader: &Reader<'_>,
        page: &impl Serialize,
        it: &impl Serialize,
    ) -> Result<File, Error> {
        let views = [
            ("page", TeraValue::try_from_serializable(page)),
            ("it", TeraValue::try_from_serializable(it)),
        ];
        let mut html = self.text(template, reader, views)?;
        if self.opened == Opened::FromDisk {
            let [module, classic] = CALLS;
            html = html.replace(module, classic);
        }
        Ok(File { address: reader.at.clone(), bytes: html.into_bytes() })
    }

    /// A part of a page, made by itself.
    ///
    /// # Errors
    ///
    /// As [`Self::render`].
    pub(super) fn part(
        &self,
        template: &str,
        reader: &Reader<'_>,
        it: &impl Serialize,
    ) -> Result<String, Error> {
        self.text(template, reader, [("it", TeraValue::try_from_serializable(it))])
    }

    /// A picture inside a text.
    ///
    /// # Errors
    ///
    /// What its template lacks.
    pub(super) fn picture(
        &self,
        reader: &Reader<'_>,
        picture: &PictureView<'_>,
    ) -> Result<String, Error> {
        self.text("picture.html", reader, [("picture", TeraValue::try_from_serializable(picture))])
    }

    fn text<const N: usize>(
        &self,
        template: &str,
        reader: &Reader<'_>,
        views: [(&'static str, tera::TeraResult<TeraValue>); N],
    ) -> Result<String, Error> {
        let failed = |error: &tera::Error| Error::Theme {
            page: reader.at.to_string(),
            reason: reason(error),
        };
        let mut context = Context::new();
        context.insert("lang", reader.code());
        context.insert("at", reader.at.as_str());
        context.insert("anywhere", &reader.anywhere);
        context.insert("offline", &self.offline.as_ref().map(|script| reader.link_to(script)));
        context.insert("search_server", &self.search_server);
        let brand = TeraValue::try_from_serializable(&self.branding.seen_by(reader));
        for (name, view) in views.into_iter().chain([("brand", brand)]) {
            context.insert_value(name, view.map_err(|error| failed(&error))?);
        }
        self.tera.render(template, &context).map_err(|error| failed(&error))
    }
}

/// `message(key="…", n=3, title="…")`: in the page's language, or in that of `lang="…"`.
fn message(
    languages: &Languages,
    messages: &Localized<Bundle>,
    kwargs: &Kwargs,
    state: &State<'_>,
) -> tera::TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let lang = match kwargs.get::<&str>("lang")? {
        Some(code) => code.to_owned(),
        None => state.get::<String>("lang")?.expect("every page has a language"),
    };
    let lang = languages
        .get(&lang)
        .ok_or_else(|| tera::Error::message(format!("the site is not in the language `{lang}`")))?;
    let words = &messages[lang];
    let values: Vec<(&str, Value<'_>)> = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, Value::Text(value.as_str()?))))
        .filter(|(name, _)| !matches!(*name, "key" | "lang"))
        .collect();
    match kwargs.get::<usize>("n")? {
        Some(n) => words::counted(words, key, n, &values),
        None => words.format(key, &values),
    }
    .map_err(tera::Error::message)
}

/// `asset(name="style.css")`: the link from this page to a file of the theme.
fn asset(known: &Assets, kwargs: &Kwargs, state: &State<'_>) -> tera::TeraResult<String> {
    let name = kwargs.must_get::<&str>("name")?;
    let asset = known
        .address(name)
        .ok_or_else(|| tera::Error::message(format!("the theme has no file assets/{name}")))?;
    // `none` where the page has an address of its own.
    if let Some(root) = state.get::<TeraValue>("anywhere")?.as_ref().and_then(TeraValue::as_str) {
        return Ok(format!("{root}{}", &asset.as_str()[1..]));
    }
    let at = state.get::<String>("at")?.expect("every page has an address");
    Ok(asset.seen_from(&Address::new(at)))
}

/// All that the engine says, causes included.
fn reason(error: &tera::Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

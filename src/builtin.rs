//! The theme and the messages that come with the tool: a site that brings a file of the same path uses its own.

/// Path from a site's folder, and contents.
pub const FILES: &[(&str, &[u8])] = &[
    ("i18n/de.ftl", include_bytes!("../i18n/de.ftl")),
    ("i18n/en.ftl", include_bytes!("../i18n/en.ftl")),
    ("i18n/fr.ftl", include_bytes!("../i18n/fr.ftl")),
    ("i18n/nl.ftl", include_bytes!("../i18n/nl.ftl")),
    ("themes/default/assets/embed.css", include_bytes!("../themes/default/assets/embed.css")),
    ("themes/default/assets/icon.svg", include_bytes!("../themes/default/assets/icon.svg")),
    ("themes/default/assets/languages.js", include_bytes!("../themes/default/assets/languages.js")),
    ("themes/default/assets/lost.js", include_bytes!("../themes/default/assets/lost.js")),
    ("themes/default/assets/piece.css", include_bytes!("../themes/default/assets/piece.css")),
    (
        "themes/default/assets/search-engine.js",
        include_bytes!("../themes/default/assets/search-engine.js"),
    ),
    (
        "themes/default/assets/search-results.js",
        include_bytes!("../themes/default/assets/search-results.js"),
    ),
    (
        "themes/default/assets/search-state.js",
        include_bytes!("../themes/default/assets/search-state.js"),
    ),
    (
        "themes/default/assets/search-words.js",
        include_bytes!("../themes/default/assets/search-words.js"),
    ),
    ("themes/default/assets/search.js", include_bytes!("../themes/default/assets/search.js")),
    ("themes/default/assets/sheet.js", include_bytes!("../themes/default/assets/sheet.js")),
    ("themes/default/assets/slides.js", include_bytes!("../themes/default/assets/slides.js")),
    ("themes/default/assets/style.css", include_bytes!("../themes/default/assets/style.css")),
    (
        "themes/default/assets/style/base.css",
        include_bytes!("../themes/default/assets/style/base.css"),
    ),
    (
        "themes/default/assets/style/card.css",
        include_bytes!("../themes/default/assets/style/card.css"),
    ),
    (
        "themes/default/assets/style/collection.css",
        include_bytes!("../themes/default/assets/style/collection.css"),
    ),
    (
        "themes/default/assets/style/control.css",
        include_bytes!("../themes/default/assets/style/control.css"),
    ),
    (
        "themes/default/assets/style/door.css",
        include_bytes!("../themes/default/assets/style/door.css"),
    ),
    (
        "themes/default/assets/style/forced.css",
        include_bytes!("../themes/default/assets/style/forced.css"),
    ),
    (
        "themes/default/assets/style/frame.css",
        include_bytes!("../themes/default/assets/style/frame.css"),
    ),
    (
        "themes/default/assets/style/layout.css",
        include_bytes!("../themes/default/assets/style/layout.css"),
    ),
    (
        "themes/default/assets/style/list.css",
        include_bytes!("../themes/default/assets/style/list.css"),
    ),
    (
        "themes/default/assets/style/notice.css",
        include_bytes!("../themes/default/assets/style/notice.css"),
    ),
    (
        "themes/default/assets/style/print.css",
        include_bytes!("../themes/default/assets/style/print.css"),
    ),
    (
        "themes/default/assets/style/search.css",
        include_bytes!("../themes/default/assets/style/search.css"),
    ),
    (
        "themes/default/assets/style/sheet.css",
        include_bytes!("../themes/default/assets/style/sheet.css"),
    ),
    (
        "themes/default/assets/style/tokens.css",
        include_bytes!("../themes/default/assets/style/tokens.css"),
    ),
    (
        "themes/default/templates/accessibility.html",
        include_bytes!("../themes/default/templates/accessibility.html"),
    ),
    ("themes/default/templates/ask.html", include_bytes!("../themes/default/templates/ask.html")),
    ("themes/default/templates/base.html", include_bytes!("../themes/default/templates/base.html")),
    (
        "themes/default/templates/booklet-sheet.html",
        include_bytes!("../themes/default/templates/booklet-sheet.html"),
    ),
    (
        "themes/default/templates/booklet.html",
        include_bytes!("../themes/default/templates/booklet.html"),
    ),
    (
        "themes/default/templates/booklet.typ",
        include_bytes!("../themes/default/templates/booklet.typ"),
    ),
    ("themes/default/templates/card.html", include_bytes!("../themes/default/templates/card.html")),
    ("themes/default/templates/cite.html", include_bytes!("../themes/default/templates/cite.html")),
    (
        "themes/default/templates/collection.html",
        include_bytes!("../themes/default/templates/collection.html"),
    ),
    (
        "themes/default/templates/collections.html",
        include_bytes!("../themes/default/templates/collections.html"),
    ),
    (
        "themes/default/templates/corrections.html",
        include_bytes!("../themes/default/templates/corrections.html"),
    ),
    (
        "themes/default/templates/count.html",
        include_bytes!("../themes/default/templates/count.html"),
    ),
    ("themes/default/templates/data.html", include_bytes!("../themes/default/templates/data.html")),
    (
        "themes/default/templates/doors.html",
        include_bytes!("../themes/default/templates/doors.html"),
    ),
    (
        "themes/default/templates/doubt.html",
        include_bytes!("../themes/default/templates/doubt.html"),
    ),
    (
        "themes/default/templates/embed.html",
        include_bytes!("../themes/default/templates/embed.html"),
    ),
    (
        "themes/default/templates/facts.html",
        include_bytes!("../themes/default/templates/facts.html"),
    ),
    ("themes/default/templates/feed.html", include_bytes!("../themes/default/templates/feed.html")),
    ("themes/default/templates/form.html", include_bytes!("../themes/default/templates/form.html")),
    (
        "themes/default/templates/front.html",
        include_bytes!("../themes/default/templates/front.html"),
    ),
    (
        "themes/default/templates/glossary.html",
        include_bytes!("../themes/default/templates/glossary.html"),
    ),
    ("themes/default/templates/gone.html", include_bytes!("../themes/default/templates/gone.html")),
    ("themes/default/templates/home.html", include_bytes!("../themes/default/templates/home.html")),
    (
        "themes/default/templates/index.html",
        include_bytes!("../themes/default/templates/index.html"),
    ),
    ("themes/default/templates/kept.html", include_bytes!("../themes/default/templates/kept.html")),
    (
        "themes/default/templates/jumps.html",
        include_bytes!("../themes/default/templates/jumps.html"),
    ),
    ("themes/default/templates/lost.html", include_bytes!("../themes/default/templates/lost.html")),
    ("themes/default/templates/mark.html", include_bytes!("../themes/default/templates/mark.html")),
    (
        "themes/default/templates/moment.html",
        include_bytes!("../themes/default/templates/moment.html"),
    ),
    (
        "themes/default/templates/moved.html",
        include_bytes!("../themes/default/templates/moved.html"),
    ),
    (
        "themes/default/templates/not-found.html",
        include_bytes!("../themes/default/templates/not-found.html"),
    ),
    (
        "themes/default/templates/notices.html",
        include_bytes!("../themes/default/templates/notices.html"),
    ),
    (
        "themes/default/templates/offline.html",
        include_bytes!("../themes/default/templates/offline.html"),
    ),
    ("themes/default/templates/page.html", include_bytes!("../themes/default/templates/page.html")),
    (
        "themes/default/templates/pages.html",
        include_bytes!("../themes/default/templates/pages.html"),
    ),
    (
        "themes/default/templates/permanent.html",
        include_bytes!("../themes/default/templates/permanent.html"),
    ),
    (
        "themes/default/templates/picture.html",
        include_bytes!("../themes/default/templates/picture.html"),
    ),
    (
        "themes/default/templates/piece.html",
        include_bytes!("../themes/default/templates/piece.html"),
    ),
    (
        "themes/default/templates/practice.html",
        include_bytes!("../themes/default/templates/practice.html"),
    ),
    (
        "themes/default/templates/practices.html",
        include_bytes!("../themes/default/templates/practices.html"),
    ),
    (
        "themes/default/templates/preview.html",
        include_bytes!("../themes/default/templates/preview.html"),
    ),
    (
        "themes/default/templates/privacy.html",
        include_bytes!("../themes/default/templates/privacy.html"),
    ),
    (
        "themes/default/templates/provenance.html",
        include_bytes!("../themes/default/templates/provenance.html"),
    ),
    (
        "themes/default/templates/publisher.html",
        include_bytes!("../themes/default/templates/publisher.html"),
    ),
    (
        "themes/default/templates/search.html",
        include_bytes!("../themes/default/templates/search.html"),
    ),
    (
        "themes/default/templates/slide-code.html",
        include_bytes!("../themes/default/templates/slide-code.html"),
    ),
    (
        "themes/default/templates/slides.html",
        include_bytes!("../themes/default/templates/slides.html"),
    ),
    (
        "themes/default/templates/sources.html",
        include_bytes!("../themes/default/templates/sources.html"),
    ),
    (
        "themes/default/templates/status.html",
        include_bytes!("../themes/default/templates/status.html"),
    ),
    (
        "themes/default/templates/teaser.html",
        include_bytes!("../themes/default/templates/teaser.html"),
    ),
    ("themes/default/templates/term.html", include_bytes!("../themes/default/templates/term.html")),
    (
        "themes/default/templates/terms.html",
        include_bytes!("../themes/default/templates/terms.html"),
    ),
    (
        "themes/default/templates/texts.html",
        include_bytes!("../themes/default/templates/texts.html"),
    ),
    (
        "themes/default/templates/timeline.html",
        include_bytes!("../themes/default/templates/timeline.html"),
    ),
    (
        "themes/default/templates/vocabulary.html",
        include_bytes!("../themes/default/templates/vocabulary.html"),
    ),
    (
        "themes/default/templates/way-back.html",
        include_bytes!("../themes/default/templates/way-back.html"),
    ),
];

/// The text of one of [`FILES`], if there is one at this path and it is text.
pub fn text(path: &str) -> Option<&'static str> {
    let (_, bytes) = FILES.iter().find(|(name, _)| *name == path)?;
    std::str::from_utf8(bytes).ok()
}

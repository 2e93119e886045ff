//! What a command was asked that it cannot do, with what its message has to say of it.

use fiche_search::Languages;

/// One entry a misuse: the key of its message in `i18n/commands/`, and what that speaks of.
macro_rules! misuses {
    ($($key:literal $misuse:ident $({ $($field:ident),* })?,)*) => {
        /// Why a command does not do what it was asked. Words come later: see [`Speech`](crate::speech::Speech).
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "their messages say what each one means")]
        pub enum Misuse {
            $(
                #[doc = concat!("The message `", $key, "`.")]
                $misuse $({ $($field: String),* })?,
            )*
        }

        impl Misuse {
            /// The key of its message, and the texts that it speaks of.
            pub(crate) fn told(&self) -> (&'static str, Vec<(&'static str, &str)>) {
                match self {
                    $(Self::$misuse $({ $($field),* })? => {
                        ($key, vec![$($((stringify!($field), $field.as_str())),*)?])
                    })*
                }
            }

            /// One of each, with the names of its fields in them, as `<path>`.
            #[cfg(test)]
            pub(crate) fn samples() -> Vec<Self> {
                vec![$(Self::$misuse $({ $($field: concat!("<", stringify!($field), ">").to_owned()),* })?),*]
            }
        }
    };
}

misuses! {
    // What is named is not there, or is not what it has to be.
    "no-text" NoText { name },
    "no-text-but" NoTextBut { name, near },
    "several-texts" SeveralTexts { name, names },
    "no-source" NoSource { name },
    "two-sources" TwoSources { name },
    "no-site-language" NoSiteLanguage { code, known },
    "not-a-collection" NotACollection { name },
    "no-such-collection" NoSuchCollection { id, known },
    "no-collections" NoCollections { id },
    "no-such-code" NoSuchCode { code },
    "no-such-code-but" NoSuchCodeBut { code, near },
    "no-built-site" NoBuiltSite { folder },
    "no-search-there" NoSearchThere { folder, code },
    "folder-is-file" FolderIsFile { path },
    "no-markdown" NoMarkdown { folder, count },
    "outside-the-site" OutsideTheSite { path, root },

    // New texts, new sites.
    "no-language-code" NoLanguageCode { code },
    "language-comes-along" LanguageComesAlong { code, path },
    "language-takes-no-options" LanguageTakesNoOptions,
    "no-id" NoId { id, longest },
    "no-id-but" NoIdBut { id, longest, near },
    "text-exists" TextExists { name },
    "begins-in-another" BeginsInAnother { code, known },
    "begins-in-codes" BeginsInCodes { code, known },
    "begins-in-none" BeginsInNone,

    // Translations, editions.
    "no-translation" NoTranslation { name },
    "no-translation-into" NoTranslationInto { name, code },
    "stamps-translations" StampsTranslations { name, code },
    "no-state-to-stamp" NoStateToStamp { path, source, digest },
    "translates-itself" TranslatesItself { name, code, file },
    "nothing-to-translate" NothingToTranslate { file },
    "freezes-published" FreezesPublished { name },
    "edition-frozen" EditionFrozen { edition, name, next, file },
    "items-unreadable" ItemsUnreadable { file },

    // Searching.
    "no-filter" NoFilter { filter },
    "no-filter-field" NoFilterField { field, known },
    "no-filter-term" NoFilterTerm { field, term, known },

    // Writing, publishing.
    "file-exists" FileExists { path },
    "file-not-ours" FileNotOurs { path, kind },
    "file-is-folder" FileIsFolder { path, kind, file },
    "export-over-site" ExportOverSite { folder, data },
    "archive-alone" ArchiveAlone,
    "index-alone" IndexAlone,
    "publish-dry-run" PublishDryRun,
    "no-repository" NoRepository,
    "no-base-url" NoBaseUrl { text },
    "no-path-for-editor" NoPathForEditor { given },
    "no-pdf" NoPdf,

    // The machine.
    "no-threads" NoThreads { reason },
    "no-curl" NoCurl { reason },
}

impl Misuse {
    /// A code of no language of the site.
    pub(crate) fn no_language(languages: &Languages, code: &str) -> Self {
        let known: Vec<&str> = languages.codes().collect();
        Self::NoSiteLanguage { code: code.to_owned(), known: known.join(", ") }
    }
}

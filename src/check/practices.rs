//! Practices: what their front matter refers to.

use std::collections::BTreeSet;

use super::{Checker, every, references};
use crate::diagnostic::{Kind, Problem};
use crate::model::{
    Contact, Doubt, Funding, Id, Image, Involvement, Party, Practice, PracticeIndex, Provenance,
    TermIndex,
};
use crate::parse::{
    At, Fact, ImageFields, PartyName, PracticeFields, Shared, TextFile, TextKey, closest,
    is_file_name,
};
use crate::source::FileId;

/// The fields whose facts may be doubted, besides those of the vocabularies.
const FIELDS: [&str; 8] =
    ["title", "summary", "period", "moments", "organisations", "funding", "evaluation", "contact"];

impl Checker<'_> {
    pub(super) fn practices(&mut self) -> Option<Vec<Practice>> {
        every(self.catalogue.practices.iter().map(|key| self.practice(key)))
    }

    /// Every part is looked at before the first that is missing ends it.
    fn practice(&mut self, key: &TextKey) -> Option<Practice> {
        let text = self.texts(key);
        let source = self.catalogue.groups[key].source()?;
        let Some(Shared::Practice(fields)) = source.role.shared() else { return None };
        let file = source.file;
        let terms = self.terms(source, fields);
        let organisations = self.involvements(file, fields);
        let funding = self.funding(file, fields);
        let provenance = self.provenance(file, fields);
        let related = self.related(key, file, fields);
        let contact = fields.contact.as_ref().map(|contact| {
            let organisation = match &contact.organisation {
                Some(name) => Some(self.party_named(file, name)?),
                None => None,
            };
            Some(Contact { role: contact.role.clone(), organisation, url: contact.url.clone() })
        });
        let image = fields.image.as_ref().map(|image| self.image(source, image));
        Some(Practice {
            id: Id::parse(&key.1).ok()?,
            text: text?,
            status: fields.status?,
            published: fields.published.as_ref()?.value,
            period: fields.period.as_ref()?.value,
            moments: fields.moments.clone(),
            terms: terms?,
            organisations: organisations?,
            funding: funding?,
            evaluation: fields.evaluation.clone(),
            sources: fields.sources.clone(),
            provenance: provenance?,
            as_of: fields.as_of,
            review: fields.review.as_ref().map(|review| review.value),
            related: related?,
            contact: match contact {
                Some(contact) => Some(contact?),
                None => None,
            },
            licence: fields.licence.clone(),
            image: match image {
                Some(image) => Some(image?),
                None => None,
            },
        })
    }

    /// The practices that an editor says are like this one.
    fn related(
        &mut self,
        key: &TextKey,
        file: FileId,
        fields: &PracticeFields,
    ) -> Option<Vec<PracticeIndex>> {
        let (itself, others): (Vec<_>, Vec<_>) =
            fields.related.iter().partition(|name| name.value == key.1);
        for name in itself {
            self.report(file, name.span, Problem::RelatedToItself);
        }
        every(others.into_iter().map(|name| self.practice_named(file, name)))
    }

    /// For each vocabulary the terms that a practice names.
    fn terms(&mut self, source: &TextFile, fields: &PracticeFields) -> Option<Vec<Vec<TermIndex>>> {
        let named = fields.terms.iter().enumerate();
        every(named.map(|(field, names)| self.terms_of(source, field, names)))
    }

    fn terms_of(
        &mut self,
        source: &TextFile,
        field: usize,
        names: &At<Vec<At<Box<str>>>>,
    ) -> Option<Vec<TermIndex>> {
        let (name, vocabulary) = &self.parsed.vocabularies[field];
        let vocabulary = vocabulary.as_ref()?;
        let found = names.value.len();
        // That no number is right is told where the numbers stand.
        let is_possible = vocabulary.max.is_none_or(|max| vocabulary.min <= max);
        if found == 0 && vocabulary.min > 0 {
            let (field, choices) = (name.clone(), references::choices(&vocabulary.terms));
            self.report(source.file, names.span, Problem::MissingField { field, choices });
        } else if is_possible
            && (found < vocabulary.min || vocabulary.max.is_some_and(|max| found > max))
        {
            let (min, max) = (vocabulary.min, vocabulary.max);
            let field = name.clone();
            self.report(source.file, names.span, Problem::TermCount { field, found, min, max });
        }
        let mut seen = BTreeSet::new();
        for name in &names.value {
            if !seen.insert(&name.value) {
                let found = name.value.clone();
                self.report(source.file, name.span, Problem::Repeated { found });
            }
        }
        every(names.value.iter().map(|name| {
            let term = self.term_named(source.file, name, field)?;
            self.replaced(source.file, name, field, term);
            Some(TermIndex(term))
        }))
    }

    fn involvements(&mut self, file: FileId, fields: &PracticeFields) -> Option<Vec<Involvement>> {
        every(fields.organisations.iter().map(|(party, role, url)| {
            let party = match party {
                PartyName::Id(name) => self.organisation_named(file, name)?,
                PartyName::Named(name) => Party::Named(name.clone()),
            };
            Some(Involvement { party, role: *role, url: url.clone() })
        }))
    }

    fn funding(&mut self, file: FileId, fields: &PracticeFields) -> Option<Vec<Funding>> {
        every(fields.funding.iter().map(|funding| {
            let source = match &funding.source {
                Some(name) => Some(self.source_named(file, name, &fields.sources)?),
                None => None,
            };
            Some(Funding {
                programme: funding.programme.clone(),
                funder: funding.funder.clone(),
                amount: funding.amount.clone(),
                year: funding.year,
                source,
            })
        }))
    }

    fn provenance(&mut self, file: FileId, fields: &PracticeFields) -> Option<Vec<Provenance>> {
        every(fields.provenance.iter().map(|(name, fact)| {
            self.doubted_field(file, name);
            let doubt = match fact {
                Fact::Inferred => Doubt::Inferred,
                Fact::Conflicting(values) => Doubt::Conflicting(
                    values
                        .iter()
                        .map(|(value, source)| {
                            let source = self.source_named(file, source, &fields.sources)?;
                            Some((value.clone(), source))
                        })
                        .collect::<Option<_>>()?,
                ),
            };
            Some(Provenance { field: name.value.to_string(), doubt })
        }))
    }

    /// `period`, `themes` or `themes.funding`.
    fn doubted_field(&mut self, file: FileId, name: &At<Box<str>>) {
        let (field, term) = match name.value.split_once('.') {
            Some((field, term)) => (field, Some(term)),
            None => (&*name.value, None),
        };
        let vocabularies = self.parsed.vocabularies.iter().map(|(name, _)| &**name);
        match (vocabularies.clone().position(|known| known == field), term) {
            (Some(place), Some(term)) => {
                self.term_in_part(file, name.span, term, place);
            }
            (Some(_), None) => {}
            (None, None) if FIELDS.contains(&field) => {}
            (None, _) => self
                .unknown(file, Kind::Field, name, |_| closest(field, vocabularies.chain(FIELDS))),
        }
    }

    fn image(&mut self, source: &TextFile, image: &ImageFields) -> Option<Image> {
        if let Some(found) = image.alt.iter().find(|alt| is_file_name(alt, &image.file.value)) {
            let problem = Problem::AltIsFileName { found: found.as_str().into() };
            self.report(source.file, image.file.span, problem);
        }
        let asset = self.image_file(source, &image.file)?;
        Some(Image { asset, alt: image.alt.clone(), credit: image.credit.clone() })
    }
}

//! The words of the domain: what a site is once everything about it has been checked.
//!
//! Nothing in here is optional "just in case", and nothing can miss: a reference to a practice is its place in
//! [`Site::practices`], an address exists, a text in the reader's language is found.

mod address;
mod body;
mod brand;
mod choice;
mod collection;
mod colour;
mod date;
mod edition;
mod event;
mod gap;
mod id;
mod imprint;
mod paper;
mod picture;
mod place;
mod practice;
mod redirect;
mod site;
mod text;
mod vocabulary;
mod zone;

pub use address::Address;
pub use body::{Body, Heading, Piece, Target, fragment, percent_encoded};
pub use brand::{Brand, Colours, Logo};
pub use collection::{Collection, CollectionIndex, Forms, Item, Member, Section, Withdrawn};
pub use colour::{Colour, ColourError};
pub use date::{Date, DateError, Edtf, Period};
pub use edition::{Edition, Kept, KeptIndex, Shown};
pub use event::{Entry, Event, EventState, Online, Time};
pub use fiche_search::{Lang, LangError, Languages, Localized};
pub use gap::{Gap, NOT_STATED};
pub use id::{Id, IdError};
pub use imprint::{Accessibility, Assessment, Authority, Compliance, Publisher, Takedown};
pub use paper::{FRAMES, Paper};
pub use picture::{Picture, Size};
pub use place::{Order, OwnPage, Place, Statement};
pub use practice::{
    Contact, Doubt, Evaluation, Funding, Image, Involvement, Moment, Organisation, Party, Practice,
    PracticeIndex, Provenance, Review, Role, Source, Status,
};
pub use redirect::{Leads, Redirect};
pub use site::{
    Asset, AssetIndex, Page, PageIndex, PageKind, Portal, Repository, SearchServer, Site, Theme,
};
pub use text::{Change, Method, Text, Translated, Translation, Words, Written};
pub use vocabulary::{
    Concept, FieldIndex, Introduction, IntroductionText, Naming, Nature, Term, TermIndex, TermRef,
    Vocabulary,
};
pub use zone::{Clock, Instant, Skew, Stamp, Zone, ZoneChange};

//! `collections/<id>.json`: a collection with its practices, in the form of the whole base. `collection.schema.json` says what it
//! looks like.

use serde_json::json;

use super::base::{collection, known, licence_of, practice, publisher};
use super::{VERSION, collections, text};
use crate::Error;
use crate::model::{Address, Collection, CollectionIndex, Site};
use crate::output::File;

/// What such a file looks like, for programs that check it.
const SCHEMA: &str = include_str!("collection.schema.json");

/// Where the file of a collection stands.
pub fn address(collection: &Collection) -> Address {
    Address::new(format!("/data/collections/{}.json", collection.id))
}

/// The files of all collections, and their schema if there are any.
///
/// # Errors
///
/// If a message is missing that stands inside a text.
pub(super) fn files(site: &Site) -> Result<Vec<File>, Error> {
    let mut files: Vec<File> = collections(site)
        .map(|(place, held)| file(site, place, held))
        .collect::<Result<_, Error>>()?;
    if !files.is_empty() {
        let address = Address::new("/data/collection.schema.json");
        files.push(File { address, bytes: SCHEMA.as_bytes().to_vec() });
    }
    Ok(files)
}

fn file(site: &Site, place: CollectionIndex, held: &Collection) -> Result<File, Error> {
    let address = address(held);
    let members = held.items.iter().map(|item| (item.practice, site.practice(item.practice)));
    let members: Vec<_> = members.filter(|(_, member)| member.status.is_public()).collect();
    let own = held.text.changed(held.published);
    let changed = members.iter().map(|(_, member)| member.text.changed(member.published));
    let practices = members.iter().map(|(place, member)| practice(site, *place, member));
    let value = known(json!({
        "$schema": "../collection.schema.json",
        "version": VERSION,
        "url": site.absolute(&address),
        "site": site.base_url,
        "languages": site.languages.codes().collect::<Vec<_>>(),
        "modified": changed.fold(own, Ord::max).to_string(),
        "publisher": publisher(site),
        "licence": licence_of(site),
        "collection": collection(site, place, held)?,
        "practices": practices.collect::<Result<Vec<_>, Error>>()?,
    }));
    Ok(File { address, bytes: text(&value) })
}

//! [`Site`] → its pictures in the widths that browsers choose from.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

use crate::model::{Address, Asset, AssetIndex, Site};
use crate::output::File;
use crate::raster::{self, Form};

/// The files that pictures are offered in besides their own.
#[derive(Debug, Default)]
pub struct Pictures(Vec<Arc<[Variant]>>);

/// A picture in another width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// In pixels.
    pub width: u32,
    /// The file.
    pub file: File,
}

impl Pictures {
    /// Makes them, each picture by itself: their bytes do not depend on the number of threads, and no more pictures than
    /// there are threads are open at once.
    pub fn of(site: &Site) -> Self {
        Self::again(site, &BTreeMap::new())
    }

    /// As [`Self::of`], but for those that were [`made`](Self::by_address) already: addresses change with the bytes.
    pub fn again(site: &Site, made: &BTreeMap<Address, Arc<[Variant]>>) -> Self {
        let variants = |asset: &Asset| match made.get(&asset.address) {
            Some(variants) => Arc::clone(variants),
            None => variants(asset).into(),
        };
        Self(site.assets.par_iter().map(variants).collect())
    }

    /// What was made, by the address of the picture it was made of.
    pub fn by_address(&self, site: &Site) -> BTreeMap<Address, Arc<[Variant]>> {
        let made = site.assets.iter().zip(&self.0);
        made.map(|(asset, variants)| (asset.address.clone(), Arc::clone(variants))).collect()
    }

    /// The widths of a picture, narrowest first; none of a file that is left as it is.
    pub fn variants(&self, asset: AssetIndex) -> &[Variant] {
        self.0.get(asset.0).map_or(&[], |variants| variants)
    }

    /// Whether the best of a picture's files is another than its own: then no browser that knows `srcset` fetches that.
    pub fn is_spare(&self, site: &Site, asset: AssetIndex) -> bool {
        let own = site.asset(asset).size;
        let widest = self.variants(asset).last().map(|variant| variant.width);
        own.is_some_and(|own| widest == Some(raster::widest(own.width)))
    }

    /// The own files of pictures that smaller ones stand in for.
    pub fn spare<'s>(&self, site: &'s Site) -> impl Iterator<Item = &'s Address> {
        let spare = site.each_asset().filter(|(at, _)| self.is_spare(site, *at));
        spare.map(|(_, asset)| &asset.address)
    }

    /// The file at an address.
    pub fn file(&self, address: &Address) -> Option<&File> {
        let mut files = self.0.iter().flat_map(|variants| &**variants).map(|variant| &variant.file);
        files.find(|file| file.address == *address)
    }

    /// Every file.
    pub fn files(&self) -> impl ParallelIterator<Item = File> {
        let files = self.0.iter().flat_map(|variants| &**variants).map(|variant| &variant.file);
        files.collect::<Vec<_>>().into_par_iter().cloned()
    }
}

fn variants(asset: &Asset) -> Vec<Variant> {
    let path = asset.address.as_str();
    let (Some(_), Some(form)) = (asset.size, Form::of_path(path)) else { return Vec::new() };
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let smaller = raster::smaller(form, &asset.bytes).into_iter();
    smaller
        .map(|raster::Smaller { width, bytes }| {
            let address = Address::new(format!("{stem}-{width}.webp"));
            Variant { width, file: File { address, bytes } }
        })
        .collect()
}

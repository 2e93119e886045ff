//! [`Site`] → pages.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::Error;
use crate::model::Site;
use crate::output::File;

/// Every page and every file of the theme, made on demand.
pub fn pages(_site: &Site) -> Result<impl ParallelIterator<Item = Result<File, Error>>, Error> {
    Ok(Vec::new().into_par_iter())
}

//! A state of the site whose files are made when they are asked for.

use std::collections::BTreeMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::FAULT;
use crate::Error;
use crate::export::{self, Export, Listing};
use crate::likeness::{self, Likeness};
use crate::model::{Address, Site};
use crate::output::File;
use crate::pictures::Pictures;
use crate::render::OnDemand;

/// A file, or why it cannot be made; nothing if there is none.
pub(super) type Answer = Option<Result<File, String>>;

/// A site without errors. A thread of its own makes its files, one at a time; it ends with the edition.
#[derive(Debug)]
pub(super) struct Edition {
    /// What it is made from.
    pub(super) site: Arc<Site>,
    questions: Sender<Question>,
}

struct Question {
    address: Address,
    answer: Sender<Answer>,
}

impl Edition {
    /// Works out what all its pages share; of texts that `compared` knows it needs no words.
    ///
    /// # Errors
    ///
    /// If the theme's templates cannot be used at all.
    pub(super) fn new(
        site: Arc<Site>,
        pictures: Arc<Pictures>,
        compared: Arc<Mutex<likeness::Memory>>,
    ) -> Result<Self, String> {
        let (questions, asked) = mpsc::channel();
        let (is_ready, ready) = mpsc::channel();
        let its = Arc::clone(&site);
        let likeness = {
            let site = Arc::clone(&site);
            // What was kept of texts is right or is not there, wherever a thread panicked.
            move || {
                Likeness::new(&site, &mut compared.lock().unwrap_or_else(PoisonError::into_inner))
            }
        };
        thread::spawn(move || match OnDemand::new(&its, &pictures, likeness) {
            Ok(pages) => {
                let press = Press {
                    site: &its,
                    pictures: &pictures,
                    pages,
                    data: None,
                    made: BTreeMap::new(),
                };
                if is_ready.send(Ok(())).is_ok() {
                    press.run(&asked);
                }
            }
            Err(error) => {
                let _nobody_waits = is_ready.send(Err(error.to_string()));
            }
        });
        ready.recv().unwrap_or_else(|_| Err(FAULT.to_owned()))?;
        Ok(Self { site, questions })
    }

    /// The file at an address.
    pub(super) fn file(&self, address: &Address) -> Answer {
        let (answer, answered) = mpsc::channel();
        let asked = self.questions.send(Question { address: address.clone(), answer });
        let answer = asked.ok().and_then(|()| answered.recv().ok());
        answer.unwrap_or_else(|| Some(Err(FAULT.to_owned())))
    }
}

/// What makes the files of an edition.
struct Press<'s> {
    site: &'s Site,
    pictures: &'s Pictures,
    pages: OnDemand<'s>,
    /// Made when first asked for: to list the files takes to make them.
    data: Option<Result<Data, String>>,
    /// The pages that were asked for: they are, again and again.
    made: BTreeMap<Address, Answer>,
}

/// The files below `/data/`, and the calendars.
struct Data {
    /// Those that the page about the data lists.
    listed: Vec<Listing>,
    files: Vec<File>,
}

impl Press<'_> {
    fn run(mut self, asked: &Receiver<Question>) {
        for Question { address, answer } in asked {
            let made = match self.made.get(&address) {
                Some(made) => made.clone(),
                None => self.make(&address),
            };
            if address.is_page() {
                self.made.insert(address, made.clone());
            }
            let _nobody_waits = answer.send(made);
        }
    }

    fn make(&mut self, address: &Address) -> Answer {
        let is_calendar = address.file().rsplit_once('.').is_some_and(|(_, kind)| kind == "ics");
        let is_data = is_calendar || address.as_str().starts_with("/data/");
        let lists_data = self.pages.lists_data(address);
        if is_data || lists_data {
            let site = self.site;
            let made = || Data::of(site).map_err(|error| error.to_string());
            match self.data.get_or_insert_with(made) {
                Ok(data) if is_data => {
                    if let Some(file) = data.files.iter().find(|file| file.address == *address) {
                        return Some(Ok(file.clone()));
                    }
                }
                Ok(data) => self.pages.offer(data.listed.clone()),
                Err(reason) => return Some(Err(reason.clone())),
            }
        }
        if let Some(file) = self.pictures.file(address) {
            return Some(Ok(file.clone()));
        }
        Some(self.pages.file(address)?.map_err(|error| error.to_string()))
    }
}

impl Data {
    fn of(site: &Site) -> Result<Self, Error> {
        let exports = export::files(site)?;
        let listed = exports.iter().map(Export::listing).collect();
        let mut files: Vec<File> = exports.into_iter().map(|export| export.file).collect();
        files.extend(export::unlisted(site)?);
        Ok(Self { listed, files })
    }
}

# Every word of the website in English. A site that has an i18n/en.ftl of its own replaces what it wants to say differently.

language-name = English
locale = en-GB
number-group = ,
date-first-of-month = { $date }
period-closed = { $start } – { $end }
period-open = since { $start }
language-adjective-nl = Dutch
language-adjective-fr = French
language-adjective-de = German
language-adjective-en = English
in-language-nl = in Dutch
in-language-fr = in French
in-language-de = in German
in-language-en = in English

## Parts of addresses

section-practices = practices
section-collections = collections
section-edition = edition
section-search = search
section-glossary = glossary
section-accessibility = accessibility
section-corrections = corrections-and-removal
section-privacy = privacy
section-publisher = publisher
section-data = data
section-status = state-of-the-texts
section-timeline = timeline
section-challenges = challenges
section-questions = questions
section-index = a-z
section-by-period = by-period
section-by-added = new
section-booklet = booklet
section-slides = slides

## In the text of a sheet

footnote-back = Back to the text
task-done = done
task-open = still to do
table-label = Table

## Around every page

skip = To the content
menu = Main menu
languages = Language
crumbs = You are here
home = Home
practices = Practices
practices-description = All practices on this site, by title.
collections = Collections
collections-description = Practices that are read together, at an event for instance.
search = Search
search-description = Search the text of all practices and narrow down with filters.
publisher = Publisher
publisher-number = Company number { $number }
publisher-responsible = Responsible publisher: { $name }
publisher-contact = Contact
browse = Browse
about-site = More about this site
privacy = Privacy
privacy-text = This site sets no cookies and does not track visits. Searching happens on your own device.
privacy-text-server = This site sets no cookies and does not track visits. A search server receives what you search for.
privacy-offline = Your browser keeps the site on your device, so that you can read and search without internet too.
licence-texts = Texts:
print-address-page = Address: { $url } · version of { $version }
print-address = Permanent address: { $url } · version of { $version }

## Front door, permanent addresses, not found, without internet

front-enter = Continue in English
permanent-read = Read in English
permanent-untranslated = This text does not exist in English yet.
not-found-short = Not found
not-found-title = This page does not exist
not-found-text = The address does not exist, or it was copied wrongly. Sheets that were once published keep their address.
not-found-home = To the home page
moved-short = New address
moved-title = This page has a new address
moved-text = You now find it here:
gone-short = No longer online
gone-title = This page is no longer online
offline-short = No internet
offline-title = This page is not on your device yet
offline-text = You have no internet connection, and your browser has not kept this page yet. What it did keep, you can read and search now.

## Home page and lists

home-search = Search this site
home-practices = The most recent practices
home-all = { $n ->
    [one] See the sheet
   *[other] All { $shown } sheets
}
browse-by = Browse by { $field }
browse-other = Other ways to browse
count-practices = { $n ->
    [one] 1 sheet
   *[other] { $shown } sheets
}
count-narrower = { $n ->
    [one] { $all }, of which 1 under a narrower term
   *[other] { $all }, of which { $shown } under narrower terms
}
count-narrower-only = { $n ->
    [one] 1 sheet, under a narrower term
   *[other] { $shown } sheets, under narrower terms
}
count-none = no sheets yet
practices-lead = { $n ->
    [0] There are no sheets on this site yet.
    [one] There is one sheet on this site.
   *[other] There are { $shown } sheets on this site.
}
or-search = Or search all sheets
collections-lead = Sheets that are read together, in a chosen order.
collections-all = All collections
collections-none-tab = No collections yet
collections-none = No collection has been put together yet.
type-practice = Sheet
type-collection = Collection
type-page = Page
type-term = Term
kind-challenge = Challenge
kind-question = Question
as-of = As of { $date }
archived = archived
draft = draft
inferred = inferred
inferred-ask = (explanation)
inferred-here = The editors inferred this classification from the text.
updated = Updated on { $date }.
edit-page = Edit this page

## Vocabularies and terms

vocabulary-description = Practices, arranged by ‘{ $field }’.
vocabulary-lead = Choose a term to see its sheets.
vocabulary-lead-empty = No term in this list has a sheet yet.
vocabulary-terms = All terms
term-description = Practices under ‘{ $term }’.
term-code = code { $code }
term-replaced = This term is no longer used. Use instead:
    .word = Replaced.
term-practices = { $n ->
    [one] One sheet
   *[other] { $shown } sheets
}
term-also = { $n ->
    [one] One more sheet mentions this too
   *[other] { $shown } more sheets mention this too
}
term-also-only = { $n ->
    [one] One sheet with this as a further term
   *[other] { $shown } sheets with this as a further term
}
term-below-only = { $n ->
    [one] No sheet has this term itself. One sheet is under a narrower term.
   *[other] No sheet has this term itself. { $shown } sheets are under narrower terms.
}
term-empty-title = No sheets yet
term-empty = There is no practice here yet. That says something about this collection, not about what is done in the field.
term-broader = Broader term
term-narrower = Narrower terms
term-neighbours = In the same list
term-neighbours-empty = What you do find here
term-all = See the whole list

## Lists and ways in

practices-by-period = Practices by period
    .description = All practices on this site, the most recent period first.
practices-by-added = Newly added
    .description = All practices on this site, the last added first.
orders = Order
order-title = Title A–Z
order-period = Most recent period first
order-added = Last added first
added-on = Added on { $date }
part-title = { $title }: page { $part } of { $parts }
pages = Pages of this list
page-word = Page
page-previous = Previous
page-next = Next
jumps = To a letter or a year
timeline = Timeline
timeline-description = The practices through time, the oldest first.
timeline-lead = The practices through time, the oldest first. Every date is as exact as the source gives it.
challenges = Challenges
challenges-description = What work in the field runs up against, and what is known about it.
questions = Questions
questions-description = Questions from the field, and what the sources say about them.
index = A–Z
index-description = Everything on this site, from A to Z: sheets, collections, pages, terms and definitions.
kind-concept = Definition
home-ways = Straight to
home-all-challenges = { $n ->
    [one] See the challenge
   *[other] All { $shown } challenges
}
home-all-questions = { $n ->
    [one] See the question
   *[other] All { $shown } questions
}
home-all-collections = { $n ->
    [one] See the collection
   *[other] All { $shown } collections
}

## Glossary

glossary = Glossary
glossary-description = What the words of the field mean, and what they are called in another language.
glossary-lead = { $n ->
    [one] One word, with its translation.
   *[other] { $shown } words, with their translation.
}
glossary-editorial = editors
glossary-editorial-text = Where it says ‘{ $mark }’, the editors wrote the description themselves. It is not an official or legal definition.
glossary-editorial-all = The editors wrote all descriptions themselves. They are not official or legal definitions.
glossary-source = Source:
glossary-also = Also:
glossary-avoid = Better not:

## Notices above a text

notice-cancelled = This event will not take place.
    .word = Cancelled
notice-postponed = This event has been postponed. The new date is not known yet.
    .word = Postponed
notice-archived = This text is no longer kept up to date. Its address keeps working.
    .word = Archived.
notice-archived-member = This sheet is no longer kept up to date.
    .word = Archived.
notice-withdrawn-member = This sheet has since been withdrawn.
    .word = Withdrawn.
notice-kept = This is the text as it was on { $date }, for edition { $edition } of this collection.
    .word = Kept.
notice-draft = This text has not been published yet.
    .word = Draft.
notice-untranslated = This text does not exist in English yet. You are reading the { $language } text.
    .word = No translation.
    .link = To the English page
notice-outdated = The { $language } text has changed since this translation.
    .word = Translation out of date.
notice-machine = A program translated the { $language } text. The editors have not read the translation yet.
    .word = Machine translation.
notice-machine-reviewed = A program translated the { $language } text, and the editors read the translation.
    .word = Translation.
notice-translated = This is a translation of the { $language } text.
    .word = Translation.
notice-as-of = It does not include what changed after that.
    .word = As of { $date }.
read-original = Read the { $language } text

## Since when, behind a notice

since-published = The { $language } text has been here since { $date }.
since-last = It was last changed on { $date }.
since-changed = It was changed on { $date }.
since-translated = The translation is of { $date }.
since-reviewed = Read on { $date }.

## The sheet

sheet-id = Sheet { $id }
facts = At a glance
contents = On this sheet
field-period = Period
field-moments = Dates
field-funding = Funding
field-evaluation = Evaluation
field-contact = Contact
field-organisations = Organisations
field-as_of = State of affairs
field-title = Title
field-summary = Summary
field-reviewed = Last reviewed
field-review-due = Next review
role-lead = Lead
role-organiser = Organiser
role-partner = Partner
role-funder = Funder
image-credit = Picture: { $credit }
verdicts = Evidence and outcome
verdict-evidence = How strong is the evidence?
verdict-outcome = Which way does the outcome point?
unstated = Not stated in the source
unstated-lead = Who took the initiative
unstated-partners = Partners
unstated-conditions = Conditions
unstated-resources = Costs and resources
unstated-results = Results
unstated-evaluation = Evaluation
unstated-lessons = Lessons
unstated-transfer = What can be used elsewhere
unstated-help = Do you know more, and do you have a source?
unstated-edit = Add to this sheet
sources = Sources
sources-provenance = Sources and origin
source = Source
source-number = source { $shown }
provenance = The facts come from the source that is named.
provenance-inferred = Where it says ‘{ $mark }’, the editors inferred it from the text.
provenance-conflict = Here the sources do not say the same:
conflict = sources differ
cite = Cite and share
cite-text = { $publisher } ({ $year }). { $title }. { $site }, version of { $version }. { $url }
cite-permanent = Permanent address, in any language:
cite-address = Address of this page:
cite-licence = Licence of this text:
qr-label = QR code to { $address }
qr-png = Download the QR code for a slide (PNG)
qr-svg = Download the QR code for print (SVG)
booklet = Booklet to print
booklet-all = Booklet in all languages
booklet-contents = Contents
booklet-help = Print this page or save it as PDF: every sheet begins on a new page of A4.
booklet-version = Version of { $version }
piece-back = Back to the collection
slides = Slides
slides-help = Move with the arrow keys or the space bar. In print, every slide has a page of its own.
embed = Show this collection on your own site
embed-help = Paste these lines into a page of your site. The list follows this collection, even if its name changes. It loads no script and sets no cookies. Choose a height that suits.
embed-preview = This is what it looks like
copy-embed = Copy code
collection-json = This collection as data (JSON)
edit-practice = Edit this sheet
report = Report an error
gloss-title = Definitions
gloss-editorial = (explained by the editors)
gloss-more = To the glossary
review-overdue = The editors were to review this sheet by { $date }. It may be out of date.
    .word = Due for review.
copy-reference = Copy reference
copy-address = Copy address
copied = Copied.
copy-refused = Copying did not work. Select the text and copy it yourself.
share-mail-practice = Mail this sheet
share-mail-collection = Mail this collection
share-mail-page = Mail this page
cite-file = Reference as { $format }
held-by = In these collections
related = Related sheets
related-picked = Chosen by the editors.
related-like = Suggested automatically: resembles this sheet in words and classification.

## Collections

edition = Edition { $shown }
frozen = kept as it was on the day
short-address-text = Short address, in any language
event-when = When
event-where = Where
event-online = Online
read-today = The sheet of today
kept-for = Kept for the collection
withdrawn = This sheet has been withdrawn
event-online-link = Take part online
event-calendar-word = Calendar
event-calendar = Add to your calendar
event-over = Over
event-organised-by = Organiser: { $name }
events-calendar-link = All events, for your calendar
events-calendar = Events on { $site }
calendar-whole = Events and reviews: { $site }
calendar-whole-link = Events and reviews together
event-address = Address
event-zone = Time zone
event-programme = Programme
event-clock = { $hour }:{ $minute }
event-hours = { $date }, { $start } to { $end }
event-days = { $date }, { $start }, to { $until }, { $end }
event-entry = { $date }, { $start }
collection-items = The sheets, in order
collection-cover = About this collection
collection-paper = Show and print
edit-collection = Edit this collection

## Search

search-label = Find a practice
search-question = What are you looking for?
search-button = Search
search-in-language = Search in English
search-hint-home = Ordinary words will do. Searching happens on your own device.
search-hint-home-server = Ordinary words will do. A search server answers your question.
search-hint = Results appear as you type. Searching happens on your own device.
search-hint-server = Results appear as you type. A search server receives what you type.
search-syntax = Words in "quotation marks" are searched together, and -{"\u2060"}word leaves a word out.
search-noscript = Search needs JavaScript. You can browse the lists without it.
search-past = To the results
search-filters = Filters
search-filterless = Filters are for sheets only.
search-fold = { $shown } more
search-years = Year
search-from = From year
search-to = To year
search-years-hint = Only practices of which the year is known.
search-since = from { $year }
search-until = to { $year }
search-results = Results
search-sort = Order
search-sort-relevance = Best match
search-sort-date = Newest first
search-sort-title = Title A–Z
search-browse = Or browse
search-active-filters = Active filters
search-loading = Loading the search index…
search-failed = Search is not working now: the search index could not be loaded. Browsing still works.
search-none = Nothing found for ‘{ $query }’
search-none-filtered = Nothing found with these filters
search-found = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
}
search-found-no-sheets = No sheets
search-found-sheets = { $n ->
    [one] { $shown } sheet
   *[other] { $shown } sheets
}
search-found-others = { $n ->
    [one] { $shown } other page
   *[other] { $shown } other pages
}
search-for = for ‘{ $query }’
search-corrected = Nothing or almost nothing found for ‘{ $query }’, but something for ‘{ $corrected }’.
    .word = Spelling.
search-lacking = No text has: { $words }
search-also = Also searched for: { $words }
search-explained = Explained in the glossary: { $words }
search-filtered = { $n ->
    [one] { $shown } filter
   *[other] { $shown } filters
}
search-filters-active = { $n ->
    [one] Filters ({ $shown } active)
   *[other] Filters ({ $shown } active)
}
search-elsewhere = { $n ->
    [one] { $shown } more result { $language }
   *[other] { $shown } more results { $language }
}
search-elsewhere-only = { $n ->
    [one] But { $shown } result { $language }
   *[other] But { $shown } results { $language }
}
search-facet = { $field }: { $terms }
search-remove-filter = Remove filter: { $filter }
search-clear = Remove all filters
search-unknown = ‘{ $name }’ in the address is not known and was left out.
    .word = Unknown filter.
search-unknown-year = ‘{ $name }’ is not a year of four digits and was left out.
    .word = Year.
search-more = Show more
search-shown = { $n ->
    [one] { $shown } more result added
   *[other] { $shown } more results added
}
search-printed-part = The first { $n } of { $total } results.
search-printed-on = Searched on { $date }.
search-help-title = What you can do
search-help = Check the spelling, or try a broader word.
search-help-glossary = Look the word up in the glossary.
search-help-browse = Browse the lists below.

## Publisher, accessibility, privacy, corrections

publisher-description = Who publishes this site, and under which licence its texts are.
publisher-who = About the publisher
publisher-name = Name
publisher-form = Legal form
publisher-seat = Registered office
publisher-enterprise = Company number
publisher-answers = Responsible publisher
publisher-missing = Not filled in yet
publisher-texts = The texts
publisher-licence = The texts of this site are under the licence
publisher-repository = They are kept in
    .link = the repository of this site
ask-contact = Get in touch at
ask-repository = There is no contact address here yet. Until then, turn to
    .link = the repository of this site
ask-nobody = There is no contact address here yet.
accessibility = Accessibility
accessibility-description = How accessible this site is, what was tested and what was not, and how to report a problem.
accessibility-status = How accessible is this site?
accessibility-full = This site meets the standard.
accessibility-partial = This site meets the standard in part. What is not right or not tested yet is listed below.
accessibility-none = This site does not meet the standard. What is not right is listed below.
accessibility-unknown = The publisher has not said yet how accessible this site is.
accessibility-standard = The standard is EN 301 549, the European standard that Directive (EU) 2016/2102 refers to. For web pages we use the newer guidelines WCAG 2.2, level AA, which go further.
accessibility-exceptions = What is not right or not tested yet
accessibility-script = All pages can be read without JavaScript. Only search needs JavaScript; you can browse the lists without it.
accessibility-others = Documents and websites that we refer to may be less accessible. We have no control over those.
accessibility-tested = How it was tested
accessibility-tested-on = The site was last tested on { $date }.
accessibility-tested-self = The makers of the site did so themselves.
accessibility-tested-external = A third party did so.
accessibility-untested = There is no report of a test here yet.
accessibility-report = Report a problem
accessibility-tell = Say on which page it happens, and which browser or aid you use. You can also ask for a text in a form that you can read.
accessibility-complaints = If you are not helped
accessibility-complain = If you get no answer, or one that does not help, you can complain to
accessibility-complain-unknown = A complaints body is not named here yet: which one is competent depends on the rules that apply to the publisher.
privacy-description = What this site learns about you, what stays on your device, and what you can ask.
privacy-none = No cookies, no tracking
privacy-none-text = This site sets no cookies and does not track visits. It fetches nothing from other websites: no fonts, no maps, no social media buttons. You need no account.
privacy-none-but-server = This site sets no cookies and does not track visits. It fetches nothing from other websites but the answers of the search server below: no fonts, no maps, no social media buttons. You need no account.
privacy-search = Searching on your own device
privacy-search-text = Your browser fetches the search index and searches it by itself. There is no search server that handles your questions.
privacy-server = Searching through a search server
privacy-server-text = What you type and tick on the search page is sent by your browser to the search server { $server }, even while you are typing. If that server does not answer, your browser fetches the search index and searches it by itself.
privacy-server-sees = The search server sees your question, your IP address, the time, the browser that you use and the address of this website. It does not see which sheets you read after that.
privacy-search-address = Your question does stand in the address of the search page, so that you can keep it or pass it on. When such an address is requested, the server that delivers the page sees the question too.
privacy-device = What stays on your device
privacy-device-kept = Your browser keeps the pages and the search index, so that you can read and search without internet too. That copy holds nothing about you. You delete it in the settings of your browser, under the data of websites.
privacy-device-none = Nothing but the temporary copies that every browser makes of pages that you look at.
privacy-host = What the server sees
privacy-host-sees = As with every website, the server that delivers a page sees your IP address, the page requested, the time and the browser that you use.
privacy-host-unknown = Who runs the server, and how long such data are kept, is not stated here yet.
privacy-names = Names of people
privacy-names-text = Sheets name organisations and functions, not private persons. If there is something about you after all, you can ask for it to be corrected or removed:
privacy-rights = Questions and complaints
privacy-rights-text = You may ask which data the publisher holds about you, and have them corrected or erased.
privacy-complain = You can also complain to your
privacy-authority = data protection authority
    .url = https://www.edpb.europa.eu/about-edpb/about-edpb/members_en
corrections = Corrections and removal
corrections-description = How to report an error, ask for something to be removed or have your reply included, and what happens then.
corrections-ask = How to ask
corrections-tell = Please tell us:
corrections-tell-page = which page it is about: the address will do;
corrections-tell-what = what is wrong or has to go, and whether it concerns you or your organisation;
corrections-tell-source = where it is right: a source that others can read.
corrections-next = What happens then
corrections-next-text = The editors compare your request with the source. If the text is wrong, it is corrected, and the page says when it was updated. If it stays as it is, you hear why.
corrections-urgent = If it concerns data about you, a photograph or copyright, the text or picture may be taken off the site while your request is looked at.
corrections-days = { $n ->
    [one] You get an answer within { $shown } day.
   *[other] You get an answer within { $shown } days.
}
corrections-days-unknown = Within what time you get an answer is not stated here yet.
corrections-reply = Right of reply
corrections-reply-text = If a text names you or your organisation and you see it differently, ask for your reply to be put beside the text, with its date. That leaves the rights that the law gives you as they are.
corrections-gone = What has been archived or removed
corrections-archived = A text that is no longer kept up to date keeps its address and says at the top that it is archived. Search engines are no longer offered it.
corrections-removed = What has been removed is no longer in the search index either. Whoever follows the old address reads that the page is no longer online, and why. Copies that others made, such as web archives, are beyond our reach.

## Data, feeds and what programs read

data = Data
data-description = The whole collection as files to work with: JSON, CSV and JSON-LD, under a free licence.
data-lead = Everything on this site can also be had as a file: for a spreadsheet, an application of your own or a data portal.
data-reuse = Reuse and follow
data-files = Files
data-size = { $shown } kB
data-json = Everything, for programs
    .holds = All sheets, collections and pages with their whole text in every language, and the vocabularies, organisations and definitions that they refer to.
data-schema = JSON Schema
    .holds = Describes every field of base.json, so that a program can check the file.
data-csv = The sheets as a table, { $language }
    .holds = A row per sheet, without the whole text. Opens in a spreadsheet. Terms are there in words and with their code.
data-jsonld = Everything, as linked data
    .holds = The same data in the words of schema.org, SKOS and Dublin Core. Vocabularies and definitions are SKOS concepts there.
data-catalogue = Catalogue
    .holds = Describes the files above according to DCAT-AP, so that a data portal can take them in.
data-licence = You may use the texts and data according to the licence
data-publisher = Name { $publisher } and the address of the sheet.
data-collections = Every collection also has a file of its own (JSON). The link is on its page:
data-reading = How to read the data
data-reading-open = What the source does not state is in ‘not_stated’. So an empty field does not mean that something was not there.
data-reading-doubt = ‘provenance’ holds what the editors inferred from the text and where sources contradict each other. Everything else stands in the source as it is.
data-reading-status = Archived texts are included, with ‘archived’ as their status. What is still being written is not.
data-reading-dates = A period is as exact as the source (EDTF): 2019 is a year, 2007-11-14 a day, 2016-10/2021-09 an interval and 2020/.. an interval without an end.
data-reading-csv = The tables are in UTF-8, separated by commas. Several values in a cell are separated by ‘ | ’. If a cell begins with an apostrophe, it is because a spreadsheet would otherwise read it as a formula.
data-reading-version = This is version 1 of the form. The number changes when a field goes or begins to mean something else. Every field is in the
data-follow = Follow new sheets
data-follow-text = A feed reader tells you of new and changed sheets. Give it one of these addresses. There is no need to subscribe.
data-follow-terms = Every term and every collection has a feed of its own too. The link is on its page, as soon as there is a sheet on it.
data-calendars = In your calendar
data-calendars-text = Subscribe your calendar to one of these addresses. What changes on the site then changes in your calendar. The events are for everyone, the reviews for those who look after the texts.
feed-site = New on { $site }
feed-part = New in { $title } – { $site }
feed-follow = Follow this list in a feed reader
feed-what = (Atom): it tells you of new and changed sheets.
opensearch-name = Practices

## What is still to be done

status = State of the texts
status-description = What is still to be translated, updated and read: for those who work on this site.
status-lead = For those who work on this site: which translations are missing or out of date, and which sheets are due for review.
status-outdated = Translations that are out of date
status-outdated-none = No translation is behind its source text.
status-since = Source text changed on
status-change-unknown = What has changed since the translation is not known here.
status-removed = (removed)
status-added = (new)
status-missing = What is not translated yet
status-missing-none = Every text is there in all languages.
status-reviews = Review
status-reviews-none = No date for review has been agreed for any sheet.
status-quarter = Quarter { $quarter } of { $year }
status-this-quarter = this quarter
status-overdue = overdue
status-machine = Translated by a program, not read yet
status-machine-none = There is no translation by a program that nobody has read.
status-files = Files to work with
status-table = Everything as a table (CSV)
status-calendar-file = The reviews as a calendar (iCalendar)
status-calendar = Review: { $site }
status-event = Review: { $title }
status-data = For those who work on this site:

## In a zip file: without a network, or as an archive

portable-open = Unpack the whole zip file, then open index.html with a double click. A browser is enough: you need not install anything, and no internet connection. Search works too.
portable-state = This is the state of { $date }. What stands there today you read at { $url }
portable-use = Name { $publisher } if you use texts. The licence is at { $licence }
bundle-holds = Here you find the collection ‘{ $title }’ with all its sheets, and beside it the whole site ‘{ $site }’, in every language.
archive-holds = This is an archive of the whole site ‘{ $site }’: all pages in every language, the data and the source files. You can read it without the program that made the site.
archive-data = In the folder data everything stands once more as data: JSON with a JSON Schema, a CSV table per language and JSON-LD.
archive-sources = In the folder sources are the texts as the editors wrote them, in Markdown, with all files that go with them.
archive-sums = SHA256SUMS holds a checksum for every other file. Whether everything is still as it was, the command ‘sha256sum -c SHA256SUMS’ in this folder tells.
archive-cite = Refer to it like this: { $publisher }, { $site }, archive of { $date }, { $url }

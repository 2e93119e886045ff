# What is wrong: lower case, no full stop. `.help`: what to write instead, for someone who writes sheets, not programs.

severity-error = error
severity-warning = warning
help = help
see-also = see also

not-utf8 = { $encoding ->
        [utf-16] this file is saved as UTF-16, which Windows calls “Unicode”
        [windows-1252] this file is saved as Windows-1252, which Windows calls “ANSI”: the word here is “{ $word }”
       *[other] this file is not plain UTF-8 text
    }
    .help = { $encoding ->
        [other] Save the file again as “UTF-8” in your editor. If it is a picture or a document, it does not belong under this name.
       *[known] Save the file again as “UTF-8” in your editor: in Notepad, under “Save as”, as the encoding. Then look whether the accents are right.
    }
file-too-large = this file is larger than 1 MiB, and is not read
    .help = Divide it into several texts, or put the large part beside it as an attachment.
front-matter-missing = { $opening ->
        [nothing] this file is empty
        [blank] empty lines stand above the fields
        [toml] the fields of this file are written in TOML, between +++
        [marked] the first line holds more than `---`
       *[text] the file does not begin with `---`
    }
    .help = { $opening ->
        [nothing] Write the fields and the text into it, as `fiche new` shows them, or remove the file.
        [blank] Remove the empty lines, so that `---` is the first line of the file.
        [toml] For a whole folder, `fiche import` does it. Else write them in YAML: `---` instead of +++, and a colon with a space instead of the sign =, as in: title: "Prevention"
        [marked] Write `---` alone on that line, and each field on a line of its own below it.
       *[text] Write `---` alone on the first line, then the fields such as `title:` and `summary:`, then `---` alone on a line, then the text.
    }
front-matter-unclosed = the fields at the top of the file are never closed
    .help = Write `---` alone on the line after the last field, above the text.
yaml-syntax = { $trap ->
        [colon] this text holds a colon, and would be read as another field
        [quote] a quotation mark is opened here and not closed
        [bracket] a bracket is opened here and not closed on this line
        [tab] this line begins with a tab
        [sign] a text may not begin with this sign
        [indentation] this line does not stand straight below the others
        [gap] a space is missing after this colon
        [space] a space stands here that does not break, where an ordinary one belongs
        [inner] a quotation mark inside this text closes it too early
        [curly] these are the quotation marks of printed text, which mean nothing here
        [apostrophe] the apostrophe at the start of this text is read as a quotation mark
       *[other] the fields cannot be read from here on ({ $detail })
    }
    .help = { $trap ->
        [colon] Put the whole text between double quotation marks: title: "Prevention: a start"
        [quote] Put a quotation mark of the same kind at the end of the text. A " inside the text is written \".
        [bracket] Close the list with ] or the fields with a closing brace.
        [tab] Use spaces instead: two for every level.
        [sign] Put the whole text between double quotation marks: title: "@alarm"
        [indentation] Give lines that belong together the same number of spaces at their start: two for every level. A text with a colon or a quotation mark in it belongs between double quotation marks.
        [gap] Put a space after the colon: title: Prevention
        [space] Delete it and type an ordinary space. Such spaces come along with text that is pasted from a web page or a word processor.
        [inner] Put the whole text between double quotation marks, and write a " inside it as \": title: "The district’s \"quiet\" hours"
        [curly] Use straight double quotation marks: title: "Prevention: a start"
        [apostrophe] Put the whole text between double quotation marks: title: "'s Avonds op straat"
       *[other] Look at this line and the one above it: each field is a name, a colon, a space and a value. When in doubt, put the value between double quotation marks.
    }
yaml-limit = the fields are nested or repeated too much to be read
    .help = Write the values out simply: at most a few levels below one another, and without the signs & and * that repeat other values.
message-syntax = this message cannot be read ({ $reason })
    .help = Every message is a key, the sign = and a text; lines that go on begin with spaces.
stray-file = { $folder ->
        [templates] no page is made with this template, and no other template names it
        [messages] these messages are not read: the site has no such language
       *[other] this file is not read: it is not where the site keeps such files
    }
    .help = { $has-closest ->
        [yes] Is it this one? Then call it { $closest }
       *[no] { $folder ->
            [templates] A template is called as the one of the tool that it replaces, as practice.html, or stands between quotation marks in another template. Rename or remove it.
            [theme] A theme keeps its templates in `templates/`, and style sheets, scripts and pictures in `assets/`. Move the file there, or remove it.
            [messages] A file of messages has the code of a language of the site and ends in .ftl, as i18n/nl.ftl. Add the language to `languages:` in content/site.yaml, or remove this file.
           *[content] Texts are called `index.nl.md` and stand in a folder of their own, as `content/practices/brusafe/index.nl.md`; lists stand in `content/vocabularies/`. Move or rename the file, or remove it.
        }
    }
unknown-language = { $has-found ->
        [no] the name of this file does not say which language it is in
       *[yes] this site has no language `{ $found }`
    }
    .help = { $has-closest ->
        [yes] Name the file `index.{ $closest }.md`, in small letters. If there is a file of that name already, this is a copy: delete it.
       *[no] { $code ->
            [yes] The site has: { $known }. Add `{ $found }` to `languages:` in content/site.yaml, or remove this file.
           *[no] { $has-found ->
                [yes] Texts are called `index.`, a language and `.md`, and the site has: { $known }. Is this a copy of another file? Then remove it, and do not put it in its place.
               *[no] Put one of the languages of the site before `.md` in the file's name: { $known }. As in `index.nl.md`.
            }
        }
    }
more-of-the-same = { $count ->
        [one] one more finding of the kind { $code } follows in this file, and is not listed
       *[other] { $count } more findings of the kind { $code } follow in this file, and are not listed
    }
    .help = Mend those above and check again: the rest is shown then. So many in one file often have one cause.
merge-conflict = { $has-mark ->
        [yes] `{ $mark }` is a mark by which git tells two versions of a text apart
       *[no] two versions of this text stand below each other, between <<<<<<< and >>>>>>>
    }
    .help = { $has-mark ->
        [yes] Look whether the lines around it are right and do not say the same twice, then take this line away.
       *[no] Two people changed the same lines. Keep what is right of both, and take away the lines that begin with <<<<<<<, ======= and >>>>>>>.
    }
template-syntax = this template cannot be read ({ $reason })
    .help = Look at this line and those above it: what opens with {"{%"} or {"{{"} is closed again, and every `if`, `for` and `block` has its own `endif`, `endfor` and `endblock`.

unknown-field = { $theirs ->
        [none] { $language ->
            [yes] the site has no language `{ $field }`
           *[no] there is no field `{ $field }`
        }
       *[other] `{ $field }` is a field of { $theirs ->
            [practice] practices
            [collection] collections
           *[page] pages
        }; this file is { $ours ->
            [practice] a practice
            [collection] a collection
            [page] a page
           *[introduction] an introduction to a term
        }
    }
    .help = { $theirs ->
        [practice] Should this be a practice? Then its folder belongs in content/practices/. Else remove the field.
        [collection] Should this be a collection? Then its folder belongs in content/collections/. Else remove the field.
        [page] Should this be a page? Then its folder belongs in content/pages/. Else remove the field.
       *[none] { $has-closest ->
            [yes] Did you mean `{ $closest }`?
           *[no] { $language ->
                [yes] Remove what stands behind it, or add the language to `languages:` in content/site.yaml.
               *[no] Remove the line. What fields there are, `fiche new` shows for texts and `fiche schema` for every file. If it is a list of terms, the file `content/vocabularies/{ $field }.yaml` is missing.
            }
        }
    }
wrong-type = { $has-field ->
        [no] this file should hold { $expected ->
            [list] a list
           *[other] named fields
        }
       *[yes] `{ $field }` should be { $expected ->
            [text] a text
            [list] a list
            [fields] a group of named fields
            [texts] a text for each language
            [number] a whole number
            [truth] `true` or `false`
            [online] `true`, `false` or a web address
           *[ids] one name or a list of names
        }
    }
    .help = { $expected ->
        [text] Write a single text after the colon, between double quotation marks if it holds special signs.
        [list] Write each value on a line of its own, beginning with a hyphen and a space, or all of them between [ and ], with commas. Of a value that takes several lines, only the first one has the hyphen.
[fields] { $field ->
            [items] Write each of them with its fields, as in: - {"{"}id: brusafe{"}"}
            [sources] Write each of them with its fields, as in: - {"{"}id: report, title: "Annual report"{"}"}
            [organisations] Write each of them with its fields, as in: - {"{"}name: "Town of …", role: partner{"}"}
            [terms] Write each of them with its fields, as in: - {"{"}id: north, label: {"{"}{ $languages }{"}"}{"}"}
            [programme] Write each of them with its fields, as in: - {"{"}at: "09:30", label: {"{"}{ $languages }{"}"}{"}"}
           *[other] Write the fields below it, each on a line of its own, with two more spaces at the start.
        }
        [texts] Write every language of the site, between braces or each on a line of its own: {"{"}{ $languages }{"}"}
        [number] Write digits only, as 2.
        [truth] Write true or false, without quotation marks.
        [online] Write the address where people take part online, with https:// in front. If there is none yet, write true or false, without quotation marks.
       *[ids] Write one name, or several between [ and ], with commas.
    }
missing-field = the field `{ $field }` is missing or empty
    .help = { $field ->
        [status] Write `status: draft` while the text is being written, and `status: published` when it may be online.
        [period] Write when the practice ran: period: 2019, or 2016-10/2021-09, or 2020/.. while it goes on.
        [alt] Write in each language what is to be seen: alt: {"{"}nl: "Een plein", fr: "Une place"{"}"}.
        [translation] In a translation, write `translation: {"{"}of: "sha256:0000000000000000", method: human{"}"}`: the next check says what to put in place of the zeros. In the source, take this line out.
       *[other] Write `{ $field }:` and its value behind it.{ $has-choices ->
            [yes] {" "}There are: { $choices }.
           *[no] {""}
        }
    }
duplicate-field = the field `{ $field }` stands here a second time
    .help = Keep one of the two lines, or join their values in one.
too-long = `{ $field }` has { $length } characters, and may have { $limit }
    .help = Shorten it: lists and search results have no room for more. The rest can go into the text.
bad-date = { $possible ->
        [no] { $form ->
            [stamp] there is no such day or time as `{ $found }`
            [clock] there is no such time as `{ $found }`
           *[other] there is no such day as `{ $found }`
        }
       *[yes] { $form ->
            [clock] `{ $found }` is not a time as the site writes them
           *[other] `{ $found }` is not a date as the site writes them
        }
    }
    .help = { $has-closest ->
        [yes] { $form ->
            [stamp] Write { $closest }.
            [clock] Write { $closest }.
            [period] Write { $closest }.
           *[other] Write year, month and day: { $closest }.
        }
       *[no] { $form ->
            [day] Write year, month and day: 2019-05-31.
            [stamp] Write a day, or a day and a time: 2027-03-15 or 2027-03-15T09:30.
            [clock] Write hours and minutes in two digits each: 09:30. On another day than the first, put the day before it: 2027-03-16T09:30.
            [date] Write a year, a month or a day: 2019, 2019-05 or 2019-05-31.
           *[period] Write a year, a month or a day, or two of them with a / between: 2019, 2016-10/2021-09, 2020/.. if it still goes on.
        }
    }
bad-id = `{ $found }` cannot be part of an address
    .help = { $has-path ->
        [yes] { $has-closest ->
            [yes] Rename { $path } so that `{ $closest }` stands in place of `{ $found }`, here and wherever it is named. Names are made of the letters a to z without accents, digits, and single hyphens between words.
           *[no] Rename { $path }: names are made of the letters a to z without accents, digits, and single hyphens between words.
        }
       *[no] Use the letters a to z without accents, digits, and single hyphens between words{ $has-closest ->
                [yes] : { $closest }
               *[no] .
            }
    }
unknown-choice = `{ $found }` is not a value of `{ $field }`
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`? You can choose from: { $choices }.
       *[no] You can choose from: { $choices }.
    }
missing-language = `{ $field }` has no text in the language `{ $language }`
    .help = Add a line `{ $language }:` with the text in that language.
bad-url = `{ $found }` is not a web address
    .help = Write the whole address, beginning with https://, without spaces.
bad-digest = `{ $found }` does not say which state of the source this translates
    .help = Write "sha256:0000000000000000" for now: the next check says what to put in its place.
bad-languages = these languages cannot be used
    .help = List one or more different codes of two or three letters: languages: [nl, fr]
missing-source = this practice does not say where its facts come from
    .help = Add at least one source below `sources:`, with an `id` and a `title`.
repeated = `{ $found }` stands here a second time
    .help = Keep it once.
reversed-dates = the end of `{ $found }` comes before its start
    .help = Look at the two dates again: the first has to be earlier than the second.
bad-enterprise-number = `{ $found }` is no number of the Belgian register of enterprises
    .help = Check the number: its last two digits do not fit the others.
invisible-character = this line holds signs that nobody sees ({ $sign }, { $count } ×)
    .help = Remove them: they part words for the search. They come along with text that is pasted. Where none can be seen, type the words again.
text-lost = { $sign ->
        [hash] what follows # is a remark, and not part of `{ $field }`
        [anchor] what begins with & is not part of `{ $field }`
       *[tag] what begins with ! is not part of `{ $field }`
    }
    .help = { $sign ->
        [hash] Does it belong to the text? Then put the whole text between double quotation marks: title: "District # 3". A remark stands better on a line of its own.
       *[other] Put the whole text between double quotation marks: title: "&co in the district"
    }
leftover-command = `{ $found }` is a command of another program, and readers would see it as it stands
    .help = Remove it, or write in Markdown what it stood for: a picture is ![what it shows](photo.jpg). What should be shown as it stands belongs between backticks.
thin-text = the text below the fields has { $length } { $length ->
        [one] character
       *[other] characters
    }, and tells hardly anything
    .help = Tell what was done, in { $least } characters or more. As long as it is not written, `status: draft` keeps the sheet off the site.
bad-search-server = `{ $found }` is no address of a search server that pages may ask
    .help = Give its address with https:// and nothing after the path: url: https://search.example.org. Letters with accents stand in it as the domain was registered (xn--…). http:// only for a server on this computer: http://localhost:7280
bad-index-name = `{ $found }` is no name of one index
    .help = Give the name that `fiche export` wrote into manifest.json, or an alias of it: 3 to 200 signs, lower-case letters, digits, hyphens, underscores and full stops, beginning with a letter: index: fiche-1a2b3c4d
unknown-licence = `{ $found }` is not the name of a licence
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`? Licences are written as the SPDX list has them.
       *[no] Write its name as the SPDX list has it, as CC-BY-4.0 or CC0-1.0: pages lead to its text, and programs know it by that name.
    }
impossible-count = `min` is { $min } and `max` is { $max }: nothing can be both
    .help = `min` is how many terms a sheet names at least, `max` how many at most. Without `max` there is no limit.
updated-early = this text changed before it came online, on { $published }
    .help = Write in `updated` the day of the last change, or take the field out until there is one.

no-original = { $has-missing ->
        [yes] this text is a translation, and its source is not there
       *[no] every file of this text is a translation
    }
    .help = { $has-missing ->
        [yes] Was the source renamed or deleted? Give its file this name again, or bring it back from the history of the files (git restore): { $missing }. Only if this file itself was written first, remove `translation:` from it and put the fields that all languages share there.
       *[no] Remove `translation:` from the file that was written first, and put the fields that all languages share there. The files are: { $files }.
    }
two-originals = two files of this text claim to be the source
    .help = Add `translation:` to the one that was translated, as in: translation: {"{"}of: "sha256:0000000000000000", method: human{"}"}. The files are: { $files }.
shared-field = `{ $field }` is the same in every language, so it is not repeated in a translation
    .help = Remove it here. Its value is kept in { $original }.
unknown-term = there is no `{ $found }` in the list `{ $field }`
    .help = { $several ->
        [yes] These are several terms. Write them between [ and ], with commas: { $field }: [{ $choices }]
       *[no] { $has-closest ->
            [yes] Did you mean `{ $closest }`?
           *[no] Choose one of the list.
        } { $has-choices ->
            [yes] There are: { $choices }.
           *[no] The list is content/vocabularies/{ $field }.yaml.
        }
    }
term-count = `{ $field }` names { $found }, which is { $has-max ->
        [one] more than one
        [yes] not between { $min } and { $max }
       *[no] fewer than { $min }
    }
    .help = { $has-max ->
        [one] Keep the most important one.
        [yes] Name at least { $min } and at most { $max }; the most important one first.
       *[no] Name at least { $min }; the most important one first.
    }
unknown-reference = there is no { $kind ->
        [practice] practice
        [page] page
        [organisation] organisation
        [source] source
        [term] term
        [vocabulary] list of terms
        [section] section
        [theme] theme
        [place] page
       *[field] field
    } called `{ $found }`
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`?
       *[no] { $kind ->
            [practice] Use the name of a folder in content/practices/. Was the sheet renamed? Write its new name. Was it taken away? Then take it out here, or bring it back with `status: archived`, which keeps it for those who know it.
            [page] Use the name of a folder in content/pages/.
            [organisation] Add it to content/organisations.yaml, or write `name:` with its full name instead of `id:`.
            [source] Use the `id` of one of the sources of this text.
            [term] Use the `id` of a term of this list.
            [vocabulary] Use the name of a file in content/vocabularies/, without .yaml.
            [section] Use the name that an item of this collection gives after `section:`.
            [theme] Use the name of a folder in themes/.
            [place] Write what it is and its name: practices/brusafe, collections/…, pages/…, a list and its term as themes/evaluation, or site/practices.
           *[field] Use the name of a field of the practice, or of one of its terms, as themes.evaluation.
        }
    }
address-taken = the address { $address } belongs to another page already
    .help = { $named ->
        [slug] Choose another `slug` here.
        [section] Choose another word in `section` here.
        [term] Choose another `id` for this term, or another word in its `slug`.
       *[message] Choose another word in i18n/ here.
    } { $has-other ->
        [yes] The address is taken by { $other }.
       *[no] The address is taken by a page of the site itself.
    }
reserved-name = the name `{ $found }` is used by the site itself
    .help = Choose another name.
cycle = `{ $found }` would be broader than itself
    .help = Remove or change one `parent` of the chain, so that it ends at a term without one.
reference-to-draft = `{ $found }` is not published yet
    .help = Publish it first (status: published), or remove it here. A preview with --drafts shows both.
replaced-term = `{ $found }` has been replaced by `{ $successor }`{ $has-official ->
        [yes] , code { $official }
       *[no] {""}
    }
    .help = Readers find this sheet under both. Leave `{ $found }` where the sheet is about the time before the change; else write `{ $successor }`. `replaced-term: off` under `rules:` in content/site.yaml silences this.
replaced-by-itself = `{ $found }` would be replaced by itself
    .help = Remove or change one `replaced_by` of the chain, so that it ends at a term that is still in use.
same-text = this text says word for word what { $other } says
    .help = Was the folder copied to begin another text? Write that one, or set `status: draft` until it is written. Was it renamed? Then remove the old folder.
related-to-itself = this sheet is said to be like itself
    .help = Name another sheet, or take this line out.

dead-link = the link `{ $target }` leads nowhere
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`?
       *[no] { $has-file ->
            [yes] There is no file { $file } where this link looks for it. Put it beside this text, or correct its name: capitals count.
           *[no] Link to a file from this file's folder, as ../brusafe/index.nl.md, or to a name, as fiche:brusafe. Addresses of other sites begin with https://. Was that text renamed or taken away? Write its new name, or bring it back with `status: archived`; content/redirects.yaml says where its address leads.
        }
    }
dead-anchor = there is no place `#{ $anchor }` where this link leads
    .help = { $has-closest ->
        [yes] Did you mean `#{ $closest }`?
       *[no] Use the name between the braces of a heading there, as in: ## Approach {"{"}#approach{"}"}. Or leave out what follows the #.
    }
link-to-draft = the link `{ $target }` leads to a text that is not published yet
    .help = Publish that text first (status: published), or remove the link. A preview with --drafts shows both.
link-outside = the link `{ $target }` leads out of the folder `content`
    .help = Put the file beside this text and link to it by its name.
unsafe-link = the link `{ $target }` is of a kind that is not allowed
    .help = { $local ->
        [yes] That is a place on one computer. Put the file beside this text, and name it alone: ![what it shows](photo.jpg)
       *[no] Links begin with https://, http://, mailto: or tel:, or lead to another text of the site.
    }
ambiguous-link = the link `{ $target }` could mean several texts
    .help = Write which one you mean: { $choices }.
image-without-alt = this image has no description for those who do not see it
    .help = Say what it shows, between the square brackets: ![Two guards talk to a resident](photo.jpg), or in HTML behind alt=.
duplicate-anchor = the name `#{ $anchor }` is given to two headings
    .help = Give each heading a name of its own between its braces.
unknown-section = { $has-title ->
        [yes] `{ $found }` is not a section of a practice
       *[no] a heading without words stands here
    }
    .help = { $has-title ->
        [yes] { $has-closest ->
            [yes] { $exact ->
                [yes] Other sheets have this heading as: ## { $title } {"{"}#{ $closest }{"}"}
               *[no] Did you mean `{ $closest }`? The name of a section stands between braces behind its heading, as in ## { $title } {"{"}#{ $closest }{"}"}. There are: { $known }.
            }
           *[no] The name of a section stands between braces behind its heading, as in ## { $title } {"{"}#approach{"}"}. The sections are: { $known }. Use ### for headings below them.
        }
       *[no] Write the words of the heading behind the signs, or take the line away.
    }
section-order = the section `{ $found }` comes after `{ $before }`
    .help = Move it up: readers compare practices, so their sections stand in a fixed order.
section-below = the section `{ $found }` stands on a heading below those of sections
    .help = Give it the second level: ## { $title } {"{"}#{ $found }{"}"}. Is it a part of another section? Then leave out the name between braces.
section-unpaired = the section `{ $found }` is missing in { $other }
    .help = A sheet has the same sections in every language, so that readers who change language keep their place. Add the section there, or leave it out here.
nested-text = this text is nested too deeply to be shown
    .help = Use at most a few levels of lists and quotations, and close every HTML tag that you open.
attachment-kind = a file of the kind of `{ $target }` is not copied to the site
    .help = Attach a picture (png, jpg, webp, avif, gif) or a document (pdf, docx, odt, xlsx, ods, csv, txt …). A browser could run what is in other kinds.
image-unfit = { $fault ->
        [damaged] the image `{ $target }` is damaged: it cannot be read to its end
        [name] the image `{ $target }` is { $found }, which its name does not say
        [large] the image `{ $target }` has { $found } pixels, which is too large
       *[kind] `{ $target }` is no image that can be shown in a text
    }
    .help = { $fault ->
        [damaged] Save it again from the program that made it, or fetch it again from where it came from.
        [name] Give it the extension of { $found }, here and in the text, or save it again as what its name says.
        [large] Make it smaller: { $most } million pixels at most. A width of 3000 is enough for every screen.
       *[kind] Show a file that ends in .jpg, .png, .webp, .gif or .avif. To another file, lead with a link: [text](file.pdf).
    }
image-elsewhere = the image `{ $target }` is on another site, and readers would not see it
    .help = Put the file beside the text, if its licence allows that, and name it alone: ![what it shows](photo.jpg). Else lead to it with a link. The site fetches nothing from elsewhere, so that nobody else sees who reads what.
top-heading = a text cannot have a heading of the first level
    .help = The title of the page is that heading. Write ## instead of #; the page shows it so already.
heading-skipped = this heading is { $found }, and the one above it leads us to expect { $fitting } at most
    .help = Write { $fitting } here, or add the heading that is missing in between: those who listen to a page move through it by its headings.
alt-is-file-name = `{ $found }` is the name of a file, and does not say what the image shows
    .help = Write what one sees, in a few words: ![Two guards talk to a resident](photo.jpg)
orphan-file = no text refers to the file `{ $name }`, so the site does not have it
    .help = { $has-text ->
        [yes] Is this the text itself? Then name the file { $text }; Windows does not always show how a name ends.
       *[no] Link to it from the text beside it, as [the plan]({ $link }), or show it, as ![what it shows]({ $link }). Or remove the file.
    }
picture-says-where = this picture holds the place where it was taken, and is published with it
    .help = Save it again without its location: in most programs “Export” with “Remove location” or “Remove metadata”. Then put the new file in place of this one.
too-much-in-one-text = { $excess ->
        [links] this text holds more than { $limit } links and pictures, and is not shown
        [headings] this text holds more than { $limit } headings, and is not shown
       *[run] this paragraph is longer than { $limit } signs without a break, and the text is not shown
    }
    .help = { $excess ->
        [links] Divide it into several texts, or put the list beside it as an attachment.
        [headings] Divide it into several texts.
       *[run] Divide it with empty lines into paragraphs. If it is no text but data, put it beside the text as an attachment.
    }
link-as-text = `{ $found }` looks like a link, but is shown as it stands: { $has-meant ->
        [yes] its brackets have changed places
       *[no] there is a space too many
    }
    .help = { $has-meant ->
        [yes] Write `{ $meant }`: the words between [ and ], then where they lead between ( and ).
       *[no] Remove a space between ] and (, and one at the start or end of what stands between ( and ). If the name of a file has spaces, put it between < and >, as in [the report](<report 2022.pdf>), or rename the file.
    }
dropped-element = `<{ $found }>` is left out of the page
    .help = { $pasted ->
        [yes] It came along with text that was pasted from a word processor: take away the tag and leave the words.
       *[no] A text holds words, markup, tables and pictures only. Make a link of a video, a map or a form: [watch the video](https://…).
    }
markup-as-text = { $markup ->
        [bullet] `{ $found }` begins no list here: readers see one long paragraph
        [footnote] the footnote `{ $found }` has no text
        [heading] `{ $found }` is shown as text, not as a heading: the space after it is missing
        [number] `{ $found }` begins no list here: the space after it is missing
        [cells] these lines are shown as one paragraph, and not as a table: tabs part no cells
        [space] `{ $found }` is shown as text, not as a heading: the space after it does not break
        [id] `{ $found }` is shown in the heading, and does not name it: the closing brace is missing
        [stress] `{ $found }` is shown with its asterisks, and not in bold: a space stands between the asterisks and the words
        [field] `{ $found }` is shown with its signs: a title and a summary hold words only
       *[table] this is shown as text, and not as a table: the line below the first row is missing
    }
    .help = { $markup ->
        [bullet] Begin every item with a hyphen and a space: - one
        [footnote] Write its text at the end, on a line of its own: { $found }: Annual report 2020, p. 12.
        [heading] Put a space after the signs: { $found } Approach
        [number] Put a space after the sign: 1) one
        [cells] Put | around the cells, and below the first row a line of hyphens with as many parts: | --- | --- |
        [space] Delete it and type an ordinary space. On a Mac, Option with the space bar types the other one.
        [id] Close the name: { $found }{"}"}
        [stress] Put the asterisks right against the words: **bold**
        [field] Take the signs away and leave the words. A link can stand in the text.
       *[table] Write a line of hyphens below the first row, with as many parts: | --- | --- |
    }
title-repeated = this heading repeats the title of the page
    .help = Take the line away: the page shows its title by itself, above the text.
never-closed = { $part ->
        [comment] a comment begins here and never ends
       *[code] code begins here and never ends
    }
    .help = { $part ->
        [comment] Write --> where the comment ends. What stands below belongs to it until then, and readers do not see it.
       *[code] Write the same three signs on a line of their own where the code ends. What stands below is shown as code until then, headings too.
    }
unseen-text = { $by ->
        [comment] the section `{ $found }` stands in a comment, and readers do not see it
        [code] the section `{ $found }` stands in code, and is shown as such
        [cell] `{ $found }` has no column in this table, and readers do not see it
       *[footnote] nothing refers to the footnote `{ $found }`, and readers do not see it
    }
    .help = { $by ->
        [comment] Write --> where the comment ends, above the heading. If the section is to be left out, take it away: the site itself tells what is not stated.
        [code] Write the three signs that the code begins with on a line of their own where it ends, above the heading.
        [cell] Give the first row of the table, and the line of hyphens below it, as many cells. Does | belong to the text? Then write \|.
       *[footnote] Write { $found } behind the words that it belongs to, or take the footnote away.
    }
text-as-code = this paragraph is shown as code: four spaces or a tab stand before it
    .help = Take the spaces away from the start of its lines. In a list, put as many as the words of the item have before them. What is to be shown as code stands better between two lines of ```.

empty-section = the section `{ $found }` is empty
    .help = Write its text below this line, or take the heading away: the site itself tells what is not stated.
source-left-over = words of the source, in `{ $language }`, are left in this text
    .help = Translate them below this comment, then take the comment away, from <!-- to -->. Until then readers would get an empty section; without this file they get the source.

missing-translation = this text has no translation into `{ $language }` yet
    .help = Readers of that language see this text with a notice. To translate it, run: fiche translate { $id } --to { $language }
translation-outdated = the source has changed since this was translated
    .help = Read the translation against its source. When it is right again, confirm it with: fiche stamp { $id } --lang { $language }. That writes here: "{ $digest }"
missing-message = { $has-attribute ->
        [yes] the message `{ $key }` lacks its part `.{ $attribute }` in the language `{ $language }`
       *[no] the message `{ $key }` is missing in the language `{ $language }`
    }
    .help = { $has-attribute ->
        [yes] Add below `{ $key } = …` in i18n/{ $language }.ftl, with four spaces before it, a line `.{ $attribute } = …`.
       *[no] { $has-closest ->
            [yes] Did you mean `{ $closest }`? A message of your own theme is said in every language: add a line `{ $key } = …` to i18n/{ $language }.ftl too.
           *[no] { $source ->
                [site] Add a line `{ $key } = …` to i18n/{ $language }.ftl.
                [tool] Make a file i18n/{ $language }.ftl with a line `{ $key } = …`; all other words of that language come with the tool.
               *[nowhere] The tool has no words in that language. Begin them with `fiche new language { $language }`, and translate the file that it makes.
            }
        }
    }
unknown-rule = there is no rule `{ $found }`
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`?
       *[no] Rules are called by the name of a warning, as missing-translation.
    }
fixed-rule = `{ $found }` is an error on every site
    .help = Remove this line. Only warnings can be switched off or made stricter.
missing-legal-notice = readers are not told: { $fields }
    .help = The law expects this of a public site. Fill it in in content/site.yaml; until then, the site says that it is missing. Does it not apply? Then write `missing-legal-notice: off` under `rules:`.
machine-translation = a machine translated this text into `{ $language }`, and nobody has confirmed it yet{ $has-others ->
        [no] {""}
       *[yes] ; { $others } more like it
    }
    .help = Let someone who knows both languages read it against its source, and add the day to `translation:`, behind reviewed: as year, month and day. Until then, the page tells its readers. `fiche status` lists them all. `machine-translation: off` under `rules:` in content/site.yaml silences this.
untranslated = { $whole ->
        [yes] the text of this translation is that of its source, in the language of the source
       *[no] this passage is the same in the source: it has not been translated
    }
    .help = Translate it here. Should it stay in the other language, because somebody said it so, then write it as a quotation: put > before it.
other-language = this text seems to be in { $found ->
        [nl] Dutch
        [fr] French
        [en] English
        [de] German
       *[other] `{ $found }`
    }, while the name of its file says { $language ->
        [nl] Dutch
        [fr] French
        [en] English
        [de] German
       *[other] `{ $language }`
    }
    .help = If it stands in the wrong file, give that its language in its name: `.{ $found }.md`. If it has not been translated yet, translate it here. What somebody said in that language is a quotation: put > before it.
distant-period = the year { $year } in `period` is far from ours
    .help = Is every digit right? Write when the practice took place, as its source says it: `2019`, `2019/2021`, or `2020/..` while it goes on.
review-overdue = this sheet was to be reviewed by { $next }
    .help = Read it again, put right what has changed, and write new days for `last` and `next`. Is the practice over? Then `status: archived` keeps the page and says so.
published-ahead = this text is online with the next build, though `published` says { $published }
    .help = The site does not wait for that day. Keep `status: draft` until then, or write the day on which it goes online.
bad-locale = `{ $found }` is no locale of the language `{ $language }`
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`?
       *[no] Write the language, a hyphen and the country in capitals, as { $language }-BE, or { $language } alone.
    }
unknown-in-message = { $referred ->
        [variable] the message `{ $key }` asks for `{ $found }`, which nothing gives it
        [function] the message `{ $key }` calls `{ $found }`, and messages have no functions here
        [term] the message `{ $key }` refers to the term `{ $found }`, which this file does not have
        [circle] the message `{ $key }` refers to `{ $found }`, and that leads back to it
       *[message] the message `{ $key }` refers to `{ $found }`, and there is no such message
    }
    .help = { $has-closest ->
        [yes] Did you mean `{ $closest }`?
       *[no] { $referred ->
            [variable] Take it out, or write the words themselves.
            [function] Write the value by itself between the braces: numbers and dates come in the words of the language.
            [term] Add a line `{ $found } = …` to this file, or write the words themselves.
            [circle] Write the words themselves in one of the two.
           *[message] Write the words themselves. A value of the page has a $ before its name.
        }
    }{ $has-choices ->
        [yes] {" "}This message may use: { $choices }.
       *[no] {""}
    }

bad-colour = { $has-found ->
        [yes] `{ $found }` is no colour
       *[no] there is no colour here
    }
    .help = { $has-found ->
        [yes] Write # and six digits from 0 to 9 and a to f, between quotes: "#7a1f5c".
       *[no] Put it between quotes: "#7a1f5c". What follows a # without them is a comment.
    }
low-contrast = the colour { $found } is hard to read on { $ground } ({ $scheme ->
        [light] the light scheme
       *[dark] the dark scheme
    }): its contrast is { $ratio }.{ $ratio-hundredths } to 1, and text needs { $needed }.{ $needed-hundredths } to 1
    .help = Take { $scheme ->
        [light] a darker one
       *[dark] a lighter one
    }: the nearest that can be read is "{ $closest }". The measure is that of WCAG 2.2, criterion 1.4.3.
logo-unfit = { $fault ->
        [picture] the logo is made of pixels ({ $found }), and should be a drawing (SVG)
        [crowded] an element of the logo has too many attributes
        [form] the logo is no SVG that can be read: { $found }
        [size] the logo does not say how large it is
       *[part] `{ $found }` may not be in a logo: it could run or fetch something
    }
    .help = { $fault ->
        [picture] Ask for the logo as SVG from whoever made it; every designer has it. Its name ends in .svg.
        [crowded] Save it as “plain” or “optimised” SVG: a drawing needs a few of them.
        [form] Save it as “plain SVG”, without a document type (<!DOCTYPE>).
        [size] Give <svg> a viewBox, as viewBox="0 0 240 160"; drawing programs do so for “plain SVG”.
       *[part] Save it as “plain” or “optimised” SVG, with text turned into paths and styles into attributes: only shapes remain.
    }
unknown-zone = there is no time zone `{ $found }`
    .help = { $has-closest ->
        [yes] Did you mean { $closest }?
       *[no] Write continent and city as the IANA database does, in English, with a capital each: Europe/Brussels. Of a country it is mostly the capital: Austria has Europe/Vienna.
    }
missing-zone = `{ $found }` is a time, and nothing says in which time zone
    .help = Add the time zone to the event, or to content/site.yaml for all events, as in zone: Europe/Brussels. Or leave out the times: a day needs no zone.
skipped-time = the time `{ $found }` does not exist in { $zone }
    .help = On that day the clocks are put forward over it. If you mean an hour later by the old clock, write { $closest }.
repeated-time = the time `{ $found }` exists twice in { $zone }
    .help = On that day the clocks are put back over it, so nobody knows which of the two is meant. Choose a time outside that hour, or give start and end in universal time, with zone: UTC.
half-timed = `{ $field }` is a day, while the other end of the event is a time
    .help = Add the time, as { $day }T09:30. Or leave it out at both ends: the event then lasts whole days.
programme-astray = { $fault ->
        [order] `{ $found }` stands after a part of the programme that begins later
       *[outside] `{ $found }` is outside the time of the event
    }
    .help = { $fault ->
        [order] Put the parts in order, or correct the time. On another day than the first, write the day before the time: 2027-03-16T09:30.
       *[outside] Correct this time, or the start and end of the event. Without a day, a time is on the first day.
    }


french-spacing = French writes a space { $after ->
        [yes] after { $sign }
       *[no] before { $sign }
    }, and here is none
    .help = Put a space there, as in “Pourquoi ?” or “« oui »”. An ordinary one will do: the site sees to it that no line breaks there.
straight-quotes = French does not write its quotation marks straight
    .help = Write « oui » instead of "oui", with a space inside each mark.
personal-data = { $kind ->
        [mailbox] `{ $found }` seems to be the mailbox of a person
        [mobile] `{ $found }` seems to be the number of somebody’s mobile telephone
       *[register] `{ $found }` seems to be a number of the national register
    }
    .help = { $kind ->
        [mailbox] Write the mailbox of the service instead, as prevention@town.example. What is published here stays in copies and search engines, also when that person leaves.
        [mobile] Write the number of the service instead, or lead to its page. What is published here stays in copies and search engines.
       *[register] Remove it: the law forbids its publication. Has it been online already? Then tell the data protection officer.
    }
word-to-avoid = `{ $found }` is not the word to use here
    .help = Write “{ $term }”: content/glossary.yaml says so. Is it a quotation, or a name? Then put it between quotation marks.
term-unpaired = the source says “{ $found }”, and this translation has none of its counterparts
    .help = The glossary gives: { $counterparts }. Use one of them, so that readers of both languages look for the same thing; or add the word used here to its `synonyms` in content/glossary.yaml.
unsourced-number = nothing says which source the number { $found } is from
    .help = This sheet has several sources. Add a footnote: put [^1] after the number and, at the end of the text, a line of its own, as in [^1]: Annual report 2020, p. 12.
bad-address = `{ $found }` is not an address of the site's pages
    .help = Write what follows the name of the site, from the first slash to the last, in letters without accents, digits and hyphens: /nl/praktijken/brusafe/. An old file may end in .html.
address-lost = { $address } was published, and nothing stands there any more
    .help = { $has-closest ->
        [yes] Whoever kept this address must find something. Its page is now probably `{ $closest }`; then add this line to content/redirects.yaml:
            { $redirect }
            If it was withdrawn instead, say why:
            { $tombstone }
       *[no] Whoever kept this address must find something. If another page took its place, name it in content/redirects.yaml:
            { $redirect }
            If it was withdrawn, say why:
            { $tombstone }
    }
redirect-of-page = a page of the site stands at { $address }: `{ $page }`
    .help = Remove this line: readers of that address find the page. Only an address where nothing stands can lead elsewhere.
link-gone = { $has-status ->
        [yes] `{ $url }` is no longer there: its host answers { $status }
       *[no] `{ $url }` leads nowhere: no host has this name
    }
    .help = Look for the page on the site it was on, or in a web archive, and write its address. A source that has no address any more is still a source: leave `url` out.
link-moved = `{ $url }` has moved for good
    .help = Write its new address: { $target }
link-silent = `{ $url }` did not answer
    .help = Open it in your browser. If it opens, nothing is wrong; if not, try again tomorrow before you remove it.

section-without-items = no item stands in the section `{ $found }`
    .help = Its heading is shown nowhere. Write `section: { $found }` in the items that belong in it, or take the heading out in every language.
section-untitled = the section `{ $found }` has no heading
    .help = Give it one in this file, beside `notes`: sections: {"{"}{ $found }: "…"{"}"}
section-divided = the section `{ $found }` begins a second time
    .help = The items of a section stand together, under its heading. Move this one to the others of `{ $found }`, or give it a section of its own.
item-outside-sections = `{ $item }` comes after the section `{ $section }` and is in none
    .help = On the page it would stand under the heading of `{ $section }`. Write `section:` in this item, or move it before the first section.
caption-untranslated = { $caption ->
        [note] the note on `{ $found }`
       *[section] the heading of the section `{ $found }`
    } is missing in this translation
    .help = Until it is here, readers get that of the source: “{ $words }”. Add it: { $caption ->
        [note] notes
       *[section] sections
    }: {"{"}{ $found }: "…"{"}"}
member-untranslated = `{ $found }` does not exist in { $language ->
        [nl] Dutch
        [fr] French
       *[other] `{ $language }`
    }, a language of this collection
    .help = Readers in that language get the text in another one. Begin the translation with `fiche translate { $found } --to { $language }`, or choose another sheet.
long-short-address = the short address `{ $address }` has { $length } characters
    .help = It goes on slides, where people type it over: at most { $limit } is readable. Rename the folder while nobody knows the address; once it is in content/permalinks.txt it stays, and this warning goes.
frozen-copy-altered = this is not the text that was kept for edition { $edition }
    .help = A frozen edition shows what people read on the day. Bring the copy in this collection’s edition-{ $edition }/ back as it was, from the history of the files (git restore). To show today’s texts instead, raise `edition`, write `frozen: false`, and run `fiche freeze` again.
frozen-copy-missing = { $file } is not there
    .help = The edition is frozen, and this file holds what people read on the day. Bring it back from the history of the files (git restore).
item-not-frozen = edition { $edition } is frozen, and nothing was kept of `{ $found }`
    .help = Do not freeze by hand, nor add to what is frozen. Write `frozen: false`, raise `edition` if its folder is there already, and run `fiche freeze { $collection }`.

diff-none = Readers see no difference.
diff-counts = Pages: { $changed } changed, { $added } new, { $removed } gone, { $moved } moved.
diff-changed = changed
diff-added = new
diff-removed = gone
diff-moved = moved
diff-lists = Lists that changed with them
diff-broken = Nothing stands any more at these addresses. Give each a line in content/redirects.yaml, or undo the change:
diff-more = and { $n } more

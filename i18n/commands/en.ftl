# `fiche check`, and every command that checks
found = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
mended = { $fixes ->
        [one] { $fixes } repair
       *[other] { $fixes } repairs
    } in { $files ->
        [one] { $files } file.
       *[other] { $files } files.
    }
mendable = { $count ->
        [one] One of these can be mended with: { $command }
       *[other] { $count } of these can be mended with: { $command }
    }
unread = { $count ->
        [one] One text that is still being written was not checked. To do so: { $command }
       *[other] { $count } texts that are still being written were not checked. To do so: { $command }
    }
nothing-found = Nothing to mend.

# `fiche status`
status-review = review
status-source = source
status-current = in order
status-missing = missing
status-outdated = behind
status-machine = machine
status-summary = { $texts ->
        [1] One text.
       *[other] { $texts } texts.
    } Translations missing: { $missing }, behind: { $outdated }, by a program and unread: { $unread }.
    Reviews due by { $date }: { $due } (! overdue, * this quarter).
status-changed = { $text }, { $language }: behind since { $date }. What changed in the source:
status-changed-now = { $text }, { $language }: behind. What changed in the source, not committed yet:
status-change-unknown = { $text }, { $language }: behind. What changed is not known here: git has no version that was translated.

# `fiche serve`
serve-close = Close
serve-stale = You see the site as it was before these errors.
serve-nothing = There is no site to see until the errors are mended.
serve-more = There is more: `fiche check` lists everything.
serve-failed = This page cannot be shown

# What is being done
phase = { $phase ->
        [read] Reading
        [check] Checking
        [pictures] Making pictures smaller
        [index] Indexing
        [export] Exporting
        [write] Writing pages
        [pack] Packing
       *[typeset] Setting pages
    }
asking-links = Asking for links

# What commands say when they are done
look = Look at it: { $command }
nothing-written = Nothing was written to { $out }{ $is-there ->
        [yes] ; it is as it was.
       *[no] .
    }
built = { $pages } pages, { $files } files, { $size } in { $out }, made in { $seconds } s.
built-for-example = Feeds, QR codes and search engines are told that the site is at { $url }: write its own address as `base_url` in content/site.yaml, or give --base-url.
init-site = A site in { $languages }: { $files } files in { $folder }.
init-first = What to change first is in { $file }.
new-then = Fill it in; its comments say how. Then:
new-check = what is still missing or wrong
new-look = how it looks
language-then = Translate what stands behind each equals sign. Then:
language-add = add `{ $code }` to `languages` in content/site.yaml
language-check = what else readers of it need
translate-then = The words of { $source } stand beside every gap. Then:
translate-check = what is still to be translated
translate-until = As long as something is, `{ $command }` refuses the site: finish the file, or leave it out for now.
stamp-same = { $path } is that of { $source } already; nothing changed.
stamp-refused = Nothing was stamped: mend the source first.
freeze-refused = Nothing was frozen: mend the errors first.
freeze-then = Sheets frozen: { $sheets }. Commit these files; then:
freeze-addresses = records the new addresses
permalinks-refused = No address was recorded: mend the errors first.
permalinks-complete = { $file } has every address of the site.
permalinks-added = { $form ->
        [one] 1 address
       *[other] { $count } addresses
    } added to { $file }: commit it with the content.
permalinks-missing = { $form ->
        [one] 1 address
       *[other] { $count } addresses
    } not in { $file } yet; --write adds them.
serve-at = The site is at { $url } (stop with Ctrl-C)
serve-no-browser = No browser could be opened; open the address yourself.
serve-folder = The site’s folder
serve-changed = { $file } and { $more } more
decimal-sign = .
size = { $unit ->
        [bytes] { $number } bytes
        [kB] { $number } kB
       *[MB] { $number } MB
    }
bundled = { $size } in { $out }, made in { $seconds } s.
bundled-then = Unpack all of it, on a disk or a USB stick, and open index.html in the folder { $folder }.
pdf-made = { $path }: { $form ->
        [one] 1 page
       *[other] { $pages } pages
    }, { $size }.
pdf-unknown = Its fonts lack { $letters }: � stands there instead. Write it in words, or leave it out.
exported = { $form ->
        [one] 1 file
       *[other] { $files } files
    }, { $size } in { $out }.
exported-index = { $files } files, { $size } in { $out }. README.md in it says how to load them.
exported-archive = { $size } in { $out }. README.txt in it says what it holds; `sha256sum -c SHA256SUMS` checks it, once unpacked.
publish-step = { $number }. { $step ->
        [assets] What pages call
        [pages] Pages
       *[doors] What leads to them
    }: { $files } files, { $size }
imported = Files read: { $read }; no Markdown, and left where they are: { $others }. Drafts { $dry ->
        [yes] that would be written to
       *[no] written to
    } { $root }: { $drafts }. Things to look at: { $notes }.
imported-findings = What `{ $command }` finds in these drafts: { $found }.
cms-then = config.yml and index.html are in { $out }. Put the files of the npm package decap-cms, folder dist, beside them.

# What cannot be done
failed = error: { $reason }
failed-read = cannot read { $path }: { $reason }
failed-outside = { $path } is a link to { $target }, outside the folder of the site, and is not followed: what stands there would be published; put a copy in place of the link
failed-large = { $path } is larger than { $limit } MiB, and is not read; take it out of the folder of the site, and link to where it stands on the web
failed-write = cannot write { $path }: { $reason }
failed-no-site = there is no site in { $path }: expected the file content/site.yaml there; name the site’s folder with --site
failed-not-ours = { $path } holds files that fiche did not make, so it is not replaced; empty it or choose another folder with --out
failed-not-empty = { $path } is not empty, so nothing was written to it; name a new or an empty folder
failed-theme = the theme cannot render { $page }: { $reason }
failed-serve = cannot serve on { $address }: { $reason }; choose another port with --port
failed-index = cannot read the search index in { $path }: { $reason }
no-text = there is no text `{ $name }` in content/. A text is named by its id, as brusafe, or by its folder and id, as practices/brusafe
no-text-but = there is no text `{ $name }` in content/; did you mean `{ $near }`? A text is named by its id, as brusafe, or by its folder and id, as practices/brusafe
several-texts = `{ $name }` may be any of { $names }: name one of them
no-source = `{ $name }` has no source that can be read: run `fiche check --drafts` first
two-sources = `{ $name }` has two sources: a translation needs the field `translation`; run `fiche check --drafts` first
no-site-language = the site has no language `{ $code }`; it has { $known }, as `languages` in content/site.yaml says
not-a-collection = `{ $name }` is no collection
no-such-collection = the site has no collection `{ $id }`: it has { $known }; drafts are left out unless --drafts is given
no-collections = the site has no collection `{ $id }`: it has none; drafts are left out unless --drafts is given
no-such-code = there is no code `{ $code }`; `fiche explain` lists them all
no-such-code-but = there is no code `{ $code }`; did you mean `{ $near }`?
no-built-site = there is no built site in { $folder }; name a folder that `fiche build` wrote
no-search-there = the site in { $folder } has no search in `{ $code }`
folder-is-file = { $path } is a file; name the folder with the Markdown files (.md), which alone are read
no-markdown = there is no Markdown in { $folder }: only files that end in .md or .markdown are read, and not the other files there ({ $count }); save texts and tables of other programs as Markdown first
outside-the-site = `{ $path }` is not in the folder of the site, which is { $root }
no-language-code = `{ $code }` is no code of a language: it has two or three small letters, as it for Italian (ISO 639)
language-comes-along = the tool has the words of `{ $code }`: add it to `languages` in content/site.yaml; a file { $path } replaces single words
language-takes-no-options = `fiche new language` takes neither --lang nor --title: its code says all
no-id = `{ $id }` cannot be an id: it becomes the name of a folder and never changes. Use words of a-z and 0-9 joined by single hyphens, of { $longest } characters at most
no-id-but = `{ $id }` cannot be an id: it becomes the name of a folder and never changes. Use words of a-z and 0-9 joined by single hyphens, of { $longest } characters at most, as { $near }
text-exists = there is a text `{ $name }` already: choose another id, or translate it with `fiche translate { $name } --to …`
begins-in-another = a site begins in one or several of { $known }, so not in `{ $code }`. Begin in English, then add the language: `fiche new language { $code }` gives you its words to translate
begins-in-codes = a site begins in one or several of { $known }, so not in `{ $code }`: write their codes with commas, as --languages nl,fr
begins-in-none = name one language or several, each once, as --languages nl,fr
no-translation = `{ $name }` has no translation yet: begin one with `fiche translate { $name } --to …`
no-translation-into = `{ $name }` has no translation into `{ $code }`: begin one with `fiche translate { $name } --to { $code }`
stamps-translations = `{ $name }` is written in `{ $code }`: what is stamped is a translation of it
no-state-to-stamp = { $path } does not say which state of { $source } it translates; write in its front matter: translation: {"{"}of: "{ $digest }", method: human{"}"}
translates-itself = `{ $name }` is written in `{ $code }`: { $file } is its source; name another language with --to
nothing-to-translate = there is nothing to translate yet: give { $file } a title first, and write its text
freezes-published = `{ $name }` is not published yet: an edition is frozen as readers see it
edition-frozen = edition { $edition } of `{ $name }` is frozen already and stays as it is; to keep today’s texts too, write `edition: { $next }` and `frozen: false` in { $file } and run this again
items-unreadable = { $file } is written so that nothing can be added to its `items`; write each as {"{"}id: …{"}"} or as `- id: …` on a line of its own, without `digest`, and run this again
no-filter = `{ $filter }` is no filter; write it as themes=evaluation
no-filter-field = results cannot be filtered by `{ $field }`; they can by { $known }
no-filter-term = `{ $term }` is no term of { $field }; it has { $known }
file-exists = { $path } is there already, and is left as it is
file-not-ours = { $path } is no { $kind } that fiche made, so it is not replaced; name another place with --out
file-is-folder = { $path } is a folder; name the { $kind } in it with --out { $file }
export-over-site = { $folder } holds a built site, with the data in { $data }; give another folder with --out
archive-alone = an archive is one zip and holds all the others; ask for it alone: export archive --out FILE.zip
index-alone = an index for a search server is a folder of its own; ask for it alone: export quickwit --out FOLDER
publish-dry-run = fiche brings no files anywhere itself; `fiche publish --dry-run` prints the commands that do
no-repository = site.yaml names no repository on GitHub or GitLab; say where the files are with --backend and --repository
no-base-url = `{ $text }` is not the address of a site; write it as https://example.org/ or https://example.org/path/
no-path-for-editor = `{ $given }` does not say where the file’s path belongs: write {"{"}path{"}"}
no-pdf = this fiche was built without PDF, which takes a few minutes more; in the folder of its source: cargo run --release --features pdf -- pdf COLLECTION
no-threads = cannot start so many threads: { $reason }
no-curl = links are asked with the program curl, which cannot be run: { $reason }

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
imported = Files read: { $read }. Drafts { $dry ->
        [yes] that would be written to
       *[no] written to
    } { $root }: { $drafts }. Things to look at: { $notes }.
imported-findings = What `{ $command }` finds in these drafts: { $found }.
cms-then = config.yml and index.html are in { $out }. Put the files of the npm package decap-cms, folder dist, beside them.

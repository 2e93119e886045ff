# `fiche check`, en elke opdracht die controleert
found = { $errors ->
        [one] { $errors } fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
    }
mended = { $fixes ->
        [one] { $fixes } verbetering
       *[other] { $fixes } verbeteringen
    } in { $files ->
        [one] { $files } bestand.
       *[other] { $files } bestanden.
    }
mendable = { $count ->
        [one] Een ervan kan verholpen worden met: { $command }
       *[other] { $count } ervan kunnen verholpen worden met: { $command }
    }
unread = { $count ->
        [one] Eén tekst waaraan nog geschreven wordt, is niet nagekeken. Zo kijkt u die na: { $command }
       *[other] { $count } teksten waaraan nog geschreven wordt, zijn niet nagekeken. Zo kijkt u ze na: { $command }
    }
nothing-found = Niets te verbeteren.

# `fiche status`
status-review = nazicht
status-source = brontekst
status-current = in orde
status-missing = ontbreekt
status-outdated = achter
status-machine = programma
status-summary = { $texts ->
        [1] Eén tekst.
       *[other] { $texts } teksten.
    } Vertalingen die ontbreken: { $missing }, die achterlopen: { $outdated }, van een programma en niet
    nagelezen: { $unread }. Aan nazicht toe tegen { $date }: { $due } (! over tijd, * dit kwartaal).
status-changed = { $text }, { $language }: loopt achter sinds { $date }. Wat er in de brontekst veranderde:
status-changed-now = { $text }, { $language }: loopt achter. Wat er in de brontekst veranderde, nog niet vastgelegd:
status-change-unknown = { $text }, { $language }: loopt achter. Wat er veranderde, is hier niet bekend: git heeft de vertaalde versie niet.

# `fiche serve`
serve-close = Sluiten
serve-stale = U ziet de site zoals ze was vóór deze fouten.
serve-nothing = De site is pas te zien als de fouten verbeterd zijn.
serve-more = Er is meer: `fiche check` geeft de volledige lijst.
serve-failed = Deze pagina kan niet getoond worden

# Wat er gebeurt
phase = { $phase ->
        [read] Bestanden lezen
        [check] Controleren
        [pictures] Afbeeldingen verkleinen
        [index] Index maken
        [export] Gegevens uitvoeren
        [write] Pagina’s schrijven
        [pack] Inpakken
       *[typeset] Pagina’s zetten
    }
asking-links = Links opvragen

# Wat opdrachten zeggen als ze klaar zijn
look = Bekijk het resultaat met: { $command }
nothing-written = Er is niets geschreven in { $out }{ $is-there ->
        [yes] ; daar is niets veranderd.
       *[no] .
    }
built = { $pages } pagina’s, { $files } bestanden, { $size } in { $out }, gemaakt in { $seconds } s.
built-for-example = Feeds, QR-codes en zoekmachines krijgen te lezen dat de site op { $url } staat: schrijf haar eigen adres als `base_url` in content/site.yaml, of geef --base-url mee.
init-site = Een site in { $languages }: { $files } bestanden in { $folder }.
init-first = Wat u eerst verandert, staat in { $file }.
new-then = Vul het bestand in; in de opmerkingen staat hoe. Daarna:
new-check = wat nog ontbreekt of fout is
new-look = hoe het eruitziet
language-then = Vertaal wat achter elk gelijkheidsteken staat. Daarna:
language-add = voeg `{ $code }` toe aan `languages` in content/site.yaml
language-check = wat lezers van die taal nog nodig hebben
translate-then = Naast alles wat te vertalen is, staan de woorden van { $source }. Daarna:
translate-check = wat nog te vertalen is
translate-until = Zolang er iets te vertalen blijft, weigert `{ $command }` de site: werk het bestand af, of laat het voorlopig weg.
stamp-same = { $path } hoort al bij { $source } zoals het nu is; er is niets veranderd.
stamp-refused = Er is niets bevestigd: verbeter eerst de brontekst.
freeze-refused = Er is niets bevroren: verbeter eerst de fouten.
freeze-then = Bevroren fiches: { $sheets }. Leg deze bestanden vast met git (commit). Daarna:
freeze-addresses = legt de nieuwe adressen vast
permalinks-refused = Er is geen adres vastgelegd: verbeter eerst de fouten.
permalinks-complete = In { $file } staan alle adressen van de site.
permalinks-added = { $form ->
        [one] 1 adres
       *[other] { $count } adressen
    } toegevoegd aan { $file }: neem het op in dezelfde commit als de inhoud.
permalinks-missing = { $form ->
        [one] 1 adres staat
       *[other] { $count } adressen staan
    } nog niet in { $file }; --write voegt ze toe.
serve-at = De site staat op { $url } (stoppen met Ctrl-C)
serve-no-browser = Er kon geen browser geopend worden; open het adres zelf.
serve-folder = De map van de site
serve-changed = { $file } en nog { $more }
decimal-sign = ,
size = { $unit ->
        [bytes] { $number } bytes
        [kB] { $number } kB
       *[MB] { $number } MB
    }
bundled = { $size } in { $out }, gemaakt in { $seconds } s.
bundled-then = Pak alles uit, op een schijf of een USB-stick, en open index.html in de map { $folder }.
pdf-made = { $path }: { $form ->
        [one] 1 pagina
       *[other] { $pages } pagina’s
    }, { $size }.
pdf-unknown = Deze tekens staan niet in de lettertypes: { $letters }. In de plaats staat er �. Schrijf ze voluit of laat ze weg.
exported = { $form ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }, { $size } in { $out }.
exported-index = { $files } bestanden, { $size } in { $out }. In README.md in die map staat hoe u ze laadt.
exported-archive = { $size } in { $out }. In README.txt in dat bestand staat wat het bevat; na het uitpakken kijkt `sha256sum -c SHA256SUMS` alles na.
publish-step = { $number }. { $step ->
        [assets] Wat pagina’s oproepen
        [pages] Pagina’s
       *[doors] Wat ernaartoe leidt
    }: { $files } bestanden, { $size }
imported = Gelezen bestanden: { $read }; geen Markdown, en gelaten waar ze staan: { $others }. Ontwerpen { $dry ->
        [yes] die geschreven zouden worden in
       *[no] geschreven in
    } { $root }: { $drafts }. Na te kijken: { $notes }.
imported-findings = Wat `{ $command }` in deze ontwerpen vindt: { $found }.
cms-then = config.yml en index.html staan in { $out }. Zet er de bestanden van het npm-pakket decap-cms, map dist, naast.

# Wat niet kan
failed = fout: { $reason }
failed-read = { $path } kan niet worden gelezen: { $reason }
failed-outside = { $path } is een koppeling naar { $target }, buiten de map van de site, en wordt niet gevolgd: wat daar staat, zou worden gepubliceerd. Zet een kopie in de plaats
failed-large = { $path } is groter dan { $limit } MiB en wordt niet gelezen. Haal het bestand uit de map van de site, en link naar de plaats waar het op het web staat
failed-write = { $path } kan niet worden geschreven: { $reason }
failed-no-site = in { $path } staat geen site: daar hoort het bestand content/site.yaml te zijn. Noem de map van de site met --site
failed-not-ours = in { $path } staan bestanden die fiche niet heeft gemaakt, dus die map wordt niet vervangen. Maak ze leeg, of kies een andere map met --out
failed-not-empty = { $path } is niet leeg, dus er is niets in geschreven. Noem een nieuwe of een lege map
failed-theme = de vormgeving kan { $page } niet maken: { $reason }
failed-serve = de site kan niet op { $address } worden getoond: { $reason }. Kies een andere poort met --port
failed-index = de zoekindex in { $path } kan niet worden gelezen: { $reason }
no-text = er is geen tekst `{ $name }` in content/. Een tekst noemt u bij zijn id, zoals brusafe, of bij zijn map en id, zoals practices/brusafe
no-text-but = er is geen tekst `{ $name }` in content/. Bedoelde u `{ $near }`? Een tekst noemt u bij zijn id, zoals brusafe, of bij zijn map en id, zoals practices/brusafe
several-texts = `{ $name }` kan elk van deze zijn: { $names }. Noem er een van
no-source = `{ $name }` heeft geen brontekst die kan worden gelezen: voer eerst `fiche check --drafts` uit
two-sources = `{ $name }` heeft twee bronteksten: een vertaling heeft het veld `translation` nodig. Voer eerst `fiche check --drafts` uit
no-site-language = de site heeft geen taal `{ $code }`, wel { $known }, zoals `languages` in content/site.yaml zegt
not-a-collection = `{ $name }` is geen collectie
no-such-collection = de site heeft geen collectie `{ $id }`, wel { $known }. Ontwerpen tellen alleen mee met --drafts
no-collections = de site heeft geen collectie `{ $id }`, en ook geen andere. Ontwerpen tellen alleen mee met --drafts
no-such-code = er is geen code `{ $code }`: `fiche explain` geeft ze allemaal
no-such-code-but = er is geen code `{ $code }`. Bedoelde u `{ $near }`?
no-built-site = in { $folder } staat geen gebouwde site. Noem een map die `fiche build` heeft geschreven
no-search-there = de site in { $folder } kan in de taal `{ $code }` niet worden doorzocht
folder-is-file = { $path } is een bestand. Noem de map met de Markdown-bestanden (.md): alleen die worden gelezen
no-markdown = in { $folder } staat geen Markdown. Alleen bestanden die op .md of .markdown eindigen worden gelezen, en niet de andere bestanden daar ({ $count }). Bewaar teksten en tabellen van andere programma’s eerst als Markdown
outside-the-site = `{ $path }` staat niet in de map van de site: { $root }
no-language-code = `{ $code }` is geen code van een taal: die heeft twee of drie kleine letters, zoals it voor het Italiaans (ISO 639)
language-comes-along = het programma heeft de woorden van `{ $code }` al: zet de code bij `languages` in content/site.yaml. Een bestand { $path } vervangt afzonderlijke woorden
language-takes-no-options = bij `fiche new language` horen geen --lang en geen --title: de code zegt alles
no-id = `{ $id }` kan geen id zijn: het wordt de naam van een map en verandert nooit. Gebruik woorden met a-z en 0-9, verbonden door één koppelteken, van hoogstens { $longest } tekens
no-id-but = `{ $id }` kan geen id zijn: het wordt de naam van een map en verandert nooit. Gebruik woorden met a-z en 0-9, verbonden door één koppelteken, van hoogstens { $longest } tekens, zoals { $near }
text-exists = er is al een tekst `{ $name }`: kies een ander id, of vertaal die tekst met `fiche translate { $name } --to …`
begins-in-another = een site begint in een of meer van deze talen: { $known }; dus niet in `{ $code }`. Begin in het Engels en voeg de taal dan toe: `fiche new language { $code }` geeft u de woorden om te vertalen
begins-in-codes = een site begint in een of meer van deze talen: { $known }; dus niet in `{ $code }`. Schrijf de codes met komma’s ertussen, zoals --languages nl,fr
begins-in-none = noem een of meer talen, elk één keer, zoals --languages nl,fr
no-translation = `{ $name }` heeft nog geen vertaling: begin er een met `fiche translate { $name } --to …`
no-translation-into = `{ $name }` heeft geen vertaling in de taal `{ $code }`: begin er een met `fiche translate { $name } --to { $code }`
stamps-translations = `{ $name }` is in de taal `{ $code }` geschreven: wat wordt bevestigd, is een vertaling ervan
no-state-to-stamp = { $path } zegt niet van welke stand van { $source } het de vertaling is. Schrijf in de kop van het bestand: translation: {"{"}of: "{ $digest }", method: human{"}"}
translates-itself = `{ $name }` is in de taal `{ $code }` geschreven: { $file } is de brontekst. Noem een andere taal met --to
nothing-to-translate = er is nog niets om te vertalen: geef { $file } eerst een titel, en schrijf de tekst
freezes-published = `{ $name }` is nog niet gepubliceerd: een editie wordt bevroren zoals lezers ze zien
edition-frozen = editie { $edition } van `{ $name }` is al bevroren en blijft zoals ze is. Om ook de teksten van vandaag te bewaren, schrijft u `edition: { $next }` en `frozen: false` in { $file } en voert u dit opnieuw uit
items-unreadable = { $file } is zo geschreven dat er bij `items` niets kan worden toegevoegd. Schrijf elk item als {"{"}id: …{"}"} of als `- id: …` op een eigen regel, zonder `digest`, en voer dit opnieuw uit
no-filter = `{ $filter }` is geen filter: schrijf het zoals themes=evaluation
no-filter-field = resultaten kunnen niet op `{ $field }` worden gefilterd, wel op { $known }
no-filter-term = `{ $term }` is geen term van { $field }, wel { $known }
file-exists = { $path } is er al en blijft zoals het is
file-not-ours = { $path } is geen { $kind } die fiche heeft gemaakt, en wordt dus niet vervangen. Noem een andere plaats met --out
file-is-folder = { $path } is een map. Noem de { $kind } daarin met --out { $file }
export-over-site = in { $folder } staat een gebouwde site, met de gegevens in { $data }. Geef een andere map met --out
archive-alone = een archief is één zip en bevat al het andere. Vraag het alleen: export archive --out BESTAND.zip
index-alone = een index voor een zoekserver is een map op zichzelf. Vraag hem alleen: export quickwit --out MAP
publish-dry-run = het programma brengt zelf nergens bestanden heen: `fiche publish --dry-run` toont de opdrachten die dat doen
no-repository = site.yaml noemt geen repository op GitHub of GitLab. Zeg met --backend en --repository waar de bestanden staan
no-base-url = `{ $text }` is geen adres van een site. Schrijf het zoals https://example.org/ of https://example.org/pad/
no-path-for-editor = `{ $given }` zegt niet waar het pad van het bestand hoort: schrijf {"{"}path{"}"}
no-pdf = dit programma is gebouwd zonder pdf, wat enkele minuten langer duurt. In de map met de broncode: cargo run --release --features pdf -- pdf COLLECTION
no-threads = zoveel threads kunnen niet worden gestart: { $reason }
no-curl = links worden nagegaan met het programma curl, en dat kan niet worden uitgevoerd: { $reason }

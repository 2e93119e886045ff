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
imported = Gelezen bestanden: { $read }. Ontwerpen { $dry ->
        [yes] die geschreven zouden worden in
       *[no] geschreven in
    } { $root }: { $drafts }. Na te kijken: { $notes }.
imported-findings = Wat `{ $command }` in deze ontwerpen vindt: { $found }.
cms-then = config.yml en index.html staan in { $out }. Zet er de bestanden van het npm-pakket decap-cms, map dist, naast.

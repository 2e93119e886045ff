# Elk woord van de website in het Nederlands. Een site die zelf een i18n/nl.ftl heeft, overschrijft wat ze anders wil.

language-name = Nederlands
locale = nl-BE
number-group = .
date-first-of-month = { $date }
period-closed = { $start } – { $end }
period-open = sinds { $start }
language-adjective-nl = Nederlandse
language-adjective-fr = Franse
language-adjective-de = Duitse
language-adjective-en = Engelse
in-language-nl = in het Nederlands
in-language-fr = in het Frans
in-language-de = in het Duits
in-language-en = in het Engels

## Delen van adressen

section-practices = praktijken
section-collections = collecties
section-search = zoeken
section-glossary = begrippenlijst

## In de tekst van een fiche

footnote-back = Terug naar de tekst
task-done = gedaan
task-open = nog te doen
table-label = Tabel

## Rond elke pagina

skip = Naar de inhoud
menu = Hoofdmenu
languages = Taal
crumbs = Kruimelpad
home = Start
practices = Praktijken
practices-description = Alle praktijken op deze site, op titel.
collections = Collecties
collections-description = Praktijken die samen gelezen worden, bijvoorbeeld bij een bijeenkomst.
search = Zoeken
search-description = Zoek in alle praktijken en filter op thema, doelgroep of soort.
publisher = Uitgever
publisher-number = Ondernemingsnummer { $number }
publisher-responsible = Verantwoordelijke uitgever: { $name }
publisher-contact = Contact
browse = Bladeren
about-site = Over deze site
privacy = Privacy
privacy-text = Deze site plaatst geen cookies en meet geen bezoek. Het zoeken gebeurt op uw eigen toestel.
privacy-offline = Uw browser bewaart de site op dat toestel, zodat u ook zonder internet kunt lezen en zoeken.
licence-texts = Teksten:
print-address = Vast adres: { $url } · versie van { $version }

## Voordeur, vaste adressen, niet gevonden, zonder internet

front-enter = Verder in het Nederlands
permanent-read = Lees in het Nederlands
permanent-untranslated = Deze tekst bestaat nog niet in het Nederlands.
not-found-short = Niet gevonden
not-found-title = Deze fiche zit niet in de kaartenbak
not-found-text = Het adres bestaat niet, of het is verkeerd overgenomen. Fiches die ooit gepubliceerd zijn, behouden hun adres.
not-found-home = Naar de startpagina
offline-short = Geen internet
offline-title = Deze pagina staat nog niet op uw toestel
offline-text = U hebt geen internetverbinding en uw browser heeft deze pagina nog niet bewaard. Wat wel bewaard is, kunt u nu lezen en doorzoeken.

## Startpagina en lijsten

home-search = { $n ->
    [one] Zoeken in één fiche
   *[other] Zoeken in { $shown } fiches
}
home-practices = De fiches in de tijd
home-all = { $n ->
    [one] Bekijk de fiche
   *[other] Alle { $shown } fiches
}
home-more = Verder lezen
browse-by = Bladeren per { $field }
browse-other = Andere ingangen
count-practices = { $n ->
    [one] 1 fiche
   *[other] { $shown } fiches
}
count-none = nog geen fiches
practices-lead = { $n ->
    [0] Er staan nog geen fiches op deze site.
    [one] Er staat één fiche op deze site.
   *[other] { $shown } fiches, op titel.
}
practices-by-title = Op titel
or-search = Of zoek in alle fiches
collections-lead = Fiches die samen gelezen worden, in een gekozen volgorde.
collections-all = Alle collecties
collections-none-tab = Nog geen collecties
collections-none = Er is nog geen collectie samengesteld.
type-practice = Fiche
type-collection = Collectie
type-page = Pagina
type-term = Begrip
kind-challenge = Uitdaging
kind-question = Vraag
as-of = Stand { $date }
archived = gearchiveerd
inferred = afgeleid
inferred-ask = , wat betekent dat?
inferred-here = De redactie heeft deze indeling uit de tekst afgeleid.
updated = Bijgewerkt op { $date }.
edit-page = Deze pagina aanpassen

## Vocabularia en begrippen

vocabulary-description = Praktijken, geordend volgens ‘{ $field }’.
vocabulary-lead = Kies een term om de fiches te zien.
vocabulary-terms = Alle termen
term-description = Praktijken onder ‘{ $term }’.
term-code = code { $code }
term-replaced = Deze term wordt niet meer gebruikt. Gebruik nu:
    .word = Vervangen.
term-practices = { $n ->
    [one] Eén fiche
   *[other] { $shown } fiches
}
term-also = { $n ->
    [one] Nog één fiche noemt dit ook
   *[other] Nog { $shown } fiches noemen dit ook
}
term-also-only = { $n ->
    [one] Eén fiche noemt dit, naast een ander hoofdthema
   *[other] { $shown } fiches noemen dit, naast een ander hoofdthema
}
term-empty-title = Nog geen fiches
term-empty = Hier staat nog geen praktijk. Dat zegt iets over deze verzameling, niet over het terrein.
term-broader = Ruimer
term-narrower = Nauwer
term-neighbours = In dezelfde lijst
term-neighbours-empty = Wat u hier wel vindt
term-all = Hele lijst: { $field }

## Begrippenlijst

glossary = Begrippen
glossary-description = Wat de woorden van het vak betekenen, en hoe ze in een andere taal heten.
glossary-lead = { $n ->
    [one] Eén begrip, met zijn woord in een andere taal.
   *[other] { $shown } begrippen, met hun woord in een andere taal.
}
glossary-editorial = redactie
glossary-editorial-text = Waar ‘{ $mark }’ staat, heeft de redactie de omschrijving zelf geschreven. Het is geen officiële of wettelijke definitie.
glossary-source = Bron:
glossary-also = Ook:
glossary-avoid = Liever niet:
letters = Naar een letter

## Meldingen boven een tekst

notice-archived = Deze tekst wordt niet meer bijgehouden. Het adres blijft werken.
    .word = Gearchiveerd.
notice-draft = Deze tekst is nog niet gepubliceerd.
    .word = Ontwerp.
notice-untranslated = Deze tekst bestaat nog niet in het Nederlands. U leest de { $language } tekst.
    .word = Geen vertaling.
    .link = Naar de Nederlandse pagina
notice-outdated = De { $language } tekst is gewijzigd na deze vertaling.
    .word = Vertaling loopt achter.
notice-machine = Een programma vertaalde de { $language } tekst. Een redacteur heeft de vertaling nog niet nagelezen.
    .word = Automatisch vertaald.
notice-machine-reviewed = Een programma vertaalde de { $language } tekst, een redacteur las de vertaling na.
    .word = Vertaling.
notice-translated = Dit is een vertaling van de { $language } tekst.
    .word = Vertaling.
notice-as-of = Wat daarna veranderde, staat er niet in.
    .word = Stand { $date }.
read-original = Lees de { $language } tekst

## De fiche

sheet-id = Fiche { $id }
facts = In het kort
contents = Op deze fiche
field-period = Periode
field-moments = Data
field-funding = Financiering
field-evaluation = Evaluatie
field-contact = Contact
field-organisations = Organisaties
field-as_of = Stand van zaken
field-title = Titel
field-summary = Samenvatting
field-reviewed = Laatst nagekeken
field-review-due = Volgend nazicht
role-lead = Verantwoordelijke
role-organiser = Organisatie
role-partner = Partner
role-funder = Financier
image-credit = Beeld: { $credit }
verdicts = Bewijs en uitkomst
verdict-evidence = Hoe sterk is het bewijs?
verdict-outcome = Welke kant gaat de uitkomst op?
unstated = Niet vermeld in de bron
unstated-lead = Wie het initiatief nam
unstated-partners = Partners
unstated-conditions = Voorwaarden
unstated-resources = Kosten en middelen
unstated-results = Resultaten
unstated-evaluation = Evaluatie
unstated-lessons = Lessen
unstated-transfer = Wat elders bruikbaar is
unstated-help = Weet u meer, en hebt u een bron?
unstated-edit = Vul deze fiche aan
sources = Bronnen
sources-provenance = Bronnen en herkomst
source = Bron
source-number = bron { $shown }
provenance = De gegevens komen uit de vermelde bron.
provenance-inferred = Waar ‘{ $mark }’ staat, heeft de redactie dat uit de tekst opgemaakt.
provenance-conflict = Hier zeggen de bronnen niet hetzelfde:
conflict = bronnen verschillen
cite = Citeren en delen
cite-text = { $publisher } ({ $year }). { $title }. { $site }, versie van { $version }. { $url }
cite-permanent = Vast adres, in elke taal:
cite-licence = Licentie van deze tekst:
qr-label = QR-code naar { $address }
edit = Deze fiche aanpassen
report = Een fout melden
gloss-title = Begrippen
gloss-editorial = (uitleg van de redactie)
gloss-more = Naar de begrippenlijst
review-overdue = De redactie moest deze fiche tegen { $date } opnieuw nakijken. De informatie kan verouderd zijn.
    .word = Nazicht over tijd.
copy-reference = Verwijzing kopiëren
copy-address = Adres kopiëren
copied = Gekopieerd.
copy-refused = Kopiëren is niet gelukt. Selecteer de tekst en kopieer ze zelf.
share-mail = Mail deze fiche
cite-file = Verwijzing als { $format }
held-by = In deze collecties
related = Verwante fiches
related-picked = Gekozen door de redactie.
related-like = Automatisch voorgesteld: lijkt op deze fiche in woorden en rubrieken.

## Collecties

edition = Editie { $shown }
frozen = bewaard zoals op de dag zelf
short-address = Kort adres
short-address-text = Kort adres, in elke taal
event-when = Wanneer
event-where = Waar
event-online = Online
collection-items = De fiches, in volgorde
edit-collection = Deze collectie aanpassen

## Zoeken

search-label = Zoek een praktijk
search-label-long = Woorden in titel, samenvatting of tekst
search-button = Zoeken
search-in-language = Zoeken in het Nederlands
search-hint-home = Gewone woorden volstaan. Het zoeken gebeurt op uw eigen toestel.
search-hint = De resultaten verschijnen terwijl u typt. Het zoeken gebeurt op uw eigen toestel.
search-noscript = Zoeken gebeurt in uw browser en vraagt JavaScript. Bladeren kan ook zonder.
search-filters = Filters
search-fold = Nog { $shown }
search-years = Jaar
search-from = Vanaf jaar
search-to = Tot en met jaar
search-years-hint = Alleen praktijken waarvan het jaar bekend is.
search-since = vanaf { $year }
search-until = tot en met { $year }
search-results = Resultaten
search-sort = Volgorde
search-sort-relevance = Beste overeenkomst
search-sort-date = Nieuwste eerst
search-sort-title = Titel A–Z
search-browse = Of blader
search-active-filters = Actieve filters
search-loading = De zoekindex wordt geladen…
search-failed = Zoeken lukt nu niet: de zoekindex kon niet worden geladen. Bladeren werkt wel.
search-none = Niets gevonden voor ‘{ $query }’
search-none-filtered = Niets gevonden met deze filters
search-found = { $n ->
    [one] { $shown } resultaat
   *[other] { $shown } resultaten
}
search-for = voor ‘{ $query }’
search-corrected = Niets of bijna niets gevonden voor ‘{ $query }’, wel voor ‘{ $corrected }’.
    .word = Spelling.
search-also = Ook gezocht naar: { $words }
search-filtered = { $n ->
    [one] { $shown } filter
   *[other] { $shown } filters
}
search-filters-active = { $n ->
    [one] Filters ({ $shown } actief)
   *[other] Filters ({ $shown } actief)
}
search-elsewhere = { $n ->
    [one] Ook { $shown } resultaat { $language }
   *[other] Ook { $shown } resultaten { $language }
}
search-elsewhere-only = { $n ->
    [one] Wel { $shown } resultaat { $language }
   *[other] Wel { $shown } resultaten { $language }
}
search-facet = { $field }: { $terms }
search-remove-filter = Verwijder filter: { $filter }
search-clear = Alle filters wissen
search-without-filter = Zoek zonder filter ‘{ $filter }’
search-without-filters = Zoek zonder filters
search-unknown = ‘{ $name }’ in het adres wordt niet herkend en is overgeslagen.
    .word = Onbekende filter.
search-unknown-year = ‘{ $name }’ is geen jaar van vier cijfers en is overgeslagen.
    .word = Jaar.
search-more = Toon meer
search-shown = { $n ->
    [one] Nog { $shown } resultaat toegevoegd
   *[other] Nog { $shown } resultaten toegevoegd
}
search-help-title = Wat u kunt doen
search-asked = U zocht naar ‘{ $query }’.
search-asked-filters = { $n ->
    [one] Filter: { $filters }.
   *[other] Filters: { $filters }.
}
search-help-spelling = Kijk na of alles juist gespeld is.
search-help = Probeer een ruimer of een ander woord.
search-help-syntax = Woorden tussen "aanhalingstekens" worden samen gezocht. Een minteken sluit een woord uit: -{"\u2060"}politie.
search-help-browse = Blader in de lijsten hieronder.

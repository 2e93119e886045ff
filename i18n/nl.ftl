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
section-edition = editie
section-search = zoeken
section-glossary = begrippenlijst
section-accessibility = toegankelijkheid
section-corrections = verbeteren-en-verwijderen
section-privacy = privacy
section-publisher = uitgever
section-data = data
section-status = stand-van-de-teksten
section-timeline = tijdlijn
section-challenges = uitdagingen
section-questions = vragen
section-index = a-z
section-by-period = op-periode
section-by-added = nieuw
section-booklet = brochure
section-slides = dias

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
practices-description = Alle praktijken op deze site, gerangschikt op titel.
collections = Collecties
collections-description = Praktijken die samen gelezen worden, bijvoorbeeld bij een bijeenkomst.
search = Zoeken
search-description = Zoek in de tekst van alle praktijken en verfijn met filters.
publisher = Uitgever
publisher-number = Ondernemingsnummer { $number }
publisher-responsible = Verantwoordelijke uitgever: { $name }
publisher-contact = Contact
browse = Bladeren
about-site = Meer weten
privacy = Privacy
privacy-text = Deze site plaatst geen cookies en houdt geen bezoekcijfers bij. Het zoeken gebeurt op uw eigen toestel.
privacy-text-server = Deze site plaatst geen cookies en houdt geen bezoekcijfers bij. Een zoekserver krijgt wat u hier zoekt.
privacy-offline = Uw browser bewaart de site op uw toestel, zodat u ook zonder internet kunt lezen en zoeken.
licence-texts = Teksten:
print-address-page = Adres: { $url } · versie van { $version }
print-address = Vast adres: { $url } · versie van { $version }

## Voordeur, vaste adressen, niet gevonden, zonder internet

front-enter = Verder in het Nederlands
permanent-read = Lees in het Nederlands
permanent-untranslated = Deze tekst bestaat nog niet in het Nederlands.
not-found-short = Niet gevonden
not-found-title = Deze pagina bestaat niet
not-found-text = Het adres bestaat niet, of het is verkeerd overgenomen. Fiches die ooit gepubliceerd zijn, behouden hun adres.
not-found-home = Naar de startpagina
moved-short = Nieuw adres
moved-title = Deze pagina heeft een nieuw adres
moved-text = U vindt ze nu hier:
gone-short = Niet meer online
gone-title = Deze pagina staat niet meer online
offline-short = Geen internet
offline-title = Deze pagina staat nog niet op uw toestel
offline-text = U hebt geen internetverbinding en uw browser heeft deze pagina nog niet bewaard. Wat wel bewaard is, kunt u nu lezen en doorzoeken.

## Startpagina en lijsten

home-search = Zoeken op deze site
home-practices = De recentste praktijken
home-all = { $n ->
    [one] Bekijk de fiche
   *[other] Alle { $shown } fiches
}
browse-by = Bladeren per { $field }
browse-other = Andere manieren om te bladeren
count-practices = { $n ->
    [one] 1 fiche
   *[other] { $shown } fiches
}
count-narrower = { $n ->
    [one] { $all }, waarvan 1 bij een nauwere term
   *[other] { $all }, waarvan { $shown } bij nauwere termen
}
count-narrower-only = { $n ->
    [one] 1 fiche, bij een nauwere term
   *[other] { $shown } fiches, bij nauwere termen
}
count-none = nog geen fiches
practices-lead = { $n ->
    [0] Er staan nog geen fiches op deze site.
    [one] Er staat één fiche op deze site.
   *[other] Er staan { $shown } fiches op deze site.
}
or-search = Of zoek in alle fiches
collections-lead = Fiches die samen gelezen worden, in een gekozen volgorde.
collections-all = Alle collecties
collections-none-tab = Nog geen collecties
collections-none = Er is nog geen collectie samengesteld.
type-practice = Fiche
type-collection = Collectie
type-page = Pagina
type-term = Term
kind-challenge = Uitdaging
kind-question = Vraag
as-of = Stand { $date }
archived = gearchiveerd
draft = ontwerp
inferred = afgeleid
inferred-ask = (uitleg)
inferred-here = De redactie heeft deze indeling uit de tekst afgeleid.
updated = Bijgewerkt op { $date }.
edit-page = Deze pagina aanpassen

## Vocabularia en begrippen

vocabulary-description = Praktijken, geordend volgens ‘{ $field }’.
vocabulary-lead = Kies een term om de fiches te zien.
vocabulary-lead-empty = Bij geen enkele term uit deze lijst staat al een fiche.
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
    [one] Eén fiche met dit als bijkomende term
   *[other] { $shown } fiches met dit als bijkomende term
}
term-below-only = { $n ->
    [one] Geen fiche noemt deze term zelf. Eén fiche staat bij een nauwere term.
   *[other] Geen fiche noemt deze term zelf. { $shown } fiches staan bij nauwere termen.
}
term-empty-title = Nog geen fiches
term-empty = Hier staat nog geen praktijk. Dat zegt iets over deze verzameling, niet over het terrein.
term-broader = Ruimere term
term-narrower = Nauwere termen
term-neighbours = In dezelfde lijst
term-neighbours-empty = Wat u hier wel vindt
term-all = Naar de hele lijst

## Lijsten en ingangen

practices-by-period = Praktijken op periode
    .description = Alle praktijken op deze site, de recentste periode eerst.
practices-by-added = Nieuw toegevoegd
    .description = Alle praktijken op deze site, de laatst toegevoegde eerst.
orders = Volgorde
order-title = Titel A–Z
order-period = Recentste periode eerst
order-added = Laatst toegevoegd eerst
added-on = Toegevoegd op { $date }
part-title = { $title }: pagina { $part } van { $parts }
pages = Pagina’s van deze lijst
page-word = Pagina
page-previous = Vorige
page-next = Volgende
jumps = Naar een letter of een jaar
timeline = Tijdlijn
timeline-description = De praktijken in de tijd, de oudste eerst.
timeline-lead = De praktijken in de tijd, de oudste eerst. Elke datum is zo precies als de bron hem geeft.
challenges = Uitdagingen
challenges-description = Waar het werk op het terrein op botst, en wat daarover bekend is.
questions = Vragen
questions-description = Vragen uit de praktijk, en wat de bronnen erover zeggen.
index = A–Z
index-description = Alles op deze site, van A tot Z: fiches, collecties, pagina’s, termen en begrippen.
kind-concept = Begrip
home-ways = Rechtstreeks naar
home-all-challenges = { $n ->
    [one] Bekijk de uitdaging
   *[other] Alle { $shown } uitdagingen
}
home-all-questions = { $n ->
    [one] Bekijk de vraag
   *[other] Alle { $shown } vragen
}
home-all-collections = { $n ->
    [one] Bekijk de collectie
   *[other] Alle { $shown } collecties
}

## Begrippenlijst

glossary = Begrippen
glossary-description = Wat de woorden van het vak betekenen, en hoe ze in een andere taal heten.
glossary-lead = { $n ->
    [one] Eén begrip, met de vertaling.
   *[other] { $shown } begrippen, met hun vertaling.
}
glossary-editorial = redactie
glossary-editorial-text = Waar ‘{ $mark }’ staat, heeft de redactie de omschrijving zelf geschreven. Het is geen officiële of wettelijke definitie.
glossary-editorial-all = De redactie heeft alle omschrijvingen zelf geschreven. Het zijn geen officiële of wettelijke definities.
glossary-source = Bron:
glossary-also = Ook:
glossary-avoid = Liever niet:

## Meldingen boven een tekst

notice-cancelled = Deze bijeenkomst gaat niet door.
    .word = Afgelast
notice-postponed = Deze bijeenkomst is uitgesteld. De nieuwe datum is nog niet bekend.
    .word = Uitgesteld
notice-archived = Deze tekst wordt niet meer bijgehouden. Het adres blijft werken.
    .word = Gearchiveerd.
notice-archived-member = Deze fiche wordt niet meer bijgehouden.
    .word = Gearchiveerd.
notice-withdrawn-member = Deze fiche is sindsdien verwijderd.
    .word = Verwijderd.
notice-kept = Dit is de tekst zoals hij was op { $date }, voor editie { $edition } van deze collectie.
    .word = Bewaard.
notice-draft = Deze tekst is nog niet gepubliceerd.
    .word = Ontwerp.
notice-untranslated = Deze tekst bestaat nog niet in het Nederlands. U leest de { $language } tekst.
    .word = Geen vertaling.
    .link = Naar de Nederlandse pagina
notice-outdated = De { $language } tekst is gewijzigd na deze vertaling.
    .word = Vertaling loopt achter.
notice-machine = Een programma vertaalde de { $language } tekst. De redactie heeft de vertaling nog niet nagelezen.
    .word = Automatisch vertaald.
notice-machine-reviewed = Een programma vertaalde de { $language } tekst, de redactie las de vertaling na.
    .word = Vertaling.
notice-translated = Dit is een vertaling van de { $language } tekst.
    .word = Vertaling.
notice-as-of = Wat daarna veranderde, staat er niet in.
    .word = Stand { $date }.
read-original = Lees de { $language } tekst

## Sinds wanneer, achter een melding

since-published = De { $language } tekst staat hier sinds { $date }.
since-last = Ze is het laatst gewijzigd op { $date }.
since-changed = Hij is gewijzigd op { $date }.
since-translated = De vertaling is van { $date }.
since-reviewed = Nagelezen op { $date }.

## De fiche

sheet-id = Fiche { $id }
facts = In het kort
contents = Op deze fiche
field-period = Periode
field-moments = Datums
field-funding = Financiering
field-evaluation = Evaluatie
field-contact = Contact
field-organisations = Organisaties
field-as_of = Stand van zaken
field-title = Titel
field-summary = Samenvatting
field-reviewed = Laatst nagekeken
field-review-due = Volgend nazicht
role-lead = Trekker
role-organiser = Organisator
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
cite-address = Adres van deze pagina:
cite-licence = Licentie van deze tekst:
qr-label = QR-code naar { $address }
qr-png = QR-code downloaden voor een dia (PNG)
qr-svg = QR-code downloaden voor drukwerk (SVG)
booklet = Brochure om af te drukken
booklet-all = Brochure in alle talen
booklet-contents = Inhoud
booklet-help = Druk deze pagina af of bewaar ze als pdf: elke fiche begint op een nieuw blad A4.
booklet-version = Versie van { $version }
piece-back = Terug naar de collectie
slides = Dia’s
slides-help = Blader met de pijltjestoetsen of met de spatiebalk. Bij het afdrukken komt elke dia op een apart blad.
embed = Deze collectie op uw eigen site tonen
embed-help = Plak deze regels in een pagina van uw site. De lijst volgt deze collectie, ook als ze een andere naam krijgt. Ze laadt geen script en plaatst geen cookies. Kies zelf een hoogte die past.
embed-preview = Zo ziet het eruit
copy-embed = Code kopiëren
collection-json = Deze collectie als gegevens (JSON)
edit-practice = Deze fiche aanpassen
report = Een fout melden
gloss-title = Begrippen
gloss-editorial = (uitleg van de redactie)
gloss-more = Naar de begrippenlijst
review-overdue = De redactie moest deze fiche tegen { $date } opnieuw nakijken. De informatie kan verouderd zijn.
    .word = Aan nazicht toe.
copy-reference = Verwijzing kopiëren
copy-address = Adres kopiëren
copied = Gekopieerd.
copy-refused = Kopiëren is niet gelukt. Selecteer de tekst en kopieer hem zelf.
share-mail-practice = Mail deze fiche
share-mail-collection = Mail deze collectie
share-mail-page = Mail deze pagina
cite-file = Verwijzing als { $format }
held-by = In deze collecties
related = Verwante fiches
related-picked = Gekozen door de redactie.
related-like = Automatisch voorgesteld: lijkt op deze fiche in woorden en indeling.

## Collecties

edition = Editie { $shown }
frozen = bewaard zoals op de dag zelf
short-address-text = Kort adres, in elke taal
event-when = Wanneer
event-where = Waar
event-online = Online
read-today = De huidige versie van de fiche
kept-for = Bewaard voor de collectie
withdrawn = Deze fiche is verwijderd
event-online-link = Online volgen
event-calendar-word = Agenda
event-calendar = In uw agenda zetten
event-over = Voorbij
event-organised-by = Organisator: { $name }
events-calendar-link = Alle bijeenkomsten, voor uw agenda
events-calendar = Bijeenkomsten op { $site }
calendar-whole = Bijeenkomsten en nazicht: { $site }
calendar-whole-link = Bijeenkomsten en nazicht samen
event-address = Adres
event-zone = Tijdzone
event-programme = Programma
event-clock = { $whole ->
    [yes] { $hour } uur
   *[no] { $hour }.{ $minute } uur
}
event-hours = { $date }, van { $start } tot { $end }
event-days = van { $date } om { $start } tot { $until } om { $end }
event-entry = { $date }, { $start }
collection-items = De fiches, in volgorde
collection-cover = Over deze collectie
collection-paper = Tonen en afdrukken
edit-collection = Deze collectie aanpassen

## Zoeken

search-label = Zoek een praktijk
search-question = Wat zoekt u?
search-button = Zoeken
search-in-language = Zoeken in het Nederlands
search-hint-home = Gewone woorden volstaan. Het zoeken gebeurt op uw eigen toestel.
search-hint-home-server = Gewone woorden volstaan. Een zoekserver verwerkt uw zoekvraag.
search-hint = De resultaten verschijnen terwijl u typt. Het zoeken gebeurt op uw eigen toestel.
search-hint-server = De resultaten verschijnen terwijl u typt. Een zoekserver krijgt wat u intikt.
search-syntax = Woorden tussen "aanhalingstekens" worden samen gezocht, en -{"\u2060"}woord sluit een woord uit.
search-noscript = Zoeken vraagt JavaScript. Bladeren in de lijsten kan ook zonder.
search-past = Naar de resultaten
search-filters = Filters
search-filterless = Filters gelden alleen voor fiches.
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
search-found-no-sheets = Geen fiches
search-found-sheets = { $n ->
    [one] { $shown } fiche
   *[other] { $shown } fiches
}
search-found-others = { $n ->
    [one] { $shown } andere pagina
   *[other] { $shown } andere pagina’s
}
search-for = voor ‘{ $query }’
search-corrected = Niets of bijna niets gevonden voor ‘{ $query }’, wel voor ‘{ $corrected }’.
    .word = Spelling.
search-lacking = Geen enkele tekst bevat: { $words }
search-also = Ook gezocht naar: { $words }
search-explained = Uitgelegd in de begrippenlijst: { $words }
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
search-unknown = ‘{ $name }’ in het adres wordt niet herkend en is overgeslagen.
    .word = Onbekende filter.
search-unknown-year = ‘{ $name }’ is geen jaar van vier cijfers en is overgeslagen.
    .word = Jaar.
search-more = Toon meer
search-shown = { $n ->
    [one] Nog { $shown } resultaat toegevoegd
   *[other] Nog { $shown } resultaten toegevoegd
}
search-printed-part = De eerste { $n } van { $total } resultaten.
search-printed-on = Gezocht op { $date }.
search-help-title = Wat u kunt doen
search-help = Kijk na of alles juist gespeld is, of probeer een ruimer woord.
search-help-glossary = Zoek het woord op in de begrippenlijst.
search-help-browse = Blader in de lijsten hieronder.

## Uitgever, toegankelijkheid, privacy, verbeteringen

publisher-description = Wie deze site uitgeeft, en onder welke licentie de teksten vallen.
publisher-who = Gegevens van de uitgever
publisher-name = Naam
publisher-form = Rechtsvorm
publisher-seat = Zetel
publisher-enterprise = Ondernemingsnummer
publisher-answers = Verantwoordelijke uitgever
publisher-missing = Nog niet ingevuld
publisher-texts = De teksten
publisher-licence = De teksten van deze site vallen onder de licentie
publisher-repository = Ze worden bijgehouden in
    .link = de repository van deze site
ask-contact = Neem contact op via
ask-repository = Een contactadres staat hier nog niet. Voorlopig kunt u terecht in
    .link = de repository van deze site
ask-nobody = Een contactadres staat hier nog niet.
accessibility = Toegankelijkheid
accessibility-description = Hoe toegankelijk deze site is, wat getest is en wat nog niet, en hoe u een probleem meldt.
accessibility-status = Hoe toegankelijk is deze site?
accessibility-full = Deze site voldoet aan de norm.
accessibility-partial = Deze site voldoet gedeeltelijk aan de norm. Wat nog niet in orde of niet getest is, staat hieronder.
accessibility-none = Deze site voldoet niet aan de norm. Wat niet in orde is, staat hieronder.
accessibility-unknown = De uitgever heeft nog niet laten weten hoe toegankelijk deze site is.
accessibility-standard = De norm is EN 301 549, de Europese norm waarnaar richtlijn (EU) 2016/2102 verwijst. Voor webpagina’s volgen we de regels van WCAG 2.2, niveau AA, die recenter zijn en verder gaan.
accessibility-exceptions = Wat nog niet in orde of niet getest is
accessibility-script = Alle pagina’s zijn te lezen zonder JavaScript. Alleen het zoeken vraagt JavaScript; bladeren in de lijsten kan ook zonder.
accessibility-others = Documenten en websites waarnaar we verwijzen, kunnen minder toegankelijk zijn. Daar hebben wij geen vat op.
accessibility-tested = Hoe er getest is
accessibility-tested-on = De site is het laatst getest op { $date }.
accessibility-tested-self = De makers van de site deden dat zelf.
accessibility-tested-external = Een derde partij deed dat.
accessibility-untested = Van een test is hier nog geen verslag.
accessibility-report = Een probleem melden
accessibility-tell = Zeg op welke pagina het gebeurt en welke browser of welk hulpmiddel u gebruikt. U kunt ook vragen om een tekst in een vorm die u wel kunt lezen.
accessibility-complaints = Als u niet geholpen wordt
accessibility-complain = Krijgt u geen antwoord, of helpt het u niet verder, dan kunt u een klacht indienen bij
accessibility-complain-unknown = Een klachteninstantie staat hier nog niet: welke bevoegd is, hangt af van de regels die voor de uitgever gelden.
privacy-description = Wat deze site van u te weten komt, wat op uw toestel blijft, en wat u kunt vragen.
privacy-none = Geen cookies, geen metingen
privacy-none-text = Deze site plaatst geen cookies en houdt geen bezoekcijfers bij. Ze haalt niets op bij andere websites: geen lettertypes, geen kaarten, geen knoppen van sociale media. U hebt geen account nodig.
privacy-none-but-server = Deze site plaatst geen cookies en houdt geen bezoekcijfers bij. Bij andere websites haalt ze niets op, behalve de antwoorden van de zoekserver hieronder: geen lettertypes, geen kaarten, geen knoppen van sociale media. U hebt geen account nodig.
privacy-search = Zoeken op uw eigen toestel
privacy-search-text = Uw browser haalt de zoekindex op en zoekt er zelf in. Er is geen zoekserver die uw zoekvragen verwerkt.
privacy-server = Zoeken via een zoekserver
privacy-server-text = Wat u op de zoekpagina intikt en aankruist, stuurt uw browser naar de zoekserver { $server }, ook terwijl u nog typt. Antwoordt die server niet, dan haalt uw browser de zoekindex op en zoekt hij er zelf in.
privacy-server-sees = De zoekserver ziet uw zoekvraag, uw IP-adres, het tijdstip, de browser die u gebruikt en het adres van deze website. Welke fiches u daarna leest, ziet hij niet.
privacy-search-address = Uw zoekvraag staat wel in het adres van de zoekpagina, zodat u ze kunt bewaren of doorsturen. Wordt zo’n adres opgevraagd, dan ziet de server die de pagina aflevert, ook de zoekvraag.
privacy-device = Wat op uw toestel blijft
privacy-device-kept = Uw browser bewaart de pagina’s en de zoekindex, zodat u ook zonder internet kunt lezen en zoeken. In die kopie staat niets over u. U kunt ze wissen in de instellingen van uw browser, bij de gegevens van websites.
privacy-device-none = Niets, behalve de tijdelijke kopieën die elke browser maakt van pagina’s die u bekijkt.
privacy-host = Wat de server ziet
privacy-host-sees = Zoals bij elke website ziet de server die een pagina aflevert, uw IP-adres, de opgevraagde pagina, het tijdstip en de browser die u gebruikt.
privacy-host-unknown = Wie de server beheert en hoelang zulke gegevens bewaard worden, staat hier nog niet.
privacy-names = Namen van personen
privacy-names-text = Fiches noemen organisaties en functies, geen privépersonen. Staat er toch iets over u, dan kunt u vragen om het te verbeteren of weg te halen:
privacy-rights = Vragen en klachten
privacy-rights-text = U mag vragen welke gegevens de uitgever over u heeft, en die laten verbeteren of wissen.
privacy-complain = U kunt ook een klacht indienen bij de
privacy-authority = Gegevensbeschermingsautoriteit
    .url = https://www.gegevensbeschermingsautoriteit.be/
corrections = Verbeteren en verwijderen
corrections-description = Hoe u een fout meldt, vraagt om iets weg te halen of uw antwoord laat opnemen, en wat er dan gebeurt.
corrections-ask = Hoe u het vraagt
corrections-tell = Zeg daarbij:
corrections-tell-page = over welke pagina het gaat: het adres volstaat;
corrections-tell-what = wat er niet klopt of weg moet, en of het over u of uw organisatie gaat;
corrections-tell-source = waar het juist staat: een bron die anderen kunnen nalezen.
corrections-next = Wat er dan gebeurt
corrections-next-text = De redactie legt uw vraag naast de bron. Klopt de tekst niet, dan wordt hij verbeterd, en de pagina zegt wanneer ze bijgewerkt is. Blijft hij zoals hij is, dan hoort u waarom.
corrections-urgent = Gaat het om gegevens over u, om een foto of om auteursrecht, dan kunnen de tekst of de foto van de pagina gehaald worden terwijl uw vraag bekeken wordt.
corrections-days = { $n ->
    [one] U krijgt antwoord binnen { $shown } dag.
   *[other] U krijgt antwoord binnen { $shown } dagen.
}
corrections-days-unknown = Binnen welke termijn u antwoord krijgt, staat hier nog niet.
corrections-reply = Recht op antwoord
corrections-reply-text = Noemt een tekst u of uw organisatie en ziet u het anders, vraag dan om uw antwoord bij de tekst te zetten, met de datum erbij. Dat staat los van de rechten die de wet u geeft.
corrections-gone = Wat gearchiveerd of verwijderd is
corrections-archived = Een tekst die niet meer wordt bijgehouden, behoudt zijn adres en zegt bovenaan dat hij gearchiveerd is. Zoekmachines krijgen hem niet meer aangeboden.
corrections-removed = Wat verwijderd is, staat ook niet meer in de zoekindex. Wie het oude adres volgt, leest dat de pagina niet meer online staat, en waarom. Kopieën die anderen maakten, zoals webarchieven, vallen buiten ons bereik.

## Data, feeds en wat programma’s lezen

data = Data
data-description = De hele verzameling als bestanden om mee te werken: JSON, CSV en JSON-LD, met een vrije licentie.
data-lead = Alles wat op deze site staat, kunt u ook als bestand ophalen: voor een rekenblad, een eigen toepassing of een dataportaal.
data-reuse = Hergebruiken en volgen
data-files = Bestanden
data-size = { $shown } kB
data-json = Alles, voor programma’s
    .holds = Alle fiches, collecties en pagina’s met hun volledige tekst in elke taal, en de woordenlijsten, organisaties en begrippen waarnaar ze verwijzen.
data-schema = JSON Schema
    .holds = Beschrijft elk veld van base.json, zodat een programma het bestand kan nakijken.
data-csv = De fiches als tabel, { $language }
    .holds = Een rij per fiche, zonder de volledige tekst. Opent in een rekenblad. Termen staan er in woorden en met hun code.
data-jsonld = Alles, als gelinkte data
    .holds = Dezelfde gegevens in de woorden van schema.org, SKOS en Dublin Core. De woordenlijsten en de begrippen zijn er SKOS-begrippen.
data-catalogue = Catalogus
    .holds = Beschrijft de bestanden hierboven volgens DCAT-AP, zodat een dataportaal ze kan opnemen.
data-licence = De teksten en gegevens mag u gebruiken volgens de licentie
data-publisher = Vermeld { $publisher } en het adres van de fiche.
data-collections = Elke collectie heeft ook een bestand voor zich (JSON). De link staat op haar pagina:
data-reading = Zo leest u de gegevens
data-reading-open = Wat de bron niet vermeldt, staat in ‘not_stated’. Een leeg veld betekent dus niet dat iets er niet was.
data-reading-doubt = In ‘provenance’ staat wat de redactie uit de tekst heeft afgeleid en waarover bronnen elkaar tegenspreken. Al het andere staat zo in de bron.
data-reading-status = Gearchiveerde teksten staan erbij, met ‘archived’ als status. Wat nog geschreven wordt, staat er niet bij.
data-reading-dates = Een periode is zo precies als de bron (EDTF): 2019 is een jaar, 2007-11-14 een dag, 2016-10/2021-09 een tijdvak en 2020/.. een tijdvak zonder einde.
data-reading-csv = De tabellen zijn in UTF-8, met komma’s tussen de waarden. Meerdere waarden in een cel zijn gescheiden door ‘ | ’. Begint een cel met een apostrof, dan is dat omdat een rekenblad ze anders als formule zou lezen.
data-reading-version = Dit is versie 1 van het formaat. Het nummer verandert als een veld verdwijnt of iets anders gaat betekenen. Elk veld staat in het
data-follow = Nieuwe fiches volgen
data-follow-text = Met een feedlezer krijgt u bericht van nieuwe en gewijzigde fiches. Zet een van deze adressen in uw lezer. Inschrijven hoeft niet.
data-follow-terms = Ook elke term en elke collectie heeft een eigen feed. De link staat op hun pagina, zodra daar een fiche staat.
data-calendars = In uw agenda
data-calendars-text = Abonneer uw agenda op een van deze adressen. Wat op de site verandert, verandert dan ook in uw agenda. De bijeenkomsten zijn er voor iedereen, het nazicht is er voor wie de teksten bijhoudt.
feed-site = Nieuw op { $site }
feed-part = Nieuw bij { $title } – { $site }
feed-follow = Volg deze lijst in een feedlezer
feed-what = (Atom): u krijgt bericht van nieuwe en gewijzigde fiches.
opensearch-name = Praktijken

## Wat er nog te doen is

status = Stand van de teksten
status-description = Wat er nog te vertalen, bij te werken en na te lezen is: voor wie aan deze site meewerkt.
status-lead = Voor wie aan deze site meewerkt: welke vertalingen ontbreken of achterlopen, en welke fiches aan nazicht toe zijn.
status-outdated = Vertalingen die achterlopen
status-outdated-none = Geen enkele vertaling loopt achter op haar brontekst.
status-since = Brontekst gewijzigd op
status-change-unknown = Wat er sinds de vertaling veranderd is, is hier niet bekend.
status-removed = (weg)
status-added = (nieuw)
status-missing = Wat nog niet vertaald is
status-missing-none = Elke tekst staat er in alle talen.
status-reviews = Nazicht
status-reviews-none = Voor geen enkele fiche is een datum voor nazicht afgesproken.
status-quarter = { $quarter }e kwartaal van { $year }
status-this-quarter = dit kwartaal
status-overdue = te laat
status-machine = Vertaald door een programma, nog niet nagelezen
status-machine-none = Geen enkele automatische vertaling wacht nog op nalezing.
status-files = Bestanden om mee te werken
status-table = Alles als tabel (CSV)
status-calendar-file = Het nazicht, voor uw agenda (iCalendar)
status-calendar = Nazicht: { $site }
status-event = Nazicht: { $title }
status-data = Voor wie aan deze site meewerkt:

## In een zipbestand: zonder netwerk, of als archief

portable-open = Pak het zipbestand helemaal uit en open daarna index.html met een dubbelklik. Een browser is genoeg: u hoeft niets te installeren, en een internetverbinding is niet nodig. Zoeken werkt ook.
portable-state = Dit is de stand van { $date }. Wat er vandaag staat, leest u op { $url }
portable-use = Vermeld { $publisher } als u teksten overneemt. De licentie staat op { $licence }
bundle-holds = U vindt hier de collectie ‘{ $title }’ met al haar fiches, en daarnaast de hele site ‘{ $site }’, in elke taal.
archive-holds = Dit is een archief van de hele site ‘{ $site }’: alle pagina’s in elke taal, de gegevens en de bronbestanden. U kunt het lezen zonder het programma waarmee de site gemaakt is.
archive-data = In de map data staat alles nog eens als gegevens: JSON met een JSON Schema, een CSV-tabel per taal en JSON-LD.
archive-sources = In de map sources staan de teksten zoals de redactie ze schreef, in Markdown, met alle bestanden die erbij horen.
archive-sums = SHA256SUMS bevat een controlegetal voor elk ander bestand. Of alles nog is zoals het was, zegt de opdracht ‘sha256sum -c SHA256SUMS’ in deze map.
archive-cite = Zo verwijst u ernaar: { $publisher }, { $site }, archief van { $date }, { $url }

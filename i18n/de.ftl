# Jedes Wort der Website auf Deutsch. Eine Website, die selbst eine i18n/de.ftl hat, ersetzt, was sie anders sagen will.
# { $language } steht nie im Nominativ: „den niederländischen Text“, „des niederländischen Textes“.

language-name = Deutsch
locale = de-BE
number-group = .
date-first-of-month = { $date }
period-closed = { $start } – { $end }
period-open = { $precision ->
    [day] seit dem { $start }
   *[other] seit { $start }
}
language-adjective-nl = niederländischen
language-adjective-fr = französischen
language-adjective-de = deutschen
language-adjective-en = englischen
in-language-nl = auf Niederländisch
in-language-fr = auf Französisch
in-language-de = auf Deutsch
in-language-en = auf Englisch

## Teile von Adressen

section-practices = praktiken
section-collections = sammlungen
section-edition = ausgabe
section-search = suche
section-data = daten
section-status = stand-der-texte
section-glossary = glossar
section-accessibility = barrierefreiheit
section-corrections = berichtigen-und-loeschen
section-privacy = datenschutz
section-publisher = herausgeber
section-timeline = zeitleiste
section-challenges = herausforderungen
section-questions = fragen
section-index = a-z
section-by-period = nach-zeitraum
section-by-added = neu
section-booklet = broschuere
section-slides = folien

## Im Text eines Blattes

footnote-back = Zurück zum Text
task-done = erledigt
task-open = noch zu tun
table-label = Tabelle

## Rund um jede Seite

skip = Zum Inhalt
menu = Hauptmenü
languages = Sprache
crumbs = Sie sind hier
home = Startseite
practices = Praktiken
practices-description = Alle Praktiken dieser Website, nach Titel.
collections = Sammlungen
collections-description = Praktiken, die man zusammen liest, zum Beispiel zu einer Veranstaltung.
search = Suche
search-description = Im Text aller Praktiken suchen und mit Filtern eingrenzen.
publisher = Herausgeber
publisher-number = Unternehmensnummer { $number }
publisher-responsible = Verantwortlicher Herausgeber: { $name }
publisher-contact = Kontakt
browse = Stöbern
about-site = Mehr erfahren
privacy = Datenschutz
privacy-text = Diese Website setzt keine Cookies und führt keine Besuchsstatistik. Gesucht wird auf Ihrem eigenen Gerät.
privacy-text-server = Diese Website setzt keine Cookies und führt keine Besuchsstatistik. Ein Suchserver erhält, was Sie auf Ihrem Gerät suchen.
privacy-offline = Ihr Browser bewahrt die Website darauf auf, damit Sie auch ohne Internet lesen und suchen können.
licence-texts = Texte:
print-address-page = Adresse: { $url } · Fassung vom { $version }
print-address = Feste Adresse: { $url } · Fassung vom { $version }

## Eingang, feste Adressen, nicht gefunden, ohne Internet

front-enter = Weiter auf Deutsch
permanent-read = Auf Deutsch lesen
permanent-untranslated = Diesen Text gibt es noch nicht auf Deutsch.
not-found-short = Nicht gefunden
not-found-title = Diese Seite gibt es nicht
not-found-text = Die Adresse gibt es nicht, oder sie wurde falsch abgeschrieben. Veröffentlichte Blätter behalten ihre Adresse.
not-found-home = Zur Startseite
moved-short = Neue Adresse
moved-title = Diese Seite hat eine neue Adresse
moved-text = Sie finden sie jetzt hier:
gone-short = Nicht mehr online
gone-title = Diese Seite ist nicht mehr online
offline-short = Kein Internet
offline-title = Diese Seite ist noch nicht auf Ihrem Gerät
offline-text = Sie haben keine Internetverbindung, und Ihr Browser hat diese Seite noch nicht aufbewahrt. Die Seiten, die er aufbewahrt hat, können Sie jetzt lesen und durchsuchen.

## Startseite und Listen

home-search = Auf dieser Website suchen
home-practices = Die jüngsten Praktiken
home-all = { $n ->
    [one] Das Blatt ansehen
   *[other] Alle { $shown } Blätter
}
# Deutsche Hauptwörter bleiben groß: $label ist der Name, wie er geschrieben steht.
browse-by = Nach { $label } stöbern
browse-other = Weitere Zugänge
count-practices = { $n ->
    [one] 1 Blatt
   *[other] { $shown } Blätter
}
count-narrower = { $n ->
    [one] { $all }, davon 1 unter einem engeren Begriff
   *[other] { $all }, davon { $shown } unter engeren Begriffen
}
count-narrower-only = { $n ->
    [one] 1 Blatt, unter einem engeren Begriff
   *[other] { $shown } Blätter, unter engeren Begriffen
}
count-none = noch keine Blätter
practices-lead = { $n ->
    [0] Auf dieser Website gibt es noch keine Blätter.
    [one] Auf dieser Website gibt es ein Blatt.
   *[other] Auf dieser Website gibt es { $shown } Blätter.
}
or-search = Oder in allen Blättern suchen
collections-lead = Blätter, die man zusammen liest, in einer gewählten Reihenfolge.
collections-all = Alle Sammlungen
collections-none-tab = Noch keine Sammlungen
collections-none = Es wurde noch keine Sammlung zusammengestellt.
type-practice = Blatt
type-collection = Sammlung
type-page = Seite
type-term = Begriff
kind-challenge = Herausforderung
kind-question = Frage
as-of = Stand { $date }
archived = archiviert
draft = Entwurf
inferred = abgeleitet
inferred-ask = (Erklärung)
inferred-here = Die Redaktion hat diese Einordnung aus dem Text abgeleitet.
updated = Aktualisiert am { $date }.
edit-page = Diese Seite bearbeiten

## Wortlisten und Begriffe

vocabulary-description = Praktiken, geordnet nach „{ $field }“.
vocabulary-lead = Wählen Sie einen Begriff, um die Blätter zu sehen.
vocabulary-lead-empty = Zu keinem Begriff dieser Liste gibt es schon ein Blatt.
vocabulary-terms = Alle Begriffe
term-description = Praktiken unter „{ $term }“.
term-code = Code { $code }
term-replaced = Dieser Begriff wird nicht mehr verwendet. Verwenden Sie jetzt:
    .word = Ersetzt.
term-practices = { $n ->
    [one] Ein Blatt
   *[other] { $shown } Blätter
}
term-also = { $n ->
    [one] Noch ein Blatt nennt dies auch
   *[other] Noch { $shown } Blätter nennen dies auch
}
term-also-only = { $n ->
    [one] Ein Blatt nennt dies als weiteren Begriff
   *[other] { $shown } Blätter nennen dies als weiteren Begriff
}
term-below-only = { $n ->
    [one] Kein Blatt nennt diesen Begriff selbst. Ein Blatt steht unter einem engeren Begriff.
   *[other] Kein Blatt nennt diesen Begriff selbst. { $shown } Blätter stehen unter engeren Begriffen.
}
term-empty-title = Noch keine Blätter
term-empty = Hier steht noch keine Praktik. Das sagt etwas über diese Sammlung, nicht über die Praxis vor Ort.
term-broader = Weiterer Begriff
term-narrower = Engere Begriffe
term-neighbours = In derselben Liste
term-neighbours-empty = Was Sie hier finden
term-all = Zur ganzen Liste

## Listen und Wege durch die Website

practices-by-period = Praktiken nach Zeitraum
    .description = Alle Praktiken dieser Website, der jüngste Zeitraum zuerst.
practices-by-added = Neu hinzugefügt
    .description = Alle Praktiken dieser Website, die zuletzt hinzugefügten zuerst.
orders = Reihenfolge
order-title = Titel A–Z
order-period = Jüngster Zeitraum zuerst
order-added = Zuletzt hinzugefügt zuerst
added-on = Hinzugefügt am { $date }
part-title = { $title }: Seite { $part } von { $parts }
pages = Seiten dieser Liste
page-word = Seite
page-previous = Zurück
page-next = Weiter
jumps = Zu einem Buchstaben oder einem Jahr
timeline = Zeitleiste
timeline-description = Die Praktiken im Lauf der Zeit, die älteste zuerst.
timeline-lead = Die Praktiken im Lauf der Zeit, die älteste zuerst. Jedes Datum ist so genau, wie die Quelle es angibt.
challenges = Herausforderungen
challenges-description = Woran sich die Arbeit vor Ort stößt, und was darüber bekannt ist.
questions = Fragen
questions-description = Fragen aus der Praxis, und was die Quellen dazu sagen.
index = A–Z
index-description = Alles auf dieser Website, von A bis Z: Blätter, Sammlungen, Seiten, Einträge und Begriffe.
kind-concept = Begriff
home-ways = Direkt zu
home-all-challenges = { $n ->
    [one] Die Herausforderung
   *[other] Alle { $shown } Herausforderungen
}
home-all-questions = { $n ->
    [one] Die Frage
   *[other] Alle { $shown } Fragen
}
home-all-collections = { $n ->
    [one] Die Sammlung
   *[other] Alle { $shown } Sammlungen
}

## Glossar

glossary = Begriffe
glossary-description = Was die Wörter des Fachs bedeuten und wie sie in anderen Sprachen heißen.
glossary-lead = { $n ->
    [one] Ein Begriff, mit seinem Wort in anderen Sprachen.
   *[other] { $shown } Begriffe, mit ihrem Wort in anderen Sprachen.
}
glossary-editorial = Redaktion
glossary-editorial-text = Wo „{ $mark }“ steht, hat die Redaktion die Umschreibung selbst verfasst. Es ist keine amtliche oder gesetzliche Definition.
glossary-editorial-all = Die Redaktion hat alle Umschreibungen selbst verfasst. Es sind keine amtlichen oder gesetzlichen Definitionen.
glossary-source = Quelle:
glossary-also = Auch:
glossary-avoid = Besser nicht:

## Hinweise über einem Text

notice-cancelled = Diese Veranstaltung findet nicht statt.
    .word = Abgesagt
notice-postponed = Diese Veranstaltung ist verschoben. Der neue Termin steht noch nicht fest.
    .word = Verschoben
notice-archived = Dieser Text wird nicht mehr gepflegt. Seine Adresse bleibt gültig.
    .word = Archiviert.
notice-archived-member = Dieses Blatt wird nicht mehr gepflegt.
    .word = Archiviert.
notice-withdrawn-member = Dieses Blatt wurde seither zurückgezogen.
    .word = Zurückgezogen.
notice-kept = Dies ist der Text, wie er am { $date } war, für Ausgabe { $edition } dieser Sammlung.
    .word = Bewahrt.
notice-draft = Dieser Text ist noch nicht veröffentlicht.
    .word = Entwurf.
notice-untranslated = Diesen Text gibt es noch nicht auf Deutsch. Sie lesen den { $language } Text.
    .word = Keine Übersetzung.
    .link = Zur deutschen Seite
notice-outdated = Diese Übersetzung beruht auf einer älteren Fassung des { $language } Textes.
    .word = Übersetzung nicht aktuell.
notice-machine = Ein Programm hat den { $language } Text übersetzt. Die Redaktion hat die Übersetzung noch nicht gegengelesen.
    .word = Automatisch übersetzt.
notice-machine-reviewed = Ein Programm hat den { $language } Text übersetzt, die Redaktion hat die Übersetzung gegengelesen.
    .word = Übersetzung.
notice-translated = Dies ist eine Übersetzung des { $language } Textes.
    .word = Übersetzung.
notice-as-of = Was sich danach geändert hat, steht nicht darin.
    .word = Stand { $date }.
read-original = Den { $language } Text lesen

## Seit wann, hinter einem Hinweis

since-published = Das Original steht hier seit dem { $date }.
since-last = Zuletzt geändert am { $date }.
since-changed = Das Original wurde am { $date } geändert.
since-translated = Die Übersetzung ist vom { $date }.
since-reviewed = Gegengelesen am { $date }.

## Das Blatt

sheet-id = Blatt { $id }
facts = Auf einen Blick
contents = Auf diesem Blatt
field-period = Zeitraum
field-moments = Daten
field-funding = Finanzierung
field-evaluation = Evaluation
field-contact = Kontakt
field-organisations = Organisationen
field-as_of = Sachstand
field-title = Titel
field-summary = Zusammenfassung
field-reviewed = Zuletzt geprüft
field-review-due = Nächste Prüfung
role-lead = Verantwortlich
role-organiser = Veranstalter
role-partner = Partner
role-funder = Geldgeber
image-credit = Bild: { $credit }
verdicts = Nachweis und Wirkung
verdict-evidence = Wie stark ist der Nachweis?
verdict-outcome = In welche Richtung geht die Wirkung?
unstated = In der Quelle nicht angegeben
unstated-lead = Wer die Initiative ergriff
unstated-partners = Partner
unstated-conditions = Voraussetzungen
unstated-resources = Kosten und Mittel
unstated-results = Ergebnisse
unstated-evaluation = Evaluation
unstated-lessons = Lehren
unstated-transfer = Was sich anderswo nutzen lässt
unstated-help = Wissen Sie mehr und haben Sie eine Quelle?
unstated-edit = Ergänzen Sie dieses Blatt
sources = Quellen
sources-provenance = Quellen und Herkunft
source = Quelle
source-number = Quelle { $shown }
provenance = Die Angaben stammen aus der genannten Quelle.
provenance-inferred = Wo „{ $mark }“ steht, hat die Redaktion die Angabe aus dem Text erschlossen.
provenance-conflict = Hier sagen die Quellen nicht dasselbe:
conflict = Quellen weichen ab
cite = Zitieren und teilen
cite-text = { $publisher } ({ $year }). { $title }. { $site }, Fassung vom { $version }. { $url }
cite-permanent = Feste Adresse, für jede Sprache:
cite-address = Adresse dieser Seite:
cite-licence = Lizenz dieses Textes:
qr-label = QR-Code zu { $address }
qr-png = QR-Code für eine Folie herunterladen (PNG)
qr-svg = QR-Code für den Druck herunterladen (SVG)
booklet = Broschüre zum Ausdrucken
booklet-all = Broschüre in allen Sprachen
booklet-contents = Inhalt
booklet-help = Drucken Sie diese Seite oder speichern Sie sie als PDF: Jedes Blatt beginnt auf einer neuen A4-Seite.
booklet-version = Fassung vom { $version }
piece-back = Zurück zur Sammlung
slides = Folien
slides-help = Blättern Sie mit den Pfeiltasten oder mit der Leertaste. Beim Drucken kommt jede Folie auf eine Seite.
embed = Diese Sammlung auf der eigenen Website zeigen
embed-help = Fügen Sie diese Zeilen in eine Seite Ihrer Website ein. Die Liste folgt dieser Sammlung, auch wenn sie einen anderen Namen bekommt. Sie lädt kein Skript und setzt keine Cookies. Wählen Sie eine passende Höhe.
embed-preview = So sieht es aus
copy-embed = Code kopieren
collection-json = Diese Sammlung als Daten (JSON)
edit-practice = Dieses Blatt bearbeiten
report = Einen Fehler melden
gloss-title = Begriffe
gloss-editorial = (Erklärung der Redaktion)
gloss-more = Zum Glossar
review-overdue = Die Redaktion sollte dieses Blatt bis zum { $date } erneut prüfen. Die Angaben können veraltet sein.
    .word = Prüfung überfällig.
copy-reference = Quellenangabe kopieren
copy-address = Feste Adresse kopieren
copied = Kopiert.
copy-refused = Das Kopieren ist nicht gelungen. Markieren Sie den Text und kopieren Sie ihn selbst.
share-mail-practice = Dieses Blatt per E-Mail senden
share-mail-collection = Diese Sammlung per E-Mail senden
share-mail-page = Diese Seite per E-Mail senden
cite-file = Quellenangabe als { $format }
held-by = In diesen Sammlungen
related = Verwandte Blätter
related-picked = Von der Redaktion gewählt.
related-like = Automatisch vorgeschlagen: ähnelt diesem Blatt in Wörtern und Einordnung.

## Sammlungen

edition = Ausgabe { $shown }
frozen = bewahrt, wie sie an jenem Tag war
short-address-text = Kurze Adresse, für jede Sprache
event-when = Wann
event-where = Wo
event-online = Online
read-today = Das Blatt von heute
kept-for = Bewahrt für die Sammlung
withdrawn = Dieses Blatt wurde zurückgezogen
event-online-link = Online teilnehmen
event-calendar-word = Kalender
event-calendar = In den Kalender eintragen
event-over = Vorbei
event-organised-by = Veranstalter: { $name }
events-calendar-link = Alle Veranstaltungen, für Ihren Kalender
events-calendar = Veranstaltungen auf { $site }
calendar-whole = Veranstaltungen und Prüfungen: { $site }
calendar-whole-link = Veranstaltungen und Prüfungen zusammen
event-address = Adresse
event-zone = Zeitzone
event-programme = Programm
event-clock = { $whole ->
    [yes] { $hour } Uhr
   *[no] { $hour }.{ $minute } Uhr
}
event-hours = { $date }, { $start } bis { $end }
event-days = { $date }, { $start }, bis { $until }, { $end }
event-entry = { $date }, { $start }
collection-items = Die Blätter, der Reihe nach
collection-cover = Über diese Sammlung
collection-paper = Zeigen und drucken
edit-collection = Diese Sammlung bearbeiten

## Suche

search-label = Eine Praktik suchen
search-question = Was suchen Sie?
search-button = Suchen
search-in-language = Auf Deutsch suchen
search-hint-home = Gewöhnliche Wörter genügen. Gesucht wird auf Ihrem eigenen Gerät.
search-hint-home-server = Gewöhnliche Wörter genügen. Ein Suchserver beantwortet Ihre Frage.
search-hint = Die Ergebnisse erscheinen, während Sie tippen. Gesucht wird auf Ihrem eigenen Gerät.
search-hint-server = Die Ergebnisse erscheinen, während Sie tippen. Ein Suchserver erhält, was Sie eintippen.
search-syntax = Wörter in "Anführungszeichen" werden zusammen gesucht, und -{"\u2060"}Wort schließt ein Wort aus.
search-noscript = Gesucht wird in Ihrem Browser, und dafür ist JavaScript nötig. Stöbern können Sie auch ohne.
search-past = Zu den Ergebnissen
search-filters = Filter
search-filterless = Filter gelten nur für Blätter.
search-fold = Noch { $shown }
search-years = Jahr
search-from = Ab Jahr
search-to = Bis Jahr
search-years-hint = Nur Praktiken, deren Jahr bekannt ist.
search-since = ab { $year }
search-until = bis { $year }
search-results = Ergebnisse
search-sort = Reihenfolge
search-sort-relevance = Beste Übereinstimmung
search-sort-date = Neueste zuerst
search-sort-title = Titel A–Z
search-browse = Oder stöbern
search-active-filters = Aktive Filter
search-loading = Der Suchindex wird geladen…
search-failed = Die Suche gelingt gerade nicht: Der Suchindex konnte nicht geladen werden. Stöbern geht weiterhin.
search-none = Nichts gefunden für „{ $query }“
search-none-filtered = Nichts gefunden mit diesen Filtern
search-found = { $n ->
    [one] { $shown } Ergebnis
   *[other] { $shown } Ergebnisse
}
search-found-no-sheets = Keine Blätter
search-found-sheets = { $n ->
    [one] { $shown } Blatt
   *[other] { $shown } Blätter
}
search-found-others = { $n ->
    [one] { $shown } andere Seite
   *[other] { $shown } andere Seiten
}
search-for = für „{ $query }“
search-corrected = Nichts oder fast nichts gefunden für „{ $query }“, wohl aber für „{ $corrected }“.
    .word = Schreibweise.
search-lacking = Kein Text enthält: { $words }
search-also = Auch gesucht: { $words }
search-explained = Bei den Begriffen erklärt: { $words }
search-filtered = { $n ->
    [one] { $shown } Filter
   *[other] { $shown } Filter
}
search-filters-active = { $n ->
    [one] Filter ({ $shown } aktiv)
   *[other] Filter ({ $shown } aktiv)
}
search-elsewhere = { $n ->
    [one] Auch { $shown } Ergebnis { $language }
   *[other] Auch { $shown } Ergebnisse { $language }
}
search-elsewhere-only = { $n ->
    [one] Wohl aber { $shown } Ergebnis { $language }
   *[other] Wohl aber { $shown } Ergebnisse { $language }
}
search-facet = { $field }: { $terms }
search-remove-filter = Filter entfernen: { $filter }
search-clear = Alle Filter löschen
search-unknown = „{ $name }“ in der Adresse ist nicht bekannt und wurde übergangen.
    .word = Unbekannter Filter.
search-unknown-year = „{ $name }“ ist keine vierstellige Jahreszahl und wurde übergangen.
    .word = Jahr.
search-more = Mehr anzeigen
search-shown = { $n ->
    [one] Noch { $shown } Ergebnis hinzugefügt
   *[other] Noch { $shown } Ergebnisse hinzugefügt
}
search-printed-part = Die ersten { $n } von { $total } Ergebnissen.
search-printed-on = Gesucht am { $date }.
search-help-title = Was Sie tun können
search-help = Prüfen Sie die Schreibweise, oder versuchen Sie ein allgemeineres Wort.
search-help-glossary = Schlagen Sie das Wort bei den Begriffen nach.
search-help-browse = Stöbern Sie in den Listen unten.

## Herausgeber, Barrierefreiheit, Datenschutz, Berichtigungen

publisher-description = Wer diese Website herausgibt, und unter welcher Lizenz die Texte stehen.
publisher-who = Angaben zum Herausgeber
publisher-name = Name
publisher-form = Rechtsform
publisher-seat = Sitz
publisher-enterprise = Unternehmensnummer
publisher-answers = Verantwortlicher Herausgeber
publisher-missing = Noch nicht angegeben
publisher-texts = Die Texte
publisher-licence = Die Texte dieser Website stehen unter der Lizenz
publisher-repository = Sie werden gepflegt im
    .link = Repository dieser Website
ask-contact = Kontakt über
ask-repository = Eine Kontaktadresse steht hier noch nicht. Bis dahin wenden Sie sich an das
    .link = Repository dieser Website
ask-nobody = Eine Kontaktadresse steht hier noch nicht.
accessibility = Barrierefreiheit
accessibility-description = Wie barrierefrei diese Website ist, was geprüft wurde und was noch nicht, und wie Sie ein Problem melden.
accessibility-status = Wie barrierefrei ist diese Website?
accessibility-full = Diese Website entspricht der Norm.
accessibility-partial = Diese Website entspricht der Norm teilweise. Was noch nicht in Ordnung oder nicht geprüft ist, steht unten.
accessibility-none = Diese Website entspricht der Norm nicht. Was nicht in Ordnung ist, steht unten.
accessibility-unknown = Der Herausgeber hat noch nicht mitgeteilt, wie barrierefrei diese Website ist.
accessibility-standard = Die Norm ist EN 301 549, die europäische Norm, auf die die Richtlinie (EU) 2016/2102 verweist. Für Webseiten gelten uns die neueren Richtlinien WCAG 2.2, Stufe AA, die weiter gehen.
accessibility-exceptions = Was noch nicht in Ordnung oder nicht geprüft ist
accessibility-script = Alle Seiten lassen sich ohne JavaScript lesen. Nur die Suche braucht es; in den Listen stöbern können Sie auch ohne.
accessibility-others = Dokumente und Websites, auf die wir verweisen, können weniger barrierefrei sein. Darauf haben wir keinen Einfluss.
accessibility-tested = Wie geprüft wurde
accessibility-tested-on = Zuletzt geprüft: { $date }.
accessibility-tested-self = Geprüft hat, wer die Website macht.
accessibility-tested-external = Geprüft haben Dritte.
accessibility-untested = Über eine Prüfung steht hier noch nichts.
accessibility-report = Ein Problem melden
accessibility-tell = Nennen Sie die Seite und den Browser oder das Hilfsmittel, das Sie benutzen. Sie können auch um einen Text in einer Form bitten, die Sie lesen können.
accessibility-complaints = Wenn Ihnen nicht geholfen wird
accessibility-complain = Wenn Sie keine Antwort bekommen oder sie Ihnen nicht hilft, können Sie sich beschweren bei
accessibility-complain-unknown = Eine Beschwerdestelle steht hier noch nicht: Welche zuständig ist, hängt von den Regeln ab, die für den Herausgeber gelten.
privacy-description = Was diese Website von Ihnen erfährt, was auf Ihrem Gerät bleibt, und was Sie verlangen können.
privacy-none = Keine Cookies, keine Messungen
privacy-none-text = Diese Website setzt keine Cookies und führt keine Besuchsstatistik. Sie holt nichts von anderen Websites: keine Schriften, keine Karten, keine Knöpfe sozialer Netze. Sie brauchen kein Konto.
privacy-none-but-server = Diese Website setzt keine Cookies und führt keine Besuchsstatistik. Außer den Antworten des unten genannten Suchservers holt sie nichts von anderen Websites: keine Schriften, keine Karten, keine Knöpfe sozialer Netze. Sie brauchen kein Konto.
privacy-search = Gesucht wird auf Ihrem Gerät
privacy-search-text = Ihr Browser lädt den Suchindex und sucht selbst darin. Es gibt keinen Suchserver, der Ihre Fragen verarbeitet.
privacy-server = Gesucht wird über einen Suchserver
privacy-server-text = Was Sie auf der Suchseite eintippen und ankreuzen, sendet Ihr Browser an den Suchserver { $server }, auch schon während des Tippens. Antwortet dieser Server nicht, lädt Ihr Browser den Suchindex und sucht selbst darin.
privacy-server-sees = Der Suchserver sieht Ihre Suche, Ihre IP-Adresse, den Zeitpunkt, den Browser, den Sie verwenden, und die Adresse dieser Website. Welche Blätter Sie danach lesen, sieht er nicht.
privacy-search-address = Ihre Suche steht aber in der Adresse der Seite, damit Sie sie aufbewahren oder weitergeben können. Wird eine solche Adresse abgerufen, sieht der Server, der die Seite liefert, auch die Suche.
privacy-device = Was auf Ihrem Gerät bleibt
privacy-device-kept = Ihr Browser bewahrt die Seiten und den Suchindex auf, damit Sie auch ohne Internet lesen und suchen können. Diese Kopie enthält nichts über Sie. Sie löschen sie in den Einstellungen Ihres Browsers, bei den Websitedaten.
privacy-device-none = Nichts, außer den vorübergehenden Kopien, die jeder Browser von besuchten Seiten anlegt.
privacy-host = Was der Server sieht
privacy-host-sees = Wie bei jeder Website sieht der Server, der eine Seite liefert, Ihre IP-Adresse, die abgerufene Seite, die Uhrzeit und den Browser, den Sie benutzen.
privacy-host-unknown = Wer den Server betreibt und wie lange solche Daten aufbewahrt werden, steht hier noch nicht.
privacy-names = Namen von Personen
privacy-names-text = Die Blätter nennen Organisationen und Funktionen, keine Privatpersonen. Steht doch etwas über Sie darin, können Sie um Berichtigung oder Löschung bitten:
privacy-rights = Fragen und Beschwerden
privacy-rights-text = Sie können fragen, welche Daten der Herausgeber über Sie hat, und sie berichtigen oder löschen lassen.
privacy-complain = Sie können sich auch beschweren bei der
privacy-authority = Datenschutzbehörde
    .url = https://www.autoriteprotectiondonnees.be/
corrections = Berichtigen und löschen
corrections-description = Wie Sie einen Fehler melden, um eine Löschung bitten oder Ihre Antwort aufnehmen lassen, und was dann geschieht.
corrections-ask = So bitten Sie darum
corrections-tell = Sagen Sie dabei:
corrections-tell-page = um welche Seite es geht: Die Adresse genügt;
corrections-tell-what = was nicht stimmt oder weg soll, und ob es Sie oder Ihre Organisation betrifft;
corrections-tell-source = wo es richtig steht: eine Quelle, die andere nachlesen können.
corrections-next = Was dann geschieht
corrections-next-text = Die Redaktion vergleicht Ihre Bitte mit der Quelle. Stimmt der Text nicht, wird er berichtigt, und die Seite sagt, wann sie geändert wurde. Bleibt er, wie er ist, erfahren Sie, warum.
corrections-urgent = Geht es um Daten über Sie, um ein Foto oder um Urheberrecht, kann der Text oder das Bild von der Website genommen werden, während Ihre Bitte geprüft wird.
corrections-days = { $n ->
    [one] Sie bekommen innerhalb von { $shown } Tag Antwort.
   *[other] Sie bekommen innerhalb von { $shown } Tagen Antwort.
}
corrections-days-unknown = Innerhalb welcher Frist Sie Antwort bekommen, steht hier noch nicht.
corrections-reply = Recht auf Gegendarstellung
corrections-reply-text = Nennt ein Text Sie oder Ihre Organisation und sehen Sie es anders, dann bitten Sie darum, Ihre Antwort mit Datum beizufügen. Ihre gesetzlichen Rechte bleiben davon unberührt.
corrections-gone = Was archiviert oder gelöscht ist
corrections-archived = Ein Text, der nicht mehr gepflegt wird, behält seine Adresse und sagt oben, dass er archiviert ist. Suchmaschinen wird er nicht mehr angeboten.
corrections-removed = Was gelöscht ist, steht auch nicht mehr im Suchindex. Unter der alten Adresse liest man, dass die Seite nicht gefunden wurde. Kopien anderer, etwa in Webarchiven, liegen außerhalb unserer Reichweite.

## Daten, Feeds und was Programme lesen

data = Daten
data-description = Die ganze Sammlung als Dateien zum Weiterverwenden: JSON, CSV und JSON-LD, mit freier Lizenz.
data-lead = Alles, was auf dieser Website steht, gibt es auch als Datei: für eine Tabelle, eine eigene Anwendung oder ein Datenportal.
data-reuse = Weiterverwenden und verfolgen
data-files = Dateien
data-size = { $shown } kB
data-json = Alles, für Programme
    .holds = Alle Blätter, Sammlungen und Seiten mit ihrem ganzen Text in jeder Sprache, dazu die Wortlisten, Organisationen und Begriffe, auf die sie verweisen.
data-schema = JSON Schema
    .holds = Beschreibt jedes Feld von base.json, damit ein Programm die Datei prüfen kann.
data-csv = Die Blätter als Tabelle, { $language }
    .holds = Eine Zeile pro Blatt, ohne den ganzen Text. Lässt sich in einer Tabellenkalkulation öffnen. Die Begriffe stehen in Worten und mit ihrem Kürzel darin.
data-jsonld = Alles, als verknüpfte Daten
    .holds = Dieselben Daten in den Wörtern von schema.org, SKOS und Dublin Core. Wortlisten und Begriffe sind darin SKOS-Konzepte.
data-catalogue = Katalog
    .holds = Beschreibt die Dateien hier oben nach DCAT-AP, damit ein Datenportal sie aufnehmen kann.
data-licence = Texte und Daten dürfen Sie verwenden, nach der Lizenz
data-publisher = Nennen Sie { $publisher } und die Adresse des Blattes.
data-collections = Jede Sammlung hat auch eine eigene Datei (JSON). Der Link steht auf ihrer Seite:
data-reading = So lesen Sie die Daten
data-reading-open = Was die Quelle nicht angibt, steht in „not_stated“. Ein leeres Feld heißt also nicht, dass es etwas nicht gab.
data-reading-doubt = In „provenance“ steht, was die Redaktion aus dem Text geschlossen hat und worin Quellen einander widersprechen. Alles andere steht so in der Quelle.
data-reading-status = Archivierte Texte sind dabei, mit „archived“ als Status. Was noch geschrieben wird, ist nicht dabei.
data-reading-dates = Ein Zeitraum ist so genau wie die Quelle (EDTF): 2019 ist ein Jahr, 2007-11-14 ein Tag, 2016-10/2021-09 ein Zeitraum und 2020/.. ein Zeitraum ohne Ende.
data-reading-csv = Die Tabellen sind in UTF-8, durch Kommas getrennt. Mehrere Werte in einer Zelle trennt „ | “. Beginnt eine Zelle mit einem Apostroph, dann deshalb, weil eine Tabellenkalkulation sie sonst als Formel lesen würde.
data-reading-version = Dies ist Version 1 der Form. Die Nummer ändert sich, wenn ein Feld wegfällt oder etwas anderes bedeutet. Jedes Feld steht im
data-follow = Neue Blätter verfolgen
data-follow-text = Ein Feedreader meldet Ihnen neue und geänderte Blätter. Geben Sie ihm eine dieser Adressen. Eine Anmeldung ist nicht nötig.
data-follow-terms = Auch jeder Begriff und jede Sammlung hat einen eigenen Feed. Der Link steht auf der Seite, sobald dort ein Blatt steht.
data-calendars = In Ihrem Kalender
data-calendars-text = Abonnieren Sie eine dieser Adressen in Ihrem Kalender, dann folgt er den Änderungen. Die Veranstaltungen sind für alle, die Prüfungen für die Redaktion.
feed-site = Neu auf { $site }
feed-part = Neu bei { $title } – { $site }
feed-follow = Diese Liste in einem Feedreader verfolgen
feed-what = (Atom): Sie erfahren von neuen und geänderten Blättern.
opensearch-name = Praktiken

## Was noch zu tun ist

status = Stand der Texte
status-description = Was noch zu übersetzen, zu aktualisieren und zu prüfen ist: für alle, die an dieser Website mitarbeiten.
status-lead = Für alle, die an dieser Website mitarbeiten: welche Übersetzungen fehlen oder überholt sind, und welche Blätter zu prüfen sind.
status-outdated = Überholte Übersetzungen
status-outdated-none = Keine Übersetzung ist überholt.
status-since = Ausgangstext geändert am
status-change-unknown = Was sich seit der Übersetzung geändert hat, ist hier nicht bekannt.
status-removed = (entfällt)
status-added = (neu)
status-missing = Was noch nicht übersetzt ist
status-missing-none = Jeden Text gibt es in allen Sprachen.
status-reviews = Prüfung
status-reviews-none = Für kein Blatt ist ein Termin zur Prüfung vereinbart.
status-quarter = { $quarter }. Quartal { $year }
status-this-quarter = dieses Quartal
status-overdue = überfällig
status-machine = Von einem Programm übersetzt, noch nicht gegengelesen
status-machine-none = Keine Übersetzung eines Programms wartet auf eine Gegenlesung.
status-files = Dateien zum Arbeiten
status-table = Alles als Tabelle (CSV)
status-calendar-file = Die Termine als Kalender (iCalendar)
status-calendar = Prüfung: { $site }
status-event = Prüfung: { $title }
status-data = Für alle, die an dieser Website mitarbeiten:

## In einer ZIP-Datei: ohne Netz oder als Archiv

portable-open = Entpacken Sie die ZIP-Datei vollständig und öffnen Sie dann index.html mit einem Doppelklick. Ein Browser genügt: Sie müssen nichts installieren und brauchen kein Internet. Auch die Suche funktioniert.
portable-state = Dies ist der Stand vom { $date }. Was heute online steht, lesen Sie auf { $url }
portable-use = Nennen Sie { $publisher }, wenn Sie Texte übernehmen. Die Lizenz steht auf { $licence }
bundle-holds = Sie finden hier die Sammlung „{ $title }“ mit allen ihren Blättern und dazu die ganze Website „{ $site }“ in jeder Sprache.
archive-holds = Dies ist ein Archiv der ganzen Website „{ $site }“: alle Seiten in jeder Sprache, die Daten und die Quelldateien. Es lässt sich ohne das Programm lesen, mit dem die Website gemacht wurde.
archive-data = Im Ordner data steht alles noch einmal als Daten: JSON mit einem JSON Schema, eine CSV-Tabelle je Sprache und JSON-LD.
archive-sources = Im Ordner sources stehen die Texte so, wie die Redaktion sie geschrieben hat, in Markdown, mit allen Dateien, die dazugehören.
archive-sums = SHA256SUMS enthält eine Prüfsumme für jede andere Datei. Ob alles noch so ist, wie es war, sagt der Befehl „sha256sum -c SHA256SUMS“ in diesem Ordner.
archive-cite = So verweisen Sie darauf: { $publisher }, { $site }, Archiv vom { $date }, { $url }

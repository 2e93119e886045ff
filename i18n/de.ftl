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
section-search = suche
section-glossary = glossar

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
search-description = In allen Praktiken suchen und nach Thema, Zielgruppe oder Art filtern.
publisher = Herausgeber
publisher-number = Unternehmensnummer { $number }
publisher-responsible = Verantwortlicher Herausgeber: { $name }
publisher-contact = Kontakt
browse = Stöbern
about-site = Über diese Website
privacy = Datenschutz
privacy-text = Diese Website setzt keine Cookies und misst keine Besuche. Gesucht wird auf Ihrem eigenen Gerät.
privacy-offline = Ihr Browser bewahrt die Website darauf auf, damit Sie auch ohne Internet lesen und suchen können.
licence-texts = Texte:
print-address = Feste Adresse: { $url } · Fassung vom { $version }

## Eingang, feste Adressen, nicht gefunden, ohne Internet

front-enter = Weiter auf Deutsch
permanent-read = Auf Deutsch lesen
permanent-untranslated = Diesen Text gibt es noch nicht auf Deutsch.
not-found-short = Nicht gefunden
not-found-title = Dieses Blatt liegt nicht im Karteikasten
not-found-text = Die Adresse gibt es nicht, oder sie wurde falsch abgeschrieben. Veröffentlichte Blätter behalten ihre Adresse.
not-found-home = Zur Startseite
offline-short = Kein Internet
offline-title = Diese Seite ist noch nicht auf Ihrem Gerät
offline-text = Sie haben keine Internetverbindung, und Ihr Browser hat diese Seite noch nicht aufbewahrt. Die Seiten, die er aufbewahrt hat, können Sie jetzt lesen und durchsuchen.

## Startseite und Listen

home-search = { $n ->
    [one] In einem Blatt suchen
   *[other] In { $shown } Blättern suchen
}
home-practices = Die Blätter im Lauf der Zeit
home-all = { $n ->
    [one] Das Blatt ansehen
   *[other] Alle { $shown } Blätter
}
home-more = Weiterlesen
# Deutsche Hauptwörter bleiben groß: $label ist der Name, wie er geschrieben steht.
browse-by = Nach { $label } stöbern
browse-other = Weitere Zugänge
count-practices = { $n ->
    [one] 1 Blatt
   *[other] { $shown } Blätter
}
count-none = noch keine Blätter
practices-lead = { $n ->
    [0] Auf dieser Website gibt es noch keine Blätter.
    [one] Auf dieser Website gibt es ein Blatt.
   *[other] { $shown } Blätter, nach Titel.
}
practices-by-title = Nach Titel
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
inferred = abgeleitet
inferred-ask = , was heißt das?
inferred-here = Die Redaktion hat diese Einordnung aus dem Text abgeleitet.
updated = Aktualisiert am { $date }.
edit-page = Diese Seite bearbeiten

## Wortlisten und Begriffe

vocabulary-description = Praktiken, geordnet nach „{ $field }“.
vocabulary-lead = Wählen Sie einen Begriff, um die Blätter zu sehen.
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
    [one] Ein Blatt nennt dies neben einem anderen Hauptthema
   *[other] { $shown } Blätter nennen dies neben einem anderen Hauptthema
}
term-empty-title = Noch keine Blätter
term-empty = Hier steht noch keine Praktik. Das sagt etwas über diese Sammlung, nicht über die Praxis vor Ort.
term-broader = Weiter gefasst
term-narrower = Enger gefasst
term-neighbours = In derselben Liste
term-neighbours-empty = Was Sie hier finden
term-all = Ganze Liste: { $field }

## Glossar

glossary = Begriffe
glossary-description = Was die Wörter des Fachs bedeuten und wie sie in anderen Sprachen heißen.
glossary-lead = { $n ->
    [one] Ein Begriff, mit seinem Wort in anderen Sprachen.
   *[other] { $shown } Begriffe, mit ihrem Wort in anderen Sprachen.
}
glossary-editorial = Redaktion
glossary-editorial-text = Wo „{ $mark }“ steht, hat die Redaktion die Umschreibung selbst verfasst. Es ist keine amtliche oder gesetzliche Definition.
glossary-source = Quelle:
glossary-also = Auch:
glossary-avoid = Besser nicht:
letters = Zu einem Buchstaben

## Hinweise über einem Text

notice-archived = Dieser Text wird nicht mehr gepflegt. Seine Adresse bleibt gültig.
    .word = Archiviert.
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
role-organiser = Organisation
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
cite-licence = Lizenz dieses Textes:
qr-label = QR-Code zu { $address }
edit = Dieses Blatt bearbeiten
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
share-mail = Dieses Blatt per E-Mail senden
cite-file = Quellenangabe als { $format }
held-by = In diesen Sammlungen
related = Verwandte Blätter
related-picked = Von der Redaktion gewählt.
related-like = Automatisch vorgeschlagen: ähnelt diesem Blatt in Wörtern und Einordnung.

## Sammlungen

edition = Ausgabe { $shown }
frozen = bewahrt, wie sie an jenem Tag war
short-address = Kurze Adresse
short-address-text = Kurze Adresse, für jede Sprache
event-when = Wann
event-where = Wo
event-online = Online
collection-items = Die Blätter, der Reihe nach
edit-collection = Diese Sammlung bearbeiten

## Suche

search-label = Eine Praktik suchen
search-label-long = Wörter aus Titel, Zusammenfassung oder Text
search-button = Suchen
search-in-language = Auf Deutsch suchen
search-hint-home = Gewöhnliche Wörter genügen. Gesucht wird auf Ihrem eigenen Gerät.
search-hint = Die Ergebnisse erscheinen, während Sie tippen. Gesucht wird auf Ihrem eigenen Gerät.
search-noscript = Gesucht wird in Ihrem Browser, und dafür ist JavaScript nötig. Stöbern können Sie auch ohne.
search-filters = Filter
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
search-for = für „{ $query }“
search-corrected = Nichts oder fast nichts gefunden für „{ $query }“, wohl aber für „{ $corrected }“.
    .word = Schreibweise.
search-also = Auch gesucht: { $words }
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
search-without-filter = Ohne den Filter „{ $filter }“ suchen
search-without-filters = Ohne Filter suchen
search-unknown = „{ $name }“ in der Adresse ist nicht bekannt und wurde übergangen.
    .word = Unbekannter Filter.
search-unknown-year = „{ $name }“ ist keine vierstellige Jahreszahl und wurde übergangen.
    .word = Jahr.
search-more = Mehr anzeigen
search-shown = { $n ->
    [one] Noch { $shown } Ergebnis hinzugefügt
   *[other] Noch { $shown } Ergebnisse hinzugefügt
}
search-help-title = Was Sie tun können
search-asked = Sie haben nach „{ $query }“ gesucht.
search-asked-filters = { $n ->
    [one] Filter: { $filters }.
   *[other] Filter: { $filters }.
}
search-help-spelling = Prüfen Sie, ob alles richtig geschrieben ist.
search-help = Versuchen Sie ein allgemeineres oder ein anderes Wort.
search-help-syntax = Wörter zwischen "Anführungszeichen" werden zusammen gesucht. Ein Minuszeichen schließt ein Wort aus: -{"\u2060"}Polizei.
search-help-browse = Stöbern Sie in den Listen unten.

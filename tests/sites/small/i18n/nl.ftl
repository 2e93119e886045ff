section-practices = praktijken
section-collections = collecties
section-glossary = begrippenlijst
section-search = zoeken
footnote-back = Terug naar de tekst
table-label = Tabel
task-done = gedaan
task-open = te doen

section-practices = pratiques
section-collections = collections
section-glossary = glossaire
section-search = recherche
footnote-back = Retour au texte
table-label = Tableau
task-done = fait
task-open = à faire

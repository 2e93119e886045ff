# `fiche check`, et toute commande qui vérifie
found = { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }
mended = { $fixes ->
        [one] { $fixes } correction
       *[other] { $fixes } corrections
    } dans { $files ->
        [one] { $files } fichier.
       *[other] { $files } fichiers.
    }
mendable = { $count ->
        [one] L’un d’eux peut être corrigé avec : { $command }
       *[other] { $count } d’entre eux peuvent être corrigés avec : { $command }
    }
unread = { $count ->
        [one] Un texte encore en cours de rédaction n’a pas été vérifié. Pour le faire : { $command }
       *[other] { $count } textes encore en cours de rédaction n’ont pas été vérifiés. Pour le faire : { $command }
    }
nothing-found = Rien à corriger.

# `fiche status`
status-review = vérification
status-source = source
status-current = à jour
status-missing = manque
status-outdated = en retard
status-machine = programme
status-summary = { $texts ->
        [1] Un texte.
       *[other] { $texts } textes.
    } Traductions qui manquent : { $missing }, en retard : { $outdated }, d’un programme et pas
    relues : { $unread }. À vérifier d’ici au { $date } : { $due } (! en retard, * ce trimestre).
status-changed = { $text }, { $language } : en retard depuis le { $date }. Ce qui a changé dans le texte source :
status-changed-now = { $text }, { $language } : en retard. Ce qui a changé dans le texte source, pas encore enregistré :
status-change-unknown = { $text }, { $language } : en retard. On ne sait pas ici ce qui a changé : git n’a pas la version traduite.

# `fiche serve`
serve-close = Fermer
serve-stale = Vous voyez le site tel qu’il était avant ces erreurs.
serve-nothing = Le site s’affichera dès que les erreurs seront corrigées.
serve-more = Il y en a d’autres : `fiche check` les donne toutes.
serve-failed = Cette page ne peut pas être affichée

# Ce qui se fait
phase = { $phase ->
        [read] Lecture des fichiers
        [check] Vérification
        [pictures] Réduction des images
        [index] Création de l’index
        [export] Exportation des données
        [write] Écriture des pages
        [pack] Mise en paquet
       *[typeset] Mise en page
    }
asking-links = Vérification des liens externes

# Ce que disent les commandes à la fin
look = Pour voir le résultat : { $command }
nothing-written = Rien n’a été écrit dans { $out }{ $is-there ->
        [yes] , où rien n’a changé.
       *[no] .
    }
built = { $pages } pages, { $files } fichiers, { $size } dans { $out }, en { $seconds } s.
built-for-example = Les flux, les codes QR et les moteurs de recherche apprennent que le site se trouve à { $url } : écrivez sa propre adresse dans `base_url` de content/site.yaml, ou donnez --base-url.
init-site = Un site en { $languages } : { $files } fichiers dans { $folder }.
init-first = Ce qu’il faut changer d’abord se trouve dans { $file }.
new-then = Remplissez le fichier ; ses commentaires disent comment. Ensuite :
new-check = ce qui manque encore ou n’est pas juste
new-look = l’aspect de la page
language-then = Traduisez ce qui suit chaque signe égal. Ensuite :
language-add = ajoutez `{ $code }` à `languages` dans content/site.yaml
language-check = ce dont les lecteurs de cette langue ont encore besoin
translate-then = Les mots de { $source } figurent auprès de tout ce qui est à traduire. Ensuite :
translate-check = ce qui reste à traduire
translate-until = Tant qu’il en reste, `{ $command }` refuse le site : terminez le fichier, ou laissez-le de côté pour l’instant.
stamp-same = { $path } correspond déjà à { $source } dans son état actuel ; rien n’a changé.
stamp-refused = Rien n’a été confirmé : corrigez d’abord le texte source.
freeze-refused = Rien n’a été figé : corrigez d’abord les erreurs.
freeze-then = Fiches figées : { $sheets }. Enregistrez ces fichiers dans git (commit). Ensuite :
freeze-addresses = enregistre les nouvelles adresses
permalinks-refused = Aucune adresse n’a été enregistrée : corrigez d’abord les erreurs.
permalinks-complete = { $file } contient toutes les adresses du site.
permalinks-added = { $form ->
        [one] 1 adresse ajoutée
       *[other] { $count } adresses ajoutées
    } à { $file } : mettez-le dans le même commit que le contenu.
permalinks-missing = { $form ->
        [one] 1 adresse n’est
       *[other] { $count } adresses ne sont
    } pas encore dans { $file } ; --write les ajoute.
serve-at = Le site se trouve à { $url } (Ctrl-C pour arrêter)
serve-no-browser = Aucun navigateur n’a pu être ouvert ; ouvrez l’adresse vous-même.
serve-folder = Le dossier du site
serve-changed = { $file } et { $more } de plus
decimal-sign = ,
size = { $unit ->
        [bytes] { $number } octets
        [kB] { $number } ko
       *[MB] { $number } Mo
    }
bundled = { $size } dans { $out }, en { $seconds } s.
bundled-then = Décompressez le tout, sur un disque ou une clé USB, et ouvrez index.html dans le dossier { $folder }.
pdf-made = { $path } : { $form ->
        [one] 1 page
       *[other] { $pages } pages
    }, { $size }.
pdf-unknown = Ces signes manquent dans les polices : { $letters }. Le signe � les remplace. Écrivez-les en toutes lettres ou supprimez-les.
exported = { $form ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }, { $size } dans { $out }.
exported-index = { $files } fichiers, { $size } dans { $out }. Le fichier README.md y indique comment les charger.
exported-archive = { $size } dans { $out }. Le fichier README.txt indique ce que contient l’archive ; une fois celle-ci décompressée, `sha256sum -c SHA256SUMS` la vérifie.
publish-step = { $number }. { $step ->
        [assets] Ce que les pages appellent
        [pages] Les pages
       *[doors] Ce qui y mène
    } : { $files } fichiers, { $size }
imported = Fichiers lus : { $read } ; fichiers qui ne sont pas du Markdown, laissés où ils sont : { $others }. Brouillons { $dry ->
        [yes] qui seraient écrits dans
       *[no] écrits dans
    } { $root } : { $drafts }. À vérifier : { $notes }.
imported-findings = Ce que `{ $command }` trouve dans ces brouillons : { $found }.
cms-then = config.yml et index.html se trouvent dans { $out }. Placez à côté les fichiers du paquet npm decap-cms, dossier dist.

# Ce qui est impossible
failed = erreur : { $reason }
failed-read = impossible de lire { $path } : { $reason }
failed-outside = { $path } est un lien vers { $target }, hors du dossier du site, et n’est pas suivi : ce qui s’y trouve serait publié. Mettez une copie à la place du lien
failed-large = { $path } dépasse { $limit } Mio et n’est pas lu. Sortez ce fichier du dossier du site et faites un lien vers l’endroit où il se trouve sur le web
failed-write = impossible d’écrire { $path } : { $reason }
failed-no-site = il n’y a pas de site dans { $path } : on y attend le fichier content/site.yaml. Indiquez le dossier du site avec --site
failed-not-ours = { $path } contient des fichiers que fiche n’a pas créés et n’est donc pas remplacé. Videz ce dossier ou choisissez-en un autre avec --out
failed-not-empty = { $path } n’est pas vide : rien n’y a été écrit. Indiquez un dossier nouveau ou vide
failed-theme = le thème graphique ne peut pas produire { $page } : { $reason }
failed-serve = impossible de montrer le site à l’adresse { $address } : { $reason }. Choisissez un autre port avec --port
failed-index = impossible de lire l’index de recherche dans { $path } : { $reason }
no-text = il n’y a pas de texte `{ $name }` dans content/. Un texte se nomme par son identifiant, comme brusafe, ou par son dossier et son identifiant, comme practices/brusafe
no-text-but = il n’y a pas de texte `{ $name }` dans content/. Vouliez-vous dire `{ $near }` ? Un texte se nomme par son identifiant, comme brusafe, ou par son dossier et son identifiant, comme practices/brusafe
several-texts = `{ $name }` peut être { $names } : indiquez lequel
no-source = `{ $name }` n’a pas de texte source lisible : lancez d’abord `fiche check --drafts`
two-sources = `{ $name }` a deux textes sources : une traduction a besoin du champ `translation`. Lancez d’abord `fiche check --drafts`
no-site-language = le site n’a pas la langue `{ $code }`, mais { $known }, comme l’indique `languages` dans content/site.yaml
not-a-collection = `{ $name }` n’est pas une collection
no-such-collection = le site n’a pas de collection `{ $id }`, mais bien { $known }. Les brouillons ne comptent qu’avec --drafts
no-collections = le site n’a pas de collection `{ $id }`, ni aucune autre. Les brouillons ne comptent qu’avec --drafts
no-such-code = il n’y a pas de code `{ $code }` : `fiche explain` les donne tous
no-such-code-but = il n’y a pas de code `{ $code }`. Vouliez-vous dire `{ $near }` ?
no-built-site = il n’y a pas de site construit dans { $folder }. Indiquez un dossier que `fiche build` a écrit
no-search-there = le site qui se trouve dans { $folder } n’a pas de recherche dans la langue `{ $code }`
folder-is-file = { $path } est un fichier. Indiquez le dossier qui contient les fichiers Markdown (.md), les seuls qui soient lus
no-markdown = il n’y a pas de Markdown dans { $folder }. Seuls sont lus les fichiers qui finissent par .md ou .markdown, et non les autres fichiers qui s’y trouvent ({ $count }). Enregistrez d’abord en Markdown les textes et tableaux d’autres programmes
outside-the-site = `{ $path }` ne se trouve pas dans le dossier du site, qui est { $root }
no-language-code = `{ $code }` n’est pas un code de langue : il compte deux ou trois lettres minuscules, comme it pour l’italien (ISO 639)
language-comes-along = le programme a déjà les mots de `{ $code }` : ajoutez ce code à `languages` dans content/site.yaml. Un fichier { $path } remplace certains mots
language-takes-no-options = `fiche new language` n’admet ni --lang ni --title : le code dit tout
no-id = `{ $id }` ne peut pas être un identifiant : il devient le nom d’un dossier et ne change jamais. Utilisez des mots faits de a-z et de 0-9, reliés par un seul trait d’union, de { $longest } caractères au plus
no-id-but = `{ $id }` ne peut pas être un identifiant : il devient le nom d’un dossier et ne change jamais. Utilisez des mots faits de a-z et de 0-9, reliés par un seul trait d’union, de { $longest } caractères au plus, comme { $near }
text-exists = il y a déjà un texte `{ $name }` : choisissez un autre identifiant, ou traduisez ce texte avec `fiche translate { $name } --to …`
begins-in-another = un site commence dans une ou plusieurs de ces langues : { $known } ; donc pas en `{ $code }`. Commencez en anglais, puis ajoutez la langue : `fiche new language { $code }` vous donne les mots à traduire
begins-in-codes = un site commence dans une ou plusieurs de ces langues : { $known } ; donc pas en `{ $code }`. Écrivez les codes séparés par des virgules, comme --languages nl,fr
begins-in-none = indiquez une ou plusieurs langues, chacune une seule fois, comme --languages nl,fr
no-translation = `{ $name }` n’a pas encore de traduction : commencez-en une avec `fiche translate { $name } --to …`
no-translation-into = `{ $name }` n’a pas de traduction dans la langue `{ $code }` : commencez-en une avec `fiche translate { $name } --to { $code }`
stamps-translations = `{ $name }` est écrit dans la langue `{ $code }` : ce qui se confirme, c’est une traduction de ce texte
no-state-to-stamp = { $path } n’indique pas quel état de { $source } il traduit. Écrivez dans l’en-tête du fichier : translation: {"{"}of: "{ $digest }", method: human{"}"}
translates-itself = `{ $name }` est écrit dans la langue `{ $code }` : { $file } en est le texte source. Indiquez une autre langue avec --to
nothing-to-translate = il n’y a encore rien à traduire : donnez d’abord un titre à { $file } et écrivez le texte
freezes-published = `{ $name }` n’est pas encore publié : une édition est figée telle que le public la voit
edition-frozen = l’édition { $edition } de `{ $name }` est déjà figée et reste telle quelle. Pour garder aussi les textes d’aujourd’hui, écrivez `edition: { $next }` et `frozen: false` dans { $file }, puis relancez la commande
items-unreadable = { $file } est écrit de telle sorte que rien ne peut être ajouté à `items`. Écrivez chaque élément sous la forme {"{"}id: …{"}"} ou `- id: …`, seul sur sa ligne, sans `digest`, puis relancez la commande
no-filter = `{ $filter }` n’est pas un filtre : écrivez-le comme themes=evaluation
no-filter-field = les résultats ne peuvent pas être filtrés par `{ $field }`, mais bien par { $known }
no-filter-term = `{ $term }` n’est pas un terme de { $field }, qui a { $known }
file-exists = { $path } existe déjà et reste tel quel
file-not-ours = { $path } n’est pas un fichier { $kind } créé par fiche et n’est donc pas remplacé. Indiquez un autre endroit avec --out
file-is-folder = { $path } est un dossier. Indiquez le fichier { $kind } qui doit s’y trouver avec --out { $file }
export-over-site = { $folder } contient un site construit, avec les données dans { $data }. Donnez un autre dossier avec --out
archive-alone = une archive est un seul fichier zip et contient tout le reste. Demandez-la seule : export archive --out FICHIER.zip
index-alone = un index pour un serveur de recherche est un dossier à part. Demandez-le seul : export quickwit --out DOSSIER
publish-dry-run = le programme n’envoie lui-même aucun fichier : `fiche publish --dry-run` affiche les commandes qui le font
no-repository = site.yaml n’indique pas de dépôt sur GitHub ou GitLab. Indiquez avec --backend et --repository où se trouvent les fichiers
no-base-url = `{ $text }` n’est pas l’adresse d’un site. Écrivez-la comme https://example.org/ ou https://example.org/chemin/
no-path-for-editor = `{ $given }` n’indique pas où mettre le chemin du fichier : écrivez {"{"}path{"}"}
no-pdf = ce programme a été construit sans les PDF, qui demandent quelques minutes de plus. Dans le dossier du code source : cargo run --release --features pdf -- pdf COLLECTION
no-threads = impossible de lancer autant de threads : { $reason }
no-curl = les liens sont vérifiés avec le programme curl, qui ne peut pas être lancé : { $reason }

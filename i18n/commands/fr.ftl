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
status-changed = { $text }, { $language } : en retard depuis le { $date }. Ce qui a changé dans la source :
status-changed-now = { $text }, { $language } : en retard. Ce qui a changé dans la source, pas encore enregistré :
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
exported-archive = { $size } dans { $out }. Le fichier README.txt y indique ce qu’elle contient ; une fois décompressée, `sha256sum -c SHA256SUMS` la vérifie.
publish-step = { $number }. { $step ->
        [assets] Ce que les pages appellent
        [pages] Les pages
       *[doors] Ce qui y mène
    } : { $files } fichiers, { $size }
imported = Fichiers lus : { $read }. Brouillons { $dry ->
        [yes] qui seraient écrits dans
       *[no] écrits dans
    } { $root } : { $drafts }. À vérifier : { $notes }.
imported-findings = Ce que `{ $command }` trouve dans ces brouillons : { $found }.
cms-then = config.yml et index.html se trouvent dans { $out }. Placez à côté les fichiers du paquet npm decap-cms, dossier dist.

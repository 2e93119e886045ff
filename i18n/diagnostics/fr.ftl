# Ce qui ne va pas : minuscule, sans point. `.help` : ce qu’il faut écrire, pour qui écrit des fiches et non des programmes.

severity-error = erreur
severity-warning = avertissement
help = aide
see-also = voir aussi

not-utf8 = { $encoding ->
        [utf-16] ce fichier est enregistré en UTF-16, que Windows appelle « Unicode »
        [windows-1252] ce fichier est enregistré en Windows-1252, que Windows appelle « ANSI » : le mot est ici « { $word } »
       *[other] ce fichier n’est pas un simple texte UTF-8
    }
    .help = { $encoding ->
        [other] Enregistrez de nouveau le fichier en « UTF-8 » dans votre éditeur. Si c’est une image ou un document, il n’a pas sa place sous ce nom.
       *[known] Enregistrez de nouveau le fichier en « UTF-8 » dans votre éditeur : dans le Bloc-notes, sous « Enregistrer sous », comme encodage. Vérifiez ensuite les accents.
    }
file-too-large = ce fichier dépasse 1 Mio et n’est pas lu
    .help = Répartissez-le en plusieurs textes, ou placez la partie volumineuse à côté, comme pièce jointe.
front-matter-missing = { $opening ->
        [nothing] ce fichier est vide
        [blank] des lignes vides se trouvent au-dessus des champs
        [toml] les champs de ce fichier sont écrits en TOML, entre +++
        [marked] la première ligne contient plus que `---`
       *[text] le fichier ne commence pas par `---`
    }
    .help = { $opening ->
        [nothing] Écrivez-y les champs et le texte, comme les montre `fiche new`, ou supprimez le fichier.
        [blank] Enlevez les lignes vides, pour que `---` soit la première ligne du fichier.
        [toml] Pour tout un dossier, `fiche import` le fait. Sinon, écrivez-les en YAML : `---` au lieu de +++, et un deux-points suivi d’une espace au lieu du signe =, comme dans : title: "Prévention"
        [marked] Écrivez `---` seul sur cette ligne, et chaque champ sur une ligne en dessous.
       *[text] Écrivez `---` seul sur la première ligne, puis les champs comme `title:` et `summary:`, puis `---` seul sur une ligne, puis le texte.
    }
front-matter-unclosed = les champs en tête du fichier ne sont jamais fermés
    .help = Écrivez `---` seul sur la ligne qui suit le dernier champ, au-dessus du texte.
yaml-syntax = { $trap ->
        [colon] ce texte contient un deux-points et serait lu comme un autre champ
        [quote] un guillemet est ouvert ici et jamais fermé
        [bracket] un crochet ou une accolade s’ouvre ici et ne se ferme pas sur cette ligne
        [tab] cette ligne commence par une tabulation
        [sign] un texte ne peut pas commencer par ce signe
        [indentation] cette ligne n’est pas alignée sur les autres
        [gap] il manque une espace après ce deux-points
        [space] une espace insécable se trouve ici, où il en faut une ordinaire
        [inner] un guillemet à l’intérieur de ce texte le ferme trop tôt
        [curly] ce sont les guillemets des textes imprimés, qui ne veulent rien dire ici
        [apostrophe] l’apostrophe au début de ce texte est lue comme un guillemet
       *[other] à partir d’ici, les champs sont illisibles ({ $detail })
    }
    .help = { $trap ->
        [colon] Mettez tout le texte entre guillemets droits : title: "Prévention : un début"
        [quote] Mettez le même guillemet à la fin du texte. Un " à l’intérieur s’écrit \".
        [bracket] Fermez la liste par ] ou les champs par une accolade.
        [tab] Utilisez des espaces : deux par niveau.
        [sign] Mettez tout le texte entre guillemets droits : title: "@alarm"
        [indentation] Donnez aux lignes qui vont ensemble le même nombre d’espaces au début : deux par niveau. Un texte qui contient un deux-points ou un guillemet se met entre guillemets droits.
        [gap] Mettez une espace après le deux-points : title: Prévention
        [space] Effacez-la et tapez une espace ordinaire. De telles espaces viennent avec un texte collé d’une page web ou d’un traitement de texte.
        [inner] Mettez tout le texte entre guillemets droits, et écrivez \" pour un " à l’intérieur : title: "Les heures \"calmes\" du quartier"
        [curly] Employez des guillemets droits : title: "Prévention : un début"
        [apostrophe] Mettez tout le texte entre guillemets droits : title: "'s Avonds op straat"
       *[other] Regardez cette ligne et celle du dessus : chaque champ est un nom, un deux-points, une espace et une valeur. En cas de doute, mettez la valeur entre guillemets droits.
    }
yaml-limit = les champs sont trop imbriqués ou trop répétés pour être lus
    .help = Écrivez simplement les valeurs : quelques niveaux au plus, et sans les signes & et * qui répètent d’autres valeurs.
message-syntax = ce libellé est illisible ({ $reason })
    .help = Chaque libellé est une clé, le signe = et un texte ; les lignes qui continuent commencent par des espaces.
stray-file = { $folder ->
        [templates] aucune page n’est faite avec ce modèle, et aucun autre modèle ne le nomme
        [messages] ces libellés ne sont pas lus : le site n’a pas cette langue
       *[other] ce fichier n’est pas lu : il n’est pas là où le site garde de tels fichiers
    }
    .help = { $has-closest ->
        [yes] Est-ce ce fichier-ci ? Nommez-le alors { $closest }
       *[no] { $folder ->
            [templates] Un modèle porte le nom de celui de l’outil qu’il remplace, comme practice.html, ou se trouve entre guillemets dans un autre modèle. Renommez-le ou supprimez-le.
            [theme] Un thème graphique garde ses modèles dans `templates/`, et ses feuilles de style, scripts et images dans `assets/`. Mettez-y le fichier, ou supprimez-le.
            [messages] Un fichier de libellés porte le code d’une langue du site et finit par .ftl, comme i18n/fr.ftl. Ajoutez la langue à `languages:` dans content/site.yaml, ou supprimez ce fichier.
           *[content] Les textes s’appellent `index.fr.md` et se trouvent dans un dossier à eux, comme `content/practices/brusafe/index.fr.md` ; les listes se trouvent dans `content/vocabularies/`. Déplacez ou renommez le fichier, ou supprimez-le.
        }
    }
unknown-language = { $has-found ->
        [no] le nom de ce fichier ne dit pas dans quelle langue il est
       *[yes] ce site n’a pas de langue `{ $found }`
    }
    .help = { $has-closest ->
        [yes] Nommez le fichier `index.{ $closest }.md`, en minuscules. S’il existe déjà un fichier de ce nom, celui-ci est une copie : supprimez-la.
       *[no] { $code ->
            [yes] Le site a : { $known }. Ajoutez `{ $found }` à `languages:` dans content/site.yaml, ou supprimez ce fichier.
           *[no] { $has-found ->
                [yes] Les textes s’appellent `index.`, une langue et `.md`, et le site a : { $known }. Est-ce une copie d’un autre fichier ? Supprimez-la alors, sans la mettre à sa place.
               *[no] Mettez une des langues du site devant `.md` dans le nom du fichier : { $known }. Comme dans `index.fr.md`.
            }
        }
    }
more-of-the-same = { $count ->
        [one] un autre constat de type { $code } suit dans ce fichier, sans figurer dans la liste
       *[other] { $count } autres constats de type { $code } suivent dans ce fichier, sans figurer dans la liste
    }
    .help = Corrigez ceux qui précèdent et relancez la vérification : vous verrez le reste. Un si grand nombre dans un seul fichier a souvent une seule cause.
merge-conflict = { $has-mark ->
        [yes] `{ $mark }` est une marque par laquelle git distingue deux versions d’un texte
       *[no] deux versions de ce texte se suivent, entre <<<<<<< et >>>>>>>
    }
    .help = { $has-mark ->
        [yes] Vérifiez que les lignes autour sont justes et ne disent pas deux fois la même chose, puis enlevez cette ligne.
       *[no] Deux personnes ont modifié les mêmes lignes. Gardez de chacune ce qui est juste, et enlevez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.
    }
template-syntax = ce modèle est illisible ({ $reason })
    .help = Regardez cette ligne et celles au-dessus : ce qui s’ouvre par {"{%"} ou {"{{"} se referme aussi, et chaque `if`, `for` et `block` a son propre `endif`, `endfor` et `endblock`.

unknown-field = { $theirs ->
        [none] { $language ->
            [yes] le site n’a pas de langue `{ $field }`
           *[no] il n’y a pas de champ `{ $field }`
        }
       *[other] `{ $field }` est un champ des { $theirs ->
            [practice] pratiques
            [collection] collections
           *[page] pages
        } ; ce fichier est { $ours ->
            [practice] une pratique
            [collection] une collection
            [page] une page
           *[introduction] l’introduction d’un terme
        }
    }
    .help = { $theirs ->
        [practice] Est-ce que ce doit être une pratique ? Son dossier se range alors dans content/practices/. Sinon, supprimez le champ.
        [collection] Est-ce que ce doit être une collection ? Son dossier se range alors dans content/collections/. Sinon, supprimez le champ.
        [page] Est-ce que ce doit être une page ? Son dossier se range alors dans content/pages/. Sinon, supprimez le champ.
       *[none] { $has-closest ->
            [yes] Vouliez-vous dire `{ $closest }` ?
           *[no] { $language ->
                [yes] Supprimez ce qui suit, ou ajoutez la langue à `languages:` dans content/site.yaml.
               *[no] Supprimez la ligne. Les champs qui existent, `fiche new` les montre pour les textes et `fiche schema` pour chaque fichier. S’il s’agit d’une liste de termes, le fichier `content/vocabularies/{ $field }.yaml` manque.
            }
        }
    }
wrong-type = { $has-field ->
        [no] ce fichier devrait contenir { $expected ->
            [list] une liste
           *[other] des champs
        }
       *[yes] `{ $field }` doit être { $expected ->
            [text] un texte
            [list] une liste
            [fields] un groupe de champs
            [texts] un texte par langue
            [number] un nombre entier
            [truth] `true` ou `false`
            [online] `true`, `false` ou une adresse web
           *[ids] un nom ou une liste de noms
        }
    }
    .help = { $expected ->
        [text] Écrivez un seul texte après le deux-points, entre guillemets droits s’il contient des caractères spéciaux.
        [list] Écrivez chaque valeur sur sa propre ligne, qui commence par un tiret et une espace, ou toutes entre [ et ], avec des virgules. Si une valeur occupe plusieurs lignes, seule la première porte le tiret.
[fields] { $field ->
            [items] Écrivez chacun avec ses champs, comme dans : - {"{"}id: brusafe{"}"}
            [sources] Écrivez chacun avec ses champs, comme dans : - {"{"}id: report, title: "Rapport annuel"{"}"}
            [organisations] Écrivez chacun avec ses champs, comme dans : - {"{"}name: "Ville de …", role: partner{"}"}
            [terms] Écrivez chacun avec ses champs, comme dans : - {"{"}id: north, label: {"{"}{ $languages }{"}"}{"}"}
            [programme] Écrivez chacun avec ses champs, comme dans : - {"{"}at: "09:30", label: {"{"}{ $languages }{"}"}{"}"}
           *[other] Écrivez les champs en dessous, chacun sur sa ligne, avec deux espaces de plus au début.
        }
        [texts] Écrivez chaque langue du site, entre accolades ou chacune sur sa ligne : {"{"}{ $languages }{"}"}
        [number] Écrivez seulement des chiffres, comme 2.
        [truth] Écrivez true (oui) ou false (non), sans guillemets.
        [online] Écrivez l’adresse où l’on participe en ligne, précédée de https://. Si elle n’existe pas encore, écrivez true (oui) ou false (non), sans guillemets.
       *[ids] Écrivez un nom, ou plusieurs entre [ et ], avec des virgules.
    }
missing-field = le champ `{ $field }` manque ou est vide
    .help = { $field ->
        [status] Écrivez `status: draft` tant que le texte est en préparation, et `status: published` quand il peut être en ligne.
        [period] Écrivez quand la pratique a eu lieu : period: 2019, ou 2016-10/2021-09, ou 2020/.. si elle est en cours.
        [alt] Écrivez dans chaque langue ce que montre l’image : alt: {"{"}nl: "Een plein", fr: "Une place"{"}"}.
        [translation] Dans une traduction, écrivez `translation: {"{"}of: "sha256:0000000000000000", method: human{"}"}` : le prochain contrôle dira quoi mettre à la place des zéros. Dans le texte source, supprimez cette ligne.
       *[other] Écrivez `{ $field }:` suivi de sa valeur.{ $has-choices ->
            [yes] {" "}Vous avez le choix entre : { $choices }.
           *[no] {""}
        }
    }
duplicate-field = le champ `{ $field }` figure ici une deuxième fois
    .help = Gardez une des deux lignes, ou réunissez leurs valeurs en une seule.
too-long = `{ $field }` compte { $length } caractères et peut en compter { $limit } au plus
    .help = Raccourcissez : les listes et les résultats de recherche n’ont pas plus de place. Le reste peut aller dans le texte.
bad-date = { $possible ->
        [no] { $form ->
            [stamp] le jour ou l’heure `{ $found }` n’existe pas
            [clock] l’heure `{ $found }` n’existe pas
           *[other] le jour `{ $found }` n’existe pas
        }
       *[yes] { $form ->
            [clock] `{ $found }` n’est pas une heure comme le site les écrit
           *[other] `{ $found }` n’est pas une date comme le site les écrit
        }
    }
    .help = { $has-closest ->
        [yes] { $form ->
            [stamp] Écrivez { $closest }.
            [clock] Écrivez { $closest }.
            [period] Écrivez { $closest }.
           *[other] Écrivez l’année, le mois et le jour : { $closest }.
        }
       *[no] { $form ->
            [day] Écrivez l’année, le mois et le jour : 2019-05-31.
            [stamp] Écrivez un jour, ou un jour et une heure : 2027-03-15 ou 2027-03-15T09:30.
            [clock] Écrivez les heures et les minutes en deux chiffres : 09:30. Pour un autre jour que le premier, mettez le jour devant : 2027-03-16T09:30.
            [date] Écrivez une année, un mois ou un jour : 2019, 2019-05 ou 2019-05-31.
           *[period] Écrivez une année, un mois ou un jour, ou deux séparés par un / : 2019, 2016-10/2021-09, 2020/.. si cela continue.
        }
    }
bad-id = `{ $found }` ne peut pas faire partie d’une adresse
    .help = { $has-path ->
        [yes] { $has-closest ->
            [yes] Renommez { $path }, avec `{ $closest }` au lieu de `{ $found }`, ici et partout où ce nom figure. Les noms se composent des lettres a à z sans accents, de chiffres, et d’un seul trait d’union entre les mots.
           *[no] Renommez { $path } : les noms se composent des lettres a à z sans accents, de chiffres, et d’un seul trait d’union entre les mots.
        }
       *[no] Utilisez les lettres a à z sans accents, des chiffres, et un seul trait d’union entre les mots{ $has-closest ->
                [yes] {"\u00A0"}: { $closest }
               *[no] .
            }
    }
unknown-choice = `{ $found }` n’est pas une valeur de `{ $field }`
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ? Vous avez le choix entre : { $choices }.
       *[no] Vous avez le choix entre : { $choices }.
    }
missing-language = `{ $field }` n’a pas de texte dans la langue `{ $language }`
    .help = Ajoutez une ligne `{ $language }:` avec le texte dans cette langue.
bad-url = `{ $found }` n’est pas une adresse web
    .help = Écrivez l’adresse entière, à partir de https://, sans espaces.
bad-digest = `{ $found }` ne dit pas quelle version du texte source est traduite ici
    .help = Écrivez pour l’instant "sha256:0000000000000000" : le prochain contrôle dira quoi mettre à la place.
bad-languages = ces langues ne sont pas utilisables
    .help = Donnez un ou plusieurs codes différents de deux ou trois lettres : languages: [nl, fr]
missing-source = cette fiche ne dit pas d’où viennent ses informations
    .help = Ajoutez au moins une source sous `sources:`, avec un `id` et un `title`.
repeated = `{ $found }` figure ici une deuxième fois
    .help = Ne le gardez qu’une fois.
reversed-dates = la fin de `{ $found }` précède son début
    .help = Vérifiez les deux dates : la première doit précéder la seconde.
bad-enterprise-number = `{ $found }` n’est pas un numéro de la Banque-Carrefour des Entreprises
    .help = Vérifiez le numéro : ses deux derniers chiffres ne correspondent pas aux autres.
invisible-character = cette ligne contient des signes que personne ne voit ({ $sign }, { $count } ×)
    .help = Enlevez-les : ils coupent les mots pour la recherche. Ils viennent avec un texte collé. Si vous n’en voyez pas, tapez les mots de nouveau.
text-lost = { $sign ->
        [hash] ce qui suit # est un commentaire et ne fait pas partie de `{ $field }`
        [anchor] ce qui commence par & ne fait pas partie de `{ $field }`
       *[tag] ce qui commence par ! ne fait pas partie de `{ $field }`
    }
    .help = { $sign ->
        [hash] Cela fait partie du texte ? Mettez alors tout le texte entre guillemets droits : title: "Quartier # 3". Un commentaire est mieux sur sa propre ligne.
       *[other] Mettez tout le texte entre guillemets droits : title: "&co dans le quartier"
    }
leftover-command = `{ $found }` est une commande d’un autre programme, et les lecteurs la verraient telle quelle
    .help = Enlevez-la, ou écrivez en Markdown ce qu’elle faisait : une image est ![ce qu’elle montre](photo.jpg). Ce qui doit être montré tel quel va entre accents graves (`).
thin-text = le texte sous les champs compte { $length } { $length ->
        [one] caractère
       *[other] caractères
    } et ne dit presque rien
    .help = Racontez ce qui a été fait, en { $least } caractères ou plus. Tant que le texte n’est pas écrit, `status: draft` garde la fiche hors du site.
bad-search-server = `{ $found }` n’est pas l’adresse d’un serveur de recherche que les pages peuvent interroger
    .help = Donnez son adresse avec https:// et sans rien après le chemin : url: https://recherche.exemple.be. Les lettres accentuées s’y écrivent comme le domaine a été enregistré (xn--…). http:// ne convient qu’à un serveur sur cet ordinateur : http://localhost:7280
bad-index-name = `{ $found }` n’est pas le nom d’un seul index
    .help = Donnez le nom que `fiche export` a écrit dans manifest.json, ou un alias de celui-ci : de 3 à 200 signes, des minuscules, des chiffres, des traits d’union, des traits de soulignement et des points, en commençant par une lettre : index: fiche-1a2b3c4d
unknown-licence = `{ $found }` n’est pas le nom d’une licence
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ? Les licences s’écrivent comme dans la liste SPDX.
       *[no] Écrivez son nom comme dans la liste SPDX, par exemple CC-BY-4.0 ou CC0-1.0 : les pages renvoient à son texte, et les programmes la connaissent sous ce nom.
    }
impossible-count = `min` vaut { $min } et `max` vaut { $max } : les deux sont incompatibles
    .help = `min` est le nombre de termes qu’une fiche nomme au moins, `max` au plus. Sans `max`, il n’y a pas de limite.
updated-early = ce texte a changé avant sa mise en ligne, le { $published }
    .help = Indiquez dans `updated` le jour de la dernière modification, ou supprimez ce champ tant qu’il n’y en a pas.

no-original = { $has-missing ->
        [yes] ce texte est une traduction, et son texte source n’est pas là
       *[no] tous les fichiers de ce texte sont des traductions
    }
    .help = { $has-missing ->
        [yes] Le texte source a-t-il été renommé ou supprimé ? Rendez ce nom à son fichier, ou récupérez-le dans l’historique des fichiers (git restore) : { $missing }. Ce n’est que si ce fichier-ci a été écrit en premier que vous y supprimez `translation:` et y mettez les champs communs à toutes les langues.
       *[no] Supprimez `translation:` dans le fichier écrit en premier, et mettez-y les champs communs à toutes les langues. Les fichiers sont : { $files }.
    }
two-originals = deux fichiers de ce texte passent tous deux pour le texte source
    .help = Ajoutez `translation:` à celui qui a été traduit, comme dans : translation: {"{"}of: "sha256:0000000000000000", method: human{"}"}. Les fichiers sont : { $files }.
shared-field = `{ $field }` est le même dans toutes les langues et ne se répète donc pas dans une traduction
    .help = Supprimez-le ici. Sa valeur se trouve dans { $original }.
unknown-term = `{ $found }` ne figure pas dans la liste `{ $field }`
    .help = { $several ->
        [yes] Ce sont plusieurs termes. Écrivez-les entre [ et ], avec des virgules : { $field }: [{ $choices }]
       *[no] { $has-closest ->
            [yes] Vouliez-vous dire `{ $closest }` ?
           *[no] Choisissez un terme de la liste.
        } { $has-choices ->
            [yes] Il y a : { $choices }.
           *[no] La liste est content/vocabularies/{ $field }.yaml.
        }
    }
term-count = `{ $field }` en nomme { $found }, { $has-max ->
        [one] alors qu’un seul est permis
        [yes] ce qui n’est pas entre { $min } et { $max }
       *[no] ce qui est moins que { $min }
    }
    .help = { $has-max ->
        [one] Ne gardez que le plus important.
        [yes] Nommez-en au moins { $min } et au plus { $max } ; le plus important d’abord.
       *[no] Nommez-en au moins { $min } ; le plus important d’abord.
    }
unknown-reference = il n’y a pas { $kind ->
        [practice] de pratique
        [page] de page
        [organisation] d’organisation
        [source] de source
        [term] de terme
        [vocabulary] de liste de termes
        [section] de partie
        [theme] de thème graphique
        [place] de page
       *[field] de champ
    } du nom de `{ $found }`
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ?
       *[no] { $kind ->
            [practice] Utilisez le nom d’un dossier de content/practices/. La fiche a-t-elle été renommée ? Écrivez son nouveau nom. A-t-elle été supprimée ? Enlevez-la alors ici aussi, ou remettez-la avec `status: archived` : elle reste pour ceux qui la connaissent.
            [page] Utilisez le nom d’un dossier de content/pages/.
            [organisation] Ajoutez l’organisation à content/organisations.yaml, ou écrivez `name:` avec son nom complet au lieu de `id:`.
            [source] Utilisez l’`id` d’une des sources de ce texte.
            [term] Utilisez l’`id` d’un terme de cette liste.
            [vocabulary] Utilisez le nom d’un fichier de content/vocabularies/, sans .yaml.
            [section] Utilisez le nom qu’une fiche de cette collection donne après `section:`.
            [theme] Utilisez le nom d’un dossier de themes/.
            [place] Écrivez ce que c’est et son nom : practices/brusafe, collections/…, pages/…, une liste et son terme comme themes/evaluation, ou site/practices.
           *[field] Utilisez le nom d’un champ de la pratique, ou d’un de ses termes, comme themes.evaluation.
        }
    }
address-taken = l’adresse { $address } est déjà celle d’une autre page
    .help = { $named ->
        [slug] Choisissez ici un autre `slug`.
        [section] Choisissez ici un autre mot dans `section`.
        [term] Choisissez un autre `id` pour ce terme, ou un autre mot dans son `slug`.
       *[message] Choisissez ici un autre mot dans i18n/.
    } { $has-other ->
        [yes] L’adresse est prise par { $other }.
       *[no] L’adresse est prise par une page du site lui-même.
    }
reserved-name = le nom `{ $found }` est utilisé par le site lui-même
    .help = Choisissez un autre nom.
cycle = `{ $found }` se trouve sous lui-même
    .help = Supprimez ou changez un `parent` de la chaîne, pour qu’elle s’arrête à un terme qui n’en a pas.
reference-to-draft = `{ $found }` n’est pas encore publié
    .help = Publiez-le d’abord (status: published), ou supprimez-le ici. Avec `fiche serve --drafts`, vous voyez les deux.
replaced-term = `{ $found }` a été remplacé par `{ $successor }`{ $has-official ->
        [yes] , code { $official }
       *[no] {""}
    }
    .help = Les lecteurs trouvent cette fiche sous les deux. Laissez `{ $found }` si la fiche parle de la période d’avant le changement ; sinon, écrivez `{ $successor }`. `replaced-term: off` sous `rules:` dans content/site.yaml supprime ce message.
replaced-by-itself = `{ $found }` serait remplacé par lui-même
    .help = Supprimez ou modifiez un `replaced_by` de la chaîne, pour qu’elle se termine par un terme encore en usage.
same-text = ce texte dit mot pour mot ce que dit { $other }
    .help = Le dossier a-t-il été copié pour commencer un autre texte ? Écrivez celui-ci, ou mettez `status: draft` tant qu’il n’est pas écrit. Le dossier a-t-il été renommé ? Supprimez alors l’ancien.
related-to-itself = cette fiche se cite elle-même parmi les fiches liées
    .help = Nommez une autre fiche, ou supprimez cette ligne.

dead-link = le lien `{ $target }` ne mène nulle part
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ?
       *[no] { $has-file ->
            [yes] Il n’y a pas de fichier { $file } là où ce lien le cherche. Placez-le à côté de ce texte, ou corrigez son nom : les majuscules comptent.
           *[no] Renvoyez à un fichier à partir du dossier de celui-ci, comme ../brusafe/index.fr.md, ou à un nom, comme fiche:brusafe. Les adresses d’autres sites commencent par https://. Ce texte a-t-il été renommé ou supprimé ? Écrivez son nouveau nom, ou remettez le texte avec `status: archived` ; content/redirects.yaml dit où mène l’ancienne adresse.
        }
    }
dead-anchor = là où mène ce lien, il n’y a pas d’endroit `#{ $anchor }`
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `#{ $closest }` ?
       *[no] Utilisez le nom entre accolades d’un titre de cette page, comme dans : ## Approche {"{"}#approach{"}"}. Ou supprimez ce qui suit le #.
    }
link-to-draft = le lien `{ $target }` mène à un texte qui n’est pas encore publié
    .help = Publiez d’abord ce texte (status: published), ou supprimez le lien. Avec `fiche serve --drafts`, vous voyez les deux.
link-outside = le lien `{ $target }` sort du dossier `content`
    .help = Placez le fichier à côté de ce texte et renvoyez-y par son nom.
unsafe-link = le lien `{ $target }` est d’un type qui n’est pas permis
    .help = { $local ->
        [yes] C’est un endroit sur un seul ordinateur. Mettez le fichier à côté de ce texte, et n’écrivez que son nom : ![ce que l’on voit](photo.jpg)
       *[no] Les liens commencent par https://, http://, mailto: ou tel:, ou mènent à un autre texte du site.
    }
ambiguous-link = le lien `{ $target }` peut désigner plusieurs textes
    .help = Écrivez lequel vous voulez dire : { $choices }.
image-without-alt = cette image n’a pas de description pour ceux qui ne la voient pas
    .help = Dites ce qu’elle montre, entre les crochets : ![Deux gardiens de la paix parlent avec une habitante](photo.jpg), ou en HTML après alt=.
duplicate-anchor = deux titres s’appellent `#{ $anchor }`
    .help = Donnez à chaque titre un nom à lui entre ses accolades.
unknown-section = { $has-title ->
        [yes] `{ $found }` n’est pas une rubrique d’une fiche
       *[no] il y a ici un titre sans mots
    }
    .help = { $has-title ->
        [yes] { $has-closest ->
            [yes] { $exact ->
                [yes] D’autres fiches écrivent ce titre ainsi : ## { $title } {"{"}#{ $closest }{"}"}
               *[no] Vouliez-vous dire `{ $closest }` ? Le nom d’une rubrique se met entre accolades après son titre, comme dans ## { $title } {"{"}#{ $closest }{"}"}. Il y a : { $known }.
            }
           *[no] Le nom d’une rubrique se met entre accolades après son titre, comme dans ## { $title } {"{"}#approach{"}"}. Les rubriques sont : { $known }. Utilisez ### pour les titres en dessous.
        }
       *[no] Écrivez les mots du titre après les dièses, ou enlevez la ligne.
    }
section-order = la rubrique `{ $found }` vient après `{ $before }`
    .help = Remontez-la : les lecteurs comparent les fiches, dont les rubriques suivent donc un ordre fixe.
section-below = la rubrique `{ $found }` se trouve sur un titre de niveau inférieur à ceux des rubriques
    .help = Donnez à ce titre le deuxième niveau : ## { $title } {"{"}#{ $found }{"}"}. Fait-il partie d’une autre rubrique ? Supprimez alors le nom entre accolades.
section-unpaired = la rubrique `{ $found }` manque dans { $other }
    .help = Une fiche a les mêmes rubriques dans chaque langue : qui change de langue garde ainsi sa place. Ajoutez la rubrique là-bas ou enlevez-la ici.
nested-text = ce texte est trop imbriqué pour être affiché
    .help = Utilisez quelques niveaux de listes et de citations au plus, et fermez chaque balise HTML que vous ouvrez.
attachment-kind = un fichier comme `{ $target }` n’est pas copié sur le site
    .help = Joignez une image (png, jpg, webp, avif, gif) ou un document (pdf, docx, odt, xlsx, ods, csv, txt …). Un navigateur pourrait exécuter le contenu des autres types.
image-unfit = { $fault ->
        [damaged] l’image `{ $target }` est endommagée : elle ne se lit pas jusqu’au bout
        [name] l’image `{ $target }` est de type { $found }, ce que son nom ne dit pas
        [large] l’image `{ $target }` est trop grande : { $found } pixels
       *[kind] `{ $target }` n’est pas une image qui puisse être montrée dans un texte
    }
    .help = { $fault ->
        [damaged] Enregistrez-la de nouveau depuis le programme qui l’a créée, ou reprenez-la là d’où elle vient.
        [name] Donnez au fichier l’extension de { $found }, ici et dans le texte, ou enregistrez-le de nouveau dans le type que son nom annonce.
        [large] Réduisez-la : { $most } millions de pixels au plus. Une largeur de 3000 pixels suffit à tous les écrans.
       *[kind] Montrez un fichier qui finit par .jpg, .png, .webp, .gif ou .avif. Vers un autre fichier, placez un lien : [texte](fichier.pdf).
    }
image-elsewhere = l’image `{ $target }` se trouve sur un autre site, et les lecteurs ne la verraient pas
    .help = Placez le fichier à côté du texte, si sa licence le permet, et écrivez son nom seul : ![ce qu’elle montre](photo.jpg). Sinon, renvoyez-y par un lien. Le site ne va rien chercher ailleurs, pour que personne d’autre ne voie qui lit quoi.
top-heading = un texte ne peut pas avoir de titre de premier niveau
    .help = C’est déjà le titre de la page. Écrivez ## au lieu de # ; la page l’affiche déjà ainsi.
heading-skipped = ce titre est un { $found }, alors qu’après celui du dessus il faut au plus { $fitting }
    .help = Écrivez { $fitting } ici, ou ajoutez le titre qui manque entre les deux : ceux qui écoutent une page s’y déplacent de titre en titre.
alt-is-file-name = `{ $found }` est le nom d’un fichier et ne dit pas ce que l’image montre
    .help = Dites en quelques mots ce qu’on voit : ![Deux gardiens de la paix parlent avec une habitante](photo.jpg)
orphan-file = aucun texte ne renvoie au fichier `{ $name }` : il n’est donc pas sur le site
    .help = { $has-text ->
        [yes] Est-ce le texte lui-même ? Nommez alors le fichier { $text } ; Windows ne montre pas toujours la fin d’un nom.
       *[no] Faites-y un lien dans le texte voisin, comme [le plan]({ $link }), ou montrez-le, comme ![ce que l’on voit]({ $link }). Ou supprimez le fichier.
    }
picture-says-where = cette photo indique où elle a été prise, et cet endroit sera publié avec elle
    .help = Enregistrez-la de nouveau sans sa position : dans la plupart des programmes, « Exporter » avec « Supprimer la position » ou « Supprimer les métadonnées ». Mettez ensuite le nouveau fichier à la place de celui-ci.
too-much-in-one-text = { $excess ->
        [links] ce texte contient plus de { $limit } liens et images, et n’est pas affiché
        [headings] ce texte contient plus de { $limit } titres, et n’est pas affiché
       *[run] ce paragraphe dépasse { $limit } caractères sans interruption, et le texte n’est pas affiché
    }
    .help = { $excess ->
        [links] Répartissez-le en plusieurs textes, ou placez la liste à côté, comme pièce jointe.
        [headings] Répartissez-le en plusieurs textes.
       *[run] Divisez-le en paragraphes par des lignes vides. S’il s’agit de données et non d’un texte, placez-les à côté du texte, comme pièce jointe.
    }
link-as-text = `{ $found }` ressemble à un lien, mais s’affiche tel quel : { $has-meant ->
        [yes] les parenthèses et les crochets sont inversés
       *[no] il y a une espace de trop
    }
    .help = { $has-meant ->
        [yes] Écrivez `{ $meant }` : les mots entre [ et ], puis l’adresse où ils mènent entre ( et ).
       *[no] Enlevez l’espace entre ] et (, et celle au début ou à la fin de ce qui se trouve entre ( et ). Si le nom d’un fichier contient des espaces, mettez-le entre < et >, comme [le rapport](<rapport 2022.pdf>), ou renommez le fichier.
    }
dropped-element = `<{ $found }>` est retiré de la page
    .help = { $pasted ->
        [yes] Cela vient avec un texte collé d’un traitement de texte : enlevez la balise et laissez les mots.
       *[no] Un texte ne contient que des mots, de la mise en forme, des tableaux et des images. D’une vidéo, d’une carte ou d’un formulaire, faites un lien : [voir la vidéo](https://…).
    }
markup-as-text = { $markup ->
        [bullet] `{ $found }` ne commence pas de liste ici : les lecteurs voient un seul long paragraphe
        [footnote] la note `{ $found }` n’a pas de texte
        [heading] `{ $found }` est affiché comme du texte, et non comme un titre : il manque une espace après
        [number] `{ $found }` ne commence pas de liste ici : il manque une espace après
        [cells] ces lignes s’affichent comme un seul paragraphe, et non comme un tableau : les tabulations n’y séparent pas de cellules
        [space] `{ $found }` est affiché comme du texte, et non comme un titre : l’espace qui suit est insécable
        [id] `{ $found }` s’affiche dans le titre et ne lui donne pas de nom : il manque l’accolade fermante
        [stress] `{ $found }` s’affiche avec ses astérisques, et non en gras : une espace sépare les astérisques des mots
        [field] `{ $found }` s’affiche avec ses signes : un titre et un résumé ne contiennent que des mots
       *[table] ceci s’affiche comme du texte, et non comme un tableau : il manque la ligne sous la première rangée
    }
    .help = { $markup ->
        [bullet] Commencez chaque point par un tiret et une espace : - un
        [footnote] Écrivez son texte à la fin, sur sa propre ligne : { $found }: Rapport annuel 2020, p. 12.
        [heading] Mettez une espace après les dièses : { $found } Approche
        [number] Mettez une espace après le numéro : 1) un
        [cells] Mettez des | autour des cellules et, sous la première rangée, une ligne de tirets en autant de parties : | --- | --- |
        [space] Effacez-la et tapez une espace ordinaire. Sur un Mac, Option et la barre d’espace donnent l’autre.
        [id] Fermez le nom : { $found }{"}"}
        [stress] Mettez les astérisques tout contre les mots : **gras**
        [field] Enlevez les signes et laissez les mots. Un lien a sa place dans le texte.
       *[table] Écrivez sous la première rangée une ligne de tirets, en autant de parties : | --- | --- |
    }
title-repeated = ce titre répète celui de la page
    .help = Enlevez la ligne : la page montre elle-même son titre, au-dessus du texte.
never-closed = { $part ->
        [comment] un commentaire commence ici et ne finit nulle part
       *[code] du code commence ici et ne finit nulle part
    }
    .help = { $part ->
        [comment] Écrivez --> là où le commentaire finit. Jusque-là, ce qui suit en fait partie, et les lecteurs ne le voient pas.
       *[code] Écrivez les trois mêmes signes sur une ligne à part, là où le code finit. Jusque-là, ce qui suit s’affiche comme du code, titres compris.
    }
unseen-text = { $by ->
        [comment] la rubrique `{ $found }` se trouve dans un commentaire, et les lecteurs ne la voient pas
        [code] la rubrique `{ $found }` se trouve dans du code, et s’affiche telle quelle
        [cell] `{ $found }` n’a pas de colonne dans ce tableau, et les lecteurs ne le voient pas
       *[footnote] rien ne renvoie à la note `{ $found }`, et les lecteurs ne la voient pas
    }
    .help = { $by ->
        [comment] Écrivez --> là où le commentaire finit, au-dessus du titre. Si la rubrique doit rester hors de la page, supprimez-la : le site signale lui-même ce qui n’est pas précisé.
        [code] Écrivez les trois signes par lesquels le code commence sur une ligne à part, là où il finit, au-dessus du titre.
        [cell] Donnez autant de cellules à la première rangée du tableau et à la ligne de tirets en dessous. Le signe | fait partie du texte ? Écrivez alors \|.
       *[footnote] Écrivez { $found } après les mots auxquels elle se rapporte, ou supprimez la note.
    }
text-as-code = ce paragraphe s’affiche comme du code : quatre espaces ou une tabulation le précèdent
    .help = Enlevez les espaces au début de ses lignes. Dans une liste, mettez-en autant qu’il y en a devant les mots de l’élément. Ce qui doit s’afficher comme du code se met plutôt entre deux lignes de ```.

empty-section = la rubrique `{ $found }` est vide
    .help = Écrivez son texte sous cette ligne, ou enlevez le titre : le site dit lui-même ce qui n’est pas précisé.
source-left-over = il reste ici des mots du texte source, dans la langue `{ $language }`
    .help = Traduisez-les sous ce commentaire, puis enlevez le commentaire, de <!-- à -->. D’ici là, les lecteurs auraient une rubrique vide ; sans ce fichier, ils reçoivent le texte source.

missing-translation = ce texte n’est pas encore traduit dans la langue `{ $language }`
    .help = Les lecteurs de cette langue voient ce texte avec un avis. Pour le traduire, lancez : fiche translate { $id } --to { $language }
translation-outdated = le texte source a changé depuis cette traduction
    .help = Relisez la traduction à côté du texte source. Quand elle est de nouveau juste, confirmez-la : fiche stamp { $id } --lang { $language }. Cela écrit ici : "{ $digest }"
missing-message = { $has-attribute ->
        [yes] la partie `.{ $attribute }` du libellé `{ $key }` manque dans la langue `{ $language }`
       *[no] le libellé `{ $key }` manque dans la langue `{ $language }`
    }
    .help = { $has-attribute ->
        [yes] Ajoutez sous `{ $key } = …` dans i18n/{ $language }.ftl une ligne `.{ $attribute } = …`, précédée de quatre espaces.
       *[no] { $has-closest ->
            [yes] Vouliez-vous dire `{ $closest }` ? Un libellé de votre propre thème graphique existe dans chaque langue : ajoutez alors aussi une ligne `{ $key } = …` à i18n/{ $language }.ftl.
           *[no] { $source ->
                [site] Ajoutez une ligne `{ $key } = …` à i18n/{ $language }.ftl.
                [tool] Créez un fichier i18n/{ $language }.ftl avec une ligne `{ $key } = …` ; tous les autres mots de cette langue viennent avec l’outil.
               *[nowhere] L’outil n’a pas de mots dans cette langue. Commencez-les avec `fiche new language { $language }`, et traduisez le fichier ainsi créé.
            }
        }
    }
unknown-rule = il n’y a pas de règle `{ $found }`
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ?
       *[no] Les règles portent le nom d’un avertissement, comme missing-translation.
    }
fixed-rule = `{ $found }` est une erreur sur tous les sites
    .help = Supprimez cette ligne. Seuls les avertissements peuvent être désactivés ou rendus plus stricts.
missing-legal-notice = il manque encore sur le site : { $fields }
    .help = La loi l’attend d’un site public. Complétez content/site.yaml ; en attendant, le site dit que cela manque. Cela ne s’applique pas ? Écrivez alors `missing-legal-notice: off` sous `rules:`.
machine-translation = un programme a traduit ce texte (langue : `{ $language }`), et personne ne l’a encore relu{ $has-others ->
        [no] {""}
        [one] ; il y en a un autre
       *[yes] ; il y en a { $others } autres
    }
    .help = Faites-le relire en regard du texte source par quelqu’un qui connaît les deux langues, et ajoutez le jour à `translation:`, après `reviewed:`, dans l’ordre année, mois, jour. D’ici là, la page avertit ses lecteurs. `fiche status` les énumère tous. `machine-translation: off` sous `rules:` dans content/site.yaml supprime ce message.
untranslated = { $whole ->
        [yes] le texte de cette traduction est le texte source lui-même : il n’a pas été traduit
       *[no] ce passage est le même dans le texte source : il n’a pas été traduit
    }
    .help = Traduisez-le ici. S’il doit rester dans l’autre langue parce que quelqu’un l’a dit ainsi, écrivez-le comme citation : mettez > devant.
other-language = ce texte semble écrit en { $found ->
        [nl] néerlandais
        [fr] français
        [en] anglais
        [de] allemand
       *[other] `{ $found }`
    }, alors que le nom du fichier indique le { $language ->
        [nl] néerlandais
        [fr] français
        [en] anglais
        [de] allemand
       *[other] `{ $language }`
    }
    .help = S’il est dans le mauvais fichier, donnez à celui-ci la bonne langue dans son nom : `.{ $found }.md`. S’il n’est pas encore traduit, traduisez-le ici. Ce que quelqu’un a dit dans cette langue se met en citation : mettez > devant.
distant-period = l’année { $year } sous `period` est très éloignée d’aujourd’hui
    .help = Chaque chiffre est-il juste ? Écrivez quand la pratique a eu lieu, comme le dit sa source : `2019`, `2019/2021`, ou `2020/..` tant qu’elle se poursuit.
review-overdue = cette fiche devait être vérifiée au plus tard le { $next }
    .help = Relisez-la, corrigez ce qui a changé et écrivez de nouvelles dates pour `last` et `next`. La pratique est-elle terminée ? Écrivez alors `status: archived` : la page reste en ligne et dit que la fiche est archivée.
published-ahead = ce texte sera en ligne dès la prochaine construction, alors que `published` indique { $published }
    .help = Le site n’attend pas ce jour. Gardez `status: draft` jusque-là, ou écrivez le jour de la mise en ligne.
bad-locale = `{ $found }` n’est pas un paramètre régional de la langue `{ $language }`
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ?
       *[no] Écrivez la langue, un trait d’union et le pays en majuscules, comme { $language }-BE, ou { $language } seul.
    }
unknown-in-message = { $referred ->
        [variable] le libellé `{ $key }` demande `{ $found }`, que rien ne lui donne
        [function] le libellé `{ $key }` appelle `{ $found }`, mais les libellés n’ont pas de fonctions ici
        [term] le libellé `{ $key }` renvoie au terme `{ $found }`, que ce fichier n’a pas
        [circle] le libellé `{ $key }` renvoie à `{ $found }`, qui y ramène
       *[message] le libellé `{ $key }` renvoie à `{ $found }`, et un tel libellé n’existe pas
    }
    .help = { $has-closest ->
        [yes] Vouliez-vous dire `{ $closest }` ?
       *[no] { $referred ->
            [variable] Enlevez-le, ou écrivez les mots eux-mêmes.
            [function] Mettez la valeur seule entre les accolades : les nombres et les dates arrivent déjà dans les mots de la langue.
            [term] Ajoutez une ligne `{ $found } = …` à ce fichier, ou écrivez les mots eux-mêmes.
            [circle] Écrivez les mots eux-mêmes dans l’un des deux.
           *[message] Écrivez les mots eux-mêmes. Le nom d’une valeur de la page est précédé d’un $.
        }
    }{ $has-choices ->
        [yes] {" "}Ce libellé peut utiliser : { $choices }.
       *[no] {""}
    }

bad-colour = { $has-found ->
        [yes] `{ $found }` n’est pas une couleur
       *[no] il n’y a pas de couleur ici
    }
    .help = { $has-found ->
        [yes] Écrivez # suivi de six caractères de 0 à 9 et de a à f, entre guillemets : "#7a1f5c".
       *[no] Mettez la couleur entre guillemets : "#7a1f5c". Sans eux, ce qui suit un # est un commentaire.
    }
low-contrast = la couleur { $found } se lit mal sur { $ground } ({ $scheme ->
        [light] affichage clair
       *[dark] affichage sombre
    }) : son contraste est de { $ratio },{ $ratio-hundredths } pour 1, et un texte demande { $needed },{ $needed-hundredths } pour 1
    .help = Prenez { $scheme ->
        [light] une couleur plus foncée
       *[dark] une couleur plus claire
    } : la plus proche qui soit lisible est "{ $closest }". La mesure est celle de WCAG 2.2, critère 1.4.3.
logo-unfit = { $fault ->
        [picture] le logo est fait de pixels ({ $found }), et doit être un dessin (SVG)
        [crowded] un élément du logo a trop d’attributs
        [form] le logo n’est pas un SVG lisible : { $found }
        [size] le logo ne dit pas quelle est sa taille
       *[part] `{ $found }` ne peut pas figurer dans un logo : cela pourrait exécuter ou aller chercher quelque chose
    }
    .help = { $fault ->
        [picture] Demandez le logo en SVG à qui l’a dessiné ; tout graphiste l’a. Son nom finit par .svg.
        [crowded] Enregistrez-le comme SVG « simple » ou « optimisé » : un dessin n’en demande que quelques-uns.
        [form] Enregistrez-le comme « SVG simple » (plain SVG), sans type de document (<!DOCTYPE>).
        [size] Donnez un viewBox à <svg>, comme viewBox="0 0 240 160" ; les logiciels de dessin le font pour un « SVG simple ».
       *[part] Enregistrez-le comme SVG « simple » ou « optimisé », avec le texte converti en tracés et les styles en attributs : il ne reste alors que des formes.
    }
unknown-zone = le fuseau horaire `{ $found }` n’existe pas
    .help = { $has-closest ->
        [yes] Vouliez-vous dire { $closest } ?
       *[no] Écrivez le continent et la ville comme la liste de l’IANA, en anglais et avec des majuscules : Europe/Brussels. D’un pays, c’est le plus souvent la capitale : l’Autriche a Europe/Vienna.
    }
missing-zone = `{ $found }` est une heure, et rien ne dit dans quel fuseau horaire
    .help = Ajoutez le fuseau à l’événement, ou à content/site.yaml pour tous les événements, comme zone: Europe/Brussels. Ou enlevez les heures : un jour n’a pas besoin de fuseau.
skipped-time = l’heure `{ $found }` n’existe pas dans { $zone }
    .help = Ce jour-là, on avance l’heure, et celle-ci n’existe pas. Si vous comptez comme avant le changement, écrivez { $closest }.
repeated-time = l’heure `{ $found }` existe deux fois dans { $zone }
    .help = Ce jour-là, l’horloge recule d’une heure : personne ne sait laquelle des deux est la bonne. Choisissez une autre heure, ou donnez le début et la fin en temps universel, avec zone: UTC.
half-timed = `{ $field }` est un jour, alors que l’autre bout de l’événement a une heure
    .help = Ajoutez l’heure, comme { $day }T09:30. Ou enlevez-la des deux côtés : l’événement dure alors des jours entiers.
programme-astray = { $fault ->
        [order] `{ $found }` suit une partie du programme qui commence plus tard
       *[outside] `{ $found }` est en dehors de l’événement
    }
    .help = { $fault ->
        [order] Mettez les parties dans l’ordre, ou corrigez l’heure. Pour un autre jour que le premier, écrivez le jour devant l’heure : 2027-03-16T09:30.
       *[outside] Corrigez cette heure, ou le début et la fin de l’événement. Une heure sans jour vaut pour le premier jour.
    }


french-spacing = le français met une espace { $after ->
        [yes] après { $sign }
       *[no] avant { $sign }
    }, et il n’y en a pas ici
    .help = Mettez-y une espace, comme dans « Pourquoi ? ». Une espace ordinaire suffit : le site veille à ce que la ligne n’y soit pas coupée.
straight-quotes = le français n’écrit pas ses guillemets droits
    .help = Écrivez « oui » au lieu de "oui", avec une espace à l’intérieur de chaque guillemet.
personal-data = { $kind ->
        [mailbox] `{ $found }` semble être l’adresse électronique d’une personne
        [mobile] `{ $found }` semble être le numéro de GSM d’une personne
       *[register] `{ $found }` semble être un numéro de registre national
    }
    .help = { $kind ->
        [mailbox] Écrivez l’adresse du service, comme prevention@commune.example. Ce qui est publié ici reste dans des copies et des moteurs de recherche, même quand cette personne s’en va.
        [mobile] Écrivez le numéro du service, ou renvoyez à sa page. Ce qui est publié ici reste dans des copies et des moteurs de recherche.
       *[register] Supprimez-le : la loi interdit de le publier. A-t-il déjà été en ligne ? Prévenez alors le délégué à la protection des données.
    }
word-to-avoid = `{ $found }` n’est pas le mot à employer ici
    .help = Écrivez « { $term } » : c’est ce que dit content/glossary.yaml. Est-ce une citation ou un nom ? Mettez-le alors entre guillemets.
term-unpaired = le texte source dit « { $found } », et cette traduction n’a aucun des mots qui y répondent
    .help = Le glossaire donne : { $counterparts }. Employez l’un d’eux, pour que les lecteurs des deux langues cherchent la même chose ; ou ajoutez le mot employé ici aux `synonyms` dans content/glossary.yaml.
unsourced-number = rien ne dit de quelle source vient le nombre { $found }
    .help = Cette fiche a plusieurs sources. Ajoutez une note : mettez [^1] après le nombre et, à la fin du texte, une ligne à part, comme [^1]: Rapport annuel 2020, p. 12.
bad-address = `{ $found }` n’est pas l’adresse d’une page du site
    .help = Écrivez ce qui suit le nom du site, de la première barre oblique à la dernière, en lettres sans accents, chiffres et traits d’union : /fr/pratiques/brusafe/. Un ancien fichier peut se terminer par .html.
address-lost = { $address } a été publiée, et il n’y a plus rien à cette adresse
    .help = { $has-closest ->
        [yes] Ceux qui ont gardé cette adresse doivent y trouver quelque chose. La page est maintenant sans doute `{ $closest }` ; ajoutez alors cette ligne à content/redirects.yaml :
            { $redirect }
            Si elle a été retirée, dites pourquoi :
            { $tombstone }
       *[no] Ceux qui ont gardé cette adresse doivent y trouver quelque chose. Si une autre page l’a remplacée, nommez-la dans content/redirects.yaml :
            { $redirect }
            Si elle a été retirée, dites pourquoi :
            { $tombstone }
    }
redirect-of-page = une page du site se trouve à l’adresse { $address } : `{ $page }`
    .help = Supprimez cette ligne : à cette adresse, on trouve la page. Seule une adresse où il n’y a rien peut mener ailleurs.
link-gone = { $has-status ->
        [yes] `{ $url }` n’existe plus : le serveur répond { $status }
       *[no] `{ $url }` ne mène nulle part : aucun serveur ne porte ce nom
    }
    .help = Cherchez la page sur le site où elle se trouvait, ou dans des archives du web, et écrivez son adresse. Une source sans adresse reste une source : omettez alors `url`.
link-moved = `{ $url }` a déménagé pour de bon
    .help = Écrivez la nouvelle adresse : { $target }
link-silent = `{ $url }` n’a pas répondu
    .help = Ouvrez-la dans votre navigateur. Si elle s’ouvre, tout va bien ; sinon, réessayez demain avant de la supprimer.

section-without-items = aucune fiche ne se trouve dans la partie `{ $found }`
    .help = Son titre n’apparaît nulle part. Écrivez `section: { $found }` dans les fiches qui en font partie, ou enlevez le titre dans chaque langue.
section-untitled = la partie `{ $found }` n’a pas de titre
    .help = Donnez-lui-en un dans ce fichier, à côté de `notes` : sections: {"{"}{ $found }: "…"{"}"}
section-divided = la partie `{ $found }` commence une deuxième fois
    .help = Les fiches d’une partie se suivent, sous un même titre. Placez celle-ci avec les autres de `{ $found }`, ou donnez-lui sa propre partie.
item-outside-sections = `{ $item }` vient après la partie `{ $section }` et n’est dans aucune
    .help = Sur la page, elle se trouverait sous le titre de `{ $section }`. Ajoutez-lui `section:`, ou placez-la avant la première partie.
caption-untranslated = { $caption ->
        [note] la note sur `{ $found }`
       *[section] le titre de la partie `{ $found }`
    } manque dans cette traduction
    .help = D’ici là, les lecteurs voient ce que dit le texte source : « { $words } ». Complétez : { $caption ->
        [note] notes
       *[section] sections
    }: {"{"}{ $found }: "…"{"}"}
member-untranslated = `{ $found }` n’existe pas en { $language ->
        [nl] néerlandais
        [fr] français
       *[other] `{ $language }`
    }, une langue de cette collection
    .help = Les lecteurs de cette langue ont le texte dans une autre. Commencez la traduction avec `fiche translate { $found } --to { $language }`, ou choisissez une autre fiche.
long-short-address = l’adresse courte `{ $address }` compte { $length } caractères
    .help = Elle se lit sur des diapositives, et se recopie : au-delà de { $limit }, c’est difficile. Renommez le dossier tant que personne ne connaît l’adresse ; une fois dans content/permalinks.txt, elle reste, et cet avertissement disparaît.
frozen-copy-altered = ce n’est pas le texte conservé pour l’édition { $edition }
    .help = Une édition figée montre ce qu’on a lu le jour même. Remettez la copie de edition-{ $edition }/ de cette collection comme elle était, depuis l’historique des fichiers (git restore). Pour montrer les textes d’aujourd’hui, augmentez `edition`, écrivez `frozen: false` et relancez `fiche freeze`.
frozen-copy-missing = { $file } est absent
    .help = L’édition est figée, et ce fichier contient ce qu’on a lu le jour même. Reprenez-le dans l’historique des fichiers (git restore).
item-not-frozen = l’édition { $edition } est figée, et rien n’a été conservé de `{ $found }`
    .help = Ne figez pas à la main, et n’ajoutez rien à ce qui est figé. Écrivez `frozen: false`, augmentez `edition` si son dossier existe déjà, et lancez `fiche freeze { $collection }`.

diff-none = Les lecteurs ne voient aucune différence.
diff-counts = Pages : modifiées { $changed }, nouvelles { $added }, retirées { $removed }, déplacées { $moved }.
diff-changed = modifiée
diff-added = nouvelle
diff-removed = retirée
diff-moved = déplacée
diff-lists = Listes qui ont changé avec elles
diff-broken = Il n’y a plus rien à ces adresses. Donnez à chacune une ligne dans content/redirects.yaml, ou annulez la modification :
diff-more = et { $n } de plus

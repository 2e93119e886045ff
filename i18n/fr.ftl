# Chaque mot du site en français. Un site qui a son propre i18n/fr.ftl remplace ce qu’il veut dire autrement.

language-name = Français
locale = fr-BE
number-group = {"\u202F"}
date-first-of-month = 1er { $month }
period-closed = { $start } – { $end }
period-open = { $precision ->
    [day] depuis le { $start }
   *[other] depuis { $start }
}
language-adjective-nl = néerlandais
language-adjective-fr = français
language-adjective-de = allemand
language-adjective-en = anglais
in-language-nl = en néerlandais
in-language-fr = en français
in-language-de = en allemand
in-language-en = en anglais

## Parties d’adresses

section-practices = pratiques
section-collections = collections
section-edition = edition
section-search = recherche
section-glossary = glossaire
section-accessibility = accessibilite
section-corrections = corriger-et-retirer
section-privacy = vie-privee
section-publisher = editeur
section-data = donnees
section-status = etat-des-textes
section-timeline = chronologie
section-challenges = defis
section-questions = questions
section-index = a-z
section-by-period = par-periode
section-by-added = nouveautes
section-booklet = brochure
section-slides = diapositives

## Dans le texte d’une fiche

footnote-back = Retour au texte
task-done = fait
task-open = à faire
table-label = Tableau

## Autour de chaque page

skip = Aller au contenu
menu = Menu principal
languages = Langue
crumbs = Fil d’Ariane
home = Accueil
practices = Pratiques
practices-description = Toutes les pratiques de ce site, par titre.
collections = Collections
collections-description = Des pratiques à lire ensemble, par exemple autour d’une rencontre.
search = Recherche
search-description = Chercher dans le texte de toutes les pratiques et affiner avec des filtres.
publisher = Éditeur
publisher-number = Numéro d’entreprise { $number }
publisher-responsible = Éditeur responsable : { $name }
publisher-contact = Contact
browse = Parcourir
about-site = En savoir plus
privacy = Vie privée
privacy-text = Ce site ne dépose pas de cookies et ne mesure pas les visites. La recherche se fait sur votre propre appareil.
privacy-text-server = Ce site ne dépose pas de cookies et ne mesure pas les visites. Un serveur de recherche reçoit ce que vous cherchez ici.
privacy-offline = Votre navigateur garde le site sur votre appareil, pour que vous puissiez lire et chercher même sans internet.
licence-texts = Textes :
print-address-page = Adresse : { $url } · version du { $version }
print-address = Adresse permanente : { $url } · version du { $version }

## Porte d’entrée, adresses permanentes, page introuvable, hors ligne

front-enter = Continuer en français
permanent-read = Lire en français
permanent-untranslated = Ce texte n’existe pas encore en français.
not-found-short = Introuvable
not-found-title = Cette page n’existe pas
not-found-text = L’adresse n’existe pas ou a été mal recopiée. Une fiche publiée garde toujours son adresse.
not-found-home = Vers la page d’accueil
moved-short = Nouvelle adresse
moved-title = Cette page a changé d’adresse
moved-text = Vous la trouvez maintenant ici :
gone-short = Page retirée
gone-title = Cette page n’est plus en ligne
offline-short = Hors ligne
offline-title = Cette page n’est pas encore sur votre appareil
offline-text = Vous n’avez pas de connexion à internet et votre navigateur n’a pas encore gardé cette page. Vous pouvez lire les pages qu’il a gardées et y faire des recherches.

## Accueil et listes

home-search = Chercher sur ce site
home-practices = Les pratiques les plus récentes
home-all = { $n ->
    [one] Voir la fiche
   *[other] Voir les { $shown } fiches
}
browse-by = Parcourir par { $field }
browse-other = Autres façons de parcourir les fiches
count-practices = { $n ->
    [one] { $shown } fiche
   *[other] { $shown } fiches
}
count-narrower = { $n ->
    [one] { $all }, dont { $shown } sous un terme plus précis
   *[other] { $all }, dont { $shown } sous des termes plus précis
}
count-narrower-only = { $n ->
    [one] { $shown } fiche, sous un terme plus précis
   *[other] { $shown } fiches, sous des termes plus précis
}
count-none = pas encore de fiche
practices-lead = { $n ->
    [0] Il n’y a pas encore de fiche sur ce site.
    [one] Il y a une fiche sur ce site.
   *[other] Il y a { $shown } fiches sur ce site.
}
or-search = Ou chercher dans toutes les fiches
collections-lead = Des fiches à lire ensemble, dans un ordre choisi.
collections-all = Toutes les collections
collections-none-tab = Pas encore de collection
collections-none = Aucune collection n’a encore été composée.
type-practice = Fiche
type-collection = Collection
type-page = Page
type-term = Terme
kind-challenge = Défi
kind-question = Question
as-of = Situation { $date }
archived = archivée
draft = brouillon
inferred = déduit
inferred-ask = (explication)
inferred-here = La rédaction a déduit ce classement du texte.
updated = Mise à jour : { $date }.
edit-page = Modifier cette page

## Vocabulaires et termes

vocabulary-description = Les pratiques classées d’après le critère « { $field } ».
vocabulary-lead = Choisissez un terme pour voir les fiches.
vocabulary-lead-empty = Aucun terme de cette liste n’a encore de fiche.
vocabulary-terms = Tous les termes
term-description = Les pratiques classées sous « { $term } ».
term-code = code { $code }
term-replaced = Ce terme n’est plus utilisé. Utilisez à présent :
    .word = Remplacé.
term-practices = { $n ->
    [one] Une fiche
   *[other] { $shown } fiches
}
term-also = { $n ->
    [one] Une autre fiche en parle aussi
   *[other] { $shown } autres fiches en parlent aussi
}
term-also-only = { $n ->
    [one] Une fiche dont c’est un terme secondaire
   *[other] { $shown } fiches dont c’est un terme secondaire
}
term-below-only = { $n ->
    [one] Aucune fiche ne cite ce terme lui-même. Une fiche figure sous un terme plus précis.
   *[other] Aucune fiche ne cite ce terme lui-même. { $shown } fiches figurent sous des termes plus précis.
}
term-empty-title = Pas encore de fiche
term-empty = Aucune pratique ne figure encore ici. Cela dit quelque chose de ce recueil, pas du terrain.
term-broader = Terme plus large
term-narrower = Termes plus précis
term-neighbours = Dans la même liste
term-neighbours-empty = Termes qui ont déjà des fiches
term-all = Voir toute la liste

## Listes et façons de parcourir

practices-by-period = Pratiques par période
    .description = Toutes les pratiques de ce site, la période la plus récente d’abord.
practices-by-added = Derniers ajouts
    .description = Toutes les pratiques de ce site, les dernières ajoutées d’abord.
orders = Ordre
order-title = Titre A–Z
order-period = Période la plus récente d’abord
order-added = Derniers ajouts d’abord
added-on = Ajout du { $date }
part-title = { $title } : page { $part } sur { $parts }
pages = Pages de cette liste
page-word = Page
page-previous = Précédente
page-next = Suivante
jumps = Aller à une lettre ou à une année
timeline = Ligne du temps
timeline-description = Les pratiques au fil du temps, la plus ancienne d’abord.
timeline-lead = Les pratiques au fil du temps, la plus ancienne d’abord. Chaque date a la précision que lui donne la source.
challenges = Défis
challenges-description = Ce à quoi se heurte le travail de terrain, et ce qu’on en sait.
questions = Questions
questions-description = Des questions venues du terrain, et ce qu’en disent les sources.
index = A–Z
index-description = Tout le contenu de ce site, de A à Z : fiches, collections, pages, termes et mots du glossaire.
kind-concept = Mot du glossaire
home-ways = Accès directs
home-all-challenges = { $n ->
    [one] Voir le défi
   *[other] Voir les { $shown } défis
}
home-all-questions = { $n ->
    [one] Voir la question
   *[other] Voir les { $shown } questions
}
home-all-collections = { $n ->
    [one] Voir la collection
   *[other] Voir les { $shown } collections
}

## Glossaire

glossary = Glossaire
glossary-description = Ce que veulent dire les mots du métier et comment ils se disent dans une autre langue.
glossary-lead = { $n ->
    [one] Un mot du métier, avec son équivalent dans une autre langue.
   *[other] { $shown } mots du métier, avec leur équivalent dans une autre langue.
}
glossary-editorial = rédaction
glossary-editorial-text = Là où figure « { $mark } », la rédaction a écrit la définition elle-même. Ce n’est pas une définition officielle ni légale.
glossary-editorial-all = La rédaction a écrit elle-même toutes les définitions. Elles ne sont ni officielles ni légales.
glossary-source = Source :
glossary-also = Aussi :
glossary-avoid = À éviter :

## Avis au-dessus d’un texte

notice-cancelled = Cet événement n’aura pas lieu.
    .word = Annulé
notice-postponed = Cet événement est reporté. La nouvelle date n’est pas encore connue.
    .word = Reporté
notice-archived = Ce texte n’est plus tenu à jour. Son adresse reste valable.
    .word = Archivé.
notice-archived-member = Cette fiche n’est plus tenue à jour.
    .word = Archivée.
notice-withdrawn-member = Cette fiche a été retirée depuis.
    .word = Retirée.
notice-kept = Voici le texte tel qu’il était le { $date }, pour l’édition { $edition } de cette collection.
    .word = Conservé.
notice-draft = Ce texte n’est pas encore publié.
    .word = Brouillon.
notice-untranslated = Ce texte n’existe pas encore en français. Vous lisez le texte { $language }.
    .word = Pas de traduction.
    .link = Vers la page française
notice-outdated = Le texte { $language } a changé après cette traduction.
    .word = Traduction à mettre à jour.
notice-machine = Un programme a traduit le texte { $language }. La rédaction n’a pas encore relu la traduction.
    .word = Traduction automatique.
notice-machine-reviewed = Un programme a traduit le texte { $language }, la rédaction a relu la traduction.
    .word = Traduction.
notice-translated = Ceci est une traduction du texte { $language }.
    .word = Traduction.
notice-as-of = Ce qui a changé depuis n’y figure pas.
    .word = Situation { $date }.
read-original = Lire le texte { $language }

## Depuis quand, après un avis

since-published = Le texte { $language } est en ligne depuis le { $date }.
since-last = Sa dernière modification date du { $date }.
since-changed = Il a changé le { $date }.
since-translated = La traduction date du { $date }.
since-reviewed = Relue le { $date }.

## La fiche

sheet-id = Fiche { $id }
facts = En bref
contents = Dans cette fiche
field-period = Période
field-moments = Dates
field-funding = Financement
field-evaluation = Évaluation
field-contact = Contact
field-organisations = Organisations
field-as_of = Situation décrite
field-title = Titre
field-summary = Résumé
field-reviewed = Dernière vérification
field-review-due = Prochaine vérification
role-lead = Pilote
role-organiser = Organisateur
role-partner = Partenaire
role-funder = Bailleur de fonds
image-credit = Image : { $credit }
verdicts = Preuves et effets
verdict-evidence = Quelle est la force des preuves ?
verdict-outcome = Dans quel sens vont les effets ?
unstated = Non précisé dans la source
unstated-lead = Qui a pris l’initiative
unstated-partners = Partenaires
unstated-conditions = Conditions
unstated-resources = Coûts et moyens
unstated-results = Résultats
unstated-evaluation = Évaluation
unstated-lessons = Enseignements
unstated-transfer = Ce qui peut servir ailleurs
unstated-help = Vous en savez plus, source à l’appui ?
unstated-edit = Complétez cette fiche
sources = Sources
sources-provenance = Sources et provenance
source = Source
source-number = source { $shown }
provenance = Les données viennent de la source indiquée.
provenance-inferred = Là où figure « { $mark } », la rédaction a tiré l’information du texte.
provenance-conflict = Ici, les sources ne disent pas la même chose :
conflict = sources divergentes
cite = Citer et partager
cite-text = { $publisher } ({ $year }). { $title }. { $site }, version du { $version }. { $url }
cite-permanent = Adresse permanente, pour toutes les langues :
cite-address = Adresse de cette page :
cite-licence = Licence de ce texte :
qr-label = Code QR vers { $address }
qr-png = Télécharger le code QR pour une diapositive (PNG)
qr-svg = Télécharger le code QR pour l’impression (SVG)
booklet = Brochure à imprimer
booklet-all = Brochure dans toutes les langues
booklet-contents = Table des matières
booklet-help = Imprimez cette page ou enregistrez-la en PDF : chaque fiche commence sur une nouvelle page A4.
booklet-version = Version du { $version }
piece-back = Retour à la collection
slides = Diapositives
slides-help = Passez d’une diapositive à l’autre avec les touches fléchées ou la barre d’espace. À l’impression, chaque diapositive occupe une page.
embed = Afficher cette collection sur votre site
embed-help = Collez ces lignes dans une page de votre site. La liste suit cette collection, même si celle-ci change de nom. Elle ne charge aucun script et ne dépose aucun cookie. Choisissez la hauteur qui convient.
embed-preview = Voir le résultat
copy-embed = Copier le code
collection-json = Cette collection sous forme de données (JSON)
edit-practice = Modifier cette fiche
report = Signaler une erreur
gloss-title = Mots du glossaire
gloss-editorial = (explication de la rédaction)
gloss-more = Voir dans le glossaire
review-overdue = La rédaction devait vérifier à nouveau cette fiche pour le { $date }. Ses informations ont peut-être vieilli.
    .word = Vérification en retard.
copy-reference = Copier la référence
copy-address = Copier l’adresse
copied = Copié.
copy-refused = La copie n’a pas réussi. Sélectionnez le texte et copiez-le vous-même.
share-mail-practice = Envoyer cette fiche par courriel
share-mail-collection = Envoyer cette collection par courriel
share-mail-page = Envoyer cette page par courriel
cite-file = Référence au format { $format }
held-by = Dans ces collections
related = Fiches liées
related-picked = Choisie par la rédaction.
related-like = Proposée automatiquement : elle ressemble à cette fiche par ses mots et son classement.

## Collections

edition = Édition { $shown }
frozen = conservée telle qu’elle était ce jour-là
short-address-text = Adresse courte, pour toutes les langues
event-when = Quand
event-where = Où
event-online = En ligne
read-today = La version actuelle de la fiche
kept-for = Conservée pour la collection
withdrawn = Cette fiche a été retirée
event-online-link = Suivre en ligne
event-calendar-word = Agenda
event-calendar = Ajouter à votre agenda
event-over = Passé
event-organised-by = Organisateur : { $name }
events-calendar-link = Tous les événements, pour votre agenda
events-calendar = Événements de { $site }
calendar-whole = Événements et vérifications : { $site }
calendar-whole-link = Les événements et les vérifications ensemble
event-address = Adresse
event-zone = Fuseau horaire
event-programme = Programme
event-clock = { $whole ->
    [yes] { $hour } h
   *[no] { $hour } h { $minute }
}
event-hours = { $date }, de { $start } à { $end }
event-days = du { $date } à { $start } au { $until } à { $end }
event-entry = { $date }, { $start }
collection-items = Les fiches, dans l’ordre
collection-cover = À propos de cette collection
collection-paper = Projeter et imprimer
edit-collection = Modifier cette collection

## Recherche

search-label = Chercher une pratique
search-question = Que cherchez-vous ?
search-button = Rechercher
search-in-language = Rechercher en français
search-hint-home = Les mots de tous les jours suffisent. La recherche se fait sur votre propre appareil.
search-hint-home-server = Les mots de tous les jours suffisent. Un serveur de recherche traite votre recherche.
search-hint = Les résultats s’affichent à mesure que vous tapez. La recherche se fait sur votre propre appareil.
search-hint-server = Les résultats s’affichent à mesure que vous tapez. Un serveur de recherche reçoit ce que vous tapez.
search-syntax = Les mots entre "guillemets" sont cherchés ensemble, et -{"\u2060"}mot exclut un mot.
search-noscript = La recherche nécessite JavaScript. Les listes se parcourent aussi sans.
search-past = Aller aux résultats
search-filters = Filtres
search-filterless = Les filtres ne valent que pour les fiches.
search-fold = { $n ->
    [one] { $shown } autre
   *[other] { $shown } autres
}
search-years = Année
search-from = À partir de l’année
search-to = Jusqu’à l’année
search-years-hint = Uniquement les pratiques dont l’année est connue.
search-since = à partir de { $year }
search-until = jusqu’en { $year }
search-results = Résultats
search-sort = Ordre
search-sort-relevance = Meilleure correspondance
search-sort-date = Les plus récentes d’abord
search-sort-title = Titre A–Z
search-browse = Ou parcourez les listes
search-active-filters = Filtres actifs
search-loading = L’index de recherche se charge…
search-failed = La recherche ne fonctionne pas pour l’instant : l’index n’a pas pu être chargé. Les listes restent disponibles.
search-none = Aucun résultat pour « { $query } »
search-none-filtered = Aucun résultat avec ces filtres
search-found = { $n ->
    [one] { $shown } résultat
   *[other] { $shown } résultats
}
search-found-no-sheets = Aucune fiche
search-found-sheets = { $n ->
    [one] { $shown } fiche
   *[other] { $shown } fiches
}
search-found-others = { $n ->
    [one] { $shown } autre page
   *[other] { $shown } autres pages
}
search-for = pour « { $query } »
search-corrected = Rien ou presque pour « { $query } ». Voici les résultats pour « { $corrected } ».
    .word = Orthographe.
search-lacking = Aucun texte ne contient : { $words }
search-also = Recherché aussi : { $words }
search-explained = Expliqué dans le glossaire : { $words }
search-filtered = { $n ->
    [one] { $shown } filtre
   *[other] { $shown } filtres
}
search-filters-active = { $n ->
    [one] Filtres ({ $shown } actif)
   *[other] Filtres ({ $shown } actifs)
}
search-elsewhere = { $n ->
    [one] Également { $shown } résultat { $language }
   *[other] Également { $shown } résultats { $language }
}
search-elsewhere-only = { $n ->
    [one] Il y a { $shown } résultat { $language }
   *[other] Il y a { $shown } résultats { $language }
}
search-facet = { $field } : { $terms }
search-remove-filter = Retirer le filtre : { $filter }
search-clear = Effacer tous les filtres
search-unknown = « { $name } » dans l’adresse n’est pas reconnu et a été ignoré.
    .word = Filtre inconnu.
search-unknown-year = « { $name } » n’est pas une année en quatre chiffres et a été ignoré.
    .word = Année.
search-more = Afficher la suite
search-shown = { $n ->
    [one] { $shown } résultat ajouté
   *[other] { $shown } résultats ajoutés
}
search-printed-part = Les { $n } premiers résultats sur { $total }.
search-printed-on = Recherche faite le { $date }.
search-help-title = Ce que vous pouvez faire
search-help = Vérifiez l’orthographe, ou essayez un terme plus général.
search-help-glossary = Cherchez le mot dans le glossaire.
search-help-browse = Parcourez les listes ci-dessous.

## Éditeur, accessibilité, vie privée, corrections

publisher-description = Qui édite ce site, et sous quelle licence les textes sont publiés.
publisher-who = Coordonnées de l’éditeur
publisher-name = Nom
publisher-form = Forme juridique
publisher-seat = Siège
publisher-enterprise = Numéro d’entreprise
publisher-answers = Éditeur responsable
publisher-missing = Pas encore indiqué
publisher-texts = Les textes
publisher-licence = Les textes de ce site sont sous licence
publisher-repository = Ils sont tenus à jour dans
    .link = le dépôt de ce site
ask-contact = Contactez-nous à l’adresse
ask-repository = Il n’y a pas encore d’adresse de contact ici. En attendant, passez par
    .link = le dépôt de ce site
ask-nobody = Il n’y a pas encore d’adresse de contact ici.
accessibility = Accessibilité
accessibility-description = Le niveau d’accessibilité de ce site, ce qui a été testé et ce qui ne l’a pas encore été, et comment signaler un problème.
accessibility-status = Ce site est-il accessible ?
accessibility-full = Ce site est conforme à la norme.
accessibility-partial = Ce site est partiellement conforme à la norme. Ce qui n’est pas encore en ordre ou n’a pas été testé figure ci-dessous.
accessibility-none = Ce site n’est pas conforme à la norme. Ce qui n’est pas en ordre figure ci-dessous.
accessibility-unknown = L’éditeur n’a pas encore indiqué si ce site est accessible.
accessibility-standard = La norme est EN 301 549, la norme européenne à laquelle renvoie la directive (UE) 2016/2102. Pour les pages web, nous suivons les règles WCAG 2.2, niveau AA, plus récentes et plus exigeantes.
accessibility-exceptions = Ce qui n’est pas encore en ordre ou n’a pas été testé
accessibility-script = Toutes les pages se lisent sans JavaScript. Seule la recherche en a besoin ; sans JavaScript, vous pouvez parcourir les listes.
accessibility-others = Les documents et les sites auxquels nous renvoyons peuvent être moins accessibles. Cela échappe à notre contrôle.
accessibility-tested = Comment le site a été testé
accessibility-tested-on = Date du dernier test du site : { $date }.
accessibility-tested-self = L’équipe du site a fait ce test elle-même.
accessibility-tested-external = Un tiers s’en est chargé.
accessibility-untested = Aucun test n’est encore décrit ici.
accessibility-report = Signaler un problème
accessibility-tell = Dites de quelle page il s’agit et quel navigateur ou quelle aide technique vous utilisez. Vous pouvez aussi demander un texte sous une forme que vous pouvez lire.
accessibility-complaints = Si vous n’obtenez pas d’aide
accessibility-complain = Si vous ne recevez pas de réponse, ou si elle ne vous aide pas, vous pouvez introduire une plainte auprès de
accessibility-complain-unknown = Nous n’indiquons pas encore à quelle instance adresser une plainte : l’instance compétente dépend des règles qui s’appliquent à l’éditeur.
privacy-description = Ce que ce site apprend de vous, ce qui reste sur votre appareil, et ce que vous pouvez demander.
privacy-none = Pas de cookies, pas de mesure d’audience
privacy-none-text = Ce site ne dépose pas de cookies et ne mesure pas les visites. Il ne va rien chercher sur d’autres sites : ni polices de caractères, ni cartes, ni boutons de réseaux sociaux. Aucun compte n’est nécessaire.
privacy-none-but-server = Ce site ne dépose pas de cookies et ne mesure pas les visites. Hormis les réponses du serveur de recherche ci-dessous, il ne va rien chercher sur d’autres sites : ni polices de caractères, ni cartes, ni boutons de réseaux sociaux. Aucun compte n’est nécessaire.
privacy-search = La recherche se fait sur votre appareil
privacy-search-text = Votre navigateur télécharge l’index et y cherche lui-même. Aucun serveur de recherche ne traite vos recherches.
privacy-server = La recherche passe par un serveur
privacy-server-text = Ce que vous tapez et cochez sur la page de recherche, votre navigateur l’envoie au serveur de recherche { $server }, y compris pendant que vous tapez. Si ce serveur ne répond pas, votre navigateur télécharge l’index et y cherche lui-même.
privacy-server-sees = Le serveur de recherche voit votre recherche, votre adresse IP, l’heure, le navigateur que vous utilisez et l’adresse de ce site. Il ne voit pas quelles fiches vous lisez ensuite.
privacy-search-address = Votre recherche figure en revanche dans l’adresse de la page, pour que vous puissiez la conserver ou l’envoyer. Quand une telle adresse est demandée, le serveur qui fournit la page voit aussi la recherche.
privacy-device = Ce qui reste sur votre appareil
privacy-device-kept = Votre navigateur garde les pages et l’index, pour que vous puissiez lire et chercher même sans internet. Cette copie ne contient rien sur vous. Vous pouvez l’effacer dans les paramètres de votre navigateur, avec les données des sites.
privacy-device-none = Rien, hormis les copies temporaires que tout navigateur fait des pages que vous consultez.
privacy-host = Ce que voit le serveur
privacy-host-sees = Comme pour tout site web, le serveur qui fournit une page voit votre adresse IP, la page demandée, l’heure et le navigateur que vous utilisez.
privacy-host-unknown = Nous n’indiquons pas encore qui gère le serveur, ni combien de temps ces données sont conservées.
privacy-names = Noms de personnes
privacy-names-text = Les fiches mentionnent des organisations et des fonctions, pas des particuliers. Si vous y trouvez malgré tout quelque chose sur vous, vous pouvez demander de le corriger ou de le retirer :
privacy-rights = Questions et plaintes
privacy-rights-text = Vous pouvez demander quelles données l’éditeur détient sur vous, et les faire corriger ou effacer.
privacy-complain = Vous pouvez aussi introduire une plainte auprès de
privacy-authority = l’Autorité de protection des données
    .url = https://www.autoriteprotectiondonnees.be/
corrections = Corriger et retirer
corrections-description = Comment signaler une erreur, demander le retrait d’un texte ou faire paraître votre réponse, et ce qui se passe ensuite.
corrections-ask = Comment le demander
corrections-tell = Indiquez :
corrections-tell-page = de quelle page il s’agit : l’adresse suffit ;
corrections-tell-what = ce qui est inexact ou doit disparaître, et si cela vous concerne ou concerne votre organisation ;
corrections-tell-source = où se trouve l’information exacte : une source que d’autres peuvent consulter.
corrections-next = Ce qui se passe ensuite
corrections-next-text = La rédaction compare votre demande avec la source. Si le texte est inexact, il est corrigé et la page indique la date de la mise à jour. S’il reste tel quel, on vous dit pourquoi.
corrections-urgent = S’il s’agit de données qui vous concernent, d’une photo ou de droits d’auteur, le texte ou l’image peut être retiré du site pendant l’examen de votre demande.
corrections-days = { $n ->
    [one] Vous recevez une réponse dans un délai de { $shown } jour.
   *[other] Vous recevez une réponse dans un délai de { $shown } jours.
}
corrections-days-unknown = Le délai de réponse n’est pas encore indiqué ici.
corrections-reply = Droit de réponse
corrections-reply-text = Si un texte vous mentionne ou mentionne votre organisation et que vous voyez les choses autrement, demandez d’y joindre votre réponse, avec sa date. Cela ne touche pas aux droits que la loi vous donne.
corrections-gone = Ce qui est archivé ou retiré
corrections-archived = Un texte qui n’est plus tenu à jour garde son adresse et signale en tête qu’il est archivé. Il n’est plus proposé aux moteurs de recherche.
corrections-removed = Ce qui est retiré disparaît aussi de l’index de recherche. À l’ancienne adresse, on lit que la page n’est plus en ligne, et pourquoi. Les copies faites par d’autres, comme les archives du web, sont hors de notre portée.

## Données, flux et ce que lisent les programmes

data = Données
data-description = Tout le recueil sous forme de fichiers à réutiliser : JSON, CSV et JSON-LD, sous licence libre.
data-lead = Tout ce que contient ce site peut aussi être téléchargé, pour un tableur, pour votre propre application ou pour un portail de données.
data-reuse = Réutiliser et suivre
data-files = Fichiers
data-size = { $shown } ko
data-json = Tout, pour les programmes
    .holds = Toutes les fiches, les collections et les pages, avec leur texte complet dans chaque langue, ainsi que les vocabulaires, les organisations et les mots du glossaire auxquels elles renvoient.
data-schema = JSON Schema
    .holds = Décrit chaque champ de base.json, pour qu’un programme puisse vérifier le fichier.
data-csv = Les fiches en tableau, { $language }
    .holds = Une ligne par fiche, sans le texte complet. S’ouvre dans un tableur. Les termes y figurent en toutes lettres et avec leur code.
data-jsonld = Tout, en données liées
    .holds = Les mêmes données dans les termes de schema.org, de SKOS et de Dublin Core. Les vocabulaires et les mots du glossaire y sont des concepts SKOS.
data-catalogue = Catalogue
    .holds = Décrit les fichiers ci-dessus selon DCAT-AP, pour qu’un portail de données puisse les reprendre.
data-licence = Vous pouvez utiliser les textes et les données selon la licence
data-publisher = Citez { $publisher } et l’adresse de la fiche.
data-collections = Chaque collection a aussi son propre fichier (JSON). Le lien se trouve sur sa page :
data-reading = Comment lire les données
data-reading-open = Ce que la source ne précise pas figure dans « not_stated ». Un champ vide ne veut donc pas dire qu’il n’y avait rien.
data-reading-doubt = Le champ « provenance » indique ce que la rédaction a déduit du texte et ce sur quoi les sources se contredisent. Tout le reste est dit tel quel dans la source.
data-reading-status = Les textes archivés y sont, avec le statut « archived ». Ceux qui sont encore en cours de rédaction n’y sont pas.
data-reading-dates = Une période est aussi précise que la source (EDTF) : 2019 est une année, 2007-11-14 un jour, 2016-10/2021-09 un intervalle et 2020/.. un intervalle sans fin.
data-reading-csv = Les tableaux sont en UTF-8, avec des virgules entre les valeurs. Plusieurs valeurs dans une cellule sont séparées par « | ». Si une cellule commence par une apostrophe, c’est qu’un tableur l’aurait prise pour une formule.
data-reading-version = Ceci est la version 1 du format. Le numéro change quand un champ disparaît ou change de sens. Chaque champ est décrit dans le
data-follow = Suivre les nouvelles fiches
data-follow-text = Un lecteur de flux vous signale les fiches nouvelles ou modifiées. Ajoutez-y l’une de ces adresses. Aucune inscription n’est nécessaire.
data-follow-terms = Chaque terme et chaque collection a aussi son propre flux. Le lien se trouve sur leur page, dès qu’une fiche y figure.
data-calendars = Dans votre agenda
data-calendars-text = Abonnez votre agenda à l’une de ces adresses : il suivra les changements. Les événements s’adressent à tous, les vérifications à ceux qui tiennent les textes à jour.
feed-site = Nouveau sur { $site }
feed-part = Nouveau : { $title } – { $site }
feed-follow = Suivre cette liste dans un lecteur de flux
feed-what = (Atom) : vous serez informé des fiches nouvelles ou modifiées.
opensearch-name = Pratiques

## Ce qui reste à faire

status = État des textes
status-description = Ce qui reste à traduire, à mettre à jour et à vérifier, pour celles et ceux qui contribuent à ce site.
status-lead = Pour celles et ceux qui contribuent à ce site : les traductions qui manquent ou qui ne sont plus à jour, et les fiches à vérifier.
status-outdated = Traductions qui ne sont plus à jour
status-outdated-none = Toutes les traductions correspondent à leur texte source.
status-since = Texte source modifié le
status-change-unknown = On ne sait pas ici ce qui a changé depuis la traduction.
status-removed = (supprimé)
status-added = (ajouté)
status-missing = Ce qui n’est pas encore traduit
status-missing-none = Chaque texte existe dans toutes les langues.
status-reviews = Vérification
status-reviews-none = Aucune date de vérification n’est fixée.
status-quarter = { $quarter ->
    [one] { $quarter }er
   *[other] { $quarter }e
} trimestre { $year }
status-this-quarter = ce trimestre
status-overdue = en retard
status-machine = Traduit par un programme, pas encore relu
status-machine-none = Aucune traduction automatique n’attend de relecture.
status-files = Fichiers de travail
status-table = Tout dans un tableau (CSV)
status-calendar-file = Les vérifications, pour votre agenda (iCalendar)
status-calendar = Vérification : { $site }
status-event = Vérification : { $title }
status-data = Pour celles et ceux qui contribuent à ce site :

## Dans un fichier zip : sans réseau, ou comme archive

portable-open = Décompressez tout le fichier zip, puis ouvrez index.html d’un double-clic. Un navigateur suffit : il n’y a rien à installer, et aucune connexion à internet n’est nécessaire. La recherche fonctionne aussi.
portable-state = Voici l’état au { $date }. Ce qui est en ligne aujourd’hui se lit sur { $url }
portable-use = Citez { $publisher } si vous reprenez des textes. La licence se trouve sur { $licence }
bundle-holds = Vous trouverez ici la collection « { $title } » avec toutes ses fiches et, autour d’elle, tout le site « { $site } », dans chaque langue.
archive-holds = Voici une archive de tout le site « { $site } » : toutes les pages dans chaque langue, les données et les fichiers sources. Elle se lit sans le programme qui a servi à faire le site.
archive-data = Le dossier data contient le tout sous forme de données : JSON avec un JSON Schema, un tableau CSV par langue et JSON-LD.
archive-sources = Le dossier sources contient les textes tels que la rédaction les a écrits, en Markdown, avec tous les fichiers qui les accompagnent.
archive-sums = SHA256SUMS contient une somme de contrôle pour chaque autre fichier. La commande « sha256sum -c SHA256SUMS », dans ce dossier, dit si tout est resté tel quel.
archive-cite = Pour citer l’archive : { $publisher }, { $site }, archive du { $date }, { $url }

# Wat er fout is: kleine letter, geen punt. `.help`: wat u in de plaats schrijft, voor wie fiches schrijft en geen programma’s.

severity-error = fout
severity-warning = waarschuwing
help = hulp
see-also = zie ook

not-utf8 = { $encoding ->
        [utf-16] dit bestand is bewaard als UTF-16, wat Windows ‘Unicode’ noemt
        [windows-1252] dit bestand is bewaard als Windows-1252, wat Windows ‘ANSI’ noemt: hier staat het woord ‘{ $word }’
       *[other] dit bestand is geen gewone UTF-8-tekst
    }
    .help = { $encoding ->
        [other] Bewaar het bestand opnieuw als ‘UTF-8’ in uw tekstprogramma. Is het een afbeelding of een document, dan hoort het niet onder deze naam.
       *[known] Bewaar het bestand opnieuw als ‘UTF-8’ in uw tekstprogramma: in Kladblok bij ‘Opslaan als’, als codering. Kijk daarna of de accenten kloppen.
    }
file-too-large = dit bestand is groter dan 1 MiB en wordt niet gelezen
    .help = Verdeel het over verschillende teksten, of leg het grote deel er als bijlage naast.
front-matter-missing = { $opening ->
        [nothing] dit bestand is leeg
        [blank] boven de velden staan lege regels
        [toml] de velden van dit bestand zijn in TOML geschreven, tussen +++
        [marked] op de eerste regel staat meer dan `---`
       *[text] het bestand begint niet met `---`
    }
    .help = { $opening ->
        [nothing] Zet er de velden en de tekst in, zoals `fiche new` ze toont, of verwijder het bestand.
        [blank] Haal de lege regels weg, zodat `---` de eerste regel van het bestand is.
        [toml] Voor een hele map doet `fiche import` dat. Zo niet, schrijf ze dan zelf in YAML: `---` in plaats van +++, en een dubbelpunt met een spatie in plaats van het teken =, zoals in: title: "Preventie"
        [marked] Schrijf `---` alleen op die regel, en elk veld op een eigen regel eronder.
       *[text] Schrijf `---` alleen op de eerste regel, dan de velden zoals `title:` en `summary:`, dan `---` alleen op een regel, dan de tekst.
    }
front-matter-unclosed = de velden bovenaan het bestand worden nergens afgesloten
    .help = Schrijf `---` alleen op de regel na het laatste veld, boven de tekst.
yaml-syntax = { $trap ->
        [colon] in deze tekst staat een dubbelpunt, waardoor hij als een ander veld zou worden gelezen
        [quote] hier begint een aanhalingsteken dat niet wordt gesloten
        [bracket] hier begint een haakje dat op deze regel niet wordt gesloten
        [tab] deze regel begint met een tab
        [sign] een tekst mag niet met dit teken beginnen
        [indentation] deze regel staat niet recht onder de andere
        [gap] na deze dubbelpunt ontbreekt een spatie
        [space] hier staat een spatie die niet afbreekt, waar een gewone hoort
        [inner] een aanhalingsteken in deze tekst sluit hem te vroeg af
        [curly] dit zijn de aanhalingstekens van gedrukte tekst, die hier niets betekenen
        [apostrophe] de apostrof vooraan in deze tekst wordt als aanhalingsteken gelezen
       *[other] vanaf hier zijn de velden niet te lezen ({ $detail })
    }
    .help = { $trap ->
        [colon] Zet de hele tekst tussen dubbele aanhalingstekens: title: "Preventie: een begin"
        [quote] Zet hetzelfde aanhalingsteken aan het einde van de tekst. Een " in de tekst zelf schrijft u als \".
        [bracket] Sluit de lijst met ] of de velden met een accolade.
        [tab] Gebruik spaties: twee per niveau.
        [sign] Zet de hele tekst tussen dubbele aanhalingstekens: title: "@alarm"
        [indentation] Geef regels die bij elkaar horen evenveel spaties vooraan: twee per niveau. Een tekst met een dubbelpunt of een aanhalingsteken erin hoort tussen dubbele aanhalingstekens.
        [gap] Zet een spatie na de dubbelpunt: title: Preventie
        [space] Wis ze en typ een gewone spatie. Zulke spaties komen mee met tekst die geplakt is uit een webpagina of een tekstverwerker.
        [inner] Zet de hele tekst tussen dubbele aanhalingstekens, en schrijf een " in de tekst zelf als \": title: "De \"stille\" uren van de buurt"
        [curly] Gebruik rechte dubbele aanhalingstekens: title: "Preventie: een begin"
        [apostrophe] Zet de hele tekst tussen dubbele aanhalingstekens: title: "'s Avonds op straat"
       *[other] Bekijk deze regel en die erboven: elk veld is een naam, een dubbelpunt, een spatie en een waarde. Zet bij twijfel de waarde tussen dubbele aanhalingstekens.
    }
yaml-limit = de velden zijn te diep genest of te vaak herhaald om gelezen te worden
    .help = Schrijf de waarden gewoon uit: hooguit enkele niveaus onder elkaar, en zonder de tekens & en * die andere waarden herhalen.
message-syntax = dit opschrift is niet te lezen ({ $reason })
    .help = Elk opschrift is een sleutel, het teken = en een tekst; regels die doorlopen beginnen met spaties.
stray-file = { $folder ->
        [templates] met dit sjabloon wordt geen pagina gemaakt, en geen ander sjabloon noemt het
        [messages] deze opschriften worden niet gelezen: de site heeft die taal niet
       *[other] dit bestand wordt niet gelezen: het staat niet waar de site zulke bestanden bewaart
    }
    .help = { $has-closest ->
        [yes] Is het dit bestand? Noem het dan { $closest }
       *[no] { $folder ->
            [templates] Een sjabloon heet zoals dat van het programma waarvan het de plaats inneemt, zoals practice.html, of staat tussen aanhalingstekens in een ander sjabloon. Hernoem of verwijder het.
            [theme] Een vormgeving bewaart haar sjablonen in `templates/`, en stijlbladen, scripts en afbeeldingen in `assets/`. Zet het bestand daar, of verwijder het.
            [messages] Een bestand met opschriften heeft de code van een taal van de site en eindigt op .ftl, zoals i18n/nl.ftl. Voeg de taal toe aan `languages:` in content/site.yaml, of verwijder dit bestand.
           *[content] Teksten heten `index.nl.md` en staan in een eigen map, zoals `content/practices/brusafe/index.nl.md`; lijsten staan in `content/vocabularies/`. Verplaats of hernoem het bestand, of verwijder het.
        }
    }
unknown-language = { $has-found ->
        [no] de naam van dit bestand zegt niet in welke taal het is
       *[yes] deze site heeft geen taal `{ $found }`
    }
    .help = { $has-closest ->
        [yes] Noem het bestand `index.{ $closest }.md`, met kleine letters. Staat er al een bestand met die naam, dan is dit een kopie: verwijder ze.
       *[no] { $code ->
            [yes] De site heeft: { $known }. Voeg `{ $found }` toe aan `languages:` in content/site.yaml, of verwijder dit bestand.
           *[no] { $has-found ->
                [yes] Teksten heten `index.`, een taal en `.md`, en de site heeft: { $known }. Is dit een kopie van een ander bestand? Verwijder ze dan, en zet ze niet in de plaats ervan.
               *[no] Zet een van de talen van de site voor `.md` in de bestandsnaam: { $known }. Zoals in `index.nl.md`.
            }
        }
    }
more-of-the-same = { $count ->
        [one] nog één bevinding van de soort { $code } volgt in dit bestand, en staat niet in de lijst
       *[other] nog { $count } bevindingen van de soort { $code } volgen in dit bestand, en staan niet in de lijst
    }
    .help = Verbeter die hierboven en controleer opnieuw: dan ziet u de rest. Zoveel in één bestand hebben vaak één oorzaak.
merge-conflict = { $has-mark ->
        [yes] `{ $mark }` is een teken waarmee git twee versies van een tekst uit elkaar houdt
       *[no] twee versies van deze tekst staan onder elkaar, tussen <<<<<<< en >>>>>>>
    }
    .help = { $has-mark ->
        [yes] Kijk na of de regels eromheen juist zijn en niet twee keer hetzelfde zeggen, en haal deze regel dan weg.
       *[no] Twee mensen wijzigden dezelfde regels. Behoud van beide wat juist is, en haal de regels weg die met <<<<<<<, ======= en >>>>>>> beginnen.
    }
template-syntax = dit sjabloon is niet te lezen ({ $reason })
    .help = Kijk naar deze regel en die erboven: wat met {"{%"} of {"{{"} begint, wordt ook gesloten, en elke `if`, `for` en `block` heeft een eigen `endif`, `endfor` en `endblock`.

unknown-field = { $theirs ->
        [none] { $language ->
            [yes] de site heeft geen taal `{ $field }`
           *[no] er is geen veld `{ $field }`
        }
       *[other] `{ $field }` is een veld van { $theirs ->
            [practice] praktijken
            [collection] collecties
           *[page] pagina’s
        }; dit bestand is { $ours ->
            [practice] een praktijk
            [collection] een collectie
            [page] een pagina
           *[introduction] een inleiding bij een term
        }
    }
    .help = { $theirs ->
        [practice] Moet dit een praktijk zijn? Dan hoort de map in content/practices/. Verwijder anders het veld.
        [collection] Moet dit een collectie zijn? Dan hoort de map in content/collections/. Verwijder anders het veld.
        [page] Moet dit een pagina zijn? Dan hoort de map in content/pages/. Verwijder anders het veld.
       *[none] { $has-closest ->
            [yes] Bedoelde u `{ $closest }`?
           *[no] { $language ->
                [yes] Verwijder wat erachter staat, of voeg de taal toe aan `languages:` in content/site.yaml.
               *[no] Verwijder de regel. Welke velden er zijn, toont `fiche new` voor teksten en `fiche schema` voor elk bestand. Is het een lijst van termen, dan ontbreekt het bestand `content/vocabularies/{ $field }.yaml`.
            }
        }
    }
wrong-type = { $has-field ->
        [no] in dit bestand hoort { $expected ->
            [list] een lijst
           *[other] een reeks velden
        } te staan
       *[yes] `{ $field }` moet { $expected ->
            [text] een tekst
            [list] een lijst
            [fields] een groep velden
            [texts] een tekst per taal
            [number] een geheel getal
            [truth] `true` of `false`
            [online] `true`, `false` of een webadres
           *[ids] een naam of een lijst van namen
        } zijn
    }
    .help = { $expected ->
        [text] Schrijf één tekst na de dubbelpunt, tussen dubbele aanhalingstekens als er bijzondere tekens in staan.
        [list] Schrijf elke waarde op een eigen regel die begint met een streepje en een spatie, of alle waarden tussen [ en ], met komma’s. Neemt een waarde meer dan één regel in, dan krijgt alleen de eerste een streepje.
[fields] { $field ->
            [items] Schrijf elk ervan met zijn velden, zoals: - {"{"}id: brusafe{"}"}
            [sources] Schrijf elk ervan met zijn velden, zoals: - {"{"}id: report, title: "Jaarverslag"{"}"}
            [organisations] Schrijf elk ervan met zijn velden, zoals: - {"{"}name: "Stad …", role: partner{"}"}
            [terms] Schrijf elk ervan met zijn velden, zoals: - {"{"}id: north, label: {"{"}{ $languages }{"}"}{"}"}
            [programme] Schrijf elk ervan met zijn velden, zoals: - {"{"}at: "09:30", label: {"{"}{ $languages }{"}"}{"}"}
           *[other] Schrijf de velden eronder, elk op een eigen regel, met vooraan twee spaties meer.
        }
        [texts] Schrijf elke taal van de site, tussen accolades of elk op een eigen regel: {"{"}{ $languages }{"}"}
        [number] Schrijf alleen cijfers, zoals 2.
        [truth] Schrijf true (ja) of false (nee), zonder aanhalingstekens.
        [online] Schrijf het adres waar men online deelneemt, met https:// vooraan. Is het er nog niet, schrijf dan true (ja) of false (nee), zonder aanhalingstekens.
       *[ids] Schrijf één naam, of meerdere namen tussen [ en ], met komma’s.
    }
missing-field = het veld `{ $field }` ontbreekt of is leeg
    .help = { $field ->
        [status] Schrijf `status: draft` zolang er aan de tekst gewerkt wordt, en `status: published` als hij online mag.
        [period] Schrijf wanneer de praktijk liep: period: 2019, of 2016-10/2021-09, of 2020/.. als ze nog loopt.
        [alt] Schrijf in elke taal wat er te zien is: alt: {"{"}nl: "Een plein", fr: "Une place"{"}"}.
        [translation] Schrijf in een vertaling `translation: {"{"}of: "sha256:0000000000000000", method: human{"}"}`: de volgende controle zegt wat er in de plaats van de nullen komt. Haal deze regel in de brontekst weg.
       *[other] Schrijf `{ $field }:` met de waarde erachter.{ $has-choices ->
            [yes] {" "}U kunt kiezen uit: { $choices }.
           *[no] {""}
        }
    }
duplicate-field = het veld `{ $field }` staat hier een tweede keer
    .help = Behoud een van de twee regels, of voeg hun waarden samen.
too-long = `{ $field }` telt { $length } tekens en mag er hoogstens { $limit } tellen
    .help = Maak het korter: lijsten en zoekresultaten hebben niet meer plaats. De rest kan in de tekst.
bad-date = { $possible ->
        [no] { $form ->
            [stamp] de dag of het uur `{ $found }` bestaat niet
            [clock] het uur `{ $found }` bestaat niet
           *[other] de dag `{ $found }` bestaat niet
        }
       *[yes] { $form ->
            [clock] `{ $found }` is geen uur zoals de site het schrijft
           *[other] `{ $found }` is geen datum zoals de site ze schrijft
        }
    }
    .help = { $has-closest ->
        [yes] { $form ->
            [stamp] Schrijf { $closest }.
            [clock] Schrijf { $closest }.
            [period] Schrijf { $closest }.
           *[other] Schrijf jaar, maand en dag: { $closest }.
        }
       *[no] { $form ->
            [day] Schrijf jaar, maand en dag: 2019-05-31.
            [stamp] Schrijf een dag, of een dag met een uur: 2027-03-15 of 2027-03-15T09:30.
            [clock] Schrijf uren en minuten met telkens twee cijfers: 09:30. Voor een andere dag dan de eerste schrijft u de dag ervoor: 2027-03-16T09:30.
            [date] Schrijf een jaar, een maand of een dag: 2019, 2019-05 of 2019-05-31.
           *[period] Schrijf een jaar, een maand of een dag, of twee ervan met een / ertussen: 2019, 2016-10/2021-09, 2020/.. als het nog loopt.
        }
    }
bad-id = `{ $found }` kan geen deel van een adres zijn
    .help = { $has-path ->
        [yes] { $has-closest ->
            [yes] Hernoem { $path }, met `{ $closest }` in plaats van `{ $found }`, hier en overal waar die naam staat. Namen bestaan uit de letters a tot z zonder accenten, cijfers, en één koppelteken tussen woorden.
           *[no] Hernoem { $path }: namen bestaan uit de letters a tot z zonder accenten, cijfers, en één koppelteken tussen woorden.
        }
       *[no] Gebruik de letters a tot z zonder accenten, cijfers, en één koppelteken tussen woorden{ $has-closest ->
                [yes] : { $closest }
               *[no] .
            }
    }
unknown-choice = `{ $found }` is geen waarde van `{ $field }`
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`? U kunt kiezen uit: { $choices }.
       *[no] U kunt kiezen uit: { $choices }.
    }
missing-language = `{ $field }` heeft geen tekst in de taal `{ $language }`
    .help = Voeg een regel `{ $language }:` toe, met de tekst in die taal.
bad-url = `{ $found }` is geen webadres
    .help = Schrijf het hele adres, vanaf https://, zonder spaties.
bad-digest = `{ $found }` zegt niet van welke versie van de brontekst dit een vertaling is
    .help = Schrijf voorlopig "sha256:0000000000000000": de volgende controle zegt wat er in de plaats komt.
bad-languages = deze talen zijn niet bruikbaar
    .help = Geef een of meer verschillende codes van twee of drie letters: languages: [nl, fr]
missing-source = deze fiche zegt niet waar haar gegevens vandaan komen
    .help = Voeg onder `sources:` minstens één bron toe, met een `id` en een `title`.
repeated = `{ $found }` staat hier een tweede keer
    .help = Vermeld het maar één keer.
reversed-dates = het einde van `{ $found }` valt voor het begin
    .help = Kijk beide datums na: de eerste hoort vroeger te vallen dan de tweede.
bad-enterprise-number = `{ $found }` is geen nummer van de Kruispuntbank van Ondernemingen
    .help = Kijk het nummer na: de laatste twee cijfers passen niet bij de andere.
invisible-character = op deze regel staan tekens die niemand ziet ({ $sign }, { $count } ×)
    .help = Haal ze weg: ze breken woorden voor de zoekfunctie. Ze komen mee met geplakte tekst. Ziet u er geen, typ de woorden dan opnieuw.
text-lost = { $sign ->
        [hash] wat na # komt, is een opmerking en hoort niet bij `{ $field }`
        [anchor] wat met & begint, hoort niet bij `{ $field }`
       *[tag] wat met ! begint, hoort niet bij `{ $field }`
    }
    .help = { $sign ->
        [hash] Hoort het bij de tekst? Zet dan de hele tekst tussen dubbele aanhalingstekens: title: "Wijk # 3". Een opmerking staat beter op een eigen regel.
       *[other] Zet de hele tekst tussen dubbele aanhalingstekens: title: "&co in de wijk"
    }
leftover-command = `{ $found }` is een opdracht van een ander programma, en lezers zouden ze zo zien staan
    .help = Haal ze weg, of schrijf in Markdown wat ze betekende: een afbeelding is ![wat erop staat](foto.jpg). Wat zo getoond moet worden, hoort tussen backticks (`).
thin-text = de tekst onder de velden heeft { $length } { $length ->
        [one] teken
       *[other] tekens
    }, en vertelt bijna niets
    .help = Vertel wat er gedaan werd, in { $least } tekens of meer. Schrijf zolang `status: draft`: dan komt de fiche niet op de site.
bad-search-server = `{ $found }` is geen adres van een zoekserver waaraan pagina’s iets mogen vragen
    .help = Geef het adres met https:// en zonder iets na het pad: url: https://zoeken.voorbeeld.be. Letters met accenten staan erin zoals het domein geregistreerd is (xn--…). http:// kan alleen voor een server op deze computer: http://localhost:7280
bad-index-name = `{ $found }` is geen naam van één index
    .help = Geef de naam die `fiche export` in manifest.json schreef, of een alias ervan: 3 tot 200 tekens, kleine letters, cijfers, koppeltekens, onderstrepingstekens en punten, te beginnen met een letter: index: fiche-1a2b3c4d
unknown-licence = `{ $found }` is niet de naam van een licentie
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`? Licenties schrijft u zoals ze in de SPDX-lijst staan.
       *[no] Schrijf de naam zoals hij in de SPDX-lijst staat, bijvoorbeeld CC-BY-4.0 of CC0-1.0: pagina’s verwijzen naar de tekst ervan, en programma’s kennen hem onder die naam.
    }
impossible-count = `min` is { $min } en `max` is { $max }: dat kan niet allebei
    .help = `min` is hoeveel termen een fiche minstens noemt, `max` hoeveel hoogstens. Zonder `max` is er geen grens.
updated-early = deze tekst veranderde voor hij online kwam, op { $published }
    .help = Zet in `updated` de dag van de laatste wijziging, of laat het veld weg tot er een is.

no-original = { $has-missing ->
        [yes] deze tekst is een vertaling, en de brontekst is er niet
       *[no] elk bestand van deze tekst is een vertaling
    }
    .help = { $has-missing ->
        [yes] Is de brontekst hernoemd of verwijderd? Geef het bestand deze naam terug, of haal het terug uit de geschiedenis van de bestanden (git restore): { $missing }. Alleen als dit bestand zelf het eerst geschreven is, verwijdert u er `translation:` uit en zet u er de velden die alle talen delen.
       *[no] Verwijder `translation:` uit het bestand dat het eerst geschreven is, en zet daar de velden die alle talen delen. De bestanden zijn: { $files }.
    }
two-originals = twee bestanden van deze tekst gelden allebei als brontekst
    .help = Voeg `translation:` toe aan het bestand dat vertaald is, zoals in: translation: {"{"}of: "sha256:0000000000000000", method: human{"}"}. De bestanden zijn: { $files }.
shared-field = `{ $field }` is in elke taal hetzelfde en wordt in een vertaling dus niet herhaald
    .help = Verwijder het hier. De waarde staat in { $original }.
unknown-term = `{ $found }` staat niet in de lijst `{ $field }`
    .help = { $several ->
        [yes] Dit zijn verschillende termen. Schrijf ze tussen [ en ], met komma’s: { $field }: [{ $choices }]
       *[no] { $has-closest ->
            [yes] Bedoelde u `{ $closest }`?
           *[no] Kies er een uit de lijst.
        } { $has-choices ->
            [yes] U kunt kiezen uit: { $choices }.
           *[no] De lijst is content/vocabularies/{ $field }.yaml.
        }
    }
term-count = `{ $field }` noemt er { $found }, en dat is { $has-max ->
        [one] meer dan één
        [yes] niet tussen { $min } en { $max }
       *[no] minder dan { $min }
    }
    .help = { $has-max ->
        [one] Hou alleen het belangrijkste over.
        [yes] Noem er minstens { $min } en hoogstens { $max }; het belangrijkste eerst.
       *[no] Noem er minstens { $min }; het belangrijkste eerst.
    }
unknown-reference = er is geen { $kind ->
        [practice] praktijk
        [page] pagina
        [organisation] organisatie
        [source] bron
        [term] term
        [vocabulary] lijst van termen
        [section] onderdeel
        [theme] vormgeving
        [place] pagina
       *[field] veld
    } met de naam `{ $found }`
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`?
       *[no] { $kind ->
            [practice] Gebruik de naam van een map in content/practices/. Is de fiche hernoemd? Schrijf haar nieuwe naam. Is ze verwijderd? Haal ze dan ook hier weg, of zet ze terug met `status: archived`: zo blijft ze voor wie ze kent.
            [page] Gebruik de naam van een map in content/pages/.
            [organisation] Voeg de organisatie toe aan content/organisations.yaml, of schrijf `name:` met haar volledige naam in plaats van `id:`.
            [source] Gebruik het `id` van een van de bronnen van deze tekst.
            [term] Gebruik het `id` van een term van deze lijst.
            [vocabulary] Gebruik de naam van een bestand in content/vocabularies/, zonder .yaml.
            [section] Gebruik de naam die een fiche van deze collectie na `section:` geeft.
            [theme] Gebruik de naam van een map in themes/.
            [place] Schrijf wat het is en hoe het heet: practices/brusafe, collections/…, pages/…, een lijst met haar term zoals themes/evaluation, of site/practices.
           *[field] Gebruik de naam van een veld van de praktijk, of van een van zijn termen, zoals themes.evaluation.
        }
    }
address-taken = het adres { $address } is al van een andere pagina
    .help = { $named ->
        [slug] Kies hier een andere `slug`.
        [section] Kies hier een ander woord bij `section`.
        [term] Kies een andere `id` voor deze term, of een ander woord bij zijn `slug`.
       *[message] Kies hier een ander woord in i18n/.
    } { $has-other ->
        [yes] Het adres is van { $other }.
       *[no] Het adres is van een pagina van de site zelf.
    }
reserved-name = de naam `{ $found }` gebruikt de site zelf
    .help = Kies een andere naam.
cycle = `{ $found }` staat onder zichzelf
    .help = Verwijder of wijzig een `parent` in de keten, zodat ze eindigt bij een term die er geen heeft.
reference-to-draft = `{ $found }` is nog niet gepubliceerd
    .help = Publiceer het eerst (status: published), of verwijder het hier. Met `fiche serve --drafts` ziet u ze allebei.
replaced-term = `{ $found }` is vervangen door `{ $successor }`{ $has-official ->
        [yes] , code { $official }
       *[no] {""}
    }
    .help = Lezers vinden deze fiche onder beide. Laat `{ $found }` staan als de fiche over de tijd vóór de verandering gaat; schrijf anders `{ $successor }`. Met `replaced-term: off` onder `rules:` in content/site.yaml verdwijnt deze melding.
replaced-by-itself = `{ $found }` zou door zichzelf vervangen zijn
    .help = Verwijder of verander één `replaced_by` in de reeks, zodat ze eindigt bij een term die nog in gebruik is.
same-text = deze tekst zegt woord voor woord wat { $other } zegt
    .help = Is de map gekopieerd om een andere tekst te beginnen? Schrijf die, of zet `status: draft` tot hij geschreven is. Kreeg de map een andere naam? Verwijder dan de oude.
related-to-itself = deze fiche noemt zichzelf als verwante fiche
    .help = Noem een andere fiche, of schrap deze regel.

dead-link = de link `{ $target }` leidt nergens heen
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`?
       *[no] { $has-file ->
            [yes] Er is geen bestand { $file } waar deze link het zoekt. Leg het naast deze tekst, of verbeter de naam: hoofdletters tellen mee.
           *[no] Verwijs naar een bestand vanuit de map van dit bestand, zoals ../brusafe/index.nl.md, of naar een naam, zoals fiche:brusafe. Adressen van andere sites beginnen met https://. Is die tekst hernoemd of verwijderd? Schrijf de nieuwe naam, of zet de tekst terug met `status: archived`; content/redirects.yaml zegt waar het oude adres heen leidt.
        }
    }
dead-anchor = waar deze link heen leidt, is er geen plaats `#{ $anchor }`
    .help = { $has-closest ->
        [yes] Bedoelde u `#{ $closest }`?
       *[no] Gebruik de naam tussen de accolades van een kop daar, zoals in: ## Aanpak {"{"}#approach{"}"}. Of laat weg wat na de # komt.
    }
link-to-draft = de link `{ $target }` leidt naar een tekst die nog niet gepubliceerd is
    .help = Publiceer die tekst eerst (status: published), of verwijder de link. Met `fiche serve --drafts` ziet u ze allebei.
link-outside = de link `{ $target }` leidt uit de map `content`
    .help = Zet het bestand naast deze tekst en verwijs ernaar met zijn naam.
unsafe-link = de link `{ $target }` is van een soort die niet mag
    .help = { $local ->
        [yes] Dat is een plaats op één computer. Zet het bestand naast deze tekst, en noem alleen zijn naam: ![wat er te zien is](foto.jpg)
       *[no] Links beginnen met https://, http://, mailto: of tel:, of leiden naar een andere tekst van de site.
    }
ambiguous-link = de link `{ $target }` kan meer dan één tekst bedoelen
    .help = Schrijf welke u bedoelt: { $choices }.
image-without-alt = deze afbeelding heeft geen beschrijving voor wie ze niet ziet
    .help = Zeg wat ze toont, tussen de rechte haken: ![Twee gemeenschapswachten praten met een bewoner](foto.jpg), of in HTML achter alt=.
duplicate-anchor = twee koppen heten `#{ $anchor }`
    .help = Geef elke kop tussen zijn accolades een eigen naam.
unknown-section = { $has-title ->
        [yes] `{ $found }` is geen onderdeel van een fiche
       *[no] hier staat een kop zonder woorden
    }
    .help = { $has-title ->
        [yes] { $has-closest ->
            [yes] { $exact ->
                [yes] In andere fiches staat deze kop zo: ## { $title } {"{"}#{ $closest }{"}"}
               *[no] Bedoelde u `{ $closest }`? De naam van een onderdeel staat tussen accolades achter de kop, zoals in ## { $title } {"{"}#{ $closest }{"}"}. Er zijn: { $known }.
            }
           *[no] De naam van een onderdeel staat tussen accolades achter de kop, zoals in ## { $title } {"{"}#approach{"}"}. De onderdelen zijn: { $known }. Gebruik ### voor koppen daaronder.
        }
       *[no] Schrijf de woorden van de kop achter de hekjes, of haal de regel weg.
    }
section-order = het onderdeel `{ $found }` komt na `{ $before }`
    .help = Zet het hoger: lezers vergelijken fiches, dus staan de onderdelen in een vaste volgorde.
section-below = het onderdeel `{ $found }` staat op een kop van een lager niveau dan die van onderdelen
    .help = Geef die kop het tweede niveau: ## { $title } {"{"}#{ $found }{"}"}. Hoort hij bij een ander onderdeel? Laat dan de naam tussen accolades weg.
section-unpaired = het onderdeel `{ $found }` ontbreekt in { $other }
    .help = Een fiche heeft in elke taal dezelfde onderdelen, zodat wie van taal wisselt op zijn plaats blijft. Voeg het onderdeel daar toe, of laat het hier weg.
nested-text = deze tekst is te diep genest om te tonen
    .help = Gebruik hooguit enkele niveaus van lijsten en citaten, en sluit elke HTML-tag die u opent.
attachment-kind = een bestand als `{ $target }` wordt niet naar de site gekopieerd
    .help = Voeg een afbeelding toe (png, jpg, webp, avif, gif) of een document (pdf, docx, odt, xlsx, ods, csv, txt …). Wat in andere soorten staat, kan een browser uitvoeren.
image-unfit = { $fault ->
        [damaged] de afbeelding `{ $target }` is beschadigd: ze is niet tot het einde te lezen
        [name] de afbeelding `{ $target }` is van het type { $found }, en dat zegt de bestandsnaam niet
        [large] de afbeelding `{ $target }` is te groot: { $found } pixels
       *[kind] `{ $target }` is geen afbeelding die in een tekst getoond kan worden
    }
    .help = { $fault ->
        [damaged] Bewaar ze opnieuw vanuit het programma waarmee ze gemaakt is, of haal ze opnieuw op waar ze vandaan komt.
        [name] Geef het bestand de extensie van { $found }, hier en in de tekst, of bewaar het opnieuw in het type dat de naam noemt.
        [large] Maak ze kleiner: hoogstens { $most } miljoen pixels. Een breedte van 3000 pixels volstaat voor elk scherm.
       *[kind] Toon een bestand dat eindigt op .jpg, .png, .webp, .gif of .avif. Verwijs naar een ander bestand met een link: [tekst](bestand.pdf).
    }
image-elsewhere = de afbeelding `{ $target }` staat op een andere site, en lezers zouden ze niet zien
    .help = Zet het bestand naast de tekst, als de licentie dat toelaat, en schrijf alleen de naam: ![wat erop staat](foto.jpg). Verwijs er anders met een link naar. De site haalt niets van elders, zodat niemand anders ziet wie wat leest.
top-heading = een tekst kan geen kop van het eerste niveau hebben
    .help = Dat is al de titel van de pagina. Schrijf ## in plaats van #; zo toont de pagina hem nu al.
heading-skipped = deze kop is { $found }, terwijl na de kop erboven hoogstens { $fitting } kan volgen
    .help = Schrijf hier { $fitting }, of voeg de kop toe die ertussen ontbreekt: wie een pagina beluistert, gaat van kop naar kop.
alt-is-file-name = `{ $found }` is de naam van een bestand, en zegt niet wat er te zien is
    .help = Schrijf in enkele woorden wat men ziet: ![Twee gemeenschapswachten praten met een bewoner](foto.jpg)
orphan-file = geen enkele tekst verwijst naar het bestand `{ $name }`, dus staat het niet op de site
    .help = { $has-text ->
        [yes] Is dit de tekst zelf? Geef het bestand dan de naam { $text }; Windows toont het einde van een naam soms niet.
       *[no] Verwijs ernaar in de tekst ernaast, zoals [het plan]({ $link }), of toon het, zoals ![wat er te zien is]({ $link }). Of verwijder het bestand.
    }
picture-says-where = in deze foto staat waar ze gemaakt is, en dat wordt mee gepubliceerd
    .help = Bewaar ze opnieuw zonder locatie: in de meeste programma’s ‘Exporteren’ met ‘Locatie verwijderen’ of ‘Metagegevens verwijderen’. Zet het nieuwe bestand dan in de plaats van dit.
too-much-in-one-text = { $excess ->
        [links] deze tekst bevat meer dan { $limit } links en afbeeldingen, en wordt niet getoond
        [headings] deze tekst bevat meer dan { $limit } koppen, en wordt niet getoond
       *[run] deze alinea is langer dan { $limit } tekens zonder onderbreking, en de tekst wordt niet getoond
    }
    .help = { $excess ->
        [links] Verdeel hem over verschillende teksten, of leg de lijst er als bijlage naast.
        [headings] Verdeel hem over verschillende teksten.
       *[run] Verdeel ze met lege regels in alinea’s. Zijn het gegevens en geen tekst, leg ze dan als bijlage naast de tekst.
    }
link-as-text = `{ $found }` lijkt op een link, maar wordt getoond zoals het er staat: { $has-meant ->
        [yes] de haakjes zijn verwisseld
       *[no] er is een spatie te veel
    }
    .help = { $has-meant ->
        [yes] Schrijf `{ $meant }`: de woorden tussen [ en ], en daarna tussen ( en ) waar ze heen leiden.
       *[no] Haal een spatie tussen ] en ( weg, en een spatie aan het begin of einde van wat tussen ( en ) staat. Heeft een bestand spaties in zijn naam, zet die dan tussen < en >, zoals [het verslag](<verslag 2022.pdf>), of geef het bestand een andere naam.
    }
dropped-element = `<{ $found }>` wordt van de pagina weggelaten
    .help = { $pasted ->
        [yes] Dit kwam mee met tekst die uit een tekstverwerker geplakt is: haal de code weg en laat de woorden staan.
       *[no] Een tekst bevat alleen woorden, opmaak, tabellen en afbeeldingen. Maak van een video, een kaart of een formulier een link: [bekijk de video](https://…).
    }
markup-as-text = { $markup ->
        [bullet] met `{ $found }` begint hier geen lijst: lezers zien één lange alinea
        [footnote] de voetnoot `{ $found }` heeft geen tekst
        [heading] `{ $found }` wordt als tekst getoond, en niet als kop: de spatie erachter ontbreekt
        [number] met `{ $found }` begint hier geen lijst: de spatie erachter ontbreekt
        [cells] deze regels worden als één alinea getoond, en niet als tabel: tabs scheiden geen cellen
        [space] `{ $found }` wordt als tekst getoond, en niet als kop: de spatie erachter is een vaste spatie
        [id] `{ $found }` wordt in de kop getoond, en geeft hem geen naam: de sluitende accolade ontbreekt
        [stress] `{ $found }` wordt met de sterretjes getoond, en niet in het vet: tussen de sterretjes en de woorden staat een spatie
        [field] `{ $found }` wordt met de tekens getoond: een titel en een samenvatting bevatten alleen woorden
       *[table] dit wordt als tekst getoond, en niet als tabel: de regel onder de eerste rij ontbreekt
    }
    .help = { $markup ->
        [bullet] Begin elk punt met een streepje en een spatie: - een
        [footnote] Schrijf de tekst ervan achteraan, op een eigen regel: { $found }: Jaarverslag 2020, p. 12.
        [heading] Zet een spatie na de hekjes: { $found } Aanpak
        [number] Zet een spatie na het nummer: 1) een
        [cells] Zet | rond de cellen, en onder de eerste rij een regel met streepjes, in evenveel delen: | --- | --- |
        [space] Wis ze en typ een gewone spatie. Op een Mac typt Option met de spatiebalk de andere.
        [id] Sluit de naam af: { $found }{"}"}
        [stress] Zet de sterretjes vlak tegen de woorden: **vet**
        [field] Haal de tekens weg en laat de woorden staan. Een link kan in de tekst.
       *[table] Schrijf onder de eerste rij een regel met streepjes, in evenveel delen: | --- | --- |
    }
title-repeated = deze kop herhaalt de titel van de pagina
    .help = Haal de regel weg: de pagina toont haar titel zelf, boven de tekst.
never-closed = { $part ->
        [comment] hier begint een opmerking die nergens eindigt
       *[code] hier begint code die nergens eindigt
    }
    .help = { $part ->
        [comment] Schrijf --> waar de opmerking eindigt. Wat eronder staat, hoort er tot dan bij, en lezers zien het niet.
       *[code] Schrijf dezelfde drie tekens op een eigen regel waar de code eindigt. Wat eronder staat, wordt tot dan als code getoond, ook koppen.
    }
unseen-text = { $by ->
        [comment] het onderdeel `{ $found }` staat in een opmerking, en lezers zien het niet
        [code] het onderdeel `{ $found }` staat in code, en wordt zo getoond
        [cell] `{ $found }` heeft geen kolom in deze tabel, en lezers zien het niet
       *[footnote] niets verwijst naar de voetnoot `{ $found }`, en lezers zien ze niet
    }
    .help = { $by ->
        [comment] Schrijf --> waar de opmerking eindigt, boven de kop. Moet het onderdeel wegblijven, haal het dan weg: de site meldt zelf wat niet vermeld is.
        [code] Schrijf de drie tekens waarmee de code begint op een eigen regel waar ze eindigt, boven de kop.
        [cell] Geef de eerste rij van de tabel, en de regel met streepjes eronder, evenveel cellen. Hoort | bij de tekst? Schrijf dan \|.
       *[footnote] Schrijf { $found } achter de woorden waar ze bij hoort, of haal de voetnoot weg.
    }
text-as-code = deze alinea wordt als code getoond: er staan vier spaties of een tab voor
    .help = Haal de spaties aan het begin van de regels weg. Zet er in een lijst evenveel als er voor de woorden van het punt staan. Wat wel als code bedoeld is, staat beter tussen twee regels met ```.

empty-section = het onderdeel `{ $found }` is leeg
    .help = Schrijf de tekst onder deze regel, of haal de kop weg: de site zegt zelf wat niet vermeld is.
source-left-over = in deze tekst staan nog woorden van de brontekst, in de taal `{ $language }`
    .help = Vertaal ze onder deze opmerking en haal de opmerking dan weg, van <!-- tot -->. Tot dan zouden lezers een leeg onderdeel krijgen; zonder dit bestand krijgen ze de brontekst.

missing-translation = deze tekst is nog niet vertaald in de taal `{ $language }`
    .help = Lezers van die taal zien deze tekst met een melding. Wilt u hem vertalen, voer dan uit: fiche translate { $id } --to { $language }
translation-outdated = de brontekst is veranderd sinds deze vertaling
    .help = Lees de vertaling na naast de brontekst. Klopt ze weer, bevestig dat dan met: fiche stamp { $id } --lang { $language }. Dat schrijft hier: "{ $digest }"
missing-message = { $has-attribute ->
        [yes] in de taal `{ $language }` ontbreekt het deel `.{ $attribute }` van het opschrift `{ $key }`
       *[no] het opschrift `{ $key }` ontbreekt in de taal `{ $language }`
    }
    .help = { $has-attribute ->
        [yes] Voeg onder `{ $key } = …` in i18n/{ $language }.ftl een regel `.{ $attribute } = …` toe, met vier spaties ervoor.
       *[no] { $has-closest ->
            [yes] Bedoelde u `{ $closest }`? Een opschrift van uw eigen vormgeving staat in elke taal: voeg dan ook een regel `{ $key } = …` toe aan i18n/{ $language }.ftl.
           *[no] { $source ->
                [site] Voeg een regel `{ $key } = …` toe aan i18n/{ $language }.ftl.
                [tool] Maak een bestand i18n/{ $language }.ftl met een regel `{ $key } = …`; alle andere woorden van die taal zitten bij het programma.
               *[nowhere] Het programma heeft geen woorden in die taal. Begin ze met `fiche new language { $language }`, en vertaal het bestand dat dan ontstaat.
            }
        }
    }
unknown-rule = er is geen regel `{ $found }`
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`?
       *[no] Regels heten zoals een waarschuwing, bijvoorbeeld missing-translation.
    }
fixed-rule = `{ $found }` is op elke site een fout
    .help = Verwijder deze regel. Alleen waarschuwingen kunt u uitzetten of strenger maken.
missing-legal-notice = op de site ontbreekt nog: { $fields }
    .help = De wet verwacht dit van een openbare site. Vul het in in content/site.yaml; tot dan zegt de site dat het ontbreekt. Is het niet van toepassing? Schrijf dan `missing-legal-notice: off` onder `rules:`.
machine-translation = een programma vertaalde deze tekst (taal: `{ $language }`), en nog niemand heeft hem nagelezen{ $has-others ->
        [no] {""}
        [one] ; zo is er nog één
       *[yes] ; zo zijn er nog { $others }
    }
    .help = Laat iemand die beide talen kent hem naast de brontekst lezen, en voeg de dag toe aan `translation:`, achter `reviewed:`, als jaar, maand en dag. Tot dan verwittigt de pagina haar lezers. `fiche status` somt ze alle op. Met `machine-translation: off` onder `rules:` in content/site.yaml verdwijnt deze melding.
untranslated = { $whole ->
        [yes] de tekst van deze vertaling is de brontekst zelf: hij is niet vertaald
       *[no] deze passage staat net zo in de brontekst: ze is niet vertaald
    }
    .help = Vertaal ze hier. Moet ze in de andere taal blijven omdat iemand het zo zei, schrijf ze dan als citaat: zet er > voor.
other-language = deze tekst lijkt in het { $found ->
        [nl] Nederlands
        [fr] Frans
        [en] Engels
        [de] Duits
       *[other] `{ $found }`
    } geschreven, terwijl de naam van het bestand { $language ->
        [nl] Nederlands
        [fr] Frans
        [en] Engels
        [de] Duits
       *[other] `{ $language }`
    } zegt
    .help = Staat hij in het verkeerde bestand, geef dat dan de juiste taal in zijn naam: `.{ $found }.md`. Is hij nog niet vertaald, vertaal hem dan hier. Wat iemand in die taal zei, hoort in een citaat: zet er > voor.
distant-period = het jaar { $year } bij `period` ligt heel ver van vandaag
    .help = Klopt elk cijfer? Schrijf wanneer de praktijk plaatsvond, zoals de bron het zegt: `2019`, `2019/2021`, of `2020/..` zolang ze loopt.
review-overdue = deze fiche moest tegen { $next } nagekeken zijn
    .help = Lees ze na, verbeter wat veranderd is, en schrijf nieuwe datums bij `last` en `next`. Is de praktijk afgelopen? Schrijf dan `status: archived`: de pagina blijft online en zegt dat de fiche gearchiveerd is.
published-ahead = deze tekst staat na de volgende bouw al online, hoewel er bij `published` { $published } staat
    .help = De site wacht die dag niet af. Laat er tot dan `status: draft` staan, of schrijf de dag waarop de tekst online komt.
bad-locale = `{ $found }` is geen landinstelling van de taal `{ $language }`
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`?
       *[no] Schrijf de taal, een koppelteken en het land in hoofdletters, zoals { $language }-BE, of { $language } alleen.
    }
unknown-in-message = { $referred ->
        [variable] het opschrift `{ $key }` vraagt `{ $found }`, en krijgt dat van niemand
        [function] het opschrift `{ $key }` roept `{ $found }` op, maar opschriften hebben hier geen functies
        [term] het opschrift `{ $key }` verwijst naar de term `{ $found }`, die dit bestand niet heeft
        [circle] het opschrift `{ $key }` verwijst naar `{ $found }`, en dat leidt ernaar terug
       *[message] het opschrift `{ $key }` verwijst naar `{ $found }`, en zo’n opschrift is er niet
    }
    .help = { $has-closest ->
        [yes] Bedoelde u `{ $closest }`?
       *[no] { $referred ->
            [variable] Haal het weg, of schrijf de woorden zelf.
            [function] Zet de waarde alleen tussen de accolades: getallen en datums komen al in de woorden van de taal.
            [term] Voeg een regel `{ $found } = …` toe aan dit bestand, of schrijf de woorden zelf.
            [circle] Schrijf in een van de twee de woorden zelf.
           *[message] Schrijf de woorden zelf. Voor de naam van een waarde van de pagina staat een $.
        }
    }{ $has-choices ->
        [yes] {" "}Dit opschrift mag gebruiken: { $choices }.
       *[no] {""}
    }

bad-colour = { $has-found ->
        [yes] `{ $found }` is geen kleur
       *[no] hier staat geen kleur
    }
    .help = { $has-found ->
        [yes] Schrijf # en zes tekens van 0 tot 9 en a tot f, tussen aanhalingstekens: "#7a1f5c".
       *[no] Zet de kleur tussen aanhalingstekens: "#7a1f5c". Wat zonder aanhalingstekens op een # volgt, is een opmerking.
    }
low-contrast = de kleur { $found } is moeilijk leesbaar op { $ground } ({ $scheme ->
        [light] lichte weergave
       *[dark] donkere weergave
    }): het contrast is { $ratio },{ $ratio-hundredths } op 1, en tekst heeft { $needed },{ $needed-hundredths } op 1 nodig
    .help = Kies { $scheme ->
        [light] een donkerdere kleur
       *[dark] een lichtere kleur
    }: de dichtstbijzijnde die leesbaar is, is "{ $closest }". De maatstaf is die van WCAG 2.2, criterium 1.4.3.
logo-unfit = { $fault ->
        [picture] het logo bestaat uit pixels ({ $found }), en moet een tekening zijn (SVG)
        [crowded] een element van het logo heeft te veel attributen
        [form] het logo is geen leesbare SVG: { $found }
        [size] het logo zegt niet hoe groot het is
       *[part] `{ $found }` mag niet in een logo staan: het kan iets uitvoeren of ophalen
    }
    .help = { $fault ->
        [picture] Vraag het logo als SVG aan wie het ontwierp; elke ontwerper heeft het. De naam eindigt op .svg.
        [crowded] Bewaar het als ‘gewone’ of ‘geoptimaliseerde’ SVG: een tekening heeft er maar enkele nodig.
        [form] Bewaar het als ‘gewone SVG’ (plain SVG), zonder documenttype (<!DOCTYPE>).
        [size] Geef <svg> een viewBox, zoals viewBox="0 0 240 160"; tekenprogramma’s doen dat bij ‘gewone SVG’.
       *[part] Bewaar het als ‘gewone’ of ‘geoptimaliseerde’ SVG, met tekst omgezet in paden en stijlen in attributen: dan blijven alleen vormen over.
    }
unknown-zone = de tijdzone `{ $found }` bestaat niet
    .help = { $has-closest ->
        [yes] Bedoelde u { $closest }?
       *[no] Schrijf werelddeel en stad zoals de IANA-lijst, in het Engels en met hoofdletters: Europe/Brussels. Van een land is het meestal de hoofdstad: Oostenrijk heeft Europe/Vienna.
    }
missing-zone = `{ $found }` is een uur, en nergens staat in welke tijdzone
    .help = Zet de tijdzone bij de bijeenkomst, of in content/site.yaml voor alle bijeenkomsten, zoals zone: Europe/Brussels. Of laat de uren weg: een dag heeft geen tijdzone nodig.
skipped-time = het uur `{ $found }` bestaat niet in { $zone }
    .help = Die dag gaat de klok vooruit, en dit uur wordt overgeslagen. Rekent u zoals voor de omschakeling, schrijf dan { $closest }.
repeated-time = het uur `{ $found }` komt twee keer voor in { $zone }
    .help = Die dag gaat de klok een uur terug, zodat niemand weet welk van de twee bedoeld is. Kies een ander uur, of geef begin en einde in wereldtijd, met zone: UTC.
half-timed = bij `{ $field }` staat een dag, terwijl het andere eind van de bijeenkomst een uur heeft
    .help = Voeg het uur toe, zoals { $day }T09:30. Of laat het aan beide kanten weg: dan duurt de bijeenkomst hele dagen.
programme-astray = { $fault ->
        [order] `{ $found }` staat na een onderdeel van het programma dat later begint
       *[outside] `{ $found }` valt buiten de bijeenkomst
    }
    .help = { $fault ->
        [order] Zet de onderdelen in volgorde, of verbeter het uur. Voor een andere dag dan de eerste schrijft u de dag voor het uur: 2027-03-16T09:30.
       *[outside] Verbeter dit uur, of begin en einde van de bijeenkomst. Een uur zonder dag geldt voor de eerste dag.
    }


french-spacing = het Frans schrijft een spatie { $after ->
        [yes] na { $sign }
       *[no] voor { $sign }
    }, en hier staat er geen
    .help = Zet er een spatie, zoals in ‘Pourquoi ?’ of ‘« oui »’. Een gewone volstaat: de site zorgt dat de regel daar niet afbreekt.
straight-quotes = het Frans schrijft geen rechte aanhalingstekens
    .help = Schrijf « oui » in plaats van "oui", met binnen elk teken een spatie.
personal-data = { $kind ->
        [mailbox] `{ $found }` lijkt het mailadres van een persoon
        [mobile] `{ $found }` lijkt iemands gsm-nummer
       *[register] `{ $found }` lijkt een rijksregisternummer
    }
    .help = { $kind ->
        [mailbox] Schrijf het adres van de dienst, zoals preventie@gemeente.example. Wat hier verschijnt, blijft bestaan in kopieën en zoekmachines, ook als die persoon vertrekt.
        [mobile] Schrijf het nummer van de dienst, of verwijs naar haar pagina. Wat hier verschijnt, blijft bestaan in kopieën en zoekmachines.
       *[register] Verwijder het: de wet verbiedt het te publiceren. Heeft het al online gestaan? Verwittig dan de functionaris voor gegevensbescherming.
    }
word-to-avoid = `{ $found }` is hier niet het juiste woord
    .help = Schrijf ‘{ $term }’: zo staat het in content/glossary.yaml. Is het een citaat of een naam? Zet het dan tussen aanhalingstekens.
term-unpaired = de brontekst zegt ‘{ $found }’, en deze vertaling heeft geen enkel woord dat daarbij hoort
    .help = De begrippenlijst geeft: { $counterparts }. Gebruik een daarvan, zodat lezers van beide talen hetzelfde zoeken; of voeg het woord dat hier staat toe aan de `synonyms` in content/glossary.yaml.
unsourced-number = nergens staat uit welke bron het getal { $found } komt
    .help = Deze fiche heeft verschillende bronnen. Voeg een voetnoot toe: zet [^1] achter het getal en, aan het einde van de tekst, een eigen regel, zoals [^1]: Jaarverslag 2020, p. 12.
bad-address = `{ $found }` is geen adres van een pagina van de site
    .help = Schrijf wat na de naam van de site komt, van de eerste schuine streep tot de laatste, in letters zonder accenten, cijfers en koppeltekens: /nl/praktijken/brusafe/. Een oud bestand mag op .html eindigen.
address-lost = { $address } is ooit gepubliceerd, en daar staat nu niets meer
    .help = { $has-closest ->
        [yes] Wie dit adres bewaard heeft, moet er iets vinden. De pagina is nu wellicht `{ $closest }`; voeg dan deze regel toe aan content/redirects.yaml:
            { $redirect }
            Is ze weggehaald, zeg dan waarom:
            { $tombstone }
       *[no] Wie dit adres bewaard heeft, moet er iets vinden. Kwam er een andere pagina in de plaats, noem die dan in content/redirects.yaml:
            { $redirect }
            Is ze weggehaald, zeg dan waarom:
            { $tombstone }
    }
redirect-of-page = op { $address } staat een pagina van de site: `{ $page }`
    .help = Haal deze regel weg: wie dat adres opent, vindt de pagina. Alleen een adres waar niets staat, kan naar elders leiden.
link-gone = { $has-status ->
        [yes] `{ $url }` bestaat niet meer: de server antwoordt { $status }
       *[no] `{ $url }` leidt nergens heen: geen server heet zo
    }
    .help = Zoek de pagina op de site waar ze stond, of in een webarchief, en schrijf haar adres. Een bron zonder adres blijft een bron: laat `url` dan weg.
link-moved = `{ $url }` is voorgoed verhuisd
    .help = Schrijf het nieuwe adres: { $target }
link-silent = `{ $url }` antwoordde niet
    .help = Open het in uw browser. Gaat het open, dan is er niets aan de hand; anders probeert u het morgen opnieuw voor u het weghaalt.

section-without-items = geen enkele fiche staat in het onderdeel `{ $found }`
    .help = De kop ervan is nergens te zien. Schrijf `section: { $found }` bij de fiches die erin horen, of haal de kop weg in elke taal.
section-untitled = het onderdeel `{ $found }` heeft geen kop
    .help = Geef er een in dit bestand, naast `notes`: sections: {"{"}{ $found }: "…"{"}"}
section-divided = het onderdeel `{ $found }` begint een tweede keer
    .help = De fiches van een onderdeel staan samen, onder één kop. Zet deze bij de andere van `{ $found }`, of geef ze een eigen onderdeel.
item-outside-sections = `{ $item }` komt na het onderdeel `{ $section }` en staat zelf in geen onderdeel
    .help = Op de pagina zou ze onder de kop van `{ $section }` staan. Schrijf er `section:` bij, of zet ze voor het eerste onderdeel.
caption-untranslated = { $caption ->
        [note] de toelichting bij `{ $found }`
       *[section] de kop van het onderdeel `{ $found }`
    } ontbreekt in deze vertaling
    .help = Zolang krijgen lezers wat in de brontekst staat: ‘{ $words }’. Vul aan: { $caption ->
        [note] notes
       *[section] sections
    }: {"{"}{ $found }: "…"{"}"}
member-untranslated = `{ $found }` bestaat niet in het { $language ->
        [nl] Nederlands
        [fr] Frans
       *[other] `{ $language }`
    }, een taal van deze collectie
    .help = Wie die taal leest, krijgt de tekst in een andere. Begin de vertaling met `fiche translate { $found } --to { $language }`, of kies een andere fiche.
long-short-address = het korte adres `{ $address }` telt { $length } tekens
    .help = Het komt op dia’s, waar mensen het overtypen: meer dan { $limit } is daar niet leesbaar. Geef de map een andere naam zolang niemand het adres kent; staat het in content/permalinks.txt, dan blijft het en verdwijnt deze waarschuwing.
frozen-copy-altered = dit is niet de tekst die voor editie { $edition } bewaard is
    .help = Een bevroren editie toont wat men op de dag zelf las. Zet de kopie in edition-{ $edition }/ van deze collectie terug zoals ze was, uit de geschiedenis van de bestanden (git restore). Wilt u de teksten van vandaag tonen, verhoog dan `edition`, schrijf `frozen: false`, en voer `fiche freeze` opnieuw uit.
frozen-copy-missing = { $file } is er niet
    .help = De editie is bevroren, en dit bestand bevat wat men op de dag zelf las. Haal het terug uit de geschiedenis van de bestanden (git restore).
item-not-frozen = editie { $edition } is bevroren, en van `{ $found }` is niets bewaard
    .help = Bevries niet met de hand, en voeg niets toe aan wat bevroren is. Schrijf `frozen: false`, verhoog `edition` als haar map er al is, en voer `fiche freeze { $collection }` uit.

diff-none = Lezers zien geen verschil.
diff-counts = Pagina’s: { $changed } gewijzigd, { $added } nieuw, { $removed } weg, { $moved } verhuisd.
diff-changed = gewijzigd
diff-added = nieuw
diff-removed = weg
diff-moved = verhuisd
diff-lists = Lijsten die mee veranderden
diff-broken = Op deze adressen staat niets meer. Geef elk een regel in content/redirects.yaml, of maak de wijziging ongedaan:
diff-more = en nog { $n }

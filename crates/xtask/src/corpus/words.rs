//! Words of the field, the most frequent first. Nouns carry their article; a French one that begins with `l’` and is
//! feminine ends with `:f`. A French adjective has both its forms. The clusters stand in the order of [`CLUSTERS`].

/// What the sheets are about; each cluster has its own nouns in both languages.
pub(super) const CLUSTERS: usize = 6;

/// The words of one language.
pub(super) struct Words {
    /// Nouns, a list per cluster.
    pub(super) clusters: [&'static str; CLUSTERS],
    /// Nouns that stand anywhere.
    pub(super) nouns: &'static str,
    pub(super) adjectives: &'static str,
    /// The infinitive and the third person, with a slash between.
    pub(super) verbs: &'static str,
    /// What a compound is about.
    pub(super) topics: &'static str,
    /// What a compound is.
    pub(super) heads: &'static str,
}

pub(super) const NL: Words = Words {
    clusters: [
        "de buurt, de wijk, het plein, de straat, de bewoner, het park, de overlast, de verlichting, de ontmoeting, \
         het buurtcomité, het zwerfvuil, de leefbaarheid, de gemeenschapswacht, de nabijheid, het speelplein, \
         de bank, het pleintje, de stoep, de buur, de klacht, het lawaai, het nachtlawaai, de hondenpoep, de fietsenstalling",
        "de school, de leerling, de jongere, de leerkracht, de spijbelaar, de klas, het pesten, de ouder, de jeugdwerker, \
         het jeugdhuis, de speelplaats, de opvoeder, de leerplicht, het respect, het lesuur, de brugfiguur, \
         de puber, het vertrouwen, de vrije tijd, de sportclub, de leiding, het kamp, de vriendengroep, de smartphone",
        "de politie, de inbraak, de woning, de diefstal, de dader, het slachtoffer, de aangifte, de inspecteur, het slot, \
         de voordeur, de fietsdiefstal, de patrouille, de rondgang, de technopreventie, het alarm, de camera, \
         de getuige, de heler, de buit, de garage, de winkel, de winkelier, het parket, de vakantie",
        "de crisis, de noodplanning, de ramp, de brandweer, de oefening, het noodplan, de hulpdienst, de burgemeester, \
         de overstroming, het scenario, de evacuatie, de sirene, de vrijwilliger, de veerkracht, de storm, \
         de meldkamer, het risico, de coördinatie, de opvang, de bevoorrading, de gouverneur, de grens, de dijk, het draaiboek",
        "de hulpverlening, de zorg, de verslaving, de dakloze, de begeleiding, de drug, de opvang, het isolement, de gezondheid, \
         het gezin, de psycholoog, het geweld, het herstel, de bemiddelaar, de luisterlijn, de schuld, de nazorg, \
         de therapeut, de schaamte, de huisarts, de wachtlijst, het onthaal, de schuilplaats, de nacht",
        "de evaluatie, de communicatie, de subsidie, de opleiding, de cijferreeks, de indicator, de enquête, het verslag, \
         de campagne, de folder, de website, de cursus, het budget, de rekrutering, de vacature, de meting, \
         de diagnostiek, het onderzoek, de boodschap, de pers, de cursist, de begroting, de steekproef, de onderzoeker",
    ],
    nouns: "de gemeente, het project, de aanpak, de samenwerking, het overleg, de partner, de veiligheid, de preventie, \
            het team, de dienst, de inwoner, het beleid, de coördinator, het doel, de actie, de stuurgroep, het netwerk, \
            de vergadering, het gesprek, de afspraak, de methode, de werking, het resultaat, de ervaring, de stad, \
            de vraag, het probleem, de oplossing, het plan, de deelnemer, de vereniging, het jaar, de ploeg, de kennis, \
            het terrein, de opdracht, het bestuur, de rol, de tijd, het gevoel, de schepen, de stap, het voorstel, \
            de fase, de bijeenkomst, de handleiding, de drempel, het voorbeeld, de les, de fiche, de raad, het signaal, \
            de verbinding, de context, de keuze, de trekker, het engagement, de evenknie, de buurgemeente",
    adjectives: "lokale, nieuwe, gezamenlijke, geïntegreerde, kleine, vaste, sociale, zichtbare, jaarlijkse, kwetsbare, \
                 gemeentelijke, laagdrempelige, duidelijke, jonge, duurzame, grote, open, preventieve, tijdelijke, \
                 concrete, wekelijkse, gedeelde, dagelijkse, stedelijke, landelijke, betrokken, vertrouwde, rustige, \
                 digitale, gerichte, stille, vroege, brede, ervaren, bestaande, haalbare, bezorgde, eenvoudige, \
                 onafhankelijke, veerkrachtige, drukke, vrijwillige, verlaten, feestelijke, hardnekkige",
    verbs: "versterken/versterkt, betrekken/betrekt, ondersteunen/ondersteunt, verbeteren/verbetert, bespreken/bespreekt, \
            begeleiden/begeleidt, verbinden/verbindt, voorkomen/voorkomt, bereiken/bereikt, volgen/volgt, \
            organiseren/organiseert, informeren/informeert, bezoeken/bezoekt, begrijpen/begrijpt, ontmoeten/ontmoet, \
            evalueren/evalueert, vernieuwen/vernieuwt, beschermen/beschermt, herstellen/herstelt, verminderen/vermindert, \
            verwelkomen/verwelkomt, waarderen/waardeert, beheren/beheert, overtuigen/overtuigt, coördineren/coördineert, \
            activeren/activeert, motiveren/motiveert, herkennen/herkent, documenteren/documenteert, vertrouwen/vertrouwt, \
            meten/meet, vragen/vraagt, leiden/leidt, helpen/helpt, onderzoeken/onderzoekt, vervangen/vervangt, \
            verdelen/verdeelt, onthouden/onthoudt, verlichten/verlicht, bemiddelen/bemiddelt",
    topics: "buurt, wijk, jeugd, school, straat, nacht, preventie, veiligheids, bewoners, crisis, zorg, inbraak, \
             fiets, plein, nood, ouder, drug, winkel, feest, sport, markt, park, stations, haven, oever, dorps, \
             senioren, studenten, zomer, winter, afval, verkeers, camera, brand, water, gezins, kermis, kanaal, \
             tuin, slachtoffer",
    heads: "het overleg, de werking, het plan, het team, de aanpak, het project, de wandeling, het netwerk, de campagne, \
            het contract, de cel, het loket, de week, het atelier, de brigade, het café, de tafel, de lijn, het onthaal, \
            de coach, de kaart, de gids, het platform, de raad, het charter, de bus, de ronde, het forum, de toets, \
            de avond, de oefening, de monitor, het pact, de krant, de wacht, het meldpunt, de scan, het spel, \
            de bemiddeling, de opvolging",
};

pub(super) const FR: Words = Words {
    clusters: [
        "le quartier, la rue, la place, l’habitant, le voisin, le parc, la nuisance, l’éclairage, la rencontre, \
         le comité, la propreté, la convivialité, le gardien de la paix, la proximité, la plaine de jeux, \
         le banc, le square, le trottoir, le voisinage, la plainte, le bruit, le tapage, l’incivilité:f, le range-vélos",
        "l’école:f, l’élève, le jeune, l’enseignant, le décrochage, la classe, le harcèlement, le parent, l’animateur, \
         la maison de jeunes, la cour, l’éducateur, l’absence:f, le respect, l’heure de cours:f, le relais, \
         l’adolescent, la confiance, le loisir, le club sportif, l’encadrement, le camp, la bande, le téléphone",
        "la police, le cambriolage, le logement, le vol, l’auteur, la victime, la plainte, l’inspecteur, la serrure, \
         la porte, le vol de vélo, la patrouille, la ronde, la technoprévention, l’alarme:f, la caméra, \
         le témoin, le receleur, le butin, le garage, le magasin, le commerçant, le parquet, le départ en vacances",
        "la crise, la planification d’urgence, la catastrophe, le pompier, l’exercice, le plan d’urgence, le secours, \
         le bourgmestre, l’inondation:f, le scénario, l’évacuation:f, la sirène, le bénévole, la résilience, la tempête, \
         la centrale d’appel, le risque, la coordination, l’accueil, le ravitaillement, le gouverneur, la frontière, la digue, \
         le protocole",
        "l’aide:f, le soin, la dépendance, le sans-abri, l’accompagnement, la drogue, l’hébergement, l’isolement, la santé, \
         la famille, le psychologue, la violence, la réparation, le médiateur, la ligne d’écoute, la dette, le suivi, \
         le thérapeute, la honte, le généraliste, la liste d’attente, la permanence, le refuge, la nuit",
        "l’évaluation:f, la communication, le subside, la formation, la statistique, l’indicateur, l’enquête:f, le rapport, \
         la campagne, le dépliant, le site web, le cours, le budget, le recrutement, l’offre d’emploi:f, la mesure, \
         le diagnostic, la recherche, le message, la presse, le stagiaire, la comptabilité, l’échantillon, le chercheur",
    ],
    nouns: "la commune, le projet, l’approche:f, la collaboration, la concertation, le partenaire, la sécurité, la prévention, \
            l’équipe:f, le service, le citoyen, la politique, le coordinateur, l’objectif, l’action:f, le comité de pilotage, \
            le réseau, la réunion, l’entretien, l’accord, la méthode, le fonctionnement, le résultat, l’expérience:f, la ville, \
            la question, le problème, la solution, le plan, le participant, l’association:f, l’année:f, le groupe, le savoir, \
            le terrain, la mission, l’administration:f, le rôle, le temps, le sentiment, l’échevin, l’étape:f, la proposition, \
            la phase, le rendez-vous, le guide, le seuil, l’exemple, la leçon, la fiche, le conseil, le signal, \
            le lien, le contexte, le choix, le porteur, l’engagement, l’homologue, la commune voisine",
    adjectives: "local/locale, nouveau/nouvelle, commun/commune, intégré/intégrée, restreint/restreinte, fixe/fixe, \
                 social/sociale, visible/visible, annuel/annuelle, fragile/fragile, communal/communale, \
                 accessible/accessible, clair/claire, jeune/jeune, durable/durable, important/importante, ouvert/ouverte, \
                 préventif/préventive, temporaire/temporaire, concret/concrète, hebdomadaire/hebdomadaire, \
                 partagé/partagée, quotidien/quotidienne, urbain/urbaine, rural/rurale, impliqué/impliquée, \
                 familier/familière, calme/calme, numérique/numérique, ciblé/ciblée, discret/discrète, précoce/précoce, \
                 large/large, expérimenté/expérimentée, existant/existante, réaliste/réaliste, inquiet/inquiète, \
                 simple/simple, indépendant/indépendante, résilient/résiliente, animé/animée, volontaire/volontaire, \
                 abandonné/abandonnée, festif/festive, tenace/tenace",
    verbs: "renforcer/renforce, associer/associe, soutenir/soutient, améliorer/améliore, discuter/discute, \
            accompagner/accompagne, relier/relie, prévenir/prévient, toucher/touche, suivre/suit, organiser/organise, \
            informer/informe, visiter/visite, comprendre/comprend, rencontrer/rencontre, évaluer/évalue, \
            renouveler/renouvelle, protéger/protège, réparer/répare, réduire/réduit, accueillir/accueille, \
            valoriser/valorise, gérer/gère, convaincre/convainc, coordonner/coordonne, activer/active, motiver/motive, \
            reconnaître/reconnaît, documenter/documente, rassurer/rassure, mesurer/mesure, demander/demande, \
            diriger/dirige, aider/aide, examiner/examine, remplacer/remplace, répartir/répartit, retenir/retient, \
            éclairer/éclaire, mobiliser/mobilise",
    topics: "de quartier, de rue, de jeunesse, d’école, de nuit, de prévention, de sécurité, d’habitants, de crise, de soins, \
             contre le vol, à vélo, de place, d’urgence, de parents, de rue commerçante, de fête, de sport, de marché, de parc, \
             de gare, de port, de village, de seniors, d’étudiants, d’été, d’hiver, de propreté, de mobilité, de surveillance, \
             contre l’incendie, des eaux, de famille, de foire, du canal, de jardin, de victimes, de voisins, du soir, du matin",
    heads: "la concertation, le plan, l’équipe:f, le projet, la marche, le réseau, la campagne, le contrat, la cellule, \
            le guichet, la semaine, l’atelier, la brigade, le café, la table, la ligne, l’accueil, le coach, la carte, \
            le guide, la plateforme, le conseil, la charte, le bus, la tournée, le forum, le test, la soirée, l’exercice, \
            le moniteur, le pacte, le journal, la garde, le point de contact, le diagnostic, le jeu, la médiation, le suivi, \
            la rencontre, le comité",
};

/// Invented places have a beginning and an end; no municipality bears these names.
pub(super) const PLACES_BEGIN: &str = "Lind, Oever, Steen, Wilgen, Molen, Hazel, Vlas, Zwaan, Brem, Klaver, Raven, \
     Dauw, Elzen, Kwartel, Mispel, Vlier, Grauw, Zilver, Reiger, Turf";

/// See [`PLACES_BEGIN`].
pub(super) const PLACES_END: &str = "akkerdam, bekerode, velderzele, donkhove, brugghem, lookeren, maalgem, \
     stratenberg, wijkvoorde, meersbroek, walrode, hoekkapelle, terbosch, veldonk, poeldries, kouterlaar";

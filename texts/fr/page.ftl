tagline = Quitter les géants du web, arriver près de chez soi
title = Que voulez‑vous quitter ?
lead = Nommez un service, ou toute une liste. Vous obtenez les logiciels libres qui le remplacent, et qui les héberge près de chez vous, avec les raisons.
skip = Aller aux résultats
language = Langue
theme = Couleurs
themeAuto = Auto
themeLight = Claires
themeDark = Sombres
about = À propos et vie privée
close = Fermer

what = Que voulez‑vous quitter ?
whatShort = Je veux quitter
whatHint = Google Docs, une adresse web, « agenda partagé »…
where = Où êtes-vous ?
whereShort = près de
whereHint = Commune ou code postal (facultatif)
find = Trouver
locate = Utiliser ma position
locating = Le navigateur cherche votre position…
locateDenied = Le navigateur n’a pas donné de position. Saisissez plutôt une commune ou un code postal.
myLocation = Ma position
examples = Par exemple
placesLoading = Chargement de la liste des lieux…
placesFailed = La liste des lieux n’a pas pu être chargée.
noPlaces = Aucun lieu ne commence ainsi.
noSuggestions = Rien ne commence ainsi ; « Trouver » comprend aussi les fautes de frappe et les adresses web.
suggestionCount =
    { $n ->
        [one] { $n } proposition, utilisez les flèches
       *[other] { $n } propositions, utilisez les flèches
    }
kindService = service
kindSoftware = logiciel libre
kindNeed = besoin
kindHoster = hébergeur

promiseLocalTitle = Reste chez vous
promiseLocal = La question et le lieu ne quittent jamais ce navigateur. Ni pistage, ni cookie, ni serveur de cartes.
promiseWhyTitle = Dit pourquoi
promiseWhy = Chaque rang vient avec ses raisons, ses sources et leurs dates. L’inconnu est dit, jamais deviné.
promiseFairTitle = N’a pas de favori
promiseFair = Les presque égaux passent à tour de rôle, pour qu’aucun ne devienne le prochain géant. Nul ne peut payer sa place.

starting = Lecture du catalogue…
startFailed = La page n’a pas pu démarrer.
retry = Réessayer
asking = Recherche…
failed = Cette question n’a pas pu recevoir de réponse.
overlayFailed = Les données n’ont pas pu compléter le catalogue :
releaseRefused = Des données plus récentes accompagnent cette page et n’ont pas été prises, faute d’une signature valable :

understood = Compris
howName = par son nom
howAlias = par un autre de ses noms
howFormerly = par un ancien nom
howOfferName = par le nom d’une offre
howSynonym = par un autre mot
howUrl = par son adresse
howWords = par ses mots
howTypo = malgré une faute de frappe
howResemblance = par ressemblance
didYouMean = Vouliez-vous dire
unknownTitle = « { $what } » n’a pas été reconnu
unknownText = Vérifiez l’orthographe, collez l’adresse du service, ou nommez le besoin : « visioconférence », « partager des fichiers ».
familyTitle =
    { $n ->
        [one] { $name } a { $n } service ici. Est-ce celui que vous quittez ?
       *[other] { $name } a { $n } services ici. Lequel quittez-vous ?
    }
familyAll = Les { $n } services
familyMore = Pas celui-là ? { $name } a d’autres services ici : { $n }
hosterOffers = Ce qu’il propose
whichPlace = « { $place } » peut désigner plusieurs lieux. Lequel ?
placeUnknown = Où est « { $place } » ?
placeGuessed = Lieu compris comme { $place }.
changePlace = Changer le lieu

software = Logiciels libres
softwareLead = D’abord prêts à l’emploi, puis à héberger soi-même, puis pour votre appareil.
fit = Adéquation
fitOf = Adéquation { $n } sur 100
hosterCount =
    { $n ->
        [one] { $n } hébergeur
       *[other] { $n } hébergeurs
    }
groupSelfHost = à héberger soi-même ; aucun hébergeur connu
groupOnDevice = sur votre appareil
website = Site web
onlyThis = Seulement celui-ci
onlyThisOn = Seul affiché
allSoftware = Les { $n } logiciels
showFewer = En montrer moins
why = Pourquoi
noSoftware = Aucun logiciel libre connu ne le remplace.

hosters = Hébergeurs
hostersNear = Hébergeurs près de { $place }
hostersLead = { $shown } sur { $all } qui conviennent, les meilleurs d’abord.
noPlaceYet = Dites où vous êtes : la distance comptera aussi.
noHosters = Aucun hébergeur ne reste avec ces filtres.
noHostersAtAll = Aucun hébergeur n’est encore connu pour cela.
noHostersHint = Les logiciels peuvent encore être installés chez vous ou par quelqu’un de confiance.
resetFilters = Retirer les filtres
more = En montrer plus
distance = { $n } km
distanceUnknown = lieu inconnu
placeVague = situé seulement ainsi : { $country }
accountNo = Sans compte
accountYes = Compte nécessaire
accountUnknown = Compte : inconnu
priceFree = Gratuit
priceDonation = Gratuit, dons bienvenus
priceMembership = Avec l’adhésion
pricePaid = Payant
priceUnknown = Prix : inconnu
audienceEveryone = Pour tout le monde
audienceMembers = Pour les membres
audienceClients = Pour les clients
audienceRestricted = Pour un groupe fermé
audienceUnknown = Public : inconnu
acceptingRequest = Sur demande
acceptingFull = Complet pour l’instant
acceptingClosed = N’accueille plus
reasons = Toutes les raisons
details = Raisons, ouverture et sources
score = Score
scoreOf = Score { $n } sur 100
signal = Ce qui compte
value = Valeur
weight = Poids
points = Points
source = Source
sources = Sources
noSource = pas de source unique
undated = non datée
gradeProbed = vérifié par une machine
gradeRead = lu sur ses pages
gradeDeclared = déclaré par lui
gradeListed = cité par une liste
gradeInferred = déduit, non lu
gradeMemory = de mémoire, non vérifié
openness = Ouverture
opennessOf = Ouverture { $n } sur 100 ; { $c } % des critères sont connus
known = { $n } % connus
letterA = Alternatif
letterT = Transparent
letterO = Ouvert
letterN = Neutre
letterS = Solidaire
letterAbout = { $name } : { $n } sur 100
letterCount = { $shown } montrés, { $promised } promis, { $unknown } inconnus
legend = Lire les barres
legendMet = respecté
legendUnknown = inconnu ou seulement promis
legendNot = non respecté
criterionMet = Respecté
criterionPartly = En partie
criterionNotMet = Non respecté
criterionPresumed = Promis par sa charte
criterionUnknown = Inconnu
showOnMap = Voir sur la carte
whyNot = Pourquoi pas premier ?
whyNotTitle = Pourquoi { $name } n’est pas premier
whyNotRank = Son rang : { $rank } sur { $of }.
whyNotOut = Il est écarté.
whyNotChange = Ce qui le mettrait premier
whyNotNothing = Aucun changement seul ne le mettrait premier.
whyNotFirst = Il est premier.
whyNotTurn = Il a le meilleur score de tous ; le premier est presque à égalité, et cette fois c’est son tour.
leftOutCount =
    { $n ->
        [one] { $n } écarté, et pourquoi
       *[other] { $n } écartés, et pourquoi
    }
askAbout = Vous cherchez un autre hébergeur ?
askAboutHint = Son nom
askAboutButton = Pourquoi pas lui ?
takeTurns = { $n } hébergeurs sont presque à égalité et passent à tour de rôle, pour qu’aucun ne soit premier pour tout le monde.
dealAgain = À d’autres d’être premiers

weights = Qu’est-ce qui compte pour vous ?
weightNear = Proche
weightOpen = Ouvert
weightSure = Fiable
weightFit = Adapté
weightsReset = Réinitialiser
reranked = reclassé en { $ms } ms
filters = Filtres
filterCount =
    { $n ->
        [one] { $n } filtre
       *[other] { $n } filtres
    }
filterAccess = Accès
filterNoAccount = Sans compte
filterPrice = Prix
filterAudience = Public
filterCountry = Pays
filterFor = Pour
filterRegion = Région
filterServers = Serveurs en
askerPerson = une personne
askerAssociation = une association
askerSchool = une école
askerCompany = une entreprise
askerPublicBody = un organisme public
filterNetwork = Réseau
filterForm = Forme juridique
filterRadius = À moins de
filterLanguages = Je parle
filterSoftware = Logiciel
any = tous
anyDistance = toute distance
radiusNeedsPlace = demande un lieu
formAssociation = association
formCooperative = coopérative
formCollective = collectif
formCompany = entreprise
formIndividual = particulier
formPublic = organisme public
formOther = autre

map = Carte
mapLabel = Carte des hébergeurs. Les flèches la déplacent, plus et moins changent l’échelle, zéro montre tout.
mapIn = Agrandir
mapOut = Réduire
mapAll = Tout montrer
mapHint = Ctrl et molette, ou deux doigts, pour agrandir
mapCluster = { $n } hébergeurs ici : { $names }
mapLegend = Ouverture
mapLow = moins de { $n }
mapHigh = { $n } et plus
mapNowhere =
    { $n ->
        [one] { $n } hébergeur sans lieu connu : il n’est que dans la liste.
       *[other] { $n } hébergeurs sans lieu connu : ils ne sont que dans la liste.
    }
mapTrue = Les distances depuis le centre sont à l’échelle.

share = Copier le lien
shared = Lien copié
print = Imprimer
exportGeojson = GeoJSON
exportCsv = CSV
exports = À emporter
offlineReady = Cette page marche désormais sans réseau.
data = Données du { $date } : { $hosters } hébergeurs, { $software } logiciels, { $services } services. Catalogue { $digest }.
announce = { $n } hébergeurs trouvés. Premier : { $name }.
announceNone = Aucun hébergeur trouvé.

aboutTitle = À propos de cette page
aboutWhat = degafam aide à quitter les géants du web : il connaît les logiciels libres qui remplacent leurs services et les petits hébergeurs qui les proposent, et les classe par proximité et par ouverture.
aboutPrivacyTitle = Vie privée
aboutPrivacy = Toutes les réponses sont calculées dans votre navigateur. Ce que vous saisissez, où vous êtes et ce que vous choisissez n’est envoyé à personne ; cela figure dans l’adresse de la page après le signe #, que les navigateurs n’envoient pas. Qui reçoit votre lien le voit.
aboutStored = Aucun cookie. Ce navigateur garde la langue et les couleurs une fois choisies, les étapes que vous cochez, et les fichiers de la page, pour qu’elle s’ouvre sans réseau.
aboutLocation = Votre position n’est demandée que si vous pressez le bouton ; elle est arrondie à environ un kilomètre.
aboutOrderTitle = Ordre
aboutOrder = La note est la somme pondérée de l’adéquation, de la proximité et de l’ouverture. L’ouverture compte des critères de la charte des CHATONS sous cinq lettres. Ce que personne n’a vérifié compte comme inconnu et est hachuré ; ce n’est ni oui ni non.
aboutSourcesTitle = Sources et licences
aboutSources = Catalogue CC BY-SA 4.0. Lieux : GeoNames (CC BY 4.0) et données publiques nationales. Contours : Natural Earth, domaine public. Lettres : Atkinson Hyperlegible Next, OFL. Code MIT ou Apache-2.0.

# Several services, trust, places
wanted = Ce que vous quittez
removeWant = Retirer { $name }
whatMore = un autre service…
addWant = et un autre
replacedBy = remplacé par { $names }
othersMany = { $n } autres
softwareCount =
    { $n ->
        [one] { $n } logiciel le remplace :
       *[other] { $n } logiciels le remplacent :
    }
adjust = Ce qui compte, et filtres
weightsMoved = vos propres poids
placeWithin = Lieu connu à { $km } près.
orderWeak = Son score est plus haut, mais personne n’a vérifié l’offre : ce qui est vérifié passe devant.
orderTurn = Presque à égalité avec ceux au-dessus : ils passent à tour de rôle.
mapShow = Afficher la carte
mapHide = Masquer la carte
pleaseCheck = à vérifier
trustNone = aucune source connue : à vérifier
askedOn = { $what }. Demandé le { $date }.
movingTitle = Comment quitter { $name }
movingWithout = sans { $what }
movingStays = Ce qui ne suit pas
planTitle = Quitter { $n } services
planNear = Près de { $place }.
planChoice = Chez combien d’hébergeurs ?
planCovers = { $covered } sur { $of }
planOpen = Pas avec ce plan
planOpenHint = Plus d’hébergeurs couvriraient aussi { $names }.
planUncovered = Personne de connu ne le propose
planSelf = à héberger soi-même :
planAlone = Sur votre appareil, sans hébergeur
planMoving = déménagement : { $effort }
effortMinutes = quelques minutes
effortHour = une heure
effortDay = une journée
effortProject = un projet de plusieurs semaines
wantGuessed = « { $text } » a été compris comme { $name }.
houseTitle =
    { $n ->
        [one] { $name } a { $n } service ici. Est-ce celui que vous quittez ?
       *[other] { $name } a { $n } services ici. Lesquels quittez-vous ?
    }
houseTake = Quitter ceux-là
familySeveral = Plusieurs à la fois
steps = Que faire
stepsOf =
    { $n ->
        [one] Voici les étapes pour { $n } hébergeur.
       *[other] Voici les étapes pour { $n } hébergeurs.
    }
stepsKept = Ce que vous cochez reste dans ce navigateur.
stepsDone = { $done } sur { $of } fait.
stepsForget = Oublier les coches
stepTell = Prévenir les personnes concernées
stepBefore = Avant
stepExport = Sortir ses données
stepOpen = Ouvrir les comptes
stepImport = Importer ses données
stepKeepBoth = Garder les deux un temps
stepClose = Fermer l’ancien compte
whiteTitle = Personne de connu à moins de { $km }
whiteNearest = L’hébergeur connu le plus proche est à { $km }.
whiteFar = Beaucoup de services marchent bien de loin : regardez l’ouverture plutôt que la proximité.
whiteOwn = Une association, une école ou une mairie près de chez vous peut héberger ces logiciels : ils sont libres.
whiteTell = Vous connaissez un hébergeur près de chez vous ? Dites-lui de publier ce qu’il propose : l’annuaire grandit ainsi.
atOnce = Tout de suite, sans compte
needPad = Écrire à plusieurs
needPoll = Trouver une date
needCall = Appel vidéo
needFile = Envoyer un gros fichier
needSheet = Tableur partagé
needBoard = Tableau blanc
filterExit = Facile à quitter
exitExport = rend les données
exitNotice = prévient avant de fermer
exitPortability = formats ouverts
exitSoftware = son logiciel exporte
skipHosters = Aller aux hébergeurs

# The head of the page, which search engines and previews read
headTitle = degafam : quitter les géants du web, arriver près de chez soi
headDescription = Dites ce que vous quittez, « Google Docs », « Doodle », toute une liste, et où vous vivez : quels logiciels libres le remplacent, et quels hébergeurs près de chez vous le proposent. Réponse dans votre navigateur.
noScript = Cette page répond dans votre navigateur et a besoin de JavaScript pour cela.

# With and without a network
offlineCut = Pas de réseau : réponse tirée des données du { $date } gardées ici.
newerThere = Des données plus récentes sont là.
newerTake = Les prendre

# Languages that nobody has read yet
draft = Cette langue est une ébauche : personne dont c’est la langue ne l’a encore relue. Les corrections sont bienvenues.

# MAP: HOW SURE PLACES ARE
mapSomewhere = { $place }, ville inconnue
mapSomewhereMany = { $n } hébergeurs, { $place }, ville inconnue : { $names }
mapPrecise = lieu connu à { $km } près
mapYouWithin = Vous, à { $km } près
mapCircle = quelque part dans ce cercle
mapCircles = Ville inconnue, montrée comme un cercle : { $places }.

# HOSTER PAGE AND DIRECTORY

directoryShort = Hébergeurs
directoryTitle = Tous les hébergeurs
directoryLead = Tous les hébergeurs du catalogue, par nom. Chacun a une page avec tout ce que l’on sait de lui.
directoryName = Nom
directoryOffers = Propose
directoryOffersHint = logiciel ou besoin
directoryNoSuggestions = Aucun logiciel ni besoin ne commence ainsi.
directoryOpenness = ouverture { $n }
aboutHosters = Chaque hébergeur a une page avec tout ce que l’on sait de lui, pourquoi il est classé ainsi, et comment il le corrige.

hosterEverything = Tout sur { $name }
hosterAlso = Aussi appelé { $names }
hosterClosed = Cet hébergeur a fermé ; il n’est plus recommandé.
hosterKnown = Ce que l’on sait
hosterNotKnown = Inconnu :
hosterSeen = vu en { $date }
hosterUndated = non daté, lu en { $date }
hosterWithdrawn = retiré en { $date }
hosterWithin = connu à { $km } près
hosterNotOnMap = pas sur la carte
hosterSince = depuis { $date }
hosterUntil = jusqu’à { $date }
hosterOffersNothing = Aucune offre connue.
hosterCriteria = { $shown } montrés, { $promised } promis, { $missed } non respectés, { $unknown } inconnus
factPlace = Lieu
factContact = contact
factLanguages = langues
factOwnMachines = machines à lui
factSince = depuis quand
acceptingUnknown = Nouveaux : inconnu
contradictionsTitle = Ce que les sources disent autrement
contradictionsLead = La mieux attestée compte, puis la plus récente. Une page de votre site tranche.
contradictionAside = (écarté)

rankTitle = Pourquoi { $name } est-il classé ainsi ?
rankLead = Prenez la place de quelqu’un qui quitte un service dans une ville près de chez vous.
rankService = Quitter
rankTown = à
rankAsk = Voir le rang
rankFrom = { $what }, près de { $place }
rankIs = Rang { $rank } sur { $of }.

gainsTitle = Ce que publier ferait gagner
gainsLead = Points d’ouverture que chaque chose ajouterait, montrée aujourd’hui sur une page de votre site.
gainPoints =
    { $n ->
        [one] { $n } point de plus
       *[other] { $n } points de plus
    }

correctTitle = C’est vous ? Corrigez
correctLead = Ce que vous dites de vous compte, et pèse le plus là où d’autres peuvent le lire aussi.
correctPublish = Publiez-le sur votre site
correctPublishHow = Voici vos fichiers ChatonsInfos, remplis d’après ce que l’on sait de vous ; ce qui est vide dit ce qui peut y figurer. Déposez-les dans le dossier ci-dessous : tout annuaire peut alors les lire.
correctFolder = Dossier sur votre site
correctFolderUse = Prendre ce dossier
correctAll =
    { $n ->
        [one] { $n } fichier, en une archive
       *[other] { $n } fichiers, en une archive
    }
correctEach = Chaque fichier à part
correctRecord = Ou corrigez votre fiche
correctRecordHow = Tout ce qui est gardé de vous, en un fichier texte. Changez ce qui est faux, remplissez ce qui suit un #, et nommez la page qui le montre.
correctSend = Envoyez-la
correctMail = Le courriel est commencé pour vous ; joignez le fichier corrigé, ou dites où les vôtres sont publiés.
correctWeb = Les corrections se font ici :
correctProject = Qui tient cette page ne prend pas de corrections. Publiez les fichiers sur votre site, et prévenez les mainteneurs du projet en ouvrant une correction chez eux.
correctGuide = Comment corriger une fiche
correctRemoval = Vous pouvez aussi demander à être retiré, sans donner de raison.
correctSubject = Correction de { $name }
correctBody = Bonjour, voici une correction de la fiche de { $name }. Soit ci-joint : { $file }, soit publiée ici : https://

# While the list of places is on its way
placeAwaited = La liste des lieux arrive : les distances depuis { $place } suivront, et l’ordre avec elles.

# From a file of the reader
fileAdd = Depuis mes marque-pages ou une autre liste
fileTitle = Les services d’un fichier
filePrivate = Marque-pages, historique, export de mots de passe, liste : le fichier est lu dans ce navigateur et n’en sort pas. Des mots de passe, seules les adresses sont regardées.
fileNothing = Aucun service connu ici ne figure dans ce fichier.
fileTimes =
    { $n ->
        [one] { $n } fois
       *[other] { $n } fois
    }
fileUnknown =
    { $n ->
        [one] { $n } autre entrée ne nomme aucun service connu ici.
       *[other] { $n } autres entrées ne nomment aucun service connu ici.
    }
fileTooMany = { $n } au plus à la fois.

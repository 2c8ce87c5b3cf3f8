### Draft: nobody who grew up with this language has read it yet.
# Glossary: hoster = allotjador; free software = programari lliure; service = servei; need = necessitat; account = compte;
# openness = obertura; nearness = proximitat; fit = adequació; score = puntuació; weight = pes; filter = filtre;
# plan = pla; moving = mudança; charter = carta; source = font; unknown = desconegut; to leave = deixar.
# The reader is addressed as vós, where anybody has to be addressed; buttons command the machine (“Tanca”).
tagline = Deixar els gegants del web, arribar a prop de casa
title = Què voleu deixar?
lead = Anomeneu un servei o tota una llista. Tindreu el programari lliure que el substitueix i qui l’allotja a prop, amb les raons.
skip = Ves als resultats
language = Llengua
theme = Colors
themeAuto = Auto
themeLight = Clars
themeDark = Foscos
about = Informació i privacitat
close = Tanca

what = Què voleu deixar?
whatShort = Vull deixar
whatHint = Google Docs, una adreça web, «calendari»…
where = On sou?
whereShort = prop de
whereHint = Població o codi postal (opcional)
find = Cerca
locate = Fes servir la meva ubicació
locating = El navegador cerca la vostra ubicació…
locateDenied = El navegador no ha donat cap ubicació. Escriviu una població o un codi postal.
myLocation = La meva ubicació
examples = Per exemple
placesLoading = S’està carregant la llista de llocs…
placesFailed = No s’ha pogut carregar la llista de llocs.
noPlaces = Cap lloc no comença així.
noSuggestions = Res no comença així; «Cerca» també entén els errors de picatge i les adreces web.
suggestionCount =
    { $n ->
        [one] { $n } suggeriment, feu servir les fletxes
       *[other] { $n } suggeriments, feu servir les fletxes
    }
kindService = servei
kindSoftware = programari lliure
kindNeed = necessitat
kindHoster = allotjador

promiseLocalTitle = Es queda amb vós
promiseLocal = La pregunta i el lloc no surten mai d’aquest navegador. Sense rastreig, sense galetes, sense servidor de mapes.
promiseWhyTitle = Diu per què
promiseWhy = Cada posició va amb les seves raons, fonts i dates. El que és desconegut es diu, no s’endevina mai.
promiseFairTitle = No té preferits
promiseFair = Els gairebé iguals fan torns, perquè cap allotjador no sigui el pròxim gegant. Ningú no pot pagar per una posició.

starting = S’està llegint el catàleg…
startFailed = La pàgina no ha pogut arrencar.
retry = Torna-ho a provar
asking = S’està cercant…
failed = No s’ha pogut respondre aquesta pregunta.
overlayFailed = No s’ha pogut completar el catàleg amb les dades:
releaseRefused = Amb aquesta pàgina hi ha dades més recents que no s’han agafat, perquè no tenen una signatura vàlida:

understood = Reconegut
howName = pel nom
howAlias = per un altre dels seus noms
howFormerly = per un nom anterior
howOfferName = pel nom d’una oferta
howSynonym = per un sinònim
howUrl = per l’adreça
howWords = per les paraules
howTypo = malgrat un error de picatge
howResemblance = per la semblança
didYouMean = Potser volíeu dir
unknownTitle = No s’ha reconegut «{ $what }»
unknownText = Reviseu l’ortografia, enganxeu l’adreça del servei o anomeneu la necessitat: «videoconferència», «transferència de fitxers».
familyTitle =
    { $n ->
        [one] { $name } té { $n } servei aquí. És el que deixeu?
       *[other] { $name } té { $n } serveis aquí. Quin deixeu?
    }
familyAll = Mostra els { $n } serveis
familyMore = No és aquest? { $name } té més serveis aquí: { $n }
hosterOffers = Què ofereix
whichPlace = «{ $place }» pot ser més d’un lloc. Quin?
placeUnknown = On és «{ $place }»?
placeGuessed = Lloc entès com a { $place }.
changePlace = Canvia el lloc

software = Programari lliure
softwareLead = Primer el que és a punt per fer servir, després el que es pot allotjar un mateix, després el del propi dispositiu.
fit = Adequació
fitOf = Adequació { $n } de 100
hosterCount =
    { $n ->
        [one] { $n } allotjador
       *[other] { $n } allotjadors
    }
groupSelfHost = per allotjar un mateix; cap allotjador conegut
groupOnDevice = al propi dispositiu
website = Lloc web
onlyThis = Només aquest
onlyThisOn = Només es mostra aquest
allSoftware = Mostra’ls tots ({ $n })
showFewer = Mostra’n menys
why = Per què
noSoftware = No es coneix cap programari lliure que el substitueixi.

hosters = Allotjadors
hostersNear = Allotjadors a prop: { $place }
hostersLead = { $shown } de { $all } adequats, primer els millors.
noPlaceYet = Digueu on sou i també comptarà la distància.
noHosters = Amb aquests filtres no queda cap allotjador.
noHostersAtAll = Encara no es coneix cap allotjador per a això.
noHostersHint = Els programes també es poden instal·lar a casa o els pot instal·lar algú de confiança.
resetFilters = Treu els filtres
more = Mostra’n més
distance = { $n } km
distanceUnknown = lloc desconegut
placeVague = només se sap: { $country }
accountNo = Sense compte
accountYes = Cal un compte
accountUnknown = Compte: desconegut
priceFree = Gratuït
priceDonation = Gratuït, s’agraeixen donatius
priceMembership = Amb la quota de soci
pricePaid = De pagament
priceUnknown = Preu: desconegut
audienceEveryone = Per a tothom
audienceMembers = Per a socis
audienceClients = Per a clients
audienceRestricted = Per a un grup tancat
audienceUnknown = Públic: desconegut
acceptingRequest = A petició
acceptingFull = Complet ara mateix
acceptingClosed = Ja no admet ningú
reasons = Totes les raons
details = Raons, obertura i fonts
score = Puntuació
scoreOf = Puntuació { $n } de 100
signal = El que compta
value = Valor
weight = Pes
points = Punts
source = Font
sources = Fonts
noSource = sense font única
undated = sense data
gradeProbed = comprovat per una màquina
gradeRead = llegit a les seves pàgines
gradeDeclared = declarat per ell mateix
gradeListed = citat en una llista
gradeInferred = deduït, no llegit
gradeMemory = de memòria, sense comprovar
openness = Obertura
opennessOf = Obertura { $n } de 100; criteris coneguts: { $c } %
known = { $n } % conegut
letterA = Alternatiu
letterT = Transparent
letterO = Obert
letterN = Neutral
letterS = Solidari
letterAbout = { $name }: { $n } de 100
letterCount = mostrats { $shown }, promesos { $promised }, desconeguts { $unknown }
legend = Com es llegeixen les barres
legendMet = complert
legendUnknown = desconegut o només promès
legendNot = no complert
criterionMet = Complert
criterionPartly = Complert en part
criterionNotMet = No complert
criterionPresumed = Promès per la seva carta
criterionUnknown = Desconegut
showOnMap = Mostra-ho al mapa
whyNot = Per què no és el primer?
whyNotTitle = Per què { $name } no és el primer
whyNotRank = La seva posició: { $rank } de { $of }.
whyNotOut = Queda exclòs.
whyNotChange = Què el posaria primer
whyNotNothing = Cap canvi per si sol no el posaria primer.
whyNotFirst = És el primer.
whyNotTurn = Té la millor puntuació de tots; el primer és gairebé igual i aquesta vegada li toca a ell.
leftOutCount =
    { $n ->
        [one] { $n } exclòs, i per què
       *[other] { $n } exclosos, i per què
    }
askAbout = Cerqueu un altre allotjador?
askAboutHint = El seu nom
askAboutButton = Per què no aquest?
takeTurns = { $n } allotjadors són gairebé iguals i fan torns, perquè cap no sigui el primer per a tothom.
dealAgain = Deixa passar altres

weights = Què us importa?
weightNear = Proper
weightOpen = Obert
weightSure = Fiable
weightFit = Adequat
weightsReset = Restableix
reranked = reordenat en { $ms } ms
filters = Filtres
filterCount =
    { $n ->
        [one] { $n } filtre
       *[other] { $n } filtres
    }
filterAccess = Accés
filterNoAccount = Sense compte
filterPrice = Preu
filterAudience = Públic
filterCountry = País
filterFor = Per a
filterRegion = Regió
filterServers = Servidors a
askerPerson = una persona
askerAssociation = una associació
askerSchool = una escola
askerCompany = una empresa
askerPublicBody = un organisme públic
filterNetwork = Xarxa
filterForm = Forma jurídica
filterRadius = A menys de
filterLanguages = Parlo
filterSoftware = Programari
any = qualsevol
anyDistance = qualsevol distància
radiusNeedsPlace = cal un lloc
formAssociation = associació
formCooperative = cooperativa
formCollective = col·lectiu
formCompany = empresa
formIndividual = particular
formPublic = organisme públic
formOther = una altra

map = Mapa
mapLabel = Mapa dels allotjadors. Les fletxes el mouen, més i menys en canvien l’escala, zero ho mostra tot.
mapIn = Amplia
mapOut = Redueix
mapAll = Mostra-ho tot
mapHint = Ctrl i roda del ratolí, o dos dits, per ampliar
mapCluster = { $n } allotjadors aquí: { $names }
mapLegend = Obertura
mapLow = menys de { $n }
mapHigh = { $n } o més
mapNowhere =
    { $n ->
        [one] { $n } allotjador sense lloc conegut: només és a la llista.
       *[other] { $n } allotjadors sense lloc conegut: només són a la llista.
    }
mapTrue = Les distàncies des del centre són a escala.

share = Copia l’enllaç
shared = S’ha copiat l’enllaç
print = Imprimeix
exportGeojson = GeoJSON
exportCsv = CSV
exports = Per endur-se
offlineReady = Aquesta pàgina ja funciona sense connexió.
data = Dades amb data { $date }: { $hosters } allotjadors, { $software } programes, { $services } serveis. Catàleg { $digest }.
announce = Allotjadors trobats: { $n }. El primer: { $name }.
announceNone = No s’ha trobat cap allotjador.

aboutTitle = Informació sobre aquesta pàgina
aboutWhat = degafam ajuda a deixar els gegants del web: coneix el programari lliure que en substitueix els serveis i els petits allotjadors que l’ofereixen, i els ordena per proximitat i obertura.
aboutPrivacyTitle = Privacitat
aboutPrivacy = Totes les respostes es calculen al navegador. El que escriviu, on sou i el que trieu no s’envia a ningú; figura a l’adreça de la pàgina després del signe #, que els navegadors no envien. Qui rep el vostre enllaç ho veu.
aboutStored = No hi ha galetes. Aquest navegador desa la llengua i els colors un cop triats, els passos marcats i els fitxers de la pàgina, perquè s’obri sense connexió.
aboutLocation = La ubicació només es demana quan premeu el botó; s’arrodoneix a un quilòmetre aproximadament.
aboutOrderTitle = Ordre
aboutOrder = La puntuació és la suma ponderada d’adequació, proximitat i obertura. L’obertura compta criteris de la carta de CHATONS sota cinc lletres. El que ningú no ha comprovat compta com a desconegut i va ratllat; no és ni sí ni no.
aboutSourcesTitle = Fonts i llicències
aboutSources = Catàleg CC BY-SA 4.0. Llocs: GeoNames i dades obertes nacionals. Contorns: Natural Earth, domini públic. Lletra: Atkinson Hyperlegible Next, OFL. Codi MIT o Apache-2.0.

# Several services, trust, places
wanted = El que deixeu
removeWant = Treu { $name }
whatMore = un altre servei…
addWant = i un altre
replacedBy = substituït per { $names }
othersMany = { $n } més
softwareCount =
    { $n ->
        [one] { $n } programa el substitueix:
       *[other] { $n } programes el substitueixen:
    }
adjust = Què compta, i filtres
weightsMoved = pesos propis
placeWithin = Lloc conegut amb un marge de { $km }.
orderWeak = Té una puntuació més alta, però ningú no ha comprovat l’oferta: va primer el que s’ha comprovat.
orderTurn = Gairebé igual que els de sobre: fan torns.
mapShow = Mostra el mapa
mapHide = Amaga el mapa
pleaseCheck = cal comprovar-ho
trustNone = sense font coneguda: cal comprovar-ho
askedOn = { $what }. Data de la pregunta: { $date }.
movingTitle = Com deixar { $name }
movingWithout = sense { $what }
movingStays = El que no us podeu endur
planTitle = Deixar { $n } serveis
planNear = A prop: { $place }.
planChoice = Amb quants allotjadors?
planCovers = { $covered } de { $of }
planOpen = No amb aquest pla
planOpenHint = Amb més allotjadors també quedaria cobert: { $names }.
planUncovered = Cap allotjador conegut no ho ofereix
planSelf = per allotjar un mateix:
planAlone = Al propi dispositiu, sense allotjador
planMoving = mudança: { $effort }
effortMinutes = uns minuts
effortHour = una hora
effortDay = un dia
effortProject = un projecte de setmanes
wantGuessed = «{ $text }» s’ha entès com a { $name }.
houseTitle =
    { $n ->
        [one] { $name } té { $n } servei aquí. És el que deixeu?
       *[other] { $name } té { $n } serveis aquí. Quins deixeu?
    }
houseTake = Deixa aquests
familySeveral = Més d’un alhora
steps = Què cal fer
stepsOf =
    { $n ->
        [one] Aquests són els passos per a { $n } allotjador.
       *[other] Aquests són els passos per a { $n } allotjadors.
    }
stepsKept = El que marqueu es queda en aquest navegador.
stepsDone = Fets { $done } de { $of }.
stepsForget = Oblida les marques
stepTell = Avisar els afectats
stepBefore = Abans
stepExport = Exportar les dades
stepOpen = Obrir els comptes
stepImport = Importar les dades
stepKeepBoth = Conservar tots dos un temps
stepClose = Tancar el compte antic
whiteTitle = Cap allotjador conegut a menys de { $km }
whiteNearest = L’allotjador conegut més proper és a { $km }.
whiteFar = Molts serveis funcionen bé de lluny: mireu més l’obertura que la proximitat.
whiteOwn = Una associació, una escola o un ajuntament de prop poden allotjar els programes: són lliures.
whiteTell = Coneixeu un allotjador de prop? Demaneu-li que publiqui el que ofereix: així creix el directori.
atOnce = A l’acte, sense compte
needPad = Redacció col·laborativa
needPoll = Enquesta de dates
needCall = Videoconferència
needFile = Transferència de fitxers
needSheet = Full de càlcul
needBoard = Pissarra
filterExit = Fàcil de deixar
exitExport = retorna les dades
exitNotice = avisa abans de tancar
exitPortability = fa servir formats oberts
exitSoftware = el seu programari exporta
skipHosters = Ves als allotjadors

# The head of the page, which search engines and previews read
headTitle = degafam: deixar els gegants del web, arribar a prop de casa
headDescription = Digueu què deixeu, «Google Docs», «Doodle», tota una llista, i on viviu: quin programari lliure ho substitueix i quins allotjadors de prop l’ofereixen. Resposta calculada al navegador.
noScript = Aquesta pàgina respon dins del navegador i per a això necessita JavaScript.

# With and without a network
offlineCut = Sense connexió: resposta amb les dades desades aquí, amb data { $date }.
newerThere = Hi ha dades més recents.
newerTake = Fes-les servir

# HOSTER PAGE AND DIRECTORY

directoryShort = Allotjadors
directoryTitle = Tots els allotjadors
directoryLead = Tots els allotjadors del catàleg, per nom. Cadascun té una pàgina amb tot el que se’n sap.
directoryName = Nom
directoryOffers = Ofereix
directoryOffersHint = programa o necessitat
directoryNoSuggestions = Cap programa ni cap necessitat comença així.
directoryOpenness = obertura { $n }
aboutHosters = Cada allotjador té una pàgina amb tot el que se’n sap, per què és en aquell lloc i com ho corregeix.

hosterEverything = Tot sobre { $name }
hosterAlso = També anomenat { $names }
hosterClosed = Aquest allotjador ha tancat i ja no es recomana.
hosterKnown = El que se sap
hosterNotKnown = No se sap:
hosterSeen = vist: { $date }
hosterUndated = sense data, llegit: { $date }
hosterWithdrawn = retirat: { $date }
hosterWithin = conegut a menys de { $km }
hosterNotOnMap = no és al mapa
hosterSince = des de: { $date }
hosterUntil = fins a: { $date }
hosterOffersNothing = No es coneix cap oferta.
hosterCriteria = mostrats { $shown }, promesos { $promised }, no complerts { $missed }, desconeguts { $unknown }
factPlace = Lloc
factContact = contacte
factLanguages = llengües
factOwnMachines = màquines pròpies
factSince = des de quan
acceptingUnknown = Usuaris nous: no se sap
contradictionsTitle = El que les fonts diuen diferent
contradictionsLead = Compta la més ben provada, i després la més recent. Una pàgina pròpia ho decideix.
contradictionAside = (deixat de banda)

rankTitle = Per què { $name } és en aquest lloc?
rankLead = Poseu-vos en el lloc de qui deixa un servei en una ciutat propera.
rankService = Deixar
rankTown = a
rankAsk = Mostra el lloc
rankFrom = { $what }, prop de { $place }
rankIs = Lloc { $rank } de { $of }.

gainsTitle = El que es guanyaria publicant
gainsLead = Punts d’obertura que cada cosa afegiria, mostrada avui en una pàgina pròpia.
gainPoints =
    { $n ->
        [one] +{ $n } punt
       *[other] +{ $n } punts
    }

correctTitle = Sou vosaltres? Corregiu-ho
correctLead = El que dieu de vosaltres compta, i pesa més on també altres ho poden llegir.
correctPublish = Publiqueu-ho al vostre lloc
correctPublishHow = Aquests són els vostres fitxers ChatonsInfos, omplerts amb el que se sap; el que és buit diu què pot contenir. Poseu-los a la carpeta de sota: qualsevol directori els podrà llegir.
correctFolder = Carpeta al vostre lloc
correctFolderUse = Fes servir aquesta carpeta
correctAll =
    { $n ->
        [one] { $n } fitxer, en un arxiu
       *[other] { $n } fitxers, en un arxiu
    }
correctEach = Cada fitxer per separat
correctRecord = O corregiu la vostra fitxa
correctRecordHow = Tot el que es guarda de vosaltres, en un fitxer de text. Canvieu el que estigui malament, ompliu el que va darrere de # i anomeneu la pàgina que ho mostra.
correctSend = Envieu-la
correctMail = El missatge ja és començat; adjunteu-hi el fitxer corregit, o digueu on són publicats els vostres.
correctWeb = Les correccions es reben aquí:
correctProject = Qui porta aquesta pàgina no rep correccions. Publiqueu els fitxers al vostre lloc i aviseu qui manté el projecte, obrint-hi una correcció.
correctGuide = Com es corregeix una fitxa
correctRemoval = També podeu demanar que us treguin, sense donar raons.
correctSubject = Correcció de { $name }
correctBody = Bon dia, això és una correcció de la fitxa de { $name }. Adjunta: { $file }, o publicada aquí: https://

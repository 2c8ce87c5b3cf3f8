### Draft: nobody who grew up with this language has read it yet.
# Glossary: hoster = aanbieder; free software = vrije software; service = dienst; need = behoefte; account = account;
# openness = openheid; nearness = nabijheid; fit = geschiktheid; score = score; weight = gewicht; filter = filter;
# plan = plan; moving = verhuizing; charter = handvest; source = bron; unknown = onbekend; to leave = verlaten.
# The reader is addressed as je, where anybody has to be addressed; buttons are infinitives.
tagline = Weg bij de techreuzen, thuis in de buurt
title = Wat wil je verlaten?
lead = Noem een dienst of een hele lijst. Je krijgt de vrije software die hem vervangt en wie die bij jou in de buurt aanbiedt, met de redenen.
skip = Naar de resultaten
language = Taal
theme = Kleuren
themeAuto = Auto
themeLight = Licht
themeDark = Donker
about = Over deze pagina en privacy
close = Sluiten

what = Wat wil je verlaten?
whatShort = Ik verlaat
whatHint = Google Docs, een webadres, ‘agenda’…
where = Waar ben je?
whereShort = nabij
whereHint = Plaats of postcode (niet verplicht)
find = Zoeken
locate = Mijn locatie gebruiken
locating = De browser zoekt je locatie…
locateDenied = De browser gaf geen locatie. Typ in plaats daarvan een plaats of een postcode.
myLocation = Mijn locatie
examples = Bijvoorbeeld
placesLoading = De lijst met plaatsen wordt geladen…
placesFailed = De lijst met plaatsen kon niet worden geladen.
noPlaces = Geen plaats begint zo.
noSuggestions = Niets begint zo; ‘Zoeken’ begrijpt ook tikfouten en webadressen.
suggestionCount =
    { $n ->
        [one] { $n } suggestie, gebruik de pijltjestoetsen
       *[other] { $n } suggesties, gebruik de pijltjestoetsen
    }
kindService = dienst
kindSoftware = vrije software
kindNeed = behoefte
kindHoster = aanbieder

promiseLocalTitle = Blijft bij jou
promiseLocal = Vraag en plaats verlaten deze browser nooit. Geen trackers, geen cookies, geen kaartserver.
promiseWhyTitle = Zegt waarom
promiseWhy = Bij elke plek in de lijst staan redenen, bronnen en datums. Wat onbekend is, wordt gezegd en nooit geraden.
promiseFairTitle = Heeft geen favoriet
promiseFair = Wie bijna gelijk staat, gaat om de beurt voorop, zodat geen aanbieder de volgende reus wordt. Niemand kan een plek kopen.

starting = De catalogus wordt gelezen…
startFailed = De pagina kon niet starten.
retry = Opnieuw proberen
asking = Bezig met zoeken…
failed = Deze vraag kon niet worden beantwoord.
overlayFailed = De gegevens konden de catalogus niet aanvullen:
releaseRefused = Bij deze pagina liggen nieuwere gegevens; ze zijn niet overgenomen, omdat ze niet geldig ondertekend zijn:

understood = Herkend
howName = aan de naam
howAlias = aan een andere naam
howFormerly = aan een vroegere naam
howOfferName = aan de naam van een aanbod
howSynonym = aan een synoniem
howUrl = aan het adres
howWords = aan de woorden
howTypo = ondanks een tikfout
howResemblance = aan de gelijkenis
didYouMean = Bedoelde je
unknownTitle = ‘{ $what }’ is niet herkend
unknownText = Controleer de spelling, plak het adres van de dienst of noem de behoefte: ‘videovergaderen’, ‘bestandsoverdracht’.
familyTitle =
    { $n ->
        [one] { $name } heeft hier { $n } dienst. Is dat de dienst die je verlaat?
       *[other] { $name } heeft hier { $n } diensten. Welke verlaat je?
    }
familyAll = Alle { $n } diensten tonen
familyMore = Niet die? { $name } heeft hier nog meer diensten: { $n }
hosterOffers = Het aanbod
whichPlace = ‘{ $place }’ kan meerdere plaatsen zijn. Welke?
placeUnknown = Waar ligt ‘{ $place }’?
placeGuessed = Plaats opgevat als { $place }.
changePlace = Plaats wijzigen

software = Vrije software
softwareLead = Eerst wat klaar is voor gebruik, dan wat je zelf kunt hosten, dan wat op je eigen apparaat draait.
fit = Geschiktheid
fitOf = Geschiktheid { $n } van 100
hosterCount =
    { $n ->
        [one] { $n } aanbieder
       *[other] { $n } aanbieders
    }
groupSelfHost = zelf te hosten; geen aanbieder bekend
groupOnDevice = op je eigen apparaat
website = Website
onlyThis = Alleen deze
onlyThisOn = Alleen deze getoond
allSoftware = Alle { $n } tonen
showFewer = Minder tonen
why = Waarom
noSoftware = Er is geen vrije software bekend die dit vervangt.

hosters = Aanbieders
hostersNear = Aanbieders in de buurt van { $place }
hostersLead = { $shown } van de { $all } die geschikt zijn, de beste eerst.
noPlaceYet = Zeg waar je bent, dan telt ook de afstand.
noHosters = Met deze filters blijft er geen aanbieder over.
noHostersAtAll = Hiervoor is nog geen aanbieder bekend.
noHostersHint = De programma’s kunnen wel thuis worden geïnstalleerd, of door iemand die je vertrouwt.
resetFilters = Filters verwijderen
more = Meer tonen
distance = { $n } km
distanceUnknown = plaats onbekend
placeVague = alleen bekend: { $country }
accountNo = Zonder account
accountYes = Account nodig
accountUnknown = Account: onbekend
priceFree = Gratis
priceDonation = Gratis, giften welkom
priceMembership = Met lidmaatschap
pricePaid = Betaald
priceUnknown = Prijs: onbekend
audienceEveryone = Voor iedereen
audienceMembers = Voor leden
audienceClients = Voor klanten
audienceRestricted = Voor een gesloten groep
audienceUnknown = Doelgroep: onbekend
acceptingRequest = Op aanvraag
acceptingFull = Nu vol
acceptingClosed = Neemt niemand meer aan
reasons = Alle redenen
details = Redenen, openheid en bronnen
score = Score
scoreOf = Score { $n } van 100
signal = Wat telt
value = Waarde
weight = Gewicht
points = Punten
source = Bron
sources = Bronnen
noSource = geen afzonderlijke bron
undated = zonder datum
gradeProbed = door een machine gecontroleerd
gradeRead = op de eigen pagina’s gelezen
gradeDeclared = zelf verklaard
gradeListed = in een lijst genoemd
gradeInferred = afgeleid, niet gelezen
gradeMemory = uit het geheugen, niet gecontroleerd
openness = Openheid
opennessOf = Openheid { $n } van 100; { $c }% van de criteria is bekend
known = { $n }% bekend
letterA = Alternatief
letterT = Transparant
letterO = Open
letterN = Neutraal
letterS = Solidair
letterAbout = { $name }: { $n } van 100
letterCount = { $shown } getoond, { $promised } beloofd, { $unknown } onbekend
legend = Zo lees je de balken
legendMet = voldaan
legendUnknown = onbekend of alleen beloofd
legendNot = niet voldaan
criterionMet = Voldaan
criterionPartly = Deels voldaan
criterionNotMet = Niet voldaan
criterionPresumed = Beloofd in het handvest
criterionUnknown = Onbekend
showOnMap = Op de kaart tonen
whyNot = Waarom niet bovenaan?
whyNotTitle = Waarom { $name } niet bovenaan staat
whyNotRank = Plek { $rank } van { $of }.
whyNotOut = Deze aanbieder is weggelaten.
whyNotChange = Wat deze aanbieder bovenaan zou zetten
whyNotNothing = Geen enkele verandering op zich zou deze aanbieder bovenaan zetten.
whyNotFirst = Deze aanbieder staat bovenaan.
whyNotTurn = Deze heeft de beste score van allemaal; de eerste staat bijna gelijk en is deze keer aan de beurt.
leftOutCount =
    { $n ->
        [one] { $n } weggelaten, en waarom
       *[other] { $n } weggelaten, en waarom
    }
askAbout = Zoek je een andere aanbieder?
askAboutHint = De naam
askAboutButton = Waarom deze niet?
takeTurns = { $n } aanbieders staan bijna gelijk en gaan om de beurt voorop, zodat er niet één voor iedereen bovenaan staat.
dealAgain = Anderen laten voorgaan

weights = Wat vind je belangrijk?
weightNear = Dichtbij
weightOpen = Open
weightSure = Betrouwbaar
weightFit = Geschikt
weightsReset = Herstellen
reranked = opnieuw geordend in { $ms } ms
filters = Filters
filterCount =
    { $n ->
        [one] { $n } filter actief
       *[other] { $n } filters actief
    }
filterAccess = Toegang
filterNoAccount = Zonder account
filterPrice = Prijs
filterAudience = Doelgroep
filterCountry = Land
filterFor = Voor
filterRegion = Regio
filterServers = Servers in
askerPerson = een persoon
askerAssociation = een vereniging
askerSchool = een school
askerCompany = een bedrijf
askerPublicBody = een overheidsinstelling
filterNetwork = Netwerk
filterForm = Rechtsvorm
filterRadius = Binnen
filterLanguages = Ik spreek
filterSoftware = Software
any = alle
anyDistance = elke afstand
radiusNeedsPlace = plaats nodig
formAssociation = vereniging
formCooperative = coöperatie
formCollective = collectief
formCompany = bedrijf
formIndividual = particulier
formPublic = overheidsinstelling
formOther = andere

map = Kaart
mapLabel = Kaart van de aanbieders. Pijltjestoetsen verschuiven de kaart, plus en min veranderen de schaal, nul toont alles.
mapIn = Inzoomen
mapOut = Uitzoomen
mapAll = Alles tonen
mapHint = Ctrl en muiswiel, of twee vingers, om te zoomen
mapCluster = { $n } aanbieders hier: { $names }
mapLegend = Openheid
mapLow = minder dan { $n }
mapHigh = { $n } en meer
mapNowhere =
    { $n ->
        [one] { $n } aanbieder zonder bekende plaats staat alleen in de lijst.
       *[other] { $n } aanbieders zonder bekende plaats staan alleen in de lijst.
    }
mapTrue = De afstanden tot het midden zijn op schaal.

share = Link kopiëren
shared = Link gekopieerd
print = Afdrukken
exportGeojson = GeoJSON
exportCsv = CSV
exports = Om mee te nemen
offlineReady = Deze pagina werkt nu ook zonder verbinding.
data = Gegevens van { $date }: { $hosters } aanbieders, { $software } programma’s, { $services } diensten. Catalogus { $digest }.
announce = Gevonden aanbieders: { $n }. Eerste: { $name }.
announceNone = Geen aanbieder gevonden.

aboutTitle = Over deze pagina
aboutWhat = degafam helpt om de techreuzen te verlaten: het kent vrije software die hun diensten vervangt en kleine aanbieders daarvan, en ordent die naar nabijheid en openheid.
aboutPrivacyTitle = Privacy
aboutPrivacy = Alle antwoorden worden in je browser berekend. Wat je typt, waar je bent en wat je kiest, wordt naar niemand gestuurd; het staat in het adres van de pagina na het teken #, en dat sturen browsers niet mee. Wie je link krijgt, ziet het.
aboutStored = Er zijn geen cookies. Deze browser bewaart de taal en de kleuren zodra je ze kiest, de stappen die je afvinkt en de bestanden van de pagina zelf, zodat die ook zonder verbinding opengaat.
aboutLocation = Je locatie wordt alleen gevraagd als je op de knop drukt; ze wordt afgerond op ongeveer een kilometer.
aboutOrderTitle = Volgorde
aboutOrder = De score is de gewogen som van geschiktheid, nabijheid en openheid. De openheid telt criteria van het handvest van CHATONS onder vijf letters. Wat niemand heeft gecontroleerd, telt als onbekend en is gearceerd; het is ja noch nee.
aboutSourcesTitle = Bronnen en licenties
aboutSources = Catalogus CC BY-SA 4.0. Plaatsen: GeoNames en nationale open data. Omtrekken: Natural Earth, publiek domein. Letters: Atkinson Hyperlegible Next, OFL. Code MIT of Apache-2.0.

# Several services, trust, places
wanted = Wat je verlaat
removeWant = { $name } verwijderen
whatMore = nog een dienst…
addWant = en nog een
replacedBy = vervangen door { $names }
othersMany = nog { $n }
softwareCount =
    { $n ->
        [one] { $n } programma vervangt het:
       *[other] { $n } programma’s vervangen het:
    }
adjust = Wat telt, en filters
weightsMoved = eigen gewichten
placeWithin = Plaats tot op { $km } nauwkeurig bekend.
orderWeak = De score is hoger, maar niemand heeft het aanbod gecontroleerd: wat gecontroleerd is, gaat voor.
orderTurn = Staat bijna gelijk met die erboven: ze gaan om de beurt voorop.
mapShow = Kaart tonen
mapHide = Kaart verbergen
pleaseCheck = controleer dit
trustNone = geen bron bekend: controleer dit
askedOn = { $what }. Gevraagd op { $date }.
movingTitle = Zo verlaat je { $name }
movingWithout = zonder { $what }
movingStays = Wat niet mee kan
planTitle = { $n } diensten verlaten
planNear = In de buurt van { $place }.
planChoice = Bij hoeveel aanbieders?
planCovers = { $covered } van { $of }
planOpen = Niet met dit plan
planOpenHint = Met meer aanbieders zou ook dit gedekt zijn: { $names }.
planUncovered = Geen bekende aanbieder biedt dit
planSelf = zelf te hosten:
planAlone = Op je eigen apparaat, zonder aanbieder
planMoving = verhuizing: { $effort }
effortMinutes = enkele minuten
effortHour = een uur
effortDay = een dag
effortProject = een project van weken
wantGuessed = ‘{ $text }’ is opgevat als { $name }.
houseTitle =
    { $n ->
        [one] { $name } heeft hier { $n } dienst. Is dat de dienst die je verlaat?
       *[other] { $name } heeft hier { $n } diensten. Welke daarvan verlaat je?
    }
houseTake = Deze verlaten
familySeveral = Meerdere tegelijk
steps = Wat te doen
stepsOf =
    { $n ->
        [one] Dit zijn de stappen voor { $n } aanbieder.
       *[other] Dit zijn de stappen voor { $n } aanbieders.
    }
stepsKept = Wat je afvinkt, blijft in deze browser.
stepsDone = { $done } van { $of } gedaan.
stepsForget = Vinkjes wissen
stepTell = Betrokkenen inlichten
stepBefore = Vooraf
stepExport = Gegevens exporteren
stepOpen = Accounts aanmaken
stepImport = Gegevens importeren
stepKeepBoth = Beide een tijd houden
stepClose = Het oude account opheffen
whiteTitle = Geen aanbieder bekend binnen { $km }
whiteNearest = De dichtstbijzijnde bekende aanbieder zit op { $km } afstand.
whiteFar = Veel diensten werken ook van ver goed: kijk meer naar openheid dan naar nabijheid.
whiteOwn = Een vereniging, een school of een gemeente bij jou in de buurt kan de software zelf hosten: die is vrij.
whiteTell = Ken je een aanbieder in de buurt? Vraag of die het aanbod wil publiceren: zo groeit de gids.
atOnce = Meteen, zonder account
needPad = Samen schrijven
needPoll = Datumprikker
needCall = Videovergaderen
needFile = Bestandsoverdracht
needSheet = Spreadsheet
needBoard = Whiteboard
filterExit = Makkelijk weer te verlaten
exitExport = geeft gegevens terug
exitNotice = waarschuwt vóór sluiting
exitPortability = gebruikt open formaten
exitSoftware = de software exporteert
skipHosters = Naar de aanbieders

# The head of the page, which search engines and previews read
headTitle = degafam: weg bij de techreuzen, thuis in de buurt
headDescription = Zeg wat je verlaat, ‘Google Docs’, ‘Doodle’, een hele lijst, en waar je woont: welke vrije software het vervangt en welke aanbieders in de buurt die leveren. Beantwoord in je browser.
noScript = Deze pagina antwoordt in je browser en heeft daarvoor JavaScript nodig.

# With and without a network
offlineCut = Geen verbinding: beantwoord met de gegevens van { $date } die hier bewaard zijn.
newerThere = Er zijn nieuwere gegevens.
newerTake = Gebruiken

# HOSTER PAGE AND DIRECTORY

directoryShort = Aanbieders
directoryTitle = Alle aanbieders
directoryLead = Alle aanbieders van de catalogus, op naam. Elk heeft een pagina met alles wat ervan bekend is.
directoryName = Naam
directoryOffers = Biedt aan
directoryOffersHint = software of behoefte
directoryNoSuggestions = Geen software en geen behoefte begint zo.
directoryOpenness = openheid { $n }
aboutHosters = Elke aanbieder heeft een pagina met alles wat ervan bekend is, waarom die daar staat en hoe die het verbetert.

hosterEverything = Alles over { $name }
hosterAlso = Heet ook { $names }
hosterClosed = Deze aanbieder is gestopt en wordt niet meer aanbevolen.
hosterKnown = Wat bekend is
hosterNotKnown = Niet bekend:
hosterSeen = gezien in { $date }
hosterUndated = zonder datum, gelezen in { $date }
hosterWithdrawn = ingetrokken in { $date }
hosterWithin = bekend op { $km } na
hosterNotOnMap = niet op de kaart
hosterSince = sinds { $date }
hosterUntil = tot { $date }
hosterOffersNothing = Er is geen aanbod bekend.
hosterCriteria = { $shown } getoond, { $promised } beloofd, { $missed } niet voldaan, { $unknown } onbekend
factPlace = Plaats
factContact = contact
factLanguages = talen
factOwnMachines = eigen machines
factSince = sinds wanneer
acceptingUnknown = Nieuwe gebruikers: onbekend
contradictionsTitle = Wat bronnen verschillend zeggen
contradictionsLead = Het best bewezene telt, dan het nieuwste. Een eigen pagina beslist.
contradictionAside = (terzijde gelegd)

rankTitle = Waarom staat { $name } daar?
rankLead = Verplaats u in iemand die in een stad in de buurt een dienst verlaat.
rankService = Verlaten
rankTown = in
rankAsk = Plaats tonen
rankFrom = { $what }, bij { $place }
rankIs = Plaats { $rank } van { $of }.

gainsTitle = Wat publiceren zou opleveren
gainsLead = Punten openheid die elk zou toevoegen, vandaag getoond op een eigen pagina.
gainPoints =
    { $n ->
        [one] +{ $n } punt
       *[other] +{ $n } punten
    }

correctTitle = Bent u dit? Verbeter het
correctLead = Wat u over uzelf zegt telt, en het meest waar ook anderen het kunnen lezen.
correctPublish = Publiceer het op uw eigen site
correctPublishHow = Dit zijn uw ChatonsInfos-bestanden, ingevuld met wat van u bekend is; wat leeg is zegt wat er kan staan. Zet ze in de map hieronder: elke lijst kan ze dan lezen.
correctFolder = Map op uw site
correctFolderUse = Deze map gebruiken
correctAll =
    { $n ->
        [one] { $n } bestand, als één archief
       *[other] { $n } bestanden, als één archief
    }
correctEach = Elk bestand apart
correctRecord = Of verbeter uw gegevens
correctRecordHow = Alles wat van u bewaard is, als tekstbestand. Verander wat niet klopt, vul in wat achter een # staat en noem de pagina die het toont.
correctSend = Verstuur het
correctMail = De mail is voor u begonnen; voeg het verbeterde bestand toe, of zeg waar de uwe gepubliceerd zijn.
correctWeb = Verbeteringen worden hier aangenomen:
correctProject = Wie deze pagina beheert neemt geen verbeteringen aan. Publiceer de bestanden op uw site en meld het bij de beheerders van het project, door daar een verbetering te openen.
correctGuide = Hoe men gegevens verbetert
correctRemoval = U mag ook vragen om te worden verwijderd, zonder reden.
correctSubject = Verbetering van { $name }
correctBody = Goedendag, dit is een verbetering van de gegevens van { $name }. Bijgevoegd: { $file }, of hier gepubliceerd: https://

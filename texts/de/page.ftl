tagline = Weg von den Netzriesen, hin in die Nähe
title = Was möchten Sie verlassen?
lead = Nennen Sie einen Dienst oder eine ganze Liste. Sie erhalten die freie Software, die ihn ersetzt, und wer sie in Ihrer Nähe betreibt, mit den Gründen.
skip = Zu den Ergebnissen springen
language = Sprache
theme = Farben
themeAuto = Auto
themeLight = Hell
themeDark = Dunkel
about = Über diese Seite und Datenschutz
close = Schließen

what = Was möchten Sie verlassen?
whatShort = Ich verlasse
whatHint = Google Docs, eine Webadresse, „gemeinsamer Kalender“…
where = Wo sind Sie?
whereShort = nahe
whereHint = Ort oder Postleitzahl (freiwillig)
find = Finden
locate = Meinen Standort verwenden
locating = Der Browser sucht Ihren Standort…
locateDenied = Der Browser hat keinen Standort genannt. Geben Sie einen Ort oder eine Postleitzahl ein.
myLocation = Mein Standort
examples = Zum Beispiel
placesLoading = Die Liste der Orte wird geladen…
placesFailed = Die Liste der Orte konnte nicht geladen werden.
noPlaces = Kein Ort beginnt so.
noSuggestions = Nichts beginnt so; „Finden“ versteht auch Tippfehler und Webadressen.
suggestionCount =
    { $n ->
        [one] { $n } Vorschlag, Pfeiltasten benutzen
       *[other] { $n } Vorschläge, Pfeiltasten benutzen
    }
kindService = Dienst
kindSoftware = freie Software
kindNeed = Bedarf
kindHoster = Hoster

promiseLocalTitle = Bleibt bei Ihnen
promiseLocal = Frage und Ort verlassen diesen Browser nie. Kein Tracking, kein Cookie, kein Kartenserver.
promiseWhyTitle = Sagt, warum
promiseWhy = Jeder Rang kommt mit Gründen, Quellen und Daten. Unbekanntes wird genannt, nie geraten.
promiseFairTitle = Hat keine Lieblinge
promiseFair = Fast Gleiche wechseln sich ab, damit keiner zum nächsten Riesen wird. Niemand kann einen Platz kaufen.

starting = Der Katalog wird gelesen…
startFailed = Die Seite konnte nicht starten.
retry = Noch einmal versuchen
asking = Suche läuft…
failed = Diese Frage konnte nicht beantwortet werden.
overlayFailed = Die Daten konnten den Katalog nicht ergänzen:
releaseRefused = Neuere Daten liegen bei dieser Seite und wurden nicht übernommen, weil sie nicht gültig signiert sind:

understood = Verstanden
howName = am Namen erkannt
howAlias = an einem anderen Namen erkannt
howFormerly = an einem früheren Namen erkannt
howOfferName = am Namen eines Angebots erkannt
howSynonym = an einem anderen Wort erkannt
howUrl = an der Adresse erkannt
howWords = an den Wörtern erkannt
howTypo = trotz Tippfehler erkannt
howResemblance = an der Ähnlichkeit erkannt
didYouMean = Meinten Sie
unknownTitle = „{ $what }“ wurde nicht erkannt
unknownText = Prüfen Sie die Schreibweise, fügen Sie die Adresse des Dienstes ein oder nennen Sie den Bedarf: „Videokonferenz“, „Dateien teilen“.
familyTitle =
    { $n ->
        [one] { $name } hat hier { $n } Dienst. Ist es der, den Sie verlassen?
       *[other] { $name } hat hier { $n } Dienste. Welchen verlassen Sie?
    }
familyAll = Alle { $n } Dienste zeigen
familyMore = Nicht dieser? { $name } hat hier weitere Dienste: { $n }
hosterOffers = Die Angebote
whichPlace = „{ $place }“ kann mehrere Orte meinen. Welchen?
placeUnknown = Wo liegt „{ $place }“?
placeGuessed = Ort verstanden als { $place }.
changePlace = Ort ändern

software = Freie Software
softwareLead = Zuerst sofort nutzbar, dann selbst zu hosten, dann für das eigene Gerät.
fit = Eignung
fitOf = Eignung { $n } von 100
hosterCount =
    { $n ->
        [one] { $n } Hoster
       *[other] { $n } Hoster
    }
groupSelfHost = selbst zu hosten; kein Hoster bekannt
groupOnDevice = auf dem eigenen Gerät
website = Webseite
onlyThis = Nur diese
onlyThisOn = Nur diese angezeigt
allSoftware = Alle { $n } zeigen
showFewer = Weniger zeigen
why = Warum
noSoftware = Es ist keine freie Software bekannt, die ihn ersetzt.

hosters = Hoster
hostersNear = Hoster nahe { $place }
hostersLead = { $shown } von { $all } passenden, die besten zuerst.
noPlaceYet = Sagen Sie, wo Sie sind, dann zählt auch die Entfernung.
noHosters = Mit diesen Filtern bleibt kein Hoster.
noHostersAtAll = Dafür ist noch kein Hoster bekannt.
noHostersHint = Die Programme lassen sich auch zu Hause oder bei Vertrauten einrichten.
resetFilters = Filter entfernen
more = Mehr zeigen
distance = { $n } km
distanceUnknown = Ort unbekannt
placeVague = nur so bekannt: { $country }
accountNo = Ohne Konto
accountYes = Konto nötig
accountUnknown = Konto: unbekannt
priceFree = Kostenlos
priceDonation = Kostenlos, Spenden willkommen
priceMembership = Mit Mitgliedschaft
pricePaid = Kostenpflichtig
priceUnknown = Preis: unbekannt
audienceEveryone = Für alle
audienceMembers = Für Mitglieder
audienceClients = Für Kundschaft
audienceRestricted = Für eine geschlossene Gruppe
audienceUnknown = Zielgruppe: unbekannt
acceptingRequest = Auf Anfrage
acceptingFull = Zurzeit voll
acceptingClosed = Nimmt niemanden auf
reasons = Alle Gründe
details = Gründe, Offenheit und Quellen
score = Wertung
scoreOf = Wertung { $n } von 100
signal = Was zählt
value = Wert
weight = Gewicht
points = Punkte
source = Quelle
sources = Quellen
noSource = keine einzelne Quelle
undated = ohne Datum
gradeProbed = maschinell geprüft
gradeRead = auf seinen Seiten gelesen
gradeDeclared = selbst erklärt
gradeListed = in einer Liste genannt
gradeInferred = erschlossen, nicht gelesen
gradeMemory = aus dem Gedächtnis, ungeprüft
openness = Offenheit
opennessOf = Offenheit { $n } von 100; { $c } % der Kriterien sind bekannt
known = { $n } % bekannt
letterA = Alternativ
letterT = Transparent
letterO = Offen
letterN = Neutral
letterS = Solidarisch
letterAbout = { $name }: { $n } von 100
letterCount = { $shown } gezeigt, { $promised } versprochen, { $unknown } unbekannt
legend = So liest man die Balken
legendMet = erfüllt
legendUnknown = unbekannt oder nur versprochen
legendNot = nicht erfüllt
criterionMet = Erfüllt
criterionPartly = Teilweise erfüllt
criterionNotMet = Nicht erfüllt
criterionPresumed = In seiner Charta versprochen
criterionUnknown = Unbekannt
showOnMap = Auf der Karte zeigen
whyNot = Warum nicht zuerst?
whyNotTitle = Warum { $name } nicht zuerst steht
whyNotRank = Rang { $rank } von { $of }.
whyNotOut = Nicht berücksichtigt.
whyNotChange = Was ihn an die Spitze brächte
whyNotNothing = Keine einzelne Änderung brächte ihn an die Spitze.
whyNotFirst = Er steht zuerst.
whyNotTurn = Er hat die beste Wertung von allen; der erste ist fast gleichauf und diesmal an der Reihe.
leftOutCount =
    { $n ->
        [one] { $n } nicht berücksichtigt, und warum
       *[other] { $n } nicht berücksichtigt, und warum
    }
askAbout = Suchen Sie einen anderen Hoster?
askAboutHint = Sein Name
askAboutButton = Warum nicht dieser?
takeTurns = { $n } Hoster sind fast gleichauf und wechseln sich ab, damit keiner für alle der erste ist.
dealAgain = Andere vorlassen

weights = Was ist Ihnen wichtig?
weightNear = Nah
weightOpen = Offen
weightSure = Verlässlich
weightFit = Passend
weightsReset = Zurücksetzen
reranked = neu geordnet in { $ms } ms
filters = Filter
filterCount =
    { $n ->
        [one] { $n } Filter
       *[other] { $n } Filter
    }
filterAccess = Zugang
filterNoAccount = Ohne Konto
filterPrice = Preis
filterAudience = Zielgruppe
filterCountry = Land
filterFor = Für
filterRegion = Region
filterServers = Server in
askerPerson = eine Person
askerAssociation = einen Verein
askerSchool = eine Schule
askerCompany = eine Firma
askerPublicBody = eine Behörde
filterNetwork = Netzwerk
filterForm = Rechtsform
filterRadius = Im Umkreis
filterLanguages = Ich spreche
filterSoftware = Software
any = alle
anyDistance = jede Entfernung
radiusNeedsPlace = braucht einen Ort
formAssociation = Verein
formCooperative = Genossenschaft
formCollective = Kollektiv
formCompany = Unternehmen
formIndividual = Privatperson
formPublic = öffentliche Stelle
formOther = andere

map = Karte
mapLabel = Karte der Hoster. Pfeiltasten verschieben sie, Plus und Minus ändern den Maßstab, Null zeigt alles.
mapIn = Vergrößern
mapOut = Verkleinern
mapAll = Alles zeigen
mapHint = Strg und Mausrad oder zwei Finger zum Vergrößern
mapCluster = { $n } Hoster hier: { $names }
mapLegend = Offenheit
mapLow = unter { $n }
mapHigh = ab { $n }
mapNowhere =
    { $n ->
        [one] { $n } Hoster ohne bekannten Ort steht nur in der Liste.
       *[other] { $n } Hoster ohne bekannten Ort stehen nur in der Liste.
    }
mapTrue = Entfernungen vom Mittelpunkt sind maßstäblich.

share = Link kopieren
shared = Link kopiert
print = Drucken
exportGeojson = GeoJSON
exportCsv = CSV
exports = Zum Mitnehmen
offlineReady = Diese Seite geht jetzt auch ohne Netz.
data = Daten vom { $date }: { $hosters } Hoster, { $software } Programme, { $services } Dienste. Katalog { $digest }.
announce = { $n } Hoster gefunden. Der erste: { $name }.
announceNone = Kein Hoster gefunden.

aboutTitle = Über diese Seite
aboutWhat = degafam hilft, die Netzriesen zu verlassen: es kennt freie Software, die deren Dienste ersetzt, und kleine Hoster, die sie betreiben, und ordnet sie nach Nähe und Offenheit.
aboutPrivacyTitle = Datenschutz
aboutPrivacy = Alle Antworten entstehen in Ihrem Browser. Was Sie eingeben, wo Sie sind und was Sie wählen, wird niemandem gesendet; es steht in der Adresse der Seite hinter dem Zeichen #, das Browser nicht senden. Wer Ihren Link bekommt, sieht es.
aboutStored = Es gibt keine Cookies. In diesem Browser bleiben Sprache und Farben, sobald sie gewählt sind, die abgehakten Schritte und die Dateien der Seite, damit sie ohne Netz aufgeht.
aboutLocation = Ihr Standort wird nur erfragt, wenn Sie den Knopf drücken; er wird auf etwa einen Kilometer gerundet.
aboutOrderTitle = Reihenfolge
aboutOrder = Die Wertung ist die gewichtete Summe von Eignung, Nähe und Offenheit. Die Offenheit zählt Kriterien der CHATONS-Charta unter fünf Buchstaben. Was niemand geprüft hat, gilt als unbekannt und ist schraffiert; es ist weder Ja noch Nein.
aboutSourcesTitle = Quellen und Lizenzen
aboutSources = Katalog CC BY-SA 4.0. Orte: GeoNames (CC BY 4.0) und nationale offene Daten. Umrisse: Natural Earth, gemeinfrei. Schrift: Atkinson Hyperlegible Next, OFL. Code MIT oder Apache-2.0.

# Several services, trust, places
wanted = Was Sie verlassen
removeWant = { $name } entfernen
whatMore = noch ein Dienst …
addWant = und noch einer
replacedBy = ersetzt durch { $names }
othersMany = { $n } weitere
softwareCount =
    { $n ->
        [one] { $n } Programm ersetzt es:
       *[other] { $n } Programme ersetzen es:
    }
adjust = Was zählt, und Filter
weightsMoved = eigene Gewichte
placeWithin = Ort auf { $km } genau bekannt.
orderWeak = Die Wertung ist höher, aber niemand hat das Angebot geprüft: Geprüftes steht vorn.
orderTurn = Fast gleichauf mit denen darüber: Sie wechseln sich ab.
mapShow = Karte zeigen
mapHide = Karte ausblenden
pleaseCheck = bitte prüfen
trustNone = keine Quelle bekannt: bitte prüfen
askedOn = { $what }. Gefragt am { $date }.
movingTitle = So verlässt man { $name }
movingWithout = ohne { $what }
movingStays = Was nicht mitkommt
planTitle = { $n } Dienste verlassen
planNear = Nahe { $place }.
planChoice = Bei wie vielen Hostern?
planCovers = { $covered } von { $of }
planOpen = Nicht mit diesem Plan
planOpenHint = Mehr Hoster würden auch dies abdecken: { $names }.
planUncovered = Niemand Bekanntes bietet es an
planSelf = selbst zu hosten:
planAlone = Auf dem eigenen Gerät, ohne Hoster
planMoving = Umzug: { $effort }
effortMinutes = einige Minuten
effortHour = eine Stunde
effortDay = ein Tag
effortProject = ein Vorhaben von Wochen
wantGuessed = „{ $text }“ wurde als { $name } verstanden.
houseTitle =
    { $n ->
        [one] { $name } hat hier { $n } Dienst. Ist es der, den Sie verlassen?
       *[other] { $name } hat hier { $n } Dienste. Welche verlassen Sie?
    }
houseTake = Diese verlassen
familySeveral = Mehrere davon auf einmal
steps = Was zu tun ist
stepsOf =
    { $n ->
        [one] Das sind die Schritte für { $n } Hoster.
       *[other] Das sind die Schritte für { $n } Hoster.
    }
stepsKept = Was Sie abhaken, bleibt in diesem Browser.
stepsDone = { $done } von { $of } erledigt.
stepsForget = Häkchen vergessen
stepTell = Bescheid sagen
stepBefore = Vorher
stepExport = Daten herausholen
stepOpen = Konten anlegen
stepImport = Daten hineinbringen
stepKeepBoth = Beides eine Weile behalten
stepClose = Das alte Konto schließen
whiteTitle = Niemand Bekanntes im Umkreis von { $km }
whiteNearest = Der nächste bekannte Hoster ist { $km } entfernt.
whiteFar = Viele Dienste gehen gut aus der Ferne: Achten Sie eher auf Offenheit als auf Nähe.
whiteOwn = Ein Verein, eine Schule oder ein Rathaus in Ihrer Nähe kann die Software selbst hosten: Sie ist frei.
whiteTell = Sie kennen einen Hoster in der Nähe? Bitten Sie ihn, sein Angebot zu veröffentlichen: So wächst das Verzeichnis.
atOnce = Sofort, ohne Konto
needPad = Gemeinsam schreiben
needPoll = Termin finden
needCall = Videoanruf
needFile = Große Dateien verschicken
needSheet = Gemeinsame Tabelle
needBoard = Whiteboard
filterExit = Leicht wieder zu verlassen
exitExport = gibt Daten zurück
exitNotice = warnt vor der Schließung
exitPortability = nutzt offene Formate
exitSoftware = seine Software exportiert
skipHosters = Zu den Hostern

# The head of the page, which search engines and previews read
headTitle = degafam: weg von den Webriesen, hin zur Nachbarschaft
headDescription = Sagen Sie, was Sie verlassen, „Google Docs“, „Doodle“, eine ganze Liste, und wo Sie wohnen: welche freie Software es ersetzt, und welche Hoster in der Nähe sie anbieten. Beantwortet in Ihrem Browser.
noScript = Diese Seite antwortet in Ihrem Browser und braucht dafür JavaScript.

# With and without a network
offlineCut = Kein Netz: beantwortet aus den Daten vom { $date }, die hier liegen.
newerThere = Neuere Daten sind da.
newerTake = Übernehmen

# Languages that nobody has read yet
draft = Diese Sprache ist ein Entwurf: Niemand, der mit ihr aufwuchs, hat sie bisher gelesen. Verbesserungen sind willkommen.

# MAP: HOW SURE PLACES ARE
mapSomewhere = { $place }, Ort unbekannt
mapSomewhereMany = { $n } Hoster, { $place }, Ort unbekannt: { $names }
mapPrecise = Ort auf { $km } genau bekannt
mapYouWithin = Sie, auf { $km } genau
mapCircle = irgendwo in diesem Kreis
mapCircles = Ort unbekannt, als Kreis gezeigt: { $places }.

# HOSTER PAGE AND DIRECTORY

directoryShort = Hoster
directoryTitle = Alle Hoster
directoryLead = Alle Hoster des Katalogs, nach Namen. Jeder hat eine Seite mit allem, was über ihn bekannt ist.
directoryName = Name
directoryOffers = Bietet an
directoryOffersHint = Software oder Bedarf
directoryNoSuggestions = Keine Software und kein Bedarf beginnt so.
directoryOpenness = Offenheit { $n }
aboutHosters = Jeder Hoster hat eine Seite mit allem, was über ihn bekannt ist, warum er so eingeordnet ist und wie er es berichtigt.

hosterEverything = Alles über { $name }
hosterAlso = Auch { $names } genannt
hosterClosed = Dieser Hoster hat geschlossen und wird nicht mehr empfohlen.
hosterKnown = Was bekannt ist
hosterNotKnown = Nicht bekannt:
hosterSeen = Stand { $date }
hosterUndated = undatiert, gelesen { $date }
hosterWithdrawn = zurückgenommen { $date }
hosterWithin = auf { $km } genau bekannt
hosterNotOnMap = nicht auf der Karte
hosterSince = seit { $date }
hosterUntil = bis { $date }
hosterOffersNothing = Kein Angebot ist bekannt.
hosterCriteria = { $shown } gezeigt, { $promised } versprochen, { $missed } nicht erfüllt, { $unknown } unbekannt
factPlace = Ort
factContact = Kontakt
factLanguages = Sprachen
factOwnMachines = eigene Maschinen
factSince = seit wann
acceptingUnknown = Neue: unbekannt
contradictionsTitle = Was Quellen verschieden sagen
contradictionsLead = Das am besten Belegte zählt, dann das Neueste. Eine eigene Seite entscheidet.
contradictionAside = (zurückgestellt)

rankTitle = Warum steht { $name } so?
rankLead = Versetzen Sie sich in jemanden, der in einer Stadt in Ihrer Nähe einen Dienst verlässt.
rankService = Verlassen
rankTown = in
rankAsk = Rang zeigen
rankFrom = { $what }, nahe { $place }
rankIs = Rang { $rank } von { $of }.

gainsTitle = Was Veröffentlichen brächte
gainsLead = Punkte der Offenheit, die jedes brächte, heute auf einer eigenen Seite gezeigt.
gainPoints =
    { $n ->
        [one] +{ $n } Punkt
       *[other] +{ $n } Punkte
    }

correctTitle = Sind Sie das? Berichtigen Sie es
correctLead = Was Sie über sich sagen, zählt, und am meisten dort, wo auch andere es lesen können.
correctPublish = Auf der eigenen Website veröffentlichen
correctPublishHow = Das sind Ihre ChatonsInfos-Dateien, ausgefüllt mit dem, was über Sie bekannt ist; was leer ist, sagt, was hineingehört. Legen Sie sie in den Ordner unten: Jedes Verzeichnis kann sie dann lesen.
correctFolder = Ordner auf Ihrer Website
correctFolderUse = Diesen Ordner nehmen
correctAll =
    { $n ->
        [one] { $n } Datei, als ein Archiv
       *[other] { $n } Dateien, als ein Archiv
    }
correctEach = Jede Datei für sich
correctRecord = Oder den Eintrag berichtigen
correctRecordHow = Alles, was über Sie gespeichert ist, als Textdatei. Ändern Sie, was falsch ist, füllen Sie aus, was hinter einem # steht, und nennen Sie die Seite, die es zeigt.
correctSend = Absenden
correctMail = Die Nachricht ist für Sie begonnen; hängen Sie die berichtigte Datei an, oder sagen Sie, wo Ihre veröffentlicht sind.
correctWeb = Berichtigungen werden hier angenommen:
correctProject = Wer diese Seite betreibt, nimmt keine Berichtigungen an. Veröffentlichen Sie die Dateien auf Ihrer Website und sagen Sie es den Betreuern des Projekts, indem Sie dort eine Berichtigung öffnen.
correctGuide = Wie man einen Eintrag berichtigt
correctRemoval = Sie können auch verlangen, gestrichen zu werden, ohne einen Grund zu nennen.
correctSubject = Berichtigung zu { $name }
correctBody = Guten Tag, dies ist eine Berichtigung des Eintrags von { $name }. Entweder im Anhang: { $file }, oder hier veröffentlicht: https://

# While the list of places is on its way
placeAwaited = Die Liste der Orte ist unterwegs: Entfernungen von { $place } folgen, und mit ihnen die Reihenfolge.

# From a file of the reader
fileAdd = Aus meinen Lesezeichen oder einer anderen Liste
fileTitle = Dienste in einer Datei
filePrivate = Lesezeichen, Verlauf, exportierte Passwörter, eine Liste: Die Datei wird in diesem Browser gelesen und geht nirgendwohin. Von Passwörtern werden nur die Adressen angesehen.
fileNothing = In dieser Datei steht kein Dienst, der hier bekannt ist.
fileTimes =
    { $n ->
        [one] einmal
       *[other] { $n }-mal
    }
fileUnknown =
    { $n ->
        [one] { $n } weiterer Eintrag nennt keinen hier bekannten Dienst.
       *[other] { $n } weitere Einträge nennen keinen hier bekannten Dienst.
    }
fileTooMany = Höchstens { $n } auf einmal.

tagline = Weg von den Netzriesen, hin in die Nähe
title = Was möchten Sie verlassen?
lead = Nennen Sie einen Dienst. Sie erhalten freie Software, die ihn ersetzt, und wer sie in Ihrer Nähe betreibt, mit den Gründen.
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
clear = Leeren
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
kindHoster = Anbieter

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

understood = Verstanden als
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
severalTitle = Sie haben mehrere Dienste genannt. Mit welchem anfangen?
severalUnknown = In der Aufzählung nicht erkannt; einzeln fragen:
whichPlace = „{ $place }“ kann mehrere Orte meinen. Welchen?
placeUnknown = Wo liegt „{ $place }“?
placeGuessed = Ort verstanden als { $place }.
changePlace = Ort ändern
good = Gut zu wissen

software = Freie Software
softwareLead = Was ihn ersetzt: sofort nutzbar, dann selbst zu hosten, dann für das eigene Gerät.
fit = Eignung
fitOf = Eignung { $n } von 100
licence = Lizenz
hosterCount =
    { $n ->
        [one] { $n } Anbieter
       *[other] { $n } Anbieter
    }
groupSelfHost = selbst zu hosten; kein Anbieter bekannt
groupOnDevice = auf dem eigenen Gerät
website = Webseite
onlyThis = Nur diese
onlyThisOn = Nur diese angezeigt
allSoftware = Alle { $n } zeigen
showFewer = Weniger zeigen
why = Warum
noSoftware = Es ist keine freie Software bekannt, die ihn ersetzt.

hosters = Anbieter
hostersNear = Anbieter nahe { $place }
hostersLead = { $shown } von { $all } passenden, die besten zuerst.
noPlaceYet = Sagen Sie, wo Sie sind, dann zählt auch die Entfernung.
noHosters = Mit diesen Filtern bleibt kein Anbieter.
noHostersAtAll = Dafür ist noch kein Anbieter bekannt.
noHostersHint = Die Software oben lässt sich auch zu Hause oder bei Vertrauten einrichten.
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
gradeProbed = ausprobiert
gradeRead = auf seinen Seiten gelesen
gradeDeclared = selbst erklärt
gradeListed = in einer Liste genannt
gradeInferred = abgeleitet
gradeMemory = aus dem Gedächtnis
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
whyNotTurn = Er hat den besten Wert von allen; der erste ist fast gleichauf und diesmal an der Reihe.
leftOutCount =
    { $n ->
        [one] { $n } nicht berücksichtigt, und warum
       *[other] { $n } nicht berücksichtigt, und warum
    }
askAbout = Suchen Sie einen anderen Anbieter?
askAboutHint = Sein Name
askAboutButton = Warum nicht dieser?
takeTurns = { $n } Anbieter sind fast gleich und wechseln sich ab, damit nicht einer für alle der erste ist. Dies ist Ziehung { $seed }.
dealAgain = Neu mischen

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
mapLabel = Karte der Anbieter. Pfeiltasten verschieben sie, Plus und Minus ändern den Maßstab, Null zeigt alles.
mapIn = Vergrößern
mapOut = Verkleinern
mapAll = Alles zeigen
mapYou = Sie
mapHint = Strg und Mausrad oder zwei Finger zum Vergrößern
mapCluster = { $n } Anbieter hier: { $names }
mapLegend = Offenheit
mapLow = unter { $n }
mapHigh = ab { $n }
mapNowhere =
    { $n ->
        [one] { $n } Anbieter ohne bekannten Ort steht nur in der Liste.
       *[other] { $n } Anbieter ohne bekannten Ort stehen nur in der Liste.
    }
mapFailed = Die Umrisse konnten nicht geladen werden.
mapTrue = Entfernungen vom Mittelpunkt sind maßstäblich.

share = Link kopieren
shared = Link kopiert
print = Drucken
exportGeojson = GeoJSON
exportCsv = CSV
exports = Zum Mitnehmen
offlineReady = Funktioniert jetzt ohne Netz
data = Daten vom { $date }: { $hosters } Anbieter, { $software } Programme, { $services } Dienste. Katalog { $digest }.
announce = { $n } Anbieter gefunden. Der erste: { $name }.
announceNone = Kein Anbieter gefunden.

aboutTitle = Über diese Seite
aboutWhat = degafam hilft, die Netzriesen zu verlassen: es kennt freie Software, die deren Dienste ersetzt, und kleine Anbieter, die sie betreiben, und ordnet sie nach Nähe und Offenheit.
aboutPrivacyTitle = Datenschutz
aboutPrivacy = Alle Antworten entstehen in Ihrem Browser. Was Sie eingeben, wo Sie sind und was Sie wählen, wird niemandem gesendet; es steht in der Adresse der Seite hinter dem Zeichen #, das Browser nicht senden. Wer Ihren Link bekommt, sieht es.
aboutStored = Es gibt keine Cookies. Nur Sprache und Farben bleiben in diesem Browser, sobald Sie sie wählen, und die Dateien der Seite, damit sie ohne Netz aufgeht.
aboutLocation = Ihr Standort wird nur erfragt, wenn Sie den Knopf drücken; er wird auf etwa einen Kilometer gerundet.
aboutOrderTitle = Reihenfolge
aboutOrder = Die Wertung ist die gewichtete Summe von Eignung, Nähe und Offenheit. Die Offenheit zählt Kriterien der CHATONS-Charta unter fünf Buchstaben. Was niemand geprüft hat, gilt als unbekannt und ist schraffiert; es ist weder Ja noch Nein.
aboutSourcesTitle = Quellen und Lizenzen
aboutSources = Katalog CC BY-SA 4.0. Orte: GeoNames und nationale offene Daten. Umrisse: Natural Earth, gemeinfrei. Schrift: Atkinson Hyperlegible Next, OFL. Code MIT oder Apache-2.0.

# FIRST ANSWER
placeAwaited = Die Liste der Orte ist unterwegs: Entfernungen von {$place} folgen, und mit ihnen die Reihenfolge.

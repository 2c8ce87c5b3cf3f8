tagline = Leave the web giants, land near home
title = What do you want to leave?
lead = Name a service, or a whole list. You get the free software that replaces it, and who hosts it near you, with the reasons.
skip = Skip to the results
language = Language
theme = Colours
themeAuto = Auto
themeLight = Light
themeDark = Dark
about = About and privacy
close = Close

what = What do you want to leave?
whatShort = I want to leave
whatHint = Google Docs, a web address, “shared calendar”…
where = Where are you?
whereShort = near
whereHint = Town or postal code (optional)
find = Find
locate = Use my location
locating = Asking the browser for your location…
locateDenied = The browser gave no location. Type a town or a postal code instead.
myLocation = My location
examples = For instance
placesLoading = Loading the list of places…
placesFailed = The list of places could not be loaded.
noPlaces = No place begins like this.
noSuggestions = Nothing begins like this; “Find” also understands typing mistakes and web addresses.
suggestionCount =
    { $n ->
        [one] { $n } suggestion, use the arrow keys
       *[other] { $n } suggestions, use the arrow keys
    }
kindService = service
kindSoftware = free software
kindNeed = need
kindHoster = hoster

promiseLocalTitle = Stays with you
promiseLocal = The question and the place never leave this browser. No tracker, no cookie, no map server.
promiseWhyTitle = Says why
promiseWhy = Every rank comes with its reasons, sources and dates. Unknown is said, never guessed.
promiseFairTitle = Has no favourite
promiseFair = Near-equals take turns, so that no hoster becomes the next giant. Nobody can pay for a place.

starting = Reading the catalogue…
startFailed = The page could not start.
retry = Try again
asking = Looking…
failed = This question could not be answered.
overlayFailed = The data could not be laid over the catalogue:
releaseRefused = Newer data lie beside this page and were not taken, since they are not signed as they should be:

understood = Understood
howName = by its name
howAlias = by another of its names
howFormerly = by a former name
howOfferName = by the name of an offer
howSynonym = by another word for it
howUrl = by its address
howWords = by its words
howTypo = despite a typing mistake
howResemblance = by resemblance
didYouMean = Did you mean
unknownTitle = “{ $what }” was not recognised
unknownText = Check the spelling, paste the address of the service, or name the need: “video calls”, “share files”.
familyTitle =
    { $n ->
        [one] { $name } has { $n } service here. Is it the one you leave?
       *[other] { $name } has { $n } services here. Which one do you leave?
    }
familyAll = Show all { $n } services
familyMore = Not that one? { $name } has more services here: { $n }
hosterOffers = What it offers
whichPlace = “{ $place }” could be several places. Which one?
placeUnknown = Where is “{ $place }”?
placeGuessed = Place understood as { $place }.
changePlace = Change the place

software = Free software
softwareLead = Ready to use first, then to host yourself, then for your own device.
fit = Fit
fitOf = Fit { $n } of 100
hosterCount =
    { $n ->
        [one] { $n } hoster
       *[other] { $n } hosters
    }
groupSelfHost = to host yourself; no hoster is known
groupOnDevice = on your own device
website = Website
onlyThis = Only this
onlyThisOn = Showing only this
allSoftware = Show all { $n }
showFewer = Show fewer
why = Why
noSoftware = No free software is known that replaces it.

hosters = Hosters
hostersNear = Hosters near { $place }
hostersLead = { $shown } of { $all } that fit, best first.
noPlaceYet = Say where you are, and distance counts too.
noHosters = No hoster is left with these filters.
noHostersAtAll = No hoster is known for this yet.
noHostersHint = The programs can still be installed at home or by someone you trust.
resetFilters = Remove the filters
more = Show more
distance = { $n } km
distanceUnknown = place unknown
placeVague = only known as { $country }
accountNo = No account
accountYes = Account needed
accountUnknown = Account: unknown
priceFree = Free of charge
priceDonation = Free, gifts welcome
priceMembership = With membership
pricePaid = Paid
priceUnknown = Price: unknown
audienceEveryone = For everyone
audienceMembers = For members
audienceClients = For clients
audienceRestricted = For a closed group
audienceUnknown = Audience: unknown
acceptingRequest = On request
acceptingFull = Full at present
acceptingClosed = Takes nobody new
reasons = All reasons
details = Reasons, openness and sources
score = Score
scoreOf = Score { $n } of 100
signal = What counts
value = Value
weight = Weight
points = Points
source = Source
sources = Sources
noSource = no single source
undated = undated
gradeProbed = checked by machine
gradeRead = read on its pages
gradeDeclared = its own word
gradeListed = named by a list
gradeInferred = inferred, not read
gradeMemory = remembered, not checked
openness = Openness
opennessOf = Openness { $n } of 100; { $c }% of the criteria are known
known = { $n }% known
letterA = Alternative
letterT = Transparent
letterO = Open
letterN = Neutral
letterS = Solidary
letterAbout = { $name }: { $n } of 100
letterCount = { $shown } shown, { $promised } promised, { $unknown } unknown
legend = How to read the bars
legendMet = met
legendUnknown = unknown or only promised
legendNot = not met
criterionMet = Met
criterionPartly = Partly met
criterionNotMet = Not met
criterionPresumed = Promised by its charter
criterionUnknown = Unknown
showOnMap = Show on the map
whyNot = Why not first?
whyNotTitle = Why { $name } is not first
whyNotRank = It stands at { $rank } of { $of }.
whyNotOut = It is left out.
whyNotChange = What would put it first
whyNotNothing = No single change would put it first.
whyNotFirst = It stands first.
whyNotTurn = It has the best score of all; the first is nearly equal, and this time it is its turn.
leftOutCount =
    { $n ->
        [one] { $n } left out, and why
       *[other] { $n } left out, and why
    }
askAbout = Looking for another hoster?
askAboutHint = Its name
askAboutButton = Why not this one?
takeTurns = { $n } hosters are nearly equal and take turns, so that no one is first for everybody.
dealAgain = Let others go first

weights = What matters to you?
weightNear = Near
weightOpen = Open
weightSure = Assured
weightFit = Fitting
weightsReset = Reset
reranked = re-ranked in { $ms } ms
filters = Filters
filterCount =
    { $n ->
        [one] { $n } filter
       *[other] { $n } filters
    }
filterAccess = Access
filterNoAccount = Without an account
filterPrice = Price
filterAudience = Audience
filterCountry = Country
filterFor = For
filterRegion = Region
filterServers = Servers in
askerPerson = a person
askerAssociation = an association
askerSchool = a school
askerCompany = a company
askerPublicBody = a public body
filterNetwork = Network
filterForm = Legal form
filterRadius = Within
filterLanguages = I speak
filterSoftware = Software
any = any
anyDistance = any distance
radiusNeedsPlace = needs a place
formAssociation = association
formCooperative = cooperative
formCollective = collective
formCompany = company
formIndividual = individual
formPublic = public body
formOther = other

map = Map
mapLabel = Map of the hosters. Arrow keys move it, plus and minus zoom, zero shows all.
mapIn = Zoom in
mapOut = Zoom out
mapAll = Show all
mapHint = Ctrl and wheel, or two fingers, to zoom
mapCluster = { $n } hosters here: { $names }
mapLegend = Openness
mapLow = below { $n }
mapHigh = { $n } and more
mapNowhere =
    { $n ->
        [one] { $n } hoster has no known place: it is in the list only.
       *[other] { $n } hosters have no known place: they are in the list only.
    }
mapTrue = Distances from the centre are true to scale.

share = Copy the link
shared = Link copied
print = Print
exportGeojson = GeoJSON
exportCsv = CSV
exports = Take it with you
offlineReady = This page now works without a network.
data = Data of { $date }: { $hosters } hosters, { $software } programs, { $services } services. Catalogue { $digest }.
announce = { $n } hosters found. First: { $name }.
announceNone = No hoster found.

aboutTitle = About this page
aboutWhat = degafam helps people leave the web giants: it knows free software that replaces their services, and small hosters that offer it, and ranks them by nearness and openness.
aboutPrivacyTitle = Privacy
aboutPrivacy = All answers are worked out in your browser. What you type, where you are and what you choose are sent to nobody; they stand in the address of the page after the # sign, which browsers do not send. Whoever gets your link sees them.
aboutStored = There are no cookies. Language and colours are kept in this browser once you choose them, the steps that you tick off, and the page’s own files, so that it opens without a network.
aboutLocation = Your location is asked for only when you press the button; it is rounded to about one kilometre.
aboutOrderTitle = Order
aboutOrder = The score is the weighted sum of fit, nearness and openness. Openness counts criteria of the CHATONS charter under five letters. What nobody has checked counts as unknown and is hatched; it is neither yes nor no.
aboutSourcesTitle = Sources and licences
aboutSources = Catalogue CC BY-SA 4.0. Places: GeoNames (CC BY 4.0) and national open data. Outlines: Natural Earth, public domain. Letters: Atkinson Hyperlegible Next, OFL. Code MIT or Apache-2.0.

# Several services, trust, places
wanted = What you leave
removeWant = Remove { $name }
whatMore = another service…
addWant = and another
replacedBy = replaced by { $names }
othersMany = { $n } more
softwareCount =
    { $n ->
        [one] { $n } program replaces it:
       *[other] { $n } programs replace it:
    }
adjust = What counts, and filters
weightsMoved = your own weights
placeWithin = Place known within { $km }.
orderWeak = Its score is higher, but nobody has checked the offer: what was checked stands first.
orderTurn = Nearly equal to those above: they take turns.
mapShow = Show the map
mapHide = Hide the map
pleaseCheck = please check
trustNone = no source known: please check
askedOn = { $what }. Asked on { $date }.
movingTitle = How to leave { $name }
movingWithout = without { $what }
movingStays = What cannot come along
planTitle = Leave { $n } services
planNear = Near { $place }.
planChoice = With how many hosters?
planCovers = { $covered } of { $of }
planOpen = Not with this plan
planOpenHint = More hosters would also cover { $names }.
planUncovered = Nobody known offers it
planSelf = to host yourself:
planAlone = On your own device, without a hoster
planMoving = moving: { $effort }
effortMinutes = some minutes
effortHour = an hour
effortDay = a day
effortProject = a project of weeks
wantGuessed = “{ $text }” was understood as { $name }.
houseTitle =
    { $n ->
        [one] { $name } has { $n } service here. Is it the one you leave?
       *[other] { $name } has { $n } services here. Which do you leave?
    }
houseTake = Leave these
familySeveral = Several of them at once
steps = What to do
stepsOf =
    { $n ->
        [one] These are the steps for { $n } hoster.
       *[other] These are the steps for { $n } hosters.
    }
stepsKept = What you tick off stays in this browser.
stepsDone = { $done } of { $of } done.
stepsForget = Forget the ticks
stepTell = Tell those concerned
stepBefore = Before
stepExport = Take your data out
stepOpen = Open accounts
stepImport = Bring your data in
stepKeepBoth = Keep both for a while
stepClose = Close the old account
whiteTitle = Nobody known within { $km }
whiteNearest = The nearest known hoster is { $km } away.
whiteFar = Many services work well from afar: look for openness rather than nearness.
whiteOwn = An association, a school or a town hall near you can host the software itself: it is free.
whiteTell = You know a hoster near you? Tell it to publish what it offers: the directory grows from that.
atOnce = At once, without an account
needPad = Write together
needPoll = Find a date
needCall = Video call
needFile = Send a large file
needSheet = Shared spreadsheet
needBoard = Whiteboard
filterExit = Easy to leave again
exitExport = gives data back
exitNotice = warns before it closes
exitPortability = uses open formats
exitSoftware = its software exports
skipHosters = To the hosters

# The head of the page, which search engines and previews read
headTitle = degafam: leave the web giants, arrive near home
headDescription = Say what you leave, “Google Docs”, “Doodle”, a whole list, and where you live: which free software replaces it, and which hosters near you offer it. Answered in your browser.
noScript = This page answers inside your browser and needs JavaScript for that.

# With and without a network
offlineCut = No network: answered from the data of { $date } that are kept here.
newerThere = Newer data are there.
newerTake = Use them

# Languages that nobody has read yet
draft = This language is a draft: nobody who grew up with it has read it yet. Corrections are welcome.

# MAP: HOW SURE PLACES ARE
mapSomewhere = { $place }, town unknown
mapSomewhereMany = { $n } hosters, { $place }, town unknown: { $names }
mapPrecise = place known to about { $km }
mapYouWithin = You, somewhere within { $km }
mapCircle = somewhere in this circle
mapCircles = Town unknown, drawn as a circle: { $places }.

# HOSTER PAGE AND DIRECTORY

directoryShort = Hosters
directoryTitle = All hosters
directoryLead = Every hoster of the catalogue, by name. Each has a page with all that is known of it.
directoryName = Name
directoryOffers = Offers
directoryOffersHint = software or need
directoryNoSuggestions = No software and no need begins like this.
directoryOpenness = openness { $n }
aboutHosters = Every hoster has a page with all that is known of it, why it ranks as it does, and how it corrects that.

hosterEverything = Everything about { $name }
hosterAlso = Also called { $names }
hosterClosed = This hoster has closed; it is no longer recommended.
hosterKnown = What is known
hosterNotKnown = Not known:
hosterSeen = seen in { $date }
hosterUndated = undated, read in { $date }
hosterWithdrawn = taken back in { $date }
hosterWithin = known to within { $km }
hosterNotOnMap = not on the map
hosterSince = since { $date }
hosterUntil = until { $date }
hosterOffersNothing = No offer is known.
hosterCriteria = { $shown } shown, { $promised } promised, { $missed } not met, { $unknown } unknown
factPlace = Place
factContact = contact
factLanguages = languages
factOwnMachines = own machines
factSince = since when
acceptingUnknown = New users: unknown
contradictionsTitle = What sources say differently
contradictionsLead = The best evidenced counts, then the newest. A page of your own settles it.
contradictionAside = (set aside)

rankTitle = Why does { $name } rank so?
rankLead = Take the place of somebody who leaves a service in a town near you.
rankService = Leaving
rankTown = in
rankAsk = Show the rank
rankFrom = { $what }, near { $place }
rankIs = Rank { $rank } of { $of }.

gainsTitle = What publishing would gain
gainsLead = Points of openness that each would add, shown on a page of your own today.
gainPoints =
    { $n ->
        [one] +{ $n } point
       *[other] +{ $n } points
    }

correctTitle = Is this you? Correct it
correctLead = Your word about yourself counts, and weighs most where others can read it too.
correctPublish = Publish it on your own site
correctPublishHow = These are your ChatonsInfos files, filled in as far as you are known; what is empty says what it may hold. Put them into the folder below: every directory can then read them.
correctFolder = Folder on your site
correctFolderUse = Use this folder
correctAll =
    { $n ->
        [one] { $n } file, as one archive
       *[other] { $n } files, as one archive
    }
correctEach = Each file by itself
correctRecord = Or correct your record
correctRecordHow = All that is stored about you, as a text file. Change what is wrong, fill in what stands behind a #, and name the page that shows it.
correctSend = Send it
correctMail = The mail is begun for you; attach the file that you corrected, or say where yours are published.
correctWeb = Corrections are taken here:
correctProject = Whoever runs this page takes no corrections of their own. Publish the files on your site, and tell the maintainers of the project, by opening a correction there.
correctGuide = How to correct an entry
correctRemoval = You may also ask to be taken out, without giving a reason.
correctSubject = Correction of { $name }
correctBody = Good day, this is a correction of the entry of { $name }. Either attached: { $file }, or published here: https://

# While the list of places is on its way
placeAwaited = The list of places is on its way: distances from { $place } follow, and the order with them.

# From a file of the reader
fileAdd = From my bookmarks or another list
fileTitle = Services in a file
filePrivate = Bookmarks, a history, an export of passwords, a list: the file is read in this browser and goes nowhere. Of passwords only the addresses are looked at.
fileNothing = No service known here stands in this file.
fileTimes =
    { $n ->
        [one] once
       *[other] { $n } times
    }
fileUnknown =
    { $n ->
        [one] { $n } more entry names no service known here.
       *[other] { $n } more entries name no service known here.
    }
fileTooMany = At most { $n } at once.

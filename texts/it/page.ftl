### Draft: nobody who grew up with this language has read it yet.
# Glossary: hoster = hoster; free software = software libero; service = servizio; need = esigenza; account = account;
# openness = apertura; nearness = vicinanza; fit = adeguatezza; score = punteggio; weight = peso; filter = filtro;
# plan = piano; moving = trasloco; charter = carta; source = fonte; unknown = ignoto; to leave = lasciare.
# The reader is told in infinitives and never addressed; buttons command the machine (“Chiudi”).
tagline = Lasciare i giganti del web, approdare vicino a casa
title = Che cosa lasciare?
lead = Indicare un servizio o un intero elenco: ecco il software libero che lo sostituisce e chi lo ospita nei dintorni, con le ragioni.
skip = Vai ai risultati
language = Lingua
theme = Colori
themeAuto = Auto
themeLight = Chiari
themeDark = Scuri
about = Informazioni e privacy
close = Chiudi

what = Che cosa lasciare?
whatShort = Voglio lasciare
whatHint = Google Docs, un indirizzo web, «calendario»…
where = In quale luogo?
whereShort = vicino a
whereHint = Comune o codice postale (facoltativo)
find = Cerca
locate = Usa la mia posizione
locating = Il browser cerca la posizione…
locateDenied = Il browser non ha dato alcuna posizione. Inserire invece un comune o un codice postale.
myLocation = La mia posizione
examples = Per esempio
placesLoading = Caricamento dell’elenco dei luoghi…
placesFailed = Non è stato possibile caricare l’elenco dei luoghi.
noPlaces = Nessun luogo comincia così.
noSuggestions = Nulla comincia così; «Cerca» capisce anche gli errori di battitura e gli indirizzi web.
suggestionCount =
    { $n ->
        [one] { $n } suggerimento, usare i tasti freccia
       *[other] { $n } suggerimenti, usare i tasti freccia
    }
kindService = servizio
kindSoftware = software libero
kindNeed = esigenza
kindHoster = hoster

promiseLocalTitle = Resta qui
promiseLocal = La domanda e il luogo non escono mai da questo browser. Nessun tracciamento, nessun cookie, nessun server di mappe.
promiseWhyTitle = Dice perché
promiseWhy = Ogni posizione è accompagnata da ragioni, fonti e date. Ciò che è ignoto viene detto, mai indovinato.
promiseFairTitle = Non ha preferiti
promiseFair = I quasi pari si alternano, perché nessun hoster diventi il prossimo gigante. Nessuno può comprare un posto.

starting = Lettura del catalogo…
startFailed = La pagina non è riuscita ad avviarsi.
retry = Riprova
asking = Ricerca in corso…
failed = Non è stato possibile rispondere a questa domanda.
overlayFailed = Non è stato possibile completare il catalogo con i dati:
releaseRefused = Accanto a questa pagina ci sono dati più recenti, non usati perché privi di una firma valida:

understood = Riconosciuto
howName = dal nome
howAlias = da un altro dei suoi nomi
howFormerly = da un nome precedente
howOfferName = dal nome di un’offerta
howSynonym = da un sinonimo
howUrl = dall’indirizzo
howWords = dalle parole
howTypo = malgrado un errore di battitura
howResemblance = dalla somiglianza
didYouMean = Forse si intendeva
unknownTitle = «{ $what }» non è stato riconosciuto
unknownText = Controllare l’ortografia, incollare l’indirizzo del servizio o indicare l’esigenza: «videoconferenza», «trasferimento di file».
familyTitle =
    { $n ->
        [one] { $name } ha qui { $n } servizio. È questo da lasciare?
       *[other] { $name } ha qui { $n } servizi. Quale lasciare?
    }
familyAll = Mostra tutti e { $n } i servizi
familyMore = Non è questo? { $name } ha qui altri servizi: { $n }
hosterOffers = Che cosa offre
whichPlace = «{ $place }» può indicare più luoghi. Quale?
placeUnknown = Dove si trova «{ $place }»?
placeGuessed = Luogo inteso come { $place }.
changePlace = Cambia il luogo

software = Software libero
softwareLead = Prima il software pronto all’uso, poi quello da ospitare da sé, infine quello per il proprio dispositivo.
fit = Adeguatezza
fitOf = Adeguatezza { $n } su 100
hosterCount =
    { $n ->
        [one] { $n } hoster
       *[other] { $n } hoster
    }
groupSelfHost = da ospitare da sé; nessun hoster noto
groupOnDevice = sul proprio dispositivo
website = Sito web
onlyThis = Solo questo
onlyThisOn = Mostrato solo questo
allSoftware = Mostra tutti e { $n }
showFewer = Mostra meno
why = Perché
noSoftware = Non è noto alcun software libero che lo sostituisca.

hosters = Hoster
hostersNear = Hoster vicino a { $place }
hostersLead = { $shown } su { $all } adeguati, prima i migliori.
noPlaceYet = Indicando il luogo, conta anche la distanza.
noHosters = Con questi filtri non resta alcun hoster.
noHostersAtAll = Per questo non è ancora noto alcun hoster.
noHostersHint = I programmi si possono comunque installare a casa o presso una persona di fiducia.
resetFilters = Rimuovi i filtri
more = Mostra altri
distance = { $n } km
distanceUnknown = luogo ignoto
placeVague = noto solo: { $country }
accountNo = Senza account
accountYes = Account richiesto
accountUnknown = Account: ignoto
priceFree = Gratuito
priceDonation = Gratuito, donazioni gradite
priceMembership = Con la quota associativa
pricePaid = A pagamento
priceUnknown = Prezzo: ignoto
audienceEveryone = Per tutti
audienceMembers = Per i soci
audienceClients = Per i clienti
audienceRestricted = Per un gruppo chiuso
audienceUnknown = Pubblico: ignoto
acceptingRequest = Su richiesta
acceptingFull = Al completo per ora
acceptingClosed = Non accetta più nessuno
reasons = Tutte le ragioni
details = Ragioni, apertura e fonti
score = Punteggio
scoreOf = Punteggio { $n } su 100
signal = Che cosa conta
value = Valore
weight = Peso
points = Punti
source = Fonte
sources = Fonti
noSource = nessuna fonte unica
undated = senza data
gradeProbed = verificato da una macchina
gradeRead = letto sulle sue pagine
gradeDeclared = dichiarato dall’hoster stesso
gradeListed = citato in un elenco
gradeInferred = dedotto, non letto
gradeMemory = a memoria, non verificato
openness = Apertura
opennessOf = Apertura { $n } su 100; criteri noti: { $c }%
known = { $n }% noto
letterA = Alternativo
letterT = Trasparente
letterO = Aperto
letterN = Neutrale
letterS = Solidale
letterAbout = { $name }: { $n } su 100
letterCount = mostrati { $shown }, promessi { $promised }, ignoti { $unknown }
legend = Come leggere le barre
legendMet = rispettato
legendUnknown = ignoto o solo promesso
legendNot = non rispettato
criterionMet = Rispettato
criterionPartly = Rispettato in parte
criterionNotMet = Non rispettato
criterionPresumed = Promesso dalla sua carta
criterionUnknown = Ignoto
showOnMap = Mostra sulla mappa
whyNot = Perché non è primo?
whyNotTitle = Perché { $name } non è primo
whyNotRank = La sua posizione: { $rank } su { $of }.
whyNotOut = È escluso.
whyNotChange = Che cosa lo metterebbe primo
whyNotNothing = Nessun cambiamento da solo lo metterebbe primo.
whyNotFirst = È il primo.
whyNotTurn = Ha il punteggio migliore di tutti; il primo è quasi pari e questa volta tocca a lui.
leftOutCount =
    { $n ->
        [one] { $n } escluso, e perché
       *[other] { $n } esclusi, e perché
    }
askAbout = In cerca di un altro hoster?
askAboutHint = Il suo nome
askAboutButton = Perché non questo?
takeTurns = { $n } hoster sono quasi pari e si alternano, perché nessuno sia primo per tutti.
dealAgain = Fai passare altri

weights = Che cosa conta di più?
weightNear = Vicino
weightOpen = Aperto
weightSure = Affidabile
weightFit = Adeguato
weightsReset = Ripristina
reranked = riordinato in { $ms } ms
filters = Filtri
filterCount =
    { $n ->
        [one] { $n } filtro
       *[other] { $n } filtri
    }
filterAccess = Accesso
filterNoAccount = Senza account
filterPrice = Prezzo
filterAudience = Pubblico
filterCountry = Paese
filterFor = Per
filterRegion = Regione
filterServers = Server in
askerPerson = una persona
askerAssociation = un’associazione
askerSchool = una scuola
askerCompany = un’impresa
askerPublicBody = un ente pubblico
filterNetwork = Rete
filterForm = Forma giuridica
filterRadius = Entro
filterLanguages = Parlo
filterSoftware = Software
any = qualsiasi
anyDistance = qualsiasi distanza
radiusNeedsPlace = serve un luogo
formAssociation = associazione
formCooperative = cooperativa
formCollective = collettivo
formCompany = impresa
formIndividual = privato
formPublic = ente pubblico
formOther = altra

map = Mappa
mapLabel = Mappa degli hoster. Le frecce la spostano, più e meno cambiano la scala, zero mostra tutto.
mapIn = Ingrandisci
mapOut = Riduci
mapAll = Mostra tutto
mapHint = Ctrl e rotellina, o due dita, per ingrandire
mapCluster = { $n } hoster qui: { $names }
mapLegend = Apertura
mapLow = meno di { $n }
mapHigh = { $n } e oltre
mapNowhere =
    { $n ->
        [one] { $n } hoster senza luogo noto: è solo nell’elenco.
       *[other] { $n } hoster senza luogo noto: sono solo nell’elenco.
    }
mapTrue = Le distanze dal centro sono in scala.

share = Copia il link
shared = Link copiato
print = Stampa
exportGeojson = GeoJSON
exportCsv = CSV
exports = Da portare con sé
offlineReady = Questa pagina ora funziona anche senza rete.
data = Dati in data { $date }: { $hosters } hoster, { $software } programmi, { $services } servizi. Catalogo { $digest }.
announce = Hoster trovati: { $n }. Primo: { $name }.
announceNone = Nessun hoster trovato.

aboutTitle = Informazioni su questa pagina
aboutWhat = degafam aiuta a lasciare i giganti del web: conosce il software libero che ne sostituisce i servizi e i piccoli hoster che lo offrono, e li ordina per vicinanza e apertura.
aboutPrivacyTitle = Privacy
aboutPrivacy = Tutte le risposte sono calcolate nel browser. Ciò che si scrive, il luogo e le scelte non sono inviati a nessuno; figurano nell’indirizzo della pagina dopo il segno #, che i browser non inviano. Chi riceve il link li vede.
aboutStored = Nessun cookie. Questo browser conserva la lingua e i colori una volta scelti, i passi spuntati e i file della pagina, perché si apra anche senza rete.
aboutLocation = La posizione è chiesta solo quando si preme il pulsante; è arrotondata a circa un chilometro.
aboutOrderTitle = Ordine
aboutOrder = Il punteggio è la somma ponderata di adeguatezza, vicinanza e apertura. L’apertura conta criteri della carta di CHATONS sotto cinque lettere. Ciò che nessuno ha verificato conta come ignoto ed è tratteggiato; non è né sì né no.
aboutSourcesTitle = Fonti e licenze
aboutSources = Catalogo CC BY-SA 4.0. Luoghi: GeoNames e dati aperti nazionali. Contorni: Natural Earth, pubblico dominio. Caratteri: Atkinson Hyperlegible Next, OFL. Codice MIT o Apache-2.0.

# Several services, trust, places
wanted = Che cosa si lascia
removeWant = Rimuovi { $name }
whatMore = un altro servizio…
addWant = e un altro
replacedBy = sostituito da { $names }
othersMany = ancora { $n }
softwareCount =
    { $n ->
        [one] { $n } programma lo sostituisce:
       *[other] { $n } programmi lo sostituiscono:
    }
adjust = Che cosa conta, e filtri
weightsMoved = pesi personali
placeWithin = Luogo noto con un margine di { $km }.
orderWeak = Il suo punteggio è più alto, ma nessuno ha verificato l’offerta: viene prima ciò che è verificato.
orderTurn = Quasi pari a quelli sopra: si alternano.
mapShow = Mostra la mappa
mapHide = Nascondi la mappa
pleaseCheck = da verificare
trustNone = nessuna fonte nota: da verificare
askedOn = { $what }. Data della domanda: { $date }.
movingTitle = Come lasciare { $name }
movingWithout = senza { $what }
movingStays = Che cosa non si può portare
planTitle = Lasciare { $n } servizi
planNear = Vicino a { $place }.
planChoice = Con quanti hoster?
planCovers = { $covered } su { $of }
planOpen = Non con questo piano
planOpenHint = Con più hoster sarebbe coperto anche questo: { $names }.
planUncovered = Nessun hoster noto lo offre
planSelf = da ospitare da sé:
planAlone = Sul proprio dispositivo, senza hoster
planMoving = trasloco: { $effort }
effortMinutes = qualche minuto
effortHour = un’ora
effortDay = una giornata
effortProject = un progetto di settimane
wantGuessed = «{ $text }» è stato inteso come { $name }.
houseTitle =
    { $n ->
        [one] { $name } ha qui { $n } servizio. È questo da lasciare?
       *[other] { $name } ha qui { $n } servizi. Quali lasciare?
    }
houseTake = Lascia questi
familySeveral = Più servizi insieme
steps = Che cosa fare
stepsOf =
    { $n ->
        [one] Questi sono i passi per { $n } hoster.
       *[other] Questi sono i passi per { $n } hoster.
    }
stepsKept = Ciò che si spunta resta in questo browser.
stepsDone = Completati { $done } su { $of }.
stepsForget = Dimentica le spunte
stepTell = Avvisare gli interessati
stepBefore = Prima
stepExport = Esportare i dati
stepOpen = Aprire gli account
stepImport = Importare i dati
stepKeepBoth = Tenere entrambi per un po’
stepClose = Chiudere il vecchio account
whiteTitle = Nessun hoster noto entro { $km }
whiteNearest = L’hoster noto più vicino è a { $km }.
whiteFar = Molti servizi funzionano bene anche da lontano: conta più l’apertura che la vicinanza.
whiteOwn = Un’associazione, una scuola o un comune dei dintorni può ospitare i programmi: sono liberi.
whiteTell = Chi conosce un hoster nei dintorni può chiedergli di pubblicare ciò che offre: così cresce l’elenco.
atOnce = Subito, senza account
needPad = Scrittura collaborativa
needPoll = Sondaggio di date
needCall = Videoconferenza
needFile = Trasferimento di file
needSheet = Foglio di calcolo
needBoard = Lavagna
filterExit = Facile da lasciare
exitExport = restituisce i dati
exitNotice = avvisa prima di chiudere
exitPortability = usa formati aperti
exitSoftware = il suo software esporta
skipHosters = Vai agli hoster

# The head of the page, which search engines and previews read
headTitle = degafam: lasciare i giganti del web, approdare vicino a casa
headDescription = Indicare che cosa si lascia, «Google Docs», «Doodle», un intero elenco, e dove si vive: quale software libero lo sostituisce e quali hoster dei dintorni lo offrono. Risposta calcolata nel browser.
noScript = Questa pagina risponde nel browser e per questo ha bisogno di JavaScript.

# With and without a network
offlineCut = Senza rete: risposta tratta dai dati conservati qui, in data { $date }.
newerThere = Ci sono dati più recenti.
newerTake = Usa i dati nuovi

# HOSTER PAGE AND DIRECTORY

directoryShort = Hoster
directoryTitle = Tutti gli hoster
directoryLead = Tutti gli hoster del catalogo, per nome. Ognuno ha una pagina con tutto ciò che se ne sa.
directoryName = Nome
directoryOffers = Offre
directoryOffersHint = programma o bisogno
directoryNoSuggestions = Nessun programma e nessun bisogno comincia così.
directoryOpenness = apertura { $n }
aboutHosters = Ogni hoster ha una pagina con tutto ciò che se ne sa, perché sta in quel posto e come lo corregge.

hosterEverything = Tutto su { $name }
hosterAlso = Chiamato anche { $names }
hosterClosed = Questo hoster ha chiuso e non viene più consigliato.
hosterKnown = Che cosa si sa
hosterNotKnown = Non si sa:
hosterSeen = visto: { $date }
hosterUndated = senza data, letto { $date }
hosterWithdrawn = ritirato { $date }
hosterWithin = noto entro { $km }
hosterNotOnMap = non sulla mappa
hosterSince = da { $date }
hosterUntil = fino a { $date }
hosterOffersNothing = Non si conosce nessuna offerta.
hosterCriteria = mostrati { $shown }, promessi { $promised }, non soddisfatti { $missed }, ignoti { $unknown }
factPlace = Luogo
factContact = contatto
factLanguages = lingue
factOwnMachines = macchine proprie
factSince = da quando
acceptingUnknown = Nuovi utenti: non si sa
contradictionsTitle = Che cosa le fonti dicono diversamente
contradictionsLead = Conta la meglio provata, poi la più recente. Una pagina propria decide.
contradictionAside = (messo da parte)

rankTitle = Perché { $name } sta in quel posto?
rankLead = Mettiti nei panni di chi lascia un servizio in una città vicina.
rankService = Lasciare
rankTown = a
rankAsk = Mostra il posto
rankFrom = { $what }, vicino a { $place }
rankIs = Posto { $rank } di { $of }.

gainsTitle = Che cosa si guadagna pubblicando
gainsLead = Punti di apertura che ogni cosa aggiungerebbe, mostrata oggi su una pagina propria.
gainPoints =
    { $n ->
        [one] +{ $n } punto
       *[other] +{ $n } punti
    }

correctTitle = Siete voi? Correggete
correctLead = Quello che dite di voi conta, e pesa di più dove anche altri possono leggerlo.
correctPublish = Pubblicatelo sul vostro sito
correctPublishHow = Questi sono i vostri file ChatonsInfos, compilati con ciò che si sa di voi; ciò che è vuoto dice che cosa può contenere. Metteteli nella cartella qui sotto: ogni elenco potrà leggerli.
correctFolder = Cartella sul vostro sito
correctFolderUse = Usa questa cartella
correctAll =
    { $n ->
        [one] { $n } file, in un archivio
       *[other] { $n } file, in un archivio
    }
correctEach = Ogni file da solo
correctRecord = Oppure correggete la vostra scheda
correctRecordHow = Tutto ciò che è conservato di voi, in un file di testo. Cambiate ciò che è sbagliato, compilate ciò che segue un # e indicate la pagina che lo mostra.
correctSend = Inviatela
correctMail = Il messaggio è già iniziato; allegate il file corretto, o dite dove sono pubblicati i vostri.
correctWeb = Le correzioni si ricevono qui:
correctProject = Chi gestisce questa pagina non riceve correzioni. Pubblicate i file sul vostro sito e avvisate chi mantiene il progetto, aprendo lì una correzione.
correctGuide = Come correggere una scheda
correctRemoval = Potete anche chiedere di essere tolti, senza dare motivi.
correctSubject = Correzione di { $name }
correctBody = Buongiorno, questa è una correzione della scheda di { $name }. Allegata: { $file }, oppure pubblicata qui: https://

tagline = Dejar los gigantes de la web, llegar cerca de casa
title = ¿Qué quiere dejar?
lead = Nombre un servicio o toda una lista. Obtiene el software libre que lo sustituye y quién lo aloja cerca, con las razones.
skip = Ir a los resultados
language = Idioma
theme = Colores
themeAuto = Auto
themeLight = Claros
themeDark = Oscuros
about = Acerca de y privacidad
close = Cerrar

what = ¿Qué quiere dejar?
whatShort = Quiero dejar
whatHint = Google Docs, una dirección web, «calendario compartido»…
where = ¿Dónde está?
whereShort = cerca de
whereHint = Localidad o código postal (opcional)
find = Buscar
locate = Usar mi ubicación
locating = El navegador busca su ubicación…
locateDenied = El navegador no dio ninguna ubicación. Escriba una localidad o un código postal.
myLocation = Mi ubicación
examples = Por ejemplo
placesLoading = Cargando la lista de lugares…
placesFailed = No se pudo cargar la lista de lugares.
noPlaces = Ningún lugar empieza así.
noSuggestions = Nada empieza así; «Buscar» también entiende erratas y direcciones web.
suggestionCount =
    { $n ->
        [one] { $n } sugerencia, use las flechas
       *[other] { $n } sugerencias, use las flechas
    }
kindService = servicio
kindSoftware = software libre
kindNeed = necesidad
kindHoster = alojador

promiseLocalTitle = Se queda con usted
promiseLocal = La pregunta y el lugar no salen nunca de este navegador. Sin rastreo, sin cookies, sin servidor de mapas.
promiseWhyTitle = Dice por qué
promiseWhy = Cada puesto viene con sus razones, fuentes y fechas. Lo desconocido se dice, nunca se adivina.
promiseFairTitle = No tiene favoritos
promiseFair = Los casi iguales se turnan, para que ninguno sea el próximo gigante. Nadie puede pagar por un puesto.

starting = Leyendo el catálogo…
startFailed = La página no pudo arrancar.
retry = Reintentar
asking = Buscando…
failed = Esta pregunta no pudo responderse.
overlayFailed = Los datos no pudieron completar el catálogo:
releaseRefused = Junto a esta página hay datos más recientes que no se han tomado, porque no están bien firmados:

understood = Entendido
howName = por su nombre
howAlias = por otro de sus nombres
howFormerly = por un nombre anterior
howOfferName = por el nombre de una oferta
howSynonym = por otra palabra
howUrl = por su dirección
howWords = por sus palabras
howTypo = a pesar de una errata
howResemblance = por parecido
didYouMean = Quizá quiso decir
unknownTitle = «{ $what }» no se reconoció
unknownText = Revise la ortografía, pegue la dirección del servicio o nombre la necesidad: «videollamadas», «compartir archivos».
familyTitle =
    { $n ->
        [one] { $name } tiene { $n } servicio aquí. ¿Es el que deja?
       *[other] { $name } tiene { $n } servicios aquí. ¿Cuál deja?
    }
familyAll = Mostrar los { $n } servicios
familyMore = ¿No es ese? { $name } tiene más servicios aquí: { $n }
hosterOffers = Qué ofrece
whichPlace = «{ $place }» puede ser varios lugares. ¿Cuál?
placeUnknown = ¿Dónde está «{ $place }»?
placeGuessed = Lugar entendido como { $place }.
changePlace = Cambiar el lugar

software = Software libre
softwareLead = Primero listos para usar, luego para alojar uno mismo, luego para su dispositivo.
fit = Adecuación
fitOf = Adecuación { $n } de 100
hosterCount =
    { $n ->
        [one] { $n } alojador
       *[other] { $n } alojadores
    }
groupSelfHost = para alojar uno mismo; ningún alojador conocido
groupOnDevice = en su dispositivo
website = Sitio web
onlyThis = Solo este
onlyThisOn = Solo se muestra este
allSoftware = Mostrar los { $n }
showFewer = Mostrar menos
why = Por qué
noSoftware = No se conoce software libre que lo sustituya.

hosters = Alojadores
hostersNear = Alojadores cerca de { $place }
hostersLead = { $shown } de { $all } que encajan, los mejores primero.
noPlaceYet = Diga dónde está y también contará la distancia.
noHosters = Con estos filtros no queda ningún alojador.
noHostersAtAll = Todavía no se conoce ningún alojador para esto.
noHostersHint = Los programas aún pueden instalarse en casa o por alguien de confianza.
resetFilters = Quitar los filtros
more = Mostrar más
distance = { $n } km
distanceUnknown = lugar desconocido
placeVague = solo se sabe: { $country }
accountNo = Sin cuenta
accountYes = Requiere cuenta
accountUnknown = Cuenta: desconocido
priceFree = Gratis
priceDonation = Gratis, se agradecen donativos
priceMembership = Con la cuota de socio
pricePaid = De pago
priceUnknown = Precio: desconocido
audienceEveryone = Para todo el mundo
audienceMembers = Para socios
audienceClients = Para clientes
audienceRestricted = Para un grupo cerrado
audienceUnknown = Público: desconocido
acceptingRequest = A petición
acceptingFull = Completo por ahora
acceptingClosed = No acepta a nadie más
reasons = Todas las razones
details = Razones, apertura y fuentes
score = Puntuación
scoreOf = Puntuación { $n } de 100
signal = Lo que cuenta
value = Valor
weight = Peso
points = Puntos
source = Fuente
sources = Fuentes
noSource = sin fuente única
undated = sin fecha
gradeProbed = comprobado por una máquina
gradeRead = leído en sus páginas
gradeDeclared = declarado por él
gradeListed = citado en una lista
gradeInferred = deducido, no leído
gradeMemory = de memoria, sin comprobar
openness = Apertura
opennessOf = Apertura { $n } de 100; se conoce el { $c } % de los criterios
known = { $n } % conocidos
letterA = Alternativo
letterT = Transparente
letterO = Abierto
letterN = Neutral
letterS = Solidario
letterAbout = { $name }: { $n } de 100
letterCount = { $shown } mostrados, { $promised } prometidos, { $unknown } desconocidos
legend = Cómo leer las barras
legendMet = cumplido
legendUnknown = desconocido o solo prometido
legendNot = no cumplido
criterionMet = Cumplido
criterionPartly = Cumplido en parte
criterionNotMet = No cumplido
criterionPresumed = Prometido por su carta
criterionUnknown = Desconocido
showOnMap = Ver en el mapa
whyNot = ¿Por qué no es el primero?
whyNotTitle = Por qué { $name } no es el primero
whyNotRank = Su puesto: { $rank } de { $of }.
whyNotOut = Queda excluido.
whyNotChange = Lo que lo pondría primero
whyNotNothing = Ningún cambio por sí solo lo pondría primero.
whyNotFirst = Es el primero.
whyNotTurn = Tiene la mejor nota de todos; el primero está casi igualado y esta vez le toca.
leftOutCount =
    { $n ->
        [one] { $n } excluido, y por qué
       *[other] { $n } excluidos, y por qué
    }
askAbout = ¿Busca otro alojador?
askAboutHint = Su nombre
askAboutButton = ¿Por qué no este?
takeTurns = { $n } alojadores están casi igualados y se turnan, para que ninguno sea el primero para todos.
dealAgain = Dejar pasar a otros

weights = ¿Qué le importa?
weightNear = Cercano
weightOpen = Abierto
weightSure = Fiable
weightFit = Adecuado
weightsReset = Restablecer
reranked = reordenado en { $ms } ms
filters = Filtros
filterCount =
    { $n ->
        [one] { $n } filtro
       *[other] { $n } filtros
    }
filterAccess = Acceso
filterNoAccount = Sin cuenta
filterPrice = Precio
filterAudience = Público
filterCountry = País
filterFor = Para
filterRegion = Región
filterServers = Servidores en
askerPerson = una persona
askerAssociation = una asociación
askerSchool = una escuela
askerCompany = una empresa
askerPublicBody = un organismo público
filterNetwork = Red
filterForm = Forma jurídica
filterRadius = A menos de
filterLanguages = Hablo
filterSoftware = Software
any = todos
anyDistance = cualquier distancia
radiusNeedsPlace = necesita un lugar
formAssociation = asociación
formCooperative = cooperativa
formCollective = colectivo
formCompany = empresa
formIndividual = particular
formPublic = organismo público
formOther = otra

map = Mapa
mapLabel = Mapa de los alojadores. Las flechas lo mueven, más y menos cambian la escala, cero lo muestra todo.
mapIn = Acercar
mapOut = Alejar
mapAll = Mostrar todo
mapHint = Ctrl y rueda, o dos dedos, para acercar
mapCluster = { $n } alojadores aquí: { $names }
mapLegend = Apertura
mapLow = menos de { $n }
mapHigh = { $n } o más
mapNowhere =
    { $n ->
        [one] { $n } alojador sin lugar conocido: solo está en la lista.
       *[other] { $n } alojadores sin lugar conocido: solo están en la lista.
    }
mapTrue = Las distancias desde el centro están a escala.

share = Copiar el enlace
shared = Enlace copiado
print = Imprimir
exportGeojson = GeoJSON
exportCsv = CSV
exports = Para llevar
offlineReady = Esta página ya funciona sin red.
data = Datos del { $date }: { $hosters } alojadores, { $software } programas, { $services } servicios. Catálogo { $digest }.
announce = { $n } alojadores encontrados. El primero: { $name }.
announceNone = Ningún alojador encontrado.

aboutTitle = Acerca de esta página
aboutWhat = degafam ayuda a dejar los gigantes de la web: conoce el software libre que sustituye sus servicios y los pequeños alojadores que lo ofrecen, y los ordena por cercanía y apertura.
aboutPrivacyTitle = Privacidad
aboutPrivacy = Todas las respuestas se calculan en su navegador. Lo que escribe, dónde está y lo que elige no se envía a nadie; figura en la dirección de la página tras el signo #, que los navegadores no envían. Quien reciba su enlace lo ve.
aboutStored = No hay cookies. Este navegador guarda el idioma y los colores cuando los elige, los pasos que marca y los archivos de la página, para que se abra sin red.
aboutLocation = Su ubicación solo se pide cuando pulsa el botón; se redondea a un kilómetro aproximadamente.
aboutOrderTitle = Orden
aboutOrder = La puntuación es la suma ponderada de adecuación, cercanía y apertura. La apertura cuenta criterios de la carta de CHATONS bajo cinco letras. Lo que nadie ha comprobado cuenta como desconocido y va rayado; no es ni sí ni no.
aboutSourcesTitle = Fuentes y licencias
aboutSources = Catálogo CC BY-SA 4.0. Lugares: GeoNames (CC BY 4.0) y datos públicos nacionales. Contornos: Natural Earth, dominio público. Letras: Atkinson Hyperlegible Next, OFL. Código MIT o Apache-2.0.

# Several services, trust, places
wanted = Lo que deja
removeWant = Quitar { $name }
whatMore = otro servicio…
addWant = y otro
replacedBy = lo sustituyen { $names }
othersMany = { $n } más
softwareCount =
    { $n ->
        [one] { $n } programa lo sustituye:
       *[other] { $n } programas lo sustituyen:
    }
adjust = Qué cuenta, y filtros
weightsMoved = sus propios pesos
placeWithin = Lugar conocido con un margen de { $km }.
orderWeak = Su puntuación es mayor, pero nadie ha comprobado la oferta: lo comprobado va primero.
orderTurn = Casi igualado con los de arriba: se turnan.
mapShow = Mostrar el mapa
mapHide = Ocultar el mapa
pleaseCheck = compruébelo
trustNone = sin fuente conocida: compruébelo
askedOn = { $what }. Preguntado el { $date }.
movingTitle = Cómo dejar { $name }
movingWithout = sin { $what }
movingStays = Lo que no se puede llevar
planTitle = Dejar { $n } servicios
planNear = Cerca de { $place }.
planChoice = ¿Con cuántos alojadores?
planCovers = { $covered } de { $of }
planOpen = No con este plan
planOpenHint = Más alojadores cubrirían también { $names }.
planUncovered = Nadie conocido lo ofrece
planSelf = para alojar uno mismo:
planAlone = En su dispositivo, sin alojador
planMoving = mudanza: { $effort }
effortMinutes = unos minutos
effortHour = una hora
effortDay = un día
effortProject = un proyecto de semanas
wantGuessed = «{ $text }» se entendió como { $name }.
houseTitle =
    { $n ->
        [one] { $name } tiene { $n } servicio aquí. ¿Es el que deja?
       *[other] { $name } tiene { $n } servicios aquí. ¿Cuáles deja?
    }
houseTake = Dejar estos
familySeveral = Varios a la vez
steps = Qué hacer
stepsOf =
    { $n ->
        [one] Estos son los pasos para { $n } alojador.
       *[other] Estos son los pasos para { $n } alojadores.
    }
stepsKept = Lo que marca se queda en este navegador.
stepsDone = { $done } de { $of } hecho.
stepsForget = Olvidar las marcas
stepTell = Avisar a los afectados
stepBefore = Antes
stepExport = Sacar los datos
stepOpen = Abrir cuentas
stepImport = Meter los datos
stepKeepBoth = Conservar ambos un tiempo
stepClose = Cerrar la cuenta antigua
whiteTitle = Nadie conocido a menos de { $km }
whiteNearest = El alojador conocido más cercano está a { $km }.
whiteFar = Muchos servicios funcionan bien de lejos: mire más la apertura que la cercanía.
whiteOwn = Una asociación, una escuela o un ayuntamiento cercanos pueden alojar los programas: son libres.
whiteTell = ¿Conoce un alojador cercano? Pídale que publique lo que ofrece: así crece el directorio.
atOnce = Al momento, sin cuenta
needPad = Escribir juntos
needPoll = Encontrar una fecha
needCall = Videollamada
needFile = Enviar un archivo grande
needSheet = Hoja de cálculo compartida
needBoard = Pizarra
filterExit = Fácil de dejar
exitExport = devuelve los datos
exitNotice = avisa antes de cerrar
exitPortability = usa formatos abiertos
exitSoftware = su programa exporta
skipHosters = Ir a los alojadores

# The head of the page, which search engines and previews read
headTitle = degafam: dejar los gigantes de la web, llegar cerca de casa
headDescription = Diga qué deja, «Google Docs», «Doodle», toda una lista, y dónde vive: qué programas libres lo sustituyen y qué alojadores cercanos los ofrecen. Respondido en su navegador.
noScript = Esta página responde dentro de su navegador y necesita JavaScript para ello.

# With and without a network
offlineCut = Sin red: respondido con los datos del { $date } guardados aquí.
newerThere = Hay datos más recientes.
newerTake = Usarlos

# Languages that nobody has read yet
draft = Este idioma es un borrador: nadie que lo hable desde la infancia lo ha leído aún. Se agradecen las correcciones.

# MAP: HOW SURE PLACES ARE
mapSomewhere = { $place }, localidad desconocida
mapSomewhereMany = { $n } alojadores, { $place }, localidad desconocida: { $names }
mapPrecise = lugar conocido con { $km } de margen
mapYouWithin = Usted, con { $km } de margen
mapCircle = en algún punto de este círculo
mapCircles = Localidad desconocida, se muestra como un círculo: { $places }.

# HOSTER PAGE AND DIRECTORY

directoryShort = Alojadores
directoryTitle = Todos los alojadores
directoryLead = Todos los alojadores del catálogo, por nombre. Cada uno tiene una página con todo lo que se sabe de él.
directoryName = Nombre
directoryOffers = Ofrece
directoryOffersHint = programa o necesidad
directoryNoSuggestions = Ningún programa ni necesidad empieza así.
directoryOpenness = apertura { $n }
aboutHosters = Cada alojador tiene una página con todo lo que se sabe de él, por qué está en ese puesto y cómo lo corrige.

hosterEverything = Todo sobre { $name }
hosterAlso = También llamado { $names }
hosterClosed = Este alojador ha cerrado; ya no se recomienda.
hosterKnown = Lo que se sabe
hosterNotKnown = No se sabe:
hosterSeen = visto en { $date }
hosterUndated = sin fecha, leído en { $date }
hosterWithdrawn = retirado en { $date }
hosterWithin = conocido a menos de { $km }
hosterNotOnMap = no está en el mapa
hosterSince = desde { $date }
hosterUntil = hasta { $date }
hosterOffersNothing = No se conoce ninguna oferta.
hosterCriteria = { $shown } mostrados, { $promised } prometidos, { $missed } no cumplidos, { $unknown } desconocidos
factPlace = Lugar
factContact = contacto
factLanguages = idiomas
factOwnMachines = máquinas propias
factSince = desde cuándo
acceptingUnknown = Nuevos: desconocido
contradictionsTitle = Lo que las fuentes dicen de otro modo
contradictionsLead = Cuenta lo mejor probado, y luego lo más reciente. Una página propia lo decide.
contradictionAside = (apartado)

rankTitle = ¿Por qué está { $name } en ese puesto?
rankLead = Póngase en el lugar de quien deja un servicio en una ciudad cercana.
rankService = Dejar
rankTown = en
rankAsk = Ver el puesto
rankFrom = { $what }, cerca de { $place }
rankIs = Puesto { $rank } de { $of }.

gainsTitle = Lo que se ganaría al publicar
gainsLead = Puntos de apertura que cada cosa añadiría, mostrada hoy en una página propia.
gainPoints =
    { $n ->
        [one] +{ $n } punto
       *[other] +{ $n } puntos
    }

correctTitle = ¿Es usted? Corríjalo
correctLead = Lo que dice de sí mismo cuenta, y pesa más donde otros también pueden leerlo.
correctPublish = Publíquelo en su sitio
correctPublishHow = Estos son sus ficheros ChatonsInfos, rellenados con lo que se sabe; lo vacío dice qué puede contener. Póngalos en la carpeta de abajo: cualquier directorio podrá leerlos.
correctFolder = Carpeta en su sitio
correctFolderUse = Usar esta carpeta
correctAll =
    { $n ->
        [one] { $n } fichero, en un archivo
       *[other] { $n } ficheros, en un archivo
    }
correctEach = Cada fichero por separado
correctRecord = O corrija su ficha
correctRecordHow = Todo lo que se guarda de usted, en un fichero de texto. Cambie lo que esté mal, rellene lo que va detrás de # y nombre la página que lo muestra.
correctSend = Envíela
correctMail = El correo está empezado; adjunte el fichero corregido, o diga dónde están publicados los suyos.
correctWeb = Las correcciones se reciben aquí:
correctProject = Quien mantiene esta página no recibe correcciones. Publique los ficheros en su sitio y avise a quienes mantienen el proyecto abriendo allí una corrección.
correctGuide = Cómo corregir una ficha
correctRemoval = También puede pedir que se le retire, sin dar razones.
correctSubject = Corrección de { $name }
correctBody = Buenos días, esta es una corrección de la ficha de { $name }. O adjunta: { $file }, o publicada aquí: https://

# While the list of places is on its way
placeAwaited = La lista de lugares está en camino: seguirán las distancias desde { $place }, y con ellas el orden.

# From a file of the reader
fileAdd = Desde mis marcadores u otra lista
fileTitle = Los servicios de un archivo
filePrivate = Marcadores, historial, exportación de contraseñas, una lista: el archivo se lee en este navegador y no sale de él. De las contraseñas solo se miran las direcciones.
fileNothing = En este archivo no figura ningún servicio conocido aquí.
fileTimes =
    { $n ->
        [one] una vez
       *[other] { $n } veces
    }
fileUnknown =
    { $n ->
        [one] { $n } entrada más no nombra ningún servicio conocido aquí.
       *[other] { $n } entradas más no nombran ningún servicio conocido aquí.
    }
fileTooMany = Como mucho { $n } a la vez.

### Draft: nobody who grew up with this language has read it yet.
# European Portuguese, spelling of 1990. Glossary: hoster = alojador; free software = software livre; service = serviço;
# need = necessidade; account = conta; openness = abertura; nearness = proximidade; fit = adequação; score = pontuação;
# weight = peso; filter = filtro; plan = plano; moving = mudança; charter = carta; source = fonte;
# unknown = desconhecido; to leave = deixar. The third person without a pronoun; buttons are infinitives.
tagline = Deixar os gigantes da web, chegar perto de casa
title = O que quer deixar?
lead = Indique um serviço ou uma lista inteira. Fica a saber que software livre o substitui e quem o aloja por perto, com as razões.
skip = Ir para os resultados
language = Língua
theme = Cores
themeAuto = Auto
themeLight = Claras
themeDark = Escuras
about = Acerca da página e privacidade
close = Fechar

what = O que quer deixar?
whatShort = Quero deixar
whatHint = Google Docs, um endereço web, «calendário»…
where = Onde está?
whereShort = perto de
whereHint = Localidade ou código postal (opcional)
find = Procurar
locate = Usar a minha localização
locating = O navegador procura a localização…
locateDenied = O navegador não deu nenhuma localização. Escreva antes uma localidade ou um código postal.
myLocation = A minha localização
examples = Por exemplo
placesLoading = A carregar a lista de lugares…
placesFailed = Não foi possível carregar a lista de lugares.
noPlaces = Nenhum lugar começa assim.
noSuggestions = Nada começa assim; «Procurar» também compreende erros de escrita e endereços web.
suggestionCount =
    { $n ->
        [one] { $n } sugestão, use as setas
       *[other] { $n } sugestões, use as setas
    }
kindService = serviço
kindSoftware = software livre
kindNeed = necessidade
kindHoster = alojador

promiseLocalTitle = Fica consigo
promiseLocal = A pergunta e o lugar nunca saem deste navegador. Sem rastreio, sem cookies, sem servidor de mapas.
promiseWhyTitle = Diz porquê
promiseWhy = Cada posição vem com as suas razões, fontes e datas. O desconhecido é dito, nunca adivinhado.
promiseFairTitle = Não tem favoritos
promiseFair = Os quase iguais revezam-se, para que nenhum alojador seja o próximo gigante. Ninguém pode pagar por um lugar.

starting = A ler o catálogo…
startFailed = A página não conseguiu arrancar.
retry = Tentar de novo
asking = A procurar…
failed = Não foi possível responder a esta pergunta.
overlayFailed = Não foi possível completar o catálogo com os dados:
releaseRefused = Junto desta página há dados mais recentes, que não foram usados por não terem uma assinatura válida:

understood = Reconhecido
howName = pelo nome
howAlias = por outro dos seus nomes
howFormerly = por um nome anterior
howOfferName = pelo nome de uma oferta
howSynonym = por um sinónimo
howUrl = pelo endereço
howWords = pelas palavras
howTypo = apesar de um erro de escrita
howResemblance = por semelhança
didYouMean = Talvez quisesse dizer
unknownTitle = «{ $what }» não foi reconhecido
unknownText = Verifique a ortografia, cole o endereço do serviço ou indique a necessidade: «videoconferência», «transferência de ficheiros».
familyTitle =
    { $n ->
        [one] { $name } tem aqui { $n } serviço. É esse que deixa?
       *[other] { $name } tem aqui { $n } serviços. Qual deixa?
    }
familyAll = Mostrar os { $n } serviços
familyMore = Não é esse? { $name } tem aqui mais serviços: { $n }
hosterOffers = O que oferece
whichPlace = «{ $place }» pode ser vários lugares. Qual?
placeUnknown = Onde fica «{ $place }»?
placeGuessed = Lugar entendido como { $place }.
changePlace = Mudar o lugar

software = Software livre
softwareLead = Primeiro o que está pronto a usar, depois o que se pode alojar por conta própria, depois o do próprio dispositivo.
fit = Adequação
fitOf = Adequação { $n } em 100
hosterCount =
    { $n ->
        [one] { $n } alojador
       *[other] { $n } alojadores
    }
groupSelfHost = para alojar por conta própria; nenhum alojador conhecido
groupOnDevice = no próprio dispositivo
website = Sítio web
onlyThis = Só este
onlyThisOn = Só se mostra este
allSoftware = Mostrar os { $n }
showFewer = Mostrar menos
why = Porquê
noSoftware = Não se conhece software livre que o substitua.

hosters = Alojadores
hostersNear = Alojadores por perto: { $place }
hostersLead = { $shown } de { $all } adequados, os melhores primeiro.
noPlaceYet = Diga onde está e a distância também conta.
noHosters = Com estes filtros não resta nenhum alojador.
noHostersAtAll = Ainda não se conhece nenhum alojador para isto.
noHostersHint = Os programas também podem ser instalados em casa ou por alguém de confiança.
resetFilters = Retirar os filtros
more = Mostrar mais
distance = { $n } km
distanceUnknown = lugar desconhecido
placeVague = só se sabe: { $country }
accountNo = Sem conta
accountYes = Conta necessária
accountUnknown = Conta: não se sabe
priceFree = Gratuito
priceDonation = Gratuito, donativos bem-vindos
priceMembership = Com a quota de sócio
pricePaid = Pago
priceUnknown = Preço: desconhecido
audienceEveryone = Para toda a gente
audienceMembers = Para sócios
audienceClients = Para clientes
audienceRestricted = Para um grupo fechado
audienceUnknown = Público: desconhecido
acceptingRequest = A pedido
acceptingFull = Completo por agora
acceptingClosed = Já não aceita ninguém
reasons = Todas as razões
details = Razões, abertura e fontes
score = Pontuação
scoreOf = Pontuação { $n } em 100
signal = O que conta
value = Valor
weight = Peso
points = Pontos
source = Fonte
sources = Fontes
noSource = sem fonte única
undated = sem data
gradeProbed = verificado por uma máquina
gradeRead = lido nas suas páginas
gradeDeclared = declarado pelo próprio
gradeListed = citado numa lista
gradeInferred = deduzido, não lido
gradeMemory = de memória, não verificado
openness = Abertura
opennessOf = Abertura { $n } em 100; critérios conhecidos: { $c }%
known = { $n }% conhecido
letterA = Alternativo
letterT = Transparente
letterO = Aberto
letterN = Neutro
letterS = Solidário
letterAbout = { $name }: { $n } em 100
letterCount = mostrados { $shown }, prometidos { $promised }, desconhecidos { $unknown }
legend = Como ler as barras
legendMet = cumprido
legendUnknown = desconhecido ou só prometido
legendNot = não cumprido
criterionMet = Cumprido
criterionPartly = Cumprido em parte
criterionNotMet = Não cumprido
criterionPresumed = Prometido pela sua carta
criterionUnknown = Desconhecido
showOnMap = Mostrar no mapa
whyNot = Porque não é o primeiro?
whyNotTitle = Porque é que { $name } não é o primeiro
whyNotRank = A sua posição: { $rank } de { $of }.
whyNotOut = Fica excluído.
whyNotChange = O que o poria em primeiro
whyNotNothing = Nenhuma mudança por si só o poria em primeiro.
whyNotFirst = É o primeiro.
whyNotTurn = Tem a melhor pontuação de todos; o primeiro é quase igual e desta vez é a vez dele.
leftOutCount =
    { $n ->
        [one] { $n } excluído, e porquê
       *[other] { $n } excluídos, e porquê
    }
askAbout = Procura outro alojador?
askAboutHint = O seu nome
askAboutButton = Porque não este?
takeTurns = { $n } alojadores são quase iguais e revezam-se, para que nenhum seja o primeiro para todos.
dealAgain = Deixar passar outros

weights = O que importa mais?
weightNear = Próximo
weightOpen = Aberto
weightSure = Fiável
weightFit = Adequado
weightsReset = Repor
reranked = reordenado em { $ms } ms
filters = Filtros
filterCount =
    { $n ->
        [one] { $n } filtro
       *[other] { $n } filtros
    }
filterAccess = Acesso
filterNoAccount = Sem conta
filterPrice = Preço
filterAudience = Público
filterCountry = País
filterFor = Para
filterRegion = Região
filterServers = Servidores em
askerPerson = uma pessoa
askerAssociation = uma associação
askerSchool = uma escola
askerCompany = uma empresa
askerPublicBody = um organismo público
filterNetwork = Rede
filterForm = Forma jurídica
filterRadius = A menos de
filterLanguages = Falo
filterSoftware = Software
any = qualquer
anyDistance = qualquer distância
radiusNeedsPlace = precisa de um lugar
formAssociation = associação
formCooperative = cooperativa
formCollective = coletivo
formCompany = empresa
formIndividual = particular
formPublic = organismo público
formOther = outra

map = Mapa
mapLabel = Mapa dos alojadores. As setas movem-no, mais e menos mudam a escala, zero mostra tudo.
mapIn = Ampliar
mapOut = Reduzir
mapAll = Mostrar tudo
mapHint = Ctrl e roda do rato, ou dois dedos, para ampliar
mapCluster = { $n } alojadores aqui: { $names }
mapLegend = Abertura
mapLow = menos de { $n }
mapHigh = { $n } ou mais
mapNowhere =
    { $n ->
        [one] { $n } alojador sem lugar conhecido: está só na lista.
       *[other] { $n } alojadores sem lugar conhecido: estão só na lista.
    }
mapTrue = As distâncias ao centro estão à escala.

share = Copiar a ligação
shared = Ligação copiada
print = Imprimir
exportGeojson = GeoJSON
exportCsv = CSV
exports = Para levar
offlineReady = Esta página já funciona sem rede.
data = Dados de { $date }: { $hosters } alojadores, { $software } programas, { $services } serviços. Catálogo { $digest }.
announce = Alojadores encontrados: { $n }. O primeiro: { $name }.
announceNone = Nenhum alojador encontrado.

aboutTitle = Acerca desta página
aboutWhat = degafam ajuda a deixar os gigantes da web: conhece o software livre que substitui os serviços deles e os pequenos alojadores que o oferecem, e ordena-os por proximidade e abertura.
aboutPrivacyTitle = Privacidade
aboutPrivacy = Todas as respostas são calculadas no navegador. O que escreve, onde está e o que escolhe não é enviado a ninguém; fica no endereço da página depois do sinal #, que os navegadores não enviam. Quem receber a ligação vê-o.
aboutStored = Não há cookies. Este navegador guarda a língua e as cores depois de escolhidas, os passos assinalados e os ficheiros da página, para que ela abra sem rede.
aboutLocation = A localização só é pedida quando se carrega no botão; é arredondada a cerca de um quilómetro.
aboutOrderTitle = Ordem
aboutOrder = A pontuação é a soma ponderada da adequação, da proximidade e da abertura. A abertura conta critérios da carta de CHATONS sob cinco letras. O que ninguém verificou conta como desconhecido e fica a tracejado; não é nem sim nem não.
aboutSourcesTitle = Fontes e licenças
aboutSources = Catálogo CC BY-SA 4.0. Lugares: GeoNames e dados abertos nacionais. Contornos: Natural Earth, domínio público. Letra: Atkinson Hyperlegible Next, OFL. Código MIT ou Apache-2.0.

# Several services, trust, places
wanted = O que deixa
removeWant = Retirar { $name }
whatMore = outro serviço…
addWant = e outro
replacedBy = substituído por { $names }
othersMany = mais { $n }
softwareCount =
    { $n ->
        [one] { $n } programa substitui-o:
       *[other] { $n } programas substituem-no:
    }
adjust = O que conta, e filtros
weightsMoved = pesos próprios
placeWithin = Lugar conhecido com uma margem de { $km }.
orderWeak = A sua pontuação é mais alta, mas ninguém verificou a oferta: o que foi verificado vem primeiro.
orderTurn = Quase igual aos de cima: revezam-se.
mapShow = Mostrar o mapa
mapHide = Esconder o mapa
pleaseCheck = a verificar
trustNone = sem fonte conhecida: a verificar
askedOn = { $what }. Data da pergunta: { $date }.
movingTitle = Como deixar { $name }
movingWithout = sem { $what }
movingStays = O que não se pode levar
planTitle = Deixar { $n } serviços
planNear = Por perto: { $place }.
planChoice = Com quantos alojadores?
planCovers = { $covered } de { $of }
planOpen = Não com este plano
planOpenHint = Com mais alojadores também ficaria coberto: { $names }.
planUncovered = Nenhum alojador conhecido o oferece
planSelf = para alojar por conta própria:
planAlone = No próprio dispositivo, sem alojador
planMoving = mudança: { $effort }
effortMinutes = alguns minutos
effortHour = uma hora
effortDay = um dia
effortProject = um projeto de semanas
wantGuessed = «{ $text }» foi entendido como { $name }.
houseTitle =
    { $n ->
        [one] { $name } tem aqui { $n } serviço. É esse que deixa?
       *[other] { $name } tem aqui { $n } serviços. Quais deixa?
    }
houseTake = Deixar estes
familySeveral = Vários ao mesmo tempo
steps = O que fazer
stepsOf =
    { $n ->
        [one] Estes são os passos para { $n } alojador.
       *[other] Estes são os passos para { $n } alojadores.
    }
stepsKept = O que assinala fica neste navegador.
stepsDone = Feitos { $done } de { $of }.
stepsForget = Esquecer as marcas
stepTell = Avisar as pessoas envolvidas
stepBefore = Antes
stepExport = Exportar os dados
stepOpen = Abrir contas
stepImport = Importar os dados
stepKeepBoth = Manter ambos algum tempo
stepClose = Fechar a conta antiga
whiteTitle = Nenhum alojador conhecido a menos de { $km }
whiteNearest = O alojador conhecido mais próximo fica a { $km }.
whiteFar = Muitos serviços funcionam bem à distância: olhe mais para a abertura do que para a proximidade.
whiteOwn = Uma associação, uma escola ou uma câmara municipal por perto pode alojar os programas: são livres.
whiteTell = Conhece um alojador por perto? Peça-lhe que publique o que oferece: é assim que o diretório cresce.
atOnce = De imediato, sem conta
needPad = Escrita colaborativa
needPoll = Sondagem de datas
needCall = Videoconferência
needFile = Transferência de ficheiros
needSheet = Folha de cálculo
needBoard = Quadro branco
filterExit = Fácil de deixar
exitExport = devolve os dados
exitNotice = avisa antes de fechar
exitPortability = usa formatos abertos
exitSoftware = o seu software exporta
skipHosters = Ir para os alojadores

# The head of the page, which search engines and previews read
headTitle = degafam: deixar os gigantes da web, chegar perto de casa
headDescription = Diga o que deixa, «Google Docs», «Doodle», uma lista inteira, e onde vive: que software livre o substitui e que alojadores por perto o oferecem. Resposta calculada no navegador.
noScript = Esta página responde no navegador e para isso precisa de JavaScript.

# With and without a network
offlineCut = Sem rede: resposta com os dados de { $date } guardados aqui.
newerThere = Há dados mais recentes.
newerTake = Usar esses dados

# HOSTER PAGE AND DIRECTORY

directoryShort = Alojadores
directoryTitle = Todos os alojadores
directoryLead = Todos os alojadores do catálogo, por nome. Cada um tem uma página com tudo o que se sabe dele.
directoryName = Nome
directoryOffers = Oferece
directoryOffersHint = programa ou necessidade
directoryNoSuggestions = Nenhum programa nem necessidade começa assim.
directoryOpenness = abertura { $n }
aboutHosters = Cada alojador tem uma página com tudo o que se sabe dele, porque está nesse lugar e como o corrige.

hosterEverything = Tudo sobre { $name }
hosterAlso = Também chamado { $names }
hosterClosed = Este alojador fechou e já não é recomendado.
hosterKnown = O que se sabe
hosterNotKnown = Não se sabe:
hosterSeen = visto em { $date }
hosterUndated = sem data, lido em { $date }
hosterWithdrawn = retirado em { $date }
hosterWithin = conhecido a menos de { $km }
hosterNotOnMap = fora do mapa
hosterSince = desde { $date }
hosterUntil = até { $date }
hosterOffersNothing = Não se conhece nenhuma oferta.
hosterCriteria = mostrados { $shown }, prometidos { $promised }, não cumpridos { $missed }, desconhecidos { $unknown }
factPlace = Lugar
factContact = contacto
factLanguages = línguas
factOwnMachines = máquinas próprias
factSince = desde quando
acceptingUnknown = Novos utilizadores: não se sabe
contradictionsTitle = O que as fontes dizem de outra maneira
contradictionsLead = Conta a mais bem provada, depois a mais recente. Uma página própria decide.
contradictionAside = (posto de lado)

rankTitle = Porque está { $name } nesse lugar?
rankLead = Ponha-se no lugar de quem deixa um serviço numa cidade próxima.
rankService = Deixar
rankTown = em
rankAsk = Ver o lugar
rankFrom = { $what }, perto de { $place }
rankIs = Lugar { $rank } de { $of }.

gainsTitle = O que se ganharia ao publicar
gainsLead = Pontos de abertura que cada coisa acrescentaria, mostrada hoje numa página própria.
gainPoints =
    { $n ->
        [one] +{ $n } ponto
       *[other] +{ $n } pontos
    }

correctTitle = É o seu caso? Corrija
correctLead = O que diz de si conta, e pesa mais onde outros também o podem ler.
correctPublish = Publique-o no seu sítio
correctPublishHow = Estes são os seus ficheiros ChatonsInfos, preenchidos com o que se sabe; o que está vazio diz o que pode conter. Ponha-os na pasta abaixo: qualquer diretório os poderá ler.
correctFolder = Pasta no seu sítio
correctFolderUse = Usar esta pasta
correctAll =
    { $n ->
        [one] { $n } ficheiro, num arquivo
       *[other] { $n } ficheiros, num arquivo
    }
correctEach = Cada ficheiro por si
correctRecord = Ou corrija a sua ficha
correctRecordHow = Tudo o que se guarda de si, num ficheiro de texto. Mude o que está errado, preencha o que vem depois de # e indique a página que o mostra.
correctSend = Envie-a
correctMail = A mensagem já está começada; junte o ficheiro corrigido, ou diga onde estão publicados os seus.
correctWeb = As correções recebem-se aqui:
correctProject = Quem mantém esta página não recebe correções. Publique os ficheiros no seu sítio e avise quem mantém o projeto, abrindo lá uma correção.
correctGuide = Como corrigir uma ficha
correctRemoval = Também pode pedir para ser retirado, sem dar razões.
correctSubject = Correção de { $name }
correctBody = Bom dia, esta é uma correção da ficha de { $name }. Em anexo: { $file }, ou publicada aqui: https://

### What vocabularies, facts and their values are called.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = alojador; free software = software livre; service = serviço; need = necessidade; account = conta;
# openness = abertura; proximity = proximidade; fit = adequação; assurance = fiabilidade; score = pontuação;
# seed = semente; charter = carta; source = fonte; plan = plano; moving = mudança. European Portuguese, formal.

## What kind of hoster it is

profile-community = comunidade
profile-instance = instância pública
profile-commercial = empresa
profile-public-body = organismo público

## Legal form; never a penalty

legal-form-association = associação
legal-form-cooperative = cooperativa
legal-form-collective = coletivo
legal-form-company = sociedade
legal-form-individual = uma pessoa
legal-form-public = organismo público
legal-form-other = outra

## Whether something still runs

status-active = em serviço
status-closing = fecha em breve
status-closed = fechado

## Who may use a service

audience-everyone = toda a gente
audience-members = membros
audience-clients = clientes
audience-restricted = um grupo fechado

## Whether new users are taken now

accepting-open = aberto a novos utilizadores
accepting-on-request = a pedido
accepting-full = completo
accepting-closed = já não aceita ninguém

## What it costs

price-free = gratuito
price-donation = gratuito, donativos bem-vindos
price-membership = com a quota
price-paid = pago

## What a source says of a membership

membership-status-member = membro
membership-status-listed = listado como membro
membership-status-applied = candidato
membership-status-self-described = diz-se membro
membership-status-follows-charter = segue a sua carta
membership-status-took-part = participou
membership-status-left = saiu

## Whether a criterion is met

state-no = não cumprido
state-partly = em parte
state-yes = cumprido

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = aviso legal
link-kind-terms = condições
link-kind-privacy = privacidade
link-kind-accounts = relatório e contas
link-kind-meetings = encontros
link-kind-technical_doc = documentação técnica
link-kind-status_page = estado dos serviços
link-kind-charter = carta
link-kind-source = o seu código
link-kind-contact = contacto
link-kind-services = serviços
link-kind-about = sobre
link-kind-faq = perguntas
link-kind-security = segurança
link-kind-backups = cópias de segurança
link-kind-suppliers = fornecedores
link-kind-logs = registos
link-kind-authority_requests = pedidos de autoridades
link-kind-statistics = estatísticas
link-kind-prices = preços
link-kind-packages = pacotes
link-kind-user_guide = guia
link-kind-code_of_conduct = código de conduta
link-kind-export = exportação dos dados
link-kind-sustainability = energia
link-kind-application = candidatura
link-kind-profile = ficha

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = pessoas
asker-association = associações
asker-school = escolas
asker-company = empresas
asker-public-body = organismos públicos

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = devolve os dados
exit-part-notice = avisa antes de fechar
exit-part-portability = formatos abertos
exit-part-software = o software exporta

## How much work it is to leave, least first

effort-class-minutes = alguns minutos
effort-class-hour = uma hora
effort-class-day = um dia
effort-class-project = um projeto

## Why leaving is that much work

effort-reason-one-file = uma exportação, uma importação
effort-reason-volume = a cópia demora
effort-reason-people = outros têm de acompanhar
effort-reason-rework = é preciso refazer uma parte
effort-reason-many-kinds = muitos tipos de dados ao mesmo tempo
effort-reason-nothing-to-move = nada para levar
effort-reason-habits = mudam os hábitos, poucos dados

## Where an account is ended

closing-way-page = na página prevista
closing-way-settings = nas definições da conta
closing-way-app = na aplicação
closing-way-request = escrevendo ao apoio
closing-way-ended = o serviço terminou

## Whether what a service gives back gets into a software

moving-code-file = com um ficheiro
moving-code-direct = retomado diretamente
moving-code-tool = com uma ferramenta
moving-code-formats_differ = formatos incompatíveis
moving-code-by_hand = à mão
moving-code-unknown = nenhuma importação conhecida: à mão

## What facts of a hoster and of an offer are called

fact-website = sítio
fact-legal_form = forma jurídica
fact-operator = gerido por
fact-founded = desde
fact-status = estado
fact-audience = para
fact-takes = aceita
fact-serves = serve
fact-languages = línguas
fact-contact = contacto
fact-server_countries = servidores em
fact-own_hardware = máquinas próprias
fact-green_hosting = energia renovável
fact-software = software
fact-protocol = protocolo
fact-service_name = nome
fact-url = endereço
fact-register_url = registo
fact-account = conta
fact-accepting = novos utilizadores
fact-price = preço
fact-since = desde
fact-unreached = sem resposta desde
fact-uptime = respondeu

## What values of facts are called

yes = sim
no = não
account-needed = conta necessária
account-none = sem conta
since = desde { $date }
unreached = sem resposta desde { $date }
uptime = respondeu a { $share }% das visitas
takes = para { $askers }

## Whom a hoster serves by place

area-around = a menos de { $km } km das suas sedes
area-first = primeiro { $area }
area-only = só { $area }

## The four signals, within a sentence

signal-fit = a adequação
signal-proximity = a proximidade
signal-openness = a abertura
signal-assurance = a fiabilidade

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = rastreia os seus utilizadores
antifeature-non-free-network = depende de um serviço de rede não livre
antifeature-non-free-addons = promove extensões não livres
antifeature-non-free-dependencies = precisa de software não livre
antifeature-non-free-assets = alguns dos seus recursos não são livres
antifeature-bad-security-reputation = a sua segurança tem má fama
antifeature-deprecated-software = já não é desenvolvido
antifeature-package-not-maintained = o seu pacote YunoHost já não é mantido
antifeature-paid-content = algumas das suas funções são pagas
antifeature-arbitrary-limitations = impõe limites arbitrários
antifeature-replaced-by-another-app = outro tomou o seu lugar
antifeature-alpha-software = ainda está numa fase inicial
antifeature-not-totally-free-upstream = algumas partes não são livres
antifeature-not-totally-free-package = o seu pacote YunoHost não é totalmente livre

### What vocabularies, facts and their values are called.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = allotjador; free software = programari lliure; service = servei; need = necessitat; account = compte;
# openness = obertura; proximity = proximitat; fit = adequació; assurance = fiabilitat; score = puntuació;
# seed = llavor; charter = carta; source = font; plan = pla; moving = mudança. Readers are addressed as vós.

## What kind of hoster it is

profile-community = comunitat
profile-instance = instància pública
profile-commercial = empresa
profile-public-body = organisme públic

## Legal form; never a penalty

legal-form-association = associació
legal-form-cooperative = cooperativa
legal-form-collective = col·lectiu
legal-form-company = societat
legal-form-individual = una persona
legal-form-public = organisme públic
legal-form-other = una altra

## Whether something still runs

status-active = en servei
status-closing = tanca aviat
status-closed = tancat

## Who may use a service

audience-everyone = tothom
audience-members = membres
audience-clients = clients
audience-restricted = un grup tancat

## Whether new users are taken now

accepting-open = obert a nous usuaris
accepting-on-request = a petició
accepting-full = complet
accepting-closed = ja no admet ningú

## What it costs

price-free = gratuït
price-donation = gratuït, s’agraeixen donatius
price-membership = amb la quota
price-paid = de pagament

## What a source says of a membership

membership-status-member = membre
membership-status-listed = llistat com a membre
membership-status-applied = candidat
membership-status-self-described = es diu membre
membership-status-follows-charter = segueix la seva carta
membership-status-took-part = hi va participar
membership-status-left = en va sortir

## Whether a criterion is met

state-no = no complert
state-partly = en part
state-yes = complert

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = avís legal
link-kind-terms = condicions
link-kind-privacy = privacitat
link-kind-accounts = comptes anuals
link-kind-meetings = trobades
link-kind-technical_doc = documentació tècnica
link-kind-status_page = estat dels serveis
link-kind-charter = carta
link-kind-source = el seu codi
link-kind-contact = contacte
link-kind-services = serveis
link-kind-about = qui som
link-kind-faq = preguntes
link-kind-security = seguretat
link-kind-backups = còpies de seguretat
link-kind-suppliers = proveïdors
link-kind-logs = registres
link-kind-authority_requests = peticions d’autoritats
link-kind-statistics = estadístiques
link-kind-prices = preus
link-kind-packages = paquets
link-kind-user_guide = guia
link-kind-code_of_conduct = codi de conducta
link-kind-export = exportació de dades
link-kind-sustainability = energia
link-kind-application = candidatura
link-kind-profile = fitxa

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = persones
asker-association = associacions
asker-school = escoles
asker-company = empreses
asker-public-body = organismes públics

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = retorna les dades
exit-part-notice = avisa abans de tancar
exit-part-portability = formats oberts
exit-part-software = el programari exporta

## How much work it is to leave, least first

effort-class-minutes = uns minuts
effort-class-hour = una hora
effort-class-day = un dia
effort-class-project = un projecte

## Why leaving is that much work

effort-reason-one-file = una exportació, una importació
effort-reason-volume = la còpia és llarga
effort-reason-people = altres han de seguir
effort-reason-rework = cal refer-ne una part
effort-reason-many-kinds = molts tipus de dades alhora
effort-reason-nothing-to-move = res per endur-se
effort-reason-habits = canvien els hàbits, poques dades

## Where an account is ended

closing-way-page = a la pàgina prevista
closing-way-settings = a la configuració del compte
closing-way-app = a l’aplicació
closing-way-request = escrivint al suport
closing-way-ended = el servei s’ha acabat

## Whether what a service gives back gets into a software

moving-code-file = amb un fitxer
moving-code-direct = agafat directament
moving-code-tool = amb una eina
moving-code-formats_differ = formats incompatibles
moving-code-by_hand = a mà
moving-code-unknown = cap importació coneguda: a mà

## What facts of a hoster and of an offer are called

fact-website = lloc web
fact-legal_form = forma jurídica
fact-operator = operat per
fact-founded = des de
fact-status = estat
fact-audience = per a
fact-takes = admet
fact-serves = atén
fact-languages = llengües
fact-contact = contacte
fact-server_countries = servidors a
fact-own_hardware = màquines pròpies
fact-green_hosting = energia renovable
fact-software = programari
fact-protocol = protocol
fact-service_name = nom
fact-url = adreça
fact-register_url = registre
fact-account = compte
fact-accepting = nous usuaris
fact-price = preu
fact-since = des de
fact-unreached = sense resposta des de
fact-uptime = va respondre

## What values of facts are called

yes = sí
no = no
account-needed = cal un compte
account-none = sense compte
since = des de { $date }
unreached = sense resposta des de { $date }
uptime = va respondre al { $share } % de les visites
takes = per a { $askers }

## Whom a hoster serves by place

area-around = a menys de { $km } km de les seves seus
area-first = primer { $area }
area-only = només { $area }

## The four signals, within a sentence

signal-fit = l’adequació
signal-proximity = la proximitat
signal-openness = l’obertura
signal-assurance = la fiabilitat

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = rastreja els seus usuaris
antifeature-non-free-network = depèn d’un servei en xarxa no lliure
antifeature-non-free-addons = promou complements no lliures
antifeature-non-free-dependencies = necessita programari no lliure
antifeature-non-free-assets = alguns dels seus recursos no són lliures
antifeature-bad-security-reputation = la seva seguretat té mala fama
antifeature-deprecated-software = ja no es desenvolupa
antifeature-package-not-maintained = el seu paquet YunoHost ja no es manté
antifeature-paid-content = algunes de les seves funcions són de pagament
antifeature-arbitrary-limitations = imposa límits arbitraris
antifeature-replaced-by-another-app = un altre n’ha ocupat el lloc
antifeature-alpha-software = encara és en una fase primerenca
antifeature-not-totally-free-upstream = algunes parts no són lliures
antifeature-not-totally-free-package = el seu paquet YunoHost no és del tot lliure

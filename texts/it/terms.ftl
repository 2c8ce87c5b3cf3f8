### What vocabularies, facts and their values are called.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = hoster; free software = software libero; service = servizio; need = esigenza; account = account;
# openness = apertura; proximity = vicinanza; fit = adeguatezza; assurance = affidabilità; score = punteggio;
# seed = seme; charter = carta; source = fonte; plan = piano; moving = trasloco. Instructions are infinitives.

## What kind of hoster it is

profile-community = comunità
profile-instance = istanza pubblica
profile-commercial = impresa
profile-public-body = ente pubblico

## Legal form; never a penalty

legal-form-association = associazione
legal-form-cooperative = cooperativa
legal-form-collective = collettivo
legal-form-company = società
legal-form-individual = una persona
legal-form-public = ente pubblico
legal-form-other = altra

## Whether something still runs

status-active = in servizio
status-closing = chiude presto
status-closed = chiuso

## Who may use a service

audience-everyone = tutti
audience-members = soci
audience-clients = clienti
audience-restricted = un gruppo chiuso

## Whether new users are taken now

accepting-open = aperto a nuovi utenti
accepting-on-request = su richiesta
accepting-full = al completo
accepting-closed = non accetta nessuno di nuovo

## What it costs

price-free = gratuito
price-donation = gratuito, donazioni gradite
price-membership = con la quota associativa
price-paid = a pagamento

## What a source says of a membership

membership-status-member = membro
membership-status-listed = elencato come membro
membership-status-applied = candidato
membership-status-self-described = si dice membro
membership-status-follows-charter = segue la sua carta
membership-status-took-part = ha partecipato
membership-status-left = uscito

## Whether a criterion is met

state-no = non rispettato
state-partly = in parte
state-yes = rispettato

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = note legali
link-kind-terms = condizioni
link-kind-privacy = privacy
link-kind-accounts = bilanci
link-kind-meetings = incontri
link-kind-technical_doc = documentazione tecnica
link-kind-status_page = stato dei servizi
link-kind-charter = carta
link-kind-source = il suo codice
link-kind-contact = contatto
link-kind-services = servizi
link-kind-about = chi siamo
link-kind-faq = domande
link-kind-security = sicurezza
link-kind-backups = copie di sicurezza
link-kind-suppliers = fornitori
link-kind-logs = registri
link-kind-authority_requests = richieste delle autorità
link-kind-statistics = statistiche
link-kind-prices = prezzi
link-kind-packages = pacchetti
link-kind-user_guide = guida
link-kind-code_of_conduct = codice di condotta
link-kind-export = esportazione dei dati
link-kind-sustainability = energia
link-kind-application = candidatura
link-kind-profile = scheda

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = persone
asker-association = associazioni
asker-school = scuole
asker-company = imprese
asker-public-body = enti pubblici

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = restituisce i dati
exit-part-notice = avvisa prima di chiudere
exit-part-portability = formati aperti
exit-part-software = il software esporta

## How much work it is to leave, least first

effort-class-minutes = qualche minuto
effort-class-hour = un’ora
effort-class-day = una giornata
effort-class-project = un progetto

## Why leaving is that much work

effort-reason-one-file = un’esportazione, un’importazione
effort-reason-volume = la copia richiede tempo
effort-reason-people = altri devono seguire
effort-reason-rework = una parte va rifatta
effort-reason-many-kinds = molti tipi di dati insieme
effort-reason-nothing-to-move = nulla da portare via
effort-reason-habits = cambiano le abitudini, pochi dati

## Where an account is ended

closing-way-page = sulla pagina apposita
closing-way-settings = nelle impostazioni dell’account
closing-way-app = nell’applicazione
closing-way-request = scrivendo all’assistenza
closing-way-ended = il servizio è terminato

## Whether what a service gives back gets into a software

moving-code-file = con un file
moving-code-direct = ripreso direttamente
moving-code-tool = con uno strumento
moving-code-formats_differ = formati incompatibili
moving-code-by_hand = a mano
moving-code-unknown = nessuna importazione nota: a mano

## What facts of a hoster and of an offer are called

fact-website = sito
fact-legal_form = forma giuridica
fact-operator = gestito da
fact-founded = dal
fact-status = stato
fact-audience = per
fact-takes = accetta
fact-serves = serve
fact-languages = lingue
fact-contact = contatto
fact-server_countries = server in
fact-own_hardware = macchine proprie
fact-green_hosting = energia rinnovabile
fact-software = software
fact-protocol = protocollo
fact-service_name = nome
fact-url = indirizzo
fact-register_url = iscrizione
fact-account = account
fact-accepting = nuovi utenti
fact-price = prezzo
fact-since = dal
fact-unreached = non raggiunto dal
fact-uptime = ha risposto

## What values of facts are called

yes = sì
no = no
account-needed = account richiesto
account-none = senza account
since = dal { $date }
unreached = non raggiunto dal { $date }
uptime = ha risposto al { $share }% delle visite
takes = per { $askers }

## Whom a hoster serves by place

area-around = entro { $km } km dalle sue sedi
area-first = prima { $area }
area-only = solo { $area }

## The four signals, within a sentence

signal-fit = l’adeguatezza
signal-proximity = la vicinanza
signal-openness = l’apertura
signal-assurance = l’affidabilità

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = traccia i suoi utenti
antifeature-non-free-network = dipende da un servizio di rete non libero
antifeature-non-free-addons = promuove estensioni non libere
antifeature-non-free-dependencies = ha bisogno di software non libero
antifeature-non-free-assets = alcuni suoi contenuti non sono liberi
antifeature-bad-security-reputation = la sua sicurezza ha una cattiva fama
antifeature-deprecated-software = non è più sviluppato
antifeature-package-not-maintained = il suo pacchetto YunoHost non è più curato
antifeature-paid-content = alcune sue funzioni sono a pagamento
antifeature-arbitrary-limitations = impone limiti arbitrari
antifeature-replaced-by-another-app = un altro ne ha preso il posto
antifeature-alpha-software = è ancora in una fase iniziale
antifeature-not-totally-free-upstream = alcune parti non sono libere
antifeature-not-totally-free-package = il suo pacchetto YunoHost non è del tutto libero

### What vocabularies, facts and their values are called.

## What kind of hoster it is

profile-community = communauté
profile-instance = instance publique
profile-commercial = entreprise
profile-public-body = organisme public

## Legal form; never a penalty

legal-form-association = association
legal-form-cooperative = coopérative
legal-form-collective = collectif
legal-form-company = société
legal-form-individual = une personne
legal-form-public = organisme public
legal-form-other = autre

## Whether something still runs

status-active = en service
status-closing = ferme bientôt
status-closed = fermé

## Who may use a service

audience-everyone = tout le monde
audience-members = adhérents
audience-clients = clients
audience-restricted = un groupe fermé

## Whether new users are taken now

accepting-open = ouvert aux nouveaux
accepting-on-request = sur demande
accepting-full = complet
accepting-closed = n’accueille plus

## What it costs

price-free = gratuit
price-donation = gratuit, dons bienvenus
price-membership = avec l’adhésion
price-paid = payant

## What a source says of a membership

membership-status-member = membre
membership-status-listed = listé comme membre
membership-status-applied = candidat
membership-status-self-described = se dit membre
membership-status-follows-charter = suit sa charte
membership-status-took-part = a participé
membership-status-left = parti

## Whether a criterion is met

state-no = non respecté
state-partly = en partie
state-yes = respecté

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = mentions légales
link-kind-terms = conditions
link-kind-privacy = vie privée
link-kind-accounts = comptes
link-kind-meetings = rencontres
link-kind-technical_doc = documentation technique
link-kind-status_page = état des services
link-kind-charter = charte
link-kind-source = son code
link-kind-contact = contact
link-kind-services = services
link-kind-about = à propos
link-kind-faq = questions
link-kind-security = sécurité
link-kind-backups = sauvegardes
link-kind-suppliers = fournisseurs
link-kind-logs = journaux
link-kind-authority_requests = demandes d’autorités
link-kind-statistics = statistiques
link-kind-prices = prix
link-kind-packages = paquets
link-kind-user_guide = guide
link-kind-code_of_conduct = code de conduite
link-kind-export = export des données
link-kind-sustainability = énergie
link-kind-application = candidature
link-kind-profile = fiche

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = personnes
asker-association = associations
asker-school = écoles
asker-company = entreprises
asker-public-body = organismes publics

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = rend les données
exit-part-notice = prévient avant de fermer
exit-part-portability = formats ouverts
exit-part-software = le logiciel exporte

## How much work it is to leave, least first

effort-class-minutes = quelques minutes
effort-class-hour = une heure
effort-class-day = une journée
effort-class-project = un projet

## Why leaving is that much work

effort-reason-one-file = un export, un import
effort-reason-volume = la copie est longue
effort-reason-people = d’autres doivent suivre
effort-reason-rework = une partie est à refaire
effort-reason-many-kinds = plusieurs sortes de données à la fois
effort-reason-nothing-to-move = rien à emporter
effort-reason-habits = les habitudes changent, peu de données

## Where an account is ended

closing-way-page = sur la page prévue
closing-way-settings = dans les réglages du compte
closing-way-app = dans l’application
closing-way-request = en écrivant à l’assistance
closing-way-ended = le service a pris fin

## Whether what a service gives back gets into a software

moving-code-file = par un fichier
moving-code-direct = repris directement
moving-code-tool = avec un outil
moving-code-formats_differ = formats incompatibles
moving-code-by_hand = à la main
moving-code-unknown = aucun import connu : à la main

## What facts of a hoster and of an offer are called

fact-website = site
fact-legal_form = forme juridique
fact-operator = opéré par
fact-founded = depuis
fact-status = état
fact-audience = pour
fact-takes = accueille
fact-serves = dessert
fact-languages = langues
fact-contact = contact
fact-server_countries = serveurs en
fact-own_hardware = machines à lui
fact-green_hosting = énergie renouvelable
fact-software = logiciel
fact-protocol = protocole
fact-service_name = nom
fact-url = adresse
fact-register_url = inscription
fact-account = compte
fact-accepting = nouveaux
fact-price = prix
fact-since = depuis
fact-unreached = injoignable depuis
fact-uptime = a répondu

## What values of facts are called

yes = oui
no = non
account-needed = compte requis
account-none = sans compte
since = depuis { $date }
unreached = injoignable depuis { $date }
uptime = a répondu à { $share } % des visites
takes = pour : { $askers }

## Whom a hoster serves by place

area-around = à moins de { $km } km de ses sites
area-first = d’abord { $area }
area-only = seulement { $area }

## The four signals, within a sentence

signal-fit = l’adéquation
signal-proximity = la proximité
signal-openness = l’ouverture
signal-assurance = la fiabilité

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = il piste ses utilisateurs
antifeature-non-free-network = il dépend d’un service en ligne non libre
antifeature-non-free-addons = il met en avant des extensions non libres
antifeature-non-free-dependencies = il a besoin de logiciels non libres
antifeature-non-free-assets = certains de ses médias ne sont pas libres
antifeature-bad-security-reputation = sa sécurité a mauvaise réputation
antifeature-deprecated-software = il n’est plus développé
antifeature-package-not-maintained = son paquet YunoHost n’est plus entretenu
antifeature-paid-content = certaines de ses fonctions sont payantes
antifeature-arbitrary-limitations = il impose des limites arbitraires
antifeature-replaced-by-another-app = un autre a pris sa place
antifeature-alpha-software = il est encore à un stade précoce
antifeature-not-totally-free-upstream = certaines parties ne sont pas libres
antifeature-not-totally-free-package = son paquet YunoHost n’est pas entièrement libre

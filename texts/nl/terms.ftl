### What vocabularies, facts and their values are called.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = aanbieder; free software = vrije software; service = dienst; need = behoefte; account = account;
# openness = openheid; proximity = nabijheid; fit = geschiktheid; assurance = betrouwbaarheid; score = score;
# seed = startwaarde; charter = handvest; source = bron; plan = plan; moving = verhuizing. Readers are addressed as u.

## What kind of hoster it is

profile-community = gemeenschap
profile-instance = openbare instantie
profile-commercial = bedrijf
profile-public-body = overheidsinstelling

## Legal form; never a penalty

legal-form-association = vereniging
legal-form-cooperative = coöperatie
legal-form-collective = collectief
legal-form-company = onderneming
legal-form-individual = één persoon
legal-form-public = overheidsinstelling
legal-form-other = andere

## Whether something still runs

status-active = in bedrijf
status-closing = sluit binnenkort
status-closed = gesloten

## Who may use a service

audience-everyone = iedereen
audience-members = leden
audience-clients = klanten
audience-restricted = een gesloten groep

## Whether new users are taken now

accepting-open = open voor nieuwe gebruikers
accepting-on-request = op aanvraag
accepting-full = vol
accepting-closed = neemt niemand meer aan

## What it costs

price-free = gratis
price-donation = gratis, giften welkom
price-membership = met de contributie
price-paid = betaald

## What a source says of a membership

membership-status-member = lid
membership-status-listed = vermeld als lid
membership-status-applied = kandidaat
membership-status-self-described = noemt zich lid
membership-status-follows-charter = volgt het handvest
membership-status-took-part = nam deel
membership-status-left = vertrokken

## Whether a criterion is met

state-no = niet voldaan
state-partly = deels voldaan
state-yes = voldaan

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = colofon
link-kind-terms = voorwaarden
link-kind-privacy = privacy
link-kind-accounts = jaarverslag
link-kind-meetings = bijeenkomsten
link-kind-technical_doc = technische documentatie
link-kind-status_page = status van de diensten
link-kind-charter = handvest
link-kind-source = eigen code
link-kind-contact = contact
link-kind-services = diensten
link-kind-about = over
link-kind-faq = vragen
link-kind-security = beveiliging
link-kind-backups = back-ups
link-kind-suppliers = leveranciers
link-kind-logs = logboeken
link-kind-authority_requests = verzoeken van autoriteiten
link-kind-statistics = statistieken
link-kind-prices = prijzen
link-kind-packages = pakketten
link-kind-user_guide = handleiding
link-kind-code_of_conduct = gedragscode
link-kind-export = gegevens meenemen
link-kind-sustainability = energie
link-kind-application = kandidatuur
link-kind-profile = profiel

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = personen
asker-association = verenigingen
asker-school = scholen
asker-company = bedrijven
asker-public-body = overheidsinstellingen

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = geeft gegevens terug
exit-part-notice = waarschuwt voor sluiting
exit-part-portability = open formaten
exit-part-software = software exporteert

## How much work it is to leave, least first

effort-class-minutes = enkele minuten
effort-class-hour = een uur
effort-class-day = een dag
effort-class-project = een project

## Why leaving is that much work

effort-reason-one-file = één export, één import
effort-reason-volume = kopiëren duurt lang
effort-reason-people = anderen moeten mee
effort-reason-rework = een deel moet opnieuw
effort-reason-many-kinds = veel soorten gegevens tegelijk
effort-reason-nothing-to-move = niets mee te nemen
effort-reason-habits = gewoonten veranderen, nauwelijks gegevens

## Where an account is ended

closing-way-page = op de pagina daarvoor
closing-way-settings = in de instellingen van het account
closing-way-app = in de app
closing-way-request = door de ondersteuning te vragen
closing-way-ended = de dienst is beëindigd

## Whether what a service gives back gets into a software

moving-code-file = met een bestand
moving-code-direct = rechtstreeks overgenomen
moving-code-tool = met een hulpmiddel
moving-code-formats_differ = formaten passen niet
moving-code-by_hand = met de hand
moving-code-unknown = geen import bekend: met de hand

## What facts of a hoster and of an offer are called

fact-website = website
fact-legal_form = rechtsvorm
fact-operator = beheerd door
fact-founded = sinds
fact-status = toestand
fact-audience = voor
fact-takes = neemt aan
fact-serves = bedient
fact-languages = talen
fact-contact = contact
fact-server_countries = servers in
fact-own_hardware = eigen machines
fact-green_hosting = hernieuwbare energie
fact-software = software
fact-protocol = protocol
fact-service_name = naam
fact-url = adres
fact-register_url = aanmelding
fact-account = account
fact-accepting = nieuwe gebruikers
fact-price = prijs
fact-since = sinds
fact-unreached = niet bereikt sinds
fact-uptime = antwoordde

## What values of facts are called

yes = ja
no = nee
account-needed = account nodig
account-none = geen account
since = sinds { $date }
unreached = niet bereikt sinds { $date }
uptime = antwoordde op { $share }% van de bezoeken
takes = voor { $askers }

## Whom a hoster serves by place

area-around = binnen { $km } km van de vestigingen
area-first = eerst { $area }
area-only = alleen { $area }

## The four signals, within a sentence

signal-fit = geschiktheid
signal-proximity = nabijheid
signal-openness = openheid
signal-assurance = betrouwbaarheid

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = het volgt zijn gebruikers
antifeature-non-free-network = het steunt op een onvrije netwerkdienst
antifeature-non-free-addons = het prijst onvrije uitbreidingen aan
antifeature-non-free-dependencies = het heeft onvrije software nodig
antifeature-non-free-assets = een deel van de media is niet vrij
antifeature-bad-security-reputation = de beveiliging heeft een slechte naam
antifeature-deprecated-software = het wordt niet meer ontwikkeld
antifeature-package-not-maintained = het YunoHost-pakket wordt niet meer onderhouden
antifeature-paid-content = sommige functies kosten geld
antifeature-arbitrary-limitations = het stelt willekeurige grenzen
antifeature-replaced-by-another-app = een andere heeft de plaats ingenomen
antifeature-alpha-software = het staat nog aan het begin
antifeature-not-totally-free-upstream = delen ervan zijn niet vrij
antifeature-not-totally-free-package = het YunoHost-pakket is niet geheel vrij

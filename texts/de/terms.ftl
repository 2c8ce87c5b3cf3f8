### What vocabularies, facts and their values are called.

## What kind of hoster it is

profile-community = Gemeinschaft
profile-instance = öffentliche Instanz
profile-commercial = Firma
profile-public-body = öffentliche Stelle

## Legal form; never a penalty

legal-form-association = Verein
legal-form-cooperative = Genossenschaft
legal-form-collective = Kollektiv
legal-form-company = Unternehmen
legal-form-individual = eine Person
legal-form-public = öffentliche Stelle
legal-form-other = andere

## Whether something still runs

status-active = in Betrieb
status-closing = schließt bald
status-closed = geschlossen

## Who may use a service

audience-everyone = alle
audience-members = Mitglieder
audience-clients = Kundschaft
audience-restricted = eine geschlossene Gruppe

## Whether new users are taken now

accepting-open = offen für Neue
accepting-on-request = auf Anfrage
accepting-full = voll
accepting-closed = nimmt niemanden auf

## What it costs

price-free = kostenlos
price-donation = kostenlos, Spenden willkommen
price-membership = mit Mitgliedschaft
price-paid = bezahlt

## What a source says of a membership

membership-status-member = Mitglied
membership-status-listed = als Mitglied gelistet
membership-status-applied = beworben
membership-status-self-described = nennt sich Mitglied
membership-status-follows-charter = folgt der Charta
membership-status-took-part = nahm teil
membership-status-left = ausgetreten

## Whether a criterion is met

state-no = nicht erfüllt
state-partly = teils erfüllt
state-yes = erfüllt

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = Impressum
link-kind-terms = Nutzungsbedingungen
link-kind-privacy = Datenschutz
link-kind-accounts = Finanzbericht
link-kind-meetings = Treffen
link-kind-technical_doc = technische Doku
link-kind-status_page = Dienststatus
link-kind-charter = Charta
link-kind-source = eigener Code
link-kind-contact = Kontakt
link-kind-services = Dienste
link-kind-about = über
link-kind-faq = Fragen
link-kind-security = Sicherheit
link-kind-backups = Sicherungen
link-kind-suppliers = Zulieferer
link-kind-logs = Protokolle
link-kind-authority_requests = Anfragen von Behörden
link-kind-statistics = Statistik
link-kind-prices = Preise
link-kind-packages = Pakete
link-kind-user_guide = Anleitung
link-kind-code_of_conduct = Verhaltenskodex
link-kind-export = Datenexport
link-kind-sustainability = Energie
link-kind-application = Bewerbung
link-kind-profile = Profil

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = Privatpersonen
asker-association = Vereine
asker-school = Schulen
asker-company = Unternehmen
asker-public-body = öffentliche Stellen

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = gibt Daten zurück
exit-part-notice = kündigt Schließung an
exit-part-portability = offene Formate
exit-part-software = Software exportiert

## How much work it is to leave, least first

effort-class-minutes = Minuten
effort-class-hour = eine Stunde
effort-class-day = ein Tag
effort-class-project = ein Vorhaben

## Why leaving is that much work

effort-reason-one-file = ein Export, ein Import
effort-reason-volume = das Kopieren dauert
effort-reason-people = andere müssen mitkommen
effort-reason-rework = manches ist neu einzurichten
effort-reason-many-kinds = viele Arten von Daten auf einmal
effort-reason-nothing-to-move = nichts mitzunehmen
effort-reason-habits = Gewohnheiten ändern sich, kaum Daten

## Where an account is ended

closing-way-page = auf der Seite dafür
closing-way-settings = in den Kontoeinstellungen
closing-way-app = in der App
closing-way-request = durch Anfrage beim Support
closing-way-ended = der Dienst ist beendet

## Whether what a service gives back gets into a software

moving-code-file = mit einer Datei
moving-code-direct = direkt übernommen
moving-code-tool = mit einem Werkzeug
moving-code-formats_differ = Formate passen nicht
moving-code-by_hand = von Hand
moving-code-unknown = kein Import bekannt: von Hand

## What facts of a hoster and of an offer are called

fact-website = Website
fact-legal_form = Rechtsform
fact-operator = betrieben von
fact-founded = seit
fact-status = Zustand
fact-audience = für
fact-takes = nimmt auf
fact-serves = bedient
fact-languages = Sprachen
fact-contact = Kontakt
fact-server_countries = Server in
fact-own_hardware = eigene Maschinen
fact-green_hosting = erneuerbare Energie
fact-software = Software
fact-protocol = Protokoll
fact-service_name = Name
fact-url = Adresse
fact-register_url = Anmeldung
fact-account = Konto
fact-accepting = Neue
fact-price = Preis
fact-since = seit
fact-unreached = nicht erreicht seit
fact-uptime = geantwortet

## What values of facts are called

yes = ja
no = nein
account-needed = Konto nötig
account-none = ohne Konto
since = seit { $date }
unreached = nicht erreicht seit { $date }
uptime = auf { $share } % der Besuche geantwortet
takes = für { $askers }

## Whom a hoster serves by place

area-around = im Umkreis von { $km } km um ihre Orte
area-first = zuerst { $area }
area-only = nur { $area }

## The four signals, within a sentence

signal-fit = Eignung
signal-proximity = Nähe
signal-openness = Offenheit
signal-assurance = Verlässlichkeit

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = sie verfolgt ihre Nutzer
antifeature-non-free-network = sie hängt von einem unfreien Netzdienst ab
antifeature-non-free-addons = sie wirbt für unfreie Erweiterungen
antifeature-non-free-dependencies = sie braucht unfreie Software
antifeature-non-free-assets = einige ihrer Medien sind nicht frei
antifeature-bad-security-reputation = ihre Sicherheit hat einen schlechten Ruf
antifeature-deprecated-software = sie wird nicht mehr entwickelt
antifeature-package-not-maintained = ihr YunoHost-Paket wird nicht mehr gepflegt
antifeature-paid-content = einige ihrer Funktionen kosten Geld
antifeature-arbitrary-limitations = sie setzt willkürliche Grenzen
antifeature-replaced-by-another-app = eine andere hat sie abgelöst
antifeature-alpha-software = sie steckt noch in den Anfängen
antifeature-not-totally-free-upstream = Teile davon sind nicht frei
antifeature-not-totally-free-package = ihr YunoHost-Paket ist nicht ganz frei

### What vocabularies, facts and their values are called.

## What kind of hoster it is

profile-community = community
profile-instance = public instance
profile-commercial = firm
profile-public-body = public body

## Legal form; never a penalty

legal-form-association = association
legal-form-cooperative = cooperative
legal-form-collective = collective
legal-form-company = company
legal-form-individual = one person
legal-form-public = public body
legal-form-other = other

## Whether something still runs

status-active = runs
status-closing = closing
status-closed = closed

## Who may use a service

audience-everyone = everyone
audience-members = members
audience-clients = customers
audience-restricted = a closed group

## Whether new users are taken now

accepting-open = open to new users
accepting-on-request = on request
accepting-full = full
accepting-closed = takes nobody new

## What it costs

price-free = free of charge
price-donation = free, gifts welcome
price-membership = with membership
price-paid = paid

## What a source says of a membership

membership-status-member = member
membership-status-listed = listed as member
membership-status-applied = applied
membership-status-self-described = calls itself a member
membership-status-follows-charter = follows its charter
membership-status-took-part = took part
membership-status-left = left

## Whether a criterion is met

state-no = not met
state-partly = met in part
state-yes = met

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = legal notice
link-kind-terms = terms
link-kind-privacy = privacy
link-kind-accounts = accounts
link-kind-meetings = meetings
link-kind-technical_doc = technical notes
link-kind-status_page = service status
link-kind-charter = charter
link-kind-source = its own code
link-kind-contact = contact
link-kind-services = services
link-kind-about = about
link-kind-faq = questions
link-kind-security = security
link-kind-backups = backups
link-kind-suppliers = suppliers
link-kind-logs = logs
link-kind-authority_requests = requests of authorities
link-kind-statistics = statistics
link-kind-prices = prices
link-kind-packages = packages
link-kind-user_guide = user guide
link-kind-code_of_conduct = code of conduct
link-kind-export = taking data away
link-kind-sustainability = energy
link-kind-application = application
link-kind-profile = profile

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = persons
asker-association = associations
asker-school = schools
asker-company = companies
asker-public-body = public bodies

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = gives data back
exit-part-notice = tells before it closes
exit-part-portability = open formats
exit-part-software = software exports

## How much work it is to leave, least first

effort-class-minutes = minutes
effort-class-hour = an hour
effort-class-day = a day
effort-class-project = a project

## Why leaving is that much work

effort-reason-one-file = one export, one import
effort-reason-volume = copying takes long
effort-reason-people = others have to follow
effort-reason-rework = some of it must be set up anew
effort-reason-many-kinds = many kinds of data at once
effort-reason-nothing-to-move = nothing to take along
effort-reason-habits = habits change, data hardly move

## Where an account is ended

closing-way-page = on the page for that
closing-way-settings = in the account’s settings
closing-way-app = in the application
closing-way-request = by asking the support
closing-way-ended = the service has ended

## Whether what a service gives back gets into a software

moving-code-file = by a file
moving-code-direct = fetched directly
moving-code-tool = by a tool
moving-code-formats_differ = formats do not meet
moving-code-by_hand = by hand
moving-code-unknown = no import known: by hand

## What facts of a hoster and of an offer are called

fact-website = website
fact-legal_form = legal form
fact-operator = run by
fact-founded = since
fact-status = state
fact-audience = for
fact-takes = takes
fact-serves = serves
fact-languages = languages
fact-contact = contact
fact-server_countries = servers in
fact-own_hardware = own machines
fact-green_hosting = renewable energy
fact-software = software
fact-protocol = protocol
fact-service_name = name
fact-url = address
fact-register_url = sign up
fact-account = account
fact-accepting = new users
fact-price = price
fact-since = since
fact-unreached = not reached since
fact-uptime = answered

## What values of facts are called

yes = yes
no = no
account-needed = account needed
account-none = no account
since = since { $date }
unreached = not reached since { $date }
uptime = answered { $share }% of the visits
takes = for { $askers }

## Whom a hoster serves by place

area-around = within { $km } km of its sites
area-first = { $area } first
area-only = only { $area }

## The four signals, within a sentence

signal-fit = fit
signal-proximity = proximity
signal-openness = openness
signal-assurance = assurance

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = it tracks its users
antifeature-non-free-network = it relies on a non-free network service
antifeature-non-free-addons = it promotes non-free add-ons
antifeature-non-free-dependencies = it needs non-free software
antifeature-non-free-assets = some of its media are not free
antifeature-bad-security-reputation = its security has a bad name
antifeature-deprecated-software = it is no longer developed
antifeature-package-not-maintained = its YunoHost package is no longer looked after
antifeature-paid-content = some of its features cost money
antifeature-arbitrary-limitations = it sets arbitrary limits
antifeature-replaced-by-another-app = another one has taken its place
antifeature-alpha-software = it is still at an early stage
antifeature-not-totally-free-upstream = parts of it are not free
antifeature-not-totally-free-package = its YunoHost package is not wholly free

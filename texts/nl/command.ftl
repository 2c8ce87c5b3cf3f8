### The words of the command’s own views.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = aanbieder; free software = vrije software; service = dienst; need = behoefte; account = account;
# openness = openheid; proximity = nabijheid; fit = geschiktheid; assurance = betrouwbaarheid; score = score;
# seed = startwaarde; charter = handvest; source = bron; plan = plan; moving = verhuizing. Readers are addressed as u.

## The entry of a hoster

place = Plaats
form = Vorm
membership = Lidmaatschap
audience = Publiek
links = Koppelingen
criteria = Criteria
offers = Aanbod
asides = Terzijde gelegd
contradictions = Tegenspraken
sources = Bronnen
seat = zetel
kind = soort
also = ook genoemd
formerly = vroeger
until = tot
from = sinds
sign_up = aanmelding
unnamed = software niet genoemd
seen = gezien
no_address = zonder adres

## The views of `simulate`

title =
    { $users ->
        [one] { $users } gebruiker, startwaarde { $seed }
       *[other] { $users } gebruikers, startwaarde { $seed }
    }
setting = getrokken uit { $people } miljoen mensen in { $towns } plaatsen ({ $region }); { $services } diensten worden verlaten, alle even vaak; aanbieders binnen { $band } van de beste score wisselen elkaar af
region_france = Frankrijk
region_world = wereld
answered = { $share } van de gebruikers kreeg een aanbieder te zien; elk neemt de eerste, en de aandelen hieronder zijn aandelen van hen
concentration = Concentratie
top_share = { $name } is eerste voor { $share }: het grootste aandeel van één aanbieder.
effective =
    { $n ->
        [one] { $n } effectieve aanbieder van { $all }: zo geconcentreerd alsof zoveel aanbieders alle gebruikers gelijk verdeelden.
       *[other] { $n } effectieve aanbieders van { $all }: zo geconcentreerd alsof zoveel aanbieders alle gebruikers gelijk verdeelden.
    }
gini = Gini { $gini }: 0 als alle aanbieders even vaak worden gekozen, bijna 1 als één iedereen heeft.
any_shown =
    { $n ->
        [one] Had elk er willekeurig een van de eerste { $limit } genomen: { $share } voor de grootste, { $n } effectieve aanbieder.
       *[other] Had elk er willekeurig een van de eerste { $limit } genomen: { $share } voor de grootste, { $n } effectieve aanbieders.
    }
unspread =
    { $n ->
        [one] Zonder afwisseling (--spread off): { $share } voor de grootste, { $n } effectieve aanbieder.
       *[other] Zonder afwisseling (--spread off): { $share } voor de grootste, { $n } effectieve aanbieders.
    }
hoster = Aanbieder
city = Plaats
share = Aandeel
off = zonder
services = Diensten
by_service = Dienst voor dienst
by_service_means = Heeft een dienst weinig aanbieders, dan is de eerste groot, wat de rangschikking ook doet.
service = Dienst
hosters = Aanbied.
effective_column = effectief
first_column = Eerste
fairness = Eerlijkheid onder bijna gelijken
near_equal_share = { $share } van de gebruikers met antwoord had vooraan bijna gelijken, die elkaar afwisselen; voor de anderen was één aanbieder duidelijk de beste.
no_near_equals = Geen vraag had bijna gelijken.
ratio = { $questions } van zulke vragen met { $seeds } startwaarden per bijna gelijke: de eerste plaats valt er een hoogstens { $ratio } maal zo vaak toe als zijn eerlijke deel (gemiddeld { $mean }, toeval inbegrepen); boven het doel 2: { $above }. Waar men eerst moet vragen, komt een aanbieder half zo vaak aan de beurt.
worst = het grootst voor { $hoster }: { $share } onder { $n } ({ $service }, { $place })
regret = Verlies tegenover geen afwisseling
regret_means = Wat afwisseling kost: { $share } van de gebruikers krijgt een ander eerste antwoord dan het beste naar score.
mean = gemiddeld
p95 = 95e percentiel
lost_km = kilometers verder
lost_openness = openheid verloren
lost_score = score verloren
lost_score_share = score verloren, als aandeel (doel: gemiddeld onder 2%)
never = Nooit aanbevolen
never_means = { $n } van { $all } geschikte aanbieders stonden bij niemand onder de eerste { $limit }.
never_within = nooit voor iemand binnen { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Weggelaten om hun toestand, niet om hun rang: nog { $n } ({ $codes }).
no_place = zonder bekende plaats, dus nooit dichtbij
farther = andere zijn zelfs aan hun deur dichterbij
less_open = minder open dan hun buren
worse_fit = bieden wat minder past
less_sure = minder zeker dan hun buren
few_users = getoond aan hun deur, waar niemand is getrokken
zones = Witte zones
zones_means = Aandeel van alle mensen, getrokken of niet, zonder enige aanbieder daarvoor binnen zoveel kilometer, en de grootste zulke plaats bij 100 km. Een aanbieder waarvan de plaats niet bekend is, is hier bij niemand dichtbij.
largest = Grootste
any_service = geen enkele ervan
map_title =
    { $users ->
        [one] Naar wie { $users } getrokken gebruiker gaat, startwaarde { $seed }
       *[other] Naar wie { $users } getrokken gebruikers gaan, startwaarde { $seed }
    }
map_data = gegevens van { $date }, vingerafdruk { $digest }
map_users = gebruikers
map_hosters = aanbieders: vlak naar aandeel
map_vague = alleen land of regio bekend
map_zones = geen aanbieder binnen 100 km
plans_title =
    { $associations ->
        [one] { $associations } vereniging die { $wants } zaken verlaat, startwaarde { $seed }
       *[other] { $associations } verenigingen die elk { $wants } zaken verlaten, startwaarde { $seed }
    }
plans_covered =
    { $hosters ->
        [one] { $share } van wat een aanbieder nodig heeft, heeft er een, met { $hosters } aanbieder per plan.
       *[other] { $share } van wat een aanbieder nodig heeft, heeft er een, met { $hosters } aanbieders per plan.
    }
plans_concentration = Zo geconcentreerd als { $effective } aanbieders met gelijk aandeel ({ $unspread } zonder afwisseling); de grootste bedient { $top }; Gini { $gini }.
plans_regret = Afwisseling verandert { $changed } van de plannen en kost { $mean } van de gemiddelde score, hoogstens { $p95 } voor negentien van de twintig.

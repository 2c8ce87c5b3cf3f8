### The words of the command’s own views.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = allotjador; free software = programari lliure; service = servei; need = necessitat; account = compte;
# openness = obertura; proximity = proximitat; fit = adequació; assurance = fiabilitat; score = puntuació;
# seed = llavor; charter = carta; source = font; plan = pla; moving = mudança. Readers are addressed as vós.

## The entry of a hoster

place = Lloc
form = Forma
membership = Col·lectius
audience = Públic
links = Enllaços
criteria = Criteris
offers = Ofertes
asides = Deixat de banda
contradictions = Contradiccions
sources = Fonts
seat = seu
kind = tipus
also = també anomenat
formerly = abans
until = fins a
from = des de
sign_up = registre
unnamed = programari no indicat
seen = vist
no_address = sense adreça

## The views of `simulate`

title =
    { $users ->
        [one] { $users } persona, llavor { $seed }
       *[other] { $users } persones, llavor { $seed }
    }
setting = tretes de { $people } milions d’habitants de { $towns } poblacions ({ $region }); { $services } serveis per deixar, tots amb la mateixa freqüència; els allotjadors a menys de { $band } de la millor puntuació s’alternen
region_france = França
region_world = món
answered = el { $share } de les persones han vist un allotjador; cadascuna pren el primer, i les parts de sota són parts d’elles
concentration = Concentració
top_share = { $name } és el primer per al { $share }: la part més gran d’un sol allotjador.
effective =
    { $n ->
        [one] { $n } allotjador efectiu de { $all }: tan concentrat com si aquest nombre es repartís per igual totes les persones.
       *[other] { $n } allotjadors efectius de { $all }: tan concentrat com si aquest nombre es repartís per igual totes les persones.
    }
gini = Gini { $gini }: 0 si tots els allotjadors es trien per igual, prop d’1 si un els té a tots.
any_shown =
    { $n ->
        [one] Si cadascuna hagués pres a l’atzar un dels { $limit } primers: { $share } per al més gran, { $n } allotjador efectiu.
       *[other] Si cadascuna hagués pres a l’atzar un dels { $limit } primers: { $share } per al més gran, { $n } allotjadors efectius.
    }
unspread =
    { $n ->
        [one] Sense torns (--spread off): { $share } per al més gran, { $n } allotjador efectiu.
       *[other] Sense torns (--spread off): { $share } per al més gran, { $n } allotjadors efectius.
    }
hoster = Allotjador
city = Ciutat
share = Part
off = sense
services = Serveis
by_service = Servei per servei
by_service_means = Si un servei té pocs allotjadors, el primer és gran, faci el que faci la classificació.
service = Servei
hosters = Allotj.
effective_column = efectius
first_column = Primer
fairness = Equitat entre gairebé iguals
near_equal_share = El { $share } de les persones ateses tenien al davant gairebé iguals, que s’alternen; per a les altres un allotjador era clarament el millor.
no_near_equals = Cap pregunta no tenia gairebé iguals.
ratio = { $questions } d’aquestes preguntes amb { $seeds } llavors per gairebé igual: el primer lloc toca a un com a màxim { $ratio } vegades la seva part justa ({ $mean } de mitjana, atzar inclòs); per sobre de l’objectiu 2: { $above }. On cal demanar-ho, el torn arriba la meitat de vegades.
worst = el més gran per a { $hoster }: { $share } entre { $n } ({ $service }, { $place })
regret = Pèrdua respecte de sense torns
regret_means = El que costen els torns: el { $share } de les persones reben una altra primera resposta que la millor per puntuació.
mean = mitjana
p95 = percentil 95
lost_km = quilòmetres de més
lost_openness = obertura perduda
lost_score = puntuació perduda
lost_score_share = puntuació perduda, en part (objectiu: mitjana per sota del 2 %)
never = Mai recomanats
never_means = { $n } dels { $all } allotjadors elegibles no han estat mai entre els { $limit } primers de ningú.
never_within = mai per a algú a menys de { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Descartats pel seu estat, no pel seu lloc: { $n } més ({ $codes }).
no_place = sense lloc conegut, per tant mai propers
farther = altres són més a prop fins i tot a la seva porta
less_open = menys oberts que els seus veïns
worse_fit = ofereixen una cosa menys adequada
less_sure = menys segurs que els seus veïns
few_users = mostrats a la seva porta, on no s’ha tret ningú
zones = Zones blanques
zones_means = Part de tota la població, treta o no, sense cap allotjador per a això a menys de tants quilòmetres, i la més gran d’aquestes poblacions a 100 km. Un allotjador del qual no es coneix la ciutat no és aquí a prop de ningú.
largest = La més gran
any_service = cap d’ells
map_title =
    { $users ->
        [one] Cap a qui va { $users } persona treta, llavor { $seed }
       *[other] Cap a qui van { $users } persones tretes, llavor { $seed }
    }
map_data = dades del { $date }, empremta { $digest }
map_users = persones
map_hosters = allotjadors: àrea segons la part
map_vague = només se sap país o regió
map_zones = cap allotjador a menys de 100 km
plans_title =
    { $associations ->
        [one] { $associations } associació que deixa { $wants } coses, llavor { $seed }
       *[other] { $associations } associacions que deixen { $wants } coses cadascuna, llavor { $seed }
    }
plans_covered =
    { $hosters ->
        [one] El { $share } del que necessita allotjador en té un, amb { $hosters } allotjador per pla.
       *[other] El { $share } del que necessita allotjador en té un, amb { $hosters } allotjadors per pla.
    }
plans_concentration = Tan concentrat com { $effective } allotjadors de la mateixa part ({ $unspread } sense torns); el més gran en serveix { $top }; Gini { $gini }.
plans_regret = Els torns canvien el { $changed } dels plans i costen { $mean } de la puntuació mitjana, com a màxim { $p95 } per a dinou de cada vint.

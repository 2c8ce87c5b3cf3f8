### Words and short phrases that answers are shown with.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = allotjador; free software = programari lliure; service = servei; need = necessitat; account = compte;
# openness = obertura; proximity = proximitat; fit = adequació; assurance = fiabilitat; score = puntuació;
# seed = llavor; charter = carta; source = font; plan = pla; moving = mudança. Readers are addressed as vós.

service = servei
software = programari
need = necessitat
kind_hoster = allotjador
by_name = reconegut pel nom
by_alias = reconegut per un altre nom
by_former_name = reconegut per un nom anterior
by_offer_name = reconegut pel nom que li dona un allotjador
by_synonym = reconegut per un sinònim
by_url = reconegut per l’adreça
by_words = reconegut per les paraules
by_typo = reconegut malgrat un error de picatge
by_resemblance = només s’hi assembla
sure = certesa
or = o
not_recognised = No s’ha reconegut res amb prou certesa.
several_named = S’anomenen diversos serveis; `degafam plan` respon per tots alhora:
unknown_name = no reconegut
family_named =
    { $count ->
        [one] { $name } té { $count } servei aquí; el deixeu?
       *[other] { $name } té { $count } serveis aquí; quin deixeu?
    }
led_through = L’adreça a { $host } només hi porta.
did_you_mean = Volíeu dir:
unknown_place = No es coneix aquest lloc; escriviu una ciutat, un codi postal o coordenades.
which_place = Hi ha diversos llocs possibles:
understood_as = entès com a
inhabitants = habitants
near = prop de
weights = pesos
fit = adequació
proximity = proximitat
openness = obertura
openness_column = Obertura
free_software = Programari lliure
licence = Llicència
fit_column = Adeq.
hosters_column = Allotj.
and_more =
    { $n ->
        [one] i { $n } més: degafam alternatives { $id }
       *[other] i { $n } més: degafam alternatives { $id }
    }
hosters = Allotjadors
hosters_counted =
    { $count ->
        [one] { $count } allotjador
       *[other] { $count } allotjadors
    }
hoster = Allotjador
offers = Ofereix
distance = Distància
score = Punts
account = Compte
price = Preu
none = cap
needed = necessari
asked = a petició
members = membres
clients = clients
unknown = desconegut
free = gratuït
donation = donatiu
membership = quota
paid = de pagament
left_out = Descartats
data_of = Dades del { $date } ({ $layers }), empremta { $digest }. Les dades envelleixen: comproveu-ho amb l’allotjador.
source = font
city = Ciutat
rank_of = lloc { $rank } de { $of } per puntuació
signal = Senyal
value = Valor
weight = Pes
contribution = Contribució
pareto = cap altre no és alhora almenys tan proper, obert i adequat
why_not_first = Per què no és el primer
changes = Què el posaria primer
no_change = cap canvi per si sol
next = Pas següent
coverage = conegut al
letter_a = alternatiu
letter_t = transparent
letter_o = obert
letter_n = neutral
letter_s = solidari
met = complert
partly = en part
not_met = no complert
presumed = promès per la seva carta
group_ready = a punt per fer servir
group_self_host = per allotjar un mateix
group_on_device = al vostre dispositiu
assurance = fiabilitat
shown =
    { $count ->
        [one] { $count } mostrat
       *[other] { $count } mostrats
    }
promised =
    { $count ->
        [one] { $count } promès
       *[other] { $count } promesos
    }
left_unknown =
    { $count ->
        [one] { $count } desconegut
       *[other] { $count } desconeguts
    }
not_known = desconegut
not_applicable = no escau
undated = sense data
gains = Per publicar, amb el guany més gran (punts)
probed = mesurat
read = llegit a la seva pàgina
declared = declarat per ell
listed = llistat per tercers
inferred = deduït
memory = de memòria
legend = A alternatiu, T transparent, O obert, N neutral, S solidari: de ▁ poc mostrat a █ tot complert
no_hosters = Cap allotjador no compleix aquests filtres.
plan_wants = El que deixeu
plan_alone = Al vostre dispositiu, sense allotjador
plan_uncovered = Sense cobrir
plan_steps = Què fer
plan_moving = mudança
step_tell = Avisar
step_before = Abans
step_export = Exportar
step_open = Obrir comptes
step_import = Importar
step_keep_both = Conservar tots dos un temps
step_close = Tancar l’antic
moving_effort = Quanta feina
moving_request = Per llei
moving_others = Cap importació coneguda a
moving_bridges = Tots dos mons un temps
moving_stays = El que no es pot endur
moving_loses = sense
from_memory_alone = de memòria, sense comprovar
exit_title = tornar a marxar

## Dates

month_of_year = { $month } del { $year }
month_1 = gener
month_2 = febrer
month_3 = març
month_4 = abril
month_5 = maig
month_6 = juny
month_7 = juliol
month_8 = agost
month_9 = setembre
month_10 = octubre
month_11 = novembre
month_12 = desembre

### Words and short phrases that answers are shown with.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = aanbieder; free software = vrije software; service = dienst; need = behoefte; account = account;
# openness = openheid; proximity = nabijheid; fit = geschiktheid; assurance = betrouwbaarheid; score = score;
# seed = startwaarde; charter = handvest; source = bron; plan = plan; moving = verhuizing. Readers are addressed as u.

service = dienst
software = software
need = behoefte
kind_hoster = aanbieder
by_name = herkend aan de naam
by_alias = herkend aan een andere naam
by_former_name = herkend aan een vroegere naam
by_offer_name = herkend aan de naam bij een aanbieder
by_synonym = herkend aan een synoniem
by_url = herkend aan het adres
by_words = herkend aan de woorden
by_typo = herkend ondanks een tikfout
by_resemblance = lijkt er alleen op
sure = zekerheid
or = of
not_recognised = Niets is met genoeg zekerheid herkend.
several_named = Er zijn meerdere diensten genoemd; `degafam plan` antwoordt voor alle tegelijk:
unknown_name = niet herkend
family_named =
    { $count ->
        [one] { $name } heeft hier { $count } dienst; verlaat u die?
       *[other] { $name } heeft hier { $count } diensten; welke verlaat u?
    }
led_through = Het adres bij { $host } leidt er alleen naartoe.
did_you_mean = Bedoelde u:
unknown_place = Deze plaats is niet bekend; typ een stad, een postcode of coördinaten.
which_place = Meerdere plaatsen zijn mogelijk:
understood_as = opgevat als
inhabitants = inwoners
near = bij
weights = gewichten
fit = geschiktheid
proximity = nabijheid
openness = openheid
openness_column = Openheid
free_software = Vrije software
licence = Licentie
fit_column = Gesch.
hosters_column = Aanbied.
and_more =
    { $n ->
        [one] en { $n } andere: degafam alternatives { $id }
       *[other] en { $n } andere: degafam alternatives { $id }
    }
hosters = Aanbieders
hosters_counted =
    { $count ->
        [one] { $count } aanbieder
       *[other] { $count } aanbieders
    }
hoster = Aanbieder
offers = Biedt
distance = Afstand
score = Score
account = Account
price = Prijs
none = geen
needed = nodig
asked = op aanvraag
members = leden
clients = klanten
unknown = onbekend
free = gratis
donation = gift
membership = contributie
paid = betaald
left_out = Weggelaten
data_of = Gegevens van { $date } ({ $layers }), vingerafdruk { $digest }. Feiten verouderen: ga het na bij de aanbieder.
source = bron
city = Plaats
rank_of = rang { $rank } van { $of } naar score
signal = Signaal
value = Waarde
weight = Gewicht
contribution = Bijdrage
pareto = geen andere is tegelijk minstens even dichtbij, open en geschikt
why_not_first = Waarom niet eerste
changes = Wat het eerste zou maken
no_change = geen enkele verandering alleen
next = Volgende stap
coverage = bekend voor
letter_a = alternatief
letter_t = transparant
letter_o = open
letter_n = neutraal
letter_s = solidair
met = voldaan
partly = deels voldaan
not_met = niet voldaan
presumed = beloofd door het handvest
group_ready = klaar voor gebruik
group_self_host = zelf te hosten
group_on_device = op uw eigen apparaat
assurance = betrouwbaarheid
shown = { $count } getoond
promised = { $count } beloofd
left_unknown = { $count } onbekend
not_known = niet bekend
not_applicable = niet van toepassing
undated = ongedateerd
gains = Te publiceren, voor de grootste winst (punten)
probed = gemeten
read = op de pagina gelezen
declared = zelf verklaard
listed = door anderen vermeld
inferred = afgeleid
memory = uit het geheugen
legend = A alternatief, T transparant, O open, N neutraal, S solidair: van ▁ weinig getoond tot █ alles voldaan
no_hosters = Geen aanbieder voldoet aan deze filters.
plan_wants = Wat u verlaat
plan_alone = Op uw eigen apparaat, zonder aanbieder
plan_uncovered = Niet gedekt
plan_steps = Wat te doen
plan_moving = verhuizing
step_tell = Betrokkenen inlichten
step_before = Vooraf
step_export = Exporteren
step_open = Accounts openen
step_import = Importeren
step_keep_both = Beide een tijd houden
step_close = Het oude sluiten
moving_effort = Hoeveel werk
moving_request = Volgens de wet
moving_others = Geen import bekend naar
moving_bridges = Een tijd in beide werelden
moving_stays = Wat niet mee kan
moving_loses = zonder
from_memory_alone = uit het geheugen, niet nagegaan
exit_title = weer weggaan

## Dates

month_of_year = { $month } { $year }
month_1 = januari
month_2 = februari
month_3 = maart
month_4 = april
month_5 = mei
month_6 = juni
month_7 = juli
month_8 = augustus
month_9 = september
month_10 = oktober
month_11 = november
month_12 = december

### The words of the command’s own views.

## The entry of a hoster

place = Ort
form = Form
membership = Mitgliedschaft
audience = Publikum
links = Verweise
criteria = Kriterien
offers = Angebote
asides = Zurückgestellt
contradictions = Widersprüche
sources = Quellen
seat = Sitz
kind = Art
also = auch genannt
formerly = früher
until = bis
from = seit
sign_up = Anmeldung
unnamed = Software nicht genannt
seen = gesehen
no_address = ohne Adresse

## The views of `simulate`

title =
    { $users ->
        [one] { $users } Person, Startwert { $seed }
       *[other] { $users } Personen, Startwert { $seed }
    }
setting = gezogen aus { $people } Millionen Menschen in { $towns } Orten ({ $region }); { $services } Dienste werden verlassen, jeder gleich oft; Hoster innerhalb von { $band } des besten Werts wechseln sich ab
region_france = Frankreich
region_world = Welt
answered = { $share } der Personen sahen einen Hoster; jede nimmt den ersten, und die Anteile unten sind Anteile von ihnen
concentration = Konzentration
top_share = { $name } steht für { $share } an erster Stelle: der größte Anteil eines einzelnen Hosters.
effective =
    { $n ->
        [one] { $n } effektiver Hoster von { $all }: so konzentriert, als teilten sich so viele alle Personen zu gleichen Teilen.
       *[other] { $n } effektive Hoster von { $all }: so konzentriert, als teilten sich so viele alle Personen zu gleichen Teilen.
    }
gini = Gini { $gini }: 0, wenn alle Hoster gleich oft gewählt werden, nahe 1, wenn einer alle hat.
any_shown =
    { $n ->
        [one] Hätte jede zufällig einen der ersten { $limit } genommen: { $share } für den größten, { $n } effektiver Hoster.
       *[other] Hätte jede zufällig einen der ersten { $limit } genommen: { $share } für den größten, { $n } effektive Hoster.
    }
unspread =
    { $n ->
        [one] Ohne Abwechslung (--spread off): { $share } für den größten, { $n } effektiver Hoster.
       *[other] Ohne Abwechslung (--spread off): { $share } für den größten, { $n } effektive Hoster.
    }
hoster = Hoster
city = Ort
share = Anteil
off = ohne
services = Dienste
by_service = Dienst für Dienst
by_service_means = Hat ein Dienst wenige Hoster, ist sein erster groß, was die Rangfolge auch tut.
service = Dienst
hosters = Hoster
effective_column = effektiv
first_column = Erster
fairness = Fairness unter fast Gleichen
near_equal_share = { $share } der Personen mit Antwort hatten vorn fast Gleiche, die sich abwechseln; für die anderen war ein Hoster klar der beste.
no_near_equals = Keine Frage hatte fast Gleiche.
ratio = { $questions } solcher Fragen mit { $seeds } Startwerten je fast Gleichem: der erste Platz fällt einem höchstens { $ratio }-mal so oft zu wie sein gerechter Anteil (im Mittel { $mean }, Zufall eingeschlossen); über dem Ziel 2: { $above }. Wo man erst fragen muss, kommt ein Hoster halb so oft an die Reihe.
worst = am größten für { $hoster }: { $share } unter { $n } ({ $service }, { $place })
regret = Verlust gegen ohne Abwechslung
regret_means = Was die Abwechslung kostet: { $share } der Personen bekommen eine andere erste Antwort als die beste nach Wertung.
mean = Mittel
p95 = 95. Perzentil
lost_km = Kilometer weiter
lost_openness = Offenheit verloren
lost_score = Wertung verloren
lost_score_share = Wertung verloren, als Anteil (Ziel: unter 2 %)
never = Nie empfohlen
never_means = { $n } von { $all } geeigneten Hostern standen bei niemandem unter den ersten { $limit }.
never_within = nie für jemanden innerhalb von { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Wegen ihres Zustands ausgelassen, nicht wegen ihres Rangs: { $n } weitere ({ $codes }).
no_place = ohne bekannten Ort, also nie nah
farther = andere sind selbst an ihrer Tür näher
less_open = weniger offen als ihre Nachbarn
worse_fit = bieten weniger Passendes
less_sure = weniger gewiss als ihre Nachbarn
few_users = an ihrer Tür gezeigt, wo niemand gezogen wurde
zones = Weiße Zonen
zones_means = Anteil aller Menschen, gezogen oder nicht, ohne irgendeinen Hoster dafür innerhalb so vieler Kilometer, und der größte solche Ort bei 100 km. Ein Hoster, dessen Ort unbekannt ist, ist hier niemandem nah.
largest = Größter Ort
any_service = gar keiner davon
map_title =
    { $users ->
        [one] Wohin { $users } gezogene Person geht, Startwert { $seed }
       *[other] Wohin { $users } gezogene Personen gehen, Startwert { $seed }
    }
map_data = Daten vom { $date }, Prüfsumme { $digest }
map_users = Personen
map_hosters = Hoster: Fläche nach Anteil
map_vague = nur Land oder Region bekannt
map_zones = kein Hoster innerhalb von 100 km
plans_title =
    { $associations ->
        [one] { $associations } Verein, der { $wants } Sachen verlässt, Startwert { $seed }
       *[other] { $associations } Vereine, die je { $wants } Sachen verlassen, Startwert { $seed }
    }
plans_covered =
    { $hosters ->
        [one] { $share } dessen, was einen Hoster braucht, hat einen, mit { $hosters } Hoster je Plan.
       *[other] { $share } dessen, was einen Hoster braucht, hat einen, mit { $hosters } Hostern je Plan.
    }
plans_concentration = So konzentriert wie { $effective } Hoster mit gleichem Anteil ({ $unspread } ohne Abwechslung); der größte bedient { $top }; Gini { $gini }.
plans_regret = Abwechslung ändert { $changed } der Pläne und kostet { $mean } des mittleren Werts, höchstens { $p95 } für neunzehn von zwanzig.

### Words and short phrases that answers are shown with.

service = Dienst
software = Software
need = Zweck
kind_hoster = Hoster
by_name = am Namen erkannt
by_alias = an einem anderen Namen erkannt
by_former_name = an einem früheren Namen erkannt
by_offer_name = am Namen bei einem Hoster erkannt
by_synonym = an einem Synonym erkannt
by_url = an der Adresse erkannt
by_words = an den Wörtern erkannt
by_typo = trotz Tippfehler erkannt
by_resemblance = ähnelt nur
sure = Sicherheit
or = oder
not_recognised = Nichts wurde sicher genug erkannt.
several_named = Mehrere Dienste sind genannt; `degafam plan` antwortet für alle zugleich:
unknown_name = nicht erkannt
family_named =
    { $count ->
        [one] { $name } hat hier { $count } Dienst; soll er ersetzt werden?
       *[other] { $name } hat hier { $count } Dienste; welcher soll ersetzt werden?
    }
led_through = Die Adresse bei { $host } führt nur dorthin.
did_you_mean = Meinten Sie:
unknown_place = Dieser Ort ist unbekannt; eine Stadt, eine Postleitzahl oder Koordinaten eingeben.
which_place = Mehrere Orte sind möglich:
understood_as = verstanden als
inhabitants = Einwohner
near = nahe
weights = Gewichte
fit = Eignung
proximity = Nähe
openness = Offenheit
openness_column = Offenheit
free_software = Freie Software
licence = Lizenz
fit_column = Eign.
hosters_column = Hoster
and_more =
    { $n ->
        [one] und { $n } weiteres: degafam alternatives { $id }
       *[other] und { $n } weitere: degafam alternatives { $id }
    }
hosters = Hoster
hosters_counted =
    { $count ->
        [one] { $count } Hoster
       *[other] { $count } Hoster
    }
hoster = Hoster
offers = Bietet
distance = Entfernung
score = Wertung
account = Konto
price = Preis
none = keins
needed = nötig
asked = auf Anfrage
members = Mitglieder
clients = Kundschaft
unknown = unbekannt
free = kostenlos
donation = Spende
membership = Beitrag
paid = bezahlt
left_out = Ausgelassen
data_of = Daten vom { $date } ({ $layers }), Prüfsumme { $digest }. Fakten altern: beim Hoster nachfragen.
source = Quelle
city = Ort
rank_of = Rang { $rank } von { $of } nach Wertung
signal = Signal
value = Wert
weight = Gewicht
contribution = Beitrag
pareto = kein anderer ist zugleich mindestens so nah, offen und geeignet
why_not_first = Warum nicht Erster
changes = Was ihn zum Ersten machte
no_change = keine einzelne Änderung
next = Nächster Schritt
coverage = bekannt zu
letter_a = alternativ
letter_t = transparent
letter_o = offen
letter_n = neutral
letter_s = solidarisch
met = erfüllt
partly = teils erfüllt
not_met = nicht erfüllt
presumed = durch die Charta versprochen
group_ready = sofort nutzbar
group_self_host = selbst zu hosten
group_on_device = auf dem eigenen Gerät
assurance = Verlässlichkeit
shown = { $count } gezeigt
promised = { $count } versprochen
left_unknown = { $count } unbekannt
not_known = unbekannt
not_applicable = nicht anwendbar
undated = undatiert
gains = Zu veröffentlichen, mit dem größten Gewinn (Punkte)
probed = gemessen
read = auf der Seite gelesen
declared = selbst erklärt
listed = von Dritten gelistet
inferred = erschlossen
memory = aus dem Gedächtnis
legend = A alternativ, T transparent, O offen, N neutral, S solidarisch: von ▁ wenig gezeigt bis █ alles erfüllt
no_hosters = Kein Hoster erfüllt diese Filter.
plan_wants = Was Sie verlassen
plan_alone = Auf dem eigenen Gerät, ohne Hoster
plan_uncovered = Nicht abgedeckt
plan_steps = Was zu tun ist
plan_moving = Umzug
step_tell = Bescheid sagen
step_before = Vorher
step_export = Exportieren
step_open = Konten anlegen
step_import = Importieren
step_keep_both = Beides eine Weile behalten
step_close = Das Alte schließen
moving_effort = Wie viel Arbeit
moving_request = Per Gesetz
moving_others = Kein Import bekannt in
moving_bridges = Eine Weile in beiden Welten
moving_stays = Was nicht mitkommt
moving_loses = ohne
from_memory_alone = aus dem Gedächtnis, ungeprüft
exit_title = wieder weg

## Dates

month_of_year = { $month } { $year }
month_1 = Januar
month_2 = Februar
month_3 = März
month_4 = April
month_5 = Mai
month_6 = Juni
month_7 = Juli
month_8 = August
month_9 = September
month_10 = Oktober
month_11 = November
month_12 = Dezember

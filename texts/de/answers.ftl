### Reasons of answers: the id is the code; `.detail` says the same at length.

## Why a software is proposed

itself = die genannte Software
serves_need = dafür gemacht: { $need }
also_serves = kann auch dies: { $need }
listed =
    { $count ->
        [one] in { $count } Liste genannt
       *[other] in { $count } Listen genannt
    }
first_choice = erste Wahl der Kampagne Dégooglisons
same_section =
    { $count ->
        [one] in { $count } Liste unter derselben Rubrik
       *[other] in { $count } Listen unter derselben Rubrik
    }
different_use =
    { $count ->
        [one] in { $count } Liste genannt, doch für einen anderen Zweck
       *[other] in { $count } Listen genannt, doch für einen anderen Zweck
    }
computed = dient demselben Zweck ({ $need }); keine Liste nennt das Paar
successor = Nachfolger oder Abspaltung von { $software }
predecessor = { $software } ging daraus hervor
family = spricht { $protocol }, wie jeder Client und Server des Protokolls
part_of = eine App in { $software }
frontend = nur eine andere Oberfläche des Dienstes, der weiter die Inhalte liefert
contested = ob sie frei ist, ist umstritten: { $note }
archived = die Entwicklung ist beendet
on_device = läuft auf dem eigenen Gerät: kein Hoster nötig
yunohost = selbst zu betreiben mit YunoHost (Paket { $package })
self_host = selbst zu betreiben aus dem Quelltext
antifeature = zu wissen: { $trait }

## Why a hoster stands where it stands

distance = { $km } km entfernt ({ $city })
    .detail = Der Sitz in { $city } wird als { $km } km von Ihnen entfernt gezählt, Luftlinie; nie näher, als beide Orte bekannt sind.
distance_within = höchstens { $km } km entfernt ({ $city })
    .detail = Der Sitz in { $city } liegt höchstens { $km } km von Ihnen: Genauer sind die beiden Orte nicht bekannt, also zählt diese Entfernung.
distance_alone = { $km } km entfernt
distance_vague = nur so bekannt: { $city }, als { $km } km entfernt gezählt
    .detail = Vom Ort ist nur { $city } bekannt; deshalb zählt er als { $km } km entfernt: der Umkreis, in dem er liegen kann.
site_unknown = der Ort ist unbekannt und kann nicht als nah zählen
    .detail = Keine Quelle nennt den Ort. Unbekannt ist nicht nah: Die Nähe bringt ihm nichts; er kann dennoch nebenan sein.
openness = Offenheit { $score } %, { $coverage } % der Kriterien bekannt
    .detail = Offenheit { $score } %: der nach Belegen gewichtete Anteil der erfüllten Kriterien. Zu { $coverage } % der Kriterien wurde etwas gelesen; der Rest ist unbekannt oder nur versprochen.
member = Mitglied von { $network } (Quelle: { $date })
    .detail = Eine Quelle ({ $date }) zählt ihn zu den Mitgliedern von { $network }, deren Charta er zugesagt hat. Eine Mitgliedschaft ist nur so frisch wie ihre Quelle.
member_undated = Mitglied von { $network } (undatierte Quelle)
member_claimed = nennt sich Mitglied von { $network }; sonst sagt es niemand
    .detail = Er sagt es selbst. Die Charta zählt, sobald das Netzwerk oder jemand anderes es bestätigt.
member_memory = Mitglied von { $network }, aus dem Gedächtnis
no_account = kein Konto nötig
account = Konto nötig
on_request = Konten auf Anfrage
for_members = für Mitglieder
for_clients = für Kundschaft
price_free = kostenlos
price_donation = kostenlos, Spenden willkommen
price_membership = im Mitgliedsbeitrag enthalten
price_paid = kostenpflichtig
offered_for = für einen anderen Zweck angeboten: { $need }
    .detail = Die Software wird für einen anderen Zweck angeboten, { $need }, und kann anders eingerichtet sein: Die Eignung zählt weniger.
by_protocol = bedient jede { $protocol }-Software, auch { $software }
    .detail = Er bietet { $protocol }. Wer das tut, bedient jeden Client und Server des Protokolls, auch { $software }; welcher Server läuft, wurde nicht gelesen.
possible = bietet { $parent }; ob { $software } eingeschaltet ist, wurde nicht geprüft
    .detail = { $software } ist eine App in { $parent }, das dieser Hoster bietet. Ob sie dort eingeschaltet ist, wurde nicht geprüft: Die Eignung zählt halb; bitte zuerst fragen.
unnamed = erfüllt den Zweck, doch die Quelle nennt die Software nicht
    .detail = Er erfüllt diesen Zweck, doch die Quelle nennt die Software nicht, die vielleicht nicht einmal frei ist: bitte zuerst fragen.
last_seen = zuletzt gesehen: { $date }
    .detail = Das Angebot wurde zuletzt in einer Quelle ({ $date }) gesehen. Das Alter mindert sein Gewicht, entfernt es aber nicht: bitte prüfen, ob es noch besteht.
undated = die Quelle ist nicht datiert
    .detail = Die Quelle ist undatiert und zählt wie eine mehrere Jahre alte: bitte prüfen, ob das Angebot noch besteht.
from_memory = beruht auf Erinnerung, ungeprüft
    .detail = Niemand hat das irgendwo gelesen: Es beruht auf Erinnerung und wiegt am wenigsten, bis eine Quelle gefunden ist.
from_inference = aus anderem geschlossen, ungeprüft
    .detail = Niemand hat das irgendwo gelesen: Es wurde aus anderem geschlossen, etwa aus einem Namen, und kommt nach allem Gesehenen.
withdrawn = die Quelle wurde zurückgezogen: { $date }
    .detail = Wer diese Quelle führte, hat sie zurückgezogen; sie wiegt wie die älteste: bitte prüfen, ob das Angebot noch besteht.
other_language = spricht { $languages }, keine Ihrer Sprachen: zählt als halb so nah
    .detail = Er spricht bekanntlich { $languages }, keine der genannten Sprachen. Nähe heißt auch, miteinander reden zu können: Sie wird halbiert.

## How it stands beside the others, and what would change that

nearest = am nächsten von allen
most_open = am offensten von allen
offers_nothing = bietet nichts, das diese Frage beantwortet
first_fits_better =
    { $points ->
        [one] { $name } eignet sich besser: { $theirs } % gegen { $ours } % ({ $points } Punkt)
       *[other] { $name } eignet sich besser: { $theirs } % gegen { $ours } % ({ $points } Punkte)
    }
first_is_nearer =
    { $points ->
        [one] { $name } ist näher: { $theirs } km gegen { $ours } km ({ $points } Punkt)
       *[other] { $name } ist näher: { $theirs } km gegen { $ours } km ({ $points } Punkte)
    }
first_is_located =
    { $points ->
        [one] { $name } ist bekanntlich { $theirs } km entfernt, dieser Ort ist unbekannt ({ $points } Punkt)
       *[other] { $name } ist bekanntlich { $theirs } km entfernt, dieser Ort ist unbekannt ({ $points } Punkte)
    }
first_is_more_open =
    { $points ->
        [one] { $name } ist offener: { $theirs } % gegen { $ours } % ({ $points } Punkt)
       *[other] { $name } ist offener: { $theirs } % gegen { $ours } % ({ $points } Punkte)
    }
first_is_surer =
    { $points ->
        [one] { $name } ist verlässlicher: { $theirs } % gegen { $ours } % ({ $points } Punkt)
       *[other] { $name } ist verlässlicher: { $theirs } % gegen { $ours } % ({ $points } Punkte)
    }
first_was_seen = { $name } hat jemand gesehen; dieses Angebot beruht auf Erinnerung oder Schlüssen und kommt nach allem Gesehenen
change_weight = es wäre Erster, wenn { $signal } { $to } % statt { $from } % wöge
change_distance = es wäre Erster bei { $to } km statt { $from } km
change_criterion = es wäre Erster damit: { $criterion }
use_it = sofort benutzen: { $url }
sign_up = anmelden: { $url }
ask = Zugang erbitten: { $url }
open_account = dort sehen, wie man ein Konto bekommt: { $url }
visit = von der Website aus finden: { $url }
check_offer = auf der Website prüfen, ob es noch angeboten wird: { $url }
write = an { $address } schreiben
contact_page = schreiben über { $url }
meet = sie treffen: { $url }
read_terms = zuerst die Bedingungen lesen: { $url }
prepare = vor dem Abschied von { $service } die Daten dort exportieren

## Why a hoster or a software was left out

closed = geschlossen
unreached = nicht erreicht seit { $since }, an mehreren Tagen
closing = das Ende ist angekündigt
    .detail = Das Ende ist angekündigt. Wer jetzt dort anfängt, muss bald wieder umziehen.
full = voll: nimmt zurzeit niemanden auf
    .detail = Er nimmt zurzeit niemanden auf. Später wiederkommen oder fragen kann helfen.
takes_others = nimmt nur { $takes }
restricted = nur für eine geschlossene Gruppe
    .detail = Er dient einer geschlossenen Gruppe: Schule, Gemeinde, Familie, Bewegung. Wer dazugehört, fragt nach dieser Zielgruppe.
serves_only = bedient nur: { $area }
serves_first = bedient zuerst: { $area }
others_first = bedient zuerst andere: { $area }
    .detail = Er nimmt vielleicht auch Sie auf, nach denen aus seinem Gebiet: Die Nähe wird halbiert.
filter_region = hat keinen bekannten Standort in { $region }
filter_server_country = die Maschinen stehen in { $countries }
filter_server_country_unknown = wo die Maschinen stehen, ist nicht bekannt
filter_account = verlangt ein Konto
filter_account_unknown = unbekannt, ob ein Konto nötig ist
filter_price = anderer Preis
filter_price_unknown = Preis unbekannt
filter_audience = für andere
filter_audience_unknown = Zielgruppe unbekannt
filter_country = in einem anderen Land
filter_country_unknown = Land unbekannt
filter_network = kein Mitglied des gewünschten Netzes
filter_form = andere Rechtsform
filter_form_unknown = Rechtsform unbekannt
filter_distance = zu weit: { $km } km
filter_distance_unknown = Ort unbekannt, also keine Entfernung
floor = Buchstabe { $letter } bei { $value } %, unter der Schwelle von { $floor } %
not_free = keine freie Software
freedom_unknown = unbekannt, ob freie Software

## Said of the whole answer

place_unknown = „{ $place }“ nennt nicht eindeutig einen bekannten Ort, daher fehlen Entfernungen: eine Stadt mit Region, eine Postleitzahl oder Koordinaten eingeben
place_candidates = der Ort könnte sein: { $candidates }
no_place = kein Ort angegeben: Nähe bleibt außer Betracht, die übrigen Gewichte steigen entsprechend
    .detail = Kein Ort wurde angegeben: Die Nähe bleibt außer Betracht, und Eignung und Offenheit wiegen entsprechend mehr.
discontinued = { $service } wurde eingestellt
rotated =
    { $count ->
        [one] { $count } Hoster liegt höchstens { $band } % unter der besten Wertung und wechseln sich ab; eine Wertung kann über einer etwas besseren stehen
       *[other] { $count } Hoster liegen höchstens { $band } % unter der besten Wertung und wechseln sich ab; eine Wertung kann über einer etwas besseren stehen
    }
neighbours_rotate = Nachbarn mit höchstens { $band } % Abstand in der Wertung wechseln sich ab; eine Wertung kann über einer etwas besseren stehen
weak_last =
    { $count ->
        [one] { $count } Hoster beruht allein auf Erinnerung oder Schlüssen und steht unabhängig von der Wertung nach allen anderen
       *[other] { $count } Hoster beruhen allein auf Erinnerung oder Schlüssen und stehen unabhängig von der Wertung nach allen anderen
    }
also_means = könnte auch heißen: { $names }
wrapped = die Adresse bei { $host } führte nur dorthin
is_hoster = { $hoster } bietet anderen freie Software an: Zu ersetzen ist nichts, siehe den Eintrag unter den Hostern
no_alternative = keine freie Software ist als Ersatz bekannt
no_hoster = kein Hoster ist bekannt, der es anbietet; selbst betreiben geht
all_excluded =
    { $count ->
        [one] { $count } Hoster fiel durch Ihre Filter oder wegen Schließung weg
       *[other] { $count } Hoster fielen durch Ihre Filter oder wegen Schließung weg
    }

## Of moving

effort = { $why }
first_step = vor dem Abschied von { $service }: { $step }
moving_unknown = wie man { $service } verlässt, ist noch nicht notiert: Export in den Einstellungen suchen
not_a_service = das ist kein Dienst, den man verlässt; nennen Sie den Dienst, den Sie verlassen
request_form = wo die Menüs zu wenig hergeben, gibt das Gesetz (DSGVO) ein Recht auf die eigenen Daten: mit diesem Formular anfordern
request_letter = wo die Menüs zu wenig hergeben, gibt das Gesetz (DSGVO) ein Recht auf die eigenen Daten: per Brief oder E-Mail anfordern

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } Hoster deckt { $covered } von { $of } ab
       *[other] { $hosters } Hoster decken { $covered } von { $of } ab
    }
one_more_covers = ein Hoster mehr deckt { $count } mehr ab
one_more_gains =
    { $points ->
        [one] ein Hoster mehr bringt { $points } Punkt
       *[other] ein Hoster mehr bringt { $points } Punkte
    }
one_more_checked = ein Hoster mehr, dafür geprüfte Angebote
next_covers_less =
    { $count ->
        [one] mit { $other } anstelle von { $hoster }, der nächstbesten Wahl, wäre { $count } Sache weniger abgedeckt
       *[other] mit { $other } anstelle von { $hoster }, der nächstbesten Wahl, wäre { $count } Sachen weniger abgedeckt
    }
next_checked_less = mit { $other } anstelle von { $hoster }, der nächstbesten Wahl, beruhte mehr auf Ungeprüftem
next_scores_less =
    { $points ->
        [one] { $other } anstelle von { $hoster } wäre die nächstbeste Wahl, { $points } Punkt weniger
       *[other] { $other } anstelle von { $hoster } wäre die nächstbeste Wahl, { $points } Punkte weniger
    }
next_as_good = { $other } anstelle von { $hoster } wäre etwa gleich gut: sie wechseln sich ab
plan_weak =
    { $count ->
        [one] { $count } davon beruht auf Ungeprüftem: vorher nachsehen
       *[other] { $count } davon beruhen auf Ungeprüftem: vorher nachsehen
    }
not_proved = zu viele Möglichkeiten, um alle zu prüfen: eine bessere ist denkbar
not_recognised = nicht erkannt: Namen oder Adresse eingeben
whole_family = { $family }: alle { $count } Dienste sind eingeplant; nennen Sie die genutzten, um die übrigen wegzulassen
want_understood = „{ $text }“ wurde als { $name } verstanden
too_many_wants =
    { $count ->
        [one] ein Plan fasst höchstens { $most } Sachen; { $count } weitere wurde weggelassen
       *[other] ein Plan fasst höchstens { $most } Sachen; { $count } weitere wurden weggelassen
    }
more_unread =
    { $count ->
        [one] { $count } weiterer Text wurde nicht erkannt
       *[other] { $count } weitere Texte wurden nicht erkannt
    }
kept_idle = { $hoster } ersetzt davon nichts
ask_for_people =
    { $count ->
        [one] für { $count } Person: Ob Platz ist, steht nirgends; fragen Sie jeden Hoster vor der Entscheidung danach und nach dem Preis
       *[other] für { $count } Personen: Für wie viele Platz ist, steht nirgends; fragen Sie jeden Hoster vor der Entscheidung danach und nach dem Preis für alle
    }
filter_without = nicht gewünscht
filter_exit = nicht erfüllt: { $part }
filter_exit_unknown = nicht bekannt: { $part }

## The steps of a plan

tell_people = Sagen Sie allen Betroffenen, was sich wann ändert und wo dann alles ist; nennen Sie eine Person für Fragen.
export_it = { $service }: { $text }
export_unknown = { $service }: Export in den Einstellungen suchen; wie es geht, ist noch nicht notiert
open_at = Legen Sie bei { $hoster } Konten für { $what } an.
open_ask = Fragen Sie { $hoster } nach Konten für { $what }.
open_none = Probieren Sie { $what } bei { $hoster } aus: ohne Konto.
open_kept = Sehen Sie sich { $what } bei { $hoster } an, wo Sie schon sind.
import_it = { $service } nach { $software }: { $text }
import_into = { $service } nach { $software }: Es übernimmt die Daten; suchen Sie Importieren in den Menüs
import_by_hand = { $service } nach { $software }: kein Import bekannt, also von Hand übertragen, was noch gebraucht wird
import_unknown = { $service }: den Hoster fragen, welche Software läuft und was sie übernimmt
keep_both =
    { $count ->
        [one] Behalten Sie beides { $count } Woche lang: ab und zu ins Alte sehen, nur noch im Neuen schreiben.
       *[other] Behalten Sie beides { $count } Wochen lang: ab und zu ins Alte sehen, nur noch im Neuen schreiben.
    }
close_it = { $service } beenden: { $how }
close_unknown = { $service } beenden: Wie, ist noch nicht notiert; in den Kontoeinstellungen nachsehen

### Words and short phrases that answers are shown with.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = hoster; free software = software libero; service = servizio; need = esigenza; account = account;
# openness = apertura; proximity = vicinanza; fit = adeguatezza; assurance = affidabilità; score = punteggio;
# seed = seme; charter = carta; source = fonte; plan = piano; moving = trasloco. Instructions are infinitives.

service = servizio
software = software
need = esigenza
kind_hoster = hoster
by_name = riconosciuto dal nome
by_alias = riconosciuto da un altro nome
by_former_name = riconosciuto da un nome precedente
by_offer_name = riconosciuto dal nome che gli dà un hoster
by_synonym = riconosciuto da un sinonimo
by_url = riconosciuto dall’indirizzo
by_words = riconosciuto dalle parole
by_typo = riconosciuto malgrado un errore di battitura
by_resemblance = somiglia soltanto
sure = certezza
or = o
not_recognised = Nulla è stato riconosciuto con sufficiente certezza.
several_named = Sono indicati più servizi; `degafam plan` risponde per tutti insieme:
unknown_name = non riconosciuto
family_named =
    { $count ->
        [one] { $name } ha qui { $count } servizio; è questo da lasciare?
       *[other] { $name } ha qui { $count } servizi; quale lasciare?
    }
led_through = L’indirizzo su { $host } porta soltanto lì.
did_you_mean = Forse si intendeva:
unknown_place = Questo luogo non è noto; digitare una città, un codice postale o coordinate.
which_place = Più luoghi sono possibili:
understood_as = inteso come
inhabitants = abitanti
near = vicino a
weights = pesi
fit = adeguatezza
proximity = vicinanza
openness = apertura
openness_column = Apertura
free_software = Software libero
licence = Licenza
fit_column = Adeg.
hosters_column = Hoster
and_more =
    { $n ->
        [one] e { $n } altro: degafam alternatives { $id }
       *[other] e altri { $n }: degafam alternatives { $id }
    }
hosters = Hoster
hosters_counted =
    { $count ->
        [one] { $count } hoster
       *[other] { $count } hoster
    }
hoster = Hoster
offers = Offre
distance = Distanza
score = Punti
account = Account
price = Prezzo
none = nessuno
needed = richiesto
asked = a richiesta
members = soci
clients = clienti
unknown = ignoto
free = gratuito
donation = donazione
membership = quota
paid = a pagamento
left_out = Esclusi
data_of = Dati del { $date } ({ $layers }), impronta { $digest }. I fatti invecchiano: verificare presso l’hoster.
source = fonte
city = Città
rank_of = posto { $rank } su { $of } per punteggio
signal = Segnale
value = Valore
weight = Peso
contribution = Contributo
pareto = nessun altro è insieme almeno altrettanto vicino, aperto e adatto
why_not_first = Perché non è primo
changes = Che cosa lo metterebbe primo
no_change = nessun cambiamento da solo
next = Prossimo passo
coverage = noto al
letter_a = alternativo
letter_t = trasparente
letter_o = aperto
letter_n = neutrale
letter_s = solidale
met = rispettato
partly = in parte
not_met = non rispettato
presumed = promesso dalla sua carta
group_ready = pronto all’uso
group_self_host = da ospitare da sé
group_on_device = sul proprio dispositivo
assurance = affidabilità
shown =
    { $count ->
        [one] { $count } mostrato
       *[other] { $count } mostrati
    }
promised =
    { $count ->
        [one] { $count } promesso
       *[other] { $count } promessi
    }
left_unknown =
    { $count ->
        [one] { $count } ignoto
       *[other] { $count } ignoti
    }
not_known = ignoto
not_applicable = non pertinente
undated = senza data
gains = Da pubblicare, per il guadagno maggiore (punti)
probed = misurato
read = letto sulla sua pagina
declared = dichiarato da sé
listed = elencato da terzi
inferred = dedotto
memory = a memoria
legend = A alternativo, T trasparente, O aperto, N neutrale, S solidale: da ▁ poco mostrato a █ tutto rispettato
no_hosters = Nessun hoster soddisfa questi filtri.
plan_wants = Che cosa si lascia
plan_alone = Sul proprio dispositivo, senza hoster
plan_uncovered = Senza soluzione
plan_steps = Che cosa fare
plan_moving = trasloco
step_tell = Avvisare gli interessati
step_before = Prima
step_export = Esportare i dati
step_open = Aprire gli account
step_import = Importare i dati
step_keep_both = Tenere entrambi per un po’
step_close = Chiudere il vecchio
moving_effort = Quanto lavoro
moving_request = Per legge
moving_others = Nessuna importazione nota verso
moving_bridges = Entrambi i mondi per un po’
moving_stays = Che cosa non si può portare
moving_loses = senza
from_memory_alone = a memoria, non verificato
exit_title = andarsene di nuovo

## Dates

month_of_year = { $month } { $year }
month_1 = gennaio
month_2 = febbraio
month_3 = marzo
month_4 = aprile
month_5 = maggio
month_6 = giugno
month_7 = luglio
month_8 = agosto
month_9 = settembre
month_10 = ottobre
month_11 = novembre
month_12 = dicembre

### The words of the command’s own views.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = hoster; free software = software libero; service = servizio; need = esigenza; account = account;
# openness = apertura; proximity = vicinanza; fit = adeguatezza; assurance = affidabilità; score = punteggio;
# seed = seme; charter = carta; source = fonte; plan = piano; moving = trasloco. Instructions are infinitives.

## The entry of a hoster

place = Luogo
form = Forma
membership = Collettivi
audience = Pubblico
links = Collegamenti
criteria = Criteri
offers = Offerte
asides = Messo da parte
contradictions = Contraddizioni
sources = Fonti
seat = sede
kind = tipo
also = detto anche
formerly = in precedenza
until = fino al
from = dal
sign_up = iscrizione
unnamed = software non indicato
seen = visto
no_address = senza indirizzo

## The views of `simulate`

title =
    { $users ->
        [one] { $users } persona, seme { $seed }
       *[other] { $users } persone, seme { $seed }
    }
setting = estratte tra { $people } milioni di abitanti di { $towns } località ({ $region }); { $services } servizi da lasciare, ciascuno con la stessa frequenza; gli hoster entro { $band } dal punteggio migliore si alternano
region_france = Francia
region_world = mondo
answered = il { $share } delle persone ha visto un hoster; ciascuna prende il primo, e le quote qui sotto sono quote di queste
concentration = Concentrazione
top_share = { $name } è primo per il { $share }: la quota più grande di un solo hoster.
effective =
    { $n ->
        [one] { $n } hoster effettivo su { $all }: concentrato come se quel numero si dividesse in parti uguali tutte le persone.
       *[other] { $n } hoster effettivi su { $all }: concentrato come se quel numero si dividesse in parti uguali tutte le persone.
    }
gini = Gini { $gini }: 0 se tutti gli hoster sono scelti allo stesso modo, vicino a 1 se uno ha tutti.
any_shown =
    { $n ->
        [one] Se ciascuna avesse preso a caso uno dei primi { $limit }: { $share } per il più grande, { $n } hoster effettivo.
       *[other] Se ciascuna avesse preso a caso uno dei primi { $limit }: { $share } per il più grande, { $n } hoster effettivi.
    }
unspread =
    { $n ->
        [one] Senza turni (--spread off): { $share } per il più grande, { $n } hoster effettivo.
       *[other] Senza turni (--spread off): { $share } per il più grande, { $n } hoster effettivi.
    }
hoster = Hoster
city = Città
share = Quota
off = no turni
services = Servizi
by_service = Servizio per servizio
by_service_means = Se un servizio ha pochi hoster, il primo è grande, qualunque cosa faccia la classifica.
service = Servizio
hosters = Hoster
effective_column = effettivi
first_column = Primo
fairness = Equità tra quasi pari
near_equal_share = Il { $share } delle persone servite aveva in testa dei quasi pari, che si alternano; per le altre un hoster era nettamente il migliore.
no_near_equals = Nessuna domanda aveva quasi pari.
ratio = { $questions } di queste domande con { $seeds } semi per ogni quasi pari: il primo posto tocca a uno al massimo { $ratio } volte la sua giusta quota ({ $mean } in media, caso compreso); sopra 2, l’obiettivo: { $above }. Dove bisogna chiedere, il turno di un hoster viene la metà delle volte.
worst = il più grande per { $hoster }: { $share } tra { $n } ({ $service }, { $place })
regret = Perdita rispetto a senza turni
regret_means = Quanto costano i turni: il { $share } delle persone riceve una prima risposta diversa dalla migliore per punteggio.
mean = media
p95 = 95º percentile
lost_km = chilometri in più
lost_openness = apertura persa
lost_score = punteggio perso
lost_score_share = punteggio perso, in quota (obiettivo: media sotto il 2%)
never = Mai raccomandati
never_means = { $n } dei { $all } hoster idonei non sono mai stati tra i primi { $limit } di nessuno.
never_within = mai per una persona entro { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Esclusi per il loro stato, non per il posto: altri { $n } ({ $codes }).
no_place = senza luogo noto, quindi mai vicini
farther = altri sono più vicini anche alla loro porta
less_open = meno aperti dei loro vicini
worse_fit = offrono ciò che è meno adatto
less_sure = meno sicuri dei loro vicini
few_users = mostrati alla loro porta, dove nessuno è stato estratto
zones = Zone bianche
zones_means = Quota di tutta la popolazione, estratta o no, senza alcun hoster per questo entro tanti chilometri, e la più grande di queste località a 100 km. Un hoster di cui non è nota la città qui non è vicino a nessuno.
largest = La più grande
any_service = nessuno di essi
map_title =
    { $users ->
        [one] Verso chi va { $users } persona estratta, seme { $seed }
       *[other] Verso chi vanno { $users } persone estratte, seme { $seed }
    }
map_data = dati del { $date }, impronta { $digest }
map_users = persone
map_hosters = hoster: area secondo la quota
map_vague = noti solo regione o paese
map_zones = nessun hoster entro 100 km
plans_title =
    { $associations ->
        [one] { $associations } associazione che lascia { $wants } cose, seme { $seed }
       *[other] { $associations } associazioni che lasciano { $wants } cose ciascuna, seme { $seed }
    }
plans_covered =
    { $hosters ->
        [one] Il { $share } di ciò che richiede un hoster ne ha uno, con { $hosters } hoster per piano.
       *[other] Il { $share } di ciò che richiede un hoster ne ha uno, con { $hosters } hoster per piano.
    }
plans_concentration = Concentrato come { $effective } hoster di pari quota ({ $unspread } senza turni); il più grande ne serve il { $top }; Gini { $gini }.
plans_regret = I turni cambiano il { $changed } dei piani e costano { $mean } del punteggio medio, al massimo { $p95 } per diciannove su venti.

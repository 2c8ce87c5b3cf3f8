### Reasons of answers: the id is the code; `.detail` says the same at length.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = hoster; free software = software libero; service = servizio; need = esigenza; account = account;
# openness = apertura; proximity = vicinanza; fit = adeguatezza; assurance = affidabilità; score = punteggio;
# seed = seme; charter = carta; source = fonte; plan = piano; moving = trasloco. Instructions are infinitives.

## Why a software is proposed

itself = il software nominato
serves_need = fatto per questo: { $need }
also_serves = fa anche questo: { $need }
listed =
    { $count ->
        [one] citato da { $count } elenco
       *[other] citato da { $count } elenchi
    }
first_choice = prima scelta della campagna Dégooglisons
same_section =
    { $count ->
        [one] nella stessa sezione di { $count } elenco
       *[other] nella stessa sezione di { $count } elenchi
    }
different_use =
    { $count ->
        [one] citato da { $count } elenco, ma per un altro uso
       *[other] citato da { $count } elenchi, ma per un altro uso
    }
computed = risponde alla stessa esigenza ({ $need }); nessun elenco cita la coppia
successor = successore o derivato di { $software }
predecessor = { $software } ne è derivato
family = parla { $protocol }, come ogni client e server di quel protocollo
part_of = un’applicazione dentro { $software }
frontend = solo un’altra facciata del servizio, che continua a fornire i contenuti
contested = il suo carattere libero è contestato: { $note }
archived = il suo sviluppo è terminato
on_device = funziona sul proprio dispositivo: non serve un hoster
yunohost = si può ospitare da sé con YunoHost (pacchetto { $package })
self_host = si può ospitare da sé a partire dal codice sorgente
antifeature = da sapere: { $trait }

## Why a hoster stands where it stands

distance = a { $km } km ({ $city })
    .detail = La sua sede a { $city } è contata a { $km } km da qui, in linea d’aria; mai più vicina di quanto siano noti i due luoghi.
distance_within = entro { $km } km ({ $city })
    .detail = La sua sede a { $city } si trova entro { $km } km: i due luoghi non sono noti con maggiore precisione, quindi conta questa distanza.
distance_alone = a { $km } km
distance_vague = noto solo così: { $city }; contato a { $km } km
    .detail = Del suo luogo si sa solo { $city }; perciò è contato a { $km } km: il raggio entro cui può trovarsi.
site_unknown = il suo luogo non è noto, quindi non può contare come vicino
    .detail = Nessuna fonte dice dove si trova. L’ignoto non è vicino: la vicinanza non gli porta nulla; potrebbe comunque essere qui accanto.
openness = apertura { $score }%, con il { $coverage }% dei criteri noto
    .detail = Apertura { $score }%: la parte, ponderata secondo le prove, dei criteri che rispetta. Sul { $coverage }% dei criteri si è letto qualcosa; il resto è ignoto o solo promesso.
member = membro di { $network } (fonte: { $date })
    .detail = Una fonte ({ $date }) lo conta tra i membri di { $network }, di cui si è impegnato a rispettare la carta. Un’adesione è recente quanto la sua fonte.
member_undated = membro di { $network } (fonte senza data)
member_claimed = si dice membro di { $network }; nessun altro lo dice
    .detail = Lo dice da sé. La carta conterà quando la rete o qualcun altro lo confermerà.
member_memory = membro di { $network }, a quanto si ricorda
no_account = senza account
account = serve un account
on_request = account su richiesta
for_members = per i soci
for_clients = per i clienti
price_free = gratuito
price_donation = gratuito, donazioni gradite
price_membership = con la quota associativa
price_paid = a pagamento
offered_for = offerto per un’altra esigenza: { $need }
    .detail = Il software è offerto per un’altra esigenza, { $need }, e può essere configurato diversamente: la sua adeguatezza conta meno.
by_protocol = serve ogni software { $protocol }, tra cui { $software }
    .detail = Offre { $protocol }. Chi lo fa serve ogni client e server di quel protocollo, tra cui { $software }; quale server usi non è stato letto.
possible = offre { $parent }; non è stato verificato se { $software } sia attivo
    .detail = { $software } è un’applicazione dentro { $parent }, che questo hoster offre. Non è stato verificato se vi sia attiva, quindi l’adeguatezza conta la metà: chiedere prima.
unnamed = risponde all’esigenza, ma la fonte non nomina il software
    .detail = Risponde a questa esigenza, ma la fonte non nomina il software, che potrebbe anche non essere libero: chiedere prima.
last_seen = visto l’ultima volta: { $date }
    .detail = L’offerta è stata vista l’ultima volta in una fonte ({ $date }). L’età ne riduce il peso ma non la toglie: verificare che esista ancora.
undated = la sua fonte non ha data
    .detail = La sua fonte non ha data e conta quindi come una di diversi anni fa: verificare che l’offerta esista ancora.
from_memory = si basa su un ricordo, non verificato
    .detail = Nessuno l’ha letto da qualche parte: si basa su un ricordo e pesa meno di tutto finché non si trova una fonte.
from_inference = dedotto da altro, non verificato
    .detail = Nessuno l’ha letto da qualche parte: è stato dedotto da altro, per esempio da un nome, e viene dopo tutto ciò che è stato visto.
withdrawn = la sua fonte è stata ritirata: { $date }
    .detail = Chi teneva questa fonte l’ha ritirata; pesa come la più vecchia: verificare che l’offerta esista ancora.
other_language = parla { $languages }, nessuna delle lingue indicate: conta come la metà più lontano
    .detail = Si sa che parla { $languages }, nessuna delle lingue indicate. Essere vicini è anche potersi parlare: la sua vicinanza è dimezzata.

## How it stands beside the others, and what would change that

nearest = il più vicino di tutti
most_open = il più aperto di tutti
offers_nothing = non offre nulla che risponda a questa domanda
first_fits_better =
    { $points ->
        [one] { $name } è più adatto: { $theirs }% contro { $ours }% ({ $points } punto)
       *[other] { $name } è più adatto: { $theirs }% contro { $ours }% ({ $points } punti)
    }
first_is_nearer =
    { $points ->
        [one] { $name } è più vicino: { $theirs } km contro { $ours } km ({ $points } punto)
       *[other] { $name } è più vicino: { $theirs } km contro { $ours } km ({ $points } punti)
    }
first_is_located =
    { $points ->
        [one] { $name } si trova a { $theirs } km, il luogo di questo non è noto ({ $points } punto)
       *[other] { $name } si trova a { $theirs } km, il luogo di questo non è noto ({ $points } punti)
    }
first_is_more_open =
    { $points ->
        [one] { $name } è più aperto: { $theirs }% contro { $ours }% ({ $points } punto)
       *[other] { $name } è più aperto: { $theirs }% contro { $ours }% ({ $points } punti)
    }
first_is_surer =
    { $points ->
        [one] { $name } è più affidabile: { $theirs }% contro { $ours }% ({ $points } punto)
       *[other] { $name } è più affidabile: { $theirs }% contro { $ours }% ({ $points } punti)
    }
first_was_seen = qualcuno ha visto { $name }; questa offerta si basa su un ricordo o una deduzione, e viene dopo tutto ciò che è stato visto
change_weight = sarebbe primo se { $signal } pesasse { $to }% invece di { $from }%
change_distance = sarebbe primo a { $to } km invece di { $from } km
change_criterion = sarebbe primo con questo: { $criterion }
use_it = usarlo subito: { $url }
sign_up = iscriversi: { $url }
ask = chiedere l’accesso: { $url }
open_account = vedere lì come ottenere un account: { $url }
visit = partire dal suo sito: { $url }
check_offer = verificare sul suo sito se è ancora offerto: { $url }
write = scrivere a { $address }
contact_page = scrivere tramite { $url }
meet = incontrarli: { $url }
read_terms = leggere prima le condizioni: { $url }
prepare = prima di lasciare { $service }, esportarne i propri dati

## Why a hoster or a software was left out

closed = chiuso
unreached = non raggiunto da { $since }, provato in più giorni
closing = la sua chiusura è annunciata
    .detail = La sua chiusura è annunciata. Chi comincia ora dovrà traslocare di nuovo.
full = al completo: per ora non accetta nessuno
    .detail = Per ora non accetta nessuno. Tornare più tardi, o chiedere, può aiutare.
takes_others = accetta solo { $takes }
restricted = solo per un gruppo chiuso
    .detail = Serve un gruppo chiuso: una scuola, un comune, una famiglia, un movimento. Chi ne fa parte chieda quel pubblico.
serves_only = serve solo: { $area }
serves_first = serve prima: { $area }
others_first = serve prima altri: { $area }
    .detail = Forse accoglie anche altri, dopo chi è della sua zona: la sua vicinanza è dimezzata.
filter_region = non ha sedi note in { $region }
filter_server_country = le sue macchine sono in { $countries }
filter_server_country_unknown = non si sa dove siano le sue macchine
filter_account = richiede un account
filter_account_unknown = non si sa se serva un account
filter_price = altro prezzo
filter_price_unknown = prezzo ignoto
filter_audience = per un altro pubblico
filter_audience_unknown = pubblico ignoto
filter_country = in un altro paese
filter_country_unknown = paese ignoto
filter_network = non è membro della rete richiesta
filter_form = altra forma giuridica
filter_form_unknown = forma giuridica ignota
filter_distance = troppo lontano: { $km } km
filter_distance_unknown = luogo ignoto, quindi nessuna distanza
floor = lettera { $letter } al { $value }%, sotto la soglia del { $floor }%
not_free = non è software libero
freedom_unknown = non si sa se sia software libero

## Said of the whole answer

place_unknown = «{ $place }» non indica con chiarezza un luogo noto, perciò mancano le distanze: digitare una città con la sua regione, un codice postale o coordinate
place_candidates = il luogo potrebbe essere: { $candidates }
no_place = nessun luogo indicato: la vicinanza non conta e gli altri pesi aumentano in proporzione
    .detail = Non è stato indicato alcun luogo: la vicinanza resta fuori e i pesi di adeguatezza e apertura aumentano in proporzione.
discontinued = { $service } è stato chiuso
rotated =
    { $count ->
        [one] { $count } hoster è entro il { $band }% dal punteggio migliore; i quasi pari si alternano, e un punteggio può precederne uno appena migliore
       *[other] { $count } hoster sono entro il { $band }% dal punteggio migliore e si alternano: un punteggio può precederne uno appena migliore
    }
neighbours_rotate = i vicini entro il { $band }% di punteggio si alternano: un punteggio può precederne uno appena migliore
weak_last =
    { $count ->
        [one] { $count } hoster si basa solo su un ricordo o una deduzione e viene dopo tutti gli altri, qualunque sia il punteggio
       *[other] { $count } hoster si basano solo su un ricordo o una deduzione e vengono dopo tutti gli altri, qualunque sia il punteggio
    }
also_means = potrebbe anche indicare: { $names }
wrapped = l’indirizzo su { $host } portava soltanto lì
is_hoster = { $hoster } offre software libero ad altri: non c’è nulla da sostituire, si veda la sua scheda tra gli hoster
no_alternative = non si conosce software libero che lo sostituisca
no_hoster = nessun hoster noto lo offre; resta la possibilità di ospitarlo da sé
all_excluded =
    { $count ->
        [one] { $count } hoster escluso dai filtri o perché chiuso
       *[other] { $count } hoster esclusi dai filtri o perché chiusi
    }

## Of moving

effort = { $why }
first_step = prima di lasciare { $service }: { $step }
moving_unknown = come lasciare { $service } non è ancora annotato: cercare un’esportazione nelle impostazioni
not_a_service = non è un servizio che si lascia; indicare il servizio da lasciare
request_form = dove i menu danno troppo poco, la legge (GDPR) dà diritto ai propri dati: richiederli con questo modulo
request_letter = dove i menu danno troppo poco, la legge (GDPR) dà diritto ai propri dati: richiederli per lettera o per e-mail

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } hoster copre { $covered } su { $of }
       *[other] { $hosters } hoster coprono { $covered } su { $of }
    }
one_more_covers = un hoster in più ne copre altri { $count }
one_more_gains =
    { $points ->
        [one] un hoster in più guadagna { $points } punto
       *[other] un hoster in più guadagna { $points } punti
    }
one_more_checked = un hoster in più, ma con offerte verificate
next_covers_less =
    { $count ->
        [one] con { $other } al posto di { $hoster }, la scelta successiva, si coprirebbe { $count } cosa in meno
       *[other] con { $other } al posto di { $hoster }, la scelta successiva, si coprirebbero { $count } cose in meno
    }
next_checked_less = con { $other } al posto di { $hoster }, la scelta successiva, più cose si baserebbero su ciò che nessuno ha verificato
next_scores_less =
    { $points ->
        [one] { $other } al posto di { $hoster } sarebbe la scelta successiva, { $points } punto in meno
       *[other] { $other } al posto di { $hoster } sarebbe la scelta successiva, { $points } punti in meno
    }
next_as_good = { $other } al posto di { $hoster } sarebbe quasi altrettanto valido: si alternano
plan_weak =
    { $count ->
        [one] { $count } elemento si basa su ciò che nessuno ha verificato: guardare prima di contarci
       *[other] { $count } elementi si basano su ciò che nessuno ha verificato: guardare prima di contarci
    }
not_proved = troppe scelte per provarle tutte: una migliore è possibile
not_recognised = non riconosciuto: digitarne il nome o l’indirizzo
whole_family = { $family }: tutti i suoi { $count } servizi sono previsti; indicare quelli usati per escludere gli altri
want_understood = «{ $text }» è stato inteso come { $name }
too_many_wants =
    { $count ->
        [one] un piano comprende al massimo { $most } cose; { $count } altra è stata tralasciata
       *[other] un piano comprende al massimo { $most } cose; altre { $count } sono state tralasciate
    }
more_unread =
    { $count ->
        [one] { $count } altro testo non è stato riconosciuto
       *[other] altri { $count } testi non sono stati riconosciuti
    }
kept_idle = { $hoster } non sostituisce nulla di tutto ciò
ask_for_people =
    { $count ->
        [one] per { $count } persona: da nessuna parte è annotato se ci sia posto; chiederlo a ogni hoster prima di decidere, e anche il prezzo
       *[other] per { $count } persone: da nessuna parte è annotato per quante ci sia posto; chiederlo a ogni hoster prima di decidere, e anche il prezzo per tutte
    }
filter_without = non è desiderato
filter_exit = non rispettato: { $part }
filter_exit_unknown = non noto: { $part }

## The steps of a plan

tell_people = Dire a tutte le persone interessate che cosa cambia, quando, e dove si troverà poi tutto; indicare una persona a cui chiedere.
export_it = { $service }: { $text }
export_unknown = { $service }: cercare un’esportazione nelle impostazioni; come si fa non è ancora annotato
open_at = Aprire account presso { $hoster } per { $what }.
open_ask = Chiedere a { $hoster } account per { $what }.
open_none = Provare { $what } presso { $hoster }: senza account.
open_kept = Guardare { $what } presso { $hoster }, dove si è già.
import_it = { $service } verso { $software }: { $text }
import_into = { $service } verso { $software }: accoglie i dati; cercare Importa nei menu
import_by_hand = { $service } verso { $software }: nessuna importazione nota; riportare a mano ciò che serve ancora
import_unknown = { $service }: chiedere all’hoster quale software usa e che cosa accoglie
keep_both =
    { $count ->
        [one] Tenere entrambi per { $count } settimana: guardare ogni tanto nel vecchio e scrivere solo nel nuovo.
       *[other] Tenere entrambi per { $count } settimane: guardare ogni tanto nel vecchio e scrivere solo nel nuovo.
    }
close_it = Chiudere { $service }: { $how }
close_unknown = Chiudere { $service }: come non è ancora annotato; guardare nelle impostazioni dell’account

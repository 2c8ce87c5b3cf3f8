### Reasons of answers: the id is the code; `.detail` says the same at length.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = allotjador; free software = programari lliure; service = servei; need = necessitat; account = compte;
# openness = obertura; proximity = proximitat; fit = adequació; assurance = fiabilitat; score = puntuació;
# seed = llavor; charter = carta; source = font; plan = pla; moving = mudança. Readers are addressed as vós.

## Why a software is proposed

itself = el programari que heu anomenat
serves_need = fet per a això: { $need }
also_serves = també fa això: { $need }
listed =
    { $count ->
        [one] citat en { $count } llista
       *[other] citat en { $count } llistes
    }
first_choice = primera opció de la campanya Dégooglisons
same_section =
    { $count ->
        [one] en el mateix apartat de { $count } llista
       *[other] en el mateix apartat de { $count } llistes
    }
different_use =
    { $count ->
        [one] citat en { $count } llista, però per a un altre ús
       *[other] citat en { $count } llistes, però per a un altre ús
    }
computed = cobreix la mateixa necessitat ({ $need }); cap llista no cita la parella
successor = successor o derivat de { $software }
predecessor = { $software } en va sorgir
family = parla { $protocol }, com tot client i servidor d’aquest protocol
part_of = una aplicació dins de { $software }
frontend = només una altra cara del servei, que continua proporcionant el contingut
contested = el seu caràcter lliure es discuteix: { $note }
archived = el seu desenvolupament s’ha acabat
on_device = funciona al vostre dispositiu: no cal allotjador
yunohost = es pot allotjar un mateix amb YunoHost (paquet { $package })
self_host = es pot allotjar un mateix des del codi font
antifeature = a tenir en compte: { $trait }

## Why a hoster stands where it stands

distance = a { $km } km ({ $city })
    .detail = La seva seu a { $city } es compta a { $km } km de vós, en línia recta; mai més a prop del que es coneixen tots dos llocs.
distance_within = a menys de { $km } km ({ $city })
    .detail = La seva seu a { $city } és a menys de { $km } km de vós: els dos llocs no es coneixen amb més exactitud, així que compta aquesta distància.
distance_alone = a { $km } km
distance_vague = només se sap: { $city }; es compta a { $km } km
    .detail = Del seu lloc només se sap { $city }; per això es compta a { $km } km: el radi on pot ser.
site_unknown = no se’n coneix el lloc: no pot comptar com a proper
    .detail = Cap font no diu on és. El desconegut no és proper: la proximitat no li aporta res; tot i així pot ser el vostre veí.
openness = obertura { $score } %, amb el { $coverage } % dels criteris conegut
    .detail = Obertura { $score } %: la part, ponderada per les proves, dels criteris que compleix. S’ha llegit alguna cosa sobre el { $coverage } % dels criteris; la resta es desconeix o només està promesa.
member = membre de { $network } (font: { $date })
    .detail = Una font ({ $date }) el compta entre els membres de { $network }, la carta de la qual va prometre complir. Una pertinença és tan recent com la seva font.
member_undated = membre de { $network } (font sense data)
member_claimed = es diu membre de { $network }; ningú més no ho diu
    .detail = Ho diu ell mateix. La carta comptarà quan la xarxa o algú altre ho confirmi.
member_memory = membre de { $network }, segons es recorda
no_account = sense compte
account = cal un compte
on_request = comptes a petició
for_members = per a membres
for_clients = per a clients
price_free = gratuït
price_donation = gratuït, s’agraeixen donatius
price_membership = amb la quota de soci
price_paid = de pagament
offered_for = ofert per a una altra necessitat: { $need }
    .detail = El programari s’ofereix per a una altra necessitat, { $need }, i pot estar configurat d’una altra manera: la seva adequació compta menys.
by_protocol = serveix a tot programari { $protocol }, també { $software }
    .detail = Ofereix { $protocol }. Qui ho fa serveix a tot client i servidor d’aquest protocol, també { $software }; no s’ha llegit quin servidor fa servir.
possible = ofereix { $parent }; no s’ha comprovat si { $software } hi està activat
    .detail = { $software } és una aplicació dins de { $parent }, que aquest allotjador ofereix. No s’ha comprovat si hi està activada, així que l’adequació compta la meitat: pregunteu-ho abans.
unnamed = cobreix la necessitat, però la font no anomena el programari
    .detail = Cobreix aquesta necessitat, però la font no anomena el programari, que potser ni tan sols és lliure: pregunteu-ho abans.
last_seen = vist per darrera vegada: { $date }
    .detail = L’oferta es va veure per darrera vegada en una font ({ $date }). L’edat en redueix el pes, però no l’elimina: comproveu que encara funcioni.
undated = la seva font no té data
    .detail = La seva font no té data i compta com una de fa uns quants anys: comproveu que l’oferta encara funcioni.
from_memory = es basa en un record, sense comprovar
    .detail = Ningú no ho ha llegit enlloc: es basa en un record i és el que menys pesa fins que es trobi una font.
from_inference = deduït d’una altra cosa, sense comprovar
    .detail = Ningú no ho ha llegit enlloc: s’ha deduït d’una altra cosa, com ara un nom, i va després de tot el que s’ha vist.
withdrawn = la seva font es va retirar: { $date }
    .detail = Els qui mantenien aquesta font la van retirar; pesa com la més antiga: comproveu que l’oferta encara funcioni.
other_language = parla { $languages }, cap de les vostres llengües: compta com la meitat de proper
    .detail = Se sap que parla { $languages }, cap de les llengües que heu anomenat. Ser a prop també és poder parlar: la seva proximitat es redueix a la meitat.

## How it stands beside the others, and what would change that

nearest = el més proper de tots
most_open = el més obert de tots
offers_nothing = no ofereix res que respongui a aquesta pregunta
first_fits_better =
    { $points ->
        [one] { $name } s’adequa més: { $theirs } % davant de { $ours } % ({ $points } punt)
       *[other] { $name } s’adequa més: { $theirs } % davant de { $ours } % ({ $points } punts)
    }
first_is_nearer =
    { $points ->
        [one] { $name } és més a prop: { $theirs } km davant de { $ours } km ({ $points } punt)
       *[other] { $name } és més a prop: { $theirs } km davant de { $ours } km ({ $points } punts)
    }
first_is_located =
    { $points ->
        [one] { $name } és a { $theirs } km; el lloc d’aquest no es coneix ({ $points } punt)
       *[other] { $name } és a { $theirs } km; el lloc d’aquest no es coneix ({ $points } punts)
    }
first_is_more_open =
    { $points ->
        [one] { $name } és més obert: { $theirs } % davant de { $ours } % ({ $points } punt)
       *[other] { $name } és més obert: { $theirs } % davant de { $ours } % ({ $points } punts)
    }
first_is_surer =
    { $points ->
        [one] { $name } és més fiable: { $theirs } % davant de { $ours } % ({ $points } punt)
       *[other] { $name } és més fiable: { $theirs } % davant de { $ours } % ({ $points } punts)
    }
first_was_seen = algú ha vist { $name }; aquesta oferta es basa en un record o una deducció, i va després de tot el que s’ha vist
change_weight = seria el primer si { $signal } pesés { $to } % en lloc de { $from } %
change_distance = seria el primer a { $to } km en lloc de { $from } km
change_criterion = seria el primer amb això: { $criterion }
use_it = fer-lo servir de seguida: { $url }
sign_up = registrar-se: { $url }
ask = demanar accés: { $url }
open_account = veure-hi com obtenir un compte: { $url }
visit = trobar-lo des del seu lloc web: { $url }
check_offer = comprovar al seu lloc web si encara s’ofereix: { $url }
write = escriure a { $address }
contact_page = escriure per { $url }
meet = conèixer-los: { $url }
read_terms = llegir abans les condicions: { $url }
prepare = abans de deixar { $service }, exporteu-hi les vostres dades

## Why a hoster or a software was left out

closed = tancat
unreached = sense resposta, en diversos dies (des de: { $since })
closing = se n’ha anunciat el tancament
    .detail = Se n’ha anunciat el tancament. Qui hi comenci ara s’haurà de tornar a mudar.
full = complet: ara per ara no admet ningú
    .detail = Ara per ara no admet ningú. Tornar-hi més tard, o preguntar, pot ajudar.
takes_others = només admet { $takes }
restricted = només per a un grup tancat
    .detail = Serveix a un grup tancat: una escola, un municipi, una família, un moviment. Si en formeu part, demaneu aquest públic.
serves_only = només atén: { $area }
serves_first = atén primer: { $area }
others_first = atén primer altres: { $area }
    .detail = Potser també us aculli, després dels de la seva zona: la seva proximitat es redueix a la meitat.
filter_region = no té cap seu coneguda a { $region }
filter_server_country = les seves màquines són a { $countries }
filter_server_country_unknown = no se sap on són les seves màquines
filter_account = demana un compte
filter_account_unknown = no se sap si demana un compte
filter_price = un altre preu
filter_price_unknown = preu desconegut
filter_audience = per a un altre públic
filter_audience_unknown = públic desconegut
filter_country = en un altre país
filter_country_unknown = país desconegut
filter_network = no és membre de la xarxa demanada
filter_form = una altra forma jurídica
filter_form_unknown = forma jurídica desconeguda
filter_distance = massa lluny: { $km } km
filter_distance_unknown = lloc desconegut, sense distància
floor = lletra { $letter } al { $value } %, per sota del mínim del { $floor } %
not_free = no és programari lliure
freedom_unknown = no consta que sigui programari lliure

## Said of the whole answer

place_unknown = «{ $place }» no anomena clarament un lloc conegut, per això falten les distàncies: escriviu una ciutat amb la seva regió, un codi postal o coordenades
place_candidates = el lloc podria ser: { $candidates }
no_place = cap lloc donat: la proximitat no compta i els altres pesos augmenten en proporció
    .detail = No s’ha donat cap lloc: la proximitat queda fora i els pesos de l’adequació i l’obertura augmenten en proporció.
discontinued = { $service } es va tancar
rotated =
    { $count ->
        [one] { $count } allotjador és a menys del { $band } % de la millor puntuació; els gairebé iguals s’alternen, i una puntuació pot anar abans d’una altra una mica millor
       *[other] { $count } allotjadors són a menys del { $band } % de la millor puntuació i s’alternen; una puntuació pot anar abans d’una altra una mica millor
    }
neighbours_rotate = els veïns a menys del { $band } % de puntuació s’alternen; una puntuació pot anar abans d’una altra una mica millor
weak_last =
    { $count ->
        [one] { $count } allotjador es basa només en un record o una deducció i va després de tots els altres, sigui quina sigui la puntuació
       *[other] { $count } allotjadors es basen només en un record o una deducció i van després de tots els altres, sigui quina sigui la puntuació
    }
also_means = també podria ser: { $names }
wrapped = l’adreça a { $host } només hi portava
is_hoster = { $hoster } ofereix programari lliure a altres: no hi ha res a substituir, vegeu la seva fitxa entre els allotjadors
no_alternative = no es coneix programari lliure que el substitueixi
no_hoster = no es coneix cap allotjador que l’ofereixi; es pot allotjar un mateix
all_excluded =
    { $count ->
        [one] { $count } allotjador descartat pels vostres filtres o per tancament
       *[other] { $count } allotjadors descartats pels vostres filtres o per tancament
    }

## Of moving

effort = { $why }
first_step = abans de deixar { $service }: { $step }
moving_unknown = encara no consta com deixar { $service }: busqueu una exportació a la configuració
not_a_service = això no és un servei que es deixa; anomeneu el servei que deixeu
request_form = si els menús donen poc, la llei (RGPD) us dona dret a les vostres dades: demaneu-les amb aquest formulari
request_letter = si els menús donen poc, la llei (RGPD) us dona dret a les vostres dades: demaneu-les per carta o correu electrònic

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } allotjador cobreix { $covered } de { $of }
       *[other] { $hosters } allotjadors cobreixen { $covered } de { $of }
    }
one_more_covers = un allotjador més en cobreix { $count } més
one_more_gains =
    { $points ->
        [one] un allotjador més guanya { $points } punt
       *[other] un allotjador més guanya { $points } punts
    }
one_more_checked = un allotjador més, amb ofertes comprovades
next_covers_less =
    { $count ->
        [one] amb { $other } en lloc de { $hoster }, la següent millor opció, es cobriria { $count } cosa menys
       *[other] amb { $other } en lloc de { $hoster }, la següent millor opció, es cobririen { $count } coses menys
    }
next_checked_less = amb { $other } en lloc de { $hoster }, la següent millor opció, més coses dependrien del que ningú no ha comprovat
next_scores_less =
    { $points ->
        [one] { $other } en lloc de { $hoster } seria la següent millor opció, { $points } punt menys
       *[other] { $other } en lloc de { $hoster } seria la següent millor opció, { $points } punts menys
    }
next_as_good = { $other } en lloc de { $hoster } seria gairebé igual de bo: s’alternen
plan_weak =
    { $count ->
        [one] { $count } element es basa en el que ningú no ha comprovat: mireu-ho abans de comptar-hi
       *[other] { $count } elements es basen en el que ningú no ha comprovat: mireu-ho abans de comptar-hi
    }
not_proved = massa opcions per provar-les totes: n’hi pot haver una de millor
not_recognised = no reconegut: escriviu-ne el nom o l’adreça
whole_family = { $family }: es planifiquen tots els seus { $count } serveis; anomeneu els que feu servir per descartar els altres
want_understood = «{ $text }» s’ha entès com a { $name }
too_many_wants =
    { $count ->
        [one] un pla admet { $most } coses com a màxim; { $count } més ha quedat fora
       *[other] un pla admet { $most } coses com a màxim; { $count } més han quedat fora
    }
more_unread =
    { $count ->
        [one] { $count } text més no s’ha reconegut
       *[other] { $count } textos més no s’han reconegut
    }
kept_idle = { $hoster } no substitueix res d’això
ask_for_people =
    { $count ->
        [one] per a { $count } persona: enlloc no consta si hi ha lloc; pregunteu-ho a cada allotjador abans de decidir, i també el preu
       *[other] per a { $count } persones: enlloc no consta per a quantes hi ha lloc; pregunteu-ho a cada allotjador abans de decidir, i també el preu per a totes
    }
filter_without = no el voleu
filter_exit = no es compleix: { $part }
filter_exit_unknown = es desconeix: { $part }

## The steps of a plan

tell_people = Digueu a totes les persones afectades què canvia, quan i on serà llavors tot; anomeneu algú a qui preguntar.
export_it = { $service }: { $text }
export_unknown = { $service }: busqueu una exportació a la configuració; encara no consta com es fa
open_at = Obriu comptes a { $hoster } per a { $what }.
open_ask = Demaneu a { $hoster } comptes per a { $what }.
open_none = Proveu { $what } a { $hoster }: sense compte.
open_kept = Mireu { $what } a { $hoster }, on ja sou.
import_it = { $service } a { $software }: { $text }
import_into = { $service } a { $software }: admet les dades; busqueu Importa als menús
import_by_hand = { $service } a { $software }: cap importació coneguda; passeu a mà el que encara necessiteu
import_unknown = { $service }: pregunteu a l’allotjador quin programari fa servir i quines dades admet
keep_both =
    { $count ->
        [one] Conserveu tots dos { $count } setmana: mireu l’antic de tant en tant i escriviu només en el nou.
       *[other] Conserveu tots dos { $count } setmanes: mireu l’antic de tant en tant i escriviu només en el nou.
    }
close_it = Tanqueu { $service }: { $how }
close_unknown = Tanqueu { $service }: encara no consta com; mireu a la configuració del compte

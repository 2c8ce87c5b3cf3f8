### Reasons of answers: the id is the code; `.detail` says the same at length.

## Why a software is proposed

itself = el programa que nombró
serves_need = hecho para esto: { $need }
also_serves = también hace esto: { $need }
listed =
    { $count ->
        [one] citado en { $count } lista
       *[other] citado en { $count } listas
    }
first_choice = primera opción de la campaña Dégooglisons
same_section =
    { $count ->
        [one] en el mismo apartado de { $count } lista
       *[other] en el mismo apartado de { $count } listas
    }
different_use =
    { $count ->
        [one] citado en { $count } lista, aunque para otro uso
       *[other] citado en { $count } listas, aunque para otro uso
    }
computed = cubre la misma necesidad ({ $need }); ninguna lista cita el par
successor = sucesor o derivado de { $software }
predecessor = { $software } surgió de él
family = habla { $protocol }, como todo cliente o servidor de ese protocolo
part_of = una aplicación dentro de { $software }
frontend = solo otra cara del servicio, que sigue dando el contenido
contested = su carácter libre es discutido: { $note }
archived = su desarrollo ha terminado
on_device = funciona en su dispositivo: no hace falta alojamiento
yunohost = se puede alojar uno mismo con YunoHost (paquete { $package })
self_host = se puede alojar uno mismo desde su código
antifeature = a tener en cuenta: { $trait }

## Why a hoster stands where it stands

distance = a { $km } km ({ $city })
    .detail = Su sede en { $city } se cuenta a { $km } km de usted, en línea recta; nunca más cerca de lo que se conocen ambos lugares.
distance_within = a menos de { $km } km ({ $city })
    .detail = Su sede en { $city } está a menos de { $km } km de usted: los dos lugares no se conocen con más exactitud, así que cuenta esa distancia.
distance_alone = a { $km } km
distance_vague = solo se sabe: { $city }; se cuenta a { $km } km
    .detail = De su lugar solo se sabe { $city }; por eso se cuenta a { $km } km: el radio en el que puede estar.
site_unknown = se desconoce su lugar: no puede contar como cercano
    .detail = Ninguna fuente dice dónde está. Lo desconocido no es cercano: la proximidad no le aporta nada; aun así puede ser su vecino.
openness = apertura { $score } %, con el { $coverage } % de los criterios conocido
    .detail = Apertura { $score } %: la parte, ponderada por las pruebas, de los criterios que cumple. Se leyó algo sobre el { $coverage } % de los criterios; el resto se desconoce o solo está prometido.
member = miembro de { $network } (fuente de { $date })
    .detail = Una fuente de { $date } lo cuenta entre los miembros de { $network }, cuya carta prometió cumplir. Una pertenencia es tan reciente como su fuente.
member_undated = miembro de { $network } (fuente sin fecha)
member_claimed = se dice miembro de { $network }; nadie más lo dice
    .detail = Lo dice él mismo. La carta contará cuando la red u otra persona lo confirme.
member_memory = miembro de { $network }, según se recuerda
no_account = sin cuenta
account = hace falta una cuenta
on_request = cuentas a petición
for_members = para miembros
for_clients = para clientes
price_free = gratis
price_donation = gratis, se agradecen donativos
price_membership = con la cuota de socio
price_paid = de pago
offered_for = ofrecido para otra necesidad: { $need }
    .detail = El programa se ofrece para otra necesidad, { $need }, y puede estar configurado de otro modo: su adecuación cuenta menos.
by_protocol = sirve a todo programa { $protocol }, también { $software }
    .detail = Ofrece { $protocol }. Quien lo hace sirve a todo cliente y servidor de ese protocolo, también { $software }; no se leyó qué servidor usa.
possible = ofrece { $parent }; no se comprobó si { $software } está activado
    .detail = { $software } es una aplicación dentro de { $parent }, que este servicio ofrece. No se comprobó si está activada: la adecuación cuenta la mitad; pregunte antes.
unnamed = cubre la necesidad, pero la fuente no nombra el programa
    .detail = Cubre esta necesidad, pero la fuente no nombra el programa, que quizá ni siquiera sea libre: pregunte antes.
last_seen = visto por última vez: { $date }
    .detail = La oferta se vio por última vez en una fuente de { $date }. La edad reduce su peso, pero no la elimina: compruebe que siga en marcha.
undated = su fuente no tiene fecha
    .detail = Su fuente no tiene fecha y cuenta como de hace varios años: compruebe que la oferta siga en marcha.
from_memory = se basa en un recuerdo, sin comprobar
    .detail = Nadie lo leyó en ninguna parte: se basa en un recuerdo y es lo que menos pesa hasta hallar una fuente.
from_inference = deducido de otra cosa, sin comprobar
    .detail = Nadie lo leyó en ninguna parte: se dedujo de otra cosa, como un nombre, y va después de todo lo que se vio.
withdrawn = su fuente fue retirada: { $date }
    .detail = Quienes llevaban esta fuente la retiraron; pesa como la más antigua: compruebe que la oferta siga en marcha.
other_language = habla { $languages }, ninguna de sus lenguas: cuenta como la mitad de cercano
    .detail = Se sabe que habla { $languages }, ninguna de las lenguas que nombró. Estar cerca es también poder hablar: su proximidad se reduce a la mitad.

## How it stands beside the others, and what would change that

nearest = el más cercano de todos
most_open = el más abierto de todos
offers_nothing = no ofrece nada que responda a esta pregunta
first_fits_better =
    { $points ->
        [one] { $name } se adecua mejor: { $theirs } % frente a { $ours } % ({ $points } punto)
       *[other] { $name } se adecua mejor: { $theirs } % frente a { $ours } % ({ $points } puntos)
    }
first_is_nearer =
    { $points ->
        [one] { $name } está más cerca: { $theirs } km frente a { $ours } km ({ $points } punto)
       *[other] { $name } está más cerca: { $theirs } km frente a { $ours } km ({ $points } puntos)
    }
first_is_located =
    { $points ->
        [one] { $name } está a { $theirs } km; el lugar de este no se conoce ({ $points } punto)
       *[other] { $name } está a { $theirs } km; el lugar de este no se conoce ({ $points } puntos)
    }
first_is_more_open =
    { $points ->
        [one] { $name } es más abierto: { $theirs } % frente a { $ours } % ({ $points } punto)
       *[other] { $name } es más abierto: { $theirs } % frente a { $ours } % ({ $points } puntos)
    }
first_is_surer =
    { $points ->
        [one] { $name } es más fiable: { $theirs } % frente a { $ours } % ({ $points } punto)
       *[other] { $name } es más fiable: { $theirs } % frente a { $ours } % ({ $points } puntos)
    }
first_was_seen = alguien vio { $name }; esta oferta se basa en un recuerdo o una deducción, y va después de todo lo que se vio
change_weight = sería el primero si { $signal } pesara { $to } % en vez de { $from } %
change_distance = sería el primero a { $to } km en vez de { $from } km
change_criterion = sería el primero con esto: { $criterion }
use_it = usarlo enseguida: { $url }
sign_up = registrarse: { $url }
ask = pedir acceso: { $url }
open_account = ver allí cómo obtener una cuenta: { $url }
visit = encontrarlo desde su sitio: { $url }
check_offer = comprobar en su sitio si aún se ofrece: { $url }
write = escribir a { $address }
contact_page = escribir por { $url }
meet = conocerlos: { $url }
read_terms = leer antes las condiciones: { $url }
prepare = antes de dejar { $service }, exporte allí sus datos

## Why a hoster or a software was left out

closed = cerrado
unreached = sin respuesta desde { $since }, en varios días
closing = se anunció su cierre
    .detail = Se anunció su cierre. Quien empiece ahora tendrá que mudarse otra vez.
full = completo: por ahora no admite a nadie
    .detail = Por ahora no admite a nadie. Volver más tarde, o preguntar, puede ayudar.
takes_others = solo acepta { $takes }
restricted = solo para un grupo cerrado
    .detail = Sirve a un grupo cerrado: una escuela, un municipio, una familia, un movimiento. Si pertenece a él, pida ese público.
serves_only = solo atiende: { $area }
serves_first = atiende primero: { $area }
others_first = atiende primero a otros: { $area }
    .detail = Quizá le acoja también, después de quienes son de su zona: su proximidad se reduce a la mitad.
filter_region = no tiene sede conocida en { $region }
filter_server_country = sus máquinas están en { $countries }
filter_server_country_unknown = no se sabe dónde están sus máquinas
filter_account = pide una cuenta
filter_account_unknown = se ignora si pide una cuenta
filter_price = otro precio
filter_price_unknown = precio desconocido
filter_audience = para otro público
filter_audience_unknown = público desconocido
filter_country = en otro país
filter_country_unknown = país desconocido
filter_network = no es miembro de la red pedida
filter_form = otra forma jurídica
filter_form_unknown = forma jurídica desconocida
filter_distance = demasiado lejos: { $km } km
filter_distance_unknown = lugar desconocido, sin distancia
floor = letra { $letter } al { $value } %, por debajo del mínimo del { $floor } %
not_free = no es software libre
freedom_unknown = no consta que sea software libre

## Said of the whole answer

place_unknown = «{ $place }» no nombra con claridad un lugar conocido, por eso faltan las distancias: escriba una ciudad con su región, un código postal o coordenadas
place_candidates = el lugar podría ser: { $candidates }
no_place = sin lugar: la proximidad no cuenta y los demás pesos aumentan
    .detail = No se dio ningún lugar: la proximidad queda fuera y los pesos de la adecuación y la apertura aumentan.
discontinued = { $service } fue cerrado
rotated =
    { $count ->
        [one] { $count } alojador está a menos del { $band } % de la mejor puntuación y se turnan; una puntuación puede ir antes que otra algo mejor
       *[other] { $count } alojadores están a menos del { $band } % de la mejor puntuación y se turnan; una puntuación puede ir antes que otra algo mejor
    }
neighbours_rotate = los vecinos a menos del { $band } % de puntuación se turnan; una puntuación puede ir antes que otra algo mejor
weak_last =
    { $count ->
        [one] { $count } alojador se basa solo en un recuerdo o una deducción y va después de todos los demás, sea cual sea la puntuación
       *[other] { $count } alojadores se basan solo en un recuerdo o una deducción y van después de todos los demás, sea cual sea la puntuación
    }
also_means = también podría ser: { $names }
wrapped = la dirección en { $host } solo llevaba allí
is_hoster = { $hoster } ofrece software libre a otros: no hay nada que sustituir, vea su ficha entre los alojadores
no_alternative = no se conoce software libre que lo sustituya
no_hoster = no se conoce quien lo aloje; cabe alojarlo uno mismo
all_excluded =
    { $count ->
        [one] { $count } servicio descartado por sus filtros o por cierre
       *[other] { $count } servicios descartados por sus filtros o por cierre
    }

## Of moving

effort = { $why }
first_step = antes de dejar { $service }: { $step }
moving_unknown = aún no consta cómo dejar { $service }: busque una exportación en sus ajustes
not_a_service = esto no es un servicio que se deja; nombre el servicio que deja
request_form = si los menús dan poco, la ley (RGPD) le da derecho a sus datos: pídalos con este formulario
request_letter = si los menús dan poco, la ley (RGPD) le da derecho a sus datos: pídalos por carta o correo

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } servicio cubre { $covered } de { $of }
       *[other] { $hosters } servicios cubren { $covered } de { $of }
    }
one_more_covers = un servicio más cubre { $count } más
one_more_gains =
    { $points ->
        [one] un servicio más gana { $points } punto
       *[other] un servicio más gana { $points } puntos
    }
one_more_checked = un servicio más, con ofertas comprobadas
next_covers_less =
    { $count ->
        [one] con { $other } en lugar de { $hoster }, la siguiente mejor opción, se cubriría { $count } cosa menos
       *[other] con { $other } en lugar de { $hoster }, la siguiente mejor opción, se cubriría { $count } cosas menos
    }
next_checked_less = con { $other } en lugar de { $hoster }, la siguiente mejor opción, más dependería de lo no comprobado
next_scores_less =
    { $points ->
        [one] { $other } en lugar de { $hoster } sería la siguiente mejor opción, { $points } punto menos
       *[other] { $other } en lugar de { $hoster } sería la siguiente mejor opción, { $points } puntos menos
    }
next_as_good = { $other } en lugar de { $hoster } sería casi igual de bueno: se turnan
plan_weak =
    { $count ->
        [one] { $count } de ello se basa en lo no comprobado: mire antes de contar con ello
       *[other] { $count } de ello se basan en lo no comprobado: mire antes de contar con ello
    }
not_proved = demasiadas opciones para probarlas todas: puede haber una mejor
not_recognised = no reconocido: escriba su nombre o su dirección
whole_family = { $family }: se planifican sus { $count } servicios; nombre los que usa para descartar los demás
want_understood = «{ $text }» se entendió como { $name }
too_many_wants =
    { $count ->
        [one] un plan admite { $most } cosas como máximo; { $count } más quedó fuera
       *[other] un plan admite { $most } cosas como máximo; { $count } más quedaron fuera
    }
more_unread =
    { $count ->
        [one] { $count } texto más no se reconoció
       *[other] { $count } textos más no se reconocieron
    }
kept_idle = { $hoster } no sustituye nada de esto
ask_for_people =
    { $count ->
        [one] para { $count } persona: no consta si hay sitio; pregúntelo a cada servicio antes de decidir, y el precio
       *[other] para { $count } personas: no consta para cuántas hay sitio; pregúntelo a cada servicio antes de decidir, y el precio para todas
    }
filter_without = no lo desea
filter_exit = no se cumple: { $part }
filter_exit_unknown = se desconoce: { $part }

## The steps of a plan

tell_people = Diga a todas las personas afectadas qué cambia, cuándo y dónde estará entonces todo; nombre a alguien a quien preguntar.
export_it = { $service }: { $text }
export_unknown = { $service }: busque una exportación en sus ajustes; aún no consta cómo se hace
open_at = Abra cuentas en { $hoster } para { $what }.
open_ask = Pida a { $hoster } cuentas para { $what }.
open_none = Pruebe { $what } en { $hoster }: sin cuenta.
open_kept = Mire { $what } en { $hoster }, donde ya está.
import_it = { $service } a { $software }: { $text }
import_into = { $service } a { $software }: admite los datos; busque Importar en sus menús
import_by_hand = { $service } a { $software }: ninguna importación conocida; pase a mano lo que aún necesite
import_unknown = { $service }: pregunte qué programa usa y qué datos admite
keep_both =
    { $count ->
        [one] Conserve ambos { $count } semana: mire lo antiguo de vez en cuando y escriba solo en lo nuevo.
       *[other] Conserve ambos { $count } semanas: mire lo antiguo de vez en cuando y escriba solo en lo nuevo.
    }
close_it = Cierre { $service }: { $how }
close_unknown = Cierre { $service }: aún no consta cómo; mire en los ajustes de la cuenta

### Words and short phrases that answers are shown with.

service = servicio
software = programa
need = necesidad
kind_hoster = alojador
by_name = reconocido por su nombre
by_alias = reconocido por otro nombre
by_former_name = reconocido por un nombre anterior
by_offer_name = reconocido por el nombre que le da un alojador
by_synonym = reconocido por un sinónimo
by_url = reconocido por su dirección
by_words = reconocido por sus palabras
by_typo = reconocido pese a una errata
by_resemblance = solo se parece
sure = certeza
or = o
not_recognised = No se reconoció nada con suficiente certeza.
several_named = Se nombran varios servicios; `degafam plan` responde por todos a la vez:
unknown_name = no reconocido
family_named =
    { $count ->
        [one] { $name } tiene { $count } servicio aquí; ¿lo deja?
       *[other] { $name } tiene { $count } servicios aquí; ¿cuál deja?
    }
led_through = La dirección en { $host } solo lleva allí.
did_you_mean = ¿Quiso decir?:
unknown_place = No se conoce ese lugar; escriba una ciudad, un código postal o coordenadas.
which_place = Hay varios lugares posibles:
understood_as = entendido como
inhabitants = habitantes
near = cerca de
weights = pesos
fit = adecuación
proximity = proximidad
openness = apertura
openness_column = Apertura
free_software = Software libre
licence = Licencia
fit_column = Adec.
hosters_column = Alojad.
and_more = y { $n } más: degafam alternatives { $id }
hosters = Alojadores
hosters_counted =
    { $count ->
        [one] { $count } alojador
       *[other] { $count } alojadores
    }
hoster = Alojador
offers = Ofrece
distance = Distancia
score = Puntuación
account = Cuenta
price = Precio
none = ninguna
needed = necesaria
asked = a petición
members = miembros
clients = clientes
unknown = desconocido
free = gratis
donation = donativo
membership = cuota
paid = de pago
left_out = Descartados
data_of = Datos del { $date } ({ $layers }), huella { $digest }. Los datos envejecen: compruébelo con el alojador.
source = fuente
city = Ciudad
rank_of = puesto { $rank } de { $of } por puntuación
signal = Señal
value = Valor
weight = Peso
contribution = Contribución
pareto = ningún otro es a la vez al menos tan cercano, abierto y adecuado
why_not_first = Por qué no es el primero
changes = Qué lo pondría primero
no_change = ningún cambio por sí solo
next = Siguiente paso
coverage = conocido al
letter_a = alternativo
letter_t = transparente
letter_o = abierto
letter_n = neutral
letter_s = solidario
met = cumplido
partly = en parte
not_met = no cumplido
presumed = prometido por su carta
group_ready = listo para usar
group_self_host = para alojar uno mismo
group_on_device = en su dispositivo
assurance = fiabilidad
shown =
    { $count ->
        [one] { $count } mostrado
       *[other] { $count } mostrados
    }
promised =
    { $count ->
        [one] { $count } prometido
       *[other] { $count } prometidos
    }
left_unknown =
    { $count ->
        [one] { $count } desconocido
       *[other] { $count } desconocidos
    }
not_known = desconocido
not_applicable = no procede
undated = sin fecha
gains = Para publicar, con la mayor ganancia (puntos)
probed = medido
read = leído en su página
declared = declarado por él
listed = listado por terceros
inferred = deducido
memory = de memoria
legend = A alternativo, T transparente, O abierto, N neutral, S solidario: de ▁ poco mostrado a █ todo cumplido
no_hosters = Ningún alojador cumple estos filtros.
plan_wants = Lo que deja
plan_alone = En su dispositivo, sin alojador
plan_uncovered = Sin cubrir
plan_steps = Qué hacer
plan_moving = mudanza
step_tell = Avisar
step_before = Antes
step_export = Exportar
step_open = Abrir cuentas
step_import = Importar
step_keep_both = Conservar ambos un tiempo
step_close = Cerrar lo antiguo
moving_effort = Cuánto trabajo
moving_request = Por ley
moving_others = Ninguna importación conocida a
moving_bridges = Ambos mundos un tiempo
moving_stays = Lo que no se puede llevar
moving_loses = sin
from_memory_alone = de memoria, sin comprobar
exit_title = volver a irse

## Dates

month_of_year = { $month } de { $year }
month_1 = enero
month_2 = febrero
month_3 = marzo
month_4 = abril
month_5 = mayo
month_6 = junio
month_7 = julio
month_8 = agosto
month_9 = septiembre
month_10 = octubre
month_11 = noviembre
month_12 = diciembre

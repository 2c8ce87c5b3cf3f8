### The words of the command’s own views.

## The entry of a hoster

place = Lugar
form = Forma
membership = Colectivos
audience = Público
links = Enlaces
criteria = Criterios
offers = Ofertas
asides = Dejado de lado
contradictions = Contradicciones
sources = Fuentes
seat = sede
kind = tipo
also = también llamado
formerly = antes
until = hasta
from = desde
sign_up = registro
unnamed = programa no indicado
seen = visto
no_address = sin dirección

## The views of `simulate`

title =
    { $users ->
        [one] { $users } persona, semilla { $seed }
       *[other] { $users } personas, semilla { $seed }
    }
setting = sacadas de { $people } millones de habitantes de { $towns } poblaciones ({ $region }); { $services } servicios que dejar, todos con igual frecuencia; los alojadores a menos de { $band } de la mejor puntuación se turnan
region_france = Francia
region_world = mundo
answered = { $share } de las personas vieron un alojador; cada una toma el primero, y las partes de abajo son partes de ellas
concentration = Concentración
top_share = { $name } es el primero para { $share }: la mayor parte de un solo alojador.
effective =
    { $n ->
        [one] { $n } alojador efectivo de { $all }: tan concentrado como si ese número se repartiera por igual a las personas.
       *[other] { $n } alojadores efectivos de { $all }: tan concentrado como si ese número se repartiera por igual a las personas.
    }
gini = Gini { $gini }: 0 si todos los alojadores se eligen por igual, cerca de 1 si uno los tiene a todos.
any_shown =
    { $n ->
        [one] Si cada una hubiera tomado al azar uno de los { $limit } primeros: { $share } para el mayor, { $n } alojador efectivo.
       *[other] Si cada una hubiera tomado al azar uno de los { $limit } primeros: { $share } para el mayor, { $n } alojadores efectivos.
    }
unspread =
    { $n ->
        [one] Sin turnos (--spread off): { $share } para el mayor, { $n } alojador efectivo.
       *[other] Sin turnos (--spread off): { $share } para el mayor, { $n } alojadores efectivos.
    }
hoster = Alojador
city = Ciudad
share = Parte
off = sin turno
services = Servicios
by_service = Servicio por servicio
by_service_means = Si un servicio tiene pocos alojadores, el primero es grande, haga lo que haga la clasificación.
service = Servicio
hosters = Alojad.
effective_column = efectivos
first_column = Primero
fairness = Equidad entre casi iguales
near_equal_share = { $share } de las personas atendidas tenían delante casi iguales, que se turnan; para las demás un alojador era claramente el mejor.
no_near_equals = Ninguna pregunta tenía casi iguales.
ratio = { $questions } de esas preguntas con { $seeds } semillas por casi igual: el primer puesto toca a uno como mucho { $ratio } veces su parte justa ({ $mean } de media, azar incluido); por encima del objetivo 2: { $above }. Donde hay que pedirlo, el turno llega la mitad de veces.
worst = el mayor para { $hoster }: { $share } entre { $n } ({ $service }, { $place })
regret = Pérdida frente a sin turnos
regret_means = Lo que cuestan los turnos: { $share } de las personas reciben otra primera respuesta que la mejor por puntuación.
mean = media
p95 = percentil 95
lost_km = kilómetros de más
lost_openness = apertura perdida
lost_score = puntuación perdida
lost_score_share = puntuación perdida, en parte (meta: media bajo 2 %)
never = Nunca recomendados
never_means = { $n } de los { $all } alojadores elegibles no estuvieron entre los { $limit } primeros de nadie.
never_within = nunca para alguien a menos de { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Descartados por su estado, no por su puesto: { $n } más ({ $codes }).
no_place = sin lugar conocido, luego nunca cercanos
farther = otros más cercanos, incluso a su puerta
less_open = menos abiertos que sus vecinos
worse_fit = ofrecen algo menos adecuado
less_sure = menos seguros que sus vecinos
few_users = mostrados a su puerta, donde no se sacó a nadie
zones = Zonas blancas
zones_means = Parte de toda la población, sacada o no, sin ningún alojador para ello a menos de tantos kilómetros, y la mayor de esas poblaciones a 100 km. Un alojador cuya ciudad se desconoce no está aquí cerca de nadie.
largest = La mayor
any_service = ninguno de ellos
map_title =
    { $users ->
        [one] Adónde va { $users } persona sacada, semilla { $seed }
       *[other] Adónde van { $users } personas sacadas, semilla { $seed }
    }
map_data = datos del { $date }, huella { $digest }
map_users = personas
map_hosters = alojadores: área según la parte
map_vague = solo se sabe país o región
map_zones = ningún alojador a menos de 100 km
plans_title =
    { $associations ->
        [one] { $associations } asociación que deja { $wants } cosas, semilla { $seed }
       *[other] { $associations } asociaciones que dejan { $wants } cosas cada una, semilla { $seed }
    }
plans_covered =
    { $hosters ->
        [one] { $share } de lo que necesita alojador tiene uno, con { $hosters } alojador por plan.
       *[other] { $share } de lo que necesita alojador tiene uno, con { $hosters } alojadores por plan.
    }
plans_concentration = Tan concentrado como { $effective } alojadores de igual parte ({ $unspread } sin turnos); el mayor sirve { $top }; Gini { $gini }.
plans_regret = Los turnos cambian { $changed } de los planes y cuestan { $mean } de la nota media, como mucho { $p95 } para diecinueve de veinte.

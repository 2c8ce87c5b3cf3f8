### The words of the command’s own views.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = alojador; free software = software livre; service = serviço; need = necessidade; account = conta;
# openness = abertura; proximity = proximidade; fit = adequação; assurance = fiabilidade; score = pontuação;
# seed = semente; charter = carta; source = fonte; plan = plano; moving = mudança. European Portuguese, formal.

## The entry of a hoster

place = Lugar
form = Forma
membership = Coletivos
audience = Público
links = Ligações
criteria = Critérios
offers = Ofertas
asides = Posto de lado
contradictions = Contradições
sources = Fontes
seat = sede
kind = tipo
also = também chamado
formerly = antes
until = até
from = desde
sign_up = registo
unnamed = software não indicado
seen = visto
no_address = sem endereço

## The views of `simulate`

title =
    { $users ->
        [one] { $users } pessoa, semente { $seed }
       *[other] { $users } pessoas, semente { $seed }
    }
setting = tiradas de { $people } milhões de habitantes de { $towns } localidades ({ $region }); { $services } serviços a deixar, todos com igual frequência; os alojadores a menos de { $band } da melhor pontuação alternam
region_france = França
region_world = mundo
answered = { $share } das pessoas viram um alojador; cada uma fica com o primeiro, e as partes abaixo são partes delas
concentration = Concentração
top_share = { $name } é o primeiro para { $share }: a maior parte de um só alojador.
effective =
    { $n ->
        [one] { $n } alojador efetivo de { $all }: tão concentrado como se esse número repartisse por igual todas as pessoas.
       *[other] { $n } alojadores efetivos de { $all }: tão concentrado como se esse número repartisse por igual todas as pessoas.
    }
gini = Gini { $gini }: 0 se todos os alojadores são escolhidos por igual, perto de 1 se um os tem a todos.
any_shown =
    { $n ->
        [one] Se cada uma tivesse ficado ao acaso com um dos { $limit } primeiros: { $share } para o maior, { $n } alojador efetivo.
       *[other] Se cada uma tivesse ficado ao acaso com um dos { $limit } primeiros: { $share } para o maior, { $n } alojadores efetivos.
    }
unspread =
    { $n ->
        [one] Sem turnos (--spread off): { $share } para o maior, { $n } alojador efetivo.
       *[other] Sem turnos (--spread off): { $share } para o maior, { $n } alojadores efetivos.
    }
hoster = Alojador
city = Cidade
share = Parte
off = sem turno
services = Serviços
by_service = Serviço a serviço
by_service_means = Se um serviço tem poucos alojadores, o primeiro é grande, faça a classificação o que fizer.
service = Serviço
hosters = Alojad.
effective_column = efetivos
first_column = Primeiro
fairness = Equidade entre quase iguais
near_equal_share = { $share } das pessoas atendidas tinham à frente quase iguais, que alternam; para as outras um alojador era claramente o melhor.
no_near_equals = Nenhuma pergunta tinha quase iguais.
ratio = { $questions } dessas perguntas com { $seeds } sementes por quase igual: o primeiro lugar cabe a um no máximo { $ratio } vezes a sua parte justa ({ $mean } em média, acaso incluído); acima do objetivo 2: { $above }. Onde é preciso pedir, a vez de um alojador chega metade das vezes.
worst = o maior para { $hoster }: { $share } entre { $n } ({ $service }, { $place })
regret = Perda face a sem turnos
regret_means = O que custam os turnos: { $share } das pessoas recebem outra primeira resposta que não a melhor por pontuação.
mean = média
p95 = percentil 95
lost_km = quilómetros a mais
lost_openness = abertura perdida
lost_score = pontuação perdida
lost_score_share = pontuação perdida, em parte (meta: média abaixo de 2%)
never = Nunca recomendados
never_means = { $n } dos { $all } alojadores elegíveis nunca estiveram entre os { $limit } primeiros de ninguém.
never_within = nunca para alguém a menos de { $km } km: { $n }
never_reason = { $reason }: { $n }: { $names }
never_filtered = Excluídos pelo seu estado, não pelo seu lugar: mais { $n } ({ $codes }).
no_place = sem lugar conhecido, logo nunca próximos
farther = outros mais próximos, mesmo à sua porta
less_open = menos abertos do que os seus vizinhos
worse_fit = oferecem algo menos adequado
less_sure = menos seguros do que os seus vizinhos
few_users = mostrados à sua porta, onde ninguém foi tirado
zones = Zonas brancas
zones_means = Parte de toda a população, tirada ou não, sem nenhum alojador para isso a menos de tantos quilómetros, e a maior dessas localidades a 100 km. Um alojador cuja cidade não é conhecida não está aqui perto de ninguém.
largest = A maior
any_service = nenhum deles
map_title =
    { $users ->
        [one] Para quem vai { $users } pessoa tirada, semente { $seed }
       *[other] Para quem vão { $users } pessoas tiradas, semente { $seed }
    }
map_data = dados de { $date }, impressão { $digest }
map_users = pessoas
map_hosters = alojadores: área segundo a parte
map_vague = só se sabe país ou região
map_zones = nenhum alojador a menos de 100 km
plans_title =
    { $associations ->
        [one] { $associations } associação que deixa { $wants } coisas, semente { $seed }
       *[other] { $associations } associações que deixam { $wants } coisas cada uma, semente { $seed }
    }
plans_covered =
    { $hosters ->
        [one] { $share } do que precisa de alojador tem um, com { $hosters } alojador por plano.
       *[other] { $share } do que precisa de alojador tem um, com { $hosters } alojadores por plano.
    }
plans_concentration = Tão concentrado como { $effective } alojadores de igual parte ({ $unspread } sem turnos); o maior serve { $top }; Gini { $gini }.
plans_regret = Os turnos mudam { $changed } dos planos e custam { $mean } da pontuação média, no máximo { $p95 } para dezanove em vinte.

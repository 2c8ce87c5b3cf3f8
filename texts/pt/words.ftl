### Words and short phrases that answers are shown with.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = alojador; free software = software livre; service = serviço; need = necessidade; account = conta;
# openness = abertura; proximity = proximidade; fit = adequação; assurance = fiabilidade; score = pontuação;
# seed = semente; charter = carta; source = fonte; plan = plano; moving = mudança. European Portuguese, formal.

service = serviço
software = software
need = necessidade
kind_hoster = alojador
by_name = reconhecido pelo nome
by_alias = reconhecido por outro nome
by_former_name = reconhecido por um nome anterior
by_offer_name = reconhecido pelo nome que lhe dá um alojador
by_synonym = reconhecido por um sinónimo
by_url = reconhecido pelo endereço
by_words = reconhecido pelas palavras
by_typo = reconhecido apesar de um erro de escrita
by_resemblance = apenas se parece
sure = certeza
or = ou
not_recognised = Nada foi reconhecido com certeza suficiente.
several_named = São indicados vários serviços; `degafam plan` responde por todos de uma vez:
unknown_name = não reconhecido
family_named =
    { $count ->
        [one] { $name } tem aqui { $count } serviço; deixa-o?
       *[other] { $name } tem aqui { $count } serviços; qual deixa?
    }
led_through = O endereço em { $host } só leva lá.
did_you_mean = Queria dizer:
unknown_place = Este lugar não é conhecido; escreva uma cidade, um código postal ou coordenadas.
which_place = Há vários lugares possíveis:
understood_as = entendido como
inhabitants = habitantes
near = perto de
weights = pesos
fit = adequação
proximity = proximidade
openness = abertura
openness_column = Abertura
free_software = Software livre
licence = Licença
fit_column = Adeq.
hosters_column = Alojad.
and_more =
    { $n ->
        [one] e mais { $n }: degafam alternatives { $id }
       *[other] e mais { $n }: degafam alternatives { $id }
    }
hosters = Alojadores
hosters_counted =
    { $count ->
        [one] { $count } alojador
       *[other] { $count } alojadores
    }
hoster = Alojador
offers = Oferece
distance = Distância
score = Nota
account = Conta
price = Preço
none = nenhuma
needed = necessária
asked = a pedido
members = membros
clients = clientes
unknown = desconhecido
free = gratuito
donation = donativo
membership = quota
paid = pago
left_out = Excluídos
data_of = Dados de { $date } ({ $layers }), impressão { $digest }. Os factos envelhecem: confirme com o alojador.
source = fonte
city = Cidade
rank_of = lugar { $rank } de { $of } por pontuação
signal = Sinal
value = Valor
weight = Peso
contribution = Contribuição
pareto = nenhum outro é ao mesmo tempo pelo menos tão próximo, aberto e adequado
why_not_first = Porque não é o primeiro
changes = O que o poria em primeiro
no_change = nenhuma mudança por si só
next = Passo seguinte
coverage = conhecida a
letter_a = alternativo
letter_t = transparente
letter_o = aberto
letter_n = neutro
letter_s = solidário
met = cumprido
partly = em parte
not_met = não cumprido
presumed = prometido pela sua carta
group_ready = pronto a usar
group_self_host = para alojar por conta própria
group_on_device = no seu dispositivo
assurance = fiabilidade
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
        [one] { $count } desconhecido
       *[other] { $count } desconhecidos
    }
not_known = desconhecido
not_applicable = não se aplica
undated = sem data
gains = A publicar, para o maior ganho (pontos)
probed = medido
read = lido na sua página
declared = declarado pelo próprio
listed = listado por terceiros
inferred = deduzido
memory = de memória
legend = A alternativo, T transparente, O aberto, N neutro, S solidário: de ▁ pouco mostrado a █ tudo cumprido
no_hosters = Nenhum alojador satisfaz estes filtros.
plan_wants = O que deixa
plan_alone = No seu dispositivo, sem alojador
plan_uncovered = Sem solução
plan_steps = O que fazer
plan_moving = mudança
step_tell = Avisar
step_before = Antes
step_export = Exportar
step_open = Abrir contas
step_import = Importar
step_keep_both = Manter ambos algum tempo
step_close = Fechar o antigo
moving_effort = Quanto trabalho
moving_request = Por lei
moving_others = Nenhuma importação conhecida para
moving_bridges = Os dois mundos algum tempo
moving_stays = O que não se pode levar
moving_loses = sem
from_memory_alone = de memória, não verificado
exit_title = voltar a sair

## Dates

month_of_year = { $month } de { $year }
month_1 = janeiro
month_2 = fevereiro
month_3 = março
month_4 = abril
month_5 = maio
month_6 = junho
month_7 = julho
month_8 = agosto
month_9 = setembro
month_10 = outubro
month_11 = novembro
month_12 = dezembro

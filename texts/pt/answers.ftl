### Reasons of answers: the id is the code; `.detail` says the same at length.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = alojador; free software = software livre; service = serviço; need = necessidade; account = conta;
# openness = abertura; proximity = proximidade; fit = adequação; assurance = fiabilidade; score = pontuação;
# seed = semente; charter = carta; source = fonte; plan = plano; moving = mudança. European Portuguese, formal.

## Why a software is proposed

itself = o software indicado
serves_need = feito para isto: { $need }
also_serves = também faz isto: { $need }
listed =
    { $count ->
        [one] citado em { $count } lista
       *[other] citado em { $count } listas
    }
first_choice = primeira escolha da campanha Dégooglisons
same_section =
    { $count ->
        [one] na mesma secção de { $count } lista
       *[other] na mesma secção de { $count } listas
    }
different_use =
    { $count ->
        [one] citado em { $count } lista, embora para outro uso
       *[other] citado em { $count } listas, embora para outro uso
    }
computed = responde à mesma necessidade ({ $need }); nenhuma lista cita o par
successor = sucessor ou derivado de { $software }
predecessor = { $software } surgiu dele
family = fala { $protocol }, como todo o cliente e servidor desse protocolo
part_of = uma aplicação dentro de { $software }
frontend = apenas outra face do serviço, que continua a fornecer os conteúdos
contested = o seu carácter livre é contestado: { $note }
archived = o seu desenvolvimento terminou
on_device = funciona no seu dispositivo: não é preciso alojador
yunohost = pode ser alojado pelo próprio com YunoHost (pacote { $package })
self_host = pode ser alojado pelo próprio a partir do código-fonte
antifeature = a saber: { $trait }

## Why a hoster stands where it stands

distance = a { $km } km ({ $city })
    .detail = A sua sede em { $city } é contada a { $km } km de si, em linha reta; nunca mais perto do que se conhecem os dois lugares.
distance_within = a menos de { $km } km ({ $city })
    .detail = A sua sede em { $city } fica a menos de { $km } km de si: os dois lugares não são conhecidos com mais exatidão, por isso conta essa distância.
distance_alone = a { $km } km
distance_vague = só se sabe: { $city }; contado a { $km } km
    .detail = Do seu lugar só se sabe { $city }; por isso é contado a { $km } km: o raio em que pode estar.
site_unknown = o seu lugar não é conhecido: não pode contar como próximo
    .detail = Nenhuma fonte diz onde fica. O desconhecido não é próximo: a proximidade nada lhe traz; ainda assim pode ser seu vizinho.
openness = abertura { $score }%, com { $coverage }% dos critérios conhecidos
    .detail = Abertura { $score }%: a parte, ponderada pelas provas, dos critérios que cumpre. Leu-se algo sobre { $coverage }% dos critérios; o resto é desconhecido ou só prometido.
member = membro de { $network } (fonte de { $date })
    .detail = Uma fonte de { $date } conta-o entre os membros de { $network }, cuja carta prometeu cumprir. Uma adesão é tão recente como a sua fonte.
member_undated = membro de { $network } (fonte sem data)
member_claimed = diz-se membro de { $network }; mais ninguém o diz
    .detail = É o próprio que o diz. A carta contará quando a rede ou outra pessoa o confirmar.
member_memory = membro de { $network }, tanto quanto se recorda
no_account = sem conta
account = é preciso uma conta
on_request = contas a pedido
for_members = para membros
for_clients = para clientes
price_free = gratuito
price_donation = gratuito, donativos bem-vindos
price_membership = com a quota de sócio
price_paid = pago
offered_for = oferecido para outra necessidade: { $need }
    .detail = O software é oferecido para outra necessidade, { $need }, e pode estar configurado de outro modo: a sua adequação conta menos.
by_protocol = serve todo o software { $protocol }, incluindo { $software }
    .detail = Oferece { $protocol }. Quem o faz serve todo o cliente e servidor desse protocolo, incluindo { $software }; não se leu que servidor usa.
possible = oferece { $parent }; não se verificou se { $software } está ativado
    .detail = { $software } é uma aplicação dentro de { $parent }, que este alojador oferece. Não se verificou se está ativada, por isso a adequação conta metade: pergunte primeiro.
unnamed = responde à necessidade, mas a fonte não indica o software
    .detail = Responde a esta necessidade, mas a fonte não indica o software, que talvez nem seja livre: pergunte primeiro.
last_seen = visto pela última vez: { $date }
    .detail = A oferta foi vista pela última vez numa fonte de { $date }. A idade reduz o seu peso, mas não a elimina: verifique se ainda existe.
undated = a sua fonte não tem data
    .detail = A sua fonte não tem data e conta como uma de há vários anos: verifique se a oferta ainda existe.
from_memory = baseia-se numa memória, não verificado
    .detail = Ninguém o leu em lado nenhum: baseia-se numa memória e é o que menos pesa até se encontrar uma fonte.
from_inference = deduzido de outra coisa, não verificado
    .detail = Ninguém o leu em lado nenhum: foi deduzido de outra coisa, como um nome, e vem depois de tudo o que foi visto.
withdrawn = a sua fonte foi retirada: { $date }
    .detail = Quem mantinha esta fonte retirou-a; pesa como a mais antiga: verifique se a oferta ainda existe.
other_language = fala { $languages }, nenhuma das suas línguas: conta como metade da proximidade
    .detail = Sabe-se que fala { $languages }, nenhuma das línguas indicadas. Estar perto é também poder falar: a sua proximidade é reduzida a metade.

## How it stands beside the others, and what would change that

nearest = o mais próximo de todos
most_open = o mais aberto de todos
offers_nothing = não oferece nada que responda a esta pergunta
first_fits_better =
    { $points ->
        [one] { $name } é mais adequado: { $theirs }% contra { $ours }% ({ $points } ponto)
       *[other] { $name } é mais adequado: { $theirs }% contra { $ours }% ({ $points } pontos)
    }
first_is_nearer =
    { $points ->
        [one] { $name } fica mais perto: { $theirs } km contra { $ours } km ({ $points } ponto)
       *[other] { $name } fica mais perto: { $theirs } km contra { $ours } km ({ $points } pontos)
    }
first_is_located =
    { $points ->
        [one] { $name } fica a { $theirs } km; o lugar deste não é conhecido ({ $points } ponto)
       *[other] { $name } fica a { $theirs } km; o lugar deste não é conhecido ({ $points } pontos)
    }
first_is_more_open =
    { $points ->
        [one] { $name } é mais aberto: { $theirs }% contra { $ours }% ({ $points } ponto)
       *[other] { $name } é mais aberto: { $theirs }% contra { $ours }% ({ $points } pontos)
    }
first_is_surer =
    { $points ->
        [one] { $name } é mais fiável: { $theirs }% contra { $ours }% ({ $points } ponto)
       *[other] { $name } é mais fiável: { $theirs }% contra { $ours }% ({ $points } pontos)
    }
first_was_seen = alguém viu { $name }; esta oferta baseia-se numa memória ou dedução, e vem depois de tudo o que foi visto
change_weight = seria o primeiro se { $signal } pesasse { $to }% em vez de { $from }%
change_distance = seria o primeiro a { $to } km em vez de { $from } km
change_criterion = seria o primeiro com isto: { $criterion }
use_it = usar de imediato: { $url }
sign_up = registar-se: { $url }
ask = pedir acesso: { $url }
open_account = ver lá como obter uma conta: { $url }
visit = encontrá-lo a partir do seu sítio: { $url }
check_offer = verificar no seu sítio se ainda é oferecido: { $url }
write = escrever para { $address }
contact_page = escrever através de { $url }
meet = conhecê-los: { $url }
read_terms = ler primeiro as condições: { $url }
prepare = antes de deixar { $service }, exporte de lá os seus dados

## Why a hoster or a software was left out

closed = fechado
unreached = sem resposta desde { $since }, em vários dias
closing = o seu fecho foi anunciado
    .detail = O seu fecho foi anunciado. Quem começar agora terá de se mudar outra vez.
full = completo: por agora não aceita ninguém
    .detail = Por agora não aceita ninguém. Voltar mais tarde, ou perguntar, pode ajudar.
takes_others = só aceita { $takes }
restricted = só para um grupo fechado
    .detail = Serve um grupo fechado: uma escola, um município, uma família, um movimento. Se dele fizer parte, peça esse público.
serves_only = só serve: { $area }
serves_first = serve primeiro: { $area }
others_first = serve primeiro outros: { $area }
    .detail = Talvez também o acolha, depois dos da sua zona: a sua proximidade é reduzida a metade.
filter_region = não tem sede conhecida em { $region }
filter_server_country = as suas máquinas estão em { $countries }
filter_server_country_unknown = não se sabe onde estão as suas máquinas
filter_account = exige uma conta
filter_account_unknown = não se sabe se exige uma conta
filter_price = outro preço
filter_price_unknown = preço desconhecido
filter_audience = para outro público
filter_audience_unknown = público desconhecido
filter_country = noutro país
filter_country_unknown = país desconhecido
filter_network = não é membro da rede pedida
filter_form = outra forma jurídica
filter_form_unknown = forma jurídica desconhecida
filter_distance = demasiado longe: { $km } km
filter_distance_unknown = lugar desconhecido, sem distância
floor = letra { $letter } a { $value }%, abaixo do mínimo de { $floor }%
not_free = não é software livre
freedom_unknown = não consta que seja software livre

## Said of the whole answer

place_unknown = «{ $place }» não indica claramente um lugar conhecido, por isso faltam as distâncias: escreva uma cidade com a sua região, um código postal ou coordenadas
place_candidates = o lugar poderia ser: { $candidates }
no_place = nenhum lugar indicado: a proximidade não conta e os outros pesos aumentam em proporção
    .detail = Nenhum lugar foi indicado: a proximidade fica de fora e os pesos da adequação e da abertura aumentam em proporção.
discontinued = { $service } foi encerrado
rotated =
    { $count ->
        [one] { $count } alojador está a menos de { $band }% da melhor pontuação; os quase iguais alternam, e uma pontuação pode vir antes de outra um pouco melhor
       *[other] { $count } alojadores estão a menos de { $band }% da melhor pontuação e alternam; uma pontuação pode vir antes de outra um pouco melhor
    }
neighbours_rotate = os vizinhos a menos de { $band }% de pontuação alternam; uma pontuação pode vir antes de outra um pouco melhor
weak_last =
    { $count ->
        [one] { $count } alojador baseia-se só numa memória ou dedução e vem depois de todos os outros, seja qual for a pontuação
       *[other] { $count } alojadores baseiam-se só numa memória ou dedução e vêm depois de todos os outros, seja qual for a pontuação
    }
also_means = também poderia ser: { $names }
wrapped = o endereço em { $host } só levava lá
is_hoster = { $hoster } oferece software livre a outros: não há nada a substituir, veja a sua ficha entre os alojadores
no_alternative = não se conhece software livre que o substitua
no_hoster = não se conhece alojador que o ofereça; pode ser alojado pelo próprio
all_excluded =
    { $count ->
        [one] { $count } alojador excluído pelos seus filtros ou por ter fechado
       *[other] { $count } alojadores excluídos pelos seus filtros ou por terem fechado
    }

## Of moving

effort = { $why }
first_step = antes de deixar { $service }: { $step }
moving_unknown = ainda não consta como deixar { $service }: procure uma exportação nas definições
not_a_service = isto não é um serviço que se deixa; indique o serviço que deixa
request_form = onde os menus dão pouco, a lei (RGPD) dá-lhe direito aos seus dados: peça-os com este formulário
request_letter = onde os menus dão pouco, a lei (RGPD) dá-lhe direito aos seus dados: peça-os por carta ou correio eletrónico

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } alojador cobre { $covered } de { $of }
       *[other] { $hosters } alojadores cobrem { $covered } de { $of }
    }
one_more_covers = mais um alojador cobre mais { $count }
one_more_gains =
    { $points ->
        [one] mais um alojador ganha { $points } ponto
       *[other] mais um alojador ganha { $points } pontos
    }
one_more_checked = mais um alojador, com ofertas verificadas
next_covers_less =
    { $count ->
        [one] com { $other } em vez de { $hoster }, a melhor escolha seguinte, seria coberta { $count } coisa a menos
       *[other] com { $other } em vez de { $hoster }, a melhor escolha seguinte, seriam cobertas { $count } coisas a menos
    }
next_checked_less = com { $other } em vez de { $hoster }, a melhor escolha seguinte, mais dependeria do que ninguém verificou
next_scores_less =
    { $points ->
        [one] { $other } em vez de { $hoster } seria a melhor escolha seguinte, { $points } ponto a menos
       *[other] { $other } em vez de { $hoster } seria a melhor escolha seguinte, { $points } pontos a menos
    }
next_as_good = { $other } em vez de { $hoster } seria quase igualmente bom: alternam
plan_weak =
    { $count ->
        [one] { $count } elemento baseia-se no que ninguém verificou: veja antes de contar com isso
       *[other] { $count } elementos baseiam-se no que ninguém verificou: veja antes de contar com isso
    }
not_proved = demasiadas escolhas para as experimentar todas: pode haver uma melhor
not_recognised = não reconhecido: escreva o seu nome ou endereço
whole_family = { $family }: todos os seus { $count } serviços são planeados; indique os que usa para deixar os outros de fora
want_understood = «{ $text }» foi entendido como { $name }
too_many_wants =
    { $count ->
        [one] um plano admite no máximo { $most } coisas; mais { $count } ficou de fora
       *[other] um plano admite no máximo { $most } coisas; mais { $count } ficaram de fora
    }
more_unread =
    { $count ->
        [one] mais { $count } texto não foi reconhecido
       *[other] mais { $count } textos não foram reconhecidos
    }
kept_idle = { $hoster } não substitui nada disto
ask_for_people =
    { $count ->
        [one] para { $count } pessoa: não consta em lado nenhum se há lugar; pergunte a cada alojador antes de decidir, e também o preço
       *[other] para { $count } pessoas: não consta em lado nenhum para quantas há lugar; pergunte a cada alojador antes de decidir, e também o preço para todas
    }
filter_without = não desejado
filter_exit = não cumprido: { $part }
filter_exit_unknown = não se sabe: { $part }

## The steps of a plan

tell_people = Diga a todas as pessoas envolvidas o que muda, quando, e onde tudo estará depois; indique alguém a quem perguntar.
export_it = { $service }: { $text }
export_unknown = { $service }: procure uma exportação nas definições; ainda não consta como se faz
open_at = Abra contas em { $hoster } para { $what }.
open_ask = Peça a { $hoster } contas para { $what }.
open_none = Experimente { $what } em { $hoster }: sem conta.
open_kept = Veja { $what } em { $hoster }, onde já está.
import_it = { $service } para { $software }: { $text }
import_into = { $service } para { $software }: aceita os dados; procure Importar nos menus
import_by_hand = { $service } para { $software }: nenhuma importação conhecida; passe à mão o que ainda precisar
import_unknown = { $service }: pergunte ao alojador que software usa e que dados aceita
keep_both =
    { $count ->
        [one] Mantenha ambos durante { $count } semana: veja o antigo de vez em quando e escreva só no novo.
       *[other] Mantenha ambos durante { $count } semanas: veja o antigo de vez em quando e escreva só no novo.
    }
close_it = Encerre { $service }: { $how }
close_unknown = Encerre { $service }: ainda não consta como; veja nas definições da conta

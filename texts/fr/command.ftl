### The words of the command’s own views.

## The entry of a hoster

place = Lieu
form = Forme
membership = Collectifs
audience = Public
links = Liens
criteria = Critères
offers = Offres
asides = Mis de côté
contradictions = Contradictions
sources = Sources
seat = siège
kind = genre
also = aussi nommé
formerly = autrefois
until = jusqu’à
from = depuis
sign_up = inscription
unnamed = logiciel non nommé
seen = vu
no_address = sans adresse

## The views of `simulate`

title =
    { $users ->
        [one] { $users } personne, graine { $seed }
       *[other] { $users } personnes, graine { $seed }
    }
setting = tirées parmi { $people } millions d’habitants de { $towns } communes ou villes ({ $region }) ; { $services } services à quitter, aussi souvent l’un que l’autre ; les hébergeurs à moins de { $band } du meilleur score alternent
region_france = France
region_world = monde
answered = { $share } des personnes ont vu un hébergeur ; chacune prend le premier, et les parts ci-dessous sont des parts d’entre elles
concentration = Concentration
top_share = { $name } est premier pour { $share } : la plus grande part d’un seul hébergeur.
effective =
    { $n ->
        [one] { $n } hébergeur effectif sur { $all } : aussi concentré que si ce nombre se partageait également les personnes.
       *[other] { $n } hébergeurs effectifs sur { $all } : aussi concentré que si ce nombre se partageait également les personnes.
    }
gini = Gini { $gini } : 0 si tous les hébergeurs sont choisis autant, près de 1 si un seul a tout le monde.
any_shown =
    { $n ->
        [one] Si chacune avait pris au hasard parmi les { $limit } premiers : { $share } pour le plus grand, { $n } hébergeur effectif.
       *[other] Si chacune avait pris au hasard parmi les { $limit } premiers : { $share } pour le plus grand, { $n } hébergeurs effectifs.
    }
unspread =
    { $n ->
        [one] Sans alternance (--spread off) : { $share } pour le plus grand, { $n } hébergeur effectif.
       *[other] Sans alternance (--spread off) : { $share } pour le plus grand, { $n } hébergeurs effectifs.
    }
hoster = Hébergeur
city = Ville
share = Part
off = sans alt.
services = Services
by_service = Service par service
by_service_means = Quand un service a peu d’hébergeurs, le premier est grand, quoi que fasse le classement.
service = Service
hosters = Héberg.
effective_column = effectifs
first_column = Premier
fairness = Équité entre quasi-égaux
near_equal_share = { $share } des personnes servies avaient en tête des quasi-égaux, qui alternent ; pour les autres, un hébergeur était nettement meilleur.
no_near_equals = Aucune question n’avait de quasi-égaux.
ratio = { $questions } de ces questions avec { $seeds } graines par quasi-égal : la première place revient à l’un d’eux au plus { $ratio } fois sa part équitable ({ $mean } en moyenne, hasard compris) ; au-dessus de 2, la cible : { $above }. Là où il faut demander, le tour vient deux fois moins souvent.
worst = le plus grand pour { $hoster } : { $share } parmi { $n } ({ $service }, { $place })
regret = Regret face à sans alternance
regret_means = Ce que coûte l’alternance : { $share } des personnes ont une autre première réponse que la meilleure selon le score.
mean = moyenne
p95 = 95e centile
lost_km = kilomètres en plus
lost_openness = ouverture perdue
lost_score = score perdu
lost_score_share = score perdu, en part (cible : moyenne sous 2 %)
never = Jamais recommandés
never_means = { $n } des { $all } hébergeurs éligibles n’ont été parmi les { $limit } premiers de personne.
never_within = jamais pour une personne à moins de { $km } km : { $n }
never_reason = { $reason } : { $n } : { $names }
never_filtered = Écartés par leur état, non par leur rang : { $n } autres ({ $codes }).
no_place = sans lieu connu, donc jamais proches
farther = d’autres plus proches, même à leur porte
less_open = moins ouverts que leurs voisins
worse_fit = proposent moins adéquat
less_sure = moins sûrement là que leurs voisins
few_users = montrés à leur porte, où personne n’a été tiré
zones = Zones blanches
zones_means = Part de toute la population, tirée ou non, sans aucun hébergeur pour cela à moins de tant de kilomètres, et la plus grande de ces villes à 100 km. Un hébergeur dont la ville est inconnue n’est ici près de personne.
largest = La plus grande
any_service = aucun d’entre eux
map_title =
    { $users ->
        [one] Vers qui va { $users } personne tirée, graine { $seed }
       *[other] Vers qui vont { $users } personnes tirées, graine { $seed }
    }
map_data = données du { $date }, empreinte { $digest }
map_users = personnes
map_hosters = hébergeurs : aire selon la part
map_vague = seul le pays ou la région connus
map_zones = aucun hébergeur à moins de 100 km
plans_title =
    { $associations ->
        [one] { $associations } association qui quitte { $wants } choses, graine { $seed }
       *[other] { $associations } associations qui quittent { $wants } choses chacune, graine { $seed }
    }
plans_covered =
    { $hosters ->
        [one] { $share } de ce qui demande un hébergeur en a un, avec { $hosters } hébergeur par plan.
       *[other] { $share } de ce qui demande un hébergeur en a un, avec { $hosters } hébergeurs par plan.
    }
plans_concentration = Aussi concentré que { $effective } hébergeurs de même part ({ $unspread } sans alternance) ; le plus grand en sert { $top } ; Gini { $gini }.
plans_regret = L’alternance change { $changed } des plans et coûte { $mean } de la note moyenne, au plus { $p95 } pour dix-neuf sur vingt.

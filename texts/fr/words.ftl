### Words and short phrases that answers are shown with.

service = service
software = logiciel
need = besoin
kind_hoster = hébergeur
by_name = reconnu par son nom
by_alias = reconnu par un autre nom
by_former_name = reconnu par un ancien nom
by_offer_name = reconnu par le nom que lui donne un hébergeur
by_synonym = reconnu par un synonyme
by_url = reconnu par son adresse
by_words = reconnu par ses mots
by_typo = reconnu malgré une faute de frappe
by_resemblance = ressemble seulement
sure = certitude
or = ou
not_recognised = Rien n’a été reconnu avec assez de certitude.
several_named = Plusieurs services sont nommés ; `degafam plan` répond pour tous à la fois :
unknown_name = non reconnu
family_named =
    { $count ->
        [one] { $name } a { $count } service ici ; le quittez-vous ?
       *[other] { $name } a { $count } services ici ; lequel quittez-vous ?
    }
led_through = L’adresse chez { $host } ne fait qu’y mener.
did_you_mean = Vouliez-vous dire :
unknown_place = Ce lieu n’est pas connu ; tapez une ville, un code postal ou des coordonnées.
which_place = Plusieurs lieux sont possibles :
understood_as = compris comme
inhabitants = habitants
near = près de
weights = poids
fit = adéquation
proximity = proximité
openness = ouverture
openness_column = Ouverture
free_software = Logiciels libres
licence = Licence
fit_column = Adéq.
hosters_column = Héberg.
and_more =
    { $n ->
        [one] et { $n } autre : degafam alternatives { $id }
       *[other] et { $n } autres : degafam alternatives { $id }
    }
hosters = Hébergeurs
hosters_counted =
    { $count ->
        [one] { $count } hébergeur
       *[other] { $count } hébergeurs
    }
hoster = Hébergeur
offers = Propose
distance = Distance
score = Score
account = Compte
price = Prix
none = aucun
needed = requis
asked = sur demande
members = adhérents
clients = clients
unknown = inconnu
free = gratuit
donation = don
membership = adhésion
paid = payant
left_out = Écartés
data_of = Données du { $date } ({ $layers }), empreinte { $digest }. Les faits vieillissent : vérifiez auprès de l’hébergeur.
source = source
city = Ville
rank_of = rang { $rank } sur { $of } selon le score
signal = Signal
value = Valeur
weight = Poids
contribution = Contribution
pareto = aucun autre n’est à la fois au moins aussi proche, ouvert et adéquat
why_not_first = Pourquoi pas premier
changes = Ce qui le mettrait premier
no_change = aucun changement à lui seul
next = Et ensuite
coverage = connu à
letter_a = alternatif
letter_t = transparent
letter_o = ouvert
letter_n = neutre
letter_s = solidaire
met = respecté
partly = en partie
not_met = non respecté
presumed = promis par sa charte
group_ready = prêt à l’emploi
group_self_host = à héberger soi-même
group_on_device = sur votre appareil
assurance = fiabilité
shown =
    { $count ->
        [one] { $count } montré
       *[other] { $count } montrés
    }
promised = { $count } promis
left_unknown =
    { $count ->
        [one] { $count } inconnu
       *[other] { $count } inconnus
    }
not_known = inconnu
not_applicable = sans objet
undated = non daté
gains = À publier, pour le plus grand gain (points)
probed = mesuré
read = lu sur sa page
declared = déclaré par lui
listed = listé par un tiers
inferred = déduit
memory = de mémoire
legend = A alternatif, T transparent, O ouvert, N neutre, S solidaire : de ▁ peu montré à █ tout respecté
no_hosters = Aucun hébergeur ne satisfait ces filtres.
plan_wants = Ce que vous quittez
plan_alone = Sur votre appareil, sans hébergeur
plan_uncovered = Sans solution
plan_steps = Que faire
plan_moving = déménagement
step_tell = Prévenir
step_before = Avant
step_export = Exporter
step_open = Ouvrir les comptes
step_import = Importer
step_keep_both = Garder les deux un temps
step_close = Fermer l’ancien
moving_effort = Combien de travail
moving_request = Par la loi
moving_others = Aucun import connu vers
moving_bridges = Les deux mondes un temps
moving_stays = Ce qui ne suit pas
moving_loses = sans
from_memory_alone = de mémoire, non vérifié
exit_title = repartir

## Dates

month_of_year = { $month } { $year }
month_1 = janvier
month_2 = février
month_3 = mars
month_4 = avril
month_5 = mai
month_6 = juin
month_7 = juillet
month_8 = août
month_9 = septembre
month_10 = octobre
month_11 = novembre
month_12 = décembre

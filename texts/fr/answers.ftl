### Reasons of answers: the id is the code; `.detail` says the same at length.

## Why a software is proposed

itself = le logiciel que vous avez nommé
serves_need = fait pour cela : { $need }
also_serves = fait aussi cela : { $need }
listed =
    { $count ->
        [one] cité par { $count } liste
       *[other] cité par { $count } listes
    }
first_choice = premier choix de la campagne Dégooglisons
same_section =
    { $count ->
        [one] dans la même rubrique de { $count } liste
       *[other] dans la même rubrique de { $count } listes
    }
different_use =
    { $count ->
        [one] cité par { $count } liste, mais pour un autre usage
       *[other] cité par { $count } listes, mais pour un autre usage
    }
computed = répond au même besoin ({ $need }) ; aucune liste ne cite ce couple
successor = successeur ou dérivé de { $software }
predecessor = { $software } en est issu
family = parle { $protocol }, comme tout client ou serveur de ce protocole
part_of = une application de { $software }
frontend = seulement une autre façade du service, qui fournit toujours le contenu
contested = son caractère libre est contesté : { $note }
archived = son développement est arrêté
on_device = fonctionne sur votre appareil : pas besoin d’hébergeur
yunohost = auto-hébergeable avec YunoHost (paquet { $package })
self_host = auto-hébergeable depuis ses sources
antifeature = à savoir : { $trait }

## Why a hoster stands where it stands

distance = à { $km } km ({ $city })
    .detail = Son siège à { $city } est compté à { $km } km de chez vous, à vol d’oiseau ; jamais plus près que ne sont connus les deux lieux.
distance_within = à moins de { $km } km ({ $city })
    .detail = Son siège à { $city } se trouve à moins de { $km } km de chez vous : les deux lieux ne sont pas connus plus précisément, il est donc compté à cette distance.
distance_alone = à { $km } km
distance_vague = situé seulement ainsi : { $city }, compté à { $km } km
    .detail = On ne connaît de son lieu que { $city } ; il est donc compté à { $km } km : le rayon dans lequel il peut se trouver.
site_unknown = son lieu n’est pas connu : il ne peut compter comme proche
    .detail = Aucune source ne dit où il se trouve. L’inconnu n’est pas proche : la proximité ne lui apporte rien ; c’est peut-être pourtant votre voisin.
openness = ouverture { $score } %, { $coverage } % des critères étant connus
    .detail = Ouverture { $score } % : la part, pondérée par les preuves, des critères qu’il respecte. On a lu quelque chose sur { $coverage } % des critères ; le reste est inconnu ou seulement promis.
member = membre de { $network } (source : { $date })
    .detail = Une source ({ $date }) le compte parmi les membres de { $network }, dont il s’est engagé à respecter la charte. Une adhésion n’est pas plus récente que sa source.
member_undated = membre de { $network } (source non datée)
member_claimed = se dit membre de { $network } ; personne d’autre ne le dit
    .detail = Il le dit lui-même. La charte comptera quand le réseau ou quelqu’un d’autre le confirmera.
member_memory = membre de { $network }, de mémoire
no_account = sans compte
account = compte nécessaire
on_request = comptes sur demande
for_members = pour les adhérents
for_clients = pour les clients
price_free = gratuit
price_donation = gratuit, dons bienvenus
price_membership = avec l’adhésion
price_paid = payant
offered_for = proposé pour un autre besoin : { $need }
    .detail = Le logiciel est proposé pour un autre besoin, { $need }, et peut être réglé autrement : son adéquation compte moins.
by_protocol = sert tout logiciel { $protocol }, dont { $software }
    .detail = Il propose { $protocol }. Quiconque le fait sert tout client et tout serveur de ce protocole, dont { $software } ; le serveur employé n’a pas été lu.
possible = propose { $parent } ; la présence de { $software } n’a pas été vérifiée
    .detail = { $software } est une application de { $parent }, que propose cet hébergeur. On n’a pas vérifié qu’elle y soit activée : l’adéquation compte pour moitié ; demandez d’abord.
unnamed = répond au besoin, mais la source ne nomme pas le logiciel
    .detail = Il répond à ce besoin, mais la source ne nomme pas le logiciel, qui n’est peut-être même pas libre : demandez d’abord.
last_seen = vu pour la dernière fois : { $date }
    .detail = Cette offre a été vue pour la dernière fois dans une source ({ $date }). L’âge réduit son poids sans la supprimer : vérifiez qu’elle existe encore.
undated = sa source n’est pas datée
    .detail = Sa source n’est pas datée et compte donc comme vieille de plusieurs années : vérifiez que l’offre existe encore.
from_memory = repose sur un souvenir, non vérifié
    .detail = Personne ne l’a lu nulle part : cela repose sur un souvenir et pèse le moins tant qu’aucune source n’est trouvée.
from_inference = déduit d’autre chose, non vérifié
    .detail = Personne ne l’a lu nulle part : cela a été déduit d’autre chose, d’un nom par exemple, et vient après tout ce qui a été vu.
withdrawn = sa source a été retirée : { $date }
    .detail = Ceux qui tenaient cette source l’ont retirée ; elle pèse comme la plus ancienne : vérifiez que l’offre existe encore.
other_language = parle { $languages }, aucune de vos langues : compte comme deux fois moins proche
    .detail = On sait qu’il parle { $languages }, aucune des langues que vous avez nommées. Être proche, c’est aussi pouvoir se parler : sa proximité est divisée par deux.

## How it stands beside the others, and what would change that

nearest = le plus proche de tous
most_open = le plus ouvert de tous
offers_nothing = ne propose rien qui réponde à cette question
first_fits_better =
    { $points ->
        [one] { $name } convient mieux : { $theirs } % contre { $ours } % ({ $points } point)
       *[other] { $name } convient mieux : { $theirs } % contre { $ours } % ({ $points } points)
    }
first_is_nearer =
    { $points ->
        [one] { $name } est plus proche : { $theirs } km contre { $ours } km ({ $points } point)
       *[other] { $name } est plus proche : { $theirs } km contre { $ours } km ({ $points } points)
    }
first_is_located =
    { $points ->
        [one] { $name } se trouve à { $theirs } km, le lieu de celui-ci n’est pas connu ({ $points } point)
       *[other] { $name } se trouve à { $theirs } km, le lieu de celui-ci n’est pas connu ({ $points } points)
    }
first_is_more_open =
    { $points ->
        [one] { $name } est plus ouvert : { $theirs } % contre { $ours } % ({ $points } point)
       *[other] { $name } est plus ouvert : { $theirs } % contre { $ours } % ({ $points } points)
    }
first_is_surer =
    { $points ->
        [one] { $name } est plus fiable : { $theirs } % contre { $ours } % ({ $points } point)
       *[other] { $name } est plus fiable : { $theirs } % contre { $ours } % ({ $points } points)
    }
first_was_seen = quelqu’un a vu { $name } ; cette offre repose sur un souvenir ou une déduction, et vient après tout ce qui a été vu
change_weight = il serait premier si { $signal } pesait { $to } % au lieu de { $from } %
change_distance = il serait premier à { $to } km au lieu de { $from } km
change_criterion = il serait premier avec ceci : { $criterion }
use_it = l’utiliser tout de suite : { $url }
sign_up = s’inscrire : { $url }
ask = demander l’accès : { $url }
open_account = voir sur place comment obtenir un compte : { $url }
visit = commencer par son site : { $url }
check_offer = vérifier sur son site si c’est encore proposé : { $url }
write = écrire à { $address }
contact_page = écrire par { $url }
meet = les rencontrer : { $url }
read_terms = lire d’abord les conditions : { $url }
prepare = avant de quitter { $service }, exportez-y vos données

## Why a hoster or a software was left out

closed = fermé
unreached = injoignable depuis { $since }, sur plusieurs jours
closing = sa fermeture est annoncée
    .detail = Sa fermeture est annoncée. Qui y commence aujourd’hui devra déménager de nouveau.
full = complet : n’accepte personne pour l’instant
    .detail = Il n’accepte personne pour l’instant. Revenir plus tard, ou demander, peut aider.
takes_others = n’accueille que : { $takes }
restricted = réservé à un groupe fermé
    .detail = Il sert un groupe fermé : une école, une commune, une famille, un mouvement. Si vous en faites partie, demandez ce public.
serves_only = ne sert que : { $area }
serves_first = sert d’abord : { $area }
others_first = sert d’abord d’autres : { $area }
    .detail = Il peut vous accueillir aussi, après ceux de son territoire : sa proximité est divisée par deux.
filter_region = n’a pas de site connu en { $region }
filter_server_country = ses machines sont en { $countries }
filter_server_country_unknown = on ne sait pas où sont ses machines
filter_account = demande un compte
filter_account_unknown = on ignore s’il faut un compte
filter_price = autre tarif
filter_price_unknown = tarif inconnu
filter_audience = pour un autre public
filter_audience_unknown = public inconnu
filter_country = dans un autre pays
filter_country_unknown = pays inconnu
filter_network = pas membre du réseau demandé
filter_form = autre forme juridique
filter_form_unknown = forme juridique inconnue
filter_distance = trop loin : { $km } km
filter_distance_unknown = lieu inconnu, donc pas de distance
floor = lettre { $letter } à { $value } %, sous le plancher de { $floor } %
not_free = pas un logiciel libre
freedom_unknown = on ignore si c’est un logiciel libre

## Said of the whole answer

place_unknown = « { $place } » ne désigne pas clairement un lieu connu : aucune distance n’est donnée ; tapez une ville et sa région, un code postal ou des coordonnées
place_candidates = le lieu peut être : { $candidates }
no_place = aucun lieu donné : la proximité est laissée de côté et les autres poids augmentés d’autant
    .detail = Aucun lieu n’a été donné : la proximité est laissée de côté et les poids de l’adéquation et de l’ouverture augmentent d’autant.
discontinued = { $service } a été arrêté
rotated =
    { $count ->
        [one] { $count } hébergeur est à moins de { $band } % du meilleur score et passent à tour de rôle : un score peut précéder un autre à peine meilleur
       *[other] { $count } hébergeurs sont à moins de { $band } % du meilleur score et passent à tour de rôle : un score peut précéder un autre à peine meilleur
    }
neighbours_rotate = les voisins à moins de { $band } % de score passent à tour de rôle : un score peut précéder un autre à peine meilleur
weak_last =
    { $count ->
        [one] { $count } hébergeur repose seulement sur un souvenir ou une déduction et vient après tous les autres, quel que soit le score
       *[other] { $count } hébergeurs reposent seulement sur un souvenir ou une déduction et viennent après tous les autres, quel que soit le score
    }
also_means = pourrait aussi désigner : { $names }
wrapped = l’adresse chez { $host } ne faisait qu’y mener
is_hoster = { $hoster } propose du logiciel libre à d’autres : rien n’est à remplacer, voyez sa fiche parmi les hébergeurs
no_alternative = aucun logiciel libre n’est connu pour le remplacer
no_hoster = aucun hébergeur connu ne le propose ; reste l’auto-hébergement
all_excluded =
    { $count ->
        [one] { $count } hébergeur écarté par vos filtres ou pour cause de fermeture
       *[other] { $count } hébergeurs écartés par vos filtres ou pour cause de fermeture
    }

## Of moving

effort = { $why }
first_step = avant de quitter { $service } : { $step }
moving_unknown = comment quitter { $service } n’est pas encore noté : cherchez un export dans ses réglages
not_a_service = ce n’est pas un service que l’on quitte ; nommez le service que vous quittez
request_form = si les menus donnent trop peu, la loi (RGPD) vous donne droit à vos données : demandez-les par ce formulaire
request_letter = si les menus donnent trop peu, la loi (RGPD) vous donne droit à vos données : demandez-les par lettre ou par courriel

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } hébergeur couvre { $covered } sur { $of }
       *[other] { $hosters } hébergeurs couvrent { $covered } sur { $of }
    }
one_more_covers = un hébergeur de plus en couvre { $count } de plus
one_more_gains =
    { $points ->
        [one] un hébergeur de plus gagne { $points } point
       *[other] un hébergeur de plus gagne { $points } points
    }
one_more_checked = un hébergeur de plus, pour des offres vérifiées
next_covers_less =
    { $count ->
        [one] avec { $other } à la place de { $hoster }, le meilleur choix suivant, { $count } chose de moins serait couverte
       *[other] avec { $other } à la place de { $hoster }, le meilleur choix suivant, { $count } choses de moins serait couvertes
    }
next_checked_less = avec { $other } à la place de { $hoster }, le meilleur choix suivant, davantage reposerait sur du non vérifié
next_scores_less =
    { $points ->
        [one] { $other } à la place de { $hoster } serait le meilleur choix suivant, { $points } point plus bas
       *[other] { $other } à la place de { $hoster } serait le meilleur choix suivant, { $points } points plus bas
    }
next_as_good = { $other } à la place de { $hoster } serait à peu près aussi bien : ils alternent
plan_weak =
    { $count ->
        [one] { $count } élément repose sur du non vérifié : regardez avant d’y compter
       *[other] { $count } éléments reposent sur du non vérifié : regardez avant d’y compter
    }
not_proved = trop de choix pour tous les essayer : un meilleur est possible
not_recognised = non reconnu : tapez son nom ou son adresse
whole_family = { $family } : ses { $count } services sont tous pris en compte ; nommez ceux que vous utilisez pour écarter les autres
want_understood = « { $text } » a été compris comme { $name }
too_many_wants =
    { $count ->
        [one] un plan prend { $most } choses au plus ; { $count } de plus a été écartée
       *[other] un plan prend { $most } choses au plus ; { $count } de plus ont été écartées
    }
more_unread =
    { $count ->
        [one] { $count } autre texte non reconnu
       *[other] { $count } autres textes non reconnus
    }
kept_idle = { $hoster } ne remplace rien de tout cela
ask_for_people =
    { $count ->
        [one] pour { $count } personne : nulle part il n’est noté s’il y a de la place ; demandez-le à chaque hébergeur avant de décider, et le prix
       *[other] pour { $count } personnes : nulle part il n’est noté pour combien il y a de la place ; demandez-le à chaque hébergeur avant de décider, et le prix pour tous
    }
filter_without = vous n’en voulez pas
filter_exit = non tenu : { $part }
filter_exit_unknown = inconnu : { $part }

## The steps of a plan

tell_people = Dites à toutes les personnes concernées ce qui change, quand, et où seront alors les choses ; nommez une personne à qui demander.
export_it = { $service } : { $text }
export_unknown = { $service } : cherchez un export dans ses réglages ; la marche à suivre n’est pas encore notée
open_at = Ouvrez des comptes chez { $hoster } pour { $what }.
open_ask = Demandez à { $hoster } des comptes pour { $what }.
open_none = Essayez { $what } chez { $hoster } : sans compte.
open_kept = Regardez { $what } chez { $hoster }, où vous êtes déjà.
import_it = { $service } vers { $software } : { $text }
import_into = { $service } vers { $software } : il reprend les données ; cherchez Importer dans ses menus
import_by_hand = { $service } vers { $software } : aucun import connu, reprenez à la main ce qui sert encore
import_unknown = { $service } : demandez à l’hébergeur quel logiciel tourne et ce qu’il reprend
keep_both =
    { $count ->
        [one] Gardez les deux pendant { $count } semaine : regardez l’ancien de temps en temps, n’écrivez que dans le nouveau.
       *[other] Gardez les deux pendant { $count } semaines : regardez l’ancien de temps en temps, n’écrivez que dans le nouveau.
    }
close_it = Fermez { $service } : { $how }
close_unknown = Fermez { $service } : la marche à suivre n’est pas encore notée ; voyez les réglages du compte

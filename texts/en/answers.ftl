### Reasons of answers: the id is the code; `.detail` says the same at length.

## Why a software is proposed

itself = the software you named
serves_need = made for this: { $need }
also_serves = also does this: { $need }
listed =
    { $count ->
        [one] named by { $count } list
       *[other] named by { $count } lists
    }
first_choice = first choice of the De-google-ify campaign
same_section =
    { $count ->
        [one] in the same section of { $count } list
       *[other] in the same section of { $count } lists
    }
different_use =
    { $count ->
        [one] named by { $count } list, though for another use
       *[other] named by { $count } lists, though for another use
    }
computed = serves the same need ({ $need }); no list names the pair
successor = successor or fork of { $software }
predecessor = { $software } came out of it
family = speaks { $protocol }, as any client and server of it
part_of = an app inside { $software }
frontend = only another face of the service, which still provides the content
contested = its freedom is contested: { $note }
archived = its development has ended
on_device = runs on your own device: no hoster needed
yunohost = can be self-hosted with YunoHost (package { $package })
self_host = can be self-hosted from its source
antifeature = to know: { $trait }

## Why a hoster stands where it stands

distance = { $km } km away ({ $city })
    .detail = Its seat in { $city } is counted as { $km } km from you, as the crow flies; never nearer than either place is known.
distance_within = within { $km } km ({ $city })
    .detail = Its seat in { $city } lies within { $km } km of you: the two places are not known more exactly than that, so it is counted at that distance.
distance_alone = { $km } km away
distance_vague = known only as { $city }: counted as { $km } km away
    .detail = Only { $city } is known of its place, so it is counted as { $km } km away: the radius within which it may lie.
site_unknown = its place is not known, so it cannot count as near
    .detail = No source says where it is. Unknown is not near, so proximity gives it nothing; it may still be your neighbour.
openness = openness { $score }%, with { $coverage }% of the criteria known
    .detail = Openness { $score }%: the evidence-weighted share of the criteria it meets. Something was read about { $coverage }% of the criteria; the rest is unknown or only promised.
member = member of { $network } (source of { $date })
    .detail = A source of { $date } counts it among the members of { $network }, whose charter it promised to keep. A membership is only as fresh as its source.
member_undated = member of { $network } (undated source)
member_claimed = says that it is a member of { $network }; nobody else does
    .detail = It says so itself. Its charter counts once the network or somebody else confirms it.
member_memory = member of { $network }, as far as remembered
no_account = no account needed
account = an account is needed
on_request = accounts on request
for_members = for members
for_clients = for customers
price_free = free of charge
price_donation = free of charge, gifts welcome
price_membership = with the membership fee
price_paid = for a price
offered_for = offered for another need: { $need }
    .detail = The software is offered for another need, { $need }, and may be set up otherwise: its fit counts less.
by_protocol = serves every { $protocol } software, { $software } among them
    .detail = It offers { $protocol }. Whoever does serves every client and server of that protocol, { $software } among them; which server it runs was not read.
possible = offers { $parent }; whether { $software } is switched on was not checked
    .detail = { $software } is an app inside { $parent }, which this hoster offers. Whether the app is switched on there was not checked, so the fit counts half: ask first.
unnamed = serves the need, but the source does not name the software
    .detail = It serves this need, but the source does not name the software, which may not even be free: ask first.
last_seen = last seen in { $date }
    .detail = The offer was last seen in a source of { $date }. Age lowers its weight but does not remove it: check that it still runs.
undated = its source bears no date
    .detail = Its source bears no date, so it counts like one of several years: check that the offer still runs.
from_memory = rests on memory, not checked
    .detail = Nobody read this anywhere: it rests on memory and weighs least until a source is found.
from_inference = concluded from something else, not checked
    .detail = Nobody read this anywhere: it was concluded from something else, such as a name, and comes after all that was seen.
withdrawn = its source was withdrawn in { $date }
    .detail = Those who kept this source took it back, so it weighs like the oldest: check that the offer still runs.
other_language = speaks { $languages }, none of your languages: counts as half as near
    .detail = It is known to speak { $languages }, none of the languages you named. Being near is also being able to talk, so its proximity is halved.

## How it stands beside the others, and what would change that

nearest = nearest of all
most_open = most open of all
offers_nothing = offers nothing that answers this question
first_fits_better =
    { $points ->
        [one] { $name } fits better: { $theirs }% against { $ours }% ({ $points } point)
       *[other] { $name } fits better: { $theirs }% against { $ours }% ({ $points } points)
    }
first_is_nearer =
    { $points ->
        [one] { $name } is nearer: { $theirs } km against { $ours } km ({ $points } point)
       *[other] { $name } is nearer: { $theirs } km against { $ours } km ({ $points } points)
    }
first_is_located =
    { $points ->
        [one] { $name } is known to be { $theirs } km away, this one’s place is not known ({ $points } point)
       *[other] { $name } is known to be { $theirs } km away, this one’s place is not known ({ $points } points)
    }
first_is_more_open =
    { $points ->
        [one] { $name } is more open: { $theirs }% against { $ours }% ({ $points } point)
       *[other] { $name } is more open: { $theirs }% against { $ours }% ({ $points } points)
    }
first_is_surer =
    { $points ->
        [one] { $name } is better assured: { $theirs }% against { $ours }% ({ $points } point)
       *[other] { $name } is better assured: { $theirs }% against { $ours }% ({ $points } points)
    }
first_was_seen = { $name } was seen by somebody; this offer rests on memory or inference, and comes after all that was seen
change_weight = it would be first if { $signal } weighed { $to }% instead of { $from }%
change_distance = it would be first at { $to } km instead of { $from } km
change_criterion = it would be first with this: { $criterion }
use_it = use it at once: { $url }
sign_up = sign up: { $url }
ask = ask for access: { $url }
open_account = see there how to get an account: { $url }
visit = find it from its site: { $url }
check_offer = check on its site whether it is still offered: { $url }
write = write to { $address }
contact_page = write through { $url }
meet = meet them: { $url }
read_terms = read the terms first: { $url }
prepare = before you leave { $service }, export your data there

## Why a hoster or a software was left out

closed = closed
unreached = not reached since { $since }, asked on several days
closing = its end is announced
    .detail = Its end is announced. Whoever starts there now will have to move again.
full = full: takes nobody for now
    .detail = It takes nobody for now. Coming back later, or asking, may help.
takes_others = takes { $takes } only
restricted = for a closed group only
    .detail = It serves a closed group: a school, a town, a family, a movement. If you belong to it, ask for that audience.
serves_only = serves only: { $area }
serves_first = serves first: { $area }
others_first = serves others first: { $area }
    .detail = It may take you too, after those of its own area, so its proximity is halved.
filter_region = has no known site in { $region }
filter_server_country = its machines stand in { $countries }
filter_server_country_unknown = where its machines stand is not known
filter_account = needs an account
filter_account_unknown = not known whether it needs an account
filter_price = another price
filter_price_unknown = price not known
filter_audience = for others
filter_audience_unknown = not known whom it serves
filter_country = in another country
filter_country_unknown = country not known
filter_network = no member of the network asked for
filter_form = another legal form
filter_form_unknown = legal form not known
filter_distance = too far: { $km } km
filter_distance_unknown = place not known, so no distance
floor = letter { $letter } at { $value }%, under the floor of { $floor }%
not_free = not free software
freedom_unknown = not known to be free software

## Said of the whole answer

place_unknown = “{ $place }” does not clearly name one known place, so nothing is said of distances: type a town with its region, a postal code or coordinates
place_candidates = the place could be: { $candidates }
no_place = no place was given: proximity is left out and the other weights are scaled up
    .detail = No place was given, so proximity is left out and the weights of fit and openness are scaled up to fill it.
discontinued = { $service } was discontinued
rotated =
    { $count ->
        [one] { $count } hoster is within { $band }% of the best score and takes turns, so a score may stand above a slightly better one
       *[other] { $count } hosters are within { $band }% of the best score and take turns, so a score may stand above a slightly better one
    }
neighbours_rotate = neighbours within { $band }% of score take turns, so a score may stand above a slightly better one
weak_last =
    { $count ->
        [one] { $count } hoster rests on memory or inference alone and stands after all others, whatever the score
       *[other] { $count } hosters rest on memory or inference alone and stand after all others, whatever the score
    }
also_means = could also mean: { $names }
wrapped = the address at { $host } only led there
is_hoster = { $hoster } offers free software to others: nothing has to replace it, see its entry among the hosters
no_alternative = no free software is known to replace it
no_hoster = no hoster is known that offers it; it can still be self-hosted
all_excluded =
    { $count ->
        [one] { $count } hoster was left out by your filters or because closed
       *[other] { $count } hosters were left out by your filters or because closed
    }

## Of moving

effort = { $why }
first_step = before you leave { $service }: { $step }
moving_unknown = how to leave { $service } is not written down yet: look for an export in its settings
not_a_service = this is no service that one leaves; name the service that you leave
request_form = where the menus give too little, the law (GDPR) gives you a right to your data: ask for them with this form
request_letter = where the menus give too little, the law (GDPR) gives you a right to your data: ask for them by letter or e-mail

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } hoster covers { $covered } of { $of }
       *[other] { $hosters } hosters cover { $covered } of { $of }
    }
one_more_covers = one hoster more covers { $count } more
one_more_gains =
    { $points ->
        [one] one hoster more makes it { $points } point better
       *[other] one hoster more makes it { $points } points better
    }
one_more_checked = one hoster more rests on offers that somebody checked
next_covers_less =
    { $count ->
        [one] with { $other } in the place of { $hoster }, the next best, { $count } thing less would be covered
       *[other] with { $other } in the place of { $hoster }, the next best, { $count } things less would be covered
    }
next_checked_less = with { $other } in the place of { $hoster }, the next best, more would rest on what nobody checked
next_scores_less =
    { $points ->
        [one] { $other } in the place of { $hoster } would be the next best, { $points } point lower
       *[other] { $other } in the place of { $hoster } would be the next best, { $points } points lower
    }
next_as_good = { $other } in the place of { $hoster } would be about as good: they take turns
plan_weak =
    { $count ->
        [one] { $count } of it rests on what nobody checked: look before you count on it
       *[other] { $count } of it rest on what nobody checked: look before you count on it
    }
not_proved = too many choices to try them all: a better one is possible
not_recognised = not recognised: type its name or its address
whole_family = { $family }: all of its { $count } services are planned for; name those that you use to leave the others out
want_understood = “{ $text }” was understood as { $name }
too_many_wants =
    { $count ->
        [one] a plan is for { $most } things at most; { $count } more was left out
       *[other] a plan is for { $most } things at most; { $count } more were left out
    }
more_unread =
    { $count ->
        [one] { $count } more text was not recognised
       *[other] { $count } more texts were not recognised
    }
kept_idle = { $hoster } replaces nothing of this
ask_for_people =
    { $count ->
        [one] for { $count } person: nowhere is it written down whether there is room, so ask each hoster before you decide, and what it costs
       *[other] for { $count } people: nowhere is it written down for how many there is room, so ask each hoster before you decide, and what it costs for all
    }
filter_without = you do not want it
filter_exit = not met: { $part }
filter_exit_unknown = not known: { $part }

## The steps of a plan

tell_people = Tell everybody concerned what will change, when, and where things will be then; name one person to ask.
export_it = { $service }: { $text }
export_unknown = { $service }: look for an export in its settings; how it is done is not written down yet
open_at = Open accounts at { $hoster } for { $what }.
open_ask = Ask { $hoster } for accounts for { $what }.
open_none = Try { $what } at { $hoster }: no account is needed.
open_kept = Look at { $what } at { $hoster }, where you already are.
import_it = { $service } into { $software }: { $text }
import_into = { $service } into { $software }: it takes the data in; look for Import in its menus
import_by_hand = { $service } into { $software }: no import known, so carry over by hand what you still need
import_unknown = { $service }: ask the hoster which software runs there, and what it takes in
keep_both =
    { $count ->
        [one] Keep both for { $count } week: look into the old one now and then, and write only in the new one.
       *[other] Keep both for { $count } weeks: look into the old one now and then, and write only in the new one.
    }
close_it = End { $service }: { $how }
close_unknown = End { $service }: how is not written down yet; look in the settings of the account

### Reasons of answers: the id is the code; `.detail` says the same at length.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = aanbieder; free software = vrije software; service = dienst; need = behoefte; account = account;
# openness = openheid; proximity = nabijheid; fit = geschiktheid; assurance = betrouwbaarheid; score = score;
# seed = startwaarde; charter = handvest; source = bron; plan = plan; moving = verhuizing. Readers are addressed as u.

## Why a software is proposed

itself = de genoemde software
serves_need = hiervoor gemaakt: { $need }
also_serves = doet ook dit: { $need }
listed =
    { $count ->
        [one] genoemd in { $count } lijst
       *[other] genoemd in { $count } lijsten
    }
first_choice = eerste keus van de campagne Dégooglisons
same_section =
    { $count ->
        [one] in dezelfde rubriek van { $count } lijst
       *[other] in dezelfde rubriek van { $count } lijsten
    }
different_use =
    { $count ->
        [one] genoemd in { $count } lijst, maar voor een ander gebruik
       *[other] genoemd in { $count } lijsten, maar voor een ander gebruik
    }
computed = dient dezelfde behoefte ({ $need }); geen enkele lijst noemt het paar
successor = opvolger of afsplitsing van { $software }
predecessor = { $software } is eruit voortgekomen
family = spreekt { $protocol }, zoals elke client en server van dat protocol
part_of = een app binnen { $software }
frontend = slechts een ander gezicht van de dienst, die nog steeds de inhoud levert
contested = of het vrij is, wordt betwist: { $note }
archived = de ontwikkeling is gestopt
on_device = draait op uw eigen apparaat: geen aanbieder nodig
yunohost = zelf te hosten met YunoHost (pakket { $package })
self_host = zelf te hosten vanuit de broncode
antifeature = goed om te weten: { $trait }

## Why a hoster stands where it stands

distance = { $km } km ver ({ $city })
    .detail = De zetel in { $city } telt als { $km } km van u vandaan, hemelsbreed; nooit dichterbij dan beide plaatsen bekend zijn.
distance_within = binnen { $km } km ({ $city })
    .detail = De zetel in { $city } ligt binnen { $km } km van u: nauwkeuriger zijn de twee plaatsen niet bekend, dus telt deze afstand.
distance_alone = { $km } km ver
distance_vague = alleen bekend als { $city }: geteld als { $km } km ver
    .detail = Van de plaats is alleen { $city } bekend, dus telt hij als { $km } km ver: de straal waarbinnen hij kan liggen.
site_unknown = de plaats is niet bekend en kan dus niet als dichtbij tellen
    .detail = Geen bron zegt waar het is. Onbekend is niet dichtbij: nabijheid levert niets op; toch kan het uw buur zijn.
openness = openheid { $score }%, met { $coverage }% van de criteria bekend
    .detail = Openheid { $score }%: het naar bewijs gewogen deel van de criteria waaraan wordt voldaan. Over { $coverage }% van de criteria is iets gelezen; de rest is onbekend of alleen beloofd.
member = lid van { $network } (bron van { $date })
    .detail = Een bron van { $date } telt deze aanbieder onder de leden van { $network }, waarvan het handvest is toegezegd. Een lidmaatschap is zo vers als zijn bron.
member_undated = lid van { $network } (ongedateerde bron)
member_claimed = noemt zich lid van { $network }; niemand anders zegt dat
    .detail = De aanbieder zegt het zelf. Het handvest telt zodra het netwerk of iemand anders het bevestigt.
member_memory = lid van { $network }, voor zover herinnerd
no_account = geen account nodig
account = er is een account nodig
on_request = accounts op aanvraag
for_members = voor leden
for_clients = voor klanten
price_free = gratis
price_donation = gratis, giften welkom
price_membership = inbegrepen in de contributie
price_paid = tegen betaling
offered_for = aangeboden voor een andere behoefte: { $need }
    .detail = De software wordt aangeboden voor een andere behoefte, { $need }, en kan anders zijn ingericht: de geschiktheid telt minder.
by_protocol = bedient alle { $protocol }-software, waaronder { $software }
    .detail = Biedt { $protocol }. Wie dat doet, bedient elke client en server van dat protocol, waaronder { $software }; welke server draait, is niet gelezen.
possible = biedt { $parent }; of { $software } is ingeschakeld, is niet nagegaan
    .detail = { $software } is een app binnen { $parent }, die deze aanbieder heeft. Of de app daar is ingeschakeld, is niet nagegaan, dus telt de geschiktheid half: vraag het eerst.
unnamed = dient de behoefte, maar de bron noemt de software niet
    .detail = Het dient deze behoefte, maar de bron noemt de software niet, die misschien niet eens vrij is: vraag het eerst.
last_seen = laatst gezien: { $date }
    .detail = Het aanbod is het laatst gezien in een bron van { $date }. Ouderdom verlaagt het gewicht maar verwijdert het niet: ga na of het nog bestaat.
undated = de bron is niet gedateerd
    .detail = De bron is niet gedateerd en telt dus als een van enkele jaren oud: ga na of het aanbod nog bestaat.
from_memory = berust op herinnering, niet nagegaan
    .detail = Niemand heeft dit ergens gelezen: het berust op herinnering en weegt het minst tot er een bron is gevonden.
from_inference = uit iets anders afgeleid, niet nagegaan
    .detail = Niemand heeft dit ergens gelezen: het is uit iets anders afgeleid, zoals een naam, en komt na alles wat is gezien.
withdrawn = de bron is ingetrokken: { $date }
    .detail = Wie deze bron bijhield, heeft haar ingetrokken; zij weegt als de oudste: ga na of het aanbod nog bestaat.
other_language = spreekt { $languages }, geen van uw talen: telt als half zo dichtbij
    .detail = Bekend is dat er { $languages } wordt gesproken, geen van de genoemde talen. Dichtbij zijn is ook met elkaar kunnen praten: de nabijheid wordt gehalveerd.

## How it stands beside the others, and what would change that

nearest = het dichtstbij van alle
most_open = het meest open van alle
offers_nothing = biedt niets dat deze vraag beantwoordt
first_fits_better =
    { $points ->
        [one] { $name } past beter: { $theirs }% tegen { $ours }% ({ $points } punt)
       *[other] { $name } past beter: { $theirs }% tegen { $ours }% ({ $points } punten)
    }
first_is_nearer =
    { $points ->
        [one] { $name } is dichterbij: { $theirs } km tegen { $ours } km ({ $points } punt)
       *[other] { $name } is dichterbij: { $theirs } km tegen { $ours } km ({ $points } punten)
    }
first_is_located =
    { $points ->
        [one] { $name } is { $theirs } km ver, van deze is de plaats niet bekend ({ $points } punt)
       *[other] { $name } is { $theirs } km ver, van deze is de plaats niet bekend ({ $points } punten)
    }
first_is_more_open =
    { $points ->
        [one] { $name } is opener: { $theirs }% tegen { $ours }% ({ $points } punt)
       *[other] { $name } is opener: { $theirs }% tegen { $ours }% ({ $points } punten)
    }
first_is_surer =
    { $points ->
        [one] { $name } is betrouwbaarder: { $theirs }% tegen { $ours }% ({ $points } punt)
       *[other] { $name } is betrouwbaarder: { $theirs }% tegen { $ours }% ({ $points } punten)
    }
first_was_seen = { $name } is door iemand gezien; dit aanbod berust op herinnering of afleiding en komt na alles wat is gezien
change_weight = het zou eerste zijn als { $signal } { $to }% woog in plaats van { $from }%
change_distance = het zou eerste zijn op { $to } km in plaats van { $from } km
change_criterion = het zou eerste zijn hiermee: { $criterion }
use_it = meteen gebruiken: { $url }
sign_up = aanmelden: { $url }
ask = toegang vragen: { $url }
open_account = daar zien hoe men een account krijgt: { $url }
visit = te vinden via de website: { $url }
check_offer = op de website nagaan of het nog wordt aangeboden: { $url }
write = schrijven aan { $address }
contact_page = schrijven via { $url }
meet = hen ontmoeten: { $url }
read_terms = eerst de voorwaarden lezen: { $url }
prepare = exporteer uw gegevens voordat u { $service } verlaat

## Why a hoster or a software was left out

closed = gesloten
unreached = niet bereikt sinds { $since }, op verscheidene dagen geprobeerd
closing = het einde is aangekondigd
    .detail = Het einde is aangekondigd. Wie er nu begint, moet opnieuw verhuizen.
full = vol: neemt nu niemand aan
    .detail = Neemt nu niemand aan. Later terugkomen, of vragen, kan helpen.
takes_others = neemt alleen { $takes } aan
restricted = alleen voor een gesloten groep
    .detail = Bedient een gesloten groep: een school, een gemeente, een familie, een beweging. Wie ertoe behoort, vraagt naar dat publiek.
serves_only = bedient alleen: { $area }
serves_first = bedient eerst: { $area }
others_first = bedient eerst anderen: { $area }
    .detail = Misschien wordt u ook aangenomen, na wie uit het eigen gebied komt: de nabijheid wordt gehalveerd.
filter_region = heeft geen bekende vestiging in { $region }
filter_server_country = de machines staan in { $countries }
filter_server_country_unknown = waar de machines staan, is niet bekend
filter_account = vereist een account
filter_account_unknown = niet bekend of een account nodig is
filter_price = andere prijs
filter_price_unknown = prijs niet bekend
filter_audience = voor anderen
filter_audience_unknown = niet bekend voor wie
filter_country = in een ander land
filter_country_unknown = land niet bekend
filter_network = geen lid van het gevraagde netwerk
filter_form = andere rechtsvorm
filter_form_unknown = rechtsvorm niet bekend
filter_distance = te ver: { $km } km
filter_distance_unknown = plaats niet bekend, dus geen afstand
floor = letter { $letter } op { $value }%, onder de ondergrens van { $floor }%
not_free = geen vrije software
freedom_unknown = niet bekend of het vrije software is

## Said of the whole answer

place_unknown = ‘{ $place }’ noemt niet duidelijk één bekende plaats, dus ontbreken afstanden: typ een stad met haar regio, een postcode of coördinaten
place_candidates = de plaats kan zijn: { $candidates }
no_place = geen plaats opgegeven: nabijheid telt niet mee en de andere gewichten stijgen naar verhouding
    .detail = Er is geen plaats opgegeven: nabijheid blijft buiten beschouwing, en geschiktheid en openheid wegen naar verhouding meer.
discontinued = { $service } is stopgezet
rotated =
    { $count ->
        [one] { $count } aanbieder ligt binnen { $band }% van de beste score; bijna gelijken wisselen elkaar af, dus een score kan boven een iets betere staan
       *[other] { $count } aanbieders liggen binnen { $band }% van de beste score en wisselen elkaar af, dus een score kan boven een iets betere staan
    }
neighbours_rotate = buren binnen { $band }% van de score wisselen elkaar af, dus een score kan boven een iets betere staan
weak_last =
    { $count ->
        [one] { $count } aanbieder berust alleen op herinnering of afleiding en staat na alle andere, wat de score ook is
       *[other] { $count } aanbieders berusten alleen op herinnering of afleiding en staan na alle andere, wat de score ook is
    }
also_means = kan ook betekenen: { $names }
wrapped = het adres bij { $host } leidde er alleen naartoe
is_hoster = { $hoster } biedt anderen vrije software aan: er valt niets te vervangen, zie de vermelding bij de aanbieders
no_alternative = er is geen vrije software bekend als vervanging
no_hoster = er is geen aanbieder bekend die het heeft; zelf hosten kan wel
all_excluded =
    { $count ->
        [one] { $count } aanbieder viel af door uw filters of wegens sluiting
       *[other] { $count } aanbieders vielen af door uw filters of wegens sluiting
    }

## Of moving

effort = { $why }
first_step = voordat u { $service } verlaat: { $step }
moving_unknown = hoe men { $service } verlaat, is nog niet opgeschreven: zoek een export in de instellingen
not_a_service = dit is geen dienst die men verlaat; noem de dienst die u verlaat
request_form = waar de menu’s te weinig geven, geeft de wet (AVG) u recht op uw gegevens: vraag ze op met dit formulier
request_letter = waar de menu’s te weinig geven, geeft de wet (AVG) u recht op uw gegevens: vraag ze op per brief of e-mail

## Of plans

covers =
    { $hosters ->
        [one] { $hosters } aanbieder dekt { $covered } van { $of }
       *[other] { $hosters } aanbieders dekken { $covered } van { $of }
    }
one_more_covers = één aanbieder meer dekt er { $count } meer
one_more_gains =
    { $points ->
        [one] één aanbieder meer levert { $points } punt op
       *[other] één aanbieder meer levert { $points } punten op
    }
one_more_checked = één aanbieder meer, maar met nagegaan aanbod
next_covers_less =
    { $count ->
        [one] met { $other } in plaats van { $hoster }, de volgende keus, zou { $count } zaak minder gedekt zijn
       *[other] met { $other } in plaats van { $hoster }, de volgende keus, zouden { $count } zaken minder gedekt zijn
    }
next_checked_less = met { $other } in plaats van { $hoster }, de volgende keus, zou meer berusten op wat niemand is nagegaan
next_scores_less =
    { $points ->
        [one] { $other } in plaats van { $hoster } zou de volgende keus zijn, { $points } punt lager
       *[other] { $other } in plaats van { $hoster } zou de volgende keus zijn, { $points } punten lager
    }
next_as_good = { $other } in plaats van { $hoster } zou ongeveer even goed zijn: zij wisselen elkaar af
plan_weak =
    { $count ->
        [one] { $count } ervan berust op wat niemand is nagegaan: kijk voordat u erop rekent
       *[other] { $count } ervan berusten op wat niemand is nagegaan: kijk voordat u erop rekent
    }
not_proved = te veel keuzes om ze alle te proberen: een betere is mogelijk
not_recognised = niet herkend: typ de naam of het adres
whole_family = { $family }: alle { $count } diensten zijn meegeteld; noem die u gebruikt om de andere weg te laten
want_understood = ‘{ $text }’ is opgevat als { $name }
too_many_wants =
    { $count ->
        [one] een plan omvat hoogstens { $most } zaken; nog { $count } is weggelaten
       *[other] een plan omvat hoogstens { $most } zaken; nog { $count } zijn weggelaten
    }
more_unread =
    { $count ->
        [one] nog { $count } tekst is niet herkend
       *[other] nog { $count } teksten zijn niet herkend
    }
kept_idle = { $hoster } vervangt hiervan niets
ask_for_people =
    { $count ->
        [one] voor { $count } persoon: nergens staat of er plaats is; vraag het elke aanbieder voordat u beslist, en ook de prijs
       *[other] voor { $count } personen: nergens staat voor hoeveel er plaats is; vraag het elke aanbieder voordat u beslist, en ook de prijs voor allen
    }
filter_without = niet gewenst
filter_exit = niet voldaan: { $part }
filter_exit_unknown = niet bekend: { $part }

## The steps of a plan

tell_people = Vertel alle betrokkenen wat er verandert, wanneer, en waar alles dan staat; noem iemand voor vragen.
export_it = { $service }: { $text }
export_unknown = { $service }: zoek een export in de instellingen; hoe het gaat, is nog niet opgeschreven
open_at = Open bij { $hoster } accounts voor { $what }.
open_ask = Vraag { $hoster } om accounts voor { $what }.
open_none = Probeer { $what } bij { $hoster }: geen account nodig.
open_kept = Bekijk { $what } bij { $hoster }, waar u al bent.
import_it = { $service } naar { $software }: { $text }
import_into = { $service } naar { $software }: neemt de gegevens over; zoek Importeren in de menu’s
import_by_hand = { $service } naar { $software }: geen import bekend; breng met de hand over wat nog nodig is
import_unknown = { $service }: vraag de aanbieder welke software er draait en wat die overneemt
keep_both =
    { $count ->
        [one] Houd beide { $count } week aan: kijk nu en dan in het oude en schrijf alleen in het nieuwe.
       *[other] Houd beide { $count } weken aan: kijk nu en dan in het oude en schrijf alleen in het nieuwe.
    }
close_it = { $service } beëindigen: { $how }
close_unknown = { $service } beëindigen: hoe is nog niet opgeschreven; kijk in de instellingen van het account

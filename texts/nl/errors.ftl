### Errors: what went wrong; `.hint` says what to do instead.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = aanbieder; free software = vrije software; service = dienst; need = behoefte; account = account;
# openness = openheid; proximity = nabijheid; fit = geschiktheid; assurance = betrouwbaarheid; score = score;
# seed = startwaarde; charter = handvest; source = bron; plan = plan; moving = verhuizing. Readers are addressed as u.

not_a_catalogue = deze bytes zijn geen degafam-catalogus
    .hint = neem een ingepakte catalogus, zoals data/catalogue.bin
catalogue_too_new = de catalogus heeft formaat { $found }, deze versie leest tot en met formaat { $known }
    .hint = werk degafam bij, of neem een oudere catalogus
catalogue_too_old = de catalogus heeft formaat { $found }, deze versie leest formaten vanaf { $known }
    .hint = pak hem opnieuw in met deze versie, of neem een nieuwere catalogus
catalogue_damaged = de catalogus is beschadigd ({ $reason })
    .hint = haal hem opnieuw op, of pak hem opnieuw in
records_refused =
    { $count ->
        [one] de gegevens over de catalogus heen bevatten { $count } fout, de eerste in { $first }
       *[other] de gegevens over de catalogus heen bevatten { $count } fouten, de eerste in { $first }
    }
    .hint = herstel wat is genoemd en leg ze er opnieuw overheen
catalogue_build = er kan geen catalogus worden gemaakt: { $problem }
    .hint = herstel de gegevens
not_a_delta = deze bytes zijn niet de wijzigingen van een degafam-catalogus
    .hint = neem een bestand dat op .delta eindigt, of de hele catalogus
delta_too_new = de wijzigingen hebben formaat { $found }, deze versie leest formaat { $known }
    .hint = neem de hele catalogus, of werk degafam bij
delta_damaged = de wijzigingen zijn beschadigd ({ $reason })
    .hint = haal ze opnieuw op, of neem de hele catalogus
delta_of_another = de wijzigingen gaan uit van een andere catalogus dan deze
    .hint = neem de wijzigingen waarvan `from` de BLAKE3 van uw catalogus is, of de hele catalogus
delta_unfit = deze versie maakt uit de wijzigingen niet de nieuwe catalogus, byte voor byte
    .hint = neem de hele catalogus
not_a_signature = dit is geen handtekening van minisign, of een van de oude soort
    .hint = neem het hele bestand dat op .minisig eindigt, naast wat is ondertekend
not_a_public_key = dit is geen openbare sleutel van minisign
    .hint = geef de regel van 56 tekens die met RW begint, of het .pub-bestand waarin hij staat
other_key = het is met een andere sleutel ondertekend dan deze
    .hint = vraag wie het publiceert of de sleutel is gewijzigd, langs een andere weg dan die van het bestand
bad_signature = de handtekening hoort niet bij deze bytes: zij, of haar opmerking, zijn veranderd
    .hint = haal beide opnieuw op, van elders als het zo blijft, en licht in wie ze publiceert
not_a_gazetteer = dit is geen bestand met plaatsen
    .hint = neem ingepakte plaatsen, zoals data/places.bin
gazetteer_version = het bestand met plaatsen heeft formaat { $found }, deze versie leest formaat { $known }
    .hint = werk degafam bij, of pak de plaatsen opnieuw in
gazetteer_damaged = het bestand met plaatsen is beschadigd ({ $reason })
    .hint = haal het opnieuw op, of pak de plaatsen opnieuw in
place_unpackable = de plaats { $name } kan niet worden ingepakt: { $reason }
    .hint = herstel de gegevens
empty_query = er is niets gevraagd
    .hint = typ een dienst, software, een behoefte of een adres, bijvoorbeeld: Google Docs
query_too_long = de vraag heeft { $length } bytes, hoogstens { $limit } worden gelezen
    .hint = typ alleen een naam of een adres
control_characters = de vraag bevat stuurtekens
    .hint = typ gewone tekst
bad_scheme = adressen beginnen met http:// of https://, niet met { $scheme }
    .hint = typ het webadres van de dienst of de naam
bad_request = het verzoek is geen JSON-object: het is niet leesbaar op regel { $line }, kolom { $column }
    .hint = stuur één object zoals { $example }
unknown_question = geen vraag heet { $value }
    .hint = stel een van { $known }
unknown_option = er is hier geen optie { $option }
    .hint = neem { $known }, of laat haar weg
missing_option = { $option } ontbreekt
    .hint = voeg { $option } toe
repeated_option = { $option } is twee keer opgegeven
    .hint = geef het één keer op
spreadsheet_needs_csv = { $spreadsheet } is alleen voor tabellen
    .hint = vraag om het formaat csv
bad_option = { $option } moet { $expected } zijn, niet { $value }
bad_weights = alle getallen van { $option } zijn 0
    .hint = geef ten minste één ervan een getal boven 0
unknown_value = { $value } is hier niet bekend
    .hint = neem een van { $known }
unknown_network = geen netwerk heet { $value }
    .hint = neem een van { $known }
unknown_country = geen land heeft de code { $value }
    .hint = schrijf twee letters zoals FR
unknown_hoster = geen aanbieder heet { $value }
    .hint = bedoelde u { $nearest }?
unknown_software = geen software heet { $value }
    .hint = typ software zoals etherpad
unrelated_software = { $value } vervangt niet wat u verlaat
    .hint = neem een van { $known }
software_not_offered = de aanbieder heeft { $value } niet
    .hint = neem een van { $known }
unknown_language = er zijn geen teksten in { $value }
    .hint = neem een van { $known }
bad_date = { $value } is geen datum
    .hint = schrijf 2024, 2024-09 of 2024-09-18
account_for_audience = leden en klanten hebben een account
    .hint = vraag { $no_account }, of die { $audience }, niet beide
account_for_price = een contributie vereist een account
    .hint = vraag { $no_account }, of die prijs, niet beide
within_needs_place = { $within } vereist een plaats
    .hint = voeg { $near } toe
empty_place = de plaats is leeg
    .hint = typ een stad, een postcode, een land of coördinaten, zoals Nantes, 44000 of 47.2,-1.55
place_too_long = de plaats heeft { $length } bytes, hoogstens { $limit } worden gelezen
    .hint = typ alleen de stad of haar postcode
place_control_characters = de plaats bevat stuurtekens
    .hint = typ één regel zoals Nantes
bad_coordinates = { $latitude },{ $longitude } ligt niet op de aardbol
    .hint = typ de breedte (-90 tot 90), dan de lengte (-180 tot 180), zoals 47.2,-1.55
unknown_place = geen plaats heet { $place }
    .hint = typ een stad, een postcode of coördinaten zoals 47.22,-1.55
ambiguous_place = { $place } kan zijn: { $candidates }
    .hint = typ er één volledig
bad_origin = { $value } is geen adres
    .hint = schrijf waar het bestand is gepubliceerd, zoals https://hoster.example/hoster.properties
file_too_large = het bestand heeft { $bytes } bytes, hoogstens { $limit } worden gelezen
    .hint = splits het, of verhoog de grens
not_text = het bestand bevat een nulbyte en is dus geen tekst
    .hint = sla het op als UTF-8
another_format = dit is geen { $format }-bestand ({ $problem })
    .hint = { $mend }
list_encrypted = het bestand is versleuteld
    .hint = exporteer de lijst als CSV, of als JSON zonder versleuteling; alleen de adressen worden gelezen
list_packed = het bestand is een archief of een database en dus geen tekst
    .hint = exporteer de lijst als CSV, JSON of HTML; uit 1Password als CSV, niet als 1PUX
list_broken = de JSON van het bestand breekt af of is beschadigd, op regel { $line }, kolom { $column }
    .hint = exporteer de lijst nog eens
list_empty =
    { $passed ->
        [one] het bestand noemt geen dienst; { $passed } regel is er geen
       *[other] het bestand noemt geen dienst; { $passed } regels zijn er geen
    }
    .hint = schrijf op elke regel een naam, een adres of een domein, of geef een CSV-bestand met een kolom `url`

## What was typed, in quotation marks

quoted = ‘{ $text }’

## What an option must be

expected_text = een tekst
expected_list = een lijst
expected_flag = true of false
expected_whole = een geheel getal van { $least } tot { $most }
expected_number = een getal van { $least } tot { $most }
expected_at_least = een getal vanaf { $least }
expected_kilometres = een aantal kilometers boven 0
expected_place = een tekst zoals "Nantes", of { $object }
expected_date = een datum zoals 2024, 2024-09 of 2024-09-18
expected_one_of = een van { $words }
expected_pairs = namen en getallen zoals { $pairs }
expected_numbers = getallen onder de namen { $names }

### Errors: what went wrong; `.hint` says what to do instead.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = allotjador; free software = programari lliure; service = servei; need = necessitat; account = compte;
# openness = obertura; proximity = proximitat; fit = adequació; assurance = fiabilitat; score = puntuació;
# seed = llavor; charter = carta; source = font; plan = pla; moving = mudança. Readers are addressed as vós.

not_a_catalogue = aquests bytes no són un catàleg de degafam
    .hint = preneu un catàleg empaquetat, com data/catalogue.bin
catalogue_too_new = el catàleg té el format { $found }, aquesta versió llegeix fins al format { $known }
    .hint = actualitzeu degafam, o preneu un catàleg més antic
catalogue_too_old = el catàleg té el format { $found }, aquesta versió llegeix formats a partir del { $known }
    .hint = torneu-lo a empaquetar amb aquesta versió, o preneu un catàleg més recent
catalogue_damaged = el catàleg està malmès ({ $reason })
    .hint = torneu-lo a baixar, o torneu-lo a empaquetar
records_refused =
    { $count ->
        [one] les fitxes posades sobre el catàleg tenen { $count } error, el primer a { $first }
       *[other] les fitxes posades sobre el catàleg tenen { $count } errors, el primer a { $first }
    }
    .hint = corregiu el que s’indica i torneu-les a posar
catalogue_build = no es pot construir cap catàleg: { $problem }
    .hint = corregiu les fitxes
not_a_delta = aquests bytes no són els canvis d’un catàleg de degafam
    .hint = preneu un fitxer que acabi en .delta, o el catàleg sencer
delta_too_new = els canvis tenen el format { $found }, aquesta versió llegeix el format { $known }
    .hint = preneu el catàleg sencer, o actualitzeu degafam
delta_damaged = els canvis estan malmesos ({ $reason })
    .hint = torneu-los a baixar, o preneu el catàleg sencer
delta_of_another = els canvis parteixen d’un altre catàleg que aquest
    .hint = preneu els canvis el `from` dels quals és el BLAKE3 del vostre, o el catàleg sencer
delta_unfit = aquesta versió no fa el nou catàleg a partir dels canvis, byte per byte
    .hint = preneu el catàleg sencer
not_a_signature = això no és una signatura de minisign, o és una de les antigues
    .hint = preneu el fitxer que acaba en .minisig, al costat del que s’ha signat, sencer
not_a_public_key = això no és una clau pública de minisign
    .hint = doneu la línia de 56 lletres que comença per RW, o el fitxer .pub que la conté
other_key = s’ha signat amb una altra clau que aquesta
    .hint = pregunteu a qui ho publica si la clau ha canviat, per una altra via que la del fitxer
bad_signature = la signatura no és la d’aquests bytes: ells, o el seu comentari, han estat canviats
    .hint = torneu a baixar tots dos, d’un altre lloc si continua així, i aviseu qui els publica
not_a_gazetteer = això no és un fitxer de llocs
    .hint = preneu llocs empaquetats, com data/places.bin
gazetteer_version = el fitxer de llocs té el format { $found }, aquesta versió llegeix el format { $known }
    .hint = actualitzeu degafam, o torneu a empaquetar els llocs
gazetteer_damaged = el fitxer de llocs està malmès ({ $reason })
    .hint = torneu-lo a baixar, o torneu a empaquetar els llocs
place_unpackable = el lloc { $name } no es pot empaquetar: { $reason }
    .hint = corregiu la fitxa
empty_query = no s’ha preguntat res
    .hint = escriviu un servei, un programari, una necessitat o una adreça, per exemple: Google Docs
query_too_long = la pregunta té { $length } bytes, se’n llegeixen { $limit } com a màxim
    .hint = escriviu només un nom o una adreça
control_characters = la pregunta conté caràcters de control
    .hint = escriviu text simple
bad_scheme = les adreces comencen per http:// o https://, no per { $scheme }
    .hint = escriviu l’adreça web del servei o el seu nom
bad_request = la petició no és un objecte JSON: no es pot llegir a la línia { $line }, columna { $column }
    .hint = envieu un objecte com { $example }
unknown_question = cap pregunta no es diu { $value }
    .hint = feu-ne una d’aquestes: { $known }
unknown_option = aquí no hi ha l’opció { $option }
    .hint = preneu { $known }, o deixeu-la fora
missing_option = falta { $option }
    .hint = afegiu { $option }
repeated_option = { $option } es dona dues vegades
    .hint = doneu-ho una vegada
spreadsheet_needs_csv = { $spreadsheet } només val per a taules
    .hint = demaneu el format csv
bad_option = { $option } ha de ser { $expected }, no { $value }
bad_weights = tots els nombres de { $option } són 0
    .hint = doneu almenys a un d’ells un nombre més gran que 0
unknown_value = { $value } no es coneix aquí
    .hint = preneu un de { $known }
unknown_network = cap xarxa no es diu { $value }
    .hint = preneu una de { $known }
unknown_country = cap país no té el codi { $value }
    .hint = escriviu dues lletres com FR
unknown_hoster = cap allotjador no es diu { $value }
    .hint = volíeu dir { $nearest }?
unknown_software = cap programari no es diu { $value }
    .hint = escriviu un programari com etherpad
unrelated_software = { $value } no substitueix el que deixeu
    .hint = preneu un de { $known }
software_not_offered = l’allotjador no ofereix { $value }
    .hint = preneu un de { $known }
unknown_language = no hi ha textos en { $value }
    .hint = preneu un de { $known }
bad_date = { $value } no és una data
    .hint = escriviu 2024, 2024-09 o 2024-09-18
account_for_audience = els membres i els clients tenen comptes
    .hint = demaneu { $no_account } o aquesta { $audience }, no totes dues coses
account_for_price = una quota de soci necessita un compte
    .hint = demaneu { $no_account } o aquest preu, no totes dues coses
within_needs_place = { $within } necessita un lloc
    .hint = afegiu { $near }
empty_place = el lloc és buit
    .hint = escriviu una ciutat, un codi postal, un país o coordenades, com Nantes, 44000 o 47.2,-1.55
place_too_long = el lloc té { $length } bytes, se’n llegeixen { $limit } com a màxim
    .hint = escriviu només la ciutat o el seu codi postal
place_control_characters = el lloc conté caràcters de control
    .hint = escriviu una sola línia com Nantes
bad_coordinates = { $latitude },{ $longitude } no és al globus
    .hint = escriviu la latitud (de -90 a 90) i després la longitud (de -180 a 180), com 47.2,-1.55
unknown_place = cap lloc no es diu { $place }
    .hint = escriviu una ciutat, un codi postal o coordenades com 47.22,-1.55
ambiguous_place = { $place } podria ser: { $candidates }
    .hint = escriviu-ne un sencer
bad_origin = { $value } no és una adreça
    .hint = escriviu on es publica el fitxer, com https://hoster.example/hoster.properties
file_too_large = el fitxer té { $bytes } bytes, se’n llegeixen { $limit } com a màxim
    .hint = dividiu-lo, o apugeu el límit
not_text = el fitxer conté un byte nul, així que no és text
    .hint = deseu-lo com a UTF-8
another_format = això no és un fitxer { $format } ({ $problem })
    .hint = { $mend }
list_encrypted = el fitxer està xifrat
    .hint = exporteu la llista com a CSV, o com a JSON sense xifrar; només se’n llegeixen les adreces
list_packed = el fitxer és un arxiu comprimit o una base de dades, així que no és text
    .hint = exporteu la llista com a CSV, JSON o HTML; des de 1Password com a CSV, no com a 1PUX
list_broken = el JSON del fitxer s’interromp o està malmès, a la línia { $line }, columna { $column }
    .hint = torneu a exportar la llista
list_empty =
    { $passed ->
        [one] el fitxer no anomena cap servei; { $passed } entrada no ho és
       *[other] el fitxer no anomena cap servei; { $passed } entrades no ho són
    }
    .hint = escriviu un nom, una adreça o un domini per línia, o doneu un fitxer CSV amb una columna `url`

## What was typed, in quotation marks

quoted = «{ $text }»

## What an option must be

expected_text = un text
expected_list = una llista
expected_flag = true o false
expected_whole = un nombre enter de { $least } a { $most }
expected_number = un nombre de { $least } a { $most }
expected_at_least = un nombre a partir de { $least }
expected_kilometres = un nombre de quilòmetres més gran que 0
expected_place = un text com "Nantes", o { $object }
expected_date = una data com 2024, 2024-09 o 2024-09-18
expected_one_of = un de { $words }
expected_pairs = noms i nombres com { $pairs }
expected_numbers = nombres amb els noms { $names }

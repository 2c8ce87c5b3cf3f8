### Errors: what went wrong; `.hint` says what to do instead.

not_a_catalogue = estos bytes no son un catálogo de degafam
    .hint = tome un catálogo empaquetado, como data/catalogue.bin
catalogue_too_new = el catálogo tiene el formato { $found }, esta versión lee hasta el formato { $known }
    .hint = actualice degafam, o tome un catálogo más antiguo
catalogue_too_old = el catálogo tiene el formato { $found }, esta versión lee formatos a partir del { $known }
    .hint = empaquételo de nuevo con esta versión, o tome un catálogo más reciente
catalogue_damaged = el catálogo está dañado ({ $reason })
    .hint = descárguelo de nuevo, o empaquételo de nuevo
records_refused =
    { $count ->
        [one] las fichas puestas sobre el catálogo tienen { $count } error, el primero en { $first }
       *[other] las fichas puestas sobre el catálogo tienen { $count } errores, el primero en { $first }
    }
    .hint = corrija lo que se nombra, y póngalas de nuevo
catalogue_build = no se puede construir un catálogo: { $problem }
    .hint = corrija las fichas
not_a_delta = estos bytes no son los cambios de un catálogo de degafam
    .hint = tome un archivo que termine en .delta, o el catálogo entero
delta_too_new = los cambios tienen el formato { $found }, esta versión lee el formato { $known }
    .hint = tome el catálogo entero, o actualice degafam
delta_damaged = los cambios están dañados ({ $reason })
    .hint = descárguelos de nuevo, o tome el catálogo entero
delta_of_another = los cambios parten de otro catálogo que este
    .hint = tome los cambios cuyo `from` es el BLAKE3 del suyo, o el catálogo entero
delta_unfit = esta versión no hace el nuevo catálogo a partir de los cambios, byte por byte
    .hint = tome el catálogo entero
not_a_signature = esto no es una firma de minisign, o es una de las antiguas
    .hint = tome el archivo que termina en .minisig, junto a lo firmado, entero
not_a_public_key = esto no es una clave pública de minisign
    .hint = dé la línea de 56 letras que empieza por RW, o el archivo .pub que la contiene
other_key = se firmó con otra clave que esta
    .hint = pregunte a quien lo publica si la clave cambió, por otra vía que la del archivo
bad_signature = la firma no es la de estos bytes: ellos, o su comentario, fueron cambiados
    .hint = descargue ambos de nuevo, de otro lugar si sigue así, y avise a quien los publica
not_a_gazetteer = esto no es un archivo de lugares
    .hint = tome lugares empaquetados, como data/places.bin
gazetteer_version = el archivo de lugares tiene el formato { $found }, esta versión lee el formato { $known }
    .hint = actualice degafam, o empaquete los lugares de nuevo
gazetteer_damaged = el archivo de lugares está dañado ({ $reason })
    .hint = descárguelo de nuevo, o empaquete los lugares de nuevo
place_unpackable = el lugar { $name } no se puede empaquetar: { $reason }
    .hint = corrija la ficha
empty_query = no se preguntó nada
    .hint = escriba un servicio, un programa, una necesidad o una dirección, por ejemplo: Google Docs
query_too_long = la pregunta tiene { $length } bytes, se leen { $limit } como máximo
    .hint = escriba solo un nombre o una dirección
control_characters = la pregunta contiene caracteres de control
    .hint = escriba texto simple
bad_scheme = las direcciones empiezan por http:// o https://, no por { $scheme }
    .hint = escriba la dirección web del servicio o su nombre
bad_request = la petición no es un objeto JSON: no se puede leer en la línea { $line }, columna { $column }
    .hint = envíe un objeto como { $example }
unknown_question = ninguna pregunta se llama { $value }
    .hint = haga una de estas: { $known }
unknown_option = aquí no hay opción { $option }
    .hint = tome { $known }, o déjela fuera
missing_option = falta { $option }
    .hint = añada { $option }
repeated_option = { $option } se da dos veces
    .hint = délo una vez
spreadsheet_needs_csv = { $spreadsheet } solo vale para tablas
    .hint = pida el formato csv
bad_option = { $option } debe ser { $expected }, no { $value }
bad_weights = todos los números de { $option } son 0
    .hint = dé al menos a uno de ellos un número mayor que 0
unknown_value = { $value } no se conoce aquí
    .hint = tome uno de { $known }
unknown_network = ninguna red se llama { $value }
    .hint = tome una de { $known }
unknown_country = ningún país tiene el código { $value }
    .hint = escriba dos letras como FR
unknown_hoster = ningún proveedor se llama { $value }
    .hint = ¿quiso decir { $nearest }?
unknown_software = ningún programa se llama { $value }
    .hint = escriba un programa como etherpad
unrelated_software = { $value } no sustituye lo que deja
    .hint = tome uno de { $known }
software_not_offered = el proveedor no ofrece { $value }
    .hint = tome uno de { $known }
unknown_language = no hay textos en { $value }
    .hint = tome uno de { $known }
bad_date = { $value } no es una fecha
    .hint = escriba 2024, 2024-09 o 2024-09-18
account_for_audience = los miembros y los clientes tienen cuentas
    .hint = pida { $no_account } o esa { $audience }, no ambas
account_for_price = una cuota de socio necesita una cuenta
    .hint = pida { $no_account } o ese precio, no ambos
within_needs_place = { $within } necesita un lugar
    .hint = añada { $near }
empty_place = el lugar está vacío
    .hint = escriba una ciudad, un código postal, un país o coordenadas, como Nantes, 44000 o 47.2,-1.55
place_too_long = el lugar tiene { $length } bytes, se leen { $limit } como máximo
    .hint = escriba solo la ciudad o su código postal
place_control_characters = el lugar contiene caracteres de control
    .hint = escriba una sola línea como Nantes
bad_coordinates = { $latitude },{ $longitude } no está en el globo
    .hint = escriba la latitud (-90 a 90) y luego la longitud (-180 a 180), como 47.2,-1.55
unknown_place = ningún lugar se llama { $place }
    .hint = escriba una ciudad, un código postal o coordenadas como 47.22,-1.55
ambiguous_place = { $place } podría ser: { $candidates }
    .hint = escriba uno de ellos completo
bad_origin = { $value } no es una dirección
    .hint = escriba dónde se publica el archivo, como https://hoster.example/hoster.properties
file_too_large = el archivo tiene { $bytes } bytes, se leen { $limit } como máximo
    .hint = divídalo, o suba el límite
not_text = el archivo contiene un byte nulo, así que no es texto
    .hint = guárdelo como UTF-8
another_format = esto no es un archivo { $format } ({ $problem })
    .hint = { $mend }
list_encrypted = el archivo está cifrado
    .hint = exporte la lista como CSV, o como JSON sin cifrar; solo se leen sus direcciones
list_packed = el archivo es un archivo comprimido o una base de datos, así que no es texto
    .hint = exporte la lista como CSV, JSON o HTML; desde 1Password como CSV, no como 1PUX
list_broken = el JSON del archivo se interrumpe o está dañado, en la línea { $line }, columna { $column }
    .hint = exporte la lista otra vez
list_empty =
    { $passed ->
        [one] el archivo no nombra ningún servicio; { $passed } entrada no lo es
       *[other] el archivo no nombra ningún servicio; { $passed } entradas no lo son
    }
    .hint = escriba un nombre, una dirección o un dominio por línea, o dé un archivo CSV con una columna `url`

## What was typed, in quotation marks

quoted = «{ $text }»

## What an option must be

expected_text = un texto
expected_list = una lista
expected_flag = true o false
expected_whole = un número entero de { $least } a { $most }
expected_number = un número de { $least } a { $most }
expected_at_least = un número a partir de { $least }
expected_kilometres = un número de kilómetros mayor que 0
expected_place = un texto como "Nantes", o { $object }
expected_date = una fecha como 2024, 2024-09 o 2024-09-18
expected_one_of = uno de { $words }
expected_pairs = nombres y números como { $pairs }
expected_numbers = números con los nombres { $names }

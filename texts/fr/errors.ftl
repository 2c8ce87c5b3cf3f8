### Errors: what went wrong; `.hint` says what to do instead.

not_a_catalogue = ces octets ne sont pas un catalogue degafam
    .hint = prenez un catalogue empaqueté, comme data/catalogue.bin
catalogue_too_new = le catalogue a le format { $found }, cette version lit jusqu’au format { $known }
    .hint = mettez degafam à jour, ou prenez un catalogue plus ancien
catalogue_too_old = le catalogue a le format { $found }, cette version lit les formats à partir du { $known }
    .hint = empaquetez-le de nouveau avec cette version, ou prenez un catalogue plus récent
catalogue_damaged = le catalogue est endommagé ({ $reason })
    .hint = récupérez-le de nouveau, ou empaquetez-le de nouveau
records_refused =
    { $count ->
        [one] les fiches posées sur le catalogue ont { $count } erreur, la première dans { $first }
       *[other] les fiches posées sur le catalogue ont { $count } erreurs, la première dans { $first }
    }
    .hint = corrigez ce qui est nommé, et posez-les de nouveau
catalogue_build = aucun catalogue ne peut être construit : { $problem }
    .hint = corrigez les fiches
not_a_delta = ces octets ne sont pas les changements d’un catalogue degafam
    .hint = prenez un fichier qui finit par .delta, ou le catalogue entier
delta_too_new = les changements ont le format { $found }, cette version lit le format { $known }
    .hint = prenez le catalogue entier, ou mettez degafam à jour
delta_damaged = les changements sont endommagés ({ $reason })
    .hint = récupérez-les de nouveau, ou prenez le catalogue entier
delta_of_another = les changements partent d’un autre catalogue que celui-ci
    .hint = prenez les changements dont `from` est le BLAKE3 du vôtre, ou le catalogue entier
delta_unfit = cette version ne fait pas le nouveau catalogue à partir des changements, octet pour octet
    .hint = prenez le catalogue entier
not_a_signature = ceci n’est pas une signature de minisign, ou une de l’ancien genre
    .hint = prenez le fichier qui finit par .minisig, à côté de ce qui est signé, en entier
not_a_public_key = ceci n’est pas une clé publique de minisign
    .hint = donnez la ligne de 56 lettres qui commence par RW, ou le fichier .pub qui la contient
other_key = ceci a été signé avec une autre clé que celle-ci
    .hint = demandez à qui le publie si la clé a changé, par une autre voie que celle du fichier
bad_signature = la signature n’est pas celle de ces octets : eux, ou son commentaire, ont été changés
    .hint = récupérez les deux de nouveau, ailleurs si cela reste, et prévenez qui les publie
not_a_gazetteer = ceci n’est pas un fichier de lieux
    .hint = prenez des lieux empaquetés, comme data/places.bin
gazetteer_version = le fichier de lieux a le format { $found }, cette version lit le format { $known }
    .hint = mettez degafam à jour, ou empaquetez les lieux de nouveau
gazetteer_damaged = le fichier de lieux est endommagé ({ $reason })
    .hint = récupérez-le de nouveau, ou empaquetez les lieux de nouveau
place_unpackable = le lieu { $name } ne peut pas être empaqueté : { $reason }
    .hint = corrigez la fiche
empty_query = rien n’a été demandé
    .hint = tapez un service, un logiciel, un besoin ou une adresse, par exemple : Google Docs
query_too_long = la question a { $length } octets, { $limit } au plus sont lus
    .hint = tapez seulement un nom ou une adresse
control_characters = la question contient des caractères de contrôle
    .hint = tapez du texte simple
bad_scheme = les adresses commencent par http:// ou https://, et non par { $scheme }
    .hint = tapez l’adresse web du service ou son nom
bad_request = la requête n’est pas un objet JSON : elle ne peut être lue à la ligne { $line }, colonne { $column }
    .hint = envoyez un objet comme { $example }
unknown_question = aucune question ne s’appelle { $value }
    .hint = posez une de celles-ci : { $known }
unknown_option = il n’y a pas d’option { $option } ici
    .hint = prenez { $known }, ou laissez-la de côté
missing_option = { $option } manque
    .hint = ajoutez { $option }
repeated_option = { $option } est donné deux fois
    .hint = donnez-le une fois
spreadsheet_needs_csv = { $spreadsheet } ne vaut que pour les tableaux
    .hint = demandez le format csv
bad_option = { $option } doit être { $expected }, et non { $value }
bad_weights = tous les nombres de { $option } sont 0
    .hint = donnez à l’un d’eux au moins un nombre au-dessus de 0
unknown_value = { $value } n’est pas connu ici
    .hint = prenez un de { $known }
unknown_network = aucun réseau ne s’appelle { $value }
    .hint = prenez un de { $known }
unknown_country = aucun pays n’a le code { $value }
    .hint = écrivez deux lettres comme FR
unknown_hoster = aucun hébergeur ne s’appelle { $value }
    .hint = vouliez-vous dire { $nearest } ?
unknown_software = aucun logiciel ne s’appelle { $value }
    .hint = tapez un logiciel comme etherpad
unrelated_software = { $value } ne remplace pas ce que vous quittez
    .hint = prenez un de { $known }
software_not_offered = l’hébergeur n’offre pas { $value }
    .hint = prenez un de { $known }
unknown_language = il n’y a pas de textes en { $value }
    .hint = prenez un de { $known }
bad_date = { $value } n’est pas une date
    .hint = écrivez 2024, 2024-09 ou 2024-09-18
account_for_audience = les membres et les clients ont des comptes
    .hint = demandez { $no_account } ou cette { $audience }, pas les deux
account_for_price = une cotisation demande un compte
    .hint = demandez { $no_account } ou ce prix, pas les deux
within_needs_place = { $within } demande un lieu
    .hint = ajoutez { $near }
empty_place = le lieu est vide
    .hint = tapez une ville, un code postal, un pays ou des coordonnées, comme Nantes, 44000 ou 47.2,-1.55
place_too_long = le lieu a { $length } octets, { $limit } au plus sont lus
    .hint = tapez seulement la ville ou son code postal
place_control_characters = le lieu contient des caractères de contrôle
    .hint = tapez une seule ligne comme Nantes
bad_coordinates = { $latitude },{ $longitude } n’est pas sur le globe
    .hint = tapez la latitude (-90 à 90), puis la longitude (-180 à 180), comme 47.2,-1.55
unknown_place = aucun lieu ne s’appelle { $place }
    .hint = tapez une ville, un code postal, ou des coordonnées comme 47.22,-1.55
ambiguous_place = { $place } peut être : { $candidates }
    .hint = tapez l’un d’eux en entier
bad_origin = { $value } n’est pas une adresse
    .hint = écrivez où le fichier est publié, comme https://hoster.example/hoster.properties
file_too_large = le fichier a { $bytes } octets, { $limit } au plus sont lus
    .hint = coupez-le, ou relevez la limite
not_text = le fichier contient un octet nul, ce n’est donc pas du texte
    .hint = enregistrez-le en UTF-8
another_format = ceci n’est pas un fichier { $format } ({ $problem })
    .hint = { $mend }
list_encrypted = le fichier est chiffré
    .hint = exportez la liste en CSV, ou en JSON sans chiffrement ; seules ses adresses sont lues
list_packed = le fichier est une archive ou une base de données, ce n’est donc pas du texte
    .hint = exportez la liste en CSV, JSON ou HTML ; depuis 1Password en CSV, pas en 1PUX
list_broken = le JSON du fichier s’interrompt ou est endommagé, à la ligne { $line }, colonne { $column }
    .hint = exportez la liste à nouveau
list_empty =
    { $passed ->
        [one] le fichier ne nomme aucun service ; { $passed } entrée n’en est pas un
       *[other] le fichier ne nomme aucun service ; { $passed } entrées n’en sont pas
    }
    .hint = écrivez un nom, une adresse ou un domaine par ligne, ou donnez un fichier CSV avec une colonne `url`

## What was typed, in quotation marks

quoted = « { $text } »

## What an option must be

expected_text = un texte
expected_list = une liste
expected_flag = true ou false
expected_whole = un nombre entier de { $least } à { $most }
expected_number = un nombre de { $least } à { $most }
expected_at_least = un nombre à partir de { $least }
expected_kilometres = un nombre de kilomètres au-dessus de 0
expected_place = un texte comme "Nantes", ou { $object }
expected_date = une date comme 2024, 2024-09 ou 2024-09-18
expected_one_of = un de { $words }
expected_pairs = des noms et des nombres comme { $pairs }
expected_numbers = des nombres sous les noms { $names }

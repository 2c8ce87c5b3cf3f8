### Errors: what went wrong; `.hint` says what to do instead.

not_a_catalogue = diese Bytes sind kein Katalog von degafam
    .hint = nehmen Sie einen gepackten Katalog, etwa data/catalogue.bin
catalogue_too_new = der Katalog hat das Format { $found }, diese Version liest bis zum Format { $known }
    .hint = aktualisieren Sie degafam, oder nehmen Sie einen älteren Katalog
catalogue_too_old = der Katalog hat das Format { $found }, diese Version liest Formate ab { $known }
    .hint = packen Sie ihn mit dieser Version neu, oder nehmen Sie einen neueren Katalog
catalogue_damaged = der Katalog ist beschädigt ({ $reason })
    .hint = laden Sie ihn neu, oder packen Sie ihn neu
records_refused =
    { $count ->
        [one] die über den Katalog gelegten Einträge haben { $count } Fehler, der erste in { $first }
       *[other] die über den Katalog gelegten Einträge haben { $count } Fehler, der erste in { $first }
    }
    .hint = beheben Sie, was genannt ist, und legen Sie sie neu darüber
catalogue_build = es lässt sich kein Katalog bauen: { $problem }
    .hint = beheben Sie die Einträge
not_a_delta = diese Bytes sind nicht die Änderungen eines Katalogs von degafam
    .hint = nehmen Sie eine Datei, die auf .delta endet, oder den ganzen Katalog
delta_too_new = die Änderungen haben das Format { $found }, diese Version liest das Format { $known }
    .hint = nehmen Sie den ganzen Katalog, oder aktualisieren Sie degafam
delta_damaged = die Änderungen sind beschädigt ({ $reason })
    .hint = laden Sie sie neu, oder nehmen Sie den ganzen Katalog
delta_of_another = die Änderungen gehen von einem anderen Katalog aus als diesem
    .hint = nehmen Sie die Änderungen, deren `from` das BLAKE3 des Ihren ist, oder den ganzen Katalog
delta_unfit = diese Version macht aus den Änderungen nicht den neuen Katalog, Byte für Byte
    .hint = nehmen Sie den ganzen Katalog
not_a_signature = das ist keine Unterschrift von minisign, oder eine der alten Art
    .hint = nehmen Sie die Datei, die auf .minisig endet und neben dem Unterschriebenen liegt, ganz
not_a_public_key = das ist kein öffentlicher Schlüssel von minisign
    .hint = geben Sie die Zeile aus 56 Zeichen an, die mit RW beginnt, oder die .pub-Datei, die sie enthält
other_key = es wurde mit einem anderen Schlüssel unterschrieben als diesem
    .hint = fragen Sie, wer es veröffentlicht, ob der Schlüssel gewechselt hat, auf einem anderen Weg als dem der Datei
bad_signature = die Unterschrift gehört nicht zu diesen Bytes: sie oder ihr Kommentar wurden verändert
    .hint = laden Sie beide neu, von anderswo, wenn es so bleibt, und sagen Sie es dem, der sie veröffentlicht
not_a_gazetteer = das ist keine Datei mit Orten
    .hint = nehmen Sie gepackte Orte, etwa data/places.bin
gazetteer_version = die Datei mit Orten hat das Format { $found }, diese Version liest das Format { $known }
    .hint = aktualisieren Sie degafam, oder packen Sie die Orte neu
gazetteer_damaged = die Datei mit Orten ist beschädigt ({ $reason })
    .hint = laden Sie sie neu, oder packen Sie die Orte neu
place_unpackable = der Ort { $name } lässt sich nicht packen: { $reason }
    .hint = beheben Sie den Eintrag
empty_query = es wurde nichts gefragt
    .hint = geben Sie einen Dienst, ein Programm, einen Bedarf oder eine Adresse ein, zum Beispiel: Google Docs
query_too_long = die Frage hat { $length } Bytes, höchstens { $limit } werden gelesen
    .hint = geben Sie nur einen Namen oder eine Adresse ein
control_characters = die Frage enthält Steuerzeichen
    .hint = geben Sie einfachen Text ein
bad_scheme = Adressen beginnen mit http:// oder https://, nicht mit { $scheme }
    .hint = geben Sie die Webadresse des Dienstes oder seinen Namen ein
bad_request = die Anfrage ist kein JSON-Objekt: Sie ist in Zeile { $line }, Spalte { $column } nicht lesbar
    .hint = senden Sie ein Objekt wie { $example }
unknown_question = keine Frage heißt { $value }
    .hint = stellen Sie eine von { $known }
unknown_option = hier gibt es keine Option { $option }
    .hint = nehmen Sie { $known }, oder lassen Sie sie weg
missing_option = { $option } fehlt
    .hint = fügen Sie { $option } hinzu
repeated_option = { $option } ist zweimal angegeben
    .hint = geben Sie es einmal an
spreadsheet_needs_csv = { $spreadsheet } gilt nur für Tabellen
    .hint = fragen Sie nach dem Format csv
bad_option = { $option } muss { $expected } sein, nicht { $value }
bad_weights = alle Zahlen von { $option } sind 0
    .hint = geben Sie wenigstens einer davon eine Zahl über 0
unknown_value = { $value } ist hier nicht bekannt
    .hint = nehmen Sie eines von { $known }
unknown_network = kein Netzwerk heißt { $value }
    .hint = nehmen Sie eines von { $known }
unknown_country = kein Land hat den Code { $value }
    .hint = schreiben Sie zwei Buchstaben wie FR
unknown_hoster = kein Anbieter heißt { $value }
    .hint = meinten Sie { $nearest }?
unknown_software = keine Software heißt { $value }
    .hint = geben Sie eine Software wie etherpad ein
unrelated_software = { $value } ersetzt nicht, was Sie verlassen
    .hint = nehmen Sie eines von { $known }
software_not_offered = der Anbieter bietet { $value } nicht an
    .hint = nehmen Sie eines von { $known }
unknown_language = es gibt keine Texte in { $value }
    .hint = nehmen Sie eines von { $known }
bad_date = { $value } ist kein Datum
    .hint = schreiben Sie 2024, 2024-09 oder 2024-09-18
account_for_audience = Mitglieder und Kunden haben Konten
    .hint = fragen Sie nach { $no_account } oder nach dieser { $audience }, nicht nach beidem
account_for_price = ein Mitgliedsbeitrag braucht ein Konto
    .hint = fragen Sie nach { $no_account } oder nach diesem Preis, nicht nach beidem
within_needs_place = { $within } braucht einen Ort
    .hint = fügen Sie { $near } hinzu
empty_place = der Ort ist leer
    .hint = geben Sie eine Stadt, eine Postleitzahl, ein Land oder Koordinaten ein, etwa Nantes, 44000 oder 47.2,-1.55
place_too_long = der Ort hat { $length } Bytes, höchstens { $limit } werden gelesen
    .hint = geben Sie nur die Stadt oder ihre Postleitzahl ein
place_control_characters = der Ort enthält Steuerzeichen
    .hint = geben Sie eine einzige Zeile wie Nantes ein
bad_coordinates = { $latitude },{ $longitude } liegt nicht auf der Erde
    .hint = geben Sie die Breite (-90 bis 90), dann die Länge (-180 bis 180) ein, etwa 47.2,-1.55
unknown_place = kein Ort heißt { $place }
    .hint = geben Sie eine Stadt, eine Postleitzahl oder Koordinaten wie 47.22,-1.55 ein
ambiguous_place = { $place } könnte sein: { $candidates }
    .hint = geben Sie einen davon ganz ein
bad_origin = { $value } ist keine Adresse
    .hint = schreiben Sie, wo die Datei veröffentlicht ist, etwa https://hoster.example/hoster.properties
file_too_large = die Datei hat { $bytes } Bytes, höchstens { $limit } werden gelesen
    .hint = teilen Sie sie, oder heben Sie die Grenze an
not_text = die Datei enthält ein Nullbyte, ist also kein Text
    .hint = speichern Sie sie als UTF-8
another_format = das ist keine Datei im Format { $format } ({ $problem })
    .hint = { $mend }
list_encrypted = die Datei ist verschlüsselt
    .hint = exportieren Sie die Liste als CSV oder als JSON ohne Verschlüsselung; nur ihre Adressen werden gelesen
list_packed = die Datei ist ein Archiv oder eine Datenbank, also kein Text
    .hint = exportieren Sie die Liste als CSV, JSON oder HTML; aus 1Password als CSV, nicht als 1PUX
list_broken = das JSON der Datei bricht ab oder ist beschädigt, in Zeile { $line }, Spalte { $column }
    .hint = exportieren Sie die Liste noch einmal
list_empty =
    { $passed ->
        [one] die Datei nennt keinen Dienst; { $passed } Eintrag ist keiner
       *[other] die Datei nennt keinen Dienst; { $passed } Einträge sind keiner
    }
    .hint = schreiben Sie in jede Zeile einen Namen, eine Adresse oder eine Domain, oder geben Sie eine CSV-Datei mit einer Spalte `url`

## What was typed, in quotation marks

quoted = „{ $text }“

## What an option must be

expected_text = ein Text
expected_list = eine Liste
expected_flag = true oder false
expected_whole = eine ganze Zahl von { $least } bis { $most }
expected_number = eine Zahl von { $least } bis { $most }
expected_at_least = eine Zahl ab { $least }
expected_kilometres = eine Zahl von Kilometern über 0
expected_place = ein Text wie "Nantes" oder { $object }
expected_date = ein Datum wie 2024, 2024-09 oder 2024-09-18
expected_one_of = eines von { $words }
expected_pairs = Namen und Zahlen wie { $pairs }
expected_numbers = Zahlen unter den Namen { $names }

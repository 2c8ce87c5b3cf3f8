### Errors: what went wrong; `.hint` says what to do instead.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = hoster; free software = software libero; service = servizio; need = esigenza; account = account;
# openness = apertura; proximity = vicinanza; fit = adeguatezza; assurance = affidabilità; score = punteggio;
# seed = seme; charter = carta; source = fonte; plan = piano; moving = trasloco. Instructions are infinitives.

not_a_catalogue = questi byte non sono un catalogo degafam
    .hint = usare un catalogo impacchettato, come data/catalogue.bin
catalogue_too_new = il catalogo ha il formato { $found }, questa versione legge fino al formato { $known }
    .hint = aggiornare degafam, o usare un catalogo più vecchio
catalogue_too_old = il catalogo ha il formato { $found }, questa versione legge i formati dal { $known } in poi
    .hint = impacchettarlo di nuovo con questa versione, o usare un catalogo più recente
catalogue_damaged = il catalogo è danneggiato ({ $reason })
    .hint = scaricarlo di nuovo, o impacchettarlo di nuovo
records_refused =
    { $count ->
        [one] le schede sovrapposte al catalogo hanno { $count } errore, il primo in { $first }
       *[other] le schede sovrapposte al catalogo hanno { $count } errori, il primo in { $first }
    }
    .hint = correggere ciò che è indicato e sovrapporle di nuovo
catalogue_build = non si può costruire alcun catalogo: { $problem }
    .hint = correggere le schede
not_a_delta = questi byte non sono le modifiche di un catalogo degafam
    .hint = usare un file che finisce in .delta, o il catalogo intero
delta_too_new = le modifiche hanno il formato { $found }, questa versione legge il formato { $known }
    .hint = usare il catalogo intero, o aggiornare degafam
delta_damaged = le modifiche sono danneggiate ({ $reason })
    .hint = scaricarle di nuovo, o usare il catalogo intero
delta_of_another = le modifiche partono da un catalogo diverso da questo
    .hint = usare le modifiche il cui `from` è il BLAKE3 del proprio catalogo, o il catalogo intero
delta_unfit = questa versione non ricava dalle modifiche il nuovo catalogo, byte per byte
    .hint = usare il catalogo intero
not_a_signature = questa non è una firma di minisign, o è una del vecchio tipo
    .hint = usare il file che finisce in .minisig, accanto a ciò che è firmato, per intero
not_a_public_key = questa non è una chiave pubblica di minisign
    .hint = indicare la riga di 56 caratteri che comincia con RW, o il file .pub che la contiene
other_key = è stato firmato con una chiave diversa da questa
    .hint = chiedere a chi lo pubblica se la chiave è cambiata, per una via diversa da quella del file
bad_signature = la firma non è di questi byte: essi, o il suo commento, sono stati cambiati
    .hint = scaricare di nuovo entrambi, da altrove se resta così, e avvisare chi li pubblica
not_a_gazetteer = questo non è un file di luoghi
    .hint = usare luoghi impacchettati, come data/places.bin
gazetteer_version = il file di luoghi ha il formato { $found }, questa versione legge il formato { $known }
    .hint = aggiornare degafam, o impacchettare di nuovo i luoghi
gazetteer_damaged = il file di luoghi è danneggiato ({ $reason })
    .hint = scaricarlo di nuovo, o impacchettare di nuovo i luoghi
place_unpackable = il luogo { $name } non può essere impacchettato: { $reason }
    .hint = correggere la scheda
empty_query = non è stato chiesto nulla
    .hint = digitare un servizio, un software, un’esigenza o un indirizzo, per esempio: Google Docs
query_too_long = la domanda ha { $length } byte, se ne leggono al massimo { $limit }
    .hint = digitare solo un nome o un indirizzo
control_characters = la domanda contiene caratteri di controllo
    .hint = digitare testo semplice
bad_scheme = gli indirizzi cominciano con http:// o https://, non con { $scheme }
    .hint = digitare l’indirizzo web del servizio o il suo nome
bad_request = la richiesta non è un oggetto JSON: non si può leggere alla riga { $line }, colonna { $column }
    .hint = inviare un oggetto come { $example }
unknown_question = nessuna domanda si chiama { $value }
    .hint = fare una di queste: { $known }
unknown_option = qui non c’è l’opzione { $option }
    .hint = usare { $known }, o tralasciarla
missing_option = manca { $option }
    .hint = aggiungere { $option }
repeated_option = { $option } è indicato due volte
    .hint = indicarlo una volta
spreadsheet_needs_csv = { $spreadsheet } vale solo per le tabelle
    .hint = chiedere il formato csv
bad_option = { $option } deve essere { $expected }, non { $value }
bad_weights = tutti i numeri di { $option } sono 0
    .hint = dare ad almeno uno di essi un numero maggiore di 0
unknown_value = { $value } non è noto qui
    .hint = usare uno di { $known }
unknown_network = nessuna rete si chiama { $value }
    .hint = usare una di { $known }
unknown_country = nessun paese ha il codice { $value }
    .hint = scrivere due lettere come FR
unknown_hoster = nessun hoster si chiama { $value }
    .hint = si intendeva { $nearest }?
unknown_software = nessun software si chiama { $value }
    .hint = digitare un software come etherpad
unrelated_software = { $value } non sostituisce ciò che si lascia
    .hint = usare uno di { $known }
software_not_offered = l’hoster non offre { $value }
    .hint = usare uno di { $known }
unknown_language = non ci sono testi in { $value }
    .hint = usare uno di { $known }
bad_date = { $value } non è una data
    .hint = scrivere 2024, 2024-09 o 2024-09-18
account_for_audience = soci e clienti hanno un account
    .hint = chiedere { $no_account } oppure quella { $audience }, non entrambi
account_for_price = una quota associativa richiede un account
    .hint = chiedere { $no_account } oppure quel prezzo, non entrambi
within_needs_place = { $within } richiede un luogo
    .hint = aggiungere { $near }
empty_place = il luogo è vuoto
    .hint = digitare una città, un codice postale, un paese o coordinate, come Nantes, 44000 o 47.2,-1.55
place_too_long = il luogo ha { $length } byte, se ne leggono al massimo { $limit }
    .hint = digitare solo la città o il suo codice postale
place_control_characters = il luogo contiene caratteri di controllo
    .hint = digitare una sola riga come Nantes
bad_coordinates = { $latitude },{ $longitude } non è sul globo
    .hint = digitare la latitudine (da -90 a 90), poi la longitudine (da -180 a 180), come 47.2,-1.55
unknown_place = nessun luogo si chiama { $place }
    .hint = digitare una città, un codice postale o coordinate come 47.22,-1.55
ambiguous_place = { $place } potrebbe essere: { $candidates }
    .hint = digitarne uno per intero
bad_origin = { $value } non è un indirizzo
    .hint = scrivere dove il file è pubblicato, come https://hoster.example/hoster.properties
file_too_large = il file ha { $bytes } byte, se ne leggono al massimo { $limit }
    .hint = dividerlo, o alzare il limite
not_text = il file contiene un byte nullo, quindi non è testo
    .hint = salvarlo come UTF-8
another_format = questo non è un file { $format } ({ $problem })
    .hint = { $mend }
list_encrypted = il file è cifrato
    .hint = esportare l’elenco come CSV, o come JSON senza cifratura; se ne leggono solo gli indirizzi
list_packed = il file è un archivio o una base di dati, quindi non è testo
    .hint = esportare l’elenco come CSV, JSON o HTML; da 1Password come CSV, non come 1PUX
list_broken = il JSON del file si interrompe o è danneggiato, alla riga { $line }, colonna { $column }
    .hint = esportare l’elenco ancora una volta
list_empty =
    { $passed ->
        [one] il file non nomina alcun servizio; { $passed } voce non lo è
       *[other] il file non nomina alcun servizio; { $passed } voci non lo sono
    }
    .hint = scrivere un nome, un indirizzo o un dominio per riga, o fornire un file CSV con una colonna `url`

## What was typed, in quotation marks

quoted = «{ $text }»

## What an option must be

expected_text = un testo
expected_list = un elenco
expected_flag = true o false
expected_whole = un numero intero da { $least } a { $most }
expected_number = un numero da { $least } a { $most }
expected_at_least = un numero a partire da { $least }
expected_kilometres = un numero di chilometri maggiore di 0
expected_place = un testo come "Nantes", o { $object }
expected_date = una data come 2024, 2024-09 o 2024-09-18
expected_one_of = uno di { $words }
expected_pairs = nomi e numeri come { $pairs }
expected_numbers = numeri sotto i nomi { $names }

### Errors: what went wrong; `.hint` says what to do instead.

not_a_catalogue = these bytes are not a degafam catalogue
    .hint = take a packed catalogue, such as data/catalogue.bin
catalogue_too_new = the catalogue has format { $found }, this version reads up to format { $known }
    .hint = update degafam, or take an older catalogue
catalogue_too_old = the catalogue has format { $found }, this version reads formats from { $known } on
    .hint = pack it again with this version, or take a newer catalogue
catalogue_damaged = the catalogue is damaged ({ $reason })
    .hint = fetch it again, or pack it again
records_refused =
    { $count ->
        [one] the records laid over the catalogue have { $count } error, the first in { $first }
       *[other] the records laid over the catalogue have { $count } errors, the first in { $first }
    }
    .hint = mend what is named, and lay them over again
catalogue_build = no catalogue can be built: { $problem }
    .hint = mend the records
not_a_delta = these bytes are not the changes of a degafam catalogue
    .hint = take a file that ends in .delta, or the whole catalogue
delta_too_new = the changes have format { $found }, this version reads format { $known }
    .hint = take the whole catalogue, or update degafam
delta_damaged = the changes are damaged ({ $reason })
    .hint = fetch them again, or take the whole catalogue
delta_of_another = the changes were made from another catalogue than this one
    .hint = take the changes whose `from` is the BLAKE3 of yours, or the whole catalogue
delta_unfit = this version does not make the new catalogue of the changes, byte for byte
    .hint = take the whole catalogue
not_a_signature = this is no signature of minisign, or one of its old kind
    .hint = take the file that ends in .minisig and lies beside what was signed, whole
not_a_public_key = this is no public key of minisign
    .hint = give the line of 56 letters that begins with RW, or the .pub file that holds it
other_key = it was signed with another key than this one
    .hint = ask who publishes it whether the key was changed, by another way than where the file came from
bad_signature = the signature is not one of these bytes: they, or its comment, were changed
    .hint = fetch both again, from elsewhere if it stays so, and tell who publishes them
not_a_gazetteer = this is no file of places
    .hint = take packed places, such as data/places.bin
gazetteer_version = the file of places has format { $found }, this version reads format { $known }
    .hint = update degafam, or pack the places again
gazetteer_damaged = the file of places is damaged ({ $reason })
    .hint = fetch it again, or pack the places again
place_unpackable = the place { $name } cannot be packed: { $reason }
    .hint = mend the record
empty_query = nothing was asked
    .hint = type a service, a software, a need or an address, for example: Google Docs
query_too_long = the question has { $length } bytes, at most { $limit } are read
    .hint = type a name or an address only
control_characters = the question holds control characters
    .hint = type plain text
bad_scheme = addresses start with http:// or https://, not with { $scheme }
    .hint = type the service’s web address or its name
bad_request = the request is no JSON object: it cannot be read at line { $line }, column { $column }
    .hint = send one object such as { $example }
unknown_question = no question is called { $value }
    .hint = ask one of { $known }
unknown_option = there is no option { $option } here
    .hint = take { $known }, or leave it out
missing_option = { $option } is missing
    .hint = add { $option }
repeated_option = { $option } is given twice
    .hint = give it once
spreadsheet_needs_csv = { $spreadsheet } is for tables
    .hint = ask for the format csv
bad_option = { $option } must be { $expected }, not { $value }
bad_weights = all numbers of { $option } are 0
    .hint = give at least one of them a number above 0
unknown_value = { $value } is not known here
    .hint = take one of { $known }
unknown_network = no network is called { $value }
    .hint = take one of { $known }
unknown_country = no country has the code { $value }
    .hint = write two letters such as FR
unknown_hoster = no hoster is called { $value }
    .hint = did you mean { $nearest }?
unknown_software = no software is called { $value }
    .hint = type a software such as etherpad
unrelated_software = { $value } does not replace what you leave
    .hint = take one of { $known }
software_not_offered = the hoster does not offer { $value }
    .hint = take one of { $known }
unknown_language = there are no texts in { $value }
    .hint = take one of { $known }
bad_date = { $value } is no date
    .hint = write 2024, 2024-09 or 2024-09-18
account_for_audience = members and customers have accounts
    .hint = ask for { $no_account }, or for that { $audience }, not both
account_for_price = a membership fee needs an account
    .hint = ask for { $no_account }, or for that price, not both
within_needs_place = { $within } needs a place
    .hint = add { $near }
empty_place = the place is empty
    .hint = type a town, a postal code, a country or coordinates, such as Nantes, 44000 or 47.2,-1.55
place_too_long = the place has { $length } bytes, at most { $limit } are read
    .hint = type only the town or its postal code
place_control_characters = the place holds control characters
    .hint = type a single line such as Nantes
bad_coordinates = { $latitude },{ $longitude } is not on the globe
    .hint = type latitude (-90 to 90), then longitude (-180 to 180), such as 47.2,-1.55
unknown_place = no place is called { $place }
    .hint = type a town, a postal code, or coordinates such as 47.22,-1.55
ambiguous_place = { $place } could be: { $candidates }
    .hint = type one of them in full
bad_origin = { $value } is no address
    .hint = write where the file is published, such as https://hoster.example/hoster.properties
file_too_large = the file has { $bytes } bytes, at most { $limit } are read
    .hint = split it, or raise the limit
not_text = the file holds a NUL byte, so it is no text
    .hint = save it as UTF-8
another_format = this is no { $format } file ({ $problem })
    .hint = { $mend }
list_encrypted = the file is encrypted
    .hint = export the list as CSV, or as JSON without encryption; only its addresses are read
list_packed = the file is an archive or a database, so it is no text
    .hint = export the list as CSV, JSON or HTML; from 1Password as CSV, not as 1PUX
list_broken = the JSON of the file breaks off or is damaged, in line { $line }, column { $column }
    .hint = export the list once more
list_empty =
    { $passed ->
        [one] the file names no service; { $passed } entry is none
       *[other] the file names no service; { $passed } entries are none
    }
    .hint = write a name, an address or a domain in each line, or give a CSV file with a column `url`

## What was typed, in quotation marks

quoted = “{ $text }”

## What an option must be

expected_text = a text
expected_list = a list
expected_flag = true or false
expected_whole = a whole number from { $least } to { $most }
expected_number = a number from { $least } to { $most }
expected_at_least = a number from { $least } up
expected_kilometres = a number of kilometres above 0
expected_place = a text such as "Nantes", or { $object }
expected_date = a date such as 2024, 2024-09 or 2024-09-18
expected_one_of = one of { $words }
expected_pairs = names and numbers such as { $pairs }
expected_numbers = numbers by the names { $names }

### Errors: what went wrong; `.hint` says what to do instead.
### Draft: nobody who speaks the language has read all of it yet; see docs/translating.md.

# Glossary: hoster = alojador; free software = software livre; service = serviço; need = necessidade; account = conta;
# openness = abertura; proximity = proximidade; fit = adequação; assurance = fiabilidade; score = pontuação;
# seed = semente; charter = carta; source = fonte; plan = plano; moving = mudança. European Portuguese, formal.

not_a_catalogue = estes bytes não são um catálogo do degafam
    .hint = use um catálogo empacotado, como data/catalogue.bin
catalogue_too_new = o catálogo tem o formato { $found }, esta versão lê até ao formato { $known }
    .hint = atualize o degafam, ou use um catálogo mais antigo
catalogue_too_old = o catálogo tem o formato { $found }, esta versão lê formatos a partir do { $known }
    .hint = empacote-o de novo com esta versão, ou use um catálogo mais recente
catalogue_damaged = o catálogo está danificado ({ $reason })
    .hint = transfira-o de novo, ou empacote-o de novo
records_refused =
    { $count ->
        [one] as fichas postas sobre o catálogo têm { $count } erro, o primeiro em { $first }
       *[other] as fichas postas sobre o catálogo têm { $count } erros, o primeiro em { $first }
    }
    .hint = corrija o que é indicado e volte a pô-las
catalogue_build = não é possível construir um catálogo: { $problem }
    .hint = corrija as fichas
not_a_delta = estes bytes não são as alterações de um catálogo do degafam
    .hint = use um ficheiro que termine em .delta, ou o catálogo inteiro
delta_too_new = as alterações têm o formato { $found }, esta versão lê o formato { $known }
    .hint = use o catálogo inteiro, ou atualize o degafam
delta_damaged = as alterações estão danificadas ({ $reason })
    .hint = transfira-as de novo, ou use o catálogo inteiro
delta_of_another = as alterações partem de outro catálogo que não este
    .hint = use as alterações cujo `from` é o BLAKE3 do seu, ou o catálogo inteiro
delta_unfit = esta versão não obtém o novo catálogo a partir das alterações, byte a byte
    .hint = use o catálogo inteiro
not_a_signature = isto não é uma assinatura do minisign, ou é uma do tipo antigo
    .hint = use o ficheiro que termina em .minisig, ao lado do que foi assinado, inteiro
not_a_public_key = isto não é uma chave pública do minisign
    .hint = indique a linha de 56 letras que começa por RW, ou o ficheiro .pub que a contém
other_key = foi assinado com outra chave que não esta
    .hint = pergunte a quem o publica se a chave mudou, por outra via que não a do ficheiro
bad_signature = a assinatura não é destes bytes: eles, ou o seu comentário, foram alterados
    .hint = transfira ambos de novo, de outro lugar se assim continuar, e avise quem os publica
not_a_gazetteer = isto não é um ficheiro de lugares
    .hint = use lugares empacotados, como data/places.bin
gazetteer_version = o ficheiro de lugares tem o formato { $found }, esta versão lê o formato { $known }
    .hint = atualize o degafam, ou empacote os lugares de novo
gazetteer_damaged = o ficheiro de lugares está danificado ({ $reason })
    .hint = transfira-o de novo, ou empacote os lugares de novo
place_unpackable = o lugar { $name } não pode ser empacotado: { $reason }
    .hint = corrija a ficha
empty_query = nada foi perguntado
    .hint = escreva um serviço, um software, uma necessidade ou um endereço, por exemplo: Google Docs
query_too_long = a pergunta tem { $length } bytes, são lidos { $limit } no máximo
    .hint = escreva só um nome ou um endereço
control_characters = a pergunta contém caracteres de controlo
    .hint = escreva texto simples
bad_scheme = os endereços começam por http:// ou https://, não por { $scheme }
    .hint = escreva o endereço web do serviço ou o seu nome
bad_request = o pedido não é um objeto JSON: não pode ser lido na linha { $line }, coluna { $column }
    .hint = envie um objeto como { $example }
unknown_question = nenhuma pergunta se chama { $value }
    .hint = faça uma destas: { $known }
unknown_option = aqui não há a opção { $option }
    .hint = use { $known }, ou deixe-a de fora
missing_option = falta { $option }
    .hint = acrescente { $option }
repeated_option = { $option } é indicado duas vezes
    .hint = indique-o uma vez
spreadsheet_needs_csv = { $spreadsheet } só vale para tabelas
    .hint = peça o formato csv
bad_option = { $option } deve ser { $expected }, e não { $value }
bad_weights = todos os números de { $option } são 0
    .hint = dê a pelo menos um deles um número maior que 0
unknown_value = { $value } não é conhecido aqui
    .hint = use um de { $known }
unknown_network = nenhuma rede se chama { $value }
    .hint = use uma de { $known }
unknown_country = nenhum país tem o código { $value }
    .hint = escreva duas letras como FR
unknown_hoster = nenhum alojador se chama { $value }
    .hint = queria dizer { $nearest }?
unknown_software = nenhum software se chama { $value }
    .hint = escreva um software como etherpad
unrelated_software = { $value } não substitui o que deixa
    .hint = use um de { $known }
software_not_offered = o alojador não oferece { $value }
    .hint = use um de { $known }
unknown_language = não há textos em { $value }
    .hint = use um de { $known }
bad_date = { $value } não é uma data
    .hint = escreva 2024, 2024-09 ou 2024-09-18
account_for_audience = os membros e os clientes têm contas
    .hint = peça { $no_account } ou essa { $audience }, não ambas
account_for_price = uma quota de sócio exige uma conta
    .hint = peça { $no_account } ou esse preço, não ambos
within_needs_place = { $within } exige um lugar
    .hint = acrescente { $near }
empty_place = o lugar está vazio
    .hint = escreva uma cidade, um código postal, um país ou coordenadas, como Nantes, 44000 ou 47.2,-1.55
place_too_long = o lugar tem { $length } bytes, são lidos { $limit } no máximo
    .hint = escreva só a cidade ou o seu código postal
place_control_characters = o lugar contém caracteres de controlo
    .hint = escreva uma só linha como Nantes
bad_coordinates = { $latitude },{ $longitude } não fica no globo
    .hint = escreva a latitude (-90 a 90) e depois a longitude (-180 a 180), como 47.2,-1.55
unknown_place = nenhum lugar se chama { $place }
    .hint = escreva uma cidade, um código postal ou coordenadas como 47.22,-1.55
ambiguous_place = { $place } poderia ser: { $candidates }
    .hint = escreva um deles por inteiro
bad_origin = { $value } não é um endereço
    .hint = escreva onde o ficheiro está publicado, como https://hoster.example/hoster.properties
file_too_large = o ficheiro tem { $bytes } bytes, são lidos { $limit } no máximo
    .hint = divida-o, ou suba o limite
not_text = o ficheiro contém um byte nulo, por isso não é texto
    .hint = guarde-o como UTF-8
another_format = isto não é um ficheiro { $format } ({ $problem })
    .hint = { $mend }
list_encrypted = o ficheiro está cifrado
    .hint = exporte a lista como CSV, ou como JSON sem cifra; só são lidos os seus endereços
list_packed = o ficheiro é um arquivo comprimido ou uma base de dados, por isso não é texto
    .hint = exporte a lista como CSV, JSON ou HTML; do 1Password como CSV, não como 1PUX
list_broken = o JSON do ficheiro interrompe-se ou está danificado, na linha { $line }, coluna { $column }
    .hint = exporte a lista outra vez
list_empty =
    { $passed ->
        [one] o ficheiro não indica nenhum serviço; { $passed } entrada não o é
       *[other] o ficheiro não indica nenhum serviço; { $passed } entradas não o são
    }
    .hint = escreva um nome, um endereço ou um domínio por linha, ou dê um ficheiro CSV com uma coluna `url`

## What was typed, in quotation marks

quoted = «{ $text }»

## What an option must be

expected_text = um texto
expected_list = uma lista
expected_flag = true ou false
expected_whole = um número inteiro de { $least } a { $most }
expected_number = um número de { $least } a { $most }
expected_at_least = um número a partir de { $least }
expected_kilometres = um número de quilómetros maior que 0
expected_place = um texto como "Nantes", ou { $object }
expected_date = uma data como 2024, 2024-09 ou 2024-09-18
expected_one_of = um de { $words }
expected_pairs = nomes e números como { $pairs }
expected_numbers = números com os nomes { $names }

### What vocabularies, facts and their values are called.

## What kind of hoster it is

profile-community = comunidad
profile-instance = instancia pública
profile-commercial = empresa
profile-public-body = organismo público

## Legal form; never a penalty

legal-form-association = asociación
legal-form-cooperative = cooperativa
legal-form-collective = colectivo
legal-form-company = sociedad
legal-form-individual = una persona
legal-form-public = organismo público
legal-form-other = otra

## Whether something still runs

status-active = en servicio
status-closing = cierra pronto
status-closed = cerrado

## Who may use a service

audience-everyone = todo el mundo
audience-members = miembros
audience-clients = clientes
audience-restricted = un grupo cerrado

## Whether new users are taken now

accepting-open = abierto a nuevos
accepting-on-request = a petición
accepting-full = completo
accepting-closed = no admite a nadie

## What it costs

price-free = gratis
price-donation = gratis, se aceptan donativos
price-membership = con la cuota
price-paid = de pago

## What a source says of a membership

membership-status-member = miembro
membership-status-listed = listado como miembro
membership-status-applied = candidato
membership-status-self-described = se dice miembro
membership-status-follows-charter = sigue su carta
membership-status-took-part = participó
membership-status-left = salió

## Whether a criterion is met

state-no = no cumplido
state-partly = en parte
state-yes = cumplido

## What a page of a hoster is. The word is also the id used in the feeds of criteria

link-kind-legal = aviso legal
link-kind-terms = condiciones
link-kind-privacy = privacidad
link-kind-accounts = cuentas
link-kind-meetings = encuentros
link-kind-technical_doc = documentación técnica
link-kind-status_page = estado de los servicios
link-kind-charter = carta
link-kind-source = su código
link-kind-contact = contacto
link-kind-services = servicios
link-kind-about = acerca de
link-kind-faq = preguntas
link-kind-security = seguridad
link-kind-backups = copias de seguridad
link-kind-suppliers = proveedores
link-kind-logs = registros
link-kind-authority_requests = peticiones de autoridades
link-kind-statistics = estadísticas
link-kind-prices = precios
link-kind-packages = paquetes
link-kind-user_guide = guía
link-kind-code_of_conduct = código de conducta
link-kind-export = exportación
link-kind-sustainability = energía
link-kind-application = candidatura
link-kind-profile = ficha

## Which kind of asker somebody is: whom a hoster or an offer takes

asker-person = personas
asker-association = asociaciones
asker-school = escuelas
asker-company = empresas
asker-public-body = organismos públicos

## What makes it safe to go to a hoster, since one can leave again

exit-part-export = devuelve los datos
exit-part-notice = avisa antes de cerrar
exit-part-portability = formatos abiertos
exit-part-software = el programa exporta

## How much work it is to leave, least first

effort-class-minutes = minutos
effort-class-hour = una hora
effort-class-day = un día
effort-class-project = un proyecto

## Why leaving is that much work

effort-reason-one-file = una exportación, una importación
effort-reason-volume = la copia lleva tiempo
effort-reason-people = otras personas tienen que seguir
effort-reason-rework = hay que rehacer una parte
effort-reason-many-kinds = muchos tipos de datos a la vez
effort-reason-nothing-to-move = nada que llevarse
effort-reason-habits = cambian los hábitos, pocos datos

## Where an account is ended

closing-way-page = en la página prevista
closing-way-settings = en los ajustes de la cuenta
closing-way-app = en la aplicación
closing-way-request = escribiendo al soporte
closing-way-ended = el servicio terminó

## Whether what a service gives back gets into a software

moving-code-file = con un archivo
moving-code-direct = tomado directamente
moving-code-tool = con una herramienta
moving-code-formats_differ = los formatos no coinciden
moving-code-by_hand = a mano
moving-code-unknown = ninguna importación conocida: a mano

## What facts of a hoster and of an offer are called

fact-website = sitio
fact-legal_form = forma jurídica
fact-operator = operado por
fact-founded = desde
fact-status = estado
fact-audience = para
fact-takes = admite
fact-serves = atiende
fact-languages = idiomas
fact-contact = contacto
fact-server_countries = servidores en
fact-own_hardware = máquinas propias
fact-green_hosting = energía renovable
fact-software = programa
fact-protocol = protocolo
fact-service_name = nombre
fact-url = dirección
fact-register_url = registro
fact-account = cuenta
fact-accepting = nuevos
fact-price = precio
fact-since = desde
fact-unreached = sin respuesta desde
fact-uptime = respondió

## What values of facts are called

yes = sí
no = no
account-needed = cuenta necesaria
account-none = sin cuenta
since = desde { $date }
unreached = sin respuesta desde { $date }
uptime = respondió al { $share } % de las visitas
takes = para { $askers }

## Whom a hoster serves by place

area-around = a menos de { $km } km de sus sedes
area-first = primero { $area }
area-only = solo { $area }

## The four signals, within a sentence

signal-fit = la adecuación
signal-proximity = la proximidad
signal-openness = la apertura
signal-assurance = la fiabilidad

## YunoHost’s vocabulary of undesirable traits

antifeature-tracking = rastrea a sus usuarios
antifeature-non-free-network = depende de un servicio en red no libre
antifeature-non-free-addons = promueve complementos no libres
antifeature-non-free-dependencies = necesita programas no libres
antifeature-non-free-assets = algunos de sus recursos no son libres
antifeature-bad-security-reputation = su seguridad tiene mala fama
antifeature-deprecated-software = ya no se desarrolla
antifeature-package-not-maintained = su paquete YunoHost ya no se mantiene
antifeature-paid-content = algunas de sus funciones son de pago
antifeature-arbitrary-limitations = impone límites arbitrarios
antifeature-replaced-by-another-app = otro ha ocupado su lugar
antifeature-alpha-software = está aún en una fase temprana
antifeature-not-totally-free-upstream = algunas partes no son libres
antifeature-not-totally-free-package = su paquete YunoHost no es del todo libre

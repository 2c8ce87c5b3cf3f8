//! The description of the API: OpenAPI 3.1, from the table of addresses and the schemas of the documents.

use crate::endpoints::{DATA, ENDPOINTS, EXAMPLE_HOSTER, Endpoint, TAGS, Written};
use crate::examples;
use crate::list;
use crate::parameters::{self, FIELDS, Kind, Parameter};
use crate::schemas;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use utoipa::openapi::{
    Components, ContentBuilder, HeaderBuilder, HttpMethod, InfoBuilder, LicenseBuilder, ObjectBuilder, OpenApiBuilder,
    PathItem, PathsBuilder, Ref, RefOr, Required, ResponseBuilder, ResponsesBuilder, Schema, SecurityRequirement,
    ServerBuilder, Type,
    path::{OperationBuilder, ParameterBuilder, ParameterIn},
    request_body::RequestBodyBuilder,
    schema::{AnyOfBuilder, ArrayBuilder},
    tag::TagBuilder,
};

const ABOUT: &str = "Which free software replaces a web giant's service, and which hosters near offer it. Every answer is \
the document that the command prints with `--json`, byte for byte; the header `Degafam-Status` is its exit code (0 answered, \
3 nothing recognised, 5 no hoster). Errors are `application/problem+json` (RFC 9457), but at `/v1/ask`. Without `seed` near-equal \
hosters are put in an order drawn for that response, which is then not to be kept; with `seed` answers stay the same as \
long as the data do, and have an `ETag`. Nothing that is asked is logged, and nobody needs a key.";

const COMPONENTS: &str = "#/components/schemas/";

/// Where it stands.
pub(crate) const DESCRIPTION: &str = "/v1/openapi.json";

/// Of the code, and of the data in the answers.
const LICENCE: &str = env!("CARGO_PKG_LICENSE");

/// The document.
pub(crate) fn document(components: &Map<String, Value>, base: &str) -> Result<Value, serde_json::Error> {
    let licence =
        LicenseBuilder::new().name("Code MIT or Apache-2.0, answers CC BY-SA 4.0").identifier(Some(LICENCE)).build();
    let info = InfoBuilder::new()
        .title("degafam")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(ABOUT))
        .license(Some(licence))
        .build();
    let mut paths = PathsBuilder::new();
    for endpoint in &ENDPOINTS {
        paths = paths.path(endpoint.path, PathItem::new(HttpMethod::Get, operation(components, endpoint)));
    }
    paths = paths.path("/v1/ask", PathItem::new(HttpMethod::Post, ask()));
    paths = paths.path("/v1", PathItem::new(HttpMethod::Get, index()));
    let server = ServerBuilder::new().url(if base.is_empty() { "/" } else { base }).build();
    let document = OpenApiBuilder::new()
        .info(info)
        .servers(Some([server]))
        .paths(paths.build())
        .security(Some(Vec::<SecurityRequirement>::new()))
        .tags(Some(TAGS.map(|(name, about)| TagBuilder::new().name(name).description(Some(about)).build())))
        .components(Some(Components::new()))
        .build();
    let mut document = serde_json::to_value(document)?;
    fill(components, &mut document);
    examples::show(&mut document)?;
    // The schemas are published as they are; described anew in Rust they would say less.
    let components = used(components, &document);
    if let Some(document) = document.as_object_mut() {
        document.insert("components".to_owned(), serde_json::json!({ "schemas": components }));
    }
    Ok(document)
}

/// The components that a document refers to, and those that these refer to.
fn used(components: &Map<String, Value>, document: &Value) -> Map<String, Value> {
    let mut names = BTreeSet::new();
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                let name = map.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix(COMPONENTS));
                if let Some(name) = name.filter(|name| names.insert((*name).to_owned())) {
                    open.extend(components.get(name));
                }
                open.extend(map.values());
            }
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    let mut used: Map<String, Value> =
        components.clone().into_iter().filter(|(name, _)| names.contains(name)).collect();
    for (_, element) in ENDPOINTS.iter().filter_map(|endpoint| endpoint.parts) {
        // What is not asked for is not there.
        if let Some(schema) = used.get_mut(element).and_then(Value::as_object_mut) {
            schema.insert("required".to_owned(), serde_json::json!([list::ALWAYS]));
        }
    }
    used
}

fn operation(components: &Map<String, Value>, endpoint: &Endpoint) -> utoipa::openapi::path::Operation {
    let parameters = endpoint.parameters(components);
    let mut operation = OperationBuilder::new()
        .operation_id(Some(endpoint.operation()))
        .tag(endpoint.tag)
        .summary(Some(endpoint.summary));
    if endpoint.in_path.is_some() {
        let id = ParameterBuilder::new()
            .name("id")
            .parameter_in(ParameterIn::Path)
            .required(Required::True)
            .description(Some("Id or name of a hoster."))
            .example(Some(EXAMPLE_HOSTER.into()))
            .schema(Some(key(endpoint.ask, "name")));
        operation = operation.parameter(id);
    }
    for parameter in &parameters {
        operation = operation.parameter(described(endpoint, parameter));
    }
    let has = |name: &str| parameters.iter().any(|parameter| parameter.key == name || parameter.name == name);
    let content = match endpoint.schema() {
        Some(name) => document_of(name),
        None => ObjectBuilder::new().schema_type(Type::String).into(),
    };
    let about = match has("what") || has("want") {
        true => {
            "The answer. Where nothing is recognised (`Degafam-Status: 3`) or nobody offers it (`5`) that is the answer, \
                 with what to try instead."
        }
        false => "The answer",
    };
    let text = |about: &str| HeaderBuilder::new().schema(text()).description(Some(about)).build();
    let mut answer = ResponseBuilder::new()
        .description(about)
        .content(endpoint.media_type(), ContentBuilder::new().schema(Some(content)).build())
        .header("Degafam-Status", whole(STATUS))
        .header("ETag", text("Of answers whose order was not drawn."));
    if has("offset") {
        answer = answer
            .header("Degafam-Total", whole("How many there are, on whatever page."))
            .header("Link", text("With `limit`: the first, previous, next and last page (RFC 8288)."));
    }
    let mut responses = ResponsesBuilder::new()
        .response("200", answer)
        .response("304", ResponseBuilder::new().description("The client holds this answer already"))
        .response("400", problem("The question or a parameter is not understood"))
        .response("408", problem("The request took too long"))
        .response("414", problem("The address is too long"))
        .response("500", problem("The data are damaged"))
        .response("503", problem("Too many requests at once"));
    if endpoint.in_path.is_some() || ["hoster", "without", "keep"].into_iter().any(has) {
        responses = responses.response("404", problem("No such hoster"));
    }
    if has("near") || endpoint.ask == "place" {
        responses = responses.response("422", problem("The place is unknown, or several could be meant"));
    }
    operation.responses(responses.build()).build()
}

/// A parameter; where it is written as in the request, its schema is the request's own.
fn described(endpoint: &Endpoint, parameter: &Parameter) -> ParameterBuilder {
    let mut description = parameter.description.clone();
    let schema: RefOr<Schema> = match &parameter.kind {
        Kind::Pairs(names) => {
            let names = names.join("|");
            let pattern = format!("^({names})=[0-9]+(\\.[0-9]+)?(,({names})=[0-9]+(\\.[0-9]+)?)*$");
            description +=
                if ask_letters(&parameter.key) { " Written `A=1,N=0.5`." } else { " Written `fit=0.2,openness=0.4`." };
            text().pattern(Some(pattern)).into()
        }
        Kind::Text if parameter.key == "near" => {
            "Where the user is: a town, a postal code, or `lat,lon`.".clone_into(&mut description);
            text().into()
        }
        Kind::List(each) if parameter.key == FIELDS => {
            let Kind::Choice(words) = each.as_ref() else { return ParameterBuilder::new() };
            ArrayBuilder::new().items(text().enum_values(Some(words.clone()))).into()
        }
        _ => key(endpoint.ask, &parameter.key),
    };
    if parameter.name != parameter.key {
        description += " May be given several times.";
    }
    ParameterBuilder::new()
        .name(&parameter.name)
        .parameter_in(ParameterIn::Query)
        .required(if parameter.required { Required::True } else { Required::False })
        .description(Some(description).filter(|text| !text.is_empty()))
        .example(example(endpoint, parameter))
        .schema(Some(schema))
}

/// The value that the documentation tries.
fn example(endpoint: &Endpoint, parameter: &Parameter) -> Option<Value> {
    let mut request = Map::new();
    parameters::read(
        std::slice::from_ref(parameter),
        endpoint.path,
        &only(endpoint.example, &parameter.name),
        &mut request,
    )
    .ok()?;
    request.remove(&parameter.key)
}

/// The part of a query that gives one parameter.
fn only(query: &str, name: &str) -> String {
    let own = query.split('&').filter(|pair| pair.split('=').next() == Some(name));
    own.collect::<Vec<_>>().join("&")
}

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

fn ask_letters(key: &str) -> bool {
    matches!(key, "letters" | "floor")
}

fn ask() -> utoipa::openapi::path::Operation {
    let answers = ENDPOINTS.iter().filter(|endpoint| endpoint.written == Written::Json).map(|endpoint| endpoint.ask);
    let any = answers.chain(["csv"]).fold(AnyOfBuilder::new(), |any, name| any.item(document_of(name)));
    let error = |description: &str| {
        let content = ContentBuilder::new().schema(Some(component("ErrorDocument"))).build();
        ResponseBuilder::new()
            .description(description)
            .content("application/json", content)
            .header("Degafam-Status", whole(STATUS))
    };
    let place = AnyOfBuilder::new().item(component("ErrorDocument")).item(component("PlaceAnswer"));
    let refused = ContentBuilder::new().schema(Some(place)).build();
    let answer = ContentBuilder::new().schema(Some(any)).build();
    let answer = ResponseBuilder::new()
        .description("The document of the question")
        .content("application/json", answer)
        .content("application/geo+json", ContentBuilder::new().schema(Some(component("FeatureCollection"))).build())
        .header("Degafam-Status", whole(STATUS));
    let responses = ResponsesBuilder::new()
        .response("200", answer)
        .response("400", error("The question is not understood"))
        .response("404", error("No such hoster"))
        .response("408", problem("The request took too long"))
        .response("413", error("The body is too long"))
        .response(
            "422",
            ResponseBuilder::new()
                .description("The place is unknown, or several could be meant")
                .content("application/json", refused)
                .header("Degafam-Status", whole(STATUS)),
        )
        .response("500", error("The data are damaged"))
        .response("503", problem("Too many requests at once"));
    let content = ContentBuilder::new().schema(Some(component("Request"))).build();
    let body = RequestBodyBuilder::new().content("application/json", content).required(Some(Required::True)).build();
    OperationBuilder::new()
        .operation_id(Some("ask"))
        .tag(DATA)
        .summary(Some("Any question as JSON, which no address holds"))
        .description(Some(
            "The request goes to the library as it is and the reply holds its document as it is, errors included.",
        ))
        .request_body(Some(body))
        .responses(responses.build())
        .build()
}

fn index() -> utoipa::openapi::path::Operation {
    let answer = ContentBuilder::new().schema(Some(component("Index"))).build();
    let responses = ResponsesBuilder::new()
        .response("200", ResponseBuilder::new().description("What there is to ask").content("application/json", answer))
        .response("303", ResponseBuilder::new().description("Who accepts `text/html` is led to the documentation"))
        .response("414", problem("The address is too long"));
    OperationBuilder::new()
        .operation_id(Some("index"))
        .tag(DATA)
        .summary(Some("What there is to ask, and where that is described"))
        .responses(responses.build())
        .build()
}

fn component(name: &str) -> RefOr<Schema> {
    Ref::new(format!("{COMPONENTS}{name}")).into()
}

/// The type of a document; a test sees to it that each has one.
fn document_of(name: &str) -> RefOr<Schema> {
    component(&schemas::document(name).unwrap_or_default())
}

/// Stands for an option of a question until [`fill`] puts it there: the builders would keep less of it.
fn key(ask: &str, key: &str) -> RefOr<Schema> {
    component(&format!("{}/properties/{key}", schemas::request(ask)))
}

/// Puts each option where it stands, so that every reference is to a whole type.
fn fill(components: &Map<String, Value>, value: &mut Value) {
    let target = value.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix(COMPONENTS));
    let option = target.and_then(|target| target.split_once("/properties/"));
    if let Some((name, key)) = option {
        let option = components.get(name).and_then(|request| request.get("properties")?.get(key));
        *value = option.cloned().unwrap_or_default();
        return;
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(|value| fill(components, value)),
        Value::Array(values) => values.iter_mut().for_each(|value| fill(components, value)),
        _ => {}
    }
}

fn problem(description: &str) -> ResponseBuilder {
    let content = ContentBuilder::new().schema(Some(component("Problem"))).build();
    ResponseBuilder::new().description(description).content("application/problem+json", content)
}

/// How the question went.
const STATUS: &str = "How the question went, as the exit code of the command.";

fn whole(about: &str) -> utoipa::openapi::Header {
    HeaderBuilder::new().schema(ObjectBuilder::new().schema_type(Type::Integer)).description(Some(about)).build()
}

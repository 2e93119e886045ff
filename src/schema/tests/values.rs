//! Values that the tables take, and values that they refuse.

use serde_json::{Map, Value, json};

use super::super::shapes::{Record, Shape};
use super::super::{Contents, Form};

fn in_languages(value: &Value) -> Value {
    json!({ "nl": value, "fr": value })
}

/// Values that a shape takes; the first has everything in it.
fn good(shape: &Shape) -> Vec<Value> {
    match shape {
        Shape::Text | Shape::Name => vec![json!("Een tekst"), json!(2019), json!(true)],
        Shape::Short(limit) => vec![json!("é".repeat(*limit))],
        Shape::Id | Shape::Organisation => vec![json!("een-2"), json!(2019)],
        Shape::Day => vec![json!("2026-01-31")],
        Shape::Date => vec![json!("2026-01-31"), json!("2026-01"), json!(2026)],
        Shape::Stamp => vec![json!("2027-03-15T09:30"), json!("2027-03-15")],
        Shape::Clock => vec![json!("09:30"), json!("2027-03-15T09:30")],
        Shape::Licence => vec![json!("CC-BY-4.0"), json!("CC0-1.0")],
        Shape::Zone => vec![json!("Europe/Brussels"), json!("UTC")],
        Shape::Period => {
            vec![json!("2016-10/2021-09"), json!("2007-11-14"), json!("2020/.."), json!(2019)]
        }
        Shape::Url => vec![json!("https://example.org/a?b#c"), json!("http://example.org")],
        Shape::BaseUrl => vec![json!("https://example.org/"), json!("https://example.org/a")],
        Shape::Server => vec![
            json!("https://search.example.org:9200/a/"),
            json!("http://localhost:7280"),
            json!("http://127.0.0.1"),
        ],
        Shape::Index => vec![json!("fiche-1a2b3c4d"), json!("fiche")],
        Shape::Contact => {
            vec![json!("https://example.org/"), json!("info@example.org"), json!("mailto:a@b.be")]
        }
        Shape::ForgeForm(names) => {
            vec![json!(format!("{{url}}/x?{{{}}}", names[0])), json!("https://example.org/x")]
        }
        Shape::OldAddress => vec![json!("/nl/praktijken/oude-naam/"), json!("/oud.html")],
        Shape::Number => vec![json!(0), json!("3")],
        Shape::Truth => vec![json!(true), json!(false), json!("true")],
        Shape::Digest => vec![json!("sha256:0123456789abcdef")],
        Shape::Colour => vec![json!("#0a5C00")],
        Shape::Choice(words) => words.iter().map(|word| json!(word)).collect(),
        Shape::Languages => vec![json!(["nl", "fr"])],
        Shape::Texts => vec![in_languages(&json!("Tekst"))],
        Shape::Ids => vec![in_languages(&json!("een-2"))],
        Shape::SomeIds => vec![json!({ "nl": "een-2" }), json!({ "fr": null })],
        Shape::TextLists => vec![in_languages(&json!(["a", 1])), json!({ "nl": [] }), json!({})],
        Shape::Names => vec![json!(["a", "b"]), json!("a"), json!([])],
        Shape::List(min, item) => {
            let items = Value::Array(good(item));
            let few = if *min == 0 { vec![items, json!([])] } else { vec![items] };
            few.into_iter().collect()
        }
        Shape::Fields(record) => good_records(record),
        Shape::Free(value) => {
            let named = |(place, value): (usize, Value)| (format!("naam-{place}"), value);
            vec![Value::Object(good(value).into_iter().enumerate().map(named).collect()), json!({})]
        }
        Shape::Rules => {
            vec![json!({ "missing-translation": "off" }), json!({ "missing-translation": "error" })]
        }
        Shape::Either(one, other) => good(one).into_iter().chain(good(other)).collect(),
    }
}

/// One value with everything in it, once.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other shapes hold no other")]
fn full(shape: &Shape) -> Value {
    match shape {
        Shape::List(_, item) => json!([full(item)]),
        Shape::Fields(record) => Value::Object(whole(record)),
        Shape::Free(value) => json!({ "naam": full(value) }),
        Shape::Either(one, _) => full(one),
        simple => good(simple).swap_remove(0),
    }
}

/// A record with every field that may stand beside the others.
fn whole(record: &Record) -> Map<String, Value> {
    let surplus = if record.exclusive { &record.one_of[1..] } else { &[] };
    let fields = record.fields.iter().filter(|field| !surplus.contains(&field.name));
    fields.map(|field| (field.name.to_owned(), full(&field.shape))).collect()
}

/// A record with every field, and variants of it.
fn good_records(record: &Record) -> Vec<Value> {
    let whole = whole(record);
    let with = |name: &str, value: Value| {
        let mut one = whole.clone();
        one.insert(name.to_owned(), value);
        Value::Object(one)
    };
    let mut all = vec![Value::Object(whole.clone())];
    for field in record.fields.iter().filter(|field| whole.contains_key(field.name)) {
        all.extend(good(&field.shape).into_iter().map(|value| with(field.name, value)));
        if !field.required && !record.one_of.contains(&field.name) {
            if field.may_be_empty() {
                all.push(with(field.name, json!(null)));
            }
            let mut without = whole.clone();
            without.remove(field.name);
            all.push(Value::Object(without));
        }
    }
    all
}

/// Values that a shape refuses.
fn bad(shape: &Shape) -> Vec<Value> {
    let mut found = match shape {
        // What one of two shapes refuses may be what the other takes: lists fit neither.
        Shape::Text | Shape::Name | Shape::Either(..) => vec![json!(["a"])],
        Shape::Short(limit) => vec![json!("é".repeat(limit + 1)), json!([])],
        Shape::Id => vec![json!("Een Twee"), json!("een-"), json!("a".repeat(101)), json!([])],
        Shape::Organisation => vec![json!([])],
        Shape::Stamp => {
            vec![json!("15/03/2027"), json!("2027-03-15 09:30"), json!("2027-03-15T24:00")]
        }
        Shape::Clock => vec![json!("9:30"), json!("9u30"), json!("2027-03-15"), json!("24:00")],
        Shape::Licence => vec![json!("CC BY 4.0"), json!([])],
        Shape::Zone => vec![json!("Brussel (tijd)"), json!([])],
        Shape::Day => vec![json!("31/01/2026"), json!("2026-13-01"), json!("2026-01"), json!(2026)],
        Shape::Date => {
            vec![json!("januari 2026"), json!("2026-00"), json!("2026-01-32"), json!(26)]
        }
        Shape::Period => {
            vec![json!("2016-2021"), json!("2016/"), json!("../2016"), json!([2016, 2021])]
        }
        Shape::Url => vec![
            json!("example.org"),
            json!("https:///x"),
            json!("ftp://x.be"),
            json!("https://x y"),
        ],
        Shape::BaseUrl => vec![json!("example.org"), json!("https://example.org/?a")],
        Shape::Server => vec![
            json!("http://search.example.org"),
            json!("https://a:b@example.org"),
            json!("https://example.org/?q"),
        ],
        Shape::Index => vec![json!("fiche-*"), json!("a,b"), json!("Fiche"), json!("ab")],
        Shape::Contact => vec![json!("niemand"), json!("a@b"), json!("@b.be")],
        Shape::ForgeForm(_) => vec![json!("{url}/{naam}"), json!("forge"), json!("https://x.be/{")],
        Shape::OldAddress => vec![json!("oud"), json!("https://example.org/"), json!("/a b/")],
        Shape::Number => vec![json!("drie"), json!(-1), json!(1.5)],
        Shape::Truth => vec![json!("ja"), json!(1)],
        Shape::Digest => vec![json!("sha256:0123"), json!("0123456789abcdef")],
        Shape::Colour => vec![json!("red"), json!("#fff")],
        Shape::Choice(_) => vec![json!("geen-hiervan"), json!([])],
        Shape::Languages => vec![json!("nl"), json!(["Nederlands"]), json!([])],
        Shape::Texts => vec![
            json!("Tekst"),
            json!({ "nl": "T" }),
            json!({ "nl": "T", "fr": null }),
            json!({ "nl": "T", "fr": "T", "xx": "T" }),
        ],
        Shape::Ids => vec![json!("een"), json!({ "nl": "een" }), in_languages(&json!("A b"))],
        Shape::SomeIds => vec![json!("een"), json!({ "nl": "A b" }), json!({ "xx": "een" })],
        Shape::TextLists => vec![json!(["a"]), json!({ "nl": "a" }), json!({ "xx": ["a"] })],
        Shape::Names => vec![json!({ "a": "b" }), json!([["a"]])],
        Shape::List(min, item) => {
            let items = bad(item).into_iter().map(|item| json!([item]));
            let few = (*min > 0).then(|| json!([]));
            items.chain(few).chain([json!({ "a": "b" })]).collect()
        }
        Shape::Fields(record) => bad_records(record),
        Shape::Free(value) => {
            bad(value).into_iter().map(|value| json!({ "naam": value })).collect()
        }
        Shape::Rules => vec![json!({ "missing-translation": "uit" }), json!("off")],
    };
    if matches!(shape, Shape::Fields(_) | Shape::Free(_)) {
        found.push(json!("Een tekst"));
    }
    found
}

/// A record with one mistake in it.
fn bad_records(record: &Record) -> Vec<Value> {
    let whole = whole(record);
    let mut all = Vec::new();
    for field in record.fields.iter().filter(|field| whole.contains_key(field.name)) {
        let mut wrong = bad(&field.shape);
        if field.required {
            wrong.extend([json!(null), json!("  ")]);
            let mut without = whole.clone();
            without.remove(field.name);
            all.push(Value::Object(without));
        }
        for value in wrong {
            let mut one = whole.clone();
            one.insert(field.name.to_owned(), value);
            all.push(Value::Object(one));
        }
    }
    let mut unknown = whole.clone();
    unknown.insert("onbekend".to_owned(), json!("x"));
    all.push(Value::Object(unknown));
    if !record.one_of.is_empty() {
        let mut none = whole;
        none.retain(|name, _| !record.one_of.contains(&&**name));
        all.push(Value::Object(none));
    }
    all
}

/// A source holds no `translation`, a translation holds nothing but its own.
fn merged(own: &Value, shared: &Value) -> Value {
    let (Value::Object(mut all), Value::Object(shared)) = (own.clone(), shared.clone()) else {
        return own.clone();
    };
    all.remove("translation");
    all.extend(shared);
    Value::Object(all)
}

/// Values of a file, right and wrong.
pub(super) fn values(form: Form) -> (Vec<Value>, Vec<Value>) {
    match form.contents() {
        Contents::Fields(record) => (good_records(record), bad_records(record)),
        Contents::Translation(record) => {
            let mut wrong = bad_records(record);
            // Where it stands empty, the parser takes the file for a translation of nobody knows which state.
            wrong.retain(|value| !["null", "\"  \""].contains(&&*value["translation"].to_string()));
            (good_records(record), wrong)
        }
        Contents::List(record) => {
            let each =
                |records: Vec<Value>| records.into_iter().map(|value| json!([value])).collect();
            let mut wrong: Vec<Value> = each(bad_records(record));
            wrong.push(json!({ "a": "b" }));
            (each(good_records(record)), wrong)
        }
        Contents::Text { own, shared } => {
            let (mine, theirs) = (good_records(own), good_records(shared));
            let sources = mine.iter().map(|own| merged(own, &theirs[0]));
            let sources = sources.chain(theirs.iter().map(|shared| merged(&mine[0], shared)));
            let translations = mine.iter().filter(|own| own["translation"].is_object());
            let right = sources.chain(translations.cloned()).collect();
            let ours = bad_records(own).into_iter().filter(|own| own["translation"].is_object());
            let wrong_sources =
                bad_records(shared).into_iter().map(|shared| merged(&mine[0], &shared));
            let mut wrong: Vec<Value> = ours.chain(wrong_sources).collect();
            for field in shared.fields {
                let mut misplaced = mine[0].clone();
                misplaced[field.name] = full(&field.shape);
                wrong.push(misplaced);
            }
            (right, wrong)
        }
    }
}

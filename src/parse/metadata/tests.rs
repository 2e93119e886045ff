use super::*;

fn show(node: &Node, text: &str) -> String {
    let at = &text[node.span.range()];
    match &node.value {
        Value::Nothing => format!("nothing@{at:?}"),
        Value::Text(value) => format!("{value:?}@{at:?}"),
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(|item| show(item, text)).collect();
            format!("[{}]@{at:?}", items.join(" "))
        }
        Value::Fields(fields) => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(key, node)| {
                    let at = &text[key.span.range()];
                    format!("{}@{at:?}={}", key.name, show(node, text))
                })
                .collect();
            format!("{{{}}}@{at:?}", fields.join(" "))
        }
    }
}

#[track_caller]
fn reads(yaml: &str, expected: &str) {
    let node = read(yaml, 0..yaml.len()).expect("YAML");
    assert_eq!(show(&node, yaml), expected);
}

#[test]
fn what_was_typed_is_what_is_read() {
    reads("a: no\n", r#"{a@"a"="no"@"no"}@"a: no""#);
    reads("a: 02000\n", r#"{a@"a"="02000"@"02000"}@"a: 02000""#);
    reads("a: 1.0\n", r#"{a@"a"="1.0"@"1.0"}@"a: 1.0""#);
    reads("a: 0x10 # c\n", r#"{a@"a"="0x10"@"0x10"}@"a: 0x10""#);
    reads("a: 'x'\n", r#"{a@"a"="x"@"'x'"}@"a: 'x'""#);
    reads("a:\nb: ~\n", r#"{a@"a"=nothing@"" b@"b"=nothing@"~"}@"a:""#);
    reads(
        "- é: {b: [1, x]}\n",
        r#"[{é@"é"={b@"b"=["1"@"1" "x"@"x"]@"[1, x]"}@"{b: [1, x]}"}@"é: {b: [1, x]}"]@"- é: {b: [1, x]}""#,
    );
    reads(
        "a: 2007-11-14\na: 2\n",
        r#"{a@"a"="2007-11-14"@"2007-11-14" a@"a"="2"@"2"}@"a: 2007-11-14""#,
    );
    reads("a: &x 12\nb: *x\n", r#"{a@"a"="12"@"12" b@"b"="12"@"*x"}@"a: &x 12""#);
    reads("no: 1\n12: x\n", r#"{no@"no"="1"@"1" 12@"12"="x"@"x"}@"no: 1""#);
    reads("a: |\n  x\n  y\nb: >-\n  z\n", r#"{a@"a"="x\ny\n"@"x\n  y" b@"b"="z"@"z"}@"a: |""#);
}

#[track_caller]
fn refuses(yaml: &str, expected: &str) {
    let Refusal { span, problem, .. } = read(yaml, 0..yaml.len()).expect_err("no YAML");
    let at = &yaml[span.range()];
    assert_eq!(format!("{problem:?} {at:?}"), expected);
}

#[test]
fn bombs_are_refused() {
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..10 {
        let before = format!("*a{}", n - 1);
        let nine = [before.as_str(); 9].join(", ");
        laughs = format!("{laughs}a{n}: &a{n} [{nine}]\n");
    }
    refuses(&laughs, "YamlLimit \"\"");
}

#[test]
fn nesting_is_bounded() {
    // As deep as it is allowed to be, it takes the stack that files are parsed with.
    let deep = std::thread::Builder::new().stack_size(crate::parse::STACK).spawn(|| {
        refuses(&"[".repeat(10_000), "YamlLimit \"\"");
        refuses(&"{a: ".repeat(3_000), "YamlLimit \"\"");
        refuses(&"- ".repeat(20_000), "YamlLimit \"\"");
    });
    deep.unwrap().join().unwrap();
}

/// The values as another parser sees them, with every text as it was typed.
fn same(node: &Node, value: &serde_yaml::Value) -> bool {
    use serde_yaml::Value as Other;
    match (&node.value, value) {
        (Value::Nothing, Other::Null) => true,
        (Value::Text(text), Other::String(other)) => **text == *other,
        (Value::Text(text), Other::Bool(other)) => **text == other.to_string(),
        (Value::Text(text), Other::Number(other)) => {
            text.parse().ok() == other.as_f64() || **text == other.to_string()
        }
        (Value::List(items), Other::Sequence(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(a, b)| same(a, b))
        }
        (Value::Fields(fields), Other::Mapping(others)) => {
            fields.len() == others.len()
                && fields.iter().all(|(key, node)| {
                    others.get(&*key.name).is_some_and(|other| same(node, other))
                })
        }
        _ => false,
    }
}

#[test]
fn another_parser_reads_the_same() {
    insta::glob!("../../..", "tests/sites/small/content/**/*.{md,yaml}", |path| {
        let text = std::fs::read_to_string(path).expect("a file of the small site");
        let yaml = match text.strip_prefix("---\n") {
            Some(rest) => &rest[..=rest.find("\n---").expect("front matter ends")],
            None => &text,
        };
        let node = read(yaml, 0..yaml.len()).expect("valid");
        let other = serde_yaml::from_str(yaml).expect("valid");
        assert!(same(&node, &other), "{}: {node:?}", path.display());
    });
}

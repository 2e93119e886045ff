//! Messages that hold numbers.

use crate::messages::{Bundle, Value};

/// A message about `n` things: `$n` chooses the plural, `$shown` is the number as the language writes it.
///
/// # Errors
///
/// Which message or variable is missing.
pub(super) fn counted(
    words: &Bundle,
    key: &str,
    n: usize,
    more: &[(&str, Value<'_>)],
) -> Result<String, String> {
    let shown = grouped(n, &words.format("number-group", &[])?);
    let mut values = vec![("n", Value::Number(number(n))), ("shown", Value::Text(&shown))];
    values.extend_from_slice(more);
    words.format(key, &values)
}

/// The same text for every plural of the language, with `{n}` where the number stands, as `(category, text)`.
///
/// The categories are those of one and of two: enough for languages that tell one from many.
///
/// # Errors
///
/// Which message or variable is missing.
pub(super) fn plurals(
    words: &Bundle,
    key: &str,
    more: &[(&str, Value<'_>)],
) -> Result<[(&'static str, String); 2], String> {
    let form = |n| {
        let mut values = vec![("n", Value::Number(n)), ("shown", Value::Text("{n}"))];
        values.extend_from_slice(more);
        words.format(key, &values)
    };
    Ok([("one", form(1.0)?), ("other", form(2.0)?)])
}

/// 12345 as `12.345`, with the separator of the language.
fn grouped(n: usize, separator: &str) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

fn number(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        for (n, text) in
            [(0, "0"), (12, "12"), (123, "123"), (1234, "1.234"), (1_234_567, "1.234.567")]
        {
            assert_eq!(grouped(n, "."), text);
        }
    }
}

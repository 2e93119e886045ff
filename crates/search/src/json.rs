//! JSON (RFC 8259) by hand: serialisers made for any type would be a fifth of the wasm.

/// JSON on its way out. A comma goes before what follows anything but an opening bracket or a colon.
#[derive(Default)]
pub(crate) struct Json(String);

impl Json {
    /// What was written.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    fn next(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }

    /// The name of what is written next, within an object.
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        self.text(name);
        self.0.push(':');
        self
    }

    /// An object with what `fields` writes.
    pub(crate) fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        self.next();
        self.0.push('{');
        fields(self);
        self.0.push('}');
    }

    /// A list, each item by `write`.
    pub(crate) fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.next();
        self.0.push('[');
        for item in items {
            write(self, item);
        }
        self.0.push(']');
    }

    /// An object with a number for every name.
    pub(crate) fn counts(&mut self, counts: &[(String, usize)]) {
        self.object(|out| {
            for (name, count) in counts {
                out.key(name).number(*count);
            }
        });
    }

    /// A text, escaped.
    pub(crate) fn text(&mut self, text: &str) {
        self.next();
        self.0.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.0.extend(['\\', c]),
                '\u{0}'..='\u{1f}' => {
                    self.0.push_str("\\u00");
                    let code = c as usize;
                    self.0.extend([digit(code >> 4, 16), digit(code & 15, 16)]);
                }
                c => self.0.push(c),
            }
        }
        self.0.push('"');
    }

    /// `true`.
    pub(crate) fn truth(&mut self) {
        self.next();
        self.0.push_str("true");
    }

    /// A whole number.
    pub(crate) fn number(&mut self, mut number: usize) {
        self.next();
        let start = self.0.len();
        loop {
            self.0.insert(start, digit(number % 10, 10));
            number /= 10;
            if number == 0 {
                return;
            }
        }
    }

    /// A number that is not below 0, rounded: the logarithm in BM25 differs in its last bit between machines.
    pub(crate) fn thousandths(&mut self, score: f32) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "what is written is not below 0 and far below 2³²; the cast saturates"
        )]
        let thousandths = (score * 1000.0).round() as usize;
        self.number(thousandths / 1000);
        self.0.push('.');
        for place in [100, 10, 1] {
            self.0.push(digit(thousandths / place % 10, 10));
        }
    }
}

/// A digit; `number` is below `base`.
fn digit(number: usize, base: u32) -> char {
    u32::try_from(number).ok().and_then(|number| char::from_digit(number, base)).unwrap_or('0')
}

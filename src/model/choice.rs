//! Values that files and data know by a word.

/// Gives an enum its words, each once: for whoever reads them, writes them, or lists them.
macro_rules! choice {
    ($name:ident { $($choice:ident $word:literal,)* }) => {
        impl $name {
            /// Every one, by its name in files and data.
            pub const ALL: [(&'static str, Self); [$($word),*].len()] =
                [$(($word, Self::$choice)),*];

            /// Its name in files and data.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$choice => $word,)*
                }
            }
        }
    };
}

pub(super) use choice;

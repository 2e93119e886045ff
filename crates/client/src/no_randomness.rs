//! Two dependencies of tantivy ask for a source of randomness before they compile for the browser. Reading an index
//! needs none: these functions are linked and never called.

/// The `custom` backend of getrandom 0.3.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    _: *mut u8,
    _: usize,
) -> Result<(), getrandom_03::Error> {
    Err(getrandom_03::Error::UNSUPPORTED)
}

/// The `custom` backend of getrandom 0.4.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v04_custom(
    _: *mut u8,
    _: usize,
) -> Result<(), getrandom_04::Error> {
    Err(getrandom_04::Error::UNSUPPORTED)
}

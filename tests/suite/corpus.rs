//! Many sheets of invented words, the same every time: for what shows only in numbers.

use fiche::model::Site;

use crate::fixture::Fixture;
use crate::random::Random;

/// A site of `sheets` practices, two in three translated into French.
pub(crate) fn site(sheets: u32) -> Site {
    let mut fixture = Fixture::small();
    let mut random = Random::new(7);
    for sheet in 0..sheets {
        let theme = ["evaluation", "funding"][random.below(2)];
        let year = 2000 + random.below(25);
        let (title, summary, body) = (random.words(5), random.words(12), random.words(120));
        fixture.put(
            &format!("content/practices/sheet-{sheet}/index.nl.md"),
            format!(
                "---\ntitle: {title}\nsummary: {summary}\nstatus: published\npublished: 2026-01-02\n\
                 period: {year}\nkind: field-action\nthemes: [{theme}]\n\
                 sources: [{{id: report, title: Jaarverslag}}]\n---\n\n## Aanpak {{#approach}}\n\n{body}\n"
            ),
        );
        if sheet % 3 != 0 {
            let (title, summary, body) = (random.words(5), random.words(12), random.words(120));
            fixture.put(
                &format!("content/practices/sheet-{sheet}/index.fr.md"),
                format!(
                    "---\ntitle: {title}\nsummary: {summary}\n\
                     translation: {{of: \"sha256:0000000000000000\", method: human}}\n---\n\n\
                     ## Approche {{#approach}}\n\n{body}\n"
                ),
            );
        }
    }
    let checked = fixture.check();
    let errors: Vec<String> = checked.lines();
    checked.site.unwrap_or_else(|| panic!("the corpus has mistakes: {errors:#?}"))
}

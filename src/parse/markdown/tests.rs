use super::*;

/// Links are shown as `‹target›`, messages as `«key»`.
fn rendered(markdown: &str) -> (String, Body) {
    let body = body(markdown, 0..markdown.len(), TextKind::Page, "fr", &mut |_, _| {});
    let pieces = body.pieces.iter().map(|piece| match piece {
        Piece::Html(html) => html.to_string(),
        Piece::Link(place) => format!("‹{}›", body.links[*place].target),
        Piece::Picture(Picture { link, alt, width, attributes }) => {
            let width = width.map_or_else(String::new, |width| format!(" {width}px"));
            format!("[{alt} ‹{}›{width}{attributes}]", body.links[*link].target)
        }
        Piece::Message(key) => format!("«{key}»"),
    });
    (pieces.collect(), body)
}

#[track_caller]
fn check(markdown: &str, expected: &str) {
    assert_eq!(rendered(markdown).0.trim(), expected);
}

#[test]
fn links_inside_wait_and_links_outside_do_not() {
    check(
        "[a](../b/index.nl.md#c) [d](https://example.org/?a=1&b=2 \"t\") <e@example.org>",
        "<p><a href=\"‹../b/index.nl.md#c›\">a</a> <a href=\"https://example.org/?a=1&amp;b=2\" \
             title=\"t\">d</a> <a href=\"mailto:e@example.org\">e@example.org</a></p>",
    );
    check("<a href=\"x.pdf\">x</a>", "<p><a href=\"‹x.pdf›\">x</a></p>");
}

#[test]
fn nothing_runs() {
    check("<script>alert(1)</script>\n\nb", "<p>b</p>");
    check("[a](javascript:alert(1))", "<p><a>a</a></p>");
    check("<a href=\"java\nscript:alert(1)\">a</a>", "<p><a>a</a></p>");
    check(
        "<b onclick=\"x\" style=\"y\" class=\"z\" lang=\"fr\">a</b>",
        "<p><b class=\"z\" lang=\"fr\">a</b></p>",
    );
    check("<img src=x onerror=alert(1) alt=\"\">", "[ ‹x›]");
    check("<iframe src=\"https://example.org\"></iframe>", "");
}

#[test]
fn headings_have_ids_of_their_own() {
    check("# Évaluer l’été", "<h2 id=\"evaluer-l-ete\">Évaluer l’été</h2>");
    check(
        "## A {#b}\n## B\n## B",
        "<h2 id=\"b\">A</h2>\n<h2 id=\"b-2\">B</h2>\n<h2 id=\"b-3\">B</h2>",
    );
    let (_, body) = rendered("## A *b* `c` {#d}\n### !");
    let headings: Vec<_> =
        body.headings.iter().map(|h| format!("{} {} {}", h.level, h.id, h.text)).collect();
    assert_eq!(headings, ["2 d A b c", "3 section !"]);
}

#[test]
fn footnotes_lead_there_and_back() {
    check(
        "a[^x] b[^x]\n\n[^x]: c",
        "<p>a<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup> \
             b<sup class=\"footnote-ref\"><a id=\"fnref-1-2\" href=\"#fn-1\">1</a></sup></p>\n\
             <section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n<li id=\"fn-1\"><p>c \
             <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-1\">«footnote-back» 1</a> \
             <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-1-2\">«footnote-back» 2</a></p></li>\n\
             </ol></section>",
    );
}

#[test]
fn tables_and_tasks_can_be_used_without_a_mouse_or_eyes() {
    check(
        "| a | b |\n|---|--:|\n| c | d |",
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"«table-label»\"><table>\
             <thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr></thead>\
             <tbody>\n<tr><td>c</td><td class=\"right\">d</td></tr>\n</tbody></table></div>",
    );
    check(
        "- [x] a",
        "<ul>\n<li><span aria-hidden=\"true\">☑</span> \
             <span class=\"visually-hidden\">«task-done»</span> a</li>\n</ul>",
    );
}

#[test]
fn words_are_without_markup() {
    let (_, body) = rendered(
        "## A *b*\n\nc[^n] &amp; `d`\ne<br>f\n\n| g | h |\n|---|---|\n| i | j |\n\n- [ ] k\n\n![l](m.png)\n\n[^n]: o",
    );
    assert_eq!(&*body.text, "A b\nc & d e f\ng h\ni j\nk\no");
}

#[test]
fn pictures_wait_for_the_page_that_shows_them() {
    check("a ![b *c*](d.png \"e\") f", "<p>a [b c ‹d.png› title=\"e\"] f</p>");
    check(
        "<img src=\"a.jpg\" alt=\"b & c\" width=\"300\" height=\"9\" id=\"d\" loading=\"eager\" srcset=\"x 1x\">",
        "[b & c ‹a.jpg› 300px id=\"d\"]",
    );
    check("<img alt=\"a\">", "");
    check(
        "![a](https://example.org/b.png) <img src=\"//c.png\" alt=\"d\">",
        "<p> [d ‹//c.png›]</p>",
    );
}

#[test]
fn a_picture_with_a_title_by_itself_is_a_figure_with_a_caption() {
    check(
        "![a](b.png \"c & d\")",
        "<figure>[a ‹b.png›]<figcaption>c &amp; d</figcaption></figure>",
    );
    check(
        "[![a](b.png \"c\")](b.png)",
        "<figure><a href=\"‹b.png›\">[a ‹b.png›]</a><figcaption>c</figcaption></figure>",
    );
    check("![a](b.png)", "<p>[a ‹b.png›]</p>");
    check("![a](b.png \"c\") d", "<p>[a ‹b.png› title=\"c\"] d</p>");
    check(
        "![a](b.png \"c\")\n![d](e.png \"f\")",
        "<p>[a ‹b.png› title=\"c\"]\n[d ‹e.png› title=\"f\"]</p>",
    );
    let (_, body) = rendered("a\n\n![b](c.png \"d e\")\n\nf");
    assert_eq!(&*body.text, "a\nd e\nf");
}

#[test]
fn links_are_found_where_they_stand() {
    let markdown = "a [b](c.pdf)\n\n<p><a href=\"d.pdf\">d</a></p>";
    let (_, body) = rendered(markdown);
    let places: Vec<_> = body.links.iter().map(|link| &markdown[link.span.range()]).collect();
    assert_eq!(places, ["c.pdf", "d.pdf"]);
}

#[test]
fn a_disguise_that_an_author_writes_is_another() {
    check("x-fiche-0:l0; [a](b)", "<p>x-fiche-0:l0; <a href=\"‹b›\">a</a></p>");
    check("x-fiche-&#48;:mtask-done;", "<p>«task-done»</p>");
}

#[test]
fn spaces_are_joined_in_text_but_not_in_code() {
    check(
        "Le 4 juin : `le 4 juin :`\n\n```\n4 juin :\n```",
        "<p>Le 4&nbsp;juin&nbsp;: <code>le 4 juin :</code></p>\n<pre><code>4 juin :\n</code></pre>",
    );
}

#[track_caller]
fn says(markdown: &str, expected: &[&str]) {
    let shown = |passage: &Passage| passage.text.replace(crate::parse::prose::OTHER, "•");
    let said: Vec<String> = rendered(markdown).1.passages.iter().map(shown).collect();
    assert_eq!(said, expected);
}

#[test]
fn passages_are_what_a_text_says_in_its_language() {
    says(
        "## Un *titre* {#x}\n\nUn mot\nen `code`, [lien](x).",
        &["Un titre", "Un mot en •, lien."],
    );
    says(
        "- un\n- deux\n\n  trois\n\n| a | b |\n| --- | --- |\n| c | d |",
        &["un", "deux", "trois", "a", "b", "c", "d"],
    );
    says(
        "Dit <span lang=\"nl\">een *woord*</span> ici<br>puis <kbd>x</kbd>.",
        &["Dit • ici puis •."],
    );
    says("<div lang=\"nl\">\n\nEen woord.\n\n</div>\n\nUn mot.", &["Un mot."]);
    says("<!-- <p lang=\"nl\"> -->\n\nUn mot, <https://example.org/>.", &["Un mot, •."]);
    says("```\ncode\n```\n\n![Une image](x.png) et un mot.", &["• et un mot."]);
    says("Un mot.[^1]\n\n[^1]: Une note.", &["Un mot.•", "Une note."]);
}

proptest::proptest! {
    #[test]
    fn every_part_of_a_passage_has_a_place(
        markdown in r"([ \n\t]|[a-cé’«\u{1f1e7}]|&eacute;|&nGt;|[\[\]()<>#*_`|:!\\^~\r&;=/\x22-]|\[\^a\]|<i lang=|</i>|\]\(x\))*",
    ) {
        for passage in rendered(&markdown).1.passages {
            let at: Vec<usize> = passage.text.char_indices().map(|(at, _)| at).collect();
            let ends = at[1..].iter().copied().chain([passage.text.len()]);
            for part in at.iter().zip(ends).map(|(start, end)| *start..end) {
                let span = passage.span(&part);
                let there = &markdown[span.range()];
                proptest::prop_assert!(!passage.is_exact(&part) || *there == passage.text[part]);
            }
        }
    }
}

//! For a comment on a pull request: short, the details folded, the languages of a sheet side by side.

use std::fmt::Write as _;

use super::{Change, Comparison, Difference};
use crate::model::Words;
use crate::output::escape;
use crate::speech::Speech;

/// Forges refuse a comment of more than 65,536 characters.
const LONGEST: usize = 60_000;

/// So many paragraphs of a page are shown.
const PARAGRAPHS: usize = 20;

/// So many addresses are listed.
const ADDRESSES: usize = 100;

/// What became of a site, in Markdown. With the address of the new site every page is linked.
///
/// # Panics
///
/// Never: strings grow.
pub fn markdown(comparison: &Comparison, speech: &Speech, base_url: Option<&str>) -> String {
    let mut text = format!("**{}**\n", comparison.counts(speech));
    if !comparison.broken.is_empty() {
        write!(text, "\n> [!WARNING]\n> {}\n", speech.word("diff-broken")).expect("strings grow");
        for address in comparison.broken.iter().take(ADDRESSES) {
            writeln!(text, "> - {}", code(address)).expect("strings grow");
        }
        more(comparison.broken.len().saturating_sub(ADDRESSES), "> - ", speech, &mut text);
    }
    let groups = comparison.groups();
    let (texts, lists): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|group| group.iter().any(|page| page.is_text));
    let mut left = texts.len();
    for group in texts {
        let part = sheet(&group, speech, base_url);
        if text.len() + part.len() > LONGEST {
            text.push('\n');
            more(left, "", speech, &mut text);
            break;
        }
        left -= 1;
        text.push_str(&part);
    }
    let lists: Vec<&Difference> = lists.into_iter().flatten().collect();
    if !lists.is_empty() {
        text.push_str(&listed(&lists, LONGEST.saturating_sub(text.len()), speech, base_url));
    }
    text
}

/// A text in all the languages in which it changed.
fn sheet(group: &[&Difference], speech: &Speech, base_url: Option<&str>) -> String {
    let heads = group.iter().map(|page| {
        let what = speech.word(page.change.key());
        format!("{} ({}, {what})", escape(&page.title), escape(&page.lang))
    });
    let mut heads: Vec<String> = heads.collect();
    heads.dedup();
    let mut text = format!("\n<details><summary>{}</summary>\n\n", heads.join(" · "));
    row(group.iter().map(|page| link(page, &page.address, base_url)), &mut text);
    row(group.iter().map(|_| "---".to_owned()), &mut text);
    let cells: Vec<Vec<String>> = group.iter().map(|page| paragraphs(page, base_url)).collect();
    let rows = cells.iter().map(Vec::len).max().unwrap_or_default();
    for at in 0..rows.min(PARAGRAPHS) {
        row(cells.iter().map(|cells| cells.get(at).cloned().unwrap_or_default()), &mut text);
    }
    text.push('\n');
    more(rows.saturating_sub(PARAGRAPHS), "", speech, &mut text);
    text.push_str("</details>\n");
    text
}

fn paragraphs(page: &Difference, base_url: Option<&str>) -> Vec<String> {
    match &page.change {
        Change::Added | Change::Removed => Vec::new(),
        Change::Moved(to) => vec![format!("→ {}", link(page, to, base_url))],
        Change::Changed(all) => all.iter().map(|paragraph| words(paragraph)).collect(),
    }
}

/// The pages that only list others, as links.
fn listed(pages: &[&Difference], room: usize, speech: &Speech, base_url: Option<&str>) -> String {
    let head = speech.word("diff-lists");
    let mut text = format!("\n<details><summary>{head} ({})</summary>\n\n", pages.len());
    let mut told = 0;
    for page in pages.iter().take(ADDRESSES) {
        let line = format!("- {} {}\n", link(page, &page.address, base_url), escaped(&page.title));
        if text.len() + line.len() > room {
            break;
        }
        text.push_str(&line);
        told += 1;
    }
    more(pages.len() - told, "- ", speech, &mut text);
    text.push_str("\n</details>\n");
    text
}

/// Says how many are left out, if any are.
fn more(n: usize, before: &str, speech: &Speech, text: &mut String) {
    if n > 0 {
        writeln!(text, "{before}{}", speech.phrase("diff-more", &[("n", &n.to_string())]))
            .expect("strings grow");
    }
}

fn row(cells: impl Iterator<Item = String>, text: &mut String) {
    writeln!(text, "| {} |", cells.collect::<Vec<_>>().join(" | ")).expect("strings grow");
}

/// The address, as a link where something stands at it.
fn link(page: &Difference, address: &str, base_url: Option<&str>) -> String {
    match (base_url, &page.change) {
        (None, _) | (_, Change::Removed) => code(address),
        (Some(base), Change::Added | Change::Moved(_) | Change::Changed(_)) => {
            let url = address.replace(['(', ')', '<', '>', '|', ' '], "");
            format!("[{}]({}{url})", escaped(address), base.trim_end_matches('/'))
        }
    }
}

/// An address as it is written.
fn code(address: &str) -> String {
    format!("`{}`", address.replace(['`', '|'], ""))
}

fn words(paragraph: &[Words]) -> String {
    let parts = paragraph.iter().map(|words| match words {
        Words::Kept(text) => escaped(text),
        Words::Removed(text) => format!("<del>{}</del>", escaped(text)),
        Words::Added(text) => format!("<ins>{}</ins>", escaped(text)),
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// Text that is no markup, in the cell of a table too.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(c),
        }
    }
    escaped
}

//! For a terminal: the excerpt with the place underlined, and what to write instead.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::{Diagnostic, Fix, Report, Severity, position};
use crate::source::{Location, Sources, start_of};
use crate::speech::Speech;

/// Longer lines are shown without their excerpt: nobody finds a place in them.
const LONGEST: usize = 2_000;

/// Everything that was found, one after the other; empty if nothing was.
pub fn human(report: &Report, sources: &Sources, lang_code: &str, colour: bool) -> String {
    let speech = Speech::new(lang_code);
    let renderer = if colour {
        Renderer::styled().decor_style(DecorStyle::Unicode)
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for diagnostic in report {
        let groups = groups(diagnostic, report.severity(diagnostic), sources, &speech);
        text.push_str(&renderer.render(&groups));
        text.push_str("\n\n");
    }
    text
}

/// What is wrong, and how it is mended: the line as it should be, where there is one right way.
fn groups<'s>(
    diagnostic: &'s Diagnostic,
    severity: Severity,
    sources: &'s Sources,
    speech: &Speech,
) -> Vec<Group<'s>> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let problem = &diagnostic.problem;
    let title = level
        .with_name(speech.severity(severity))
        .primary_title(speech.message(problem))
        .id(problem.code().to_string());
    let mut group = Group::with_title(title);
    group = place(group, diagnostic.location, sources);
    let help = Level::HELP.with_name(speech.word("help"));
    let text = speech.help(problem);
    let mended = diagnostic.fix.as_ref().and_then(|fix| mended(fix, diagnostic.location, sources));
    let mended = if let Some(snippet) = mended {
        Some(Group::with_title(help.secondary_title(text)).element(snippet))
    } else {
        group = group.element(help.message(text));
        None
    };
    for related in &diagnostic.related {
        let (start, _) = position(*related, sources);
        let path = &sources.get(related.file).path;
        let see = format!("{path}:{}:{}", start.line, start.column);
        group = group.element(Level::NOTE.with_name(speech.word("see-also")).message(see));
    }
    [group].into_iter().chain(mended).collect()
}

/// The line with its repair; nothing where a repair touches several lines, or takes them away.
fn mended<'s>(
    fix: &'s Fix,
    location: Location,
    sources: &'s Sources,
) -> Option<Snippet<'s, Patch<'s>>> {
    let text = std::str::from_utf8(&sources.get(location.file).bytes).ok()?;
    let span = fix.span.range();
    let (line, lines, range) = excerpt(text, span)?;
    let shown = !lines.contains('\n') && !fix.text.contains('\n') && lines.len() > range.len();
    shown.then(|| Snippet::source(lines).line_start(line).patch(Patch::new(range, &*fix.text)))
}

/// The excerpt, or path, line and column where there is none to show.
fn place<'s>(group: Group<'s>, location: Location, sources: &'s Sources) -> Group<'s> {
    let source = sources.get(location.file);
    let span = location.span.range();
    let excerpt = std::str::from_utf8(&source.bytes).ok().and_then(|text| excerpt(text, span));
    if let Some((line, text, range)) = excerpt {
        let annotation = AnnotationKind::Primary.span(range);
        group.element(
            Snippet::source(text).line_start(line).path(&*source.path).annotation(annotation),
        )
    } else {
        let (start, _) = position(location, sources);
        let origin = Origin::path(&*source.path).line(start.line).char_column(start.column);
        group.element(origin)
    }
}

/// The lines that a span touches, with the number of the first, and where in them the span is.
fn excerpt(text: &str, span: Range<usize>) -> Option<(usize, &str, Range<usize>)> {
    let mark = start_of(text);
    let start = span.start.max(mark);
    let end = span.end.max(start);
    let before = text.get(..start)?;
    let from = before.rfind('\n').map_or(mark, |at| at + 1);
    let to = text.get(end..)?.find('\n').map_or(text.len(), |at| end + at);
    let lines = text.get(from..to)?;
    if lines.len() > LONGEST {
        return None;
    }
    let number = before.matches('\n').count() + 1;
    Some((number, lines, start - from..end - from))
}

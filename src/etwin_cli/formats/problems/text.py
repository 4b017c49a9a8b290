"""Problems of files as people read them: the sentence, the place, the line, what to do.

error[ET101]: the rubric etwinning-school has no indicator shared-cordination
  --> answers.yaml:12:3
   |
12 |   shared-cordination: 2
   |   ^^^^^^^^^^^^^^^^^^
   = help: did you mean shared-coordination? …
"""

from collections.abc import Iterator, Sequence
from typing import Final

from etwin_cli.formats.printable import said
from etwin_cli.formats.text.display import display_width
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, unbroken, wrap
from etwin_cli.languages import Language, words
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.diagnostics import Diagnostic, Severity

MOST_SHOWN: Final = 20
"""Of one file; the rest is counted, with the command that lists it."""


def checked_lines(
    file: str,
    diagnostics: Sequence[Diagnostic],
    language: Language,
    width: int,
    whole: str,
    rubric: str | None = None,
) -> list[Line]:
    """Give what was found in one file, and a line with the verdict on it."""
    lines = diagnostic_lines(diagnostics, language, width, whole, rubric)
    errors = sum(found.severity is Severity.ERROR for found in diagnostics)
    warnings = len(diagnostics) - errors
    speak = words(language)
    verdict = [Span(file, Style.STRONG), Span(": ")]
    if errors:
        verdict.append(Span(speak("validate.errors", n=errors), Style.BAD))
    else:
        verdict.append(Span(speak("validate.valid"), Style.GOOD))
    if warnings:
        verdict += [Span(", "), Span(speak("validate.warnings", n=warnings), Style.WARN)]
    return [*lines, *wrap(verdict, width, "", "  ")]


def diagnostic_lines(
    diagnostics: Sequence[Diagnostic],
    language: Language,
    width: int,
    whole: str,
    rubric: str | None = None,
) -> list[Line]:
    """Give problems one below the other, a blank line after each; after twenty, their number.

    `whole` is the command that lists them all, `rubric` what commands in them have to name.
    """
    diagnoser = Diagnoser(language, rubric)
    lines = [
        line
        for diagnostic in diagnostics[:MOST_SHOWN]
        for line in _one(diagnostic, diagnoser, width)
    ]
    more = len(diagnostics) - MOST_SHOWN
    if more > 0:
        told = words(language)("validate.more", n=more, command=unbroken(whole))
        lines += [*wrap([told], width), BLANK]
    return lines


def _one(diagnostic: Diagnostic, diagnoser: Diagnoser, width: int) -> Iterator[Line]:
    sentences = diagnoser.sentences(diagnostic)
    severity = diagnostic.severity
    style = Style.BAD if severity is Severity.ERROR else Style.WARN
    head = Span(f"{diagnoser.name(severity.value)}[{diagnostic.code.value}]", style)
    yield from wrap([head, Span(": "), Span(sentences.message, Style.STRONG)], width, "", "  ")
    span = diagnostic.span
    gutter = len(str(span.line)) if span else 1
    place = f":{diagnostic.place}" if span else ""
    # Not wrapped: a terminal or an editor makes a link of it.
    yield (Span(" " * gutter + "--> ", Style.ACCENT), Span(diagnostic.path + place))
    yield from _excerpt(diagnostic, gutter, style, width)
    margin = " " * (gutter + 1)
    name = Span(f"= {diagnoser.name('help')}: ", Style.ACCENT)
    yield from wrap([name, sentences.help], width, margin, margin + "  ")
    yield BLANK


def _excerpt(diagnostic: Diagnostic, gutter: int, style: Style, width: int) -> Iterator[Line]:
    """Give the line and, below it, the mark: as much of both as the width holds."""
    span, excerpt = diagnostic.span, diagnostic.excerpt
    if span is None or excerpt is None:
        return
    start = span.column - excerpt.first_column
    end = len(excerpt.text) if span.end_line > span.line else span.end_column - excerpt.first_column
    shown = [_visible(part) for part in _cut(excerpt.text, start, max(start + 1, end))]
    before, marked, after = _fit(shown, width - gutter - 3)
    bar = Span(" " * gutter + " |", Style.ACCENT)
    yield (bar,)
    number = Span(f"{span.line:>{gutter}} |", Style.ACCENT)
    yield (number, Span(" " + (before + marked + after).rstrip()))
    mark = "^" * max(1, display_width(marked.rstrip()))
    yield (bar, Span(" " * (display_width(before) + 1)), Span(mark, style))


def _cut(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[:start], text[start:end], text[end:]


def _visible(text: str) -> str:
    return said(text.replace("\t", "    "))


def _fit(parts: Sequence[str], room: int) -> tuple[str, str, str]:
    """Cut the text before the mark from the left, and what follows from the right."""
    before, marked, after = parts
    marked = _first_columns(marked, max(8, room - 8))
    before = _last_columns(before, max(0, room - display_width(marked)))
    after = _first_columns(after, max(0, room - display_width(before) - display_width(marked)))
    return before, marked, after


def _first_columns(text: str, room: int) -> str:
    text = text[:room]
    while display_width(text) > room:
        text = text[:-1]
    return text


def _last_columns(text: str, room: int) -> str:
    text = text[-room:] if room else ""
    while display_width(text) > room:
        text = text[1:]
    return text

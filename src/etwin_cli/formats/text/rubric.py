"""Rubrics as people read them: the list of them, one whole, and the verdict of a check."""

from collections.abc import Iterator, Sequence

from etwin_cli.formats.printable import lines_of
from etwin_cli.formats.problems.text import diagnostic_lines
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, wrap
from etwin_cli.formats.text.page import Page, named
from etwin_cli.languages import Words
from etwin_cli.languages.typed import command, file_word
from etwin_cli.model.diagnostics import Diagnostic, Severity
from etwin_cli.model.rubric import Band, Claim, Criterion, Indicator, NotApplicablePolicy, Rubric


def list_lines(rubrics: Sequence[Rubric], words: Words, width: int) -> list[Line]:
    """Give each rubric's id, version and title, and the languages that it speaks."""
    lines: list[Line] = []
    for rubric in rubrics:
        head = [Span(rubric.id, Style.STRONG), Span(f" {rubric.version}")]
        lines += wrap(head, width)
        lines += wrap([rubric.title], width, "  ", "  ")
        facts = [
            words("rubric.size", criteria=len(rubric.criteria), n=len(rubric.all_indicators())),
            words("rubric.languages", languages=", ".join(rubric.languages)),
        ]
        lines += wrap([Span("; ".join(facts), Style.DIM)], width, "  ", "  ")
    return lines


def show_lines(
    rubric: Rubric, words: Words, width: int, *, levels: bool, unicode: bool
) -> list[Line]:
    """Give a rubric whole: what it is, its criteria and indicators, its bands.

    With `levels`, every indicator's question and descriptors too.
    """
    page = Page.of(rubric, words, width, unicode=unicode)
    heading = words("heading.rubric", title=rubric.title, version=rubric.version)
    lines = page.say([Span(heading, Style.HEADING)])
    lines += [
        line
        for text in (rubric.description, rubric.source, rubric.notice)
        if text
        for line in page.prose(text)
    ]
    for criterion in rubric.criteria:
        lines += [BLANK, *_criterion(criterion, page, 0, levels=levels)]
    if rubric.bands:
        lines += [BLANK, *page.say([Span(words("rubric.bands"), Style.HEADING)])]
        lines += [line for band in rubric.bands for line in _band(band, page)]
    return lines


def _criterion(criterion: Criterion, page: Page, margin: int, *, levels: bool) -> Iterator[Line]:
    title, *name = named(criterion)
    weight = page.words("note.weight", weight=page.exact(criterion.weight))
    yield from page.say(
        [title._replace(style=Style.HEADING), *name, Span(f"  {weight}", Style.DIM)], margin
    )
    if criterion.description and levels:
        yield from page.prose(criterion.description, margin + 2)
    for child in criterion.criteria:
        yield from _criterion(child, page, margin + 2, levels=levels)
    for indicator in criterion.indicators:
        if levels:
            yield BLANK
        yield from _indicator(indicator, page, margin + 2)
        if levels:
            yield from level_lines(indicator, page, margin + 4)


def _indicator(indicator: Indicator, page: Page, margin: int) -> list[Line]:
    title, *name = named(indicator)
    facts = page.words(
        "rubric.indicator",
        weight=page.exact(indicator.weight),
        target=indicator.target,
        effort=indicator.effort,
    )
    if indicator.not_applicable is not NotApplicablePolicy.REFUSED:
        facts += "; " + page.words("rubric.may_not_apply")
    return page.bullet([title, *name, Span(f" {facts}", Style.DIM)], margin)


def level_lines(indicator: Indicator, page: Page, margin: int) -> Iterator[Line]:
    """Give an indicator's question and its levels, the target marked in words."""
    if indicator.question:
        yield from page.prose(indicator.question, margin, Style.STRONG)
    for level in indicator.levels:
        spans = [Span(page.level(indicator, level.level), Style.ACCENT)]
        if level.level == indicator.target:
            spans.append(Span(f" ({page.words('rubric.target')})", Style.GOOD))
        first, *others = lines_of(level.text or "") or [""]
        blanks = " " * margin
        text = f": {first}" if first else ""
        yield from wrap([*spans, text], page.width, blanks, blanks + "  ")
        for line in others:
            yield from page.say(line, margin + 2)


def evidence_lines(indicator: Indicator, page: Page) -> list[Line]:
    """Say from which level evidence is needed, with the rubric's examples; nothing at no level."""
    required = page.rubric.needed_from(indicator)
    if required is None:
        return []
    key = "explain.evidence" if indicator.evidence_examples else "explain.evidence_needed"
    lines = page.say(page.words(key, level=required))
    return lines + [line for each in indicator.evidence_examples for line in page.bullet([each])]


def _band(band: Band, page: Page) -> list[Line]:
    words, rubric = page.words, page.rubric
    asked = [words("rubric.minimum", minimum=page.exact(band.minimum))]
    if band.each_criterion is not None:
        asked.append(words("rubric.each_criterion", minimum=page.exact(band.each_criterion)))
    if band.coverage is not None:
        share = words.number(f"{float(band.coverage * 100):g}")
        asked.append(words("rubric.coverage", share=share))
    for name, level in band.requires:
        title = rubric.indicators_by_id[name].title
        asked.append(words("rubric.requires", title=title, id=name, level=level))
    head = [Span(band.title, Style.STRONG), Span(f" ({band.id})", Style.DIM)]
    return page.bullet([*head, ": " + "; ".join(asked)])


def check_lines(
    name: str,
    rubric: Rubric | None,
    claims: Sequence[Claim],
    diagnostics: Sequence[Diagnostic],
    words: Words,
    width: int,
) -> list[Line]:
    """Give what is wrong with a rubric, and a line with the verdict and its size."""
    whole = command("rubric", "check", file_word(name), "--format", "concise")
    lines = diagnostic_lines(diagnostics, words.language, width, whole)
    errors = sum(found.severity is Severity.ERROR for found in diagnostics)
    warnings = len(diagnostics) - errors
    verdict = [Span(name, Style.STRONG), Span(": ")]
    if rubric is None:
        verdict.append(Span(words("validate.errors", n=errors), Style.BAD))
    else:
        verdict.append(Span(words("rubric.usable"), Style.GOOD))
    if warnings:
        verdict += [Span(", "), Span(words("validate.warnings", n=warnings), Style.WARN)]
    lines += wrap(verdict, width, "", "  ")
    if rubric is not None:
        facts = [
            words("rubric.size", criteria=len(rubric.criteria), n=len(rubric.all_indicators())),
            words("rubric.languages", languages=", ".join(rubric.languages)),
        ]
        if claims:
            covered = {each for found in rubric.all_indicators() for each in found.covers}
            count = sum(claim.id in covered for claim in claims)
            facts.append(words("rubric.covered", covered=count, claims=len(claims)))
        lines += wrap([Span("; ".join(facts), Style.DIM)], width)
    return lines

"""What libyaml or PyYAML says of broken YAML, told in the file's own terms."""

import re
from typing import Final

import yaml
from yaml.reader import ReaderError

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.decoding import UNUSUAL, named_space
from etwin_cli.reading.source import Mark, Source

_REASONS: Final = (
    # What their message contains -> the reason that `languages` has words for.
    ("mapping values are not allowed", "colon"),
    ("found unexpected ':'", "colon"),
    ("found unexpected end of stream", "quote"),
    ("could not find expected ':'", "no-colon"),
    ("unknown escape character", "escape"),
    ("did not find expected hexdecimal number", "escape"),
    ("expected escape sequence", "escape"),
    ("invalid Unicode character escape", "escape"),
    ("did not find expected ',' or ']'", "bracket"),
    ("expected ',' or ']'", "bracket"),
    ("did not find expected ',' or '}'", "bracket"),
    ("expected ',' or '}'", "bracket"),
    ("did not find expected node content", "bracket"),
    ("expected the node content", "bracket"),
    ("did not find expected key", "indentation"),
    ("did not find expected '-' indicator", "indentation"),
    ("expected <block end>", "indentation"),
    ("block sequence entries are not allowed", "dash"),
    ("sequence entries are not allowed", "dash"),
    ("did not find expected <document start>", "after-end"),
    ("expected '<document start>'", "after-end"),
    ("document separator", "separator"),
    ("document indicator", "separator"),
)


def report_yaml_error(source: Source, error: yaml.YAMLError, max_depth: int) -> None:
    """Note what stopped the parser, at the place where it stopped.

    `max_depth` is our own limit: newer libyaml has one too, and on a single line looks further
    ahead than ours is asked.
    """
    if isinstance(error, ReaderError):
        _report_character(source, error)
        return
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = mark.line + 1 if mark else 1
    column = mark.column + 1 if mark else 1
    span = Span(line, column, line, column + 1)
    problem = f"{getattr(error, 'problem', None) or error}"
    if "maximum nesting depth" in problem:
        source.report(Code.TOO_DEEP, span, limit=max_depth)
        return
    if space := _unusual_space(source, span, getattr(error, "context_mark", None)):
        place, character = space
        source.report(Code.UNUSUAL_SPACE, place, **named_space(character))
        return
    if _is_tab(source, span, problem):
        tab = source.line(line).find("\t") + 1
        source.report(Code.TAB_INDENTATION, Span(line, tab, line, tab + 1))
        return
    if "cannot start any token" in problem:
        character = source.line(line)[column - 1 : column]
        source.report(Code.YAML_SYNTAX, span, reason="character", found=character)
        return
    if "alphabetic or numeric character" in problem:
        _report_sign(source, error, span)
        return
    reason = next((name for text, name in _REASONS if text in problem), "other")
    place, reason = _likelier(source, _where_it_began(error, span, reason), reason)
    source.report(Code.YAML_SYNTAX, place, reason=reason, found="")


_UNUSUAL_SPACE: Final = re.compile(
    rf" *(?:(?:- *|(?:- +)?[\w.-]+:)?([{UNUSUAL}])|(?:- +)?[\w.-]+([{UNUSUAL}])[{UNUSUAL} ]*:)"
).match
"""Before the first word of a line, right behind its dash or its colon, or right before the colon."""


def _unusual_space(source: Source, span: Span, start: Mark | None) -> tuple[Span, str] | None:
    """A character that is no ordinary space where one belongs, near the place of an error.

    Where the parser stops may be some lines below what it has taken for a part of a text.
    """
    if source.text.isascii():
        return None
    first = min(span.line - 5, span.line if start is None else start.line + 1)
    for number in range(span.line, max(first, 1) - 1, -1):
        found = _UNUSUAL_SPACE(source.line(number))
        if found is not None:
            at = found.start(found.lastindex or 1) + 1
            return Span(number, at, number, at + 1), found[found.lastindex or 1]
    return None


_KEY: Final = re.compile(r"( *)[\w.-]+:(?=\s|$)")
_CURLY: Final = re.compile(r": +([\u201c\u201d\u2018\u2019])")
_WITHOUT_SPACE: Final = re.compile(r"\s*(?:- )?[\w.-]+:(?=[^\s/])")


def _likelier(source: Source, span: Span, reason: str) -> tuple[Span, str]:
    """What people most often did where a parser stops with one of its own reasons."""
    before = source.line(span.line)[: span.column - 1].rstrip()
    if reason == "indentation" and before and before[-1] in "'\"]}":
        return span, "after-quote"
    if reason == "colon":
        # A key without a space is no key: it runs on into the next line.
        for number in range(span.line - 1, max(span.line - 6, 0), -1):
            line = source.line(number)
            if found := _WITHOUT_SPACE.match(line):
                return Span(number, found.end(), number, found.end() + 1), "no-space"
            if line.strip() and not line.lstrip().startswith("#"):
                break
        if (curly := _CURLY.search(source.line(span.line))) and curly.start(1) < span.column:
            place = curly.start(1) + 1
            return Span(span.line, place, span.line, place + 1), "curly-quote"
        if _is_deeper(source, span.line):
            return span, "deeper"
    return span, reason


def _is_deeper(source: Source, number: int) -> bool:
    """Whether a key stands further in than the key before it, which has its value already."""
    here = _KEY.match(source.line(number))
    before = number - 1
    while before and (not source.line(before).strip() or source.line(before).lstrip()[0] == "#"):
        before -= 1
    above = _KEY.match(source.line(before)) if before else None
    if here is None or above is None or not source.line(before)[above.end() :].strip():
        return False
    return len(above[1]) < len(here[1])


def _report_sign(source: Source, error: yaml.YAMLError, span: Span) -> None:
    """A text that begins with & or *, which would name an anchor or an alias."""
    start = getattr(error, "context_mark", None)
    if start is not None:
        span = Span(start.line + 1, start.column + 1, start.line + 1, start.column + 2)
    sign = source.line(span.line)[span.column - 1 : span.column]
    source.report(Code.YAML_SYNTAX, span, reason="character", found=sign)


def _is_tab(source: Source, span: Span, problem: str) -> bool:
    """A tab before the first word of the line where the parser gave up."""
    line = source.line(span.line)
    indentation = line[: len(line) - len(line.lstrip())]
    return "\t" in indentation or "'\\t'" in problem


def _where_it_began(error: yaml.YAMLError, span: Span, reason: str) -> Span:
    """An open quote, an open bracket or a key without a colon is shown where it begins."""
    start = getattr(error, "context_mark", None)
    if start is None or reason not in ("quote", "bracket", "no-colon"):
        return span
    return Span(start.line + 1, start.column + 1, start.line + 1, start.column + 2)


def _report_character(source: Source, error: ReaderError) -> None:
    """A control character: libyaml counts bytes, PyYAML's own reader counts characters."""
    character = error.character
    number = ord(character) if isinstance(character, str) else int(character)
    offset = source.text.find(chr(number)) if number <= 0x10FFFF else -1
    if offset < 0:
        offset = min(int(error.position), max(len(source.text) - 1, 0))
    source.report(Code.FORBIDDEN_CHARACTER, source.span_at(offset), found=f"U+{number:04X}")

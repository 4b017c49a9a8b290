"""JUnit XML, as GitLab, Jenkins and others read it (docs/machine-formats.md).

A suite is a file, a case is a kind of problem in it: many problems of one kind are one thing to
look at. Warnings pass and are told in `system-out`. A file without a problem has one case, `valid`.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from html import escape
from itertools import chain, count, groupby

from etwin_cli.formats.json.writing import CheckedFile
from etwin_cli.formats.printable import said
from etwin_cli.formats.problems.findings import Finding, findings, slashed
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code


def junit(files: Iterable[CheckedFile], diagnoser: Diagnoser) -> str:
    """Give the whole document; a class and a name together are always of one case."""
    suites: dict[str, list[str]] = {}
    totals: Counter[str] = Counter()
    for checked in files:
        name = _unique(_clean(slashed(checked[0])), suites)
        counts, suites[name] = _suite(name, list(findings([checked], diagnoser)), diagnoser)
        totals += counts
    opening = f'<testsuites name="etwin validate"{_numbers(totals)}>'
    lines = [line for held in suites.values() for line in held]
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return "\n".join([head, opening, *lines, "</testsuites>"]) + "\n"


def _unique(name: str, taken: Container[str]) -> str:
    """Two files may look alike once what is not shown is written out."""
    numbered = (f"{name} ({number})" for number in count(2))
    return next(each for each in chain([name], numbered) if each not in taken)


def _suite(
    name: str, found: Sequence[Finding], diagnoser: Diagnoser
) -> tuple[Counter[str], list[str]]:
    ordered = sorted(found, key=lambda each: (each.code.is_warning, each.code.value))
    groups = [(code, list(held)) for code, held in groupby(ordered, key=lambda each: each.code)]
    counts = Counter(_verdict(code) for code, _ in groups)
    counts["tests"] = len(groups) or 1
    lines = [f"  <testsuite{_attributes(name=name)}{_numbers(counts)}>"]
    for code, held in groups:
        lines += _case(name, code, held, diagnoser)
    if not groups:
        lines.append(f"    <testcase{_attributes(classname=name, name='valid', file=name)}/>")
    return counts, [*lines, "  </testsuite>"]


def _case(name: str, code: Code, held: Sequence[Finding], diagnoser: Diagnoser) -> Iterator[str]:
    title = f"{code.value} {code.slug}"
    yield f"    <testcase{_attributes(classname=name, name=title, file=name)}>"
    told = (line for each in held for line in _told(each, diagnoser))
    text = escape("\n".join(map(_clean, told)))
    if code.is_warning:
        yield f"      <system-out>{text}</system-out>"
    else:
        tag = _verdict(code)
        reason = _attributes(type=code.value, message=held[0].message)
        yield f"      <{tag}{reason}>{text}</{tag}>"
    yield "    </testcase>"


def _verdict(code: Code) -> str:
    """What could not be read was not checked: that is an error, not a failure."""
    if code.is_warning:
        return "passed"
    return "error" if code is Code.UNREADABLE_FILE else "failure"


def _told(found: Finding, diagnoser: Diagnoser) -> tuple[str, str]:
    """Give two lines: where and what it is, and what to do."""
    kind = diagnoser.name("warning" if found.code.is_warning else "error")
    place = f"{found.path}:{found.span.line}:{found.span.column}"
    return f"{place}: {kind}: {found.message}", f"{diagnoser.name('help')}: {found.help}"


def _numbers(counts: Counter[str]) -> str:
    return _attributes(
        tests=str(counts["tests"]),
        failures=str(counts["failure"]),
        errors=str(counts["error"]),
        skipped="0",
    )


def _attributes(**values: str) -> str:
    return "".join(f' {key}="{escape(_clean(value))}"' for key, value in values.items())


def _clean(text: str) -> str:
    """Give a text as one line that XML can carry and no log obeys."""
    return said(text)

"""What a shell offers when TAB is pressed.

A completer never fails and never writes: whatever goes wrong, it offers nothing. Each gives pairs
of a value and what is said of it; Typer keeps those that go on from what was typed.
"""

import io
from collections.abc import Callable, Iterable
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, Final

import typer

from etwin_cli.commands.language import line_language

if TYPE_CHECKING:
    from etwin_cli.model.rubric import Rubric

Offers = list[tuple[str, str]]

_LONGEST: Final = 60
"""Characters: Typer would break a longer title, and shells take a line for an offer."""
_HARMLESS: Final = frozenset(" ,.-·’")


def rubrics() -> Offers:
    """The shipped rubrics; where none matches, the shell goes on with files."""

    def offers() -> Offers:
        from etwin_cli.reading.library import load_rubric
        from etwin_cli.reading.shipped import shipped_rubrics

        language = line_language()
        return [(name, load_rubric(name, language).title) for name in shipped_rubrics()]

    return _quietly(offers)


def languages() -> Offers:
    """The languages of the interface, by their own names."""
    return [("ca", "català"), ("es", "español"), ("en", "English")]


def bands(ctx: typer.Context) -> Offers:
    """The bands of the rubric that the command will use."""
    return _quietly(lambda: [(band.id, band.title) for band in _configured_rubric(ctx).bands])


def indicators(ctx: typer.Context) -> Offers:
    """The indicators of the rubric that the command will use."""
    return _quietly(
        lambda: [(each.id, each.title) for each in _configured_rubric(ctx).all_indicators()]
    )


def levels(ctx: typer.Context, incomplete: str) -> Offers:
    """The indicators of the rubric, each ready for its level."""

    def offers() -> Offers:
        every = _configured_rubric(ctx).indicators_by_id
        found = [(each.id, each.title) for each in every.values()]
        highest = {str(name): each.levels[-1].level for name, each in every.items()}
        return _assignments(found, incomplete, lambda name: str(highest[name]))

    return _quietly(offers)


def criteria(ctx: typer.Context, incomplete: str) -> Offers:
    """The criteria of the rubric, each ready for the number that it asks for."""

    def offers() -> Offers:
        rubric = _configured_rubric(ctx)
        found = [(each.id, each.title) for each in rubric.all_criteria()]
        return _assignments(found, incomplete, lambda _: f"{float(rubric.maximum) / 2:g}")

    return _quietly(offers)


def criteria_alone(ctx: typer.Context) -> Offers:
    """The criteria of the rubric that the command will use."""
    return _quietly(
        lambda: [(each.id, each.title) for each in _configured_rubric(ctx).all_criteria()]
    )


def explained(ctx: typer.Context) -> Offers:
    """What `etwin explain` explains: indicators, then diagnostic codes."""

    def offers() -> Offers:
        from etwin_cli.model.codes import Code
        from etwin_cli.reading.shipped import DEFAULT_RUBRIC

        rubric = _rubric(ctx.params.get("rubric") or DEFAULT_RUBRIC)
        indicators = [(each.id, each.title) for each in rubric.all_indicators()]
        return [*indicators, *((code.value, code.slug) for code in Code)]

    return _quietly(offers)


def second_reports(ctx: typer.Context, incomplete: str) -> Offers:
    """The formats of the command at hand, each ready for its file."""

    def offers() -> Offers:
        from etwin_cli.commands.compare import CompareFormat
        from etwin_cli.commands.request import CheckFormat, GapFormat, ScoreFormat

        forms = {
            "validate": CheckFormat,
            "score": ScoreFormat,
            "gap": GapFormat,
            "compare": CompareFormat,
        }
        found = [(form.value, "") for form in forms[ctx.info_name or ""]]
        return _assignments(found, incomplete, lambda form: f"report.{form}")

    return _quietly(offers)


def _assignments(
    found: Iterable[tuple[str, str]], incomplete: str, example: Callable[[str], str]
) -> Offers:
    """`NAME=` for each name; where one is left, `NAME=EXAMPLE` beside it.

    A shell puts a space after the only offer, and the value could not follow the sign.
    """
    left = [(name, said) for name, said in found if f"{name}=".startswith(incomplete)]
    offers = [(f"{name}=", said) for name, said in left]
    if len(left) == 1:
        name, said = left[0]
        offers.append((f"{name}={example(name)}", said))
    return offers


def _quietly(offers: Callable[[], Offers]) -> Offers:
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            return [(value, _said(said)) for value, said in offers()]
    except (Exception, SystemExit):  # noqa: BLE001 (a configuration that is wrong ends commands)
        return []


def _said(text: str) -> str:
    """A title that no shell takes for anything but words: zsh evaluates what it is given."""
    plain = "".join(
        c if c.isalnum() or c in _HARMLESS else " " for c in text[:_LONGEST].replace("'", "’")
    )
    return " ".join(plain.split())


def _configured_rubric(ctx: typer.Context) -> "Rubric":
    """The rubric of --rubric, the environment, the configuration; else the shipped one."""
    from etwin_cli.commands.configuration import configuration_for
    from etwin_cli.commands.request import DEFAULT_FILE
    from etwin_cli.commands.settings import rubric_setting
    from etwin_cli.reading.shipped import DEFAULT_RUBRIC

    files = ctx.params.get("files") or [ctx.params.get("file") or DEFAULT_FILE]
    configured = configuration_for(files[0], isolated=ctx.params.get("isolated", False))
    asked = rubric_setting(ctx.params.get("rubric"), configured).value
    return _rubric(asked or DEFAULT_RUBRIC)


def _rubric(name: str) -> "Rubric":
    from etwin_cli.reading.library import load_rubric

    return load_rubric(name, line_language())

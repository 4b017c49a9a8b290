"""The gates of a score: read from options and configuration, and what is said of them."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from etwin_cli.commands.configuration import Configuration, Gates, decimal, whole
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.request import GateOptions
from etwin_cli.languages import Words
from etwin_cli.model.gates import Gate, GateKind, Verdict
from etwin_cli.model.numbers import plain
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Band, Rubric
from etwin_cli.scoring.gates import verdict
from etwin_cli.sentences import Sentence

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line

_ORDER: Final = tuple(GateKind)


class Held(NamedTuple):
    """A gate that a result was held against, and the option or the setting that asks for it."""

    verdict: Verdict
    origin: str


class _Asked(NamedTuple):
    gate: Gate
    origin: str


def held(result: Result, options: GateOptions, configured: Configuration) -> tuple[Held, ...]:
    """Hold a result against what the options ask for, and else the configuration.

    Ends the command for a gate that cannot be: a number out of range, an unknown id.
    """
    asked = {
        **_by_subject(_asked(configured.gates, f"{configured.file}: ")),
        **_by_subject(_asked(_gates(options), "--")),
    }
    checked = [_checked(each, result.rubric) for each in asked.values()]
    ordered = sorted(checked, key=lambda each: _ORDER.index(each.gate.kind))
    return tuple(Held(verdict(result, each.gate), each.origin) for each in ordered)


def unmet_lines(file: str, result: Result, gates: Sequence[Held], words: Words) -> "Iterator[Line]":
    """Give a line for every gate that is not met."""
    from etwin_cli.formats.text.gates import gate_line

    asked = tuple(each.verdict.gate for each in gates)
    for each in gates:
        if not each.verdict.met:
            yield gate_line(file, result, each.origin, each.verdict, asked, words)


def _gates(options: GateOptions) -> Gates:
    """What the options ask for; ends the command for a number that is none."""
    least, most = options.fail_under, options.max_unsupported
    return Gates(
        fail_under=None if least is None else _least(least, "--fail-under"),
        fail_under_criterion=tuple(map(_criterion, options.fail_under_criterion)),
        require_band=options.require_band,
        require_complete=options.require_complete,
        max_unsupported=None if most is None else _most(most),
    )


def _criterion(text: str) -> tuple[str, Fraction]:
    name, sign, number = text.partition("=")
    if not sign:
        refuse("--fail-under-criterion: {text!r} is not ID=N", text=text)
    return name, _least(number, "--fail-under-criterion")


def _least(text: str, origin: str) -> Fraction:
    number = decimal(text)
    if number is None:
        refuse("{origin}: {text!r} is not a number such as 60 or 59.5", origin=origin, text=text)
    return number


def _most(text: str) -> int:
    number = whole(text)
    if number is None:
        refuse("--max-unsupported: {text!r} is not a whole number from 0 up", text=text)
    return number


def _asked(gates: Gates, where: str) -> Iterator[_Asked]:
    """Each gate; `where` is what stands before its name."""
    if gates.fail_under is not None:
        yield _Asked(Gate(GateKind.SCORE, None, gates.fail_under), f"{where}fail-under")
    for name, needed in gates.fail_under_criterion:
        yield _Asked(Gate(GateKind.CRITERION, name, needed), f"{where}fail-under-criterion")
    if gates.require_band is not None:
        yield _Asked(Gate(GateKind.BAND, gates.require_band), f"{where}require-band")
    if gates.require_complete:
        yield _Asked(Gate(GateKind.COMPLETE), f"{where}require-complete")
    if gates.max_unsupported is not None:
        most = Fraction(gates.max_unsupported)
        yield _Asked(Gate(GateKind.UNSUPPORTED, None, most), f"{where}max-unsupported")


def _by_subject(asked: Iterator[_Asked]) -> dict[tuple[GateKind, str | None], _Asked]:
    """Gates by what they are about: of two about the same, the later one counts."""
    return {
        (each.gate.kind, each.gate.id if each.gate.kind is GateKind.CRITERION else None): each
        for each in asked
    }


def _checked(asked: _Asked, rubric: Rubric) -> _Asked:
    """Give the gate with the band's id; ends the command for what the rubric does not have."""
    gate, origin = asked
    if gate.kind in (GateKind.SCORE, GateKind.CRITERION) and gate.needed > rubric.maximum:
        refuse(
            "{origin}: {number} is not from 0 to {maximum}, the scores of {rubric}",
            origin=origin,
            number=plain(gate.needed),
            maximum=plain(rubric.maximum),
            rubric=rubric.id,
        )
    if gate.kind is GateKind.BAND:
        return _Asked(gate._replace(id=band_called(rubric, str(gate.id), origin).id), origin)
    if gate.kind is GateKind.CRITERION:
        known_ids = {str(criterion.id) for criterion in rubric.all_criteria()}
        if gate.id not in known_ids:
            from etwin_cli.reading.decoding import nearest

            name = str(gate.id)
            for near in nearest(name, known_ids)[:1]:
                refuse(
                    "{origin}: the rubric {rubric} has no criterion {name!r}; did you mean {near}?",
                    origin=origin,
                    rubric=rubric.id,
                    name=name,
                    near=near,
                )
            refuse(
                "{origin}: the rubric {rubric} has no criterion {name!r}",
                origin=origin,
                rubric=rubric.id,
                name=name,
            )
    return asked


def band_called(rubric: Rubric, name: str, origin: str) -> Band:
    """Give the band of this id or title; ends the command, for `origin`, where there is none."""
    found = rubric.band_called(name)
    if found is None:
        known = ", ".join(f"{each.id} ({each.title})" for each in rubric.bands)
        refuse(
            "{origin}: the rubric {rubric} has no band {name!r}; its bands: {known}",
            origin=origin,
            rubric=rubric.id,
            name=name,
            known=known or Sentence("it has none"),
        )
    return found

"""The gates of a score: read from options and configuration, and what is said of them."""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.commands.configuration import Configuration
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.loading import Checked
from etwin_cli.commands.output import print_errors
from etwin_cli.commands.request import GateOptions, Request
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.gates import Gate, GateKind, Verdict, verdict

_DECIMAL: Final = re.compile(r"[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12}")


class _Asked(NamedTuple):
    """A gate, and who asks for it."""

    gate: Gate
    origin: str


def failed_gates(
    scored: Sequence[tuple[Checked, Result]], options: GateOptions, request: Request
) -> bool:
    """Hold every result against its gates, say on stderr which are not met; True if any is not.

    Ends the command for a gate that cannot be: a number out of range, an unknown id.
    """
    failed: list[tuple[Checked, Result, str, Verdict]] = []
    for each, result in scored:
        for asked in _gates(options, each.configured, result.rubric):
            found = verdict(result, asked.gate)
            if not found.met:
                failed.append((each, result, asked.origin, found))
    if failed:
        from etwin_cli.formats.text.gates import gate_lines
        from etwin_cli.languages import words

        for each, result, origin, found in failed:
            lines = gate_lines(each.file, result, origin, found, words(each.language))
            print_errors(lines, request.color)
    return bool(failed)


def _gates(options: GateOptions, configured: Configuration, rubric: Rubric) -> list[_Asked]:
    """Options first; what they do not say, the configuration may."""
    where = configured.file or ""
    gates: list[_Asked] = []
    if options.fail_under is not None:
        needed = _score(options.fail_under, "--fail-under", rubric)
        gates.append(_Asked(Gate(GateKind.SCORE, None, needed), "--fail-under"))
    elif configured.fail_under is not None:
        origin = f"{where}: fail-under"
        needed = _in_range(configured.fail_under, origin, rubric)
        gates.append(_Asked(Gate(GateKind.SCORE, None, needed), origin))
    gates += _criterion_gates(options, configured, rubric)
    band = options.require_band or configured.require_band
    if band is not None:
        origin = "--require-band" if options.require_band else f"{where}: require-band"
        if rubric.band(band) is None:
            known = ", ".join(each.id for each in rubric.bands) or "it has none"
            refuse(f"{origin}: the rubric {rubric.id} has no band {band!r}; its bands: {known}")
        gates.append(_Asked(Gate(GateKind.BAND, band), origin))
    if options.require_complete or configured.require_complete:
        origin = "--require-complete" if options.require_complete else f"{where}: require-complete"
        gates.append(_Asked(Gate(GateKind.COMPLETE), origin))
    if options.max_unsupported is not None:
        most = Fraction(_whole(options.max_unsupported, "--max-unsupported"))
        gates.append(_Asked(Gate(GateKind.UNSUPPORTED, None, most), "--max-unsupported"))
    elif configured.max_unsupported is not None:
        gate = Gate(GateKind.UNSUPPORTED, None, Fraction(configured.max_unsupported))
        gates.append(_Asked(gate, f"{where}: max-unsupported"))
    return gates


def _criterion_gates(
    options: GateOptions, configured: Configuration, rubric: Rubric
) -> list[_Asked]:
    known = {str(criterion.id) for criterion in rubric.all_criteria()}
    asked: dict[str, tuple[Fraction, str]] = {}
    origin = f"{configured.file}: fail-under-criterion"
    for name, needed in configured.fail_under_criterion:
        asked[name] = (_in_range(needed, origin, rubric), origin)
    for each in options.fail_under_criterion:
        name, sign, number = each.partition("=")
        if not sign:
            refuse(f"--fail-under-criterion: {each!r} is not ID=N")
        asked[name] = (
            _score(number, "--fail-under-criterion", rubric),
            "--fail-under-criterion",
        )
    for name, (_, where) in asked.items():
        if name not in known:
            from etwin_cli.reading.decoding import nearest

            near = nearest(name, known)
            offer = f"; did you mean {near[0]}?" if near else ""
            refuse(f"{where}: the rubric {rubric.id} has no criterion {name!r}{offer}")
    return [
        _Asked(Gate(GateKind.CRITERION, name, needed), where)
        for name, (needed, where) in asked.items()
    ]


def _score(text: str, origin: str, rubric: Rubric) -> Fraction:
    if _DECIMAL.fullmatch(text) is None:
        refuse(f"{origin}: {text!r} is not a number such as 60 or 59.5")
    return _in_range(Fraction(text.rstrip(".")), origin, rubric)


def _in_range(number: Fraction, origin: str, rubric: Rubric) -> Fraction:
    if not 0 <= number <= rubric.maximum:
        refuse(
            f"{origin}: {float(number):g} is not from 0 to {float(rubric.maximum):g}, "
            f"the scores of {rubric.id}"
        )
    return number


def _whole(text: str, origin: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        refuse(f"{origin}: {text!r} is not a whole number from 0 up")
    return int(text)

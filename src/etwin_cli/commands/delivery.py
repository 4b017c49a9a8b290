"""Where reports go: to stdout, and to files that appear whole or not at all."""

import io
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.output import Color, print_lines, write_report
from etwin_cli.commands.request import Request
from etwin_cli.commands.writing import refuse_existing, write_file

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line

Form = TypeVar("Form", bound=StrEnum)


class Target(NamedTuple, Generic[Form]):
    """One report of a run."""

    form: Form
    file: str | None
    """None: stdout."""


def targets(form: Form, request: Request) -> list[Target[Form]]:
    """The report asked for, and those of --also. Ends the command for one that cannot be."""
    forms = type(form)
    wanted = [Target(form, None if request.output in (None, "-") else request.output)]
    for each in request.also:
        name, sign, file = each.partition("=")
        if not sign or not file or name not in list(forms):
            refuse(
                "--also: {text!r} is not FORMAT=FILE, with one of {formats}",
                text=each,
                formats=", ".join(forms),
            )
        wanted.append(Target(forms(name), file))
    files = [target.file for target in wanted if target.file is not None]
    places = [refuse_existing(file, force=request.force, read=request.files) for file in files]
    if len({place.key for place in places}) < len(files):
        refuse("two reports cannot go to the same file")
    return wanted


def deliver(
    reports: Sequence[tuple[Target[Form], "str | Sequence[Line]"]], color: Color, *, force: bool
) -> None:
    """Write every report: all are made before the first is written."""
    for target, report in reports:
        if target.file is not None:
            text = report if isinstance(report, str) else as_text(report)
            write_file(target.file, text, force=force)
        elif isinstance(report, str):
            write_report(report)
        else:
            print_lines(report, color)


def as_text(lines: "Iterable[Line]") -> str:
    """Laid-out lines without colour."""
    from etwin_cli.formats.text.paint import paint

    stream = io.StringIO()
    paint(lines, stream, color=False)
    return stream.getvalue()

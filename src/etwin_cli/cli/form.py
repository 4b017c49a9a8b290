"""etwin form: the whole questionnaire, to print or to fill in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from etwin_cli.cli.options import ForceOption, IsolatedOption, LangOption, RubricOption
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.loading import usable_rubric
from etwin_cli.commands.output import write_line, write_report
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.settings import language_here, rubric_here
from etwin_cli.commands.workbooks import need_workbooks
from etwin_cli.commands.writing import refuse_existing, write_file
from etwin_cli.languages import words
from etwin_cli.languages.typed import command, file_word

if TYPE_CHECKING:
    from etwin_cli.languages import Language, Words
    from etwin_cli.model.rubric import Rubric

_MARKDOWN: Final = ".md"
_ENDINGS: Final = (".html", _MARKDOWN, ".xlsx")


def form(
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="A .html, .md or .xlsx file; without it, Markdown goes to standard output.",
        ),
    ] = None,
    school: Annotated[
        str | None, typer.Option("--school", metavar="NAME", help="The school's name.")
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    force: ForceOption = False,
) -> None:
    """Write a blank form for a meeting: to print, or to fill in as a workbook.

    The ending of the file decides what it is; etwin import reads a workbook back.
    """
    ending = _MARKDOWN if output in (None, "-") else Path(output or "").suffix.lower()
    if ending not in _ENDINGS:
        refuse(
            "{file}: a form is a {endings} or {last} file",
            file=output,
            endings=", ".join(_ENDINGS[:-1]),
            last=_ENDINGS[-1],
        )
    if school is not None and not school.strip():
        refuse("--school: the name is empty")
    language = language_here(lang, isolated=isolated)
    used = usable_rubric(
        rubric_here(rubric, isolated=isolated), language, Request(rubric=rubric, lang=language)
    )
    say = words(language)
    if output is None or output == "-":
        write_report(
            str(_content(_MARKDOWN, used, say, _then(ending, "", rubric, language), school))
        )
        return
    refuse_existing(output, force=force)
    then = _then(ending, output, rubric, language)
    write_file(output, _content(ending, used, say, then, school), force=force)
    write_line(say(f"done{ending}", file=output, command=then))


def _then(ending: str, output: str, rubric: str | None, language: "Language") -> str:
    """What is typed once the form is filled in: a workbook is read, paper is typed in."""
    if ending == ".xlsx":
        name = file_word(Path(output).name)
        return command("import", name, "-o", DEFAULT_FILE, rubric=rubric)
    return command("ask", DEFAULT_FILE, "--lang", language, rubric=rubric)


def _content(
    ending: str, rubric: "Rubric", say: "Words", then: str, school: str | None
) -> str | bytes:
    """The form, which names the command that comes `then`; a room is opened only where needed."""
    if ending == ".xlsx":
        need_workbooks()
        from etwin_cli.formats.xlsx.form import form_workbook

        return form_workbook(rubric, say, then, school)
    if ending == ".html":
        from etwin_cli.formats.html.form import form_page

        return form_page(rubric, say, school, then)
    from etwin_cli.formats.markdown.form import form_markdown

    return form_markdown(rubric, say, school, then)

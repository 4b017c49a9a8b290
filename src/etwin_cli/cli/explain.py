"""etwin explain: a diagnostic code, or an indicator."""

import os
import sys
from typing import Annotated

import typer

from etwin_cli.cli import completing
from etwin_cli.cli.options import ColorOption, IsolatedOption, LangOption, RubricOption
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.loading import usable_rubric
from etwin_cli.commands.output import Color, can_show_blocks, print_lines, width_of
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import language_here, rubric_here
from etwin_cli.formats.text.explain import code_lines, indicator_lines
from etwin_cli.languages import Language, words
from etwin_cli.languages.typed import command, file_word
from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import nearest
from etwin_cli.reading.library import inspect_rubric
from etwin_cli.scoring.shares import share_of_total
from etwin_cli.sentences import Sentence


def explain(
    what: Annotated[
        str,
        typer.Argument(
            metavar="CODE_OR_INDICATOR",
            autocompletion=completing.explained,
            help="Such as ET105, or an indicator's id or title.",
        ),
    ],
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Explain a diagnostic code, or an indicator with its levels and what counts as evidence."""
    language = language_here(lang, isolated=isolated)
    code = _code(what)
    if code is not None:
        print_lines(code_lines(code, language, width_of(sys.stdout, os.environ)), color)
        return
    _explain_indicator(
        what,
        rubric_here(rubric, isolated=isolated),
        language,
        Request(rubric=rubric, lang=lang, color=color),
    )


def _code(what: str) -> Code | None:
    """A code by its number or its name."""
    return next((code for code in Code if what.upper() == code.value or what == code.slug), None)


def _one_of(names: tuple[str, ...]) -> str:
    first, *others = names
    for other in others:
        first = Sentence("{first} or {other}", first=first, other=other)
    return first


def _explain_indicator(what: str, name: str, language: Language, request: Request) -> None:
    used = usable_rubric(name, language, request)
    indicator = used.indicator_called(what)
    if indicator is None:
        known = [*used.indicators_by_id, *(code.value for code in Code)]
        if near := nearest(what, known):
            refuse(
                "there is no indicator or code {name!r}; did you mean {near}?",
                name=what,
                near=_one_of(near),
            )
        refuse(
            "there is no indicator or code {name!r} ({command})",
            name=what,
            command=command("rubric", "show", file_word(name)),
        )
    claims = {claim.id: claim for claim in inspect_rubric(name).claims}
    covered = [claims[each] for each in indicator.covers if each in claims]
    width = width_of(sys.stdout, os.environ)
    share = share_of_total(used, indicator.id)
    print_lines(
        indicator_lines(
            used,
            indicator,
            covered,
            share,
            words(language),
            width,
            unicode=can_show_blocks(sys.stdout),
        ),
        request.color,
    )

"""etwin config: which settings hold here, and where each comes from."""

import os
from typing import Annotated

import typer

from etwin_cli.cli.options import IsolatedOption, LangOption
from etwin_cli.commands.configuration import Configuration, Gates, configuration_for
from etwin_cli.commands.language import asked_for
from etwin_cli.commands.output import write_line
from etwin_cli.commands.request import DEFAULT_FILE
from etwin_cli.commands.settings import Setting, format_setting, rubric_setting
from etwin_cli.languages.choosing import FALLBACK, from_locale
from etwin_cli.model.numbers import plain


def config(
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="An answers file, to look upwards from.")
    ] = DEFAULT_FILE,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
) -> None:
    """Show each setting, its value and where it comes from.

    An option on the command line comes before all of them.
    """
    configured = configuration_for(file, isolated=isolated)
    settings = {
        "rubric": rubric_setting(None, configured),
        "language": _language(asked_for(lang), configured),
        "format": format_setting(None, configured),
        **{
            f"gates.{name}": setting
            for name, setting in _gates(configured.gates, configured.file).items()
        },
    }
    width = max(map(len, settings))
    for name, (value, origin) in settings.items():
        write_line(f"{name:<{width}}  {'-' if value is None else value}  ({origin})")


def _language(asked: str | None, configured: Configuration) -> Setting:
    if asked is not None:
        return Setting(asked, "--lang")
    if value := os.environ.get("ETWIN_LANG"):
        return Setting(value, "ETWIN_LANG")
    if configured.language is not None:
        return Setting(configured.language, configured.file)
    located = from_locale(os.environ)
    if located is not None:
        return Setting(located, "the locale, where the answers file names none")
    return Setting(FALLBACK, "default, where the answers file names none")


def _gates(gates: Gates, file: str) -> dict[str, Setting]:
    under, most = gates.fail_under, gates.max_unsupported
    criteria = [f"{name}={plain(least)}" for name, least in gates.fail_under_criterion]
    values = {
        "fail-under": None if under is None else plain(under),
        "fail-under-criterion": ", ".join(criteria) or None,
        "require-band": gates.require_band,
        "require-complete": "true" if gates.require_complete else None,
        "max-unsupported": None if most is None else str(most),
    }
    return {
        name: Setting(value, "default" if value is None else file) for name, value in values.items()
    }

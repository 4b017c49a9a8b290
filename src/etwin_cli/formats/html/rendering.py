"""From a template and values to a page."""

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from etwin_cli.formats.printable import printable
from etwin_cli.languages import Language
from etwin_cli.model.version import __version__

_BLANKS = "\t\n\r"


class Frame(NamedTuple):
    """What `base.html` asks of every page."""

    language: Language
    title: str
    style: Markup
    """The style sheets, one after the other."""
    policy: str
    """The Content-Security-Policy: that style and nothing else, from nowhere."""
    generator: str


def render(template: str, **values: object) -> str:
    """Fill in a template of this folder; every value is escaped, a missing one is a bug."""
    return _environment().get_template(template).render(values)


def render_page(
    template: str, *, language: Language, title: str, styles: Sequence[str] = (), **values: object
) -> str:
    """Fill in a template that extends `base.html`: a whole page that stands alone.

    `styles` are style sheets of this folder, after `base.css`; a template finds `language` and
    `title` in `frame`.
    """
    sheets = [_source(name) for name in ("base.css", *styles)]
    style = "".join(sheets)
    policy = f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"
    frame = Frame(
        language,
        title,
        Markup(style),  # noqa: S704 (our own files)
        policy,
        f"etwin {__version__}",
    )
    return render(template, frame=frame, **values)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("etwin_cli.formats.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _shown(value: object) -> object:
    """Write out what a text would do rather than show."""
    return printable(value, keep=_BLANKS) if isinstance(value, str) else value


def _source(name: str) -> str:
    return (files("etwin_cli.formats.html") / "templates" / name).read_text("utf-8")


def _hash(style: str) -> str:
    """Give what a policy calls a style by."""
    digest = hashlib.sha256(style.encode()).digest()
    return "sha256-" + base64.b64encode(digest).decode()

"""What a file is that was given where something else is read: by its content, else by its name.

A right file at the wrong door is sent to the command that takes it.
"""

import re
from enum import StrEnum
from pathlib import PurePath
from typing import Final, NamedTuple

from etwin_cli.languages.typed import file_word
from etwin_cli.model.codes import Code
from etwin_cli.reading.source import Source

_HEAD: Final = 4096
"""Characters that a header, or the beginning of a report, is looked for in."""
_OLD: Final = b"\xd0\xcf\x11\xe0"
_OPEN: Final = b"mimetypeapplication/vnd.oasis.opendocument."
_OFFICE: Final = re.compile(rb"PK\x03\x04.{26}(xl|word|ppt)/[\w/]+\.xml", re.DOTALL)
_PAGE: Final = re.compile(rb"\s*<(?:!doctype\s+)?html", re.IGNORECASE)
_TOP_KEY: Final = re.compile(r"(?m)^[\"']?([a-z_]+)[\"']?[ \t]*:")
_NAMES_RUBRIC: Final = re.compile(r"(?m)^rubric:[ \t]+[^\s{#]")
_REPORT: Final = re.compile(r"\s*\{\s*\"schema_version\"\s*:")
_SCHOOL: Final = re.compile(r"\"school\"\s*:\s*\{")
_CRITERIA: Final = re.compile(r"\"criteria\"\s*:\s*\[")
_HEADER: Final = re.compile(r"\bschool\.name\b[\"' ]*[,;\t]|[,;\t][\"' ]*school\.name\b")
_OUTPUT: Final = "file,school,"
"""How the header of a .csv begins that etwin wrote itself."""
_ROWS: Final = re.compile(r"(?m)^\{")


class Kind(StrEnum):
    """What a file may be."""

    ANSWERS = "answers"
    RUBRIC = "rubric"
    RUBRIC_FILE = "rubric_file"
    """One of the files that a rubric is made of: a criterion, a translation, the claims."""
    RESULT = "result"
    """Of one school, as `etwin score --format json` writes it."""
    REPORT = "report"
    """Anything else that etwin writes for other programs."""
    TABLE = "table"
    WORKBOOK = "workbook"
    SPREADSHEET = "spreadsheet"
    """Of a kind that is not read: .ods, .xls."""
    DOCUMENT = "document"
    PAGE = "page"
    ARCHIVE = "archive"
    DATABASE = "database"


class Recognised(NamedTuple):
    """A kind, and the ending that such files have."""

    kind: Kind
    ending: str = ""


def recognised(data: bytes, name: str = "") -> Recognised | None:
    """What a file is, or its beginning; None where nothing speaks for any kind.

    A file that is not quite right is one of its kind all the same.
    """
    path = PurePath(name)
    return _by_beginning(data, path) or _by_text(data.decode("utf-8", "replace"), path)


def _by_beginning(data: bytes, path: PurePath) -> Recognised | None:
    """What bytes are that are no text of etwin's."""
    ending = path.suffix.lower()
    if data.startswith(b"PK\3\4"):
        return _package(data, ending)
    if data.startswith(b"%PDF"):
        return Recognised(Kind.DOCUMENT, ".pdf")
    if data.startswith(b"{\\rtf"):
        return Recognised(Kind.DOCUMENT, ".rtf")
    if data.startswith(_OLD):
        old = {".doc": Kind.DOCUMENT, ".ppt": Kind.DOCUMENT}.get(ending, Kind.SPREADSHEET)
        return Recognised(old, ".xls" if old is Kind.SPREADSHEET else ending)
    if data.startswith(b"SQLite format 3\0"):
        return Recognised(Kind.DATABASE)
    return Recognised(Kind.PAGE, ".html") if _PAGE.match(data) else None


def _package(data: bytes, ending: str) -> Recognised:
    """An archive: by what is in it, one that an office program made."""
    if data[30 : 30 + len(_OPEN)] == _OPEN:
        sheet = data[30 + len(_OPEN) :].startswith(b"spreadsheet")
        return Recognised(Kind.SPREADSHEET, ".ods") if sheet else Recognised(Kind.DOCUMENT, ".odt")
    found = _OFFICE.search(data)
    if found is None:
        return Recognised(Kind.WORKBOOK if ending == ".xlsx" else Kind.ARCHIVE, ending or ".zip")
    if found[1] == b"xl":
        return Recognised(Kind.WORKBOOK, ".xlsx")
    return Recognised(Kind.DOCUMENT, ".docx" if found[1] == b"word" else ".pptx")


def _by_text(text: str, path: PurePath) -> Recognised | None:
    """What a text is, by its keys at the top, its header, or its name."""
    text = text.removeprefix("\ufeff")
    if _REPORT.match(text):
        one = len(_ROWS.findall(text)) < 2 and _SCHOOL.search(text) and _CRITERIA.search(text)
        return Recognised(Kind.RESULT if one else Kind.REPORT, ".json")
    keys = _top_keys(text)
    if not keys.isdisjoint(("school", "answers")):
        return Recognised(Kind.ANSWERS, ".yaml")
    if not keys.isdisjoint(("criteria", "indicators")) and not _NAMES_RUBRIC.search(text):
        whole = "criteria" in keys and ("version" in keys or {"id", "scale"} <= keys)
        return Recognised(Kind.RUBRIC if whole else Kind.RUBRIC_FILE, ".yaml")
    if path.name == "claims.yaml":
        return Recognised(Kind.RUBRIC_FILE, ".yaml")
    ending = path.suffix.lower()
    header = text[:_HEAD].lstrip().partition("\n")[0]
    if header.startswith(_OUTPUT):
        return Recognised(Kind.REPORT, ".csv")
    in_name = ending in (".csv", ".tsv", ".jsonl") and not {*",;\t{"}.isdisjoint(header)
    if in_name or _HEADER.search(header):
        return Recognised(Kind.TABLE, ending or ".csv")
    return Recognised(Kind.DOCUMENT, ending) if ending in (".md", ".markdown") else None


def _top_keys(text: str) -> set[str]:
    """The keys at the top of YAML, whatever else is wrong with it, or of an object of JSON."""
    if not text.lstrip().startswith("{"):
        return set(_TOP_KEY.findall(text))
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return set()
    return set(found) if isinstance(found, dict) else set()


def belongs_to_rubric(data: bytes, name: str) -> bool:
    """Whether a file beside a rubric.yaml, or in its translations, is one of that rubric's.

    A file that has answers is none, whatever its name.
    """
    found = recognised(data, name)
    if found is None:
        return PurePath(name).name == "rubric.yaml"
    return found.kind in (Kind.RUBRIC, Kind.RUBRIC_FILE)


def other_than(wanted: Kind | None, data: bytes, path: str) -> Source | None:
    """The source of a file that is of another kind: that alone is said of it, and where it goes.

    None where it may be of the kind that is wanted; with None, no kind is.
    """
    found = recognised(data, path)
    if found is None or found.kind is wanted:
        return None
    source = Source(path, "")
    source.report(
        Code.OTHER_KIND,
        None,
        reason=found.kind.value,
        found=found.ending,
        words=command_for(found.kind, file_word(path)),
    )
    return source


def command_for(kind: Kind, path: str) -> tuple[str, ...]:
    """The words of the command that takes a file of a kind."""
    match kind:
        case Kind.ANSWERS:
            return "score", path
        case Kind.RUBRIC:
            return "rubric", "check", path
        case Kind.RUBRIC_FILE:
            folder = PurePath(path).parent
            whole = folder.parent if folder.name == "translations" else folder
            return "rubric", "check", str(whole)
        case Kind.RESULT:
            return "compare", path, "answers.yaml"
        case Kind.TABLE:
            return "batch", "--table", path, "-o", "scores.csv"
        case Kind.WORKBOOK:
            return "import", path, "-o", "answers.yaml"
        case Kind.SPREADSHEET:
            return "import", str(PurePath(path).with_suffix(".xlsx")), "-o", "answers.yaml"
        case Kind.ARCHIVE:
            return "batch", path, "-o", "scores.csv"
        case Kind.DATABASE:
            return "summary", path
        case Kind.DOCUMENT | Kind.PAGE | Kind.REPORT:
            return ("ask",)

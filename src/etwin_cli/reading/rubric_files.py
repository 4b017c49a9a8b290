"""The files of a rubric: which they are, and that none lies outside its folder."""

import os
from pathlib import Path
from typing import Final, NamedTuple

from etwin_cli.disk.reading import UnreadableError, is_file, is_folder, is_within, read_bytes
from etwin_cli.model.codes import Code
from etwin_cli.model.ids import ClaimId
from etwin_cli.reading.decoding import Decoder, kind_of, shown
from etwin_cli.reading.shipped import criteria_root
from etwin_cli.reading.source import Source
from etwin_cli.reading.tree import RUBRIC_LIMITS, Mapping, Node, Scalar, span_of
from etwin_cli.reading.yaml_source import read_tree

TOP_FILE: Final = "rubric.yaml"
TRANSLATIONS: Final = "translations"
"""The folder of them, beside the top file."""


class RubricPlace(NamedTuple):
    """Where a rubric is: its top file, and the folder of the rest."""

    top: Path
    shown: str
    """The top file as messages name it."""
    translations: Path | None
    """The folder of the translations; None where a single file is the whole rubric."""
    inside: Path
    """The folder that none of its files may be a link out of."""
    top_inside: Path | None
    """The same for the top file; None: it was named itself (`leads_out`)."""

    def beside(self, name: str) -> str:
        """How messages name another file of the rubric."""
        return str(Path(self.shown).parent / name)


def place_of(path: Path) -> RubricPlace:
    """A folder with a rubric.yaml in it, that rubric.yaml, or one file that is a whole rubric.

    The shipped rubrics may be links to anywhere: so do some installers lay out a package.
    """
    top = path / TOP_FILE if is_folder(path) else path
    translations = top.parent / TRANSLATIONS if top.name == TOP_FILE else None
    if top.parent.parent == criteria_root():
        anywhere = Path(top.anchor)
        return RubricPlace(top, str(top), translations, anywhere, anywhere)
    return RubricPlace(top, str(top), translations, top.parent, None)


def languages_of(place: RubricPlace) -> tuple[str, ...]:
    """The languages that the rubric is translated to, sorted."""
    if place.translations is None or not is_folder(place.translations):
        return ()
    return tuple(sorted(found.stem for found in place.translations.glob("*.yaml")))


class FileSet:
    """Reads a rubric's files, and keeps each one's source for its problems."""

    def __init__(self, place: RubricPlace) -> None:
        """Nothing is read yet."""
        self.place = place
        self.sources: list[Source] = []
        self.named_claims: list[tuple[ClaimId, Decoder, Node]] = []
        """Every claim that an indicator covers, with its place."""
        self._named: dict[str, tuple[str, str]] = {}
        """Every file that is named as a criterion: the id in it, and the place."""

    def note_claim(self, name: ClaimId, decoder: Decoder, node: Node) -> None:
        """Remember where a claim is named: whether there is such a one is asked later."""
        self.named_claims.append((name, decoder, node))

    def top(self) -> tuple[Decoder, Mapping] | None:
        """The rubric's own file. Raises UnreadableError."""
        place = self.place
        data = read_bytes(place.top, RUBRIC_LIMITS.size, place.top_inside)
        opened = self._opened(data, place.shown)
        keys = set() if opened is None else opened[1].entries.keys()
        if "criteria" not in keys or "schema_version" in keys:
            # Imported here: nearly all are rubrics.
            from etwin_cli.reading.recognising import Kind, other_than

            other = other_than(Kind.RUBRIC, data, place.shown)
            if other is not None:  # that alone is said of it
                self.sources = [other]
                return None
        return opened

    def criterion(self, name: Node, asking: Decoder) -> tuple[Decoder, Mapping] | None:
        """A criterion's file, by the name that the rubric gives it."""
        text = asking.text(name, "criteria")
        if text is None:
            return None
        if not _is_plain_name(text):
            asking.report(Code.FILE_NAME, name, found=shown(name))
            return None
        path = self.place.top.parent / text
        if self._leads_out(path):
            asking.report(Code.FILE_NAME, name, found=shown(name))
            return None
        if self._is_named_again(path, name, asking):
            return None
        try:
            opened = self._read(path, self.place.beside(text))
        except UnreadableError:
            asking.report(Code.FILE_MISSING, name, found=shown(name))
            return None
        if opened is not None:
            self._named[_real(path)] = _first_use(*opened)
        return opened

    def translation(self, language: str) -> tuple[Decoder, Mapping] | None:
        """The words in another language."""
        folder = self.place.translations
        if folder is None:
            return None
        path = folder / f"{language}.yaml"
        return self._read_inside(path, self.place.beside(f"translations/{path.name}"))

    def claims(self) -> tuple[Decoder, Mapping] | None:
        """The claims of the rubric's source; None where the rubric has no list of them."""
        path = self.place.top.parent / "claims.yaml"
        if self.place.translations is None or not is_file(path):
            return None
        return self._read_inside(path, self.place.beside("claims.yaml"))

    def _is_named_again(self, path: Path, name: Node, asking: Decoder) -> bool:
        """A file is one criterion: read once, however often a list of any length names it."""
        first = self._named.get(_real(path))
        if first is None:
            return False
        found, place = first
        asking.report(Code.DUPLICATE_ID, name, found=found or shown(name), first=place)
        return True

    def _leads_out(self, path: Path) -> bool:
        """Whether a name in the rubric's folder is a link to somewhere outside it."""
        try:
            return not is_within(path, self.place.inside)
        except ValueError:  # a letter that the system's names cannot have: there is no such file
            return False

    def _read_inside(self, path: Path, name: str) -> tuple[Decoder, Mapping] | None:
        """A file that is there without being named, unless it is a link that leads out."""
        if not self._leads_out(path):
            return self._read(path, name)
        source = Source(name, "")
        source.report(Code.FILE_NAME, None, found=path.name)
        self.sources.append(source)
        return None

    def _read(self, path: Path, name: str) -> tuple[Decoder, Mapping] | None:
        return self._opened(read_bytes(path, RUBRIC_LIMITS.size, self.place.inside), name)

    def _opened(self, data: bytes, name: str) -> tuple[Decoder, Mapping] | None:
        source, root = read_tree(data, name, RUBRIC_LIMITS)
        self.sources.append(source)
        decoder = Decoder(source)
        if isinstance(root, Mapping):
            return decoder, root
        if not source.has_errors():
            place = source.span_at(0) if root is None else span_of(root)
            kind = "empty" if root is None else kind_of(root)
            source.report(Code.NOT_A_MAPPING, place, kind=kind)
        return None


def _real(path: Path) -> str:
    """Where a path leads. Never raises, as Path.resolve() does for links that go in a circle."""
    try:
        return os.path.realpath(path)
    except ValueError:  # a letter that the system's names cannot have: there is no such file
        return os.path.abspath(path)  # noqa: PTH100


def _first_use(decoder: Decoder, criterion: Mapping) -> tuple[str, str]:
    """The id of a criterion's file as it is written there, and where."""
    node = criterion.entries.get("id", (None, None))[1]
    line = span_of(node or criterion).line
    found = shown(node) if isinstance(node, Scalar) else ""
    return found, f"{decoder.source.path}:{line}"


def _is_plain_name(name: str) -> bool:
    return not (set(name) & set("/\\:\0")) and name not in (".", "..") and not name.isspace()

"""The files of a rubric: which they are, and that none lies outside its folder."""

from pathlib import Path
from typing import NamedTuple

from etwin_cli.model.codes import Code
from etwin_cli.model.ids import ClaimId
from etwin_cli.reading.decoding import Decoder, shown
from etwin_cli.reading.files import UnreadableError, read_bytes
from etwin_cli.reading.source import Source
from etwin_cli.reading.yaml_source import RUBRIC_LIMITS, Mapping, Node, read_tree


class RubricPlace(NamedTuple):
    """Where a rubric is: its top file, and the folder of the rest."""

    top: Path
    shown: str
    """The top file as messages name it."""
    translations: Path | None
    """The folder of the translations; None where a single file is the whole rubric."""

    def beside(self, name: str) -> str:
        """How messages name another file of the rubric."""
        return str(Path(self.shown).parent / name)


def place_of(path: Path) -> RubricPlace:
    """A folder with a rubric.yaml in it, that rubric.yaml, or one file that is a whole rubric."""
    top = path / "rubric.yaml" if path.is_dir() else path
    folder = top.parent / "translations" if top.name == "rubric.yaml" else None
    return RubricPlace(top, str(top), folder)


def languages_of(place: RubricPlace) -> tuple[str, ...]:
    """The languages that the rubric is translated to, sorted."""
    if place.translations is None or not place.translations.is_dir():
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

    def note_claim(self, name: ClaimId, decoder: Decoder, node: Node) -> None:
        """Remember where a claim is named: whether there is such a one is asked later."""
        self.named_claims.append((name, decoder, node))

    def top(self) -> tuple[Decoder, Mapping] | None:
        """The rubric's own file. Raises UnreadableError."""
        return self._read(self.place.top, self.place.shown)

    def criterion(self, name: Node, asking: Decoder) -> tuple[Decoder, Mapping] | None:
        """A criterion's file, by the name that the rubric gives it."""
        text = asking.text(name, "criteria")
        if text is None:
            return None
        if not _is_plain_name(text):
            asking.report(Code.FILE_NAME, name, found=shown(name))
            return None
        path = self.place.top.parent / text
        if path.resolve().parent != self.place.top.parent.resolve():
            asking.report(Code.FILE_NAME, name, found=shown(name))
            return None
        try:
            return self._read(path, self.place.beside(text))
        except UnreadableError:
            asking.report(Code.FILE_MISSING, name, found=shown(name))
            return None

    def translation(self, language: str) -> tuple[Decoder, Mapping] | None:
        """The words in another language."""
        folder = self.place.translations
        if folder is None:
            return None
        path = folder / f"{language}.yaml"
        if path.resolve().parent != folder.resolve():
            return None
        return self._read(path, self.place.beside(f"translations/{path.name}"))

    def claims(self) -> tuple[Decoder, Mapping] | None:
        """The claims of the rubric's source; None where the rubric has no list of them."""
        path = self.place.top.parent / "claims.yaml"
        if self.place.translations is None or not path.is_file():
            return None
        return self._read(path, self.place.beside("claims.yaml"))

    def _read(self, path: Path, name: str) -> tuple[Decoder, Mapping] | None:
        data = read_bytes(path, RUBRIC_LIMITS.size)
        source, root = read_tree(data, name, RUBRIC_LIMITS)
        self.sources.append(source)
        decoder = Decoder(source)
        if isinstance(root, Mapping):
            return decoder, root
        if not source.has_errors():
            source.report(Code.NOT_A_MAPPING, source.span_at(0), kind="empty")
        return None


def _is_plain_name(name: str) -> bool:
    return not (set(name) & set("/\\:\0")) and name not in (".", "..") and not name.isspace()

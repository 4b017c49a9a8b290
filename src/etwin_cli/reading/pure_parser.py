"""PyYAML's own parser as an event source, for a PyYAML that was built without libyaml.

PyYAML's scanner is stricter than libyaml's with tabs and question marks, and looser with escapes:
where the two differ on files that people write, it is made to do here what libyaml does, so that
a file is not right on one machine and wrong on another.
"""

from typing import Final

from yaml.error import Mark
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import ScalarToken

_BREAKS: Final = "\r\n\x85\u2028\u2029"
_BLANKS: Final = " \t"
_BLANKS_AND_BREAKS: Final = _BLANKS + _BREAKS
_ENDS: Final = "\0" + _BLANKS_AND_BREAKS
_PLAIN: Final = "while scanning a plain scalar"
_TAB_INDENTS: Final = "found a tab character that violates indentation"
_COLON: Final = "found unexpected ':'"
_SCALAR: Final = "while scanning a double-quoted scalar"
_BAD_ESCAPE: Final = "invalid Unicode character escape"


class PureParser(Reader, Scanner, Parser):
    """Slower than libyaml's by about twelve times, the same events."""

    def __init__(self, text: str) -> None:
        """Take a text to be parsed."""
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Event:
        """Give the next event."""
        event: Event = super().get_event()  # type: ignore[no-untyped-call]
        return event

    # Below, what libyaml does otherwise; the names are PyYAML's.

    def forward(self, length: int = 1) -> None:
        """Go on, and count every character: PyYAML's own does not count U+FEFF."""
        for character in self.buffer[self.pointer : self.pointer + length]:
            self.pointer += 1
            self.index += 1
            if character in "\n\x85\u2028\u2029" or (
                character == "\r" and self.buffer[self.pointer] != "\n"
            ):
                self.line += 1
                self.column = 0
            else:
                self.column += 1

    def scan_to_next_token(self) -> None:
        """Skip spaces, comments and line breaks; tabs where they do not indent."""
        while True:
            if self.column == 0 and self.peek() == "\ufeff":
                self.forward()
            blanks = _BLANKS if self.flow_level or not self.allow_simple_key else " "
            while self.peek() in blanks:
                self.forward()
            if self.peek() == "#":
                while self.peek() not in "\0" + _BREAKS:
                    self.forward()
            if not self.scan_line_break():  # type: ignore[no-untyped-call]
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain(self) -> ScalarToken:
        """Read an unquoted text; it may hold tabs, and question marks in brackets too."""
        start = end = self.get_mark()
        indent = self.indent + 1
        chunks: list[str] = []
        spaces: list[str] = []
        while self.peek() != "#":
            length = self._plain_length(start)
            if length == 0:
                break
            self.allow_simple_key = False
            chunks += spaces
            chunks.append(self.prefix(length))
            self.forward(length)
            end = self.get_mark()
            spaces = self._plain_spaces(indent, start)
            if not spaces or (not self.flow_level and self.column < indent):
                break
        return ScalarToken("".join(chunks), plain=True, start_mark=start, end_mark=end)

    def _plain_length(self, start: Mark) -> int:
        """How many characters an unquoted text goes on for, up to a blank or an indicator."""
        length = 0
        while (character := self.peek(length)) not in _ENDS:
            if self.flow_level and character in ",[]{}":
                break
            if character == ":" and self.peek(length + 1) in _ENDS:
                break
            if character == ":" and self.flow_level and self.peek(length + 1) in ",?[]{}":
                self.forward(length)
                raise ScannerError(_PLAIN, start, _COLON, self.get_mark())
            length += 1
        return length

    def _plain_spaces(self, indent: int, start: Mark) -> list[str]:
        """What stands between two words: blanks, or line breaks folded; nothing at a `---`."""
        length = 0
        while self.peek(length) in _BLANKS:
            length += 1
        blanks = self.prefix(length)
        self.forward(length)
        if self.peek() not in _BREAKS:
            return [blanks] if blanks else []
        breaks: list[str] = []
        while self.peek() in _BLANKS_AND_BREAKS:
            if self.peek() not in _BLANKS:
                breaks.append(self.scan_line_break())  # type: ignore[no-untyped-call]
                self.allow_simple_key = True
                if self.prefix(3) in {"---", "..."} and self.peek(3) in _ENDS:
                    return []
            elif self.peek() == "\t" and self.column < indent:
                raise ScannerError(_PLAIN, start, _TAB_INDENTS, self.get_mark())
            else:
                self.forward()
        first, *more = breaks
        if first != "\n":
            return breaks
        return more or [" "]

    def scan_flow_scalar_non_spaces(
        self,
        double: bool,  # noqa: FBT001 (PyYAML's own)
        start_mark: Mark,
    ) -> list[str]:
        """Read words between quotes; an escape has to stand for a character."""
        try:
            chunks: list[str] = super().scan_flow_scalar_non_spaces(double, start_mark)
        except (OverflowError, ValueError):  # beyond the last character there is
            raise ScannerError(_SCALAR, start_mark, _BAD_ESCAPE, self.get_mark()) from None
        if any("\ud800" <= chunk <= "\udfff" for chunk in chunks if len(chunk) == 1):
            raise ScannerError(_SCALAR, start_mark, _BAD_ESCAPE, start_mark)
        return chunks

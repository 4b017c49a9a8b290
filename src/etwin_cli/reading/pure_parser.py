"""PyYAML's own parser as an event source, for a PyYAML that was built without libyaml."""

from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader, ReaderError
from yaml.scanner import Scanner

_SURROGATE = "half of a surrogate pair"


class PureParser(Reader, Scanner, Parser):
    """Slower than libyaml's by about twelve times, the same events."""

    def __init__(self, text: str) -> None:
        """Take a text to be parsed."""
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Event:
        """Give the next event; half a surrogate pair is refused, as libyaml does."""
        event: Event = super().get_event()  # type: ignore[no-untyped-call]
        value = getattr(event, "value", None)
        if value is not None and not value.isascii():
            for offset, character in enumerate(value):
                if "\ud800" <= character <= "\udfff":
                    start = event.start_mark.index if event.start_mark else 0
                    raise ReaderError(None, start + offset, ord(character), "utf-8", _SURROGATE)
        return event

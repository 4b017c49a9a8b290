"""An answers file that is being filled in: every change is saved at once."""

from datetime import date

from etwin_cli.disk.destination import kept_under
from etwin_cli.disk.keeping import Loss
from etwin_cli.disk.reading import read_bytes
from etwin_cli.disk.writing import replace_contents
from etwin_cli.editing.answers import with_answer
from etwin_cli.editing.checking import NOTHING, Reading, read
from etwin_cli.editing.occasion import Fact, with_fact
from etwin_cli.model.answers import Answer, Answers
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.tree import ANSWERS_LIMITS


class Draft:
    """A file on the disk, and what it held when it was read last."""

    def __init__(self, path: str, rubric: Rubric, today: date) -> None:
        """Read the file.

        Raises AnswersFaultyError where it has an error, UnreadableError where it cannot be read,
        UnwritableError where nothing could be saved in it.
        """
        self.path = path
        self.rubric = rubric
        self.today = today
        self.losses: tuple[Loss, ...] = ()
        """What the file has lost by being replaced."""
        self._reading = self._read()
        kept_under(path)

    @property
    def answers(self) -> Answers:
        """What the file said when it was read last."""
        return self._reading.answers

    def answer(self, indicator: IndicatorId) -> Answer:
        """The answer to one question; an open one where there is none."""
        return self.answers.answers.get(indicator, NOTHING)

    def put(self, indicator: IndicatorId, answer: Answer) -> None:
        """Save another answer to one question.

        Raises EditRefusedError, ChangedMeanwhileError, OSError, UnreadableError or
        UnwritableError; then the file is as it was.
        """
        self._save(with_answer(self._reading, indicator, answer))

    def put_fact(self, fact: Fact, text: str) -> None:
        """Save the school year, the day or the role of whoever answers. Raises as `put` does."""
        self._save(with_fact(self._reading, fact, text))

    def _save(self, after: Reading) -> None:
        if after is not self._reading:
            self.losses += replace_contents(self.path, self._reading.data, after.data)
            self._reading = after

    def reload(self) -> None:
        """Read what is there now. Raises as the reading at the beginning does."""
        self._reading = self._read()

    def _read(self) -> Reading:
        data = read_bytes(self.path, ANSWERS_LIMITS.size)
        return read(data, self.path, self.rubric, self.today)

"""A path's steps into the plans of the answers file."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, NoReturn

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.inputs import STDIN
from etwin_cli.commands.language import why
from etwin_cli.commands.loading import Checked
from etwin_cli.commands.request import GapFormat
from etwin_cli.commands.writing import tell_losses
from etwin_cli.disk.destination import UnwritableError
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.disk.writing import ChangedMeanwhileError, replace_contents
from etwin_cli.editing.checking import AnswersFaultyError, Reading, read
from etwin_cli.editing.plans import new_plans, with_plans
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.languages import Words, words
from etwin_cli.model.answers import Answers, Plan
from etwin_cli.model.ids import CriterionId
from etwin_cli.model.path import Path, Step
from etwin_cli.model.result import GapKind
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.tree import ANSWERS_LIMITS
from etwin_cli.scoring.years import over_two_years
from etwin_cli.sentences import system_sentence


class Added(NamedTuple):
    """What was done."""

    steps: int
    """Of the path, but for those below."""
    left_out: int
    """Steps of questions that nobody has answered yet: from where they start is not known."""
    later: int
    """Steps that two years have no room for."""
    new: Mapping[CriterionId, list[Plan]]
    """Those that the file did not have."""


def refuse_for_plans(file: str, form: GapFormat, *, wanted: bool) -> None:
    """End the command where its path cannot become plans."""
    if not wanted:
        refuse("--as-plan goes with --path")
    if form is not GapFormat.TEXT:
        refuse("--as-plan writes into the answers file and reports as text")
    if file == STDIN:
        refuse("--as-plan writes into the answers file: give it a name")


def add_to_plans(path: Path, checked: Checked, rubric: Rubric, answers: Answers) -> Added:
    """Write the steps that the file does not plan yet into it, but for those of open questions.

    Ends the command where that cannot be done; the file is as it was then.
    """
    say = words(checked.language)
    steps = tuple(step for step in path.steps if not step.result.is_open)
    wanted = planned(path._replace(steps=steps), say)
    taken = sum(map(len, wanted.values()))
    reading = _read(checked, rubric, answers)
    new = new_plans(reading, wanted)
    try:
        after = with_plans(reading, new)
        if after is not reading:
            losses = replace_contents(checked.file, reading.data, after.data)
            tell_losses(losses, checked.language, checked.file)
    except EditRefusedError:
        refuse(
            "--as-plan: the plans in {file} are written in a way that cannot be added to "
            "without changing them; nothing was written (a list of texts for each criterion can be)",
            file=checked.file,
        )
    except ChangedMeanwhileError:
        _refuse_changed(checked.file)
    except UnwritableError as error:
        refuse(error.args[0])
    except UnreadableError as error:
        refuse("{file} cannot be written: {reason}", file=checked.file, reason=why(error))
    except OSError as error:
        reason = system_sentence(error)
        refuse("{file} cannot be written: {reason}", file=checked.file, reason=reason)
    return Added(taken, len(path.steps) - len(steps), len(steps) - taken, new)


def planned(path: Path, words: Words) -> dict[CriterionId, list[Plan]]:
    """A path's steps as plans, by top criterion, in the order in which they are best taken."""
    plans: dict[CriterionId, list[Plan]] = {each.id: [] for each in path.result.rubric.criteria}
    for step, year in over_two_years(path.steps):
        plan = Plan(_text(step, words), year, step.result.indicator.id, step.to_level)
        plans[step.criterion.id].append(plan)
    return {name: held for name, held in plans.items() if held}


def _text(step: Step, words: Words) -> str:
    indicator = step.result.indicator
    title = indicator.level(step.to_level).title
    level = f"{step.to_level}, {title}" if title else str(step.to_level)
    key = "plan.document" if step.kind is GapKind.DOCUMENT else "plan.improve"
    return " ".join(words(key, title=indicator.title, level=level).split())


def _read(checked: Checked, rubric: Rubric, answers: Answers) -> Reading:
    """The bytes that the answers came from: what is planned has to fit what is written into."""
    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    try:
        reading = read(read_bytes(checked.file, ANSWERS_LIMITS.size), checked.file, rubric, today)
    except (AnswersFaultyError, UnreadableError):
        _refuse_changed(checked.file)
    if reading.answers != answers:
        _refuse_changed(checked.file)
    return reading


def _refuse_changed(file: str) -> NoReturn:
    refuse("somebody else has saved {file} meanwhile; nothing was written: run it again", file=file)

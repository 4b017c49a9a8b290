"""Opening the file for a sitting, or beginning it; and what is told when it cannot go on."""

import sys
from datetime import date

from etwin_cli.commands.blanks import blank_text
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import STDIN, sibling
from etwin_cli.commands.language import spoken, why
from etwin_cli.commands.loading import check_file, file_command, show_errors, usable_rubric
from etwin_cli.commands.output import Color, can_show_blocks, print_errors
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import language_here, rubric_here
from etwin_cli.commands.sitting import NotSavedError, hold
from etwin_cli.commands.terminal import Terminal
from etwin_cli.commands.writing import refuse_existing, tell_losses, write_file
from etwin_cli.disk.destination import UnwritableError
from etwin_cli.disk.reading import UnreadableError, is_named, opened
from etwin_cli.editing.checking import AnswersFaultyError
from etwin_cli.editing.drafts import Draft
from etwin_cli.formats.text.layout import BLANK, Span
from etwin_cli.formats.text.page import Page
from etwin_cli.languages import Language, words
from etwin_cli.questionnaire.conversation import Conversation
from etwin_cli.questionnaire.effects import Put
from etwin_cli.questionnaire.orders import Order, forms
from etwin_cli.questionnaire.pages import answer_lines
from etwin_cli.reading.library import in_all_languages
from etwin_cli.sentences import system_sentence


def run_ask(request: Request, school: str | None, *, plain: bool) -> None:
    """Hold a sitting with an answers file, and leave with its code."""
    file = request.files[0]
    if file == STDIN:
        refuse("etwin ask fills in a file: give it a name")
    if school is not None and not school.strip():
        refuse("--school: the name is empty")
    terminal = Terminal(request.color, plain=plain)
    if terminal.plain:  # on stderr too
        request = request._replace(color=Color.NEVER)
    if _is_new(file):
        near = sibling(file)
        if near is not None:
            command = file_command("ask", near, request)
            refuse(
                "{file} is not there, but {near} is: {command}",
                file=file,
                near=near,
                command=command,
            )
        _begin(file, request, school, terminal)
    leave(_sit(file, request, terminal))


def _is_new(file: str) -> bool:
    """Whether there is no such file yet, and nothing else that has its name or keeps it away."""
    try:
        opened(file).close()
    except UnreadableError as error:
        return error.reason == "missing" and not is_named(file) and "\0" not in file
    return False


def _begin(file: str, request: Request, school: str | None, terminal: Terminal) -> None:
    """Write the blank file; ends the command where no name is given."""
    language = language_here(request.lang, isolated=request.isolated)
    rubric = usable_rubric(
        rubric_here(request.rubric, isolated=request.isolated), language, request
    )
    refuse_existing(file, force=False)
    say = words(language)
    page = Page.of(rubric, say, terminal.width, unicode=can_show_blocks(sys.stdout))
    name = school
    if name is None:
        terminal.show(page.say(say("ask.new", file=file), hang=2))
    while name is None:
        typed = terminal.ask(say("ask.school") + " ")
        if typed is None or typed.casefold() in forms(Order.QUIT, say):
            terminal.show(page.say(say("ask.not_begun")))
            leave(ExitCode.OK)
        name = " ".join(typed.split()) or None
        if name is None:
            terminal.show(page.say(say("ask.school_needed")))
    write_file(file, blank_text(rubric, words(language), name), force=False)


def _sit(file: str, request: Request, terminal: Terminal) -> ExitCode:
    checked = check_file(file, request)
    if checked.rubric is None or checked.answers is None:
        show_errors(checked, request)
        return ExitCode.REQUEST if checked.unreadable else ExitCode.ANSWERS
    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    say = words(checked.language)
    page = Page.of(checked.rubric, say, terminal.width, unicode=can_show_blocks(sys.stdout))
    try:
        draft = Draft(file, checked.rubric, today)
    except AnswersFaultyError as error:
        show_errors(checked._replace(diagnostics=error.diagnostics), request)
        return ExitCode.ANSWERS
    except UnreadableError as error:
        refuse("{file} cannot be read: {reason}", file=file, reason=why(error))
    except UnwritableError as error:
        refuse(error.args[0])
    spoken = in_all_languages(checked.named or "", checked.rubric)
    conversation = Conversation(page, draft.answers, file, today, _commands(file, request), spoken)
    try:
        # Over a pipe come answers alone: a script must not begin to fill in other things.
        complete = hold(conversation.talk(occasional=terminal.typed), terminal, draft)
    except KeyboardInterrupt:
        lost = conversation.desk.lost
        kept = (Span(say("ask.interrupted", file=file)),)
        print_errors([BLANK, kept if lost is None else lost], request.color)
        raise
    except NotSavedError as error:
        return _not_saved(error, page, request)
    finally:
        tell_losses(draft.losses, checked.language, file)
    return ExitCode.OK if complete else ExitCode.REQUEST


def _commands(file: str, request: Request) -> tuple[str, str, str]:
    """The commands that come next, as they can be typed."""
    score, gap, ask = (file_command(name, file, request) for name in ("score", "gap", "ask"))
    return score, gap, ask


def _not_saved(error: NotSavedError, page: Page, request: Request) -> ExitCode:
    """Say what stands in the way, and repeat the answer that it is not lost."""
    file, cause, put = request.files[0], error.__cause__, error.put
    if isinstance(put, Put):
        indicator = page.rubric.indicators_by_id[put.indicator]
        head = page.words("ask.not_saved", title=indicator.title) + ":"
        lines = answer_lines(page, indicator, put.answer, head)
    else:
        lines = page.say(page.words("ask.not_saved", title=put.text), hang=2)
    if isinstance(cause, AnswersFaultyError):
        command = file_command("validate", file, request)
        lines += page.say(page.words("ask.changed", file=file), hang=2)
        lines += page.say(page.words("ask.changed_faulty", command=command), hang=2)
        print_errors(lines, request.color)
        return ExitCode.ANSWERS
    told = page.words("ask.cannot_write", file=file, reason=_reason(cause, page.words.language))
    print_errors([*lines, *page.say(told, hang=2)], request.color)
    return ExitCode.REQUEST


def _reason(cause: BaseException | None, language: Language) -> str:
    if isinstance(cause, UnreadableError):
        return why(cause, language)
    if isinstance(cause, UnwritableError):
        return spoken(cause.reason, language)
    return spoken(system_sentence(cause), language) if isinstance(cause, Exception) else str(cause)

"""What `etwin batch --summary` says once all schools are done."""

from pathlib import Path
from typing import NamedTuple

from etwin_cli.commands.batch_options import BatchOptions
from etwin_cli.commands.configuration import Configuration
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.commands.summary import SummaryFormat, language_for, report_of, summary_of
from etwin_cli.commands.writing import refuse_existing
from etwin_cli.languages import Language


class BatchSummary(NamedTuple):
    """The summary that is asked for."""

    target: Target[SummaryFormat]
    language: Language | None

    def write(self, path: Path, *, force: bool) -> None:
        """Summarise a complete database, and write the report."""
        summary = summary_of(str(path), self.language)
        report = report_of(self.target, summary, self.language)
        deliver([(self.target, report)], Color.AUTO, force=force)


def summary_asked_for(options: BatchOptions, configured: Configuration) -> BatchSummary | None:
    """The summary that the options ask for; None: none. Ends the command for one that cannot be."""
    if not options.summarises:
        return None
    form = chosen_format(options.summary_format, configured, SummaryFormat, options.summary_output)
    (target,) = targets(form, Request(output=options.summary_output, force=options.force))
    others = [
        refuse_existing(name, force=True).key for name in (options.output, options.errors) if name
    ]
    if target.file is not None and refuse_existing(target.file, force=True).key in others:
        refuse("the summary cannot go to the same file as OUT or --errors")
    return BatchSummary(target, language_for(form, options.lang, configured.language))

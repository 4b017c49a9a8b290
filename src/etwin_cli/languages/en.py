"""The interface's words in English (British).

Glossary: rubric · criterion · indicator · level · descriptor · evidence · weight · target · band: stage (of
the progress; the answers file's `stage` is the school's and is never shown beside it) · gap: nothing
is lacking, there are "steps forward" · step · gain · effort · coverage: "answers: 38 of 43" ·
open (question): still open · unknown: still to find out · not applicable · unsupported: "no evidence
named yet" · claimed: "if every level had its evidence" · borderline: on the edge · provisional.
Tone: plain and warm, from teacher to teacher; of a progress, never of a competition; no score
promises or foretells what others decide.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the heading: whose answers, and to what
    "heading.period": "Period: {period}",
    "heading.date": "Date: {date}",
    "heading.role": "Answered by: {role}",
    "heading.rubric": "{title} (version {version})",
    "role.leadership": "management team",
    "role.teacher": "teaching staff",
    "role.student": "pupils",
    "role.family": "families",
    "role.assessor": "external assessment",
    # days
    "day.01": "{day} January {year}",
    "day.02": "{day} February {year}",
    "day.03": "{day} March {year}",
    "day.04": "{day} April {year}",
    "day.05": "{day} May {year}",
    "day.06": "{day} June {year}",
    "day.07": "{day} July {year}",
    "day.08": "{day} August {year}",
    "day.09": "{day} September {year}",
    "day.10": "{day} October {year}",
    "day.11": "{day} November {year}",
    "day.12": "{day} December {year}",
    # the table of criteria and indicators
    "table.items": "Criteria and indicators",
    "table.level": "Level",
    "level.unanswered": "still open",
    "level.unknown": "still to find out",
    "level.not_applicable": "not applicable",
    "level.unsupported": "counts as {level}: no evidence named yet",
    "level.full": "counts with all its points",
    "note.weight": "weight {weight}",
    "note.open": "at least, with {n} still open",
    "note.nothing": "no answers yet",
    # the total and what stands behind it
    "total.criterion_alone": "Only the criterion {criterion} is shown; the total is of all of them.",
    "total.single": "Total: {score} of {maximum}",
    "total.range": "Total: between {low} and {high} of {maximum}",
    "total.nothing": "There are no answers yet: any question is a good one to begin with.",
    "total.nothing_range": (
        "With all the answers, the total will be between {low} and {high} of {maximum}."
    ),
    "total.none": "No question of the rubric applies to this school: there is nothing to score.",
    "total.claimed": "If every level had its evidence: {score}",
    "total.claimed_open": "If every level answered had its evidence: at least {score}",
    "coverage.answered": "Answers: {answered} of {indicators}",
    "coverage.not_applicable.one": "{n} not applicable",
    "coverage.not_applicable.other": "{n} not applicable",
    "coverage.open": "{n} still open",
    "not_applicable.heading": "Not applicable",
    "unknown.heading": "Still to find out",
    # the stages
    "band.reached": "Stage: {band}",
    "band.provisional": "Stage: {band} (provisional, while questions are still open)",
    "band.none": "Stage: none yet",
    "borderline.one": (
        "On the edge: with this answer one level lower, the stage {band} would be lost."
    ),
    "borderline.other": (
        "On the edge: with any one of these answers one level lower, "
        "the stage {band} would be lost."
    ),
    "next.heading": "The next stage, {band}, still asks for:",
    "missing.score": "a total of {needed}",
    "missing.coverage": "{needed} of {indicators} questions answered",
    "missing.criterion": "at least {needed}",
    "missing.indicator": "at least level {level}",
    "now.exact": "now {actual}",
    "now.range": "now between {low} and {high}",
    "now.open": "now at least {actual}, with {n} still open",
    # the steps
    "gap.in_view": "Stage in view: {band}",
    "gap.in_view_reached": "Stage in view: {band}, already reached",
    "first.heading.one": "Answer first: at least {n} more question",
    "first.heading.other": "Answer first: at least {n} more questions",
    "first.half": "While more than half of the answers are missing, the steps say little.",
    "first.band": "The stage {band} asks for {wanted} answers.",
    "first.now": "So far: {answered} of {indicators}.",
    "first.how": "To answer them: {command}",
    "gap.in_short": "In short",
    "gap.focus": "Where work gains most",
    "gap.gain": "{gain} points",
    "gap.steps": "Steps forward",
    "gap.blocking": "First, what the stage {band} asks for",
    "gap.others": "Then, other steps that help too",
    "gap.answer": "Answer",
    "gap.improve": "Improve",
    "gap.document": "Document (the practice is there, name its evidence)",
    "gap.effort": "effort {effort}",
    "gap.legend": "Points are what a step adds to the total: more where the practice weighs more. Effort is the work it takes: the lower, the less.",
    "gap.more.one": "And {n} more step, shown without --top.",
    "gap.more.other": "And {n} more steps, shown without --top.",
    "gap.evidence": "To show it, for example:",
    "gap.questions": "Questions still open",
    "gap.unknown": "Still to find out: {reason}",
    "gap.done": "Every indicator has reached its target. Well done to everyone who made it happen!",
    # the path to a stage
    "path.least": "The least effort that reaches the stage {band}: {effort}",
    "path.most": "The most that an effort of {budget} can gain: {gain}",
    "path.total": "Total then: {score} of {maximum}",
    "path.effort": "Effort in all: {effort}",
    "path.fixed": "Kept as they are",
    "path.questions": "First, answer what is still open, at whatever level",
    "path.no_steps": "It takes no step.",
    "path.no_gain": "No step within it raises the total.",
    "path.last": "There is no further stage: every one of the rubric is reached.",
    "path.reached": "With these steps the stage {band} is reached.",
    "path.too_many": (
        "No path is shown: this rubric has too many indicators of different weights and efforts to "
        "compare every set of steps. etwin gap without --path begins with the steps that gain most "
        "for their effort, and with --fix there are fewer sets to compare."
    ),
    "path.still": "The stage {band} would still ask for:",
    "path.unreachable": "The stage {band} cannot be reached from here. It asks for:",
    "path.at_most": "at most, {actual}",
    "path.then": "then {actual}",
    # one assessment after another
    "compare.heading": "From {before} to {after}",
    "compare.heading.named": "From {before} to {after}",
    "compare.total": "Total: from {before} to {after} of {maximum} ({change})",
    "compare.same_total": "Total: {after} of {maximum}, as before",
    "compare.no_total": "No total: what can be compared is not answered in both.",
    "compare.stage": "Stage: before, {before}; now, {after}",
    "compare.same_stage": "Stage: {after}, as before",
    "compare.no_stage": "none yet",
    "compare.open": "{n} still open ({label})",
    "compare.rubric_changed": (
        "The rubric has changed in between. Criteria and totals are counted anew, with its present "
        "weights and only the indicators that it asked in the same way each time: {n} of "
        "{indicators}."
    ),
    "compare.school": (
        "The school's codes differ, {before} and {after}: are these answers of the same school?"
    ),
    "compare.backwards": (
        "The files run backwards in time: {before} stands before {after}. The oldest goes first."
    ),
    "compare.years": "Over time",
    "compare.criteria": "By criterion",
    "compare.new": "Newly answered",
    "compare.better": "Better",
    "compare.worse": "Worse",
    "compare.incomparable": "Not comparable",
    "compare.unchanged.one": "{n} indicator is as it was.",
    "compare.unchanged.other": "{n} indicators are as they were.",
    "compare.as_before": "as before",
    "compare.rubric": "the rubric did not ask it in the same way",
    "compare.not_applicable": "it applies in one and not in the other",
    "compare.unanswered": "it is no longer answered",
    "compare.gone": "the rubric asks it no more",
    "compare.not_in_order": (
        "the files run backwards in time, {before} before {after}: it cannot be told what is worse"
    ),
    "compare.regressed": "something is worse, or it cannot be told that nothing is",
    # what if
    "whatif.heading": "What if…",
    "whatif.evidence": (
        "The evidence that these levels need is taken as given. The file is as it was."
    ),
    "whatif.same": "No criterion changes.",
    "sensitivity.heading": "How firm the stage is",
    "sensitivity.margin": "The total is {margin} points above what the stage {band} asks for.",
    "sensitivity.exact": "The total is exactly what the stage {band} asks for.",
    "sensitivity.firm": "No single answer, one level lower, loses the stage {band}.",
    "sensitivity.higher.one": (
        "One level higher, and with its evidence, this answer alone reaches the stage {band}:"
    ),
    "sensitivity.higher.other": (
        "One level higher, and with its evidence, any one of these answers reaches "
        "the stage {band}:"
    ),
    "sensitivity.far": "No single answer, one level higher, reaches another stage.",
    # checking files
    "validate.valid": "ready to be scored",
    "validate.errors.one": "{n} error",
    "validate.errors.other": "{n} errors",
    "validate.warnings.one": "{n} warning",
    "validate.warnings.other": "{n} warnings",
    "validate.more": "… and {n} more, listed by: {command}",
    "warnings.one": "{n} warning: see it with: {command}",
    "warnings.other": "{n} warnings: see them with: {command}",
    # rubrics
    "rubric.size": "{criteria} criteria, {n} indicators",
    "rubric.languages": "languages: {languages}",
    "rubric.indicator": "weight {weight}; target {target}; effort {effort}",
    "rubric.may_not_apply": "may be not applicable",
    "rubric.target": "target",
    "rubric.bands": "Stages of the progress",
    "rubric.minimum": "total {minimum} or more",
    "rubric.each_criterion": "{minimum} or more in each criterion",
    "rubric.coverage": "{share} % of the questions answered",
    "rubric.requires": "{title} ({id}) at level {level} or above",
    "rubric.usable": "the rubric can be used",
    "rubric.covered": "{covered} of {claims} claims covered",
    "claim.practice": "practice",
    "claim.attitude": "attitude",
    "claim.result": "result",
    "claim.none": "no indicator stands for it",
    # explaining an indicator
    "explain.evidence_needed": "Evidence is needed from level {level} on.",
    "explain.evidence": "Evidence, needed from level {level} on; for example:",
    "explain.not_applicable": "Not applicable only when: {when}",
    "explain.claims": "It stands for these words of the source:",
    "explain.share": "Its share of the total: {share} % (weight {weight}; effort of one step: {effort})",
    # the blank answers file
    "blank.intro": "The school's answers to the rubric “{title}”",
    "blank.how": "After level: write the number of the level that describes the school today. "
    "Leave it empty while nobody has said; write unknown: and what there is to find out instead of "
    "level: if you still have to ask.",
    "blank.evidence": "From level {level} on, name what shows it: a link, a file's name, or a "
    "sentence that says what it is and where it is kept.",
    "blank.privacy": "Write roles, never names of persons, and least of all of pupils.",
    "blank.school": "The name of the school",
    "blank.stage": "what it teaches; in quotation marks where it holds a comma, a colon or a #",
    "blank.role": "who answers: a role, never a name",
    "blank.period": "the school year, such as 2025-2026",
    "blank.date": "the day of the meeting, such as 2026-05-12",
    "blank.not_applicable": "Not applicable only in this case: {when} Then write not_applicable: "
    "and the reason, in place of level:",
    "blank.plans": "What the school means to do in the next two years, by criterion: a text, or a list of them.",
    "blank.yaml": "Four things that YAML is strict about: a space after each colon; spaces, never tabs, before a line; quotation marks around a text that holds a comma, a colon or a #; and each text on a line of its own, never within braces or brackets, where a comma ends it.",
    "init.done": "{file} is ready to be filled in. Next: open it in an editor, then {command}",
    # gates
    "gate.score": "the total is {actual}, and {needed} is asked for",
    "gate.criterion": "{id} is at {actual}, and {needed} is asked for",
    "gate.band": "the stage {band} is asked for, and the stage reached is: {reached}",
    "gate.complete": "questions still open: {actual}; none may be",
    "gate.unsupported": "answers without the evidence they need: {actual}; at most {needed} may be",
    "gate.nothing": "nothing is answered yet, so there is no score to hold against what is asked for",
    "gate.left_out": "{id} has no score: everything in it is not applicable",
    # what was passed over in folders and archives
    "passed.files.one": "{n} other file was passed over: {names}",
    "passed.files.other": "{n} other files were passed over: {names}",
    "passed.rubrics.one": "the files of a rubric were passed over: {names}",
    "passed.rubrics.other": "the files of {n} rubrics were passed over: {names}",
    # many files
    "tally.files": "Files: {n}",
    "tally.errors": "with errors: {n}",
    "tally.below": "below what is asked for: {n}",
    "files.file": "File",
    "files.school": "School",
    "files.total": "Total",
    "files.stage": "Stage",
    "files.unlisted.one": "{n} more file is not listed: a page above 1 MiB is not shown.",
    "files.unlisted.other": "{n} more files are not listed: a page above 1 MiB is not shown.",
    "files.table_alone.one": "{n} file is in the table alone: a page above 1 MiB is not shown.",
    "files.table_alone.other": "{n} files are in the table alone: a page above 1 MiB is not shown.",
    # many schools
    "batch.progress": "{done} schools, {rate} a second, with errors: {faulty}",
    "batch.progress_of": "{done} of {total} schools, {rate} a second, {left} left, with errors: {faulty}",
    "batch.summary.one": "{n} school in {file}; with errors: {faulty}",
    "batch.summary.other": "{n} schools in {file}; with errors: {faulty}",
    "batch.pace": "({seconds} s, {rate} a second)",
    "batch.resumed.one": "going on after {n} school that is done",
    "batch.resumed.other": "going on after {n} schools that are done",
    "batch.interrupted.one": "interrupted; {n} school is in {file}, and --resume goes on with the rest",
    "batch.interrupted.other": "interrupted; {n} schools are in {file}, and --resume goes on with the rest",
    # a file that was replaced
    "lost.owner": "{file} is now the file of whoever saved it: its owner or its group could not be kept",
    "lost.attributes": "some attributes of {file}, such as an access list, could not be kept",
    "lost.other_name": "{file} has another name too (a hard link): under that name the old contents stay",
    # the last words
    "hint": "Next: {command}",
}

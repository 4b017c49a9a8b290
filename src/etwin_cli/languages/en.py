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
    # == schemas for editors ==
    # an answers file
    "answers.intro": "A school's answers to {title}, version {version}.",
    "answers.rubric": "The rubric that these answers are for: its id, or its id and version.",
    "answers.rubric.id": "The id of the rubric.",
    "answers.rubric.version": "The version of the rubric, in quotes. This one is {version}; "
    "another is only warned of.",
    "answers.language": "The language of the people who write: ca, es or en.",
    "answers.school": "The school, as it names itself.",
    "answers.school.name": "The name of the school.",
    "answers.school.code": "The school's official code; a zero at the beginning is kept.",
    "answers.school.country": "The country, such as ES.",
    "answers.school.region": "The region.",
    "answers.school.place": "The town or village.",
    "answers.school.stage": "What the school teaches, such as primary.",
    "answers.period": "The school year, such as 2025-2026.",
    "answers.date": "The day of the meeting, such as 2026-05-12.",
    "answers.respondent": "Who answers.",
    "answers.respondent.role": "The role of whoever answers, never a name.",
    "answers.answers": "The answers, by indicator. One that is empty or missing is still open.",
    "answers.level": "The number of the level that describes the school today; empty while nobody "
    "has said.",
    "answers.unknown": "Instead of level: what there is to find out, and who to ask.",
    "answers.not_applicable": "Instead of level: the reason. Only when: {when}",
    "answers.evidence": "What shows it: a link, a sentence that says what it is and where it is "
    "kept, or url, file, title and date; one or a list.",
    "answers.evidence.from": "Needed from level {level} on.",
    "answers.evidence.examples": "For example:",
    "answers.evidence.piece": "A link, a sentence that says what it is and where it is kept, or "
    "url, file, title and date.",
    "answers.evidence.url": "A link, http or https. It is never fetched.",
    "answers.evidence.file": "The name of a file. It is never opened.",
    "answers.evidence.title": "What it is and where it is kept, without names of persons.",
    "answers.evidence.date": "The day it is of, such as 2026-02-11.",
    "answers.comment": "What helps to understand the answer, without names of persons.",
    "answers.plans": "What the school means to do in the next two years, by criterion.",
    "answers.plans.criterion": "What the school means to do in {title}: a text, or a list.",
    "answers.plan": "One thing that the school means to do.",
    "answers.plan.text": "What the school means to do.",
    "answers.plan.year": "In which of the next two years: 1 or 2.",
    "answers.plan.year.1": "The first of the two years.",
    "answers.plan.year.2": "The second of the two years.",
    "answers.plan.indicator": "The indicator that it is about.",
    "answers.plan.level": "The level that it means to reach.",
    # a rubric's own file
    "rubric.intro": "A rubric: its identity, its scale, its stages and its criteria.",
    "rubric.id": "The rubric's id, which answers files name. It is never translated.",
    "rubric.version": 'The version, in quotes: "1.10" without them is the number 1.1.',
    "rubric.language": "The language that the rubric is written in, such as ca.",
    "rubric.title": "The name of the rubric.",
    "rubric.description": "What it is about.",
    "rubric.source": "Where the claims come from that the rubric stands for.",
    "rubric.notice": (
        "One sentence under every score, gap analysis, report and form: what they are not, for example."
    ),
    "rubric.scale": "The levels of every indicator that brings none of its own; ascending.",
    "rubric.target_level": "The level that a school is expected to reach.",
    "rubric.aim_from": "The lowest level that a step forward leads to; those below are never an aim.",
    "rubric.evidence": "When an answer needs evidence.",
    "rubric.required_from": "From this level on. An answer without it counts as the highest level "
    "below.",
    "rubric.score": "How totals are shown.",
    "rubric.maximum": "The highest total; 100 where nothing is said.",
    "rubric.decimals": "How many decimals totals are shown with; 1 where nothing is said.",
    "rubric.combine": "How what is inside is combined; mean where nothing is said.",
    "rubric.band_list": "The stages of the progress, ascending.",
    "rubric.criteria": "The criteria: names of files in this folder, or written here.",
    "rubric.file": "The name of a criterion's file in the rubric's folder.",
    "combine.mean": "The mean, by weight.",
    "combine.points": "The points gained of those that can be gained.",
    "combine.minimum": "The lowest of them.",
    "band.intro": "A stage of the progress: it is reached when all that it asks for holds.",
    "band.id": "The id of the stage.",
    "band.title": "The name of the stage.",
    "band.minimum": "The total that it asks for; above that of the stage before.",
    "band.each_criterion": "What it asks for in each criterion.",
    "band.coverage": "The share of the questions to be answered, from 0 to 1.",
    "band.requires": "Indicators, and the level that each is to be at.",
    "band.level": "One of the indicator's levels.",
    # a criterion and its indicators
    "criterion.intro": "A criterion: either indicators or criteria, and not none.",
    "criterion.id": "The criterion's id: no criterion and no indicator has the same.",
    "criterion.title": "The name of the criterion.",
    "criterion.weight": "Beside its sisters, a number above 0; 1 where nothing is said.",
    "criterion.indicator_list": "The indicators of the criterion.",
    "criterion.criteria": "The criteria inside this one.",
    "indicator.intro": "An indicator: one question to the school, and its levels.",
    "indicator.id": "The indicator's id: no criterion and no indicator has the same.",
    "indicator.title": "The indicator in a few words.",
    "indicator.question": "What the school answers.",
    "indicator.not_applicable": "Whether a school may say that it does not apply; refused where "
    "nothing is said.",
    "indicator.refused": "Every school answers it.",
    "indicator.excluded": "It may not apply, and is then left out.",
    "indicator.full": "It may not apply, and then counts with all its points.",
    "indicator.not_applicable_when": "The only reason for not applicable; beside excluded and full.",
    "indicator.effort": "The effort of one step up, from 1 to 10; 1 where nothing is said.",
    "indicator.levels": "The indicator's own levels, in place of the whole scale; ascending.",
    "indicator.evidence_examples": "What could show it.",
    "indicator.evidence_example": "One example of evidence.",
    "indicator.covers": "The claims of the source that it stands for.",
    "indicator.claim": "The id of a claim in claims.yaml.",
    "level.intro": "A level.",
    "level.level": "Its number, the one that answers write.",
    "level.title": "Its name; that of the scale's same level where nothing is said.",
    "level.text": "What can be seen in a school at this level, in one or two sentences.",
    "level.points": "The points that it gives; its number where nothing is said.",
    # a translation
    "translation.intro": "A rubric's words in another language, by id.",
    "translation.language": "The language of these words: that of the file's name.",
    "translation.text": "The same words in this language.",
    "translation.named": "A title and a description.",
    "translation.rubric": "The rubric's title, description and notice.",
    "translation.levels": "The words of the levels, by number.",
    "translation.bands": "The names of the stages, by id.",
    "translation.criteria": "The words of the criteria, by id.",
    "translation.indicators": "The words of the indicators, by id.",
    "translation.indicator": "The words of one indicator.",
    "translation.examples": "As many as the rubric has, in the same order.",
    # what editors show where a value does not do
    "error.blank": "This text cannot be blank.",
    "error.reason": "Write in a few words why: none, not yet, x or a number is no reason.",
    "error.date": "A day that the calendar has, written as in 2026-05-12.",
    "error.link": "A link begins with http:// or https://",
    "error.id": "Lower-case letters, digits, points and hyphens, at most 64.",
    "error.evidence": "A piece of evidence needs a url, a file or a title.",
    "error.alone": "Of level, not_applicable and unknown only one can be said.",
    # what etwin init says of it
    "init.schema": "{file} lets editors check the answers and explain every question while you write",
    # == many schools, summarised ==
    # the schools
    "summary.schools.one": "{n} school, scored on {day}",
    "summary.schools.other": "{n} schools, scored on {day}",
    "summary.scored": "with a score: {n}",
    "summary.silent": "with nothing answered yet: {n}",
    "summary.faulty": "with errors: {n}",
    "summary.few": "Figures are shown from {least} schools with a score on, so that no school can be told by one.",
    # how they are spread
    "summary.bands": "Stages",
    "summary.band.none": "none yet",
    "summary.total": "Total",
    "summary.quartiles": "A quarter of the schools: up to {first}; half: up to {median}; three quarters: up to {third} (of {maximum})",
    "summary.answered": "Schools",
    "summary.percent": "{n} %",
    "summary.legend": (
        "Under 25, 50 and 75 %: the figure, of {maximum}, up to which a quarter, half and "
        "three quarters of the schools are. Of an indicator, only the schools that answered it "
        "are counted."
    ),
    "summary.strip": "The strip goes from 0 to {maximum}: the darker, the more schools.",
    # the indicators that stand out
    "summary.weakest": "Lowest on average",
    "summary.weakest.item": "{value} on average",
    "summary.uneven": "Most uneven",
    "summary.uneven.item": "two schools are {value} apart on average",
    "summary.open": "Most often still open",
    "summary.unsupported": "Most often without evidence named yet",
    "summary.not_applicable": "Most often not applicable",
    "summary.of": "{n} of {schools} schools",
    # groups
    "summary.by.country": "By country",
    "summary.by.region": "By region",
    "summary.by.place": "By town or village",
    "summary.by.stage": "By what the schools teach",
    "summary.by.period": "By period",
    "summary.by.respondent": "By who answers",
    "summary.group.none": "not said",
    "summary.group.others.one": "{n} other group",
    "summary.group.others.other": "{n} other groups together",
    "summary.group.few": (
        "There are too few schools in the groups to show any of them: each needs {least}, and"
        " so do the others together."
    ),
    "summary.group.why": (
        "A group of fewer than {least} schools is shown only together with others, so that no"
        " school can be told by a figure."
    ),
    # the same text
    "summary.same": "The same text in different schools",
    "summary.same.why": "It may come from a course or a template, or from schools that work together: only whoever asks will know.",
    "summary.same.more.one": "and {n} more; --format json names them all",
    "summary.same.more.other": "and {n} more; --format json names them all",
    # the last words
    "summary.closing": (
        "All the schools together, each as it sees itself: a picture to learn from. It puts "
        "no school before another."
    ),
    # one school among them
    "against.heading": "Among other schools",
    "against.total": "Total",
    "against.in": "in the {quarter} quarter of {n} schools",
    "against.between": "between the {low} and the {high} quarter of {n} schools",
    "against.none": "no answers yet",
    "against.few": "schools: {n}; a place is told from {least} on",
    "against.few_schools": (
        "Schools of the cohort with a score: {n}; a place among schools is told from {least} on."
    ),
    "against.1": "first",
    "against.2": "second",
    "against.3": "third",
    "against.4": "fourth",
    "against.why": (
        "Quarters are counted from the lowest figures up. They show in what others could help, and "
        "in what this school could help others; where it is one of these schools, it is counted "
        "too."
    ),
    # == item analysis ==
    # the heading: which rubric, how many schools
    "analysis.for": "How its indicators were answered, for those who write the rubric",
    "analysis.schools.one": "{n} school",
    "analysis.schools.other": "{n} schools",
    "analysis.silent.one": "left out: {n} with no answer yet",
    "analysis.silent.other": "left out: {n} with no answer yet",
    "analysis.faulty.one": "left out: {n} with errors in its answers",
    "analysis.faulty.other": "left out: {n} with errors in their answers",
    "analysis.none": "No school has answered anything here without errors: there is nothing to analyse.",
    "analysis.small": (
        "They are fewer than {small}: with so few, any figure here may be chance. "
        "Take it as a question to ask, not as an answer."
    ),
    # what to look at first
    "analysis.first": "What to look at first",
    "analysis.nothing": "Nothing stands out: every figure is within the usual lines.",
    "analysis.more.one": "and {n} more, in the tables below",
    "analysis.more.other": "and {n} more, in the tables below",
    "analysis.gained": "; without it, alpha would be {without} and not {alpha}",
    "negative.title": "Go against the rest of their criterion",
    "negative.hint": (
        "Schools that are further on in the rest are less so here. Are the levels in order? Does "
        "the question say the contrary of what is meant?"
    ),
    "negative.value": "{value} with the rest of {criterion}",
    "low.title": "Hardly go with the rest of their criterion",
    "low.hint": (
        "Perhaps the question is read in several ways, asks for two things at once, or belongs to "
        "another criterion."
    ),
    "low.value": "{value} with the rest of {criterion}",
    "uniform.title": "Answered the same by everybody",
    "uniform.hint": "It tells no school where it is. Are the other levels ones that schools know?",
    "uniform.value": "all at level {value}",
    "ceiling.title": "Many at the highest level",
    "ceiling.hint": (
        "There is no next step to show them. Is a level missing above, or is this one read as less "
        "than it says?"
    ),
    "ceiling.value": "{value} at level {level}",
    "floor.title": "Many at the lowest level",
    "floor.hint": (
        "Perhaps the first step is too high, a level in between is missing, or it is new to most "
        "schools."
    ),
    "floor.value": "{value} at level {level}",
    "unanswered.title": "Often left open",
    "unanswered.hint": "Is it clear, and do those who answer have a way of finding out?",
    "unanswered.value": "{value} of the schools",
    "not_applicable.title": "Often not applicable",
    "not_applicable.hint": "Is it a question for every school? Is the reason allowed too wide?",
    "not_applicable.value": "{value} of the schools",
    "unsupported.title": "Often without the evidence needed",
    "unsupported.hint": "Would other examples of evidence help, ones that schools have at hand?",
    "unsupported.value": "{value} of the answers",
    "incoherent.title": "Criteria whose indicators hardly go together",
    "incoherent.hint": (
        "That is no fault where a criterion gathers different things on purpose; its score then "
        "says less than its indicators do."
    ),
    "incoherent.value": "alpha {value}",
    "redundant.title": "Criteria whose indicators say nearly the same",
    "redundant.hint": "Perhaps some ask the same thing twice, and one could go.",
    "redundant.value": "alpha {value}",
    # a criterion
    "criterion.alpha": "Alpha {value}, from the {n} schools that answered it whole ({indicators})",
    "criterion.no_alpha": "No alpha: {reason}. Schools that answered it whole ({indicators}): {n}",
    "criterion.small": "fewer than {small}: it may be chance",
    "criterion.indicators.one": "{n} indicator",
    "criterion.indicators.other": "{n} indicators",
    "criterion.ends": "Of them, at the lowest level in everything: {lowest}; at the highest: {highest}",
    "reason.alone": "it takes two indicators",
    "reason.few": "too few schools answered it whole",
    "reason.constant": "every school comes to the same sum",
    # the table
    "column.indicator": "Indicator",
    "column.n": "n",
    "column.mean": "mean",
    "column.spread": "sd",
    "column.lowest": "lowest",
    "column.highest": "highest",
    "column.rest": "rest",
    "column.without": "without",
    "row.open": "open: {n}",
    "row.not_applicable": "not applicable: {n}",
    "row.unsupported": "without evidence: {n}",
    "row.constant": "no figure with the rest: it, or the rest, does not vary",
    # how to read it
    "read.heading": "How to read it",
    "read.n": "n: schools that gave a level. Under each indicator, how many gave which.",
    "read.mean": "mean, sd: their mean level and its standard deviation.",
    "read.ends": (
        "lowest, highest: how many of them are at the lowest and the highest level; * is more than "
        "{share}. Answers spread evenly over five levels already have 20 % at each."
    ),
    "read.rest": (
        "rest: correlation, from -1 to 1, with the sum of the criterion's other indicators; * is "
        "below {low}. Only schools that answered the criterion whole count."
    ),
    "read.without": "without: what the alpha of the criterion would be without the indicator.",
    "read.levels": (
        "The level is the one that the school gave, with evidence or without. Levels are in an order, "
        "and a mean takes their steps as equal: see the distribution before the figures."
    ),
    "analysis.end": "These figures are about the questions. They judge no school.",
    # == the questionnaire ==
    # the beginning
    "ask.new": "{file} is not there yet; let us begin it.",
    "ask.school": "The school's name:",
    "ask.school_needed": "The file needs a name for the school; it can be changed later.",
    "ask.not_begun": "Nothing was written.",
    "ask.welcome": "{school}: answers in {file}",
    "ask.saved_at_once": "Every answer is saved at once: stop (q) when you like, and go on another day.",
    "ask.progress": "Answers: {answered} of {indicators}",
    "ask.open.one": "{n} question still open",
    "ask.open.other": "{n} questions still open",
    "ask.unknown.one": "{n} to find out",
    "ask.unknown.other": "{n} to find out",
    # which school year, which day, who answers
    "ask.period": "School year, such as 2025-2026 (Enter: leave it blank):",
    "ask.date": "Day of the meeting (Enter: today, {today}; -: leave it blank):",
    "ask.respondent_role": "Who answers: a role, never a name (Enter: leave it blank):",
    "ask.bad_period": "A school year is two years in a row, written like this: 2025-2026.",
    "ask.no_role": "That does not say yet who answers: write a role, or press Enter.",
    # a question
    "ask.where": "{criterion} · question {number} of {indicators}",
    "ask.now": "So far:",
    "ask.open_yet": "still open",
    "ask.comment_now": "comment: {comment}",
    "ask.evidence_now": "evidence: {evidence}",
    "ask.prompt": "{title} · Answer:",
    "ask.choice.level": "{levels}: level",
    "ask.choice.unknown": "?: to find out",
    "ask.choice.not_applicable": "x: not applicable",
    "ask.choice.evidence": "e: evidence",
    "ask.choice.needed": "e: evidence (needed from {level})",
    "ask.choice.examples": "e: evidence (needed from {level}) and examples",
    "ask.choice.comment": "c: comment",
    "ask.choice.next": "Enter: skip",
    "ask.choice.back": "b: back",
    "ask.choice.list": "l: list",
    "ask.choice.help": "h: help",
    "ask.choice.quit": "q: stop",
    # what can be typed, the short form first
    "ask.level_word": "level",
    "ask.typed.not_applicable": "x, not applicable",
    "ask.typed.unknown": "?, unknown, to find out, don't know, i don't know, we don't know",
    "ask.typed.evidence": "e, evidence",
    "ask.typed.comment": "c, comment",
    "ask.typed.next": "n, next, skip",
    "ask.typed.back": "b, back",
    "ask.typed.go": "g, go, go to",
    "ask.typed.list": "l, list",
    "ask.typed.clear": "d, delete, clear",
    "ask.typed.help": "h, help",
    "ask.typed.quit": "q, quit, exit, stop",
    "ask.yes": "y, yes",
    # help
    "ask.help": "What you can write:",
    "ask.help.level": "the number of the level that describes the school today",
    "ask.help.unknown": "we still need to find out; what, or from whom, may follow",
    "ask.help.not_applicable": "the question does not apply, and why; where the rubric allows it",
    "ask.help.evidence": "see examples, add evidence, or take some out",
    "ask.help.comment": "a comment that helps to understand the answer",
    "ask.help.next": "the next question; this one stays as it is (Enter does the same)",
    "ask.help.back": "the question before",
    "ask.help.go": "go to a question by its number, or to words of its title or its criterion's",
    "ask.help.list": "how far we are, what this criterion is about, and its questions",
    "ask.help.clear": "take the answer back; its evidence and comment stay",
    "ask.help.help": "this help",
    "ask.help.quit": "stop; everything is saved",
    # what was understood
    "ask.not_understood": "“{text}” was not understood. h: help",
    "ask.one_level": "Type a single number, {levels}: between two levels, the highest that is met in full.",
    "ask.no_level": "The levels here are {levels}.",
    "ask.saved": "Saved: {answer}.",
    "ask.saved_unsupported": "Saved: {answer}. As long as no evidence is named, it counts as {counted}.",
    "ask.saved_supported": "Saved. Now the level counts as {level}.",
    "ask.saved_plainly": "Saved.",
    "ask.saved_comment": "Saved; before: {before}",
    "ask.saved_unknown": "Saved: to find out. Until then the question stays open.",
    "ask.saved_not_applicable": "Saved: not applicable. The reason stands beside the results.",
    "ask.cleared": "The question is open again; before: {answer}. Evidence and comment stay.",
    "ask.nothing_to_clear": "There is no answer to take back.",
    "ask.first": "This is the first question.",
    # unknown, not applicable, comment
    "ask.unknown_prompt": "What is there to find out, or from whom? (Enter: leave it blank)",
    "ask.unknown_again": "What is there to find out, or from whom? (Enter: leave it as it is)",
    "ask.not_applicable_refused": "This question is one for every school: the rubric has no “not applicable” here.",
    "ask.not_applicable_when": "Only when: {when}",
    "ask.not_applicable_prompt": "Why does it not apply? (Enter: leave it)",
    "ask.no_reason": "That is not a reason yet: write in a few words why.",
    "ask.comment_prompt": "Comment, without names of pupils (Enter: leave it):",
    "ask.comment_again": "Comment, without names of pupils (Enter: leave it; -: take it out):",
    # evidence
    "ask.evidence_what": "A link, the name of a file, or a sentence that says what it is and where it is kept. Nothing is opened or sent.",
    "ask.evidence_prompt": "Evidence (Enter: later):",
    "ask.evidence_again": "More evidence (Enter: no more; -1: take the first one out):",
    "ask.evidence_title": "What it is, in a few words (Enter: leave it blank):",
    "ask.evidence_date": "Its date, such as 2026-02-11 (Enter: none):",
    "ask.evidence_bad_date": "That is not a date such as 2026-02-11.",
    "ask.evidence_future": "That day has not come yet.",
    "ask.evidence_no_text": "That does not say yet what there is to see: name it in a few words, or press Enter.",
    "ask.evidence_bad_link": "This link is not whole, or has a space in it: copy it again.",
    "ask.evidence_gone": "Taken out: {evidence}",
    "ask.evidence_no_number": "There is no evidence with that number.",
    # personal data
    "ask.again": "Write it again without it (Enter: keep it as it is):",
    # going about
    "ask.go_prompt": "A number, or words of a title (Enter: stay here):",
    "ask.go_none": "No question or criterion has “{text}” in its title.",
    "ask.go_no_number": "The questions here are 1-{indicators}.",
    "ask.go_several": "There are several; which one?",
    "ask.progress_of": "{criterion}: {answered} of {indicators}",
    "ask.list_item": "{number}. {title}: {answer}",
    # the file
    "ask.refused": "This answer stands in the file in a way that cannot be changed here without losing something. Change it in an editor; the file has not changed.",
    "ask.broken": "It cannot be saved like this; the file has not changed.",
    "ask.not_saved": "Not saved: {title}",
    "ask.changed": "Meanwhile somebody else has saved {file}. Nothing was overwritten, and it is read again now.",
    "ask.changed_same": "They have answered this very question:",
    "ask.replace_prompt": "Put your answer in its place? (y: yes; Enter: leave theirs)",
    "ask.apply_prompt": "Put your answer into it? (Enter: yes; n: no)",
    "ask.no": "n, no",
    "ask.changed_faulty": "It has errors now: {command} tells which.",
    "ask.cannot_write": "{file} cannot be written: {reason}. The file has not changed.",
    # the end
    "ask.complete": "Every question has been gone through. Thank you!",
    "ask.end": "That was the last question.",
    "ask.end_prompt": "Enter: finish; or g and a number, l: list:",
    "ask.end_open": "Enter: to the first one still open; q: stop:",
    "ask.sitting": "Questions dealt with this time: {given}",
    "ask.kept": "Everything is saved in {file}.",
    "ask.then": "Next: {score} shows where the school stands, {gap} the next steps.",
    "ask.then_on": "To go on: {command}",
    "ask.interrupted": "Everything that was answered is saved in {file}.",
    # == plans from a path ==
    # in the file
    "plan.document": "{title}: name the evidence that shows level {level}",
    "plan.improve": "{title}: reach level {level}",
    # on the screen
    "plan.added.one": "Added to the plans in {file}: {n} step",
    "plan.added.other": "Added to the plans in {file}: {n} steps",
    "plan.open.one": "Left out: {n} step of a question that nobody has answered yet. Answer it with {command}, then run this command again.",
    "plan.open.other": "Left out: {n} steps of questions that nobody has answered yet. Answer them with {command}, then run this command again.",
    "plan.later.one": "Left for later: {n} step, as a year takes one level of each practice.",
    "plan.later.other": "Left for later: {n} steps, as a year takes one level of each practice.",
    "plan.year": "Year {year}",
    "plan.there": "The plans in {file} have these steps already.",
    "plan.none": "There are no steps to add to the plans.",
    # == the school's report ==
    "report.title": "Self-assessment report",
    "report.contents": "Contents",
    "report.skip": "Go to the content",
    "report.done": "{file} is ready. Open it in a browser; print it from there to sign it.",
    "report.done_markdown": "{file} is ready.",
    # the heading
    "fact.code": "Code: {code}",
    "fact.place": "Place: {place}",
    # where the school stands
    "standing.heading": "Where we stand",
    "standing.scale": "The total, from 0 to {maximum}",
    "standing.marks": "the total that each stage asks for",
    "standing.range": "what the open questions may still add",
    "stage.reached": "reached",
    "stage.current": "where we are now",
    "stage.provisional": "where we are now, provisionally",
    "stage.ahead": "still ahead",
    # the criteria
    "criteria.heading": "The criteria at a glance",
    "criteria.caption": "The score of each criterion, from 0 to {maximum}",
    "criteria.radar": "Radar of the criteria",
    "criteria.axes": (
        "One axis per criterion, with its number in the table: 0 in the middle, {maximum} at the rim."
    ),
    "criteria.before": "The dashed line: {label}.",
    "column.criterion": "Criterion",
    # the indicators
    "indicators.heading": "Indicator by indicator",
    "indicators.caption": "{title}: level, target and score of each indicator",
    "column.target": "Target",
    "bar.target": "target {target}",
    "legend.heading": "How to read the bars",
    "legend.counted": "the level that counts",
    "legend.claimed": "answered, its evidence not named yet",
    "legend.ahead": "steps still ahead",
    "legend.target": "the target",
    # strengths
    "strengths.heading": "What is going well",
    "strengths.intro": "At their target or above it, with evidence that shows it.",
    "strengths.none": (
        "No indicator is at its target with evidence yet; the steps forward show where to begin."
    ),
    # the steps
    "steps.intro": "Those that gain most for their effort come first.",
    "steps.all": "One step at a time",
    "reasons.not_applicable": "What does not apply to our school, and why",
    "reasons.unknown": "What we still have to find out",
    # plans and comments
    "plans.heading": "Our plans for the next two years",
    "plans.none": "No plans are written in the answers file yet.",
    "plans.year": "year {year}",
    "plans.level": "{title}: level {level}",
    "comments.heading": "Comments",
    # the evidence
    "evidence.heading": "Evidence register",
    "evidence.caption": (
        "What the school names as evidence, as it wrote it; nothing was opened to make this report."
    ),
    "evidence.none": "No evidence is named yet.",
    "column.evidence": "Evidence",
    "column.date": "Date",
    # since the last time
    "changes.heading": "Since the last time",
    "changes.caption": "The criteria then and now, from 0 to {maximum}",
    "changes.point": "{label}: {score}",
    "changes.none": "{label}: no total",
    "column.change": "Change",
    # the signature
    "signature.heading": "Signature",
    "signature.intro": "For the school's management",
    "signature.name": "Name",
    "signature.post": "Post",
    "signature.place": "Place and date",
    "signature.signature": "Signature",
    # the last line
    "report.made": "Made with etwin {version} · rubric {id} {rubric_version} · {digest}",
    # == the form for a meeting ==
    # the beginning
    "intro": "A form to fill in together, at a meeting: where the school stands today, and what it "
    "means to do next.",
    "version": "Rubric: {rubric}, version {version} · questions: {questions}",
    "contents": "Contents",
    "school.heading": "The school",
    "school.name": "School",
    "school.code": "Official code",
    "school.country": "Country",
    "school.region": "Region",
    "school.place": "Town or village",
    "school.stage": "What it teaches",
    "period": "School year",
    "date": "Day of the meeting",
    "respondent.role": "Who answers",
    "hint.school.country": "such as ES",
    "hint.school.stage": "such as primary",
    "hint.period": "such as 2025-2026",
    "hint.date": "such as 2026-05-12",
    "hint.respondent.role": "a role, never a name",
    # how it is filled in
    "how.heading": "How to answer",
    "how.level": "For each question, mark the level that describes the school today. Talk first; "
    "one mark is enough.",
    "how.choose": "For each question, choose the level that describes the school today, or write "
    "its number.",
    "how.unknown": "Where nobody knows yet, mark {sign} and write what there is to find out and who "
    "to ask. A question may also stay empty.",
    "how.not_applicable": "{sign}, not applicable, is there only where a question may not be one "
    "for the school, with the only reason for it beside it. Write why.",
    "how.evidence": "From level {level} on, name what shows it: a link, a file's name, or a sentence "
    "that says what it is and where it is kept. Without it, the answer counts as the highest "
    "level that needs none.",
    "how.lines": "In the cell for evidence, one piece a line.",
    "how.rows": "Rows may be moved or inserted; the small grey words on the left say what each row "
    "is, and have to stay.",
    "how.title": "Answer",
    "how.privacy": "Roles, not names",
    "how.after": "Afterwards",
    "after.paper": "Afterwards {command} asks for these answers one by one and saves them in a file.",
    "after.workbook": "Save the workbook, and make an answers file of it: {command}",
    # a question
    "question.unknown": "We still need to find out",
    "question.ask": "What, and who to ask",
    "question.not_applicable": "Not applicable",
    "question.only": "Only when: {when}",
    "question.why": "Why",
    "question.evidence": "Evidence",
    "question.needed": "needed from level {level} on",
    "question.examples": "For example:",
    "question.comment": "Comment, without names of pupils",
    # what comes next
    "form.plans": "Plans for the next two years",
    "plans.how": "What the school means to do, by criterion. A few steps that can be taken are worth "
    "more than many.",
    "form.year": "Year {year}",
    # the workbook
    "sheet.school": "School",
    "sheet.plans": "Plans",
    "column.id": "id",
    "column.levels": "Levels",
    "column.level": "Answer",
    "column.reason": "What there is to find out, or why it is not applicable",
    "form.evidence": "Evidence, one piece a line",
    "column.comment": "Comment, without names of pupils",
    "column.plan": "What the school means to do",
    "column.year": "Year",
    "page": "Page {page} of {pages}",
    # the last word of the commands
    "done.html": "{file} is ready to be printed: open it in a browser",
    "done.md": "{file} is ready to be printed or filled in",
    "done.xlsx": "{file} is ready to be filled in. Afterwards: {command}",
    "imported": "{file} is ready: {answered} of {indicators} questions answered. Next: {command}",
    "imported.in_part": "{file} holds what could be read; what is named above stayed behind: {answered} of {indicators} questions answered. Next: {command}",
    # == a command line that cannot be read ==
    # commands
    "command.unknown": 'there is no command "{command}"',
    "command.unknown.near": 'there is no command "{command}"; did you mean {near}?',
    "command.missing": "a command is missing; choose one of {commands}",
    # options
    "option.unknown": "there is no option {option}",
    "option.unknown.near": "there is no option {option}; did you mean {near}?",
    "option.value": "{option} needs a value after it: {value}",
    "option.flag": "{option} takes no value",
    # values
    "value.missing": "{name} is missing: {what}",
    "value.missing.choice": "{name} is missing; choose one of {choices}",
    "value.choice": "{name}: choose one of {choices}",
    "value.number": "{name} should be a whole number, {least} or more",
    # words beyond the arguments
    "words.none": "the command takes nothing but options",
    "words.many": (
        "there are more words than the command takes, {takes}; a name with spaces goes between "
        "quotation marks"
    ),
}

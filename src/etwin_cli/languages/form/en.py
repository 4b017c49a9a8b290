"""What the form for a meeting says, in English: beside the interface's words, in their voice."""

from typing import Final

WORDS: Final[dict[str, str]] = {
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
    "plans.heading": "Plans for the next two years",
    "plans.how": "What the school means to do, by criterion. A few steps that can be taken are worth "
    "more than many.",
    "plans.year": "Year {year}",
    # the workbook
    "sheet.school": "School",
    "sheet.plans": "Plans",
    "column.id": "id",
    "column.indicator": "Indicator",
    "column.levels": "Levels",
    "column.level": "Answer",
    "column.reason": "What there is to find out, or why it is not applicable",
    "column.evidence": "Evidence, one piece a line",
    "column.comment": "Comment, without names of pupils",
    "column.criterion": "Criterion",
    "column.plan": "What the school means to do",
    "column.year": "Year",
    "page": "Page {page} of {pages}",
    # the last word of the commands
    "done.html": "{file} is ready to be printed: open it in a browser",
    "done.md": "{file} is ready to be printed or filled in",
    "done.xlsx": "{file} is ready to be filled in. Afterwards: {command}",
    "imported": "{file} is ready: {answered} of {indicators} questions answered. Next: {command}",
    "imported.in_part": "{file} holds what could be read; what is named above stayed behind: {answered} of {indicators} questions answered. Next: {command}",
}

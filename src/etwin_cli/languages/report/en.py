"""What the school's report says, in English: beside the interface's words, in their voice."""

from typing import Final

WORDS: Final[dict[str, str]] = {
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
    "column.indicator": "Indicator",
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
}

"""What is said of a cohort as a whole, in English: beside the interface's words, in their voice."""

from typing import Final

WORDS: Final[dict[str, str]] = {
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
}

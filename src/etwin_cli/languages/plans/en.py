"""What the plans say that a path makes, in English."""

from typing import Final

WORDS: Final[dict[str, str]] = {
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
}

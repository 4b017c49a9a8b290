"""What is said of a rubric's indicators to its authors, in English: beside the interface's words.

Item analysis speaks of items; here they are indicators, as everywhere. Nothing is said of schools but
how many there are.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
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
}

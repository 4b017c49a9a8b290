"""The JSON Schema of what etwin rubric analyse prints as JSON."""

from etwin_cli.formats.json.result import SCHEMA_VERSION
from etwin_cli.formats.json.schema import (
    COUNT,
    ID,
    LEVEL,
    NUMBER,
    SHARE,
    TEXT,
    TRUTH,
    Schema,
    about,
    document,
    list_of,
    object_of,
    one_of,
    or_null,
    ref,
    rubric,
    tool,
)
from etwin_cli.model.item_analysis import FindingKind, Undefined


def analysis() -> Schema:
    """Give the schema of an item analysis."""
    return document(
        "What etwin rubric analyse --format json prints",
        object_of(
            schema_version={"const": SCHEMA_VERSION},
            tool=tool(),
            rubric=rubric(),
            file=about(TEXT, "the cohort's, as it was named"),
            schools=_schools(),
            small=about(TRUTH, "so few schools that every figure may be chance"),
            lines=_lines(),
            findings=about(list_of(_finding()), "by kind; what stands out most first"),
            criteria=list_of(ref("criterion")),
        ),
        criterion=_criterion(),
        indicator=_indicator(),
        statistic=_statistic(),
        ends=_ends(),
    )


def _schools() -> Schema:
    return object_of(
        all=about(COUNT, "scored + nothing_answered + with_errors"),
        scored=about(COUNT, "with an answer: all figures are of these"),
        nothing_answered=COUNT,
        with_errors=COUNT,
    )


def _lines() -> Schema:
    return object_of(
        fewest=about(COUNT, "schools for a correlation or an alpha"),
        small=about(COUNT, "schools, below which figures may be chance"),
        extreme=about(SHARE, "above it, a floor or a ceiling"),
        item_total_low=about(NUMBER, "below it, an indicator hardly goes with the rest"),
        alpha_low=NUMBER,
        alpha_high=NUMBER,
        much=about(SHARE, "above it, much is open, not applicable or without evidence"),
    )


def _finding() -> Schema:
    return object_of(
        kind=one_of(FindingKind),
        criterion=about(ID, "the one that it is about, or that holds the indicator"),
        indicator=or_null(ID),
        value=about(NUMBER, "a correlation, an alpha, a share, or the level that all gave"),
    )


def _criterion() -> Schema:
    return object_of(
        id=ID,
        title=TEXT,
        alpha=ref("statistic"),
        small=about(TRUTH, "alpha is from so few schools that it may be chance"),
        ends=about(ref("ends"), "at the lowest, or the highest, level of every indicator"),
        criteria=list_of(ref("criterion")),
        indicators=list_of(ref("indicator")),
    )


def _indicator() -> Schema:
    return object_of(
        id=ID,
        title=TEXT,
        levels=about(list_of(object_of(level=LEVEL, schools=COUNT)), "as answered, ascending"),
        answered=COUNT,
        unanswered=about(COUNT, "unknown included"),
        not_applicable=COUNT,
        unsupported=about(COUNT, "answered, but without the evidence that the level needs"),
        mean=about(ref("statistic"), "in levels"),
        spread=about(ref("statistic"), "the standard deviation, in levels"),
        ends=ref("ends"),
        item_total=about(ref("statistic"), "with the rest of the criterion that holds it"),
        alpha_without=about(ref("statistic"), "that criterion's, without the indicator"),
    )


def _statistic() -> Schema:
    return object_of(
        value=or_null(NUMBER),
        n=about(COUNT, "the schools that it is from"),
        reason=about(or_null(one_of(Undefined)), "why there is no value"),
    )


def _ends() -> Schema:
    return object_of(
        n=COUNT,
        lowest=or_null(SHARE),
        highest=or_null(SHARE),
        floor=TRUTH,
        ceiling=TRUTH,
    )

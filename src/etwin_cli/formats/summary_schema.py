"""The schema of a summary of many schools: `etwin schema summary`."""

from etwin_cli.formats.json.result import SCHEMA_VERSION
from etwin_cli.formats.json.schema import (
    COUNT,
    ID,
    NUMBER,
    POSITIVE,
    SHARE,
    TEXT,
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
from etwin_cli.model.cohort import MOST_NAMED, Field


def summary() -> Schema:
    """What `etwin summary --format json` prints."""
    spread = or_null(ref("spread"))
    shown = {"schools": COUNT, "quartiles": ref("quartiles")}
    ids = {**list_of(ID), "maxItems": MOST_NAMED}
    return document(
        "What etwin summary --format json prints; where fewer schools than `least` stand behind "
        "a figure, it is null",
        object_of(
            schema_version={"const": SCHEMA_VERSION},
            tool=tool(),
            rubric=rubric(),
            day=about(TEXT, "on which the schools were scored"),
            maximum=POSITIVE,
            schools=object_of(
                all=about(COUNT, "scored + nothing_answered + with_errors"),
                scored=about(COUNT, "with a score: all figures are of these"),
                nothing_answered=COUNT,
                with_errors=COUNT,
            ),
            least={"type": "integer", "minimum": 2},
            bands=or_null(list_of(object_of(id=or_null(ID), title=or_null(TEXT), schools=COUNT))),
            total=spread,
            criteria=list_of(
                object_of(id=ID, title=TEXT, parent=or_null(ID), schools=COUNT, spread=spread)
            ),
            indicators=list_of(ref("indicator")),
            weakest=about(ids, "the lowest means"),
            uneven=about(ids, "the furthest apart"),
            most_open=ids,
            most_unsupported=ids,
            most_not_applicable=ids,
            groups=or_null(
                object_of(
                    by=one_of(Field),
                    shown=list_of(object_of(name=or_null(TEXT), **shown)),
                    others=or_null(object_of(groups=COUNT, **shown)),
                )
            ),
            same_texts=list_of(
                object_of(text=TEXT, schools=list_of(object_of(file=TEXT, indicators=list_of(ID))))
            ),
        ),
        indicator=object_of(
            id=ID,
            title=TEXT,
            criterion=ID,
            answered=about(COUNT, "answered + open + not_applicable are the schools scored"),
            open=COUNT,
            not_applicable=COUNT,
            unsupported=about(COUNT, "part of answered"),
            mean=about(or_null(SHARE), "of the shares that count"),
            apart=about(or_null(SHARE), "how far two schools are apart on average"),
            spread=about(spread, "of the shares, 0 to 1"),
        ),
        spread=object_of(
            quartiles=ref("quartiles"),
            histogram=about(list_of(COUNT), "schools in equal parts of the whole scale"),
        ),
        quartiles={**list_of(NUMBER), "minItems": 3, "maxItems": 3},
    )

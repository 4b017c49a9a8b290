"""The diagnostic codes: permanent, never reused, each with a name.

Blocks: ET0xx the file and its shape, ET1xx answers, ET2xx rubrics, ET9xx configuration.
Their words are in `languages`, their documentation in docs/diagnostics.md.
"""

from enum import Enum
from typing import Self


class Code(Enum):
    """One kind of problem: `value` is its code, `slug` its name."""

    # the file and its YAML
    UNREADABLE_FILE = ("ET001", "unreadable-file")
    FILE_TOO_LARGE = ("ET002", "file-too-large")
    NOT_UTF8 = ("ET003", "not-utf8")
    NOT_A_MAPPING = ("ET004", "not-a-mapping")
    YAML_SYNTAX = ("ET005", "yaml-syntax")
    TAB_INDENTATION = ("ET006", "tab-indentation")
    FORBIDDEN_CHARACTER = ("ET007", "forbidden-character")
    TOO_DEEP = ("ET008", "too-deep")
    TOO_MANY_VALUES = ("ET009", "too-many-values")
    ANCHOR_OR_ALIAS = ("ET010", "anchor-or-alias")
    EXPLICIT_TAG = ("ET011", "explicit-tag")
    DIRECTIVE = ("ET012", "directive")
    DUPLICATE_KEY = ("ET013", "duplicate-key")
    SECOND_DOCUMENT = ("ET014", "second-document")
    KEY_NOT_TEXT = ("ET015", "key-not-text")
    TOO_MANY_PROBLEMS = ("ET016", "too-many-problems", True)
    UNUSUAL_SPACE = ("ET017", "unusual-space")
    OTHER_KIND = ("ET019", "other-kind")
    # the shape of the values
    MISSING_KEY = ("ET020", "missing-key")
    UNKNOWN_KEY = ("ET021", "unknown-key")
    WRONG_TYPE = ("ET022", "wrong-type")
    BLANK_TEXT = ("ET023", "blank-text")
    BAD_ID = ("ET024", "bad-id")
    BAD_NUMBER = ("ET025", "bad-number")
    NOT_A_CHOICE = ("ET026", "not-a-choice")
    BAD_DATE = ("ET027", "bad-date")
    LEADING_ZERO = ("ET028", "leading-zero", True)
    TIME_LEFT_OUT = ("ET029", "time-left-out", True)
    # workbooks
    BAD_WORKBOOK = ("ET030", "bad-workbook")
    BAD_CELL = ("ET031", "bad-cell")
    CODE_AS_NUMBER = ("ET032", "code-as-number", True)
    MISSING_ROWS = ("ET033", "missing-rows", True)
    LEFT_OUT = ("ET034", "left-out", True)
    # tables
    CELL_WITHOUT_COLUMN = ("ET040", "cell-without-column")
    SHORT_ROW = ("ET041", "short-row", True)
    ROUNDED_CODE = ("ET042", "rounded-code")
    # answers
    UNKNOWN_INDICATOR = ("ET101", "unknown-indicator")
    CRITERION_ANSWERED = ("ET102", "criterion-answered")
    UNKNOWN_CRITERION = ("ET103", "unknown-criterion")
    OTHER_RUBRIC = ("ET104", "other-rubric")
    NOT_A_LEVEL = ("ET105", "not-a-level")
    LEVEL_NOT_LISTED = ("ET106", "level-not-listed")
    SEVERAL_STATES = ("ET107", "several-states")
    NOT_APPLICABLE_REFUSED = ("ET108", "not-applicable-refused")
    NOT_APPLICABLE_WITHOUT_REASON = ("ET109", "not-applicable-without-reason")
    BAD_LINK = ("ET110", "bad-link")
    EMPTY_EVIDENCE = ("ET111", "empty-evidence")
    OTHER_VERSION = ("ET150", "other-version", True)
    MISSING_EVIDENCE = ("ET151", "missing-evidence", True)
    FUTURE_DATE = ("ET152", "future-date", True)
    BAD_PERIOD = ("ET153", "bad-period", True)
    PERSONAL_DATA = ("ET154", "personal-data", True)
    EVIDENCE_FILE_MISSING = ("ET155", "evidence-file-missing", True)
    EVIDENCE_FILE_OUTSIDE = ("ET156", "evidence-file-outside", True)
    CUT_TEXT = ("ET157", "cut-text", True)
    LANGUAGE_CODE = ("ET158", "language-code", True)
    NO_EVIDENCE = ("ET159", "no-evidence", True)
    # rubrics
    DUPLICATE_ID = ("ET201", "duplicate-id")
    CHILDREN = ("ET202", "children")
    BAD_LEVELS = ("ET203", "bad-levels")
    NO_LEVELS = ("ET204", "no-levels")
    EQUAL_POINTS = ("ET205", "equal-points")
    NO_POSITIVE_POINTS = ("ET206", "no-positive-points")
    EVIDENCE_FROM_LOWEST = ("ET207", "evidence-from-lowest")
    NOT_APPLICABLE_WHEN_MISSING = ("ET208", "not-applicable-when-missing")
    BAND_ORDER = ("ET209", "band-order")
    BAND_OUT_OF_RANGE = ("ET210", "band-out-of-range")
    BAND_REQUIRES = ("ET211", "band-requires")
    BAND_UNREACHABLE = ("ET212", "band-unreachable")
    FILE_NAME = ("ET213", "file-name")
    FILE_MISSING = ("ET214", "file-missing")
    UNKNOWN_TRANSLATED_ID = ("ET215", "unknown-translated-id")
    EXAMPLES_DIFFER = ("ET216", "examples-differ")
    TRANSLATION_LANGUAGE = ("ET217", "translation-language")
    UNKNOWN_CLAIM = ("ET218", "unknown-claim")
    MISSING_TRANSLATION = ("ET250", "missing-translation", True)
    BAND_COVERAGE = ("ET251", "band-coverage", True)
    TARGET_NOT_LISTED = ("ET252", "target-not-listed", True)
    CLAIM_UNCOVERED = ("ET253", "claim-uncovered", True)

    slug: str
    is_warning: bool

    def __new__(cls, code: str, slug: str, is_warning: bool = False) -> Self:  # noqa: FBT001, FBT002
        """Keep the code as the value, the rest beside it."""
        member = object.__new__(cls)
        member._value_ = code
        member.slug = slug
        member.is_warning = is_warning
        return member

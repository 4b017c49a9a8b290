"""An answers file's tree to `Answers`, with everything that is wrong in it."""

import re
from collections.abc import Mapping as MappingType
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from etwin_cli.model.answers import (
    MAX_LEVEL,
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    State,
    Unanswered,
    Unknown,
)
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.nothing import says_nothing
from etwin_cli.model.rubric import Indicator, NotApplicablePolicy, Rubric
from etwin_cli.reading.cut_texts import check_cut_texts
from etwin_cli.reading.decoding import Decoder, is_null, kind_of, shown
from etwin_cli.reading.evidence import read_evidence
from etwin_cli.reading.levels import read_level
from etwin_cli.reading.personal_data import check_personal_data, seems_personal
from etwin_cli.reading.plans import read_plans
from etwin_cli.reading.school import (
    read_day,
    read_language,
    read_period,
    read_respondent,
    read_school,
    tomorrow,
)
from etwin_cli.reading.source import Source, cut
from etwin_cli.reading.tree import ANSWERS_LIMITS, Mapping, Node, Scalar, span_of
from etwin_cli.reading.yaml_source import read_tree

_KEYS: Final = (
    "rubric",
    "language",
    "school",
    "period",
    "date",
    "respondent",
    "answers",
    "plans",
)
_LONG_FORM_ORDER: Final = ("level", "not_applicable", "unknown", "evidence", "comment")
_LONG_FORM_KEYS: Final = frozenset(_LONG_FORM_ORDER)
_OTHER_STATES: Final = ("not_applicable", "unknown")


_NOTHING: Final = Unanswered()
_UNANSWERED: Final = Answer(_NOTHING)


class AnswersDocument(NamedTuple):
    """An answers file whose YAML is read, and whose content is not yet."""

    source: Source
    root: Mapping | None
    """None where the file is not a mapping; the source says why."""
    rubric_id: str | None
    """The rubric that the file names, as written."""
    language: str | None
    """The language that the file names, as written."""


def open_answers(data: bytes, path: str) -> AnswersDocument:
    """Read the YAML of an answers file: enough to know which rubric and language it is for."""
    source, root = read_tree(data, path, ANSWERS_LIMITS)
    if not isinstance(root, Mapping) or "answers" not in root.entries:
        # Imported here: nearly all are answers.
        from etwin_cli.reading.recognising import Kind, other_than

        other = other_than(Kind.ANSWERS, data, path)
        if other is not None:
            return AnswersDocument(other, None, None, _written_language(source.text))
    if not isinstance(root, Mapping):
        if not source.has_errors():
            found = "empty" if root is None else kind_of(root)
            place = source.span_at(0) if root is None else span_of(root)
            source.report(Code.NOT_A_MAPPING, place, kind=found)
        return AnswersDocument(source, None, None, _written_language(source.text))
    return AnswersDocument(source, root, _named_rubric(root), _plain_text(root, "language"))


def _plain_text(mapping: Mapping, key: str) -> str | None:
    node = mapping.entries.get(key, (None, None))[1]
    return str(node.value) if isinstance(node, Scalar) and node.value else None


def _written_language(text: str) -> str | None:
    """The language of a file that cannot be read: its problems are told in it all the same."""
    found = re.search(r"(?m)^language: *['\"]?([a-z]{2})\b", text)
    return found[1] if found else None


def _named_rubric(root: Mapping) -> str | None:
    node = root.entries.get("rubric", (None, None))[1]
    return _plain_text(node, "id") if isinstance(node, Mapping) else _plain_text(root, "rubric")


def decode_answers(
    document: AnswersDocument, rubric: Rubric, today: date, evidence_folder: Path | None = None
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """Decode an opened file against the rubric in use.

    Gives what could be read, None where the file is no mapping or not for this rubric, and all
    that is wrong: with any error among it, the answers are good for showing, not for scoring.
    `today` is the date that no date of the file should lie much beyond. With an
    `evidence_folder`, the evidence files that the answers name are looked for in it.
    """
    if document.root is None:
        return None, document.source.diagnostics()
    answers = _Reader(document.source, rubric, today, evidence_folder).read(document.root)
    return answers, document.source.diagnostics()


class _Choice(NamedTuple):
    """One level of an indicator, as an answer."""

    state: Answered
    alone: Answer
    """The whole answer where nothing is said beside the level."""
    needs_evidence: bool


class _Question(NamedTuple):
    """One indicator, ready to be looked up."""

    indicator: Indicator
    levels: MappingType[str, _Choice]
    """By the number as it is written."""


def _asked_by(rubric: Rubric) -> MappingType[str, _Question]:
    """Every indicator's question by its id: made once, and kept beside the rubric."""
    kept = vars(rubric).get("_questions")
    if kept is None:
        kept = {each.id: _question(each, rubric) for each in rubric.all_indicators()}
        vars(rubric)["_questions"] = kept
    return kept


def _question(indicator: Indicator, rubric: Rubric) -> _Question:
    from_level = MAX_LEVEL + 1 if rubric.required_from is None else rubric.required_from
    choices = {}
    for level in indicator.levels:
        state = Answered(level.level)
        choices[str(level.level)] = _Choice(state, Answer(state), level.level >= from_level)
    return _Question(indicator, choices)


class _Reader(Decoder):
    """Decodes one file."""

    def __init__(
        self, source: Source, rubric: Rubric, today: date, evidence_folder: Path | None = None
    ) -> None:
        super().__init__(source)
        self.rubric = rubric
        self.latest = tomorrow(today)
        self.evidence_folder = evidence_folder

    def read(self, root: Mapping) -> Answers | None:
        self.check_keys(root, _KEYS, "")
        rubric_ok, version = self._rubric(root)
        school = read_school(self, self.required(root, "school", ""))
        day = read_day(self, self.entry(root, "date"), "date", self.latest)
        language = read_language(self, root)
        period = read_period(self, self.entry(root, "period"))
        role = read_respondent(self, self.entry(root, "respondent"))
        if not rubric_ok:
            return None
        answers = self._answers(root)
        plans = read_plans(self, self.entry(root, "plans"), self.rubric)
        check_cut_texts(self, root)
        return Answers(self.rubric.id, version, language, school, period, day, role, answers, plans)

    def _rubric(self, root: Mapping) -> tuple[bool, str | None]:
        """Whether the file is for the rubric in use, and the version that it names."""
        node = self.required(root, "rubric", "")
        version = None
        if isinstance(node, Mapping):
            self.check_keys(node, ("id", "version"), "rubric")
            version = self.optional_text(node, "version")
            name = self.required(node, "id", "rubric")
        else:
            name = node
        if name is None:
            return False, None
        text = self.text(name, "rubric")
        if text is None:
            return False, None
        if text != self.rubric.id:
            self.report(
                Code.OTHER_RUBRIC,
                name,
                found=shown(name),
                rubric=self.rubric.id,
                suggestions=self.nearest(text, [self.rubric.id]),
            )
            return False, None
        if version is not None and version != self.rubric.version:
            self.report(
                Code.OTHER_VERSION,
                node,
                found=cut(version),
                version=self.rubric.version,
                rubric=self.rubric.id,
            )
        return True, version

    def _answers(self, root: Mapping) -> dict[IndicatorId, Answer]:
        found = root.entries.get("answers")
        if found is None:
            self.report(Code.MISSING_KEY, root, key="answers", where="")
            return {}
        if is_null(found[1]):
            return {}
        mapping = self.mapping(found[1], "answers")
        if mapping is None:
            return {}
        answers: dict[IndicatorId, Answer] = {}
        asked = _asked_by(self.rubric)
        for name, (key, node) in mapping.entries.items():
            question = asked.get(name)
            if question is None:
                self._unknown_indicator(name, key, node)
            elif type(node) is Mapping:
                answers[question.indicator.id] = self._long_form(node, question)
            else:
                answers[question.indicator.id] = self._short_form(node, question)
        return answers

    def _unknown_indicator(self, name: str, key: Scalar, node: Node) -> None:
        if self.report_comma(key, node):
            return
        if any(name == each.id for each in self.rubric.all_criteria()):
            self.report(Code.CRITERION_ANSWERED, key, found=shown(key))
            return
        self.report(
            Code.UNKNOWN_INDICATOR,
            key,
            found=shown(key),
            rubric=self.rubric.id,
            suggestions=self.nearest(name, self.rubric.indicators_by_id),
        )

    def _short_form(self, node: Node, question: _Question) -> Answer:
        """The level alone, or nothing."""
        level = self._level(node, question)
        if level is None:
            return _UNANSWERED
        if level.needs_evidence:
            self._missing_evidence(node, level.state.level, question.indicator)
        return level.alone

    def _long_form(self, mapping: Mapping, question: _Question) -> Answer:
        """A mapping: the level or what stands in its place, evidence, a comment."""
        entries = mapping.entries
        if not _LONG_FORM_KEYS.issuperset(entries):
            self.check_keys(mapping, _LONG_FORM_ORDER, question.indicator.id)
        evidence: tuple[Evidence, ...] = ()
        if "evidence" in entries:
            evidence = read_evidence(
                self, entries["evidence"][1], self.latest, self.evidence_folder
            )
        comment = None
        if "comment" in entries:
            comment = self.optional_text(mapping, "comment")
            if comment is not None and seems_personal(comment):
                check_personal_data(self, entries["comment"][1], comment)
        if "unknown" in entries or "not_applicable" in entries:
            return Answer(self._other_state(mapping, question.indicator), evidence, comment)
        node = entries["level"][1] if "level" in entries else None
        level = None if node is None else self._level(node, question)
        if node is None or level is None:
            return Answer(_NOTHING, evidence, comment)
        if level.needs_evidence and not evidence:
            self._missing_evidence(node, level.state.level, question.indicator)
        return Answer(level.state, evidence, comment)

    def _level(self, node: Node, question: _Question) -> _Choice | None:
        """A level that the indicator has; a plain number is found without any further look.

        None where there is nothing, or something else, which is reported.
        """
        if type(node) is Scalar and node.plain:
            found = question.levels.get(node.value)
            if found is not None:
                return found
        if is_null(node):
            return None
        number = read_level(self, node, question.indicator)
        return None if number is None else question.levels[str(number)]

    def _other_state(self, mapping: Mapping, indicator: Indicator) -> State:
        """Unknown or not applicable, where it is said alone."""
        entries = mapping.entries
        said: list[str] = [name for name in _OTHER_STATES if name in entries]
        if self.entry(mapping, "level") is not None:
            said.insert(0, "level")
        if len(said) > 1:
            self.report(
                Code.SEVERAL_STATES,
                entries[said[1]][0],
                indicator=indicator.id,
                keys=tuple(said),
            )
            return _NOTHING
        key, node = entries[said[0]]
        if said[0] == "unknown":
            return self._unknown(mapping, node)
        return self._not_applicable(key, node, indicator)

    def _unknown(self, mapping: Mapping, node: Node) -> Unknown:
        reason = self.optional_text(mapping, "unknown")
        check_personal_data(self, node, reason)
        return Unknown(reason)

    def _not_applicable(self, key: Scalar, node: Node, indicator: Indicator) -> State:
        if indicator.not_applicable is NotApplicablePolicy.REFUSED:
            self.report(Code.NOT_APPLICABLE_REFUSED, key, indicator=indicator.id)
            return _NOTHING
        when = indicator.not_applicable_when or ""
        if is_null(node) or (isinstance(node, Scalar) and not node.value.strip()):
            self.report(Code.NOT_APPLICABLE_WITHOUT_REASON, key, indicator=indicator.id, when=when)
            return _NOTHING
        reason = self.text(node, "not_applicable")
        check_personal_data(self, node, reason)
        if reason is None:
            return _NOTHING
        if says_nothing(reason):
            self.report(
                Code.NOT_APPLICABLE_WITHOUT_REASON,
                node,
                reason="said",
                indicator=indicator.id,
                found=shown(node),
                when=when,
            )
            return _NOTHING
        return NotApplicable(reason)

    def _missing_evidence(self, node: Node, level: int, indicator: Indicator) -> None:
        required_from = self.rubric.required_from or 0
        self.report(
            Code.MISSING_EVIDENCE,
            node,
            indicator=indicator.id,
            level=level,
            counted=max(each.level for each in indicator.levels if each.level < required_from),
        )

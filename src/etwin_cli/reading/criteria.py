"""Criteria and indicators, from a rubric's own file and from the files that it names."""

from collections.abc import Sequence as SequenceType
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.model.codes import Code
from etwin_cli.model.ids import ClaimId, CriterionId, IndicatorId
from etwin_cli.model.rubric import Combine, Criterion, Indicator, Level, NotApplicablePolicy
from etwin_cli.reading.decoding import Decoder, is_null
from etwin_cli.reading.rubric_files import FileSet
from etwin_cli.reading.scale import read_scale
from etwin_cli.reading.tree import Mapping, Node, Refused, Scalar, Sequence, span_of

_CRITERION_KEYS: Final = (
    "id",
    "title",
    "description",
    "weight",
    "combine",
    "indicators",
    "criteria",
)
_INDICATOR_KEYS: Final = (
    "id",
    "title",
    "question",
    "weight",
    "target",
    "not_applicable",
    "not_applicable_when",
    "effort",
    "levels",
    "evidence_examples",
    "covers",
)


class Defaults(NamedTuple):
    """What the rubric says for every indicator that says nothing itself."""

    scale: tuple[Level, ...]
    has_scale: bool
    """Whether the file has one at all, even one that is wrong."""
    target: int | None
    required_from: int | None


def read_combine(decoder: Decoder, mapping: Mapping) -> Combine:
    """How children are combined; the mean where nothing is said."""
    node = decoder.entry(mapping, "combine")
    chosen = None if node is None else decoder.choice(node, "combine", tuple(Combine))
    return Combine.MEAN if chosen is None else Combine(chosen)


class CriterionReader:
    """Reads every criterion of one rubric, and remembers the ids."""

    def __init__(self, files: FileSet, defaults: Defaults) -> None:
        """`files` gives the criteria that are files of their own."""
        self.files = files
        self.defaults = defaults
        self.titles = {level.level: level.title for level in defaults.scale}
        self.ids: dict[str, str] = {}
        self.unread: set[str] = set()
        """Indicators that are there, and of which too much is wrong."""

    def children(self, decoder: Decoder, root: Mapping, *, points: bool) -> tuple[Criterion, ...]:
        """The rubric's top criteria. `points`: the rubric combines them by points."""
        node = decoder.required(root, "criteria", "")
        if node is None:
            return ()
        items = decoder.sequence(node, "criteria")
        if isinstance(node, Sequence) and not items:
            decoder.report(Code.CHILDREN, node, reason="empty", criterion="")
        return self._criteria(decoder, items, points=points, top=True)

    def _criteria(
        self, decoder: Decoder, items: SequenceType[Node], *, points: bool, top: bool = False
    ) -> tuple[Criterion, ...]:
        found = []
        for item in items:
            criterion = self._entry(decoder, item, points=points, top=top)
            if criterion is not None:
                found.append(criterion)
        return tuple(found)

    def _entry(self, decoder: Decoder, node: Node, *, points: bool, top: bool) -> Criterion | None:
        """A criterion written here, or (in the rubric's own file) the name of its file."""
        if isinstance(node, Scalar) and top:
            opened = self.files.criterion(node, decoder)
            return None if opened is None else self._criterion(*opened, points=points)
        mapping = decoder.mapping(node, "criteria")
        return None if mapping is None else self._criterion(decoder, mapping, points=points)

    def _criterion(self, decoder: Decoder, mapping: Mapping, *, points: bool) -> Criterion | None:
        decoder.check_keys(mapping, _CRITERION_KEYS, "criteria")
        name = self._id(decoder, mapping, "criteria")
        title = decoder.required_text(mapping, "title", "criteria")
        combine = read_combine(decoder, mapping)
        points = points or combine is Combine.POINTS
        weight = _weight(decoder, mapping)
        criteria, indicators = self._inside(decoder, mapping, name, points=points)
        description = decoder.optional_text(mapping, "description")
        if name is None or title is None or not (criteria or indicators):
            return None
        return Criterion(
            CriterionId(name),
            title,
            description,
            weight,
            combine,
            criteria,
            indicators,
        )

    def _inside(
        self, decoder: Decoder, mapping: Mapping, name: str | None, *, points: bool
    ) -> tuple[tuple[Criterion, ...], tuple[Indicator, ...]]:
        """Exactly one of criteria and indicators, and not empty."""
        inner = [key for key in ("criteria", "indicators") if key in mapping.entries]
        if len(inner) != 1:
            place = mapping.entries[inner[1]][0] if inner else mapping
            reason = "both" if inner else "neither"
            decoder.report(Code.CHILDREN, place, reason=reason, criterion=name or "")
            return (), ()
        key, node = mapping.entries[inner[0]]
        if isinstance(node, Refused):
            return (), ()
        if not isinstance(node, Sequence) and not is_null(node):
            decoder.wrong_type(node, inner[0], "list")
            return (), ()
        if not isinstance(node, Sequence) or not node.items:
            decoder.report(Code.CHILDREN, key, reason="empty", criterion=name or "")
            return (), ()
        if inner[0] == "criteria":
            return self._criteria(decoder, node.items, points=points), ()
        read = (self._indicator(decoder, item, points=points) for item in node.items)
        return (), tuple(indicator for indicator in read if indicator is not None)

    def _indicator(self, decoder: Decoder, node: Node, *, points: bool) -> Indicator | None:
        mapping = decoder.mapping(node, "indicators")
        if mapping is None:
            return None
        decoder.check_keys(mapping, _INDICATOR_KEYS, "indicators")
        name = self._id(decoder, mapping, "indicators")
        title = decoder.required_text(mapping, "title", "indicators")
        weight = _weight(decoder, mapping)
        policy, when = _not_applicable(decoder, mapping, name)
        effort = decoder.entry(mapping, "effort")
        steps = 1 if effort is None else decoder.whole_number(effort, "effort", 1, 10)
        covers = self._covers(decoder, mapping)
        examples = decoder.entry(mapping, "evidence_examples")
        texts = () if examples is None else decoder.texts(examples, "evidence_examples")
        levels = self._levels(decoder, mapping, name or "", points=points)
        target = self._target(decoder, mapping, levels)
        question = decoder.optional_text(mapping, "question")
        if name is None or title is None or not levels:
            self.unread.add(name or "")
            return None
        return Indicator(
            IndicatorId(name),
            title,
            question,
            weight,
            target,
            policy,
            when,
            steps or 1,
            levels,
            texts,
            covers,
        )

    def _id(self, decoder: Decoder, mapping: Mapping, where: str) -> str | None:
        """An id that no other criterion or indicator has."""
        node = decoder.required(mapping, "id", where)
        name = None if node is None else decoder.identifier(node, "id")
        if node is None or name is None:
            return None
        if name in self.ids:
            decoder.report(Code.DUPLICATE_ID, node, found=name, first=self.ids[name])
        else:
            self.ids[name] = f"{decoder.source.path}:{span_of(node).line}"
        return name

    def _levels(
        self, decoder: Decoder, mapping: Mapping, name: str, *, points: bool
    ) -> tuple[Level, ...]:
        """The indicator's own levels, else the scale's; as `points` needs them where it combines."""
        node = decoder.entry(mapping, "levels")
        levels = self.defaults.scale
        if node is not None:
            levels = read_scale(decoder, node, "levels", self.titles)
        elif not levels and not self.defaults.has_scale:
            decoder.report(Code.NO_LEVELS, mapping, indicator=name)
        if not levels:
            return ()
        place = mapping if node is None else node
        worth = {level.points for level in levels}
        if len(worth) == 1:
            decoder.report(Code.EQUAL_POINTS, place, indicator=name)
        elif points and max(worth) <= 0:
            decoder.report(Code.NO_POSITIVE_POINTS, place, indicator=name)
        required = self.defaults.required_from
        if required is not None and required <= levels[0].level:
            decoder.report(
                Code.EVIDENCE_FROM_LOWEST,
                place,
                indicator=name,
                level=levels[0].level,
                required=required,
            )
        return levels

    def _target(self, decoder: Decoder, mapping: Mapping, levels: tuple[Level, ...]) -> int:
        """The indicator's target, else the rubric's, else its highest level; always a level."""
        node = decoder.entry(mapping, "target")
        own = None if node is None else decoder.whole_number(node, "target", 0, 100)
        numbers = [level.level for level in levels]
        target = self.defaults.target if own is None else own
        if not numbers or target is None:
            return numbers[-1] if numbers else 0
        resolved = next((number for number in numbers if number >= target), numbers[-1])
        if own is not None and resolved != own and node is not None:
            decoder.report(Code.TARGET_NOT_LISTED, node, found=own, target=resolved)
        return resolved

    def _covers(self, decoder: Decoder, mapping: Mapping) -> tuple[ClaimId, ...]:
        node = decoder.entry(mapping, "covers")
        if node is None:
            return ()
        claims = []
        for item in decoder.sequence(node, "covers"):
            name = decoder.identifier(item, "covers")
            if name is not None:
                claims.append(ClaimId(name))
                self.files.note_claim(ClaimId(name), decoder, item)
        return tuple(claims)


def _weight(decoder: Decoder, mapping: Mapping) -> Fraction:
    node = decoder.entry(mapping, "weight")
    found = None if node is None else decoder.positive(node, "weight")
    return Fraction(1) if found is None else found


def _not_applicable(
    decoder: Decoder, mapping: Mapping, name: str | None
) -> tuple[NotApplicablePolicy, str | None]:
    """The policy and, beside excluded or full, the only admissible reason."""
    node = decoder.entry(mapping, "not_applicable")
    chosen = None
    if node is not None:
        chosen = decoder.choice(node, "not_applicable", tuple(NotApplicablePolicy))
    policy = NotApplicablePolicy.REFUSED if chosen is None else NotApplicablePolicy(chosen)
    when = decoder.optional_text(mapping, "not_applicable_when")
    if policy is not NotApplicablePolicy.REFUSED and when is None and node is not None:
        decoder.report(Code.NOT_APPLICABLE_WHEN_MISSING, node, indicator=name or "", policy=policy)
    return policy, when

"""Answers files in every hand that people write them in."""

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import strategies as st

from etwin_cli.model.answers import Answer, Answered, Evidence, NotApplicable, Unanswered, Unknown
from etwin_cli.model.nothing import says_nothing

INDICATORS = ("planning", "outreach", "hours", "training")
LEVELS = {"hours": (0, 2, 10)}
Draw = Callable[[st.SearchStrategy[object]], object]


class Written(NamedTuple):
    """A file, and the comments in it: none may be lost."""

    data: bytes
    notes: tuple[str, ...]


class _Pen:
    """Writes one file."""

    def __init__(self, draw: st.DrawFn, *, deep: bool) -> None:
        self.draw = draw
        self.deep = deep
        self.notes: list[str] = []
        self.step = draw(st.sampled_from((2, 4)))

    def one(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def maybe(self) -> bool:
        return self.draw(st.booleans())

    def note(self, before: str = "  ") -> str:
        """A comment at the end of a line, or none."""
        if not self.draw(st.sampled_from((True, False, False))):
            return ""
        self.notes.append(f"# note {len(self.notes)}: a \"b\" - 'c' {{[")
        return before + self.notes[-1]

    def line_note(self, margin: int) -> list[str]:
        found = self.note("")
        columns = (0, margin, margin + 1, margin + 3) if self.deep else (0, margin)
        return [" " * self.draw(st.sampled_from(columns)) + found] if found else []

    # Texts

    def text(self, margin: int) -> list[str]:
        """A scalar: its first line goes behind the colon or the dash."""
        blanks = " " * (margin + self.draw(st.sampled_from((1, 2, 3))))
        kind = self.draw(st.integers(0, 6))
        if kind == 0:
            return ["Two of us, since 2024" + self.note()]
        if kind == 1:
            return [f'"Two: \\"of\\" us # no note"{self.note()}']
        if kind == 2:
            return [f"'It''s ours'{self.note()}"]
        if kind == 3:
            return ["A sentence that", f"{blanks}goes on{self.note()}"]
        if kind == 4:
            return ['"A sentence', f'{blanks}# that goes on"{self.note()}']
        sign = self.one("|", ">-", "|+")
        lines = [sign + self.note(), f"{blanks}One: # no note", "", f"{blanks}- two"]
        return [*lines, *[""] * self.draw(st.integers(0, 2))]

    def flat(self) -> str:
        return self.one('"Minutes, page 3"', "'kept at school'", "Minutes of May")

    # Answers

    def entry(self, name: str, margin: int) -> list[str]:
        key = " " * margin + self.one(name, f'"{name}"', f"'{name}'") + ":"
        kind = self.draw(st.integers(0, 9))
        level = str(self.draw(st.sampled_from(LEVELS.get(name, (0, 1, 2, 3, 4)))))
        if kind < 3:
            return [f"{key} {level}{self.note()}"]
        if kind == 3:
            return [f"{key}{self.one('', ' ~', ' null')}{self.note()}"]
        if kind == 4:
            return [
                f"{key}{self.note()}",
                *self.line_note(margin),
                f"{' ' * margin} {level}{self.note()}",
            ]
        if kind < 7:
            return [f"{key} {self.flow(name, level)}{self.note()}"]
        return [f"{key}{self.note()}", *self.long(name, level, margin + self.step)]

    def flow(self, name: str, level: str) -> str:
        parts = self.draw(
            st.lists(st.sampled_from(("state", "evidence", "comment")), unique=True, max_size=3)
        )
        written = []
        for part in parts:
            if part == "state":
                written.append(self.state(name, level))
            elif part == "evidence":
                written.append(
                    f"evidence: {self.one('[one, {title: two, date: 2026-05-01}]', 'one', '[]', '{file: a.pdf}', '[x, one]', '')}"
                )
            else:
                written.append(f"comment: {self.one(self.flat(), '')}")
        space = self.one("", " ")
        return "{" + space + ", ".join(written) + space + "}"

    def state(self, name: str, level: str) -> str:
        choices = [f"level: {level}", "level: ", 'unknown: "to ask"', "unknown: ", "level: null"]
        if name == "outreach":
            choices.append("not_applicable: nobody is near")
        return self.one(*choices)

    def long(self, name: str, level: str, margin: int) -> list[str]:
        lines: list[str] = []
        blanks = " " * margin
        parts = self.draw(
            st.lists(
                st.sampled_from(("state", "evidence", "comment")),
                unique=True,
                min_size=1,
                max_size=3,
            )
        )
        for part in parts:
            lines += self.line_note(margin)
            if part == "state":
                state = self.state(name, level).rstrip()
                second = state in ("level:", "level: null") and self.maybe()
                # The second key of a state, and what is below it, may stand before the first.
                if second and self.maybe():
                    lines += [f"{blanks}unknown: x{self.note()}", *self.line_note(margin)]
                    second = False
                lines.append(f"{blanks}{state}{self.note()}")
                if second:
                    lines.append(f"{blanks}unknown: x{self.note()}")
            elif part == "evidence":
                lines += self.evidence(margin)
            else:
                first, *rest = self.draw(st.sampled_from((self.text(margin), ["" + self.note()])))
                lines += [f"{blanks}comment: {first}".rstrip(), *rest]
        return lines

    def evidence(self, margin: int) -> list[str]:
        blanks = " " * margin
        kind = self.draw(st.integers(0, 6))
        if kind == 0:
            return [f"{blanks}evidence:{self.note()}"]
        if kind == 1:
            first, *rest = self.text(margin)
            return [f"{blanks}evidence: {first}", *rest]
        if kind == 2:
            return [f"{blanks}evidence: {{title: Minutes, file: a.pdf}}{self.note()}"]
        if kind == 3:
            return [f"{blanks}evidence: [{self.flat()}, {{file: a.pdf}}]{self.note()}"]
        if kind == 4:
            lines = [f"{blanks}evidence:{self.note()}", *self.line_note(margin)]
            inside = " " * (margin + self.step)
            return [*lines, f"{inside}title: Minutes{self.note()}", f"{inside}date: 2026-05-01"]
        dash = margin + self.draw(st.sampled_from((0, self.step)))
        lines = [f"{blanks}evidence:{self.note()}"]
        for _ in range(self.draw(st.integers(1, 3))):
            lines += self.line_note(dash)
            first, *rest = self.piece(dash)
            lines += [f"{' ' * dash}- {first}", *rest]
        return lines

    def piece(self, dash: int) -> list[str]:
        kind = self.draw(st.integers(0, 4))
        if kind == 0:
            return self.text(dash)
        if kind == 4:  # not a piece: it stays where it is
            nothing = self.one("pendent", "{title: no, date: 2026-05-01}", "''", '"-"')
            return [f"{nothing}{self.note()}"]
        if kind == 1:
            return [f"https://example.org/a{self.note()}"]
        if kind == 2:
            return [f"{{file: a.pdf, title: A1}}{self.note()}"]
        return [f"file: a.pdf{self.note()}", f"{' ' * dash}  title: {self.flat()}{self.note()}"]

    def answers(self) -> list[str]:
        names = self.draw(st.lists(st.sampled_from(INDICATORS), unique=True, max_size=4))
        if self.draw(st.integers(0, 5)) == 0:
            inside = ", ".join(
                f"{self.one(each, f'{chr(34)}{each}{chr(34)}')}: {self.one(self.flow(each, '2'), '2', 'null')}"
                for each in names
            )
            return [f"answers: {{{inside}}}{self.note()}"]
        if not names:
            return [f"answers:{self.one('', ' ~', ' null', ' {}', ' { }')}{self.note()}"]
        lines = [f"answers:{self.note()}"]
        for name in names:
            lines += [*[""] * self.draw(st.integers(0, 1)), *self.line_note(self.step)]
            lines += self.entry(name, self.step)
        return lines

    # Plans

    def plans(self) -> list[str]:
        kind = self.draw(st.integers(0, 5))
        if kind == 0:
            return []
        if kind == 1:
            return [f"plans:{self.one('', ' ~', ' {}')}{self.note()}"]
        if kind == 2:
            return [
                f"plans: {{work: [a, {{text: b}}], people: {self.one('c', '{text: d}', '')}}}{self.note()}"
            ]
        lines = [f"plans:{self.note()}"]
        names = self.draw(
            st.lists(st.sampled_from(("work", "people")), unique=True, min_size=1, max_size=2)
        )
        for name in names:
            lines += [*self.line_note(self.step), *self.plan(name, self.step)]
        return lines

    def plan(self, name: str, margin: int) -> list[str]:
        blanks, inside = " " * margin, " " * (margin + self.step)
        kind = self.draw(st.integers(0, 5))
        if kind == 0:
            return [f"{blanks}{name}:{self.note()}"]
        if kind == 1:
            first, *rest = self.text(margin)
            return [f"{blanks}{name}: {first}", *rest]
        if kind == 2:
            return [
                f"{blanks}{name}:{self.note()}",
                f"{inside}text: go on{self.note()}",
                f"{inside}year: 1",
            ]
        if kind == 3:
            return [
                f"{blanks}{name}:{self.note()}",
                f"{inside}go on",
                f"{inside}and on{self.note()}",
            ]
        lines = [f"{blanks}{name}:{self.note()}"]
        dash = margin + self.draw(st.sampled_from((0, self.step)))
        for _ in range(self.draw(st.integers(1, 2))):
            first, *rest = self.draw(
                st.sampled_from(
                    (self.text(dash), ["text: go", f"{' ' * dash}  year: 2"], ["{text: x}"])
                )
            )
            lines += [f"{' ' * dash}- {first}", *rest]
        return lines


@st.composite
def files(draw: st.DrawFn, *, deep: bool = False) -> Written:
    """A file without errors, written in any way; `deep`: its comments stand in any column."""
    pen = _Pen(draw, deep=deep)
    head = ["rubric: small", "school:", " " * pen.step + "name: Escola d'aquí" + pen.note()]
    plans, answers = pen.plans(), pen.answers()
    both = [answers, [*pen.line_note(0), *plans]]
    body = both if pen.maybe() else both[::-1]
    lines = [*pen.line_note(0), *head, *body[0], *[""] * draw(st.integers(0, 1)), *body[1]]
    lines += pen.line_note(0)
    ends = draw(
        st.sampled_from((("\n",), ("\n",), ("\r\n",), ("\r\n", "\n"), ("\n", "\n", "\r\n")))
    )
    text = "".join(line + ends[number % len(ends)] for number, line in enumerate(lines))
    text = pen.one(text, text.removesuffix("\n").removesuffix("\r"))
    data = (pen.one("", "", "\ufeff") + text).encode("utf-8")
    return Written(data, tuple(note for note in pen.notes if note in text))


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], include_characters="\"'#:-{}[]\\\n\t"),
    min_size=1,
    max_size=20,
).map(str.strip).filter(bool)  # fmt: skip
_LINKS = st.sampled_from(("https://example.org/a", "http://example.org/b?c=d#e"))
_DATES = st.sampled_from((None, "2026-05-01"))


def pieces() -> st.SearchStrategy[Evidence]:
    """Evidence as the file can hold it."""
    texts = TEXTS.filter(lambda text: not says_nothing(text))
    maybe = st.none() | texts
    return st.one_of(
        st.tuples(_LINKS, st.none(), maybe, _DATES),
        st.tuples(st.none(), texts, maybe, _DATES),
        st.tuples(st.none(), st.none(), texts, _DATES),
    ).map(lambda parts: Evidence(*parts))


@st.composite
def answers_to(draw: st.DrawFn, indicator: str, before: Answer) -> Answer:
    """Another answer: evidence goes and comes."""
    states: list[st.SearchStrategy[object]] = [
        st.sampled_from(LEVELS.get(indicator, (0, 1, 2, 3, 4))).map(Answered),
        (st.none() | TEXTS).map(Unknown),
        st.just(Unanswered()),
        st.just(before.state),
    ]
    if indicator == "outreach":
        states.append(st.sampled_from(("because", "nobody # is")).map(NotApplicable))
    state = draw(st.one_of(states))
    kept = [each for each in before.evidence if draw(st.booleans())]
    new = draw(st.lists(pieces(), max_size=2))
    comment = draw(st.one_of(st.none(), st.just(before.comment), TEXTS))
    return Answer(state, (*kept, *new), comment)  # type: ignore[arg-type]

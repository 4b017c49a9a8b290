"""One answer that two people have changed: what one leaves alone stays as the other has it."""

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.editing.merging import merged
from etwin_cli.model.answers import Answer, Answered, Evidence, State, Unanswered, Unknown

A, B, C = (Evidence(title=title) for title in "abc")
STATES: tuple[State, ...] = (Unanswered(), Answered(1), Answered(2), Unknown("x"))
PIECES = st.lists(st.sampled_from((A, B, C)), unique=True)
COMMENTS = st.sampled_from((None, "a", "b"))
ANSWERS = st.builds(Answer, st.sampled_from(STATES), PIECES.map(tuple), COMMENTS)


def test_each_has_changed_something_else() -> None:
    before = Answer(Answered(1), (A, B))
    ours = before._replace(state=Answered(2), evidence=(B, C))
    theirs = before._replace(comment="theirs")
    assert merged(before, ours, theirs) == (Answer(Answered(2), (B, C), "theirs"), True)


def test_both_have_changed_the_same() -> None:
    before = Answer(Answered(1), (), "a")
    ours, theirs = before._replace(comment="ours"), before._replace(comment="theirs")
    assert merged(before, ours, theirs) == (ours, False)
    assert merged(before, ours, ours) == (ours, True)


@given(ANSWERS, ANSWERS, ANSWERS)
def test_laws(before: Answer, ours: Answer, theirs: Answer) -> None:
    assert merged(before, ours, before).clean
    assert set(merged(before, ours, before).answer.evidence) == set(ours.evidence)
    assert merged(before, before, theirs) == (theirs, True)
    both = merged(before, ours, theirs)
    assert both.clean == merged(before, theirs, ours).clean
    if both.clean:
        other = merged(before, theirs, ours).answer
        assert both.answer[::2] == other[::2]
        assert set(both.answer.evidence) == set(other.evidence)

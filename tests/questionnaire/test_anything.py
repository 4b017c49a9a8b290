"""Whatever is typed: no sitting breaks, and the file can always be read."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.reading.library import read_answers
from tests.editing.files import Written, files
from tests.editing.helpers import small_rubric

from .sittings import sit

LINES = st.one_of(
    st.sampled_from(
        ("", "0", "2", "3", "10", "e", "c", "x", "?", "d", "b", "n", "g", "l", "h", "-1")
    ),
    st.sampled_from(("e Minutes", "e https://example.org", "c why: # so", "? who", "x nobody")),
    st.sampled_from(
        ("g 1", "g 3", "a.pdf", "2026-01-02", "a@example.org", "yes", "c -", "g people")
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)


@settings(max_examples=40)
@given(files(), st.lists(LINES, max_size=25))
def test_no_sitting_breaks(written: Written, typed: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.yaml"
        path.write_bytes(written.data)
        script = sit(path, *typed)
        assert script.saved
        assert [found.name for found in Path(folder).iterdir()] == ["answers.yaml"]
        answers, diagnostics = read_answers(path, small_rubric())
        assert answers is not None
        assert all(each.code.is_warning for each in diagnostics)
        text = path.read_bytes().decode("utf-8")
        assert all(note in text for note in written.notes)

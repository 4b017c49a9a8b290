"""One line a problem."""

import pytest

from etwin_cli.formats.problems.concise import concise

from .problems import FILES, HOSTILE, hostile_file, is_obeyed


def test_path_line_column_severity_code_and_message() -> None:
    lines = [line for _, _, found in FILES for line in concise(found, "en").splitlines()]
    assert lines[1] == (
        "answers.yaml:5:3: error[ET101] the rubric sample has no indicator cordination"
    )
    assert lines[-1] == "schools/gone.yaml:1:1: error[ET001] there is no such file"
    assert len(lines) == 5


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_one_line_and_no_command(text: str) -> None:
    written = concise(hostile_file(text)[2], "en")
    written.encode()
    assert len(written.splitlines()) == written.count("\n") == 1
    assert not is_obeyed(written)

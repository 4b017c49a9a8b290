"""The conversation: what is typed, what it answers, what the file says then."""

from pathlib import Path

import pytest

from etwin_cli.languages import LANGUAGES, Language
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Evidence,
    NotApplicable,
    Unanswered,
    Unknown,
)
from etwin_cli.model.ids import IndicatorId
from etwin_cli.reading.library import load_rubric, read_answers
from tests.editing.helpers import small_rubric

from .sittings import HEAD, sit


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD + "answers:\n", encoding="utf-8")
    return path


def answer(file: Path, indicator: str = "planning") -> Answer:
    answers, diagnostics = read_answers(file, small_rubric())
    assert answers is not None
    assert all(each.code.is_warning for each in diagnostics)
    return answers.answers.get(IndicatorId(indicator), Answer(Unanswered()))


def test_a_level_is_saved_at_once_and_the_next_question_comes(file: Path) -> None:
    script = sit(file, "2")
    assert answer(file) == Answer(Answered(2))
    assert "Saved: 2 Done." in script.text
    assert "Work · question 1 of 4" in script.text
    assert "Work · question 2 of 4" in script.text
    assert script.saved


def test_it_goes_on_at_the_first_open_question(file: Path) -> None:
    file.write_text(HEAD + "answers: {planning: 1, outreach: {unknown: }, training: 2}\n")
    script = sit(file)
    assert "question 3 of 4" in script.text
    assert "question 1 of 4" not in script.text
    assert "Answers: 2 of 4, 1 question still open, 1 to find out" in script.text


def test_a_level_that_needs_evidence_asks_for_it(file: Path) -> None:
    script = sit(file, "3", "https://example.org/a", "Minutes", "11/2/2026", "")
    link = Evidence("https://example.org/a", None, "Minutes", "2026-02-11")
    assert answer(file) == Answer(Answered(3), (link,))
    assert "As long as no evidence is named, it counts as 2." in script.text
    assert "Saved. Now the level counts as 3." in script.text
    assert "question 2 of 4" in script.text


def test_evidence_may_be_left_for_later(file: Path) -> None:
    script = sit(file, "3", "")
    assert answer(file) == Answer(Answered(3))
    assert "question 2 of 4" in script.text


EVIDENCE = {
    "a link": (["https://example.org/a", "", ""], Evidence(url="https://example.org/a")),
    "a file": (["e/minutes.PDF", "Minutes", ""], Evidence(None, "e/minutes.PDF", "Minutes")),
    "a file with blanks": (["Minutes of May.odt", "", ""], Evidence(file="Minutes of May.odt")),
    "a sentence": (["Minutes, at the office. 2 pages", ""], Evidence(title="Minutes, at the office. 2 pages")),
    "a date": (["Minutes", "2026-02-11"], Evidence(title="Minutes", date="2026-02-11")),
    "a date after some tries": (
        ["Minutes", "soon", "2027-01-01", "2026-02-30", "1.2.2026"],
        Evidence(title="Minutes", date="2026-02-01"),
    ),
    "a link after a try": (
        ["https://exa mple.org", "https://example.org", "", ""],
        Evidence(url="https://example.org"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EVIDENCE)
def test_evidence(name: str, file: Path) -> None:
    typed, piece = EVIDENCE[name]
    sit(file, "e", *typed, "")
    assert answer(file).evidence == (piece,)


def test_evidence_behind_the_order(file: Path) -> None:
    sit(file, "e Minutes", "", "")
    assert answer(file).evidence == (Evidence(title="Minutes"),)


def test_a_link_is_evidence_without_an_order(file: Path) -> None:
    sit(file, "https://example.org/a", "", "", "")
    assert answer(file).evidence == (Evidence(url="https://example.org/a"),)


def test_evidence_is_not_lost_where_the_input_ends(file: Path) -> None:
    sit(file, "e", "https://example.org")
    assert answer(file).evidence == (Evidence(url="https://example.org"),)


def test_evidence_is_taken_out(file: Path) -> None:
    file.write_text(HEAD + "answers: {planning: {level: 3, evidence: [one, two]}}\n")
    script = sit(file, "g 1", "e", "-3", "-1", "- 1", "")
    assert answer(file) == Answer(Answered(3))
    assert "There is no evidence with that number." in script.text
    assert "Taken out: two" in script.text
    assert "it counts as 2" in script.text


def test_unknown(file: Path) -> None:
    sit(file, "?", "the ICT team")
    assert answer(file).state == Unknown("the ICT team")
    sit(file, "g planning", "unknown")
    assert answer(file).state == Unknown("the ICT team")
    sit(file, "g planning", "unknown", "")
    assert answer(file).state == Unknown("the ICT team")
    sit(file, "g planning", "?ask them")
    assert answer(file).state == Unknown("ask them")
    sit(file, "?", "")
    assert answer(file, "outreach").state == Unknown(None)


def test_not_applicable_only_where_the_rubric_allows_it(file: Path) -> None:
    script = sit(file, "x", "", "x", "no", "x", "nobody is near")
    assert answer(file) == Answer(Unanswered())
    assert "the rubric has no “not applicable” here" in script.text
    assert "That is not a reason yet" in script.text
    assert "Only when: there is nobody to reach" in script.text
    assert answer(file, "outreach").state == NotApplicable("nobody is near")


def test_a_reason_that_is_none_is_asked_for_again(file: Path) -> None:
    script = sit(file, "g outreach", "x pendent", "2026", "", "q")
    assert script.text.count("That is not a reason yet") == 2
    assert script.text.count("Why does it not apply?") == 2
    assert answer(file, "outreach") == Answer(Unanswered())


def test_evidence_that_says_there_is_none_is_asked_for_again(file: Path) -> None:
    script = sit(file, "e Encara no", "per trobar", "12/5/2026", "Acta 7", "", "", "q")
    assert script.text.count("does not say yet what there is to see") == 3
    assert answer(file).evidence == (Evidence(title="Acta 7"),)


def test_a_title_that_says_nothing_is_asked_for_again(file: Path) -> None:
    script = sit(file, "https://example.org/a", "no", "x", "Minutes", "", "", "q")
    assert script.text.count("does not say yet what there is to see") == 2
    assert answer(file).evidence == (Evidence(url="https://example.org/a", title="Minutes"),)


PASTED = "- Acta 7 del claustre\n2. photos.zip\n\n\u2022 https://example.org/a\npendent\n"


@pytest.mark.parametrize("typed", [["e", PASTED], [f"e {PASTED}"]])
def test_a_list_that_is_pasted_is_several_pieces(file: Path, typed: list[str]) -> None:
    script = sit(file, *typed, "", "q")
    assert answer(file).evidence == (
        Evidence(title="Acta 7 del claustre"),
        Evidence(file="photos.zip"),
        Evidence(url="https://example.org/a"),
    )
    assert script.text.count("does not say yet what there is to see") == 1
    assert "Its date" not in script.text


def test_links_that_are_pasted_are_evidence_without_an_order(file: Path) -> None:
    sit(file, "https://example.org/a\nhttps://example.org/b", "", "q")
    assert answer(file).evidence == (
        Evidence(url="https://example.org/a"),
        Evidence(url="https://example.org/b"),
    )


@pytest.mark.parametrize("typed", [["c", "We meet  \n\non Mondays\n"], ["c We meet\non Mondays"]])
def test_a_comment_that_is_pasted_keeps_its_lines(file: Path, typed: list[str]) -> None:
    script = sit(file, *typed, "q")
    assert answer(file).comment == "We meet\non Mondays"
    assert "was not understood" not in script.text


def test_a_text_that_is_pasted_elsewhere_is_one_line(file: Path) -> None:
    sit(file, "?", "the ICT\nteam", "g outreach", "x nobody\nis near", "q")
    assert answer(file).state == Unknown("the ICT team")
    assert answer(file, "outreach").state == NotApplicable("nobody is near")
    script = sit(file, "2\n3\n4", "q")
    assert "\u201c2 3 4\u201d was not understood" in script.text


def test_the_choice_of_not_applicable_is_offered_only_there(file: Path) -> None:
    first, second = [line for line in sit(file, "").shown if line.startswith("0-4: level")]
    assert "not applicable" not in first
    assert "not applicable" in second


def test_a_comment(file: Path) -> None:
    script = sit(file, "c", 'So "it" is: really', "c", "")
    assert answer(file).comment == 'So "it" is: really'
    assert script.text.count("never names of persons") == 2, "at the beginning, and once more"
    script = sit(file, "c -")
    assert answer(file).comment is None
    assert 'Saved; before: So "it" is: really' in script.text


def test_evidence_and_comment_outlive_another_answer(file: Path) -> None:
    file.write_text(HEAD + "answers: {planning: {level: 3, evidence: one, comment: b}}\n")
    script = sit(file, "g 1", "d", "d", "4")
    assert answer(file) == Answer(Answered(4), (Evidence(title="one"),), "b")
    assert "The question is open again; before: 3 Shared." in script.text
    assert "There is no answer to take back." in script.text


def test_what_looks_like_personal_data_is_told_before_it_is_saved(file: Path) -> None:
    def nothing_yet() -> str:
        assert answer(file) == Answer(Unanswered())
        return "the coordinator"

    script = sit(file, "c ask a.b@example.org", nothing_yet)
    assert "ET154" in script.text
    assert answer(file).comment == "the coordinator"
    sit(file, "c ask a.b@example.org", "")
    assert answer(file).comment == "ask a.b@example.org"


def test_going_about(file: Path) -> None:
    script = sit(file, "b", "n", "b", "g 4", "b", "g nowhere", "g hours", "g", "")
    at = [line for line in script.shown if " · question " in line]
    assert [line.split()[-3] for line in at] == ["1", "2", "1", "4", "3", "3"]
    assert "This is the first question." in script.text
    assert "No question or criterion has “nowhere” in its title." in script.text


def test_going_to_a_number_that_no_question_has_tells_which_there_are(file: Path) -> None:
    script = sit(file, "g 99", "4")
    assert "The questions here are 1-4." in script.text
    assert "question 4 of 4" in script.text


def test_between_two_levels_one_is_asked_for(file: Path) -> None:
    script = sit(file, "2 or 3", "2")
    assert "Type a single number, 0-4: between two levels" in script.text
    assert answer(file) == Answer(Answered(2))


@pytest.mark.parametrize("link", ["https://", "https://a b.example.org"])
def test_a_link_that_is_none_is_asked_for_again(link: str, file: Path) -> None:
    script = sit(file, f"e {link}", "")
    assert "This link is not whole, or has a space in it" in " ".join(script.text.split())
    assert answer(file).evidence == ()


def test_going_to_a_criterion_goes_to_what_is_open_in_it(file: Path) -> None:
    file.write_text(HEAD + "answers: {planning: 1}\n")
    script = sit(file, "g people", "g WORK")
    at = [line for line in script.shown if " · question " in line]
    assert [line.split()[-3] for line in at] == ["2", "4", "2"]
    assert at[1].startswith("People / Staff")


def test_several_titles_are_told(file: Path) -> None:
    script = sit(file, "g ing", "4")
    assert "There are several; which one?\n  1. Planning\n  4. Training" in script.text
    assert "question 4 of 4" in script.text


def test_how_far_it_is(file: Path) -> None:
    file.write_text(HEAD + "answers: {planning: 1}\n")
    script = sit(file, "l")
    assert (
        "Answers: 1 of 4, 3 questions still open\n"
        "  - 1-3. Work: 1 of 3\n"
        "      1. Planning: 1 Begun\n"
        "      2. Outreach: still open\n"
        "      3. Hours: still open\n"
        "  - 4. People: 0 of 1\n"
    ) in script.text


def test_behind_the_last_question_the_open_ones_come_again(file: Path) -> None:
    script = sit(file, "", "", "", "", "", "1", "q")
    assert "That was the last question." in script.text
    assert answer(file) == Answer(Answered(1))


def test_the_end(file: Path) -> None:
    script = sit(file, "1", "2", "10", "", "0", "")
    assert "Every question has been gone through." in script.text
    assert "Questions dealt with this time: 4" in script.text
    assert "Next: etwin score shows where the school stands" in script.text
    assert not script.typed


def test_after_the_end_one_may_go_back(file: Path) -> None:
    file.write_text(HEAD + "answers: {planning: 1, outreach: 1, hours: 2, training: 2}\n")
    script = sit(file, "what", "l", "h", "2", "3", "", "b", "q")
    assert answer(file, "outreach") == Answer(Answered(3))
    assert "“what” was not understood" in script.text
    assert "question 4 of 4" in script.text


def test_a_level_that_there_is_not(file: Path) -> None:
    script = sit(file, "7", "g 3", "1", "010")
    assert "The levels here are 0-4." in script.text
    assert "The levels here are 0, 2, 10." in script.text
    assert answer(file, "hours") == Answer(Answered(10))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_order_has_its_line_in_the_help(language: Language, file: Path) -> None:
    script = sit(file, "h", language=language, width=120)
    place = next(n for n, line in enumerate(script.shown) if line.startswith("  0-4: "))
    helped = script.shown[place : place + 12]
    assert all(line.startswith("  ") and ": " in line for line in helped)


def test_what_a_file_says_never_commands_the_terminal(file: Path) -> None:
    file.write_text(
        HEAD.replace("Escola", '"\\e[31mEscola"')
        + 'answers: {planning: {level: 3, evidence: ["\\e[2J"], comment: "\\x07"}}\n'
    )
    script = sit(file, "g 1", "e", "", "l", "zz\x1b[2J")
    assert "\x1b" not in script.text.replace("\x1b[2J", "", 1), "but for what was typed"
    assert "\\u001b[2J" in script.text


def test_the_shipped_rubric_whole(tmp_path: Path) -> None:
    rubric = load_rubric("etwinning-school", "ca")
    path = tmp_path / "a.yaml"
    path.write_text(HEAD.replace("small", "etwinning-school") + "answers: {}\n")
    count = len(rubric.all_indicators())
    script = sit(path, *["2"] * count, "", rubric=rubric, language="ca")
    answers, _ = read_answers(path, rubric)
    assert answers is not None
    assert len(answers.answers) == count
    assert "S'han repassat totes les preguntes." in script.text
    assert all(len(line) <= 80 for line in script.shown)


def test_q_stops_wherever_a_line_is_asked_for(file: Path) -> None:
    script = sit(file, "3", "q", "2")
    assert answer(file) == Answer(Answered(3))
    assert answer(file, "outreach") == Answer(Unanswered())
    assert "Everything is saved" in script.text
    for more in (("c", "q"), ("?", "q"), ("g", "q"), ("e", "https://example.org/a", "q")):
        script = sit(file, "g planning", *more, "1")
        assert "Everything is saved" in script.text
        assert answer(file).comment is None
        assert answer(file).state != Answered(1)
    assert answer(file).evidence == (Evidence("https://example.org/a"),)


@pytest.mark.parametrize("typed", ["3", "x", "?"])
def test_what_says_nothing_is_no_evidence(typed: str, file: Path) -> None:
    script = sit(file, "3", typed, "")
    assert answer(file) == Answer(Answered(3))
    assert "does not say yet what there is to see" in script.text
    assert "question 2 of 4" in script.text

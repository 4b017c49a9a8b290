"""etwin rubric analyse."""

import json
from pathlib import Path

import pytest

from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.reading.library import load_rubric, read_answers
from tests.commands.running import Ran, etwin
from tests.formats.test_output_schemas import validator


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two cohorts: of the examples, and of the rubric that is being tried out."""
    folder = tmp_path_factory.mktemp("cohorts")
    examples = Path(__file__).parents[2] / "examples"
    pilot = ("--table", examples / "pilot" / "schools.csv", "--rubric", folder / "pilot.yaml")
    rubric = examples / "pilot" / "rubric.yaml"
    (folder / "pilot.yaml").write_bytes(rubric.read_bytes())
    assert etwin("batch", *pilot, "-o", "pilot.sqlite", cwd=folder).code == 0
    assert etwin("batch", examples / "*.yaml", "-o", "examples.sqlite", cwd=folder).code == 0
    return folder


def analyse(place: Path, *arguments: str, env: dict[str, str] | None = None) -> Ran:
    return etwin("rubric", "analyse", *arguments, cwd=place, env=env)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_look_at_comes_first(language: Language, place: Path) -> None:
    ran = analyse(place, "pilot.sqlite", "--lang", language)
    assert (ran.code, ran.err) == (0, "")
    say = words(language)
    parts = [say(key) for key in ("analysis.first", "negative.title", "ceiling.title")]
    parts += ["\nWorking together (together)\n", f"\n{say('read.heading')}\n"]
    places = [ran.out.index(part) for part in parts]
    assert places == sorted(places)
    against = ran.out[places[1] : places[2]]
    assert "(pupils-follow): -0" in against


def test_json_is_what_its_schema_says_and_follows_lang_alone(place: Path) -> None:
    env = {"ETWIN_LANG": "es", "LC_ALL": "es_ES.UTF-8"}
    found = json.loads(analyse(place, "examples.sqlite", "-f", "json", env=env).out)
    validator("analysis").validate(found)
    assert found["rubric"]["language"] == "ca"
    assert found["schools"] == {
        "all": 4,
        "scored": 4,
        "nothing_answered": 0,
        "with_errors": 0,
    }
    english = json.loads(analyse(place, "examples.sqlite", "-f", "json", "--lang", "en").out)
    assert english["criteria"][0]["title"] == "Shared leadership"
    assert english["criteria"][0]["alpha"] == found["criteria"][0]["alpha"]


def test_no_school_is_named(place: Path, examples: Path) -> None:
    for form in ("text", "json", "csv"):
        out = analyse(place, "examples.sqlite", "-f", form).out
        for path in examples.glob("*.yaml"):
            answers, _ = read_answers(path, load_rubric())
            assert answers is not None
            assert path.name not in out
            assert not {text for text in answers.school[:2] if text and text in out}


def test_the_spreadsheet(place: Path) -> None:
    lines = analyse(place, "pilot.sqlite", "-f", "csv").out.splitlines()
    assert lines[0].startswith("criterion,criterion_title,complete,alpha,indicator,")
    assert sum(line.startswith(("together,", "pupils,")) for line in lines) == 8


def test_a_rubric_of_ones_own_may_be_named_and_changes_no_figure(place: Path) -> None:
    bare = analyse(place, "pilot.sqlite", "-f", "csv")
    named = analyse(place, "pilot.sqlite", "-f", "csv", "--rubric", "pilot.yaml")
    assert bare == named


def test_another_rubric_is_refused_where_it_is_asked_for(place: Path) -> None:
    ran = analyse(place, "pilot.sqlite", "--rubric", "etwinning-school")
    assert (ran.code, ran.out) == (2, "")
    assert "another rubric than 'etwinning-school'" in ran.err


@pytest.mark.parametrize("way", ["environment", "configuration"])
def test_another_rubric_of_the_surroundings_is_passed_over(
    way: str, place: Path, tmp_path: Path
) -> None:
    env = {"ETWIN_RUBRIC": "etwinning-school"} if way == "environment" else {}
    if way == "configuration":
        (tmp_path / "etwin.toml").write_text('rubric = "etwinning-school"\n')
    ran = analyse(tmp_path, str(place / "pilot.sqlite"), env=env)
    assert ran.code == 0
    assert ran.out.startswith("A year of eTwinning, as a draft (version 0.2)\n")


def test_a_report_goes_to_a_file_and_overwrites_nothing(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "analysis.json"
    command = ("pilot.sqlite", "-f", "json", "-o", str(out))
    assert analyse(place, *command).code == 0
    written = out.read_bytes()
    assert written == analyse(place, "pilot.sqlite", "-f", "json").out.encode()
    ran = analyse(place, *command)
    assert ran.code == 2
    assert "is there already" in ran.err
    assert analyse(place, *command, "--force").code == 0
    assert out.read_bytes() == written


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none.sqlite", "is not there"),
        ("pilot.yaml", "is not the database of a cohort"),
        (".", "is a folder"),
    ],
)
def test_what_is_no_cohort_is_a_request_at_fault(name: str, told: str, place: Path) -> None:
    ran = analyse(place, name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"etwin: {name} {told}")
    assert "Traceback" not in ran.err


def test_a_format_that_there_is_not(place: Path) -> None:
    assert analyse(place, "pilot.sqlite", "-f", "sarif").code == 2

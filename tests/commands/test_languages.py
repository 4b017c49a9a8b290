"""Which language is spoken: --lang, ETWIN_LANG, the answers file, the locale, English."""

import json
from pathlib import Path

import pytest

from tests.commands.running import etwin

LABEL = {
    "ca": "És l'autoavaluació del mateix centre",
    "es": "Es la autoevaluación del propio centro",
    "en": "This is the school's own assessment",
}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """A file that says nothing of its language."""
    path = tmp_path / "answers.yaml"
    path.write_text("rubric: etwinning-school\nschool: {name: A}\nanswers: {all-abilities: 2}\n")
    return path


def spoken(text: str) -> str:
    """The language that a report ends in."""
    joined = " ".join(text.split())
    found = [language for language, sentence in LABEL.items() if sentence in joined]
    assert len(found) == 1, text
    return found[0]


def test_the_first_that_says_so_decides(answers: Path) -> None:
    catalan = {"LC_ALL": "ca_ES.UTF-8"}
    assert spoken(etwin("score", answers, env=catalan).out) == "ca"
    answers.write_text("language: es\n" + answers.read_text())
    assert spoken(etwin("score", answers, env=catalan).out) == "es"
    spanish = {**catalan, "ETWIN_LANG": "en"}
    assert spoken(etwin("score", answers, env=spanish).out) == "en"
    assert spoken(etwin("score", answers, "--lang", "ca", env=spanish).out) == "ca"


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "de_DE.UTF-8", ""])
def test_another_locale_gets_english(locale: str, answers: Path) -> None:
    assert spoken(etwin("score", answers, env={"LC_ALL": locale, "LANG": ""}).out) == "en"


def test_machine_formats_follow_lang_alone(answers: Path) -> None:
    answers.write_text("language: es\n" + answers.read_text())
    environment = {"ETWIN_LANG": "en", "LC_ALL": "es_ES.UTF-8"}
    own = json.loads(etwin("score", answers, "--format", "json", env=environment).out)
    assert own["rubric"]["language"] == "ca"
    asked = etwin("score", answers, "--format", "json", "--lang", "en", env=environment)
    assert json.loads(asked.out)["rubric"]["language"] == "en"


def test_a_decimal_comma_where_the_language_has_one(examples: Path) -> None:
    path = examples / "leading.en.yaml"
    assert "87,6" in etwin("score", path, "--lang", "ca").out
    assert "87,6" in etwin("score", path, "--lang", "es").out
    assert "87.6" in etwin("score", path, "--lang", "en").out

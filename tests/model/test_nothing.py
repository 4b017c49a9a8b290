"""What names nothing, and what only looks like it."""

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from etwin_cli.model.nothing import DAYS, PHRASES, says_nothing
from etwin_cli.reading.library import load_rubric
from etwin_cli.reading.shipped import shipped_rubrics
from etwin_cli.reading.tree import ANSWERS_LIMITS, Mapping, Node, Scalar, Sequence
from etwin_cli.reading.yaml_source import read_tree

REPOSITORY = Path(__file__).parents[2]

NOTHING = [
    *("cap", "Res.", "no en tenim", "Encara no", "ENCARA NO!", "pendent", "per fer", "per trobar"),
    *("per buscar", "No n'hi ha cap", "s'ha de fer", "S’ha de buscar", "hi falta", "en procés"),
    *("ninguno", "Ninguna.", "nada", "todavía no", "Todavi\u0301a no", "aún no", "pendiente"),
    *("por hacer", "falta", "sí", "si", "SÍ", "¿?", "no hay", "Hay que hacerlo", "por añadir"),
    *("yes", "No", "none", "None yet", "nothing", "to do", "To-Do", "TODO", "TBD", "t.b.c.", "N/A"),
    *("n/d", "s/n", "n.a.", "not yet...", "to be found", "(pending)", "«pendent»", "not applicable"),
    *("-", "--", "x", "X", "xx", "?", "???", "…", "...", "✓", "👍", "*", "_", "'", "0", "7", "3,5", "100 %"),
    *("2026", "2025-2026", "12/5/2026", "2026-05-12", "3 de juny de 2026", "3 de junio del 2026"),
    *("June 3rd, 2026", "dilluns", "Dilluns, 1 d'abril", "març 2026", "11 feb. 2026", "1r", "½"),
    *("", "  ", "\n", "no\u200b", "\ufeffno", "ＮＯ", "- " * 5000, f"{'.' * 100}no{'.' * 100}"),
]  # fmt: skip
SOMETHING = [
    *("Acta 7", "Cap de setmana eTwinning: programa", "No discriminació: protocol", "PEC", "P.E.C."),
    *("Res de nou: revista", "Sí a l'escola: vídeo", "Pendent de 30 graus: projecte", "Cap. 3"),
    *("Todo sobre el río: blog", "Falta poco: canción", "Hay mucho teatro", "None of us alone: play"),
    *("Yes we can: poster", "No-frills day", "To do list of the team", "Nothing but net: photo"),
    *("Marc Pons", "May Day", "Abril cultural", "Acta de 3 de juny de 2026", "3 juny: acta", "A4 plan"),
    *("https://example.org", "acta.pdf", "7.pdf", "2026.pdf", "no.pdf", "Curs 2025-2026", "aula 3"),
    *("no " * 30, "todavía no lo tenemos todo pero está el acta del claustro de febrero", "理由", "dia 3"),
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", SOMETHING)
def test_what_names_something(text: str) -> None:
    assert not says_nothing(text)


def test_every_phrase_of_the_list_is_found_however_it_is_written() -> None:
    for phrase in PHRASES | DAYS:
        for written in (phrase, phrase.upper(), f" «{phrase.capitalize()}...» ", f"{phrase}\u0301"):
            assert says_nothing(written), written


def test_the_list_is_written_as_texts_are_looked_up() -> None:
    for phrase in PHRASES | DAYS:
        assert re.fullmatch("[a-z]+(?: [a-z]+)*", phrase)
        assert phrase == unicodedata.normalize("NFKD", phrase)


@pytest.mark.parametrize("name", sorted(shipped_rubrics()))
def test_no_evidence_example_of_a_shipped_rubric_is_caught(name: str) -> None:
    languages = load_rubric(name).languages
    assert len(languages) == 3
    for language in languages:
        for indicator in load_rubric(name, language).all_indicators():
            for text in (*indicator.evidence_examples, indicator.not_applicable_when):
                assert text is None or not says_nothing(text), text


def texts_in(node: Node) -> list[str]:
    """Every text of a value, keys aside."""
    if isinstance(node, Sequence):
        return [text for item in node.items for text in texts_in(item)]
    if isinstance(node, Mapping):
        return [
            text
            for name, (_, each) in node.entries.items()
            if name != "date"
            for text in texts_in(each)
        ]
    return [node.value] if isinstance(node, Scalar) and node.value else []


def said_in(path: Path) -> list[str]:
    """The evidence and the reasons of an answers file."""
    _, root = read_tree(path.read_bytes(), str(path), ANSWERS_LIMITS)
    answers = root.entries.get("answers") if isinstance(root, Mapping) else None
    if answers is None or not isinstance(answers[1], Mapping):
        return []
    return [
        text
        for _, answer in answers[1].entries.values()
        if isinstance(answer, Mapping)
        for name in ("evidence", "not_applicable")
        if name in answer.entries
        for text in texts_in(answer.entries[name][1])
    ]


def test_no_evidence_of_the_examples_is_caught() -> None:
    seen = 0
    for path in (REPOSITORY / "examples").rglob("*.yaml"):
        if not path.name.startswith(("ET109", "ET159")):
            for text in said_in(path):
                assert not says_nothing(text), (path, text)
                seen += 1
    for path in (REPOSITORY / "examples").rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for name, cell in row.items():
                    if name.endswith(".evidence") and cell:
                        assert not any(map(says_nothing, cell.splitlines())), cell
                        seen += 1
    assert seen > 100

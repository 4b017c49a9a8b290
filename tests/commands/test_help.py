"""Help, and what is said of a line that cannot be read, in the language of who asks."""

import os
import re
import subprocess
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path

import pytest
import typer

from etwin_cli.cli.app import command_line
from etwin_cli.cli.helping import prepare, translate, translate_frame
from etwin_cli.languages.help import ca, es
from tests.commands.running import environment, etwin
from tests.commands.test_completing import fish
from tests.commands.test_configuration import LINES
from tests.formats.snapshots import matches_snapshot
from tests.languages.test_catalogues import MASCULINE_PLURALS

USAGE = {"Ús": "ca", "Uso": "es", "Usage": "en"}
CATALOGUES = {"ca": ca.TEXTS, "es": es.TEXTS}
SAME = {"N", "ID=N", "INDICATOR", "Arguments"}
"""What may be the same in two languages."""


def spoken(*arguments: str, cwd: Path | None = None, **variables: str) -> str:
    """The language in which help is shown."""
    ran = etwin(*arguments, cwd=cwd, env=variables)
    assert ran.err == ""
    return USAGE[ran.out.split(":")[0].strip()]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help", "--lang", "ca"],
        ["--lang", "ca", "--help"],
        ["score", "--help", "--lang", "ca"],
        ["score", "--lang=ca", "-h"],
        ["--lang", "ca", "score", "--help"],
        ["validate", "-qh", "--lang", "ca"],
        ["rubric", "--help", "--lang", "ca"],
        ["rubric", "analyse", "-h", "--lang", "ca"],
        ["config", "--help", "--lang", "ca"],
        ["score", "--lang", "es", "--help", "--lang", "ca"],
    ],
    ids=" ".join,
)
def test_lang_may_stand_anywhere_in_the_line(arguments: list[str]) -> None:
    assert spoken(*arguments, ETWIN_LANG="en") == "ca"


def test_the_first_that_names_a_language_decides(tmp_path: Path) -> None:
    def of(*more: str, **variables: str) -> str:
        return spoken("gap", "--help", *more, cwd=tmp_path, **variables)

    assert of() == "en"
    assert of(LC_ALL="es_ES.UTF-8") == "es"
    (tmp_path / "etwin.toml").write_text('language = "ca"\n')
    assert of(LC_ALL="es_ES.UTF-8") == "ca"
    assert of("--isolated", LC_ALL="es_ES.UTF-8") == "es"
    assert of(ETWIN_LANG="en") == "en"
    assert of("--lang", "es", ETWIN_LANG="en") == "es"


@pytest.mark.parametrize("toml", ["language = [", 'nonsense = "ca"', 'language = "tlh"'])
def test_whatever_is_wrong_help_is_shown(tmp_path: Path, toml: str) -> None:
    (tmp_path / "etwin.toml").write_text(toml)
    for arguments in (["--lang", "tlh"], ["--lang", ""], ["--", "--lang", "es"]):
        ran = spoken("score", "--help", *arguments, cwd=tmp_path, ETWIN_LANG="x", LC_ALL="ca_ES")
        assert ran == "ca"


def test_help_is_that_of_every_command_and_names_each() -> None:
    shown = etwin("--help", "--lang", "ca").out
    for command in ("init", "validate", "score", "gap", "explain", "rubric"):
        assert f" {command} " in shown


@pytest.mark.skipif(
    version("typer").split(".")[:2] != ["0", "28"],
    reason="how help is laid out by Typer 0.28 (another lays it out in its own way)",
)
@pytest.mark.parametrize("language", ["ca", "es", "en"])
@pytest.mark.parametrize("command", ["", "score"])
def test_the_whole_page(command: str, language: str) -> None:
    page = etwin(*command.split(), "--help", "--lang", language).out
    text = "\n".join(line.rstrip() for line in page.splitlines())
    assert matches_snapshot(text, f"help-{command or 'etwin'}-{language}.txt")


def said() -> list[str]:
    """All that help says, in English, a paragraph each."""
    found: dict[str, str] = {}
    command = typer.main.get_command(command_line())
    prepare(command)
    for put in (partial(translate, command), translate_frame):
        put(lambda text: found.setdefault(text, text))
    return list(found)


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_text_has_its_translation_and_no_translation_is_left_over(language: str) -> None:
    assert set(said()) == set(CATALOGUES[language])


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_translation_is_one(language: str) -> None:
    for english, text in CATALOGUES[language].items():
        assert text.split() == text.strip().split(" "), english
        assert "’" not in text, english
        assert not MASCULINE_PLURALS.search(text.replace("docs/batch.md", "")), english
        assert english in SAME or text != english
        for end in (".", ":", ")"):
            assert text.endswith(end) == english.endswith(end), english
        # what is typed stays as it is
        for typed in re.findall(r"(?<![\w-])(?:--?[\w-]+|ETWIN_\w+|[\w.]+\.toml|\.\w+)", english):
            assert typed in text, english


@pytest.mark.parametrize("language", CATALOGUES)
@pytest.mark.parametrize("command", LINES, ids=" ".join)
def test_no_english_is_left_in_the_help_of_a_command(
    command: tuple[str, ...], language: str
) -> None:
    page = etwin(*command, "--help", "--lang", language, env={"COLUMNS": "240"}).out
    texts = CATALOGUES[language]
    shown = {text for text in map(" ".join, map(str.split, re.split(r"[│\n]| {2,}", page))) if text}
    assert not shown & (set(texts) - set(texts.values()))
    assert "etwin " in page


@pytest.mark.parametrize(
    ("arguments", "en", "ca", "es"),
    [
        (
            "scor",
            'there is no command "scor"; did you mean score? (etwin --help)',
            "no hi ha cap ordre «scor»; potser volíeu dir score? (etwin --help)",
            "no hay ninguna orden «scor»; ¿querían decir score? (etwin --help)",
        ),
        (
            "rubric nonsense",
            'there is no command "nonsense" (etwin rubric --help)',
            "no hi ha cap ordre «nonsense» (etwin rubric --help)",
            "no hay ninguna orden «nonsense» (etwin rubric --help)",
        ),
        (
            "score --nonsense",
            "there is no option --nonsense (etwin score --help)",
            "no hi ha cap opció --nonsense (etwin score --help)",
            "no hay ninguna opción --nonsense (etwin score --help)",
        ),
        (
            "gap --rubrik x",
            "there is no option --rubrik; did you mean --rubric? (etwin gap --help)",
            "no hi ha cap opció --rubrik; potser volíeu dir --rubric? (etwin gap --help)",
            "no hay ninguna opción --rubrik; ¿querían decir --rubric? (etwin gap --help)",
        ),
        (
            "gap --force=yes",
            "--force takes no value (etwin gap --help)",
            "--force no porta cap valor (etwin gap --help)",
            "--force no lleva ningún valor (etwin gap --help)",
        ),
        (
            "gap --color blue",
            "--color: choose one of auto, always, never (etwin gap --help)",
            "--color: trieu un d'aquests valors: auto, always, never (etwin gap --help)",
            "--color: elijan uno de estos valores: auto, always, never (etwin gap --help)",
        ),
        (
            "summary --least 1 x",
            "--least should be a whole number, 2 or more (etwin summary --help)",
            "--least hauria de ser un nombre enter, 2 o més (etwin summary --help)",
            "--least debería ser un número entero, 2 o más (etwin summary --help)",
        ),
        (
            "gap --top ten",
            "--top should be a whole number, 1 or more (etwin gap --help)",
            "--top hauria de ser un nombre enter, 1 o més (etwin gap --help)",
            "--top debería ser un número entero, 1 o más (etwin gap --help)",
        ),
        (
            "import",
            "FORM is missing: a workbook that etwin form wrote: form.xlsx (etwin import --help)",
            "falta FORMULARI: un full de càlcul fet amb etwin form, com ara form.xlsx (etwin import --help)",
            "falta FORMULARIO: una hoja de cálculo hecha con etwin form, como form.xlsx (etwin import --help)",
        ),
        (
            "gap my answers.yaml",
            "there are more words than the command takes, [FILE]; a name with spaces goes between quotation marks (etwin gap --help)",
            "hi ha més paraules de les que admet l'ordre, [FITXER]; un nom amb espais va entre cometes (etwin gap --help)",
            "hay más palabras de las que admite la orden, [ARCHIVO]; un nombre con espacios va entre comillas (etwin gap --help)",
        ),
        (
            "form form.html",
            "the command takes nothing but options (etwin form --help)",
            "l'ordre no admet res més que opcions (etwin form --help)",
            "la orden no admite nada más que opciones (etwin form --help)",
        ),
    ],
)
def test_what_cannot_be_read_is_told_in_the_language_of_the_line(
    arguments: str, en: str, ca: str, es: str
) -> None:
    for language, text in (("en", en), ("ca", ca), ("es", es)):
        ran = etwin(*arguments.split(), "--lang", language)
        assert (ran.code, ran.out, ran.err) == (2, "", f"etwin: {text}\n")


@pytest.mark.parametrize(
    ("arguments", "start", "end"),
    [
        ("schema", "falta MENA; trieu-ne un: answers, rubric, ", " (etwin schema --help)"),
        ("schema nonsense", "MENA: trieu un d'aquests valors: answers, ", " (etwin schema --help)"),
        ("gap --format", "--format vol un valor al darrere: text, json, ", " (etwin gap --help)"),
        ("gap --rubric", "--rubric vol un valor al darrere: NOM_O_CAMÍ", " (etwin gap --help)"),
        ("rubric show -z", "no hi ha cap opció -z", " (etwin rubric show --help)"),
        ("rubric --lang", "--lang vol un valor al darrere: LLENGUA", " (etwin rubric --help)"),
        ("--lang ca", "falta l'ordre; trieu-ne una: init, ask, ", " (etwin --help)"),
        ("rubric --lang ca", "falta l'ordre; trieu-ne una: list, ", " (etwin rubric --help)"),
    ],
)
def test_a_line_that_ends_too_early_is_told_too(arguments: str, start: str, end: str) -> None:
    ran = etwin(*arguments.split(), env={"ETWIN_LANG": "ca"})
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"etwin: {start}")
    assert ran.err.endswith(f"{end}\n")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("word", ["a\nb", "\x1b[31m", "{option}", "[red]", "%s"])
def test_what_was_typed_is_repeated_harmlessly(word: str) -> None:
    for arguments in ([word], ["score", f"--{word}"]):
        ran = etwin(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.count("\n") == 1
        assert "\x1b" not in ran.err


def test_lang_before_a_command_counts_for_it(examples: Path) -> None:
    answers = str(examples / "established.ca.yaml")
    ours = etwin("--lang", "es", "score", answers)
    assert (ours.code, ours.out) == (0, etwin("score", answers, "--lang", "es").out)
    assert (
        etwin("--lang", "es", "score", answers, "--lang", "en").out
        == etwin("score", answers, "--lang", "en").out
    )
    listed = etwin("rubric", "list", "--lang", "es").out
    assert etwin("--lang", "es", "rubric", "list").out == listed
    assert etwin("rubric", "--lang", "es", "list").out == listed
    for wrong in (["score", answers], ["config"], ["rubric", "list"]):
        ran = etwin("--lang", "tlh", *wrong)
        assert (ran.code, ran.out) == (2, "")


def test_config_tells_the_language_of_the_line() -> None:
    assert re.search(
        r"^language +es +\(--lang\)$", etwin("config", "--lang", "es").out, re.MULTILINE
    )


def test_shells_are_told_in_the_language_of_the_line(tmp_path: Path) -> None:
    assert fish("etwin rubric ")["list"] == "List the rubrics that come with the tool."
    assert fish("etwin rubric ", LC_ALL="es_ES.UTF-8")["list"].startswith("Lista las rúbricas")
    assert fish("etwin --lang ca rubric ")["list"].startswith("Llista les rúbriques")
    assert fish("etwin score --lang ca --forc") == {
        "--force": "Sobreescriu els fitxers que ja hi són."
    }
    (tmp_path / "etwin.toml").write_text('language = "es"\n')
    offers = fish("etwin --ver", tmp_path)
    assert offers == {"--version": "Muestra la versión."}
    assert fish("etwin gap --band ", tmp_path) == fish("etwin gap --lang es --band ")


def test_no_shell_loses_an_apostrophe() -> None:
    assert fish("etwin ", ETWIN_LANG="ca")["import"].startswith("Fa un fitxer de respostes d’un")


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["score", "--isolated", "FILE"], ()),
        (["score", "--sensitivity", "FILE"], ()),
        (["score", "--help"], ("help.ca",)),
        (["score", "--nonsense"], ("help.ca",)),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_words_of_help_are_loaded_where_it_is_shown(
    arguments: list[str], loaded: tuple[str, ...], examples: Path
) -> None:
    program = (
        "import atexit, sys\n"
        "room = 'etwin_cli.languages.'\n"
        "ours = lambda: {n.removeprefix(room) for n in sys.modules if n.startswith(room)}\n"
        "atexit.register(lambda: print(*ours(), file=sys.stderr))\n"
        "from etwin_cli.__main__ import main\n"
        "main()\n"
    )
    words = [
        str(examples / "established.ca.yaml") if each == "FILE" else each for each in arguments
    ]
    run = subprocess.run(
        [sys.executable, "-c", program, *words],
        env=environment({"ETWIN_LANG": "ca", "PYTHONPATH": os.pathsep.join(sys.path)}),
        capture_output=True,
        text=True,
        check=False,
    )
    modules = set(run.stderr.splitlines()[-1].split())
    found = {each for each in modules if each.split(".")[0] in ("help", "line")} - {"help"}
    assert found == set(loaded)

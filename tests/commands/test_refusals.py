"""What is said of a request that cannot be met, in the language of who asks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import environment, etwin

SAID = {
    "en": "etwin: etwin gap takes one file\n",
    "ca": "etwin: etwin gap només admet un fitxer\n",
    "es": "etwin: etwin gap solo admite un archivo\n",
}


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A folder with two answers files, which `etwin gap` refuses."""
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("rubric: etwinning-school\nschool: {name: A}\nanswers: {}\n")
    return tmp_path


def language(folder: Path, *arguments: str, **variables: str) -> str:
    """The language in which a folder of two files is refused."""
    ran = etwin(*arguments, cwd=folder, env=variables)
    assert (ran.code, ran.out) == (2, "")
    (found,) = (each for each, text in SAID.items() if text == ran.err)
    return found


@pytest.mark.parametrize("asked", SAID)
@pytest.mark.parametrize(
    "line",
    [
        "gap . --lang {}",
        "gap --lang {} .",
        "gap . --lang={}",
        "--lang {} gap .",
        "gap --lang en . --lang {}",
    ],
)
def test_lang_may_stand_anywhere_in_the_line(school: Path, line: str, asked: str) -> None:
    other = "es" if asked == "ca" else "ca"
    assert language(school, *line.format(asked).split(), ETWIN_LANG=other) == asked


def test_the_first_that_names_a_language_decides(school: Path) -> None:
    assert language(school, "gap", ".") == "en"
    assert language(school, "gap", ".", LC_ALL="de_DE.UTF-8") == "en"
    assert language(school, "gap", ".", LC_ALL="es_ES.UTF-8") == "es"
    (school / "etwin.toml").write_text('language = "ca"\n')
    assert language(school, "gap", ".", LC_ALL="es_ES.UTF-8") == "ca"
    assert language(school, "gap", ".", "--isolated", LC_ALL="es_ES.UTF-8") == "es"
    assert language(school, "gap", ".", ETWIN_LANG="en") == "en"
    assert language(school, "gap", ".", "--lang", "es", ETWIN_LANG="en") == "es"


BAND = {
    "en": "the rubric etwinning-school has no band 'nine'",
    "ca": "la rúbrica etwinning-school no té cap fase «nine»",
    "es": "la rúbrica etwinning-school no tiene ninguna fase «nine»",
}
"""What is said of a gate, once the answers are read."""


def band_language(folder: Path, *arguments: str, **variables: str) -> str:
    """The language in which a band that is none is refused."""
    ran = etwin("score", *arguments, "--require-band", "nine", cwd=folder, env=variables)
    assert (ran.code, ran.out) == (2, "")
    (found,) = (each for each, text in BAND.items() if text in ran.err)
    return found


def test_what_is_refused_once_answers_are_read_is_in_their_language(school: Path) -> None:
    answers = school / "a.yaml"
    assert band_language(school, "a.yaml", LC_ALL="es_ES.UTF-8") == "es"
    answers.write_text("language: ca\n" + answers.read_text())
    assert band_language(school, "a.yaml", LC_ALL="es_ES.UTF-8") == "ca"
    assert band_language(school, "a.yaml", ETWIN_LANG="en") == "en"
    assert band_language(school, "a.yaml", "--lang", "es", ETWIN_LANG="en") == "es"
    (school / "etwin.toml").write_text('language = "es"\n')
    assert band_language(school, "a.yaml") == "es"
    assert band_language(school, "a.yaml", "--isolated") == "ca"


def test_the_configuration_of_the_answers_counts_where_they_are_elsewhere(school: Path) -> None:
    here = school / "here"
    here.mkdir()
    (here / "etwin.toml").write_text('language = "ca"\n')
    (school / "etwin.toml").write_text('language = "es"\n')
    assert band_language(here, "../a.yaml") == "es"


def test_machine_output_changes_nothing_in_that(school: Path) -> None:
    assert language(school, "gap", ".", "--format", "json", ETWIN_LANG="ca") == "ca"


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        (
            "language =",
            "la línia 1 no es pot entendre, a partir de la columna 11 (Invalid value)",
        ),
        ("language = [", "al final del fitxer falta alguna cosa (Invalid value)"),
        ('language = "tlh"', "language hauria de ser un d'aquests valors: ca, es, en"),
        ('languag = "es"', "la clau languag no es coneix; potser volíeu dir language?"),
        ("gates = 1", "gates hauria de ser una taula"),
        ('[gates]\nfail-under = "60"', "fail-under hauria de ser un nombre com ara 60 o 59.5"),
        (
            'rubric = "../other"',
            "rubric hauria de ser el nom d'una rúbrica que ve amb etwin, o un camí dins de la carpeta on és etwin.toml",
        ),
        (
            'language = "es"\nnonsense = 1',
            "la clau nonsense no es coneix; les claus són: rubric, language, format, gates",
        ),
    ],
)
def test_what_is_wrong_with_a_configuration_is_told_in_the_language_of_the_rest(
    tmp_path: Path, toml: str, said: str
) -> None:
    (tmp_path / "etwin.toml").write_text(f"{toml}\n")
    ran = etwin("config", cwd=tmp_path, env={"ETWIN_LANG": "x", "LC_ALL": "ca_ES.UTF-8"})
    assert (ran.code, ran.out, ran.err) == (2, "", f"etwin: etwin.toml: {said}\n")


def test_a_configuration_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "etwin.toml").mkdir()
    ran = etwin("config", cwd=tmp_path, env={"LC_ALL": "es_ES.UTF-8"})
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("etwin: etwin.toml: esto es una carpeta, no un archivo; ")


def test_what_is_wrong_with_lang_is_told_in_the_language_of_the_rest(tmp_path: Path) -> None:
    (tmp_path / "etwin.toml").write_text('language = "es"\n')
    ran = etwin("rubric", "list", "--lang", "tlh", cwd=tmp_path)
    assert ran.err == "etwin: --lang: no hay ninguna lengua «tlh»; elijan una: ca, es, en\n"
    ran = etwin("rubric", "list", cwd=tmp_path, env={"ETWIN_LANG": "tlh"})
    assert ran.err == "etwin: ETWIN_LANG: no hay ninguna lengua «tlh»; elijan una: ca, es, en\n"


@pytest.mark.parametrize(
    ("line", "en", "ca", "es"),
    [
        (
            "score a.yaml --fail-under x",
            "--fail-under: 'x' is not a number such as 60 or 59.5",
            "--fail-under: «x» no és un nombre com ara 60 o 59.5",
            "--fail-under: «x» no es un número como 60 o 59.5",
        ),
        (
            "score a.yaml -o nowhere/x.md",
            "nowhere/x.md cannot be written: there is no such folder",
            "nowhere/x.md no es pot escriure: aquesta carpeta no hi és",
            "nowhere/x.md no se puede escribir: esa carpeta no se encuentra",
        ),
        (
            "gap a.yaml -o b.yaml",
            "b.yaml is there already; nothing was changed (--force overwrites it)",
            "b.yaml ja hi és; no s'ha canviat res (amb --force se sobreescriu)",
            "b.yaml ya está; no se ha cambiado nada (con --force se sobrescribe)",
        ),
        (
            "summary a.yaml",
            "a.yaml is not the database of a cohort (etwin batch writes one, with -o cohort.sqlite); this is an answers file: see where the school stands with: etwin score a.yaml",
            "a.yaml no és la base de dades d'un conjunt de centres (etwin batch en fa una, amb -o centres.sqlite); això és un fitxer de respostes: mireu on és el centre amb: etwin score a.yaml",
            "a.yaml no es la base de datos de un conjunto de centros (etwin batch hace una, con -o centros.sqlite); esto es un archivo de respuestas: vean dónde está el centro con: etwin score a.yaml",
        ),
        (
            "batch --table t.csv -o out.csv",
            "t.csv:1: 2 columns are not known: column 1: 'schol.name'; did you mean school.name? · column 2: 'x' (--ignore COLUMN passes one over)",
            "t.csv:1: hi ha 2 columnes que no es coneixen: columna 1: «schol.name»; potser volíeu dir school.name? · columna 2: «x» (amb --ignore COLUMNA, una no es llegeix)",
            "t.csv:1: hay 2 columnas que no se conocen: columna 1: «schol.name»; ¿querían decir school.name? · columna 2: «x» (con --ignore COLUMNA, una no se lee)",
        ),
        (
            "validate rubric",
            "there is no answers file (.yaml) in the folder rubric; other files: rubric/notes.txt",
            "no hi ha cap fitxer de respostes (.yaml) a la carpeta rubric; altres fitxers: rubric/notes.txt",
            "no hay ningún archivo de respuestas (.yaml) en la carpeta rubric; otros archivos: rubric/notes.txt",
        ),
        (
            "explain all-abilitie",
            "there is no indicator or code 'all-abilitie'; did you mean all-abilities?",
            "no hi ha cap indicador ni cap codi «all-abilitie»; potser volíeu dir all-abilities?",
            "no hay ningún indicador ni código «all-abilitie»; ¿querían decir all-abilities?",
        ),
        (
            "compare kept.json kept.json",
            "kept.json: not a result of etwin score --format json: rubric should be an object; this is a report that etwin wrote for other programs (.json): give the file that it was made from",
            "kept.json: no és cap resultat d'etwin score --format json: rubric hauria de ser un objecte; això és un informe que etwin ha escrit per a altres programes (.json): doneu el fitxer del qual s'ha fet",
            "kept.json: no es ningún resultado de etwin score --format json: rubric debería ser un objeto; esto es un informe que etwin ha escrito para otros programas (.json): den el archivo del que se ha hecho",
        ),
        (
            "import form.ods",
            "form.ods: only .xlsx workbooks can be read: save it as .xlsx, in LibreOffice with File, Save As, Excel 2007-365",
            "form.ods: només es poden llegir fulls de càlcul .xlsx: deseu-lo com a .xlsx, al LibreOffice amb Fitxer, Anomena i desa, Excel 2007-365",
            "form.ods: solo se pueden leer hojas de cálculo .xlsx: guárdenla como .xlsx, en LibreOffice con Archivo, Guardar como, Excel 2007-365",
        ),
        (
            "batch --from nowhere.txt -o out.csv",
            "nowhere.txt cannot be read: there is no such file",
            "nowhere.txt no es pot llegir: aquest fitxer no hi és",
            "nowhere.txt no se puede leer: este archivo no se encuentra",
        ),
    ],
    ids=lambda value: value.split()[0] if value.islower() else "",
)
def test_a_refusal_in_each_language(school: Path, line: str, en: str, ca: str, es: str) -> None:
    (school / "t.csv").write_text("schol.name,x\nA,1\n")
    (school / "rubric").mkdir()
    (school / "rubric" / "notes.txt").write_text("-")
    (school / "kept.json").write_text('{"schema_version": 1}')
    for name, text in (("en", en), ("ca", ca), ("es", es)):
        ran = etwin(*line.split(), cwd=school, env={"ETWIN_LANG": name})
        assert (ran.code, ran.out, ran.err) == (2, "", f"etwin: {text}\n")


@pytest.mark.parametrize("word", ["a\nb", "\x1b[31m", "{option}", "{0}", "%s", "::add-mask::x"])
def test_what_was_typed_is_repeated_harmlessly(word: str, tmp_path: Path) -> None:
    for line in (["explain", word], ["batch", word, "-o", "o.csv"], ["form", "-o", f"{word}.x"]):
        ran = etwin(*line, cwd=tmp_path, env={"ETWIN_LANG": "ca"})
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.count("\n") == 1
        assert "\x1b" not in ran.err
        assert "::" not in ran.err
        if "{" in word:
            assert word in ran.err


@pytest.mark.parametrize(
    ("language", "arguments", "loaded"),
    [
        ("ca", ["score", "FILE"], set()),
        ("en", ["gap", "FILE", "--budget", "1"], set()),
        ("es", ["gap", "FILE", "--budget", "1"], {"es"}),
    ],
)
def test_the_sentences_are_loaded_where_one_is_said(
    language: str, arguments: list[str], loaded: set[str], examples: Path
) -> None:
    program = (
        "import atexit, sys\n"
        "room = 'etwin_cli.languages.requests.'\n"
        "ours = lambda: [n.removeprefix(room) for n in sys.modules if n.startswith(room)]\n"
        "atexit.register(lambda: print('', *ours(), file=sys.stderr))\n"
        "from etwin_cli.__main__ import main\n"
        "main()\n"
    )
    words = [
        str(examples / "established.ca.yaml") if each == "FILE" else each for each in arguments
    ]
    run = subprocess.run(
        [sys.executable, "-c", program, *words],
        env=environment({"ETWIN_LANG": language, "PYTHONPATH": os.pathsep.join(sys.path)}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert set(run.stderr.splitlines()[-1].split()) == loaded

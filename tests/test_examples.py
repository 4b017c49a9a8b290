"""Every file of examples/ is a test case by being there."""

import re
from datetime import date
from pathlib import Path

import pytest

from etwin_cli.languages.diagnostic_examples import EXAMPLES
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.reading.library import load_rubric, read_answers
from etwin_cli.reading.rubric import read_rubric
from etwin_cli.scoring.score import score

ROOT = Path(__file__).parents[1] / "examples"
INVALID = ROOT / "invalid"
TODAY = date(2026, 11, 23)

VALID = sorted(ROOT.glob("*.yaml"))
ANSWERS = sorted(INVALID.glob("*.yaml"))
RUBRICS = sorted((INVALID / "rubrics").iterdir())

# A file that is not there, files that would be large, workbooks and tables.
WITHOUT_FILE = {
    "ET001",
    "ET002",
    "ET009",
    "ET016",
    "ET029",
    "ET030",
    "ET031",
    "ET032",
    "ET033",
    "ET034",
    "ET040",
    "ET041",
    "ET155",
    "ET156",
}
# Of what makes one code several sentences, each has an example.
VARIANTS = {
    "ET005": {
        "after-end", "bracket", "character", "colon", "curly-quote", "dash", "deeper", "escape", "indentation",
        "no-colon", "other", "quote", "separator",
    },
    "ET017": {"space", "unseen"},
    "ET021": {"comma"},
    "ET025": {"decimal", "digits", "exponent", "positive", "whole"},
    "ET109": {"said"},
    "ET154": {"email", "identity", "phone"},
    "ET157": {"comma"},
    "ET159": {"file", "title"},
    "ET202": {"both", "empty", "neither"},
    "ET203": {"few", "order"},
    "ET211": {"indicator", "level"},
}  # fmt: skip
BANDS = {
    "starting.es.yaml": {"starting-point", "on-the-way"},
    "established.ca.yaml": {"taking-root", "rooted"},
    "leading.en.yaml": {"reaching-out"},
    "adults.es.yaml": {"rooted"},
}
CODES = {code.value: code for code in Code}
RUBRIC_CODES = {"ET024", "ET026", *(code for code in CODES if code >= "ET2")}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def code_of(path: Path) -> str:
    return path.name.split("-")[0]


def variant_of(path: Path) -> str:
    """What follows the code and its name: `both` of ET202-children-both.yaml."""
    code = CODES[code_of(path)]
    return path.name.removesuffix(".yaml").removeprefix(f"{code.value}-{code.slug}").lstrip("-")


def assert_the_variant(path: Path, diagnostics: tuple[Diagnostic, ...]) -> None:
    variant = variant_of(path)
    if variant and code_of(path) in VARIANTS:
        values = diagnostics[0].values
        assert variant in {values.get(key) for key in ("reason", "expected", "kind")}


def answers_problems(path: Path) -> tuple[Diagnostic, ...]:
    return read_answers(path, load_rubric(), today=TODAY)[1]


def codes(diagnostics: tuple[Diagnostic, ...]) -> set[str]:
    return {found.code.value for found in diagnostics}


@pytest.mark.parametrize("path", VALID, ids=shown)
def test_a_valid_example_has_no_errors(path: Path) -> None:
    warned = {"ET151"} if path.name == "established.ca.yaml" else set()
    assert codes(answers_problems(path)) == warned


@pytest.mark.parametrize("path", VALID, ids=shown)
def test_a_valid_example_says_which_language_it_is_in(path: Path) -> None:
    answers, _ = read_answers(path, load_rubric(), today=TODAY)
    assert answers is not None
    assert answers.language == path.name.split(".")[1]


@pytest.mark.parametrize("path", VALID, ids=shown)
def test_a_valid_example_follows_the_order_of_the_rubric(path: Path) -> None:
    rubric = load_rubric()
    answers, _ = read_answers(path, rubric, today=TODAY)
    assert answers is not None
    order = [name for name in rubric.indicators_by_id if name in answers.answers]
    assert list(answers.answers) == order


@pytest.mark.parametrize("name", BANDS)
def test_the_examples_stand_in_their_bands(name: str) -> None:
    rubric = load_rubric()
    answers, _ = read_answers(ROOT / name, rubric, today=TODAY)
    assert answers is not None
    band = score(rubric, answers).band
    assert band is not None
    assert band.id in BANDS[name]


@pytest.mark.parametrize("path", [*VALID, *ANSWERS], ids=shown)
def test_an_example_says_first_what_it_shows(path: Path) -> None:
    assert path.read_bytes().startswith(b"# ")


@pytest.mark.parametrize("path", ANSWERS, ids=shown)
def test_invalid_answers_have_the_problem_in_their_name(path: Path) -> None:
    problems = answers_problems(path)
    assert codes(problems) == {code_of(path)}
    assert_the_variant(path, problems)


@pytest.mark.parametrize("path", RUBRICS, ids=shown)
def test_an_invalid_rubric_has_the_problem_in_its_name(path: Path) -> None:
    reading = read_rubric(path, whole=True)
    assert codes(reading.diagnostics) == {code_of(path)}
    assert (reading.rubric is None) is not CODES[code_of(path)].is_warning
    assert_the_variant(path, reading.diagnostics)


@pytest.mark.parametrize("path", [*ANSWERS, *RUBRICS], ids=shown)
def test_an_invalid_example_is_named_by_its_code(path: Path) -> None:
    code = CODES[code_of(path)]
    assert path.name.startswith(f"{code.value}-{code.slug}")


def test_every_code_has_an_example() -> None:
    found = {code_of(path) for path in [*ANSWERS, *RUBRICS]}
    assert set(CODES) - found == WITHOUT_FILE


@pytest.mark.parametrize("code", VARIANTS)
def test_every_variant_has_an_example(code: str) -> None:
    found = {variant_of(path) for path in [*ANSWERS, *RUBRICS] if code_of(path) == code}
    assert VARIANTS[code] <= found


# What `etwin explain` shows: a few lines, made whole here.

ANSWERS_KEYS = {
    "rubric": "rubric: etwinning-school",
    "school": "school: {name: Example}",
    "answers": "answers: {}",
}
RUBRIC_KEYS = {
    "id": "id: our-rubric",
    "version": 'version: "1.0.0"',
    "language": "language: en",
    "title": "title: Example",
    "scale": "scale: [{level: 0}, {level: 1}, {level: 2}]",
    "criteria": """\
criteria:
  - id: garden
    title: Garden
    indicators: [{id: plants, title: Plants, levels: [{level: 0}, {level: 1}]}]""",
}
TRANSLATION_KEYS = {"language": "language: es"}


def made_whole(snippet: str, keys: dict[str, str]) -> str:
    """The lines with the keys before them that a file has to have and they lack."""
    missing = [line for key, line in keys.items() if not re.search(f"(?m)^{key}:", snippet)]
    return "\n".join([*missing, snippet])


def files_of(snippet: str) -> dict[str, str]:
    """The files that the lines are of: a comment names another one than the rubric's own."""
    first, *rest = re.split(r"(?m)^# (\S+\.yaml)\n", snippet)
    files = {"rubric.yaml": made_whole(first, RUBRIC_KEYS)}
    for name, text in zip(rest[::2], rest[1::2], strict=True):
        keys = TRANSLATION_KEYS if name.startswith("translations/") else {}
        files[name] = made_whole(text, keys)
    return files


@pytest.mark.parametrize("code", sorted(set(CODES) - WITHOUT_FILE))
def test_what_is_explained_by_a_few_lines_happens(code: str, tmp_path: Path) -> None:
    if code in RUBRIC_CODES:
        for name, text in files_of(EXAMPLES[code]).items():
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        problems = read_rubric(tmp_path, whole=True).diagnostics
    else:
        keys = {} if code in ("ET004", "ET019") else ANSWERS_KEYS
        data = made_whole(EXAMPLES[code], keys).encode()
        path = tmp_path / "answers.yaml"
        path.write_bytes(data.replace("\ufffd".encode(), b"\xf1"))
        problems = answers_problems(path)
    assert code in codes(problems)
    # A few lines of a translation leave most of it out.
    assert codes(problems) <= {code, "ET250"}

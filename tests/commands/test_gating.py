"""Gates from options and from etwin.toml: which of them hold, and what is said of each."""

from fractions import Fraction
from pathlib import Path

import pytest

from etwin_cli.commands.configuration import Configuration, Gates
from etwin_cli.commands.gating import Held, held, unmet_lines
from etwin_cli.commands.request import GateOptions
from etwin_cli.formats.text.layout import plain_text
from etwin_cli.languages import words
from etwin_cli.model.gates import Gate, GateKind
from etwin_cli.model.result import Result
from etwin_cli.reading.library import load_rubric, read_answers
from etwin_cli.scoring.score import score
from tests.commands.test_gates import RUBRIC

NO_OPTIONS = GateOptions()
NO_FILE = Configuration()
BANDS = "bands: [{id: low, title: Low, minimum: 0}, {id: high, title: High, minimum: 60}]\n"


@pytest.fixture
def result(tmp_path: Path) -> Result:
    """a = 5/9 of 100, b = 2/3, the total 61.1111…, the band high; nothing open or unsupported."""
    return scored(tmp_path, "{i: 1, j: 2, k: 2}")


def scored(folder: Path, answers: str, rubric: str = RUBRIC) -> Result:
    (folder / "r.yaml").write_text(rubric)
    (folder / "a.yaml").write_text(f"rubric: r\nschool: {{name: S}}\nanswers: {answers}\n")
    loaded = load_rubric(str(folder / "r.yaml"))
    found, _ = read_answers(folder / "a.yaml", loaded)
    assert found is not None
    return score(loaded, found)


def configured(**gates: object) -> Configuration:
    return Configuration("x/etwin.toml", gates=Gates(**gates))  # type: ignore[arg-type]


EVERY = configured(
    fail_under=Fraction(62),
    fail_under_criterion=(("a", Fraction(56)), ("b", Fraction(70))),
    require_band="high",
    require_complete=True,
    max_unsupported=0,
)


def told(result: Result, gates: tuple[Held, ...]) -> list[str]:
    return [plain_text(line) for line in unmet_lines("a.yaml", result, gates, words("en"))]


def refusal(
    result: Result,
    capsys: pytest.CaptureFixture[str],
    options: GateOptions = NO_OPTIONS,
    configuration: Configuration = NO_FILE,
) -> str:
    with pytest.raises(SystemExit) as refused:
        held(result, options, configuration)
    assert refused.value.code == 2
    return capsys.readouterr().err


def test_every_gate_of_etwin_toml_holds(result: Result) -> None:
    found = held(result, NO_OPTIONS, EVERY)
    assert [(each.verdict.gate, each.verdict.met, each.origin) for each in found] == [
        (Gate(GateKind.SCORE, None, Fraction(62)), False, "x/etwin.toml: fail-under"),
        (Gate(GateKind.CRITERION, "a", Fraction(56)), False, "x/etwin.toml: fail-under-criterion"),
        (Gate(GateKind.CRITERION, "b", Fraction(70)), False, "x/etwin.toml: fail-under-criterion"),
        (Gate(GateKind.BAND, "high"), True, "x/etwin.toml: require-band"),
        (Gate(GateKind.COMPLETE), True, "x/etwin.toml: require-complete"),
        (Gate(GateKind.UNSUPPORTED), True, "x/etwin.toml: max-unsupported"),
    ]
    assert told(result, found) == [
        "a.yaml: the total is 61.1, and 62 is asked for (x/etwin.toml: fail-under)",
        "a.yaml: a is at 55.6, and 56 is asked for (x/etwin.toml: fail-under-criterion)",
        "a.yaml: b is at 66.7, and 70 is asked for (x/etwin.toml: fail-under-criterion)",
    ]


def test_the_other_gates_of_etwin_toml_hold_too(tmp_path: Path) -> None:
    found = scored(tmp_path, "{i: 1, k: 3}")
    band, complete, unsupported = told(found, held(found, NO_OPTIONS, EVERY))[3:]
    asked = "a.yaml: the stage High is asked for, and the stage reached is: Low"
    assert band == f"{asked} (x/etwin.toml: require-band)"
    asked = "a.yaml: questions still open: 1; none may be"
    assert complete == f"{asked} (x/etwin.toml: require-complete)"
    asked = "a.yaml: answers without the evidence they need: 1; at most 0 may be"
    assert unsupported == f"{asked} (x/etwin.toml: max-unsupported)"


def test_an_option_comes_before_etwin_toml_gate_by_gate(result: Result) -> None:
    options = GateOptions("60", ("b=60.",), "low", True, "3")
    found = held(result, options, EVERY)
    assert [(each.origin, each.verdict.met) for each in found] == [
        ("--fail-under", True),
        ("x/etwin.toml: fail-under-criterion", False),
        ("--fail-under-criterion", True),
        ("--require-band", True),
        ("--require-complete", True),
        ("--max-unsupported", True),
    ]
    assert found[4].verdict.gate == Gate(GateKind.COMPLETE)
    assert found[5].verdict.gate.needed == 3


def test_the_gates_stand_in_one_order_whoever_asks(result: Result) -> None:
    found = held(result, GateOptions(fail_under="1"), configured(require_band="low"))
    assert [each.verdict.gate.kind for each in found] == [GateKind.SCORE, GateKind.BAND]
    assert held(result, NO_OPTIONS, NO_FILE) == ()


def test_a_zero_is_asked_for_too(tmp_path: Path) -> None:
    nothing = scored(tmp_path, "{}")
    zero = configured(fail_under=Fraction(0), max_unsupported=0)
    for options, configuration in (
        (GateOptions("0", (), None, False, "0"), NO_FILE),
        (NO_OPTIONS, zero),
    ):
        found = held(nothing, options, configuration)
        assert [each.verdict.met for each in found] == [False, False]


def test_a_criterion_asked_for_twice_counts_once(result: Result) -> None:
    (found,) = held(result, GateOptions(fail_under_criterion=("a=1", "a=2")), NO_FILE)
    assert found.verdict.gate.needed == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (GateOptions("1e2"), "--fail-under: '1e2' is not a number such as 60 or 59.5"),
        (GateOptions("1" * 13), f"--fail-under: '{'1' * 13}' is not a number such as"),
        (GateOptions("100.0001"), "--fail-under: 100.0001 is not from 0 to 100, the scores of r"),
        (GateOptions("100.000000000001"), "100.000000000001 is not from 0 to 100,"),
        (GateOptions(fail_under_criterion=("a",)), "--fail-under-criterion: 'a' is not ID=N"),
        (GateOptions(fail_under_criterion=("a=x",)), "--fail-under-criterion: 'x' is not a number"),
        (GateOptions(fail_under_criterion=("a=101",)), "criterion: 101 is not from 0 to 100"),
        (
            GateOptions(fail_under_criterion=("c=1",)),
            "--fail-under-criterion: the rubric r has no criterion 'c'\n",
        ),
        (
            GateOptions(require_band="gold"),
            "--require-band: the rubric r has no band 'gold'; its bands: low (Low), high (High)\n",
        ),
        (GateOptions(require_band=""), "has no band ''"),
        (
            GateOptions(max_unsupported="1.5"),
            "--max-unsupported: '1.5' is not a whole number from 0 up\n",
        ),
        (GateOptions(max_unsupported="1" * 10), "is not a whole number"),
        (GateOptions(max_unsupported="٣"), "is not a whole number"),
    ],
    ids=lambda value: "".join(map(str, value))[:40],
)
def test_what_options_cannot_ask_for(
    options: GateOptions, said: str, result: Result, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refusal(result, capsys, options)


@pytest.mark.parametrize(
    ("gates", "said"),
    [
        ({"fail_under": Fraction(101)}, "fail-under: 101 is not from 0 to 100, the scores of r"),
        ({"require_band": "gold"}, "require-band: the rubric r has no band 'gold'"),
        (
            {"fail_under_criterion": (("c", Fraction(1)),)},
            "fail-under-criterion: the rubric r has no criterion 'c'\n",
        ),
    ],
)
def test_what_etwin_toml_cannot_ask_for(
    gates: dict[str, object], said: str, result: Result, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refusal(result, capsys, configuration=configured(**gates)).startswith(
        f"etwin: x/etwin.toml: {said}"
    )


def test_what_an_option_replaces_may_be_wrong(result: Result) -> None:
    wrong = configured(fail_under=Fraction(101), require_band="gold")
    assert len(held(result, GateOptions("100", require_band="low"), wrong)) == 2


@pytest.mark.parametrize("name", ["high", "High", " HIGH "])
def test_a_band_is_asked_for_by_its_id_or_its_title(result: Result, name: str) -> None:
    for options, configuration in (
        (GateOptions(require_band=name), NO_FILE),
        (NO_OPTIONS, configured(require_band=name)),
    ):
        (found,) = held(result, options, configuration)
        assert found.verdict.gate.id == "high"


def test_the_greatest_numbers_that_there_can_be(result: Result) -> None:
    options = GateOptions("100", max_unsupported="1" * 9)
    assert [each.verdict.gate.needed for each in held(result, options, NO_FILE)] == [
        100,
        111_111_111,
    ]


def test_a_rubric_without_bands_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = scored(tmp_path, "{i: 1}", RUBRIC.replace(BANDS, ""))
    said = refusal(found, capsys, GateOptions(require_band="low"))
    assert said.endswith("the rubric r has no band 'low'; its bands: it has none\n")


def test_a_criterion_misspelt_is_offered_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = RUBRIC.replace("id: a\n", "id: teamwork\n")
    found = scored(tmp_path, "{i: 1}", named)
    said = refusal(found, capsys, GateOptions(fail_under_criterion=("teamwrok=1",)))
    assert said.endswith("has no criterion 'teamwrok'; did you mean teamwork?\n")

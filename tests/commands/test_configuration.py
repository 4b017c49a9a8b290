"""etwin.toml may be a stranger's: what it says, what it cannot do, and how it is left out."""

import os
from fractions import Fraction
from pathlib import Path

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from etwin_cli.cli.app import command_line
from etwin_cli.commands import configuration
from etwin_cli.commands.configuration import (
    MAX_SIZE,
    Configuration,
    ConfigurationError,
    Gates,
    configuration_for,
    configuration_of,
)
from tests.commands.running import etwin

GOOD = "rubric: etwinning-school\nschool: {name: A}\nanswers: {all-abilities: 2}\n"
OWN = """\
id: own
version: "1"
language: en
title: Own
scale: [{level: 0}, {level: 1}]
criteria: [{id: c, title: C, indicators: [{id: i, title: I}]}]
"""
needs_links = pytest.mark.skipif(os.name == "nt", reason="Windows asks for rights to make links")


def read(text: str, folder: Path = Path()) -> Configuration:
    return configuration_of(text.encode(), "etwin.toml", folder)


def refusal(text: str | bytes, folder: Path = Path()) -> str:
    """What is said of an etwin.toml that cannot be used: one short line."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(ConfigurationError) as refused:
        configuration_of(data, "etwin.toml", folder)
    said = str(refused.value)
    assert said.isprintable()
    assert len(said) < 500
    return said


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with answers in it and in a folder below."""
    (tmp_path / "sub").mkdir()
    for name in ("answers.yaml", "sub/answers.yaml"):
        (tmp_path / name).write_text(GOOD)
    monkeypatch.chdir(tmp_path)
    return tmp_path


# What it says


def test_all_that_it_can_say() -> None:
    found = read(
        'rubric = "etwinning-school"\nlanguage = "ca"\nformat = "json"\n'
        "[gates]\nfail-under = 59.5\nfail-under-criterion = {collaboration = 60, role-model = 0}\n"
        'require-band = "rooted"\nrequire-complete = true\nmax-unsupported = 999_999_999\n'
    )
    criteria = (("collaboration", Fraction(60)), ("role-model", Fraction(0)))
    gates = Gates(Fraction(119, 2), criteria, "rooted", True, 999_999_999)
    assert found == Configuration("etwin.toml", "etwinning-school", "ca", "json", gates)


def test_nothing_is_said_where_nothing_stands() -> None:
    assert read("# nothing") == Configuration("etwin.toml")
    assert read("[gates]\nrequire-complete = false\n").gates == Gates()


def test_a_byte_order_mark_is_no_part_of_it() -> None:
    assert configuration_of(b'\xef\xbb\xbflanguage = "es"', "", Path()).language == "es"


@pytest.mark.parametrize(
    "number",
    [
        *("1e99999999", "1e-99999999", "1e400", "1e2", "nan", "inf", "-inf", "-1", "-0.5"),
        *("0x" + "f" * 300, "1" * 13, "1" * 5000, "0." + "1" * 13, "1979-05-27", "true", '"60"'),
        *("[60]", "{a = 60}", "12:00:00", "+59.5", "5_0.5"),
    ],
)
@pytest.mark.parametrize("gate", ["fail-under", "max-unsupported", "fail-under-criterion.c"])
def test_a_number_is_one_that_an_option_takes(gate: str, number: str) -> None:
    said = refusal(f"[gates]\n{gate} = {number}")
    assert "number" in said


def test_the_numbers_of_options_are_numbers_here() -> None:
    for text in ("0", "60", "59.5", "0.000000000001", "999999999999"):
        assert read(f"[gates]\nfail-under = {text}").gates.fail_under == Fraction(text)
    assert "whole" in refusal("[gates]\nmax-unsupported = 1.0")
    assert "whole" in refusal("[gates]\nmax-unsupported = 1000000000")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("langauge = 'ca'", "the key langauge is not known; did you mean language?"),
        ("a = 1", "the key a is not known; keys: rubric, language, format, gates"),
        (
            "[gates]\nfail_under = 3",
            "the key gates.fail_under is not known; did you mean fail-under?",
        ),
        ("[gates]\nfail-under = '3'", "fail-under should be a number such as 60 or 59.5"),
        ("[gates]\nmax-unsupported = -1", "max-unsupported should be a whole number from 0 up"),
        ("[gates]\nrequire-complete = 1", "require-complete should be true or false"),
        ("[gates]\nfail-under-criterion = 50", "fail-under-criterion should be a table"),
        ('[gates]\nfail-under-criterion = {"A b" = 5}', "A b should be the id of a criterion"),
        ("gates = 1", "gates should be a table"),
        ("gates = [1]", "gates should be a table"),
        ("language = 'fr'", "language should be one of ca, es, en"),
        ("rubric = 3", "rubric should be a text of 1 to 300 characters"),
        ("rubric = ''", "rubric should be a text of 1 to 300 characters"),
        ("rubric = 1.5", "rubric should be a text of 1 to 300 characters"),
        (f"format = '{'a' * 301}'", "format should be a text of 1 to 300 characters"),
        ('rubric = "a\\nb"', "rubric should be a text on one line"),
        ("language = ", "Invalid value (at end of document)"),
        ("a = 1\na = 2\n", "Cannot overwrite a value (at line 2, column 6)"),
        ("a = [" + "9" * 5000 + "]", "a number in it has too many digits"),
        ("a = " + "[" * 5000, "its brackets are nested too deeply"),
        ("a = " + "{a = " * 5000, "its brackets are nested too deeply"),
        (".".join("a" * 9000), "line 1 has more than 64 points"),
        ("#" * (MAX_SIZE + 1), "it has more than 64 KiB"),
        (b"language = '\xff'", "it is not written in UTF-8"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_mistake_is_told_in_plain_words(text: str | bytes, said: str) -> None:
    assert refusal(text) == said


@pytest.mark.parametrize("sign", ["\\r\\n", "\\u001b[2J", "\\u0085", "\\u2028", "\\u202e"])
def test_a_key_forges_no_line(sign: str) -> None:
    key = f'"x is not known{sign}a.yaml: ready to be scored"'
    assert "ready to be scored" in refusal(f"{key} = 1")
    refusal(f"[gates]\n{key} = 1")
    refusal(f"[gates.fail-under-criterion]\n{key} = 1")
    refusal(f"{key} = 1\n{key} = 2")
    refusal(f'rubric = "{sign}"')


def test_a_long_key_is_not_repeated_whole() -> None:
    said = refusal(f"{'a' * 1000}z = 1")
    assert f"{'a' * 60}...{'a' * 59}z is not known" in said


def told(data: bytes) -> str:
    """What is said of it; nothing where it can be used."""
    try:
        configuration_of(data, "etwin.toml", Path())
    except ConfigurationError as error:
        return str(error)
    return ""


@given(st.text(alphabet="ab\"'[]{}=.,#\n\\u0019e+-_:" + "é\u2028", max_size=60))
def test_any_text_is_read_or_refused_in_a_line(text: str) -> None:
    assert told(text.encode()).isprintable()


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_in_a_line(data: bytes) -> None:
    assert told(data).isprintable()


# Its rubric


def test_a_rubric_lies_in_its_folder(place: Path) -> None:
    (place / "own.yaml").write_text(OWN)
    (place / "own").mkdir()
    (place / "own/rubric.yaml").write_text(OWN)
    assert read('rubric = "own.yaml"', place).rubric == "own.yaml"
    assert read('rubric = "./own"', place).rubric == "own"
    assert read('rubric = "own"', place / "sub/..").rubric == "own"
    (place / "etwinning-school").mkdir()
    assert read('rubric = "etwinning-school"', place).rubric == "etwinning-school"
    assert read('rubric = "./etwinning-school"', place).rubric == f".{os.sep}etwinning-school"


@pytest.mark.parametrize(
    "name", ["../own.yaml", "..", "sub/../own.yaml", "/etc/passwd", "/proc/self/environ", "\\u0000"]
)
def test_a_rubric_elsewhere_is_refused(place: Path, name: str) -> None:
    (place / "own.yaml").write_text(OWN)
    assert refusal(f'rubric = "{name}"', place / "sub").startswith("rubric should be ")


@needs_links
def test_a_rubric_behind_a_link_that_leads_out_is_refused(place: Path) -> None:
    (place / "secret").write_text("API_TOKEN=abc\n")
    (place / "sub/link").symlink_to("../secret")
    (place / "sub/folder").mkdir()
    (place / "sub/folder/rubric.yaml").symlink_to("../../secret")
    (place / "sub/above").symlink_to("..")
    for name in ("link", "folder", "above", "above/secret"):
        (place / "sub/etwin.toml").write_text(f'rubric = "{name}"\n')
        ran = etwin("validate", "sub/answers.yaml", cwd=place)
        assert (ran.code, ran.out) == (2, "")
        assert "sub/etwin.toml: rubric should be the name of a shipped rubric, or a path" in ran.err
        assert "API_TOKEN" not in ran.err
    (place / "sub/own.yaml").write_text(OWN)
    (place / "sub/inside").symlink_to("own.yaml")
    assert read('rubric = "inside"', place / "sub").rubric == str(Path("sub/inside"))


def test_a_rubric_that_is_not_there_is_not_looked_for_elsewhere(place: Path) -> None:
    (place / "own.yaml").write_text(OWN)
    (place / "sub/etwin.toml").write_text('rubric = "own.yaml"\n')
    ran = etwin("validate", "sub/answers.yaml", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert "there is no rubric" in ran.err
    (place / "etwin.toml").write_text('rubric = "etwinning-scool"\n')
    ran = etwin("validate", "answers.yaml", cwd=place)
    assert "did you mean etwinning-school?" in ran.err


# Where it is found


@needs_links
def test_what_is_no_plain_file_is_neither_waited_for_nor_followed(place: Path) -> None:
    (place / "sub/elsewhere.toml").write_text("language = 'ca'\n")
    below = place / "sub/below"
    below.mkdir()
    toml = below / "etwin.toml"
    (below / "answers.yaml").write_text(GOOD)
    for target, said in (
        ("/dev/zero", "a link that leads out of the folder"),
        ("../elsewhere.toml", "a link that leads out of the folder"),
        ("nowhere", "there is no such file"),
        ("etwin.toml", "etwin.toml: "),
        (None, "not an ordinary file"),
    ):
        if target is None:
            os.mkfifo(toml)
        else:
            toml.symlink_to(target)
        ran = etwin("validate", "answers.yaml", cwd=below)
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err
        assert ran.err.count("\n") == 1
        toml.unlink()
    toml.mkdir()
    assert "a folder, not a file" in etwin("validate", "answers.yaml", cwd=below).err


def test_a_file_of_any_size_is_read_within_the_limit(place: Path) -> None:
    with (place / "etwin.toml").open("wb") as file:
        file.truncate(6 * 1024**3)
    assert "more than 64 KiB" in etwin("validate", "answers.yaml", cwd=place).err


def test_it_is_looked_for_above_the_answers_and_not_beside_where_we_stand(place: Path) -> None:
    (place / "sub/etwin.toml").write_text('language = "ca"\n')
    (place / "sub/below").mkdir()
    os.chdir(place / "sub/below")
    assert configuration_for("../answers.yaml", isolated=False).language == "ca"
    assert configuration_for("../../answers.yaml", isolated=False) == Configuration()
    assert configuration_for("../answers.yaml", isolated=True) == Configuration()


def owned(monkeypatch: pytest.MonkeyPatch, uid: int) -> None:
    """Let every etwin.toml belong to a user."""
    lstat = os.lstat

    def of_another(path: str, **options: int) -> os.stat_result:
        is_one = os.fspath(path).endswith("etwin.toml")
        found = lstat(path, **options)
        return os.stat_result((*found[:4], uid, *found[5:10])) if is_one else found

    monkeypatch.setattr(os, "lstat", of_another)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such owners")
def test_a_file_above_that_is_another_users_is_passed_over(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ETWIN_LANG", "en")
    (place / "etwin.toml").write_text('language = "es"\n')
    (place / "sub/etwin.toml").write_text('language = "ca"\n')
    (place / "sub/below").mkdir()
    us = os.geteuid()
    for uid, language in ((us, "ca"), (0, "ca"), (us + 1, None)):
        with monkeypatch.context() as patch:
            owned(patch, uid)
            configuration._cache.clear()
            found = configuration_for("sub/below/answers.yaml", isolated=False)
            assert found.language == language, uid
            # its owner may say what holds in the folder itself
            assert configuration_for("sub/answers.yaml", isolated=False).language == "ca"
    said = capsys.readouterr().err.splitlines()
    assert said == [
        f"etwin: {name} is passed over: it belongs to another user, not to root nor to the owner of "
        "the answers' folder"
        for name in ("sub/etwin.toml", "etwin.toml")
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such owners")
def test_a_file_above_may_be_that_of_the_answers_owner(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "etwin.toml").write_text('language = "ca"\n')
    monkeypatch.setattr(os, "geteuid", lambda: 123456)
    owned(monkeypatch, (place / "sub").stat().st_uid)
    assert configuration_for("sub/answers.yaml", isolated=False).language == "ca"
    owned(monkeypatch, 654321)
    configuration._cache.clear()
    assert configuration_for("nowhere/answers.yaml", isolated=False) == Configuration()


# Every command


LINES = {
    ("init",): ["new.yaml"],
    ("ask",): ["answers.yaml"],
    ("form",): [],
    ("import",): ["missing.xlsx"],
    ("validate",): ["answers.yaml"],
    ("score",): ["answers.yaml"],
    ("gap",): ["answers.yaml"],
    ("compare",): ["answers.yaml", "answers.yaml"],
    ("report",): ["answers.yaml", "-o", "report.html"],
    ("batch",): ["answers.yaml", "-o", "schools.csv", "--workers", "1"],
    ("summary",): ["missing.sqlite"],
    ("explain",): ["ET101"],
    ("rubric", "list"): [],
    ("rubric", "show"): [],
    ("rubric", "check"): ["etwinning-school"],
    ("rubric", "claims"): [],
    ("rubric", "analyse"): ["missing.sqlite"],
    ("config",): [],
    ("schema",): ["answers"],
}


def leaves(group: object, above: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    """Every command that can be run."""
    commands = getattr(group, "commands", None)
    if commands is None:
        return {above}
    return {leaf for name, each in commands.items() for leaf in leaves(each, (*above, name))}


def test_every_command_is_tried_here() -> None:
    assert set(LINES) == leaves(typer.main.get_command(command_line()))


@pytest.mark.parametrize("command", LINES, ids=" ".join)
def test_isolated_leaves_it_out_in_every_command(place: Path, command: tuple[str, ...]) -> None:
    (place / "etwin.toml").write_text("[gates]\nfail-under = 1e99999999\n")
    app = command_line([command[0]])
    # with one command, Typer takes its options alone
    words = [*command, *LINES[command]]
    refused = CliRunner().invoke(app, words, input="q\n")
    assert refused.exit_code == 2
    assert refused.output.startswith("etwin: etwin.toml: fail-under should be a number")
    ran = CliRunner().invoke(app, [*words, "--isolated"], input="q\n")
    assert "etwin.toml" not in ran.output
    assert ran.exit_code in (0, 2)


def test_a_plain_line_may_be_isolated(place: Path) -> None:
    (place / "etwin.toml").write_text("nonsense = 1\n")
    assert etwin("validate", "answers.yaml", "--isolated", cwd=place).code == 0
    assert etwin("batch", "answers.yaml", "-o", "o.csv", "--isolated", cwd=place).code == 0


def test_config_shows_that_nothing_is_looked_for(place: Path) -> None:
    (place / "etwin.toml").write_text(
        'language = "ca"\n[gates]\nfail-under-criterion = {role-model = 50.5}\nmax-unsupported = 0\n'
    )
    rows = etwin("config", cwd=place).out.splitlines()
    assert "language                    ca  (etwin.toml)" in rows
    assert "gates.fail-under-criterion  role-model=50.5  (etwin.toml)" in rows
    assert "gates.max-unsupported       0  (etwin.toml)" in rows
    assert "gates.fail-under            -  (default)" in rows
    assert "etwin.toml" not in etwin("config", "--isolated", cwd=place).out


@pytest.mark.parametrize(
    "text",
    [
        "[gates]\nfail-under = 1e99999999\n",
        "a = " + "[" * 5000,
        ".".join("a" * 30000) + " = 1",
        'rubric = "../../../../etc/passwd"',
        '"x\\r\\ny" = 1',
    ],
    ids=["exponent", "brackets", "points", "elsewhere", "line"],
)
def test_nothing_is_offered_or_said_where_it_is_hostile(place: Path, text: str) -> None:
    (place / "etwin.toml").write_text(text)
    variables = {
        "_ETWIN_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_ARGS": "etwin gap --band ",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    ran = etwin(cwd=place, env=variables)
    assert (ran.out.strip(), ran.err) == ("", "")
    isolated = {**variables, "_TYPER_COMPLETE_ARGS": "etwin gap --isolated --band "}
    assert "rooted" in etwin(cwd=place, env=isolated).out

"""Archives are untrusted: whatever is in them, a row says what became of it."""

import os
import struct
import zipfile
from pathlib import Path

import pytest

from etwin_cli.batch import archives
from etwin_cli.batch.archives import members
from etwin_cli.batch.jobs import Held, Lost
from etwin_cli.languages import LANGUAGES, Language
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic

from .cohort import good

REASONS = (
    *("archive", "members", "bomb", "member", "encrypted", "method", "path", "twice"),
    *("changing", "worker", "row"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "schools.zip"


def write(path: Path, *parts: tuple[str | zipfile.ZipInfo, str | bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)


def lost(path: Path) -> list[tuple[str, str]]:
    jobs = list(members(str(path)))
    return [(job.name.removeprefix(f"{path}/"), job.reason) for job in jobs if type(job) is Lost]


def test_the_answers_files_in_it_in_its_own_order(path: Path) -> None:
    write(
        path,
        ("b.yaml", "2"),
        ("sub/a.yml", "1"),
        ("notes.txt", "x"),
        (".hidden/c.yaml", "x"),
        ("__MACOSX/._b.yaml", "x"),
    )
    assert list(members(str(path))) == [
        Held(f"{path}/b.yaml", b"2"),
        Held(f"{path}/sub/a.yml", b"1"),
    ]


def test_names_that_lead_out_and_links(path: Path) -> None:
    link = zipfile.ZipInfo("link.yaml")
    link.external_attr = 0o120777 << 16
    names = ("../a.yaml", "/etc/b.yaml", "c:/c.yaml", "x/../../d.yaml", "..\\e.yaml")
    write(path, *((name, "x") for name in names), (link, "/etc/passwd"))
    assert {reason for _, reason in lost(path)} == {"path"}
    assert len(lost(path)) == 6


def test_a_bomb(path: Path) -> None:
    write(path, ("good.yaml", good(1)), ("bomb.yaml", b"\0" * 10_000_000))
    assert lost(path) == [("bomb.yaml", "bomb")]
    assert len(list(members(str(path)))) == 2


def test_a_member_is_read_up_to_the_limit_of_a_file(path: Path) -> None:
    write(path, ("large.yaml", os.urandom(2_000_000)))
    (job,) = members(str(path))
    assert isinstance(job, Held)
    assert len(job.data) == 512 * 1024 + 1


def test_members_that_overlap_are_a_bomb_together(path: Path) -> None:
    write(path, ("a.yaml", b"a: 1\n" * 20_000))
    with zipfile.ZipFile(path) as archive:
        first = archive.infolist()[0]
    data = path.read_bytes()
    start = data.index(b"PK\1\2")
    end = data.index(b"PK\5\6")
    entry = data[start:end]
    entries = b"".join(entry.replace(b"a.yaml", b"%c.yaml" % letter) for letter in range(97, 123))
    tail = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, 26, 26, len(entries), start, 0)
    path.write_bytes(data[:start] + entries + tail)
    assert first.file_size == 100_000
    assert lost(path) == [(str(path), "bomb")]


def test_two_members_of_one_name(path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        write(path, ("a.yaml", "1"), ("a.yaml", "2"))
    assert lost(path) == [("a.yaml", "twice")]


def test_other_methods_and_passwords(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.yaml", good(1))
    assert lost(path) == [("a.yaml", "method")]
    write(path, ("a.yaml", good(1)))
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    assert lost(path) == [("a.yaml", "encrypted")]


def test_damage_costs_only_what_is_damaged(path: Path) -> None:
    write(path, ("a.yaml", good(1)), ("b.yaml", good(2)))
    data = bytearray(path.read_bytes())
    data[45] ^= 0xFF
    path.write_bytes(data)
    assert lost(path) == [("a.yaml", "member")]
    assert len(list(members(str(path)))) == 2


@pytest.mark.parametrize("data", [b"", b"PK\5\6", b"no archive", b"PK\5\6" + b"\xff" * 18])
def test_what_is_no_archive(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    assert [name for name, _ in lost(path)] == [str(path)]


def test_a_cut_archive(path: Path) -> None:
    write(path, *((f"{number}.yaml", good(number)) for number in range(10)))
    path.write_bytes(path.read_bytes()[:-30])
    assert lost(path) == [(str(path), "archive")]


def test_too_many_members(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, *((f"{number}.yaml", "x") for number in range(100)))
    monkeypatch.setattr(archives, "_LARGEST_DIRECTORY", 1000)
    assert lost(path) == [(str(path), "members")]


def test_a_record_that_hides_another_does_not_hide_how_long_the_list_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The numbers of the disks look like the beginning of a record, with another length in it."""
    write(path, *((f"{number}.yaml", "x") for number in range(100)))
    data = bytearray(path.read_bytes())
    data[-18:-14] = b"PK\5\6"
    path.write_bytes(data)
    monkeypatch.setattr(archives, "_LARGEST_DIRECTORY", 5000)
    assert lost(path) == [(str(path), "members")]


def test_an_archive_whose_large_record_alone_tells_the_length(path: Path) -> None:
    """So some programs write an archive of very many files."""
    write(path, ("a.yaml", "1"))
    data = path.read_bytes()
    body, tail = data[:-22], data[-22:]
    size, start = struct.unpack("<2L", tail[12:20])
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, size, start)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(body), 1)
    path.write_bytes(body + large + locator + tail[:8] + b"\xff" * 12 + b"\0\0")
    assert list(members(str(path))) == [Held(f"{path}/a.yaml", b"1")]


def test_an_archive_that_is_not_there(path: Path) -> None:
    assert lost(path) == [(str(path), "missing")]
    path.mkdir()
    assert lost(path) == [(str(path), "folder")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_words(reason: str, language: Language) -> None:
    problem = Diagnostic(Code.UNREADABLE_FILE, "a", values={"reason": reason})
    sentences = Diagnoser(language).sentences(problem)
    other = problem._replace(values={"reason": "?"})
    assert sentences.message != Diagnoser(language).sentences(other).message.replace("?", reason)

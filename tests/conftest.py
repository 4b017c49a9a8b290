"""What every test stands on: an environment without surprises, and quiet property tests."""

import os
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

# Before Typer is imported: under CI it would colour its help and break its lines elsewhere.
os.environ["_TYPER_FORCE_DISABLE_TERMINAL"] = "1"
os.environ["TERMINAL_WIDTH"] = "100"

SCRUBBED = (
    "CI",
    "GITHUB_",
    "FORCE_COLOR",
    "NO_COLOR",
    "CLICOLOR",
    "PY_COLORS",
    "COLUMNS",
    "LANG",
    "LC_",
    "ETWIN_",
)

settings.register_profile(
    "full", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("quick", settings.get_profile("full"), max_examples=15)
# For benchmarks/mutants.py: the same cases in every run, and none made smaller.
settings.register_profile(
    "same",
    settings.get_profile("quick"),
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "full"))

REPOSITORY = Path(__file__).parents[1]

# A shell that runs the tests in the background has SIGINT ignored, and what they start would be
# deaf to it as well.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run that is about one part insist on it."""
    parser.addoption(
        "--nothing-left-out", action="store_true", help="fail where a test is left out"
    )


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where a test is left out although none may be."""
    if session.config.getoption("nothing_left_out") and _left_out(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say at the end what was not tried, and what it needs: a line for each part."""
    for reason in _left_out(config):
        terminalreporter.write_line(f"not tried: {reason}")


def _left_out(config: pytest.Config) -> list[str]:
    """Why tests were left out, each reason once."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    reports = reporter.stats.get("skipped", ()) if reporter else ()
    return list(dict.fromkeys(each.longrepr[2].removeprefix("Skipped: ") for each in reports))


@pytest.fixture(autouse=True)
def scrubbed_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine's reaches a test."""
    for name in list(os.environ):
        if name.startswith(SCRUBBED):
            monkeypatch.delenv(name)


@pytest.fixture
def examples() -> Path:
    """The folder of the examples."""
    return REPOSITORY / "examples"

"""The tasks of whoever works on etwin: `nox -s fast`, or `nox -l` for the list.

They run in the environment that is active, made as CONTRIBUTING.md says. `.ci/run` makes its own.
"""

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["fast", "lint"]

_PYTEST = ("python", "-m", "pytest", "-q", "-n", "auto")
_FAST = (
    *("tests/model", "tests/scoring", "tests/languages", "tests/formats"),
    "tests/test_public.py",
)


@nox.session
def fast(session: nox.Session) -> None:
    """Run the tests that need no process of their own, with few generated cases."""
    session.run(*_PYTEST, *_FAST, *session.posargs, env={"HYPOTHESIS_PROFILE": "quick"})


@nox.session
def test(session: nox.Session) -> None:
    """Run all tests, or those that are named behind `--`."""
    session.run(*_PYTEST, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and the floors of the house."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Write what is true now into the documents, schemas, snapshots and pictures."""
    where = ("tests/formats", "tests/test_documents.py", "tests/test_examples.py")
    session.run(*_PYTEST, *where, env={"ETWIN_UPDATE_SNAPSHOTS": "1"})
    session.run("python", "docs/images/make.py")


@nox.session
def bench(session: nox.Session) -> None:
    """Take the figures of a first use and of a batch; others are run by name."""
    session.run("python", "benchmarks/first_use.py")
    session.run("python", "benchmarks/batch.py")


@nox.session
def check(session: nox.Session) -> None:
    """Run everything that has to be green before a change lands."""
    session.run(".ci/run", external=True)

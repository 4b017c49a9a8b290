"""What the fuzzer does with one etwin.toml, and what has to hold of it."""

from pathlib import Path

from fuzz_target import harmless

from etwin_cli.commands.configuration import ConfigurationError, configuration_of


def run_configuration(data: bytes) -> bool:
    """Read it; True where it can be used.

    Raises what was not to be raised, or AssertionError where the words on it are not harmless.
    """
    try:
        configuration_of(data, "etwin.toml", Path("nowhere"))
    except ConfigurationError as error:
        harmless(str(error))
        return False
    return True

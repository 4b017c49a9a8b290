"""The boundary: whatever happens inside becomes an exit code here."""

import gc
import sys


def main() -> None:
    """Run the command line.

    Exit codes: 0 fine, 1 the answers are at fault, 2 the request is at fault, 70 a bug of the
    tool, 130 interrupted.
    """
    # Looking for cycles every 700 objects costs a short run a twentieth, and finds none.
    gc.set_threshold(50_000, 20, 20)
    try:
        _run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:  # noqa: BLE001 (the one place where every bug ends)
        from etwin_cli.commands.output import is_completion

        if is_completion():  # nobody who presses TAB wants a traceback in the prompt
            sys.exit(70)
        from etwin_cli.commands.bugs import report

        sys.exit(report())


def _run(arguments: list[str]) -> None:
    from etwin_cli.cli.plain import plain_call
    from etwin_cli.commands.output import is_completion, prepare_streams

    prepare_streams()
    call = plain_call(arguments)
    if call is not None and not is_completion():
        call()
        return
    # Typer is imported only where it is needed: it takes longer than all the rest.
    from etwin_cli.cli.app import run

    run()


if __name__ == "__main__":
    main()

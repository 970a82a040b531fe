"""The command line: a registry of commands, each loaded when it is chosen; errors become exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from types import MappingProxyType

import click

from quizkit import __version__
from quizkit.commands.late_group import Anywhere
from quizkit.commands.streams import prepare_streams
from quizkit.terminal.theme import THEMES, wear
from quizkit.translation import LANGUAGES, language_of, speak

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "take": "Take the quiz of a BANK.",
        "review": "Ask again what is due, across banks.",
        "history": "List the sessions that were kept; show, export or forget them.",
        "stats": "Show what was learnt, in pictures.",
        "list": "Show the banks that are found.",
        "open": "Show a question and where the article says it.",
        "new": "Make the folder of a new bank from an ARTICLE.",
        "add": "Write a question into a BANK, step by step, and prove it.",
        "validate": "Check banks, and prove their answers from their articles.",
        "schema": "Print the JSON Schema of a bank, for editors.",
        "rules": "List what validate looks for.",
        "explain": "Explain what a RULE finds, why it matters, what to do.",
        "coverage": "Show which sentences of the article a BANK reaches.",
        "mutate": "Test the proof: make a BANK wrong in every known way.",
        "lock": "Pin the articles of a BANK as they are now.",
        "attest": "Vouch for questions that could not be proven.",
        "docs": "Show the documents, page by page.",
        "completion": "Print the script that completes commands in your shell.",
    }
)
"""The commands in the order of the help, each with its line there: a module of `quizkit.commands` with a `command`."""

_COMPLETING = "_QUIZKIT_COMPLETE"
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(
    cls=Anywhere,
    anywhere=("lang", "theme"),
    late=COMMANDS,
    package="quizkit.commands",
    context_settings=_CONTEXT,
    invoke_without_command=True,
)
@click.version_option(__version__, "--version", "-V", message="quizkit %(version)s")
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar="QUIZKIT_LANG",
    help="Speak this language; by default that of the locale.",
)
@click.option(
    "--theme",
    type=click.Choice(list(THEMES)),
    default="auto",
    envvar="QUIZKIT_THEME",
    help="Use the terminal's own colours (auto, the default), or some made for its background.",
)
@click.pass_context
def cli(context: click.Context, lang: str | None, theme: str) -> int:
    """Quizzes in the terminal, every answer checked against its source.

    On a terminal, quizkit alone offers what was left, and the quizzes it finds.
    """
    speak(lang or language_of(os.environ))
    wear(theme, colours=not os.environ.get("NO_COLOR"))
    if context.invoked_subcommand is not None:
        return 0
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        click.echo(context.get_help())
        return 0
    from quizkit.commands import start

    return start.run()


def main() -> None:
    """Run the program; the process ends with the command's exit code."""
    prepare_streams()
    if _COMPLETING in os.environ:
        from quizkit.commands import shells

        shells.register()
    try:
        # Not standalone, so that the value of the command comes back as the exit code.
        code = cli.main(prog_name="quizkit", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        code = 2
    except (click.Abort, KeyboardInterrupt):
        code = 130
    except BrokenPipeError:
        # The reader has gone, as `| head` does: nothing to say, and nobody to say it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 141
    except OSError as error:
        if error.filename is not None:
            raise
        # A full disk, behind `>`: what is left in the stream would fail once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"quizkit: standard output cannot be written: {error.strerror}", file=sys.stderr)
        code = 2
    except Exception:
        # A shell asks for words to complete: a traceback in the middle of its line helps nobody.
        if _COMPLETING not in os.environ:
            raise
        code = 1
    # The interpreter looks for cycles three times while it ends; what the process ends with needs no such look.
    gc.freeze()
    sys.exit(code)

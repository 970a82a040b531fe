"""The command line: names and options. A command's code is imported when it is chosen."""

from __future__ import annotations

import os
import sys

import click

from quizkit import __version__
from quizkit.commands.streams import prepare_streams

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_CONTEXT, invoke_without_command=True)
@click.version_option(__version__, "--version", "-V", message="quizkit %(version)s")
@click.pass_context
def cli(context: click.Context) -> int:
    """Quizzes in the terminal, every answer checked against its source.

    On a terminal, quizkit alone offers a menu of the quizzes it finds.
    """
    if context.invoked_subcommand is not None:
        return 0
    if not sys.stdin.isatty():
        click.echo(context.get_help())
        return 0
    from quizkit.commands import take
    from quizkit.quiz.selection import Selection

    return take.run(None, Selection())


@cli.command("take")
@click.argument("bank", required=False)
@click.option("--limit", "-n", type=click.IntRange(min=1), help="Ask at most this many questions.")
@click.option("--tag", "-t", "tags", multiple=True, help="Only questions with this tag; may be repeated.")
@click.option(
    "--difficulty",
    "-d",
    "difficulties",
    multiple=True,
    type=click.Choice(["easy", "medium", "hard"]),
    help="Only questions of this difficulty; may be repeated.",
)
@click.option("--type", "types", multiple=True, metavar="TYPE", help="Only questions of this type; may be repeated.")
@click.option("--seed", type=click.IntRange(min=0), help="Shuffle as this number says: the same each time.")
@click.option("--shuffle/--no-shuffle", default=True, help="Questions in the bank's order, options in a logical one.")
@click.option(
    "--plain", is_flag=True, help="Numbered lines, nothing redrawn; also ACCESSIBLE=1, or without a terminal."
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Write the result to standard output as JSON; questions go to standard error.",
)
@click.option("--save/--no-save", default=True, help="Keep what is answered in the history (the default).")
@click.option("--new", is_flag=True, help="Begin anew, and do not offer to go on with a quiz that was paused.")
def take_command(
    bank: str | None,
    limit: int | None,
    tags: tuple[str, ...],
    difficulties: tuple[str, ...],
    types: tuple[str, ...],
    seed: int | None,
    shuffle: bool,
    plain: bool,
    as_json: bool,
    save: bool,
    new: bool,
) -> int:
    """Take the quiz of a BANK, named by its name or its path; without one, choose from a menu.

    Answers may be piped, a line each: printf '2\\n1\\n' | quizkit take BANK --no-shuffle
    """
    from quizkit.commands import take
    from quizkit.kinds import KINDS
    from quizkit.quiz.selection import Selection

    known = [kind.TYPE for kind in KINDS]
    for name in types:
        if name not in known:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(known)}.", param_hint="--type")
    selection = Selection(tags, difficulties, types, limit)
    return take.run(bank, selection, seed=seed, shuffle=shuffle, plain=plain, as_json=as_json, save=save, new=new)


@cli.command("list")
def list_command() -> int:
    """Show the banks that are found, with title, number of questions and folder."""
    from quizkit.commands import list as list_banks

    return list_banks.run()


@cli.command("validate")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--verbose", "-v", is_flag=True, help="Tell every proof: the words that matched, what was left out and why."
)
def validate_command(paths: tuple[str, ...], verbose: bool) -> int:
    """Check the banks at PATH: files, folders that are searched for bank.yaml, or names of banks.

    Exit code 0: nothing found; 1: errors or warnings; 2: could not run.
    """
    from quizkit.commands import validate

    return validate.run(paths, verbose)


@cli.command("lock")
@click.argument("bank")
def lock_command(bank: str) -> int:
    """Pin the sources of a BANK as they are now, in bank.lock.

    From then on `validate` tells when an article changes, and which questions that touches.
    """
    from quizkit.commands import lock

    return lock.run(bank)


@cli.command("attest")
@click.argument("bank")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--id", "more_ids", multiple=True, metavar="ID", help="A question to vouch for; may be repeated.")
@click.option("--by", default="", help="Who vouches; asked for unless given.")
@click.option("--reason", default="", help="Why the source says so; asked for unless given.")
def attest_command(bank: str, ids: tuple[str, ...], more_ids: tuple[str, ...], by: str, reason: str) -> int:
    """Vouch for questions of a BANK that the engine could not decide, in bank.lock.

    Without an ID, all that are not proven are shown, one by one, beside the source. With --by and
    --reason nothing is asked.
    """
    from quizkit.commands import attest

    return attest.run(bank, (*ids, *more_ids), by.strip(), reason.strip())


def main() -> None:
    """Run the program; the process ends with the command's exit code."""
    prepare_streams()
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
    sys.exit(code)

"""Where the program starts: `quizkit` and `python -m quizkit`."""

from __future__ import annotations

import gc
import sys

from quizkit import __version__


def main() -> None:
    """Run the program; the process ends with the command's exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        # Scripts ask for this often, and the command line behind it costs three times as much.
        print(f"quizkit {__version__}")
        return
    gc.disable()  # loading makes thousands of objects, and none of them garbage
    from quizkit.cli import main as run

    gc.enable()
    run()


if __name__ == "__main__":
    main()

"""A real terminal: a program behind a pseudo-terminal, its screen as text, keys to press."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import pexpect
import pyte

KEYS = {
    "up": "\x1b[A",
    "down": "\x1b[B",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "enter": "\r",
    "space": " ",
    "backspace": "\x7f",
    "escape": "\x1b",
    "ctrl-c": "\x03",
    "ctrl-d": "\x04",
}
_PATIENCE = 15.0


class RealTerminal:
    """quizkit on a terminal of a given size, with a home folder of its own."""

    def __init__(
        self,
        *arguments: str,
        home: Path,
        columns: int = 80,
        rows: int = 24,
        cwd: Path | None = None,
        environment: dict[str, str] | None = None,
        limit: Callable[[], None] | None = None,
    ) -> None:
        variables = {
            **os.environ,
            "QUIZKIT_HOME": str(home),
            "TERM": "xterm-256color",
            "PROMPT_TOOLKIT_NO_CPR": "1",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "PYTHONUTF8": "1",
        }
        for name in ("ACCESSIBLE", "NO_COLOR", "COLUMNS", "LINES"):
            variables.pop(name, None)
        variables |= environment or {}
        self.raw = ""
        self.screen = pyte.HistoryScreen(columns, rows, history=10_000, ratio=1)
        self.stream = pyte.Stream(self.screen)
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "quizkit", *arguments],
            env=variables,
            dimensions=(rows, columns),
            encoding="utf-8",
            timeout=_PATIENCE,
            cwd=str(cwd) if cwd else None,
            preexec_fn=limit,
        )

    def __enter__(self) -> RealTerminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.child.close(force=True)

    def press(self, *keys: str) -> None:
        """Press keys by name, or type text as it is."""
        for key in keys:
            self.child.send(KEYS.get(key, key))

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def wait_for(self, text: str, times: int = 1) -> str:
        """The screen once it shows a text; fails with the screen where it never does."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if self._count(text) >= times:
                return self.text()
            if not self.read_more():
                break
        assert self._count(text) >= times, f"“{text}” never came:\n{self.everything()}"
        return self.text()

    def wait_for_one_of(self, *texts: str) -> str:
        """The screen once it shows any of the texts."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end and not any(text in self.text() for text in texts) and self.read_more():
            pass
        assert any(text in self.text() for text in texts), f"none of {texts} came:\n{self.everything()}"
        return self.text()

    def _count(self, text: str) -> int:
        """How often a text is there, be it on one line or broken over several."""
        shown = self.everything()
        return max(shown.count(text), " ".join(shown.split()).count(text))

    def finish(self) -> int:
        """The exit code, once the program ends."""
        while self.read_more():
            pass
        self.child.wait()
        return self.child.exitstatus if self.child.exitstatus is not None else -(self.child.signalstatus or 0)

    def read_more(self) -> bool:
        """Read what the program has written; False once it has ended."""
        try:
            read = self.child.read_nonblocking(65536, timeout=0.1)
            self.raw += read
            self.stream.feed(read)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        return True

    def settle(self) -> str:
        """The screen's text on one line, once the program has written nothing for half a second."""
        quiet = 0
        while quiet < 5:
            before = len(self.raw)
            self.read_more()
            quiet = quiet + 1 if len(self.raw) == before else 0
        return " ".join(self.text().split())

    def lines(self) -> list[str]:
        """The screen's lines, without the cells that stand for the second half of a wide character."""
        return [line.rstrip() for line in self.screen.display]

    def text(self) -> str:
        return "\n".join(self.lines()).rstrip()

    def everything(self) -> str:
        """What has scrolled away, and the screen."""
        above = ["".join(row[column].data for column in sorted(row)).rstrip() for row in self.screen.history.top]
        return "\n".join([*above, *self.lines()]).rstrip()

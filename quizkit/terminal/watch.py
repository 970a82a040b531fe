"""Watches the time while a prompt waits, and ends the prompt when the time is up."""

from __future__ import annotations

import asyncio

from prompt_toolkit.application import get_app

from quizkit.terminal.prompter import Timer


class TimeUpError(Exception):
    """The time was up before the person answered."""


def watch(timer: Timer) -> None:
    """Let the prompt that is about to run raise TimeUpError when the timer has run out."""
    app = get_app()

    async def wait() -> None:
        while (left := timer()) > 0:
            # Not longer than a second: the machine may sleep, and its clock be set.
            await asyncio.sleep(min(left, 1.0))
        if app.is_running and not app.is_done:
            app.exit(exception=TimeUpError)

    app.create_background_task(wait())

"""The structure that CONTRIBUTING.md draws: imports run along its arrows, and files say what they are for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "quizkit"

# What each part may import of the others; `commands` and `cli` stand in front and know all of them.
ARROWS = {
    "text": set(),
    "translation": set(),
    "source": {"text"},
    "bank": {"source", "text"},
    "kinds": {"bank", "source", "text", "translation"},
    "proof": {"source", "text"},
    "check": {"bank", "proof", "source", "text"},
    "drafting": {"bank", "check", "source", "text"},
    "mutation": {"bank", "check", "kinds", "source", "text"},
    "report": {"bank", "check", "mutation", "proof", "source", "text"},
    "quiz": {"bank", "text"},
    "terminal": {"bank", "quiz", "source", "text", "translation"},
    "history": {"quiz", "translation"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """The parts of quizkit that a module imports, at its top or inside a function."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("quizkit.")}


@pytest.mark.parametrize("part", ARROWS)
def test_imports_run_along_the_arrows(part: str) -> None:
    """No part imports one that stands behind it."""
    for path in (PACKAGE / part).rglob("*.py"):
        assert imported(path) <= ARROWS[part] | {part}, path.relative_to(ROOT)


def _module(path: Path) -> str:
    parts = ("quizkit", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_no_module_imports_itself_through_others() -> None:
    """A chain of imports at the top of modules never comes back to where it began."""
    modules = {_module(path): path for path in MODULES}
    imports = {
        name: {
            target
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.ImportFrom) and node.module
            for target in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
            if target in modules and target != name
        }
        for name, path in modules.items()
    }
    done: set[str] = set()

    def follow(name: str, chain: tuple[str, ...]) -> None:
        assert name not in chain, " → ".join((*chain, name))
        if name not in done:
            for target in sorted(imports[name]):
                follow(target, (*chain, name))
            done.add(name)

    for name in sorted(modules):
        follow(name, ())


def test_every_part_has_its_arrows() -> None:
    """A new part is drawn before it is imported."""
    parts = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert parts - {"commands"} <= set(ARROWS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """The first line of a module is a docstring of one sentence."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert docstring.split("\n")[0].strip(), path


@pytest.mark.parametrize(
    ("command", "never"),
    [
        (
            ["validate", "--no-cache", "question_banks"],
            ["questionary", "prompt_toolkit", "rich", "asyncio", "quizkit.history", "peewee"],
        ),
        (["list"], ["questionary", "prompt_toolkit", "rich", "asyncio", "quizkit.history"]),
        (["--help"], ["questionary", "prompt_toolkit", "rich", "yaml", "peewee", "quizkit.bank"]),
        (["--version"], ["click", "yaml", "rich"]),
    ],
)
def test_a_command_imports_only_what_it_needs(command: list[str], never: list[str], tmp_path: Path) -> None:
    """What is slow to load is loaded by the commands that need it."""
    code = (
        "import sys, atexit, json\n"
        "atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))\n"
        f"sys.argv = ['quizkit', *{command!r}]\n"
        "from quizkit.__main__ import main\nmain()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = done.stderr.splitlines()[-1]
    assert [name for name in never if f'"{name}"' in loaded] == []

"""Makes `tests.support` importable from anywhere, the gate's examples the same each time, and a CI's job no CI."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parents[1]))

# A person's run looks for new examples; the gate's must not fail for one that nobody has seen.
settings.register_profile("gate", derandomize=True, deadline=None)
settings.register_profile("person", deadline=None)
settings.load_profile("gate" if os.environ.get("CI") else "person")

# Where the tests themselves run in a CI, the program under test must not take its formats.
for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "GITLAB_CI", "CI_PROJECT_DIR"):
    os.environ.pop(name, None)


@pytest.fixture(autouse=True, scope="session")
def a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the tests keep is not among what the person keeps who runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QUIZKIT_HOME", str(tmp_path_factory.mktemp("home")))
        yield

"""Makes `tests.support` importable from wherever the tests are run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

"""quizkit: quizzes in the terminal, every answer checked against its source."""

# A literal, because importlib.metadata costs 33 ms; a test holds it equal to the package's.
__version__ = "0.1.0"

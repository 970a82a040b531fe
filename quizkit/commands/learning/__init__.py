"""What the commands of learners share: the store, and one quiz, exam or review by one person."""

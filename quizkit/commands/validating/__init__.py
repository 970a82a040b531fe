"""What `quizkit validate` is made of: settings, runs, kept outcomes, fixes, where the report goes."""

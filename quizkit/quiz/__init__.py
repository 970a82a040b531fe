"""The quiz, pure: a session is a fold over events. No clock, no random, no disk, no printing."""

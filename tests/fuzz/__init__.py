"""Inputs that nobody would write: whatever a file holds, the program says what is wrong and ends."""

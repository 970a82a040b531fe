"""Mutation: a bank made wrong in every known way, to see whether the checks notice."""

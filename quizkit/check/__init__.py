"""Checking a bank: findings, the rules that make them, the engine that runs the rules."""

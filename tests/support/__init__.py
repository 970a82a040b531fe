"""What several tests share: a real terminal to press keys in, a bank to take."""

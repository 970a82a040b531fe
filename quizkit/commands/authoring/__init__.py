"""What the commands of authors are made of."""

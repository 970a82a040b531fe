"""Reading text: lines and columns, the folded form, words and numbers."""

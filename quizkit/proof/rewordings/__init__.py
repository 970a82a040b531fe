"""The same claim in other words: each module knows one kind of rewording, `search` tries them."""

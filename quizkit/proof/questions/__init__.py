"""What a question asks, and how far the passage supports an option as its answer."""

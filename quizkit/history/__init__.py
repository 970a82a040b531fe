"""What learners did: the store of events, and the figures drawn from it."""

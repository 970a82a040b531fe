"""The only place that talks to a person: prompts, fancy and plain, and what they show."""

"""The feed: what happened, in order, by whom."""

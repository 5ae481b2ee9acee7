"""A line's words: people, dates, times, owners, decisions, and what was said.

The patterns and word lists stand in ``grammar/``; here is what is done with them.  The ground floor: it knows nothing of
lines, documents or the model.
"""

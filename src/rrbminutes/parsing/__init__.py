"""Text to model, in stages of which each knows strictly more than the one before it.

``lines`` (one line) → ``places`` (its neighbours) → ``levels`` (the headings above it) → ``tree`` (the document) → ``build``.
"""

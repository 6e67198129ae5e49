"""Word tables, each with its scope and source beside it, and the look-ups in them."""

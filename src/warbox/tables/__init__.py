"""Word tables, each with its scope and source beside it: data, no code."""

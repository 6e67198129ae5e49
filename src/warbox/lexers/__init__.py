"""Pure functions on strings: quantities, dates, coordinates. They know nothing of wikitext."""

"""Small closed lists of English words that steer the reading. General knowledge of the language; no source needed."""

from __future__ import annotations

import re

# Words that say a figure is the whole: "Total:", "in all", "18,838 overall".
TOTAL = re.compile(r"\b(?:totals?|total+ing|together|overall|altogether|in\s+all)\b", re.IGNORECASE)
# The words that a label which says no more than "total" may hold.
TOTAL_ONLY = frozenset(("total", "totals", "together", "overall", "altogether", "in", "all", "grand", "the"))

# Entries of lists that name nobody.
NOBODY = re.compile(
    r"(?:and\s+|with\s+)?(?:(?:many|several|some|various|numerous|multiple)\s+)?(?:the\s+)?others?(?:\s+\W*)?"
    r"|(?:and\s+)?(?:more|etc|et al)\W*|various(?:\s+(?:commanders|leaders|others))?|unknown(?:\s+(?:commanders?|leaders?))?|unnamed"
    r"|n/?a|none|tbd|full list|complete list|see\s+(?:below|text|list|full list|here|more)\b.*|list|disputed|uncertain|unclear|no(?:ne)? known",
    re.IGNORECASE,
)

# Words that say whose figure it is.
CLAIMANT = re.compile(
    r"\b(?:claim(?:s|ed)?|estimat(?:e|es|ed|ion|ions)|according to|accounts?|sources?|archives?|archival|historians?|records?|reports?|reported|data"
    r"|per(?= [A-Z])|official(?: figures?)?|unofficial|figures|researche?r?s?|historiography|alleg(?:ed|ations?)|scholars?|versions?)\b",
    re.IGNORECASE,
)

"""Hypothesis strategies for property tests of code that uses warbox; they need the extra ``testing``.

``conflicts()`` and its kin give any value of the model, ``sayable_conflicts()`` those that wikitext can say; what editors write
is in ``wikitext``.

>>> import warbox
>>> from hypothesis import given
>>> from warbox.testing import conflicts
>>> @given(conflicts())
... def test_it_is_kept(conflict):
...     assert warbox.from_json(warbox.to_json(conflict)) == conflict
"""

try:
    import hypothesis as _  # noqa: F401
except ModuleNotFoundError as error:
    raise ModuleNotFoundError("warbox.testing needs hypothesis: pip install 'warbox[testing]'", name=error.name) from error

from warbox.testing import wikitext
from warbox.testing.models import belligerents, commanders, conflicts, edtf_dates, figures, instances, sides, spans, texts
from warbox.testing.sayable import sayable_conflicts

__all__ = [
    "belligerents",
    "commanders",
    "conflicts",
    "edtf_dates",
    "figures",
    "instances",
    "sayable_conflicts",
    "sides",
    "spans",
    "texts",
    "wikitext",
]

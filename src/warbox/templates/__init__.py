"""Template handlers: what each template shows, by family. Aliases are data; nothing is registered globally.

What the templates show is documented in their pages on English Wikipedia and in Module:Flagg and Module:Collapsible list.
"""

from warbox.templates.registry import HANDLERS, Handler

__all__ = ["HANDLERS", "Handler"]

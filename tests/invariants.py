"""What holds for every value the library hands out, whatever the text was."""

from __future__ import annotations

from warbox.box import Box


def check_box(box: Box) -> None:
    """Assert that the parts of a box tile it, and that spans and texts agree."""
    page = box.page_text
    assert 0 <= box.span.start < box.span.end <= len(page)
    assert str(box) == box.text == box.span.of(page)
    assert box.text.startswith("{{")
    if not box.salvaged:
        assert box.text.endswith("}}")

    at = box.name_span.start
    assert at == box.span.start + 2
    at = box.name_span.end
    for param in box.params:
        assert param.span.start == at
        assert page[at] == "|"
        if param.name_span is None:
            assert param.positional
            assert param.value_span == (at + 1, param.span.end)
            assert param.name.isdecimal()
        else:
            assert not param.positional
            assert param.name_span.start == at + 1
            assert page[param.name_span.end] == "="
            assert param.value_span == (param.name_span.end + 1, param.span.end)
        assert param.raw == param.value_span.of(page)
        at = param.span.end
    assert page[at : box.span.end] in ("}}", "") if box.salvaged else page[at : box.span.end] == "}}"

    assert set(box.effective) == {param.name for param in box.params}
    for name, param in box.effective.items():
        assert box.get(name) is param
        assert param.span.start == max(other.span.start for other in box.params if other.name == name)

    at = box.span.start
    for opaque in box.opaques:
        assert at <= opaque.span.start < opaque.span.end <= box.span.end
        if opaque.content is not None:
            assert opaque.span.start < opaque.content.start <= opaque.content.end <= opaque.span.end
        at = opaque.span.end
    for diagnostic in box.diagnostics:
        assert box.span.start <= diagnostic.span.start <= diagnostic.span.end <= box.span.end
    assert box.salvaged == any(diagnostic.code == "salvaged-box" for diagnostic in box.diagnostics)

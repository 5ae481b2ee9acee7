"""
Meetings as YAML, both ways: the keys are those of ``data``; see ``docs/yaml.md``.

Written so that every reader of YAML, 1.1 or 1.2, finds the same: what could be a number, a date or a yes is quoted, and nothing
is an alias.  Read as people mean it: a scalar without quotes is text, and a number only where the model has one.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, cast

import yaml

from rrbminutes.errors import MinutesDataError
from rrbminutes.model import Meeting
from rrbminutes.serialisers.data import data_of, meeting_from

__all__ = ["LOSSES", "dumps", "loads"]

LOSSES = ()
"""Nothing is left out."""

NOTHING = ("", "~", "null", "Null", "NULL")
"""Scalars without quotes that are None."""

COUNTED = ("cut", "pages", "span")
"""Keys under which whole numbers stand."""

TEXT = "tag:yaml.org,2002:str"
PLAIN_TAGS = (TEXT, "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")


class _Dumper(yaml.SafeDumper):
    """Writes no aliases, entries further in than their key, and quotes what some reader would take for something else."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    """
    A string: with escapes where it holds what is not printed, in quotes where some reader of YAML may find no string.

    What YAML 1.1 resolves is quoted by PyYAML itself; the numbers of YAML 1.2, and ``y`` and ``n``, are not.
    """
    if not text.isprintable():
        return dumper.represent_scalar(TEXT, text, style='"')
    is_doubtful = text[:1] in "+-.0123456789" or text in ("y", "Y", "n", "N")
    return dumper.represent_scalar(TEXT, text, style="'" if is_doubtful and " " not in text else None)


def _list(dumper: _Dumper, values: Sequence[Any]) -> yaml.SequenceNode:
    """A list; one of numbers alone (a span) on one line."""
    on_one_line = all(type(one) is int for one in values)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=on_one_line)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)
_Dumper.add_representer(tuple, _list)


class _Loader(yaml.BaseLoader):
    """Makes nodes only; an alias, which could stand for any amount of data, is refused."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise _refused("an alias cannot stand here", self.peek_event())  # type: ignore[no-untyped-call]
        return super().compose_node(parent, index)


def dumps(meeting: Meeting) -> str:
    """*meeting* as YAML in block style, with what is read from its sentences under ``read``."""
    return yaml.dump(data_of(meeting), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=sys.maxsize)


def loads(data: str) -> Meeting:
    """
    The meeting in YAML.

    Raises:
        MinutesDataError: for data that is no meeting; it lists every problem with its place.
    """
    try:
        node = yaml.compose(data, Loader=_Loader)
        found = None if node is None else _value(node)
    except yaml.MarkedYAMLError as error:
        raise MinutesDataError((f"not YAML: {_said(error)}",)) from None
    except yaml.YAMLError as error:  # a character that may not stand there
        raise MinutesDataError((f"not YAML: {' '.join(str(error).split())} @ $",)) from None
    except (ValueError, OverflowError) as error:  # a number of too many digits, an escape beyond the last character
        raise MinutesDataError((f"not YAML: {error} @ $",)) from None
    except RecursionError:
        raise MinutesDataError(("nested too deeply @ $",)) from None
    return meeting_from(found)


def _value(node: yaml.Node, *, counted: bool = False) -> Any:
    """What a node says; whole numbers only where it is *counted*."""
    if node.tag not in PLAIN_TAGS:
        raise _refused(f"the tag {node.tag:.60} cannot stand here", node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(one, counted=counted) for one in node.value]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node)
    text = cast("str", node.value)
    if not isinstance(node, yaml.ScalarNode) or node.style is not None:
        return text
    if text in NOTHING:
        return None
    return int(text) if counted and text.isascii() and text.isdecimal() else text


def _mapping(node: yaml.MappingNode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _refused("a key is a word", key)
        if key.value in found:
            raise _refused(f"the key {key.value!r:.40} stands here twice", key)
        found[key.value] = _value(value, counted=key.value in COUNTED)
    return found


def _refused(what: str, where: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=what, problem_mark=where.start_mark)


def _said(error: yaml.MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    place = f"line {mark.line + 1}, column {mark.column + 1}" if mark is not None else "$"
    return f"{error.problem or error.context} @ {place}"

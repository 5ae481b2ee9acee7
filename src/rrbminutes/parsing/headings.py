"""Which lines are headings: a document keeps to one look of them, the one whose lines make the best series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.series import Candidate, best_series
from rrbminutes.phrases.labels import shape_is_decimal
from rrbminutes.phrases.people import is_titled_person
from rrbminutes.phrases.titles import Titled, has_reference, is_topical, is_unfinished, label_shape, may_end_in_colon, titled

__all__ = ["Heading", "explicit", "headings"]

EXPLICIT = ("WORDED", "HASHED")
"""Kinds of line that are headings wherever they stand."""

LEAST = 1.6
"""The weight below which a series is none."""

WEIGHTS = {"BOLD": 1.1, "CAPITALS": 1.1, "TITLED": 0.4, "TOPICAL": 0.3, "COLON": 0.25}
"""What a line of an unlabelled look weighs, before what its words say."""
STANDS_ALONE = 0.25
"""What a title with a colon adds that stands on a line by itself."""
TOPICAL = 0.8
"""What a title that agendas have adds."""


PROSE = ("PROSE", "CUT_OFF", "OPEN", "LOWER", "LOWER_OPEN", "LEAD")
"""Kinds of line that are prose under a title."""
LISTS = ("BULLET", "NUMBERED", "NUMBERED_TEXT", "DECIMAL", "LETTERED")
"""Kinds of line that are entries of a list, where one follows another."""
GOES_ON = (*PROSE, "SHORT", "CAPITALS", "TOPICAL", "BOLD")
"""Kinds of line that a title may go on in: none with a label or mark of its own."""
LEAST_TO_JOIN = 3
"""A series of so many lines takes others that look alike."""
MARKS_BEHIND = ":.?–-— "
"""What may stand between a title and its prose."""
FULL_LINE = 45
"""A line of a title that is longer, in characters, may go on in the next."""
WITHIN = 2
"""The rank of a title behind a letter or a decimal, within an item."""
LONGEST_WITHIN = 8
"""Such a title has no more words."""


class Heading(NamedTuple):
    """What a line is as a heading: its place, how deep it stands, its label and title, and where on it prose begins."""

    place: str
    rank: int
    label: str | None
    title: str | None
    rest: int | None = None


Weighed = tuple[float, dict[int, Heading]]
"""What a series weighs, and its headings by the indices of their lines."""


def headings(lines: Sequence[Line], looks: dict[str, list[int]]) -> dict[int, Heading]:
    """The headings among *lines*, by their indices; *looks* holds the lines of each look that headings may have."""
    begins = next((index for index, line in enumerate(lines) if line.kind not in ("BLANK", "FRONT_MATTER")), 0)
    found = {index: _explicit(lines[index]) for index in range(len(lines)) if lines[index].kind in EXPLICIT}
    _without_title(lines, found, begins)
    looks = _before_next_agenda(lines, looks)
    best = _of_labels(dict(_labelled(lines, looks["LABELLED"])))
    if found:
        weight = sum(_topical_weight(heading.title) + 0.9 for heading in found.values())
        return _with_sub_items(lines, found if best[0] <= weight else found | best[1], looks)
    for look in WEIGHTS:
        indices = looks[look] if look != "COLON" else [index for index in looks[look] if may_end_in_colon(lines[index].words)]
        if len(indices) * (WEIGHTS[look] + TOPICAL) < best[0]:
            continue  # were all of them titles of the kind that agendas have, they would weigh less
        scored = _unlabelled(lines, look, indices)
        if scored[0] > best[0]:
            best = scored
    return _with_sub_items(lines, best[1], looks) if best[0] >= LEAST else {}


def _with_sub_items(lines: Sequence[Line], found: dict[int, Heading], looks: dict[str, list[int]]) -> dict[int, Heading]:
    """The headings, and within their items the titles behind letters and decimals that have prose of their own."""
    first = min(found, default=len(lines))
    more: dict[int, Heading] = {}
    for index in looks["LETTERED"]:
        if index <= first or index in found:
            continue
        bold = lines[index].kind == "BOLD_TEXT"
        heading = _in_bold(lines[index]) if bold else _with_label(lines, index)
        if heading is None or heading.title is None or not _may_stand_within(lines, index, heading, found.keys() | more.keys()):
            continue
        if lines[index].kind in ("LONE", "MARKED") and "." not in (heading.label or ""):
            continue
        more |= {at: one._replace(rank=WITHIN) for at, one in _with_titles(lines, [(index, heading)])}
    return found | more


def _may_stand_within(lines: Sequence[Line], index: int, heading: Heading, headed: Collection[int]) -> bool:
    """True for a short title that prose follows: behind a mark on its line, or on the next."""
    title = heading.title or ""
    if len(title.split()) > LONGEST_WITHIN or is_titled_person(title) or has_reference(title):
        return False
    if heading.rest is not None:
        return True
    if (heading.title or "")[:1].islower() or (lines[index - 1].kind in LISTS and index - 1 not in headed):
        return False
    following = _next_printed(lines, index)
    if following is not None and heading.place == "LONE_LABEL":
        following = _next_printed(lines, following)
    return following is not None and lines[following].kind in PROSE


def _before_next_agenda(lines: Sequence[Line], looks: dict[str, list[int]]) -> dict[str, list[int]]:
    """The lines of each look, but for those under an agenda that stands behind the items: it is that of the next meeting."""
    agendas = (index for index, line in enumerate(lines) if line.kind == "AGENDA")
    ends = next((at for at in agendas if sum(index < at for index in looks["LABELLED"]) >= LEAST_TO_JOIN), None)
    return looks if ends is None else {look: [at for at in members if at < ends] for look, members in looks.items()}


def explicit(line: Line) -> bool:
    """True for a heading that is one wherever it stands."""
    return line.kind in EXPLICIT


def _explicit(line: Line) -> Heading:
    parts = line.parts
    rank = len(parts["hashes"]) if "hashes" in parts else 1
    return Heading("HEADED", rank, parts.get("label"), parts.get("title"))


def _without_title(lines: Sequence[Line], found: dict[int, Heading], begins: int) -> None:
    """The heading that opens the text, alone of its rank over deeper ones, is the title of the document."""
    first = found.get(begins)
    if first is not None and first.label is None and lines[begins].kind == "HASHED":
        others = [heading.rank for index, heading in found.items() if index != begins]
        if min(others, default=first.rank + 1) > first.rank:
            del found[begins]


def _topical_weight(title: str | None) -> float:
    return TOPICAL if title is not None and is_topical(title) else 0.0


def _of_labels(series: dict[str, Weighed]) -> Weighed:
    """The best series of labels; where it stands within another (``1.1`` within ``1``), that other."""
    shape = max(series, key=lambda one: series[one][0], default="")
    within, _, _ = shape.rpartition(".")
    while within in series and len(series[within][1]) > 1 and all(one.title for one in series[within][1].values()):
        shape = within
        within, _, _ = shape.rpartition(".")
    return series.get(shape, (0.0, {}))


def _labelled(lines: Sequence[Line], indices: Sequence[int]) -> Iterator[tuple[str, Weighed]]:
    """The best series of each shape of label, with its weight."""
    shapes: dict[str, list[tuple[int, Heading]]] = {}
    for index in indices:
        heading = _with_label(lines, index)
        if heading is not None and heading.label is not None:
            shapes.setdefault(label_shape(heading.label), []).append((index, heading))
    for shape, members in shapes.items():
        candidates = [
            Candidate(index, heading.label or "", _weight(lines, index, heading, neighbour))
            for (index, heading), neighbour in zip(members, [*(index for index, _ in members[1:]), -1], strict=True)
        ]
        weight, chosen = best_series(candidates)
        named = dict(members)
        chosen = sorted({*chosen, *_out_of_order(lines, named, candidates, chosen)})
        if chosen:
            if shape_is_decimal(shape):  # a numbered sentence below the items is a paragraph
                chosen = [index for index in chosen if named[index].title is not None]
            yield shape, (weight, dict(_with_titles(lines, ((index, named[index]) for index in chosen))))


def _out_of_order(
    lines: Sequence[Line], named: dict[int, Heading], candidates: Sequence[Candidate], chosen: Sequence[int]
) -> Iterator[int]:
    """Lines that are no part of the series but look like it: a title alone, apart, over prose of its own."""
    if len(chosen) < LEAST_TO_JOIN:
        return
    kinds = Counter(lines[index].kind for index in chosen)
    for candidate in candidates:
        index, heading = candidate.line, named[candidate.line]
        following = _next_printed(lines, index)
        alone = heading.place == "HEADED" and index > chosen[0] and following is not None and lines[following].kind in PROSE
        if alone and candidate.weight >= 1.2 and index not in chosen and lines[index].kind in kinds:
            yield index


def _with_label(lines: Sequence[Line], index: int) -> Heading | None:
    """A line with a label as a heading: titled, or before a sentence; a label alone takes the title on the next line."""
    line = lines[index]
    parts = line.parts
    if line.kind == "LONE":
        following = _next_printed(lines, index)
        title = None if following is None else _title_alone(lines[following])
        return Heading("LONE_LABEL", 1, parts["label"], title)
    text = parts["text"]
    return _run_in(line, len(line.words) - len(text), parts["label"])


def _run_in(line: Line, start: int, label: str | None) -> Heading:
    """The heading that the words of a line from *start* make."""
    found: Titled = titled(line.words[start:], labelled=label is not None)
    rest = None if found.rest is None else start + found.rest
    return Heading("HEADED" if rest is None else "RUN_IN", 1, label, found.title, rest)


def _in_bold(line: Line) -> Heading | None:
    """A title in bold before prose, told by the mark between them; None where bold only stresses words."""
    parts = line.parts
    rest = len(line.words) - len(parts["text"])
    before = line.words[:rest].rstrip("*_ ")
    title = parts["title"].rstrip(MARKS_BEHIND)
    return Heading("RUN_IN", 1, None, title, rest) if before[-1:] in MARKS_BEHIND and title else None


def _title_alone(line: Line) -> str | None:
    if line.kind not in ("SHORT", "TOPICAL", "CAPITALS", "BOLD", "OPEN", "ENTITLED", "ENTITLED_ON", "LEAD", "ATTENDANCE", "HELD_THERE"):
        return None
    found = titled(line.words)
    return found.title if found.rest is None else None


def _with_titles(lines: Sequence[Line], chosen: Iterable[tuple[int, Heading]]) -> Iterator[tuple[int, Heading]]:
    for index, heading in chosen:
        yield from _whole_title(lines, index, heading)
        if heading.place == "LONE_LABEL" and heading.title is not None:
            following = _next_printed(lines, index)
            assert following is not None
            yield following, Heading("LONE_TITLE", 1, None, heading.title)


def _whole_title(lines: Sequence[Line], index: int, heading: Heading) -> Iterator[tuple[int, Heading]]:
    """A heading, and the next line where its title goes on there: ``ACCOUNTS AND`` / ``BANKING``."""
    line = lines[index]
    behind = lines[index + 1] if index + 1 < len(lines) else None
    if heading.place == "HEADED" and behind is not None and heading.title and _title_goes_on(line, heading.title, behind):
        more = titled(behind.words)
        if more.rest is None and more.title is not None:
            yield index, heading._replace(title=f"{heading.title} {more.title}")
            yield index + 1, Heading("LONE_TITLE", 1, None, more.title)
            return
    yield index, heading


def _title_goes_on(line: Line, title: str, behind: Line) -> bool:
    """True where a title must go on, or goes on in capitals, or ends a full line before a few small words."""
    if behind.kind not in GOES_ON:
        return False
    if is_unfinished(title):
        return True
    if title.isupper():
        return behind.words.isupper() and behind.kind in ("CAPITALS", "SHORT")
    return len(line.words) > FULL_LINE and behind.kind == "LOWER_OPEN" and len(behind.words) < FULL_LINE


def _next_printed(lines: Sequence[Line], index: int) -> int | None:
    return next((at for at in range(index + 1, min(index + 3, len(lines))) if lines[at].kind != "BLANK"), None)


def _weight(lines: Sequence[Line], index: int, heading: Heading, neighbour: int) -> float:
    """What speaks for a line with a label as a heading, and what against."""
    apart = index == 0 or lines[index - 1].kind == "BLANK"
    if heading.title is None:
        return 0.15 if apart else 0.1
    weight = 0.9 if heading.place == "RUN_IN" else 1.0
    weight += 0.3 if apart else 0.0
    weight += TOPICAL if is_topical(heading.title) else 0.0
    weight += 0.4 if heading.title.isupper() or lines[index].words[0] in "*_" else 0.0
    if heading.rest is None and neighbour == index + 1:
        weight -= 0.7
    return weight


def _unlabelled(lines: Sequence[Line], look: str, indices: Sequence[int]) -> Weighed:
    """The lines of a look without labels, with their weight."""
    found: dict[int, Heading] = {}
    topical = 0
    weight = 0.0
    for index in indices:
        heading = _run_in(lines[index], 0, None)
        if look == "CAPITALS" and not lines[index].words.isupper():
            continue
        if heading.title is None:
            continue
        known = is_topical(heading.title)
        if look == "COLON" and not _has_colon(lines[index], heading) and not (known and heading.place == "RUN_IN"):
            continue
        topical += known
        alone = STANDS_ALONE if look == "COLON" and heading.rest is None else 0.0
        weight += WEIGHTS[look] + alone + (TOPICAL if known else 0.0)
        found[index] = heading
    return (weight, found) if topical > 1 else (0.0, {})


def _has_colon(line: Line, heading: Heading) -> bool:
    """True where a title ends in a colon, on a line by itself or before its prose."""
    before = line.words if heading.rest is None else line.words[: heading.rest]
    return before.rstrip(" *_-–").endswith(":")

"""Which lines are headings: a document keeps to one look of them, the one whose lines make the best series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rrbminutes.parsing.heading import EXPLICIT, PROSE, Heading, explicitly, labelled, next_printed, run_in, with_titles
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.series import Candidate, best_series, enclosed
from rrbminutes.parsing.within import with_sub_items
from rrbminutes.phrases.labels import label_shape, shape_is_decimal
from rrbminutes.phrases.titles import is_topical, may_end_in_colon
from rrbminutes.phrases.wording import EMPHASIS

__all__ = ["headings"]

LEAST = 1.6
"""The weight below which a series is none."""

WEIGHTS = {"BOLD": 1.1, "UNDERLINED": 1.1, "CAPITALS": 1.1, "TITLED": 0.4, "TOPICAL": 0.3, "COLON": 0.25}
"""What a line of an unlabelled look weighs, before what its words say."""
STANDS_ALONE = 0.25
"""What a title with a colon adds that stands on a line by itself."""
TOPICAL = 0.8
"""What a title that agendas have adds."""


ATTENDED = ("ATTENDANCE", "ATTENDING")
"""Kinds of line that say who was there."""
LIST_GOES_ON = ("BLANK", "PAGE", "LOWER", "LOWER_OPEN", "REPEATED")
"""Kinds of line that may stand in a list of headings: the rest of one, or the end of a page."""
LEAST_TO_JOIN = 3
"""A series of so many lines takes others that look alike."""
Weighed = tuple[float, dict[int, Heading]]
"""What a series weighs, and its headings by the indices of their lines."""


def headings(lines: Sequence[Line], looks: dict[str, list[int]]) -> dict[int, Heading]:
    """The headings among *lines*, by their indices; *looks* holds the lines of each look that headings may have."""
    begins = next((index for index, line in enumerate(lines) if line.kind not in ("BLANK", "FRONT_MATTER")), 0)
    found = {index: explicitly(line) for index, line in enumerate(lines) if line.kind in EXPLICIT}
    _without_title(lines, found, begins)
    looks = _before_next_agenda(lines, looks)
    weight, series = _of_labels(dict(_labelled(lines, looks["LABELLED"])))
    series = _without_contents(lines, series)
    best = (weight, _before_first(lines, series, looks))
    if found:
        weight = sum(_topical_weight(heading.title) + 0.9 for heading in found.values())
        return with_sub_items(lines, found if best[0] <= weight else found | best[1], looks)
    for look in WEIGHTS:
        indices = looks[look]
        if look == "COLON" and _may_outweigh(look, indices, best[0]):
            indices = [index for index in indices if may_end_in_colon(lines[index].words)]
        if not _may_outweigh(look, indices, best[0]):
            continue
        scored = _unlabelled(lines, look, indices)
        if scored[0] > best[0]:
            best = scored
    return with_sub_items(lines, best[1], looks) if best[0] >= LEAST else {}


def _may_outweigh(look: str, indices: Sequence[int], weight: float) -> bool:
    """False where all lines of a look, were they titles of the kind that agendas have, would weigh less."""
    return len(indices) * (WEIGHTS[look] + TOPICAL) >= weight


def _before_first(lines: Sequence[Line], found: dict[int, Heading], looks: dict[str, list[int]]) -> dict[int, Heading]:
    """The headings, and titles without labels between the attendance and the first of a series: ``Public session``."""
    first = min(found, default=0)
    begins = max((index for index in range(first) if lines[index].kind in ATTENDED), default=first)
    more: dict[int, Heading] = {}
    for index in sorted({*looks["BOLD"], *looks["TITLED"]}):
        heading = run_in(lines[index], 0, None) if begins < index < first else None
        if heading is not None and heading.title and (lines[index].kind == "BOLD" or is_topical(heading.title)):
            more[index] = heading
    return more | found


def _before_next_agenda(lines: Sequence[Line], looks: dict[str, list[int]]) -> dict[str, list[int]]:
    """The lines of each look, but for those under an agenda that stands behind the items: it is that of the next meeting."""
    agendas = (index for index, line in enumerate(lines) if line.kind == "AGENDA")
    ends = next((at for at in agendas if sum(index < at for index in looks["LABELLED"]) >= LEAST_TO_JOIN), None)
    return looks if ends is None else {look: [at for at in members if at < ends] for look, members in looks.items()}


def _without_contents(lines: Sequence[Line], series: dict[int, Heading]) -> dict[int, Heading]:
    """The headings of a series, but for those in a list of contents: labels one below the other, which stand again below it."""
    begins = min(series, default=0)
    listed: list[str] = []
    ends = begins
    for index in range(begins, len(lines)):
        label = lines[index].part("label")
        if label in listed or not (label or lines[index].kind in LIST_GOES_ON):
            break
        listed += [label] if label else []
        ends = index
    below = {index: heading for index, heading in series.items() if index > ends}
    again = {heading.label for heading in below.values()}.intersection(listed)
    return below if len(listed) >= LEAST_TO_JOIN and 2 * len(again) > len(listed) else series


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
        heading = labelled(lines, index)
        if heading is not None and heading.label is not None:
            shapes.setdefault(label_shape(heading.label), []).append((index, heading))
    for shape, members in shapes.items():
        candidates = [
            Candidate(index, heading.label or "", _weight(lines, index, heading, neighbour))
            for (index, heading), neighbour in zip(members, [*(index for index, _ in members[1:]), -1], strict=True)
        ]
        weight, chosen = best_series(candidates)
        named = dict(members)
        chosen = _without_lists(lines, named, chosen)
        chosen = sorted({*chosen, *_out_of_order(lines, named, candidates, chosen)})
        if chosen:
            if shape_is_decimal(shape):  # a numbered sentence below the items is a paragraph
                chosen = [index for index in chosen if named[index].title is not None]
            yield shape, (weight, dict(with_titles(lines, ((index, named[index]) for index in chosen))))


def _without_lists(lines: Sequence[Line], named: dict[int, Heading], chosen: Sequence[int]) -> list[int]:
    """The lines of a series, but for numbered lists within an item: runs that begin again, most of them without prose below."""
    lists = set[int]()
    headed = {*chosen, None}
    for run in enclosed([named[index].label or "" for index in chosen]):
        entries = [chosen[at] for at in run]
        bare = [index for index in entries if next_printed(lines, index) in headed]
        if 2 * len(bare) > len(entries):
            lists.update(entries)
    return [index for index in chosen if index not in lists]


def _out_of_order(
    lines: Sequence[Line], named: dict[int, Heading], candidates: Sequence[Candidate], chosen: Sequence[int]
) -> Iterator[int]:
    """Lines that are no part of the series but look like it: a title alone, apart, over prose of its own."""
    if len(chosen) < LEAST_TO_JOIN:
        return
    kinds = Counter(lines[index].kind for index in chosen)
    headed = {*chosen}
    for candidate in candidates:
        index, heading = candidate.line, named[candidate.line]
        following = next_printed(lines, index)
        alone = heading.place == "HEADED" and index > chosen[0] and following is not None and lines[following].kind in PROSE
        if alone and candidate.weight >= 1.2 and index not in headed and lines[index].kind in kinds:
            yield index


def _weight(lines: Sequence[Line], index: int, heading: Heading, neighbour: int) -> float:
    """What speaks for a line with a label as a heading, and what against."""
    apart = index == 0 or lines[index - 1].kind == "BLANK"
    if heading.title is None:
        return 0.15 if apart else 0.1
    weight = 0.9 if heading.place == "RUN_IN" else 1.0
    weight += 0.3 if apart else 0.0
    weight += TOPICAL if is_topical(heading.title) else 0.0
    weight += 0.4 if heading.title.isupper() or lines[index].words[0] in EMPHASIS else 0.0
    if heading.rest is None and neighbour == index + 1:
        weight -= 0.7
    return weight


def _unlabelled(lines: Sequence[Line], look: str, indices: Sequence[int]) -> Weighed:
    """The lines of a look without labels, with their weight."""
    found: dict[int, Heading] = {}
    topical = 0
    weight = 0.0
    for index in indices:
        heading = run_in(lines[index], 0, None)
        if look == "CAPITALS" and not lines[index].words.isupper():
            continue
        if heading.title is None:
            continue
        known = is_topical(heading.title)
        if look == "COLON" and not _has_colon(lines[index], heading) and not (known and heading.place == "RUN_IN"):
            continue
        topical += known or (look == "COLON" and heading.title.isupper())
        alone = STANDS_ALONE if look == "COLON" and heading.rest is None else 0.0
        weight += WEIGHTS[look] + alone + (TOPICAL if known else 0.0)
        found[index] = heading
    enough = topical > 1 or (len(found) >= LEAST_TO_JOIN and (look == "UNDERLINED" or (look == "TITLED" and topical > 0)))
    return (weight, found) if enough else (0.0, {})


def _has_colon(line: Line, heading: Heading) -> bool:
    """True where a title ends in a colon, on a line by itself or before its prose."""
    before = line.words if heading.rest is None else line.words[: heading.rest]
    return before.rstrip(" *_-–").endswith(":")

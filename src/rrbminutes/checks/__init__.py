"""Checks of minutes: one fault, one file.  ``CHECKS`` holds them in the order in which they run."""

from __future__ import annotations

from functools import cache

from attrs import evolve

from rrbminutes.checks import (
    action_number_twice,
    action_without_due,
    action_without_owner,
    actions_heading_empty,
    actions_promised,
    body_not_named,
    bracket_broken,
    casting_vote_without_tie,
    chair_away,
    chair_not_named,
    close_not_timed,
    closed_before_start,
    date_impossible,
    date_without_year,
    decision_broken,
    decision_while_inquorate,
    due_before_meeting,
    end_before_start,
    exempt_part_in_public,
    heading_misspelt,
    item_without_text,
    kind_not_named,
    label_style_varies,
    label_twice,
    letter_misread,
    markings_differ,
    month_of_another_meeting,
    mover_away,
    mover_seconds,
    name_spelt_two_ways,
    next_meeting_incomplete,
    next_meeting_not_later,
    next_weekday_not_of_date,
    number_missing,
    ordinal_in_date,
    organisations_only,
    paragraph_cut,
    present_and_away,
    reference_to_nothing,
    short_name,
    signed_before_meeting,
    speaker_not_listed,
    summary_differs,
    surname_shared,
    time_without_half,
    title_promises,
    unanimous_with_votes_against,
    vote_despite_interest,
    votes_beyond_members,
    weekday_not_of_date,
)
from rrbminutes.checks.check import Check
from rrbminutes.checks.record import Record
from rrbminutes.checks.settings import UNSETTLED, Settings, chosen
from rrbminutes.errors import UnknownNameError
from rrbminutes.findings import Finding
from rrbminutes.model import Meeting

__all__ = ["CHECKS", "CODES", "check_of", "findings_of"]

CHECKS: tuple[Check, ...] = (
    kind_not_named.CHECK,
    body_not_named.CHECK,
    markings_differ.CHECK,
    exempt_part_in_public.CHECK,
    month_of_another_meeting.CHECK,
    weekday_not_of_date.CHECK,
    end_before_start.CHECK,
    date_without_year.CHECK,
    ordinal_in_date.CHECK,
    time_without_half.CHECK,
    date_impossible.CHECK,
    heading_misspelt.CHECK,
    name_spelt_two_ways.CHECK,
    short_name.CHECK,
    speaker_not_listed.CHECK,
    bracket_broken.CHECK,
    surname_shared.CHECK,
    chair_not_named.CHECK,
    organisations_only.CHECK,
    present_and_away.CHECK,
    chair_away.CHECK,
    number_missing.CHECK,
    label_twice.CHECK,
    label_style_varies.CHECK,
    item_without_text.CHECK,
    title_promises.CHECK,
    reference_to_nothing.CHECK,
    vote_despite_interest.CHECK,
    decision_broken.CHECK,
    votes_beyond_members.CHECK,
    mover_seconds.CHECK,
    mover_away.CHECK,
    unanimous_with_votes_against.CHECK,
    decision_while_inquorate.CHECK,
    casting_vote_without_tie.CHECK,
    action_without_owner.CHECK,
    action_without_due.CHECK,
    due_before_meeting.CHECK,
    actions_heading_empty.CHECK,
    summary_differs.CHECK,
    actions_promised.CHECK,
    action_number_twice.CHECK,
    close_not_timed.CHECK,
    closed_before_start.CHECK,
    next_meeting_incomplete.CHECK,
    next_meeting_not_later.CHECK,
    next_weekday_not_of_date.CHECK,
    signed_before_meeting.CHECK,
    paragraph_cut.CHECK,
    letter_misread.CHECK,
)
"""In the order of their codes in the catalogue."""

CODES: tuple[str, ...] = tuple(check.code for check in CHECKS)


def findings_of(meeting: Meeting, settings: Settings = UNSETTLED) -> tuple[Finding, ...]:
    """
    The findings of the checks that *settings* choose, in the order of the text; of one place, in the order of ``CHECKS``.

    Promises:
        What one check finds does not depend on which others run.

    Raises:
        UnknownNameError: for settings that name a check which is none.
    """
    record, run = Record(meeting, settings), chosen(settings, CODES)
    found = (
        evolve(finding, severity=run[check.code] or finding.severity)
        for check in CHECKS
        if check.code in run
        for finding in check.findings(record)
    )
    return tuple(sorted(found, key=lambda finding: finding.span))


def check_of(code: str) -> Check:
    """
    The check with that code.

    Raises:
        UnknownNameError: for a code that none has; it names the nearest.

    >>> check_of("ITM02").summary
    'two items have the same label'
    """
    check = _by_code().get(code.strip().upper())
    if check is None:
        raise UnknownNameError("check", code, CODES)
    return check


@cache
def _by_code() -> dict[str, Check]:
    return {check.code: check for check in CHECKS}

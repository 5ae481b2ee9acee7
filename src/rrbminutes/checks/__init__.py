"""Checks of minutes: one fault, one file.  ``CHECKS`` holds them in the order in which they run."""

from __future__ import annotations

from functools import cache

from rrbminutes.checks import (
    absentee_speaks,
    action_number_twice,
    action_without_due,
    action_without_owner,
    actions_heading_empty,
    actions_promised,
    approved_unsigned,
    attendance_within_item,
    body_and_part_listed,
    body_not_named,
    bracket_broken,
    casting_vote_without_tie,
    chair_away,
    chair_not_named,
    clerk_not_named,
    clocks_mixed,
    close_not_timed,
    closed_before_start,
    date_impossible,
    date_without_year,
    dates_in_two_forms,
    decision_broken,
    decision_while_inquorate,
    draft_and_approved,
    due_before_meeting,
    earlier_meeting_not_earlier,
    earlier_minutes_not_approved,
    end_before_start,
    exempt_part_in_public,
    figure_of_unfinished_year,
    heading_misspelt,
    hours_not_set_off,
    initials_not_of_name,
    initials_of_nobody,
    initials_shared,
    interests_not_asked,
    item_without_text,
    kind_not_named,
    label_style_varies,
    label_twice,
    length_odd,
    letter_misread,
    level_skipped,
    list_numbered_like_items,
    list_out_of_order,
    markings_differ,
    mode_not_stated,
    month_of_another_meeting,
    movement_outside_hours,
    mover_away,
    mover_seconds,
    name_spelt_two_ways,
    next_meeting_elsewhere,
    next_meeting_incomplete,
    next_meeting_not_later,
    next_month_not_of_date,
    next_weekday_not_of_date,
    note_not_minutes,
    number_missing,
    number_out_of_order,
    ordinal_in_date,
    organisations_only,
    paragraph_cut,
    person_listed_twice,
    phrase_twice,
    present_and_away,
    public_version,
    reference_to_nothing,
    role_unmarked,
    short_name,
    signed_before_meeting,
    speaker_not_listed,
    substitute_for_nobody,
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
from rrbminutes.checks.settings import UNSETTLED, Settings
from rrbminutes.findings import Finding
from rrbminutes.model import Meeting

__all__ = ["CHECKS", "check_of", "findings_of"]

CHECKS: tuple[Check, ...] = (
    kind_not_named.CHECK,
    body_not_named.CHECK,
    note_not_minutes.CHECK,
    public_version.CHECK,
    draft_and_approved.CHECK,
    markings_differ.CHECK,
    exempt_part_in_public.CHECK,
    month_of_another_meeting.CHECK,
    figure_of_unfinished_year.CHECK,
    weekday_not_of_date.CHECK,
    end_before_start.CHECK,
    date_without_year.CHECK,
    dates_in_two_forms.CHECK,
    ordinal_in_date.CHECK,
    time_without_half.CHECK,
    clocks_mixed.CHECK,
    hours_not_set_off.CHECK,
    next_meeting_elsewhere.CHECK,
    mode_not_stated.CHECK,
    date_impossible.CHECK,
    movement_outside_hours.CHECK,
    earlier_meeting_not_earlier.CHECK,
    length_odd.CHECK,
    heading_misspelt.CHECK,
    name_spelt_two_ways.CHECK,
    short_name.CHECK,
    speaker_not_listed.CHECK,
    bracket_broken.CHECK,
    role_unmarked.CHECK,
    surname_shared.CHECK,
    chair_not_named.CHECK,
    person_listed_twice.CHECK,
    organisations_only.CHECK,
    attendance_within_item.CHECK,
    clerk_not_named.CHECK,
    list_out_of_order.CHECK,
    body_and_part_listed.CHECK,
    present_and_away.CHECK,
    initials_shared.CHECK,
    initials_not_of_name.CHECK,
    initials_of_nobody.CHECK,
    absentee_speaks.CHECK,
    substitute_for_nobody.CHECK,
    chair_away.CHECK,
    number_missing.CHECK,
    label_twice.CHECK,
    number_out_of_order.CHECK,
    label_style_varies.CHECK,
    list_numbered_like_items.CHECK,
    earlier_minutes_not_approved.CHECK,
    item_without_text.CHECK,
    title_promises.CHECK,
    phrase_twice.CHECK,
    reference_to_nothing.CHECK,
    level_skipped.CHECK,
    interests_not_asked.CHECK,
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
    next_month_not_of_date.CHECK,
    next_meeting_not_later.CHECK,
    next_weekday_not_of_date.CHECK,
    approved_unsigned.CHECK,
    signed_before_meeting.CHECK,
    paragraph_cut.CHECK,
    letter_misread.CHECK,
)
"""In the order of their codes in the catalogue."""


def findings_of(meeting: Meeting, settings: Settings = UNSETTLED) -> tuple[Finding, ...]:
    """
    The findings of all checks, in the order of the text; of one place, in the order of ``CHECKS``.

    Promises:
        What one check finds does not depend on which others run.
    """
    record = Record(meeting, settings)
    found = (finding for check in CHECKS for finding in check.findings(record))
    return tuple(sorted(found, key=lambda finding: finding.span))


def check_of(code: str) -> Check:
    """
    The check with that code.

    Raises:
        KeyError: for a code that none has.

    >>> check_of("ITM02").summary
    'two items have the same label'
    """
    return _by_code()[code]


@cache
def _by_code() -> dict[str, Check]:
    return {check.code: check for check in CHECKS}

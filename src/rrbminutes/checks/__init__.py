"""Checks of minutes: one fault, one file.  ``CHECKS`` holds them in the order in which they run."""

from __future__ import annotations

from functools import cache

from attrs import evolve

from rrbminutes.checks import (
    abbreviation_unexplained,
    absentee_speaks,
    action_marks_vary,
    action_number_missing,
    action_number_twice,
    action_without_due,
    action_without_owner,
    actions_heading_empty,
    actions_heading_number,
    actions_promised,
    appendix_not_mentioned,
    approved_unsigned,
    aside_left,
    attachment_missing,
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
    commitment_without_action,
    date_impossible,
    date_without_year,
    dates_in_two_forms,
    decision_broken,
    decision_unclear,
    decision_while_inquorate,
    draft_and_approved,
    due_before_meeting,
    due_open_ended,
    due_twice,
    earlier_meeting_not_earlier,
    earlier_minutes_not_approved,
    end_before_start,
    exclusion_without_ground,
    exempt_part_in_public,
    figure_of_unfinished_year,
    first_person,
    full_stop_wrong,
    heading_marks_vary,
    heading_misspelt,
    hours_not_set_off,
    initials_not_of_name,
    initials_of_nobody,
    initials_shared,
    interest_without_outcome,
    interests_not_asked,
    item_without_text,
    kind_not_named,
    label_style_varies,
    label_twice,
    lead_in_unmarked,
    length_odd,
    letter_misread,
    letterhead_merged,
    list_broken,
    list_numbered_like_items,
    list_out_of_order,
    markings_differ,
    mode_not_stated,
    month_of_another_meeting,
    movement_outside_hours,
    mover_away,
    mover_seconds,
    name_spelt_two_ways,
    name_varies,
    next_meeting_elsewhere,
    next_meeting_incomplete,
    next_meeting_not_later,
    next_month_not_of_date,
    next_weekday_not_of_date,
    note_not_minutes,
    number_missing,
    number_out_of_order,
    ordinal_in_date,
    organisation_cased_otherwise,
    organisations_only,
    owner_is_group,
    owner_not_listed,
    paragraph_cut,
    person_listed_twice,
    phrase_twice,
    present_and_away,
    public_version,
    question_left_open,
    reference_to_nothing,
    resolved_nothing,
    role_unmarked,
    short_name,
    signed_before_meeting,
    slash_spaced,
    speaker_not_listed,
    substitute_for_nobody,
    summary_differs,
    summary_incomplete,
    summary_without_columns,
    surname_shared,
    time_without_half,
    title_promises,
    unanimous_with_votes_against,
    vote_despite_interest,
    votes_beyond_members,
    weekday_not_of_date,
    word_slip,
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
    interests_not_asked.CHECK,
    interest_without_outcome.CHECK,
    vote_despite_interest.CHECK,
    question_left_open.CHECK,
    decision_broken.CHECK,
    decision_unclear.CHECK,
    votes_beyond_members.CHECK,
    mover_seconds.CHECK,
    mover_away.CHECK,
    unanimous_with_votes_against.CHECK,
    decision_while_inquorate.CHECK,
    casting_vote_without_tie.CHECK,
    exclusion_without_ground.CHECK,
    resolved_nothing.CHECK,
    action_without_owner.CHECK,
    action_without_due.CHECK,
    due_open_ended.CHECK,
    due_before_meeting.CHECK,
    actions_heading_empty.CHECK,
    actions_heading_number.CHECK,
    action_marks_vary.CHECK,
    summary_differs.CHECK,
    commitment_without_action.CHECK,
    actions_promised.CHECK,
    summary_without_columns.CHECK,
    owner_is_group.CHECK,
    action_number_twice.CHECK,
    action_number_missing.CHECK,
    summary_incomplete.CHECK,
    owner_not_listed.CHECK,
    due_twice.CHECK,
    close_not_timed.CHECK,
    closed_before_start.CHECK,
    next_meeting_incomplete.CHECK,
    next_month_not_of_date.CHECK,
    next_meeting_not_later.CHECK,
    next_weekday_not_of_date.CHECK,
    approved_unsigned.CHECK,
    signed_before_meeting.CHECK,
    letterhead_merged.CHECK,
    paragraph_cut.CHECK,
    list_broken.CHECK,
    letter_misread.CHECK,
    attachment_missing.CHECK,
    appendix_not_mentioned.CHECK,
    name_varies.CHECK,
    organisation_cased_otherwise.CHECK,
    abbreviation_unexplained.CHECK,
    heading_marks_vary.CHECK,
    full_stop_wrong.CHECK,
    lead_in_unmarked.CHECK,
    slash_spaced.CHECK,
    word_slip.CHECK,
    first_person.CHECK,
    aside_left.CHECK,
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

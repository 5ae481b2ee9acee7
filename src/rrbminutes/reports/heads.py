"""The line that begins each finding, and the one that ends a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import define, field

from rrbminutes.findings import SEVERITIES, Finding
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.reports.checked import Checked, Look
from rrbminutes.reports.painting import painted, plain

__all__ = ["Tally", "head", "located"]


def located(checked: Checked, span: Span) -> str:
    """``path:line:col``; the path alone for what has no place."""
    if span == NOWHERE:
        return plain(checked.path)
    line, column = checked.lines.place(span.start)
    return f"{plain(checked.path)}:{line}:{column}"


def head(checked: Checked, finding: Finding, look: Look) -> str:
    """``path:line:col: CODE message [severity]``."""
    where = painted(f"{located(checked, finding.span)}:", "strong", on=look.colour)
    code = painted(finding.code, finding.severity, on=look.colour)
    return f"{where} {code} {plain(finding.message)} {painted(f'[{finding.severity}]', 'faint', on=look.colour)}"


@define
class Tally:
    """What was counted while files went by."""

    files: int = 0
    faulty: int = 0
    muted: int = 0
    mended: int = 0
    mendable: int = 0
    severities: Counter[str] = field(factory=Counter)

    def counting(self, checked: Iterable[Checked]) -> Iterator[Checked]:
        """*checked*, each of which is counted as it goes by."""
        for one in checked:
            self.files += 1
            self.faulty += bool(one.findings)
            self.muted += one.muted
            self.mended += one.mended
            self.mendable += sum(finding.fix is not None and finding.fix.safe for finding in one.findings)
            self.severities.update(finding.severity for finding in one.findings)
            yield one

    def said(self) -> str:
        """
        The summary.

        >>> Tally(3, 2, muted=1, mendable=1, severities=Counter(error=1, info=2)).said()
        '3 findings in 2 of 3 files: 1 error, 2 infos; 1 can be mended with --fix; 1 known finding is muted'
        """
        total = self.severities.total()
        if total:
            kinds = (_counted(self.severities[kind], kind) for kind in SEVERITIES if self.severities[kind])
            among = f"{self.faulty} of {_counted(self.files, 'file')}" if self.files > 1 else "1 file"
            parts = [f"{_counted(total, 'finding')} in {among}: {', '.join(kinds)}"]
        else:
            parts = [f"nothing found in {_counted(self.files, 'file')}"]
        if self.mended:
            parts.append(f"{_counted(self.mended, 'fix', 'fixes')} made")
        if self.mendable:
            parts.append(f"{self.mendable} can be mended with --fix")
        if self.muted:
            parts.append(f"{_counted(self.muted, 'known finding')} {'is' if self.muted == 1 else 'are'} muted")
        return "; ".join(parts)


def _counted(count: int, one: str, many: str | None = None) -> str:
    return f"{count} {one if count == 1 else many or f'{one}s'}"

"""Web pages: the minutes on them, and nothing of the site around."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rrbminutes import parse
from rrbminutes.errors import ReadError
from rrbminutes.readers import html
from tests.conftest import MINUTES, SEEDS
from tests.typesetting import as_html
from tests.unit.test_readers_docx import titled

FILE = Path("minutes.html")


def text_of(page: str) -> str:
    return html.decoded(page.encode(), FILE)


@pytest.mark.parametrize("name", [*MINUTES, *SEEDS])
def test_our_minutes_on_a_page_are_read_as_their_text(name: str) -> None:
    text = {**MINUTES, **SEEDS}[name]
    assert parse(text_of(as_html(text))) == parse(titled(text))


MODERN_GOV = """<!DOCTYPE html><html lang="en"><head><title>Agenda for Cabinet</title></head>
<body><form method="post" action="./ieListDocuments.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEP">
<a class="skip-link" href="#content">Skip to main content</a><header><a href="/">Elmford Council</a></header>
<div role="navigation"><ul><li>Home</li><li>Meetings</li></ul></div>
<div id="modgov"><h1>Minutes</h1><p class="mgSubTitleTxt">Cabinet - Monday, 3rd May, 2021 7.00 pm</p>
<p>Venue: Town Hall</p>
<ul class="mgActionList"><li><a href="x">Agenda frontsheet</a></li></ul>
<table id="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td>
<td><p class="mgAiTitleTxt">Apologies</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>None were received.</p></div></td></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">2.</p></td>
<td><p class="mgAiTitleTxt">Gates <span class="mgFileSize">PDF 154 KB</span></p>
<ul class="mgActionList"><li>View the decision</li></ul>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>The gates were painted.</p>
<p>RESOLVED: That the gates be left open.</p></div></td></tr>
</table></div><footer>© Elmford</footer></form></body></html>"""


def test_a_page_of_modern_gov() -> None:
    found = text_of(MODERN_GOV)
    meeting = parse(found)
    assert [(item.label, item.title) for item in meeting.items] == [("1", "Apologies"), ("2", "Gates")]
    assert meeting.date == dt.date(2021, 5, 3)
    assert [decision.text for decision in meeting.decisions] == ["RESOLVED: That the gates be left open."]
    assert not any(site in found for site in ("Skip", "Home", "frontsheet", "PDF", "View", "©"))


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<ol start=3><li>Gates<li>Roof</ol>", "3. Gates\n4. Roof\n"),
        ("<ol type=a><li>Gates<li value=4>Roof</ol>", "a. Gates\nd. Roof\n"),
        ("<ol reversed><li>Gates<li>Roof</ol>", "2. Gates\n1. Roof\n"),
        ("<ol type=I start=9><li>Gates</ol>", "IX. Gates\n"),
        ("<ol start=x><li value=99999999999999999999>Gates</ol>", "1. Gates\n"),
        ("<ul><li>Gates<ol><li>Paint</ol><li>Roof</ul>", "- Gates\n1. Paint\n- Roof\n"),
        ("<p>One<br>two</p><p>three", "One\ntwo\n\nthree\n"),
        ("<div>Ann Ash</div><div>Ben Birch</div>", "Ann Ash\nBen Birch\n"),
        ("<pre>Ann    Chair\nBen    Clerk</pre>", "Ann    Chair\nBen    Clerk\n"),
        ("<p>a <i>b</i><b>c</b>  d\n e", "a bc d e\n"),
        ("<p>on the 3<sup>rd</sup> of H<sub>2</sub>O", "on the 3rd of H2O\n"),
        ("<p><s>Gates</s> <del>Roof</del> <ins>Paint</ins>", "Gates Roof Paint\n"),
        ("<p><a href='x'>the report</a> <img alt='logo' src=x>", "the report\n"),
        ("<dl><dt>Date<dd>3 May 2021<dt>Venue:<dd>Hall</dl>", "Date: 3 May 2021\nVenue: Hall\n"),
        ("<table><caption>Who</caption><tr><th>Name<th>Role<tr><td>Ann<td>Chair</table>", "Who\n\nName\tRole\nAnn\tChair\n"),
        ("<table><tr><td><p>One</p><p>Two</p></td></tr></table>", "One\n\nTwo\n"),
        ("<h1>Elmford</h1><h2>Gates</h2><p>x<h2>Roof</h2>", "Elmford\n\n## Gates\n\nx\n\n## Roof\n"),
        ("<p><b>Gates</b></p><p>Ann will.", "**Gates**\n\nAnn will.\n"),
        ("<p><b>Gates:</b> Ann will.", "**Gates:** Ann will.\n"),
        ("<p><b>Ann</b> will.", "Ann will.\n"),
        ("<p>a&nbsp;&pound;5 &lt;b&gt;", "a £5 <b>\n"),
        ("<p>He said <q>no</q>.", "He said “no”.\n"),
        ("<p hidden>a<p style='display: none'>b<p aria-hidden=true>c<p class='sr-only'>d<p>e", "e\n"),
        ("<div id=cookieBanner>a</div><nav>b</nav><ul class='breadcrumbs'><li>c</ul><p>e</p><footer>d</footer>", "e\n"),
        ("<label>Search</label><select><option>a</select><button>Go</button><textarea>t</textarea><p>e", "e\n"),
        ("<script>a</script><style>b</style><noscript>c</noscript><template>d</template><p>e<!-- f -->", "e\n"),
        ("", ""),
        ("<p>", ""),
    ],
)
def test_what_is_shown(page: str, text: str) -> None:
    assert text_of(f"<!DOCTYPE html><html><body>{page}</body></html>") == text


def test_the_main_part_is_the_page_only_where_it_holds_most_of_it() -> None:
    side = "<aside>Latest news from the site</aside>"
    long = "The gates were painted, and all were thanked. " * 5
    assert (
        text_of(f"<body><h1>Elmford Trust</h1>{side}<main><p>{long}</p></main></body>") == f"Elmford Trust\n\n{long.strip()}\n"
    )
    assert long.strip() in text_of(f"<body><main><p>Read on</p></main><div>{long}</div></body>")


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", ""),
        ("utf-8", "iso-8859-1"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", ""),
        ("utf-16", "utf-16"),
    ],
)
def test_encodings(encoding: str, declared: str) -> None:
    words = "The trustees’ café – £30"
    for meta in (f'<meta charset="{declared}">', f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'):
        page = f"<!DOCTYPE html><html><head>{meta if declared else ''}</head><body><p>{words}</body></html>"
        if (encoding, declared) == ("utf-8", "iso-8859-1"):
            continue
        assert html.decoded(page.encode(encoding), FILE) == f"{words}\n"


def test_an_encoding_that_is_declared_wrongly() -> None:
    page = "<meta charset='utf-8'><p>The trustees’ café".encode("cp1252")
    assert html.decoded(page, FILE) == "The trustees’ café\n"
    page = "<meta charset='iso-8859-1'><p>The trustees’ café".encode()
    assert html.decoded(page, FILE) == "The trustees’ café\n"


def test_a_page_that_is_too_large() -> None:
    with pytest.raises(ReadError, match="million"):
        html.decoded(b"<p>" + b"a" * 20_000_001, FILE)

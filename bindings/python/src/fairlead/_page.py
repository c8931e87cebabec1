"""Self-contained pages with tables and pictures: nothing is fetched, no script runs, light and dark as the reader has it."""

from __future__ import annotations

import html
from typing import Any, List, Optional, Sequence

# Told apart on white and on black, also by those who do not see red from green.
COLOURS = ("#3b82c4", "#d9772b", "#3a9a68", "#9467c9", "#d05497", "#a8842c", "#2f9aa0", "#7b8794")

# Of the pictures.
WIDTH = 860

STYLE = """
:root{color-scheme:light dark;--ink:#1a202c;--soft:#5a6675;--line:#d5dbe3;--ground:#fff;--panel:#f5f7fa;--gone:#fbdcdc;--new:#d6f2df;--bad:#b42318}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa7b8;--line:#3a4452;--ground:#14181f;--panel:#1d232d;--gone:#57262a;--new:#1d4a31;--bad:#ff8f86}}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--ground)}
h1{line-height:1.2}h2{margin-top:2.5rem}a{color:inherit}.soft{color:var(--soft)}.bad{color:var(--bad)}
table{border-collapse:collapse;width:100%;font-size:.93em;font-variant-numeric:tabular-nums}.wide{overflow-x:auto}
td,th{padding:.25rem .4rem;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
td:first-child,th:first-child{text-align:left}th{font-weight:600;white-space:normal;vertical-align:bottom}
figure{margin:2rem 0}figcaption{font-weight:600;margin-bottom:.5rem}svg{width:100%;height:auto}
text{font:12px system-ui,sans-serif;fill:var(--ink)}text.soft{fill:var(--soft)}.axis{stroke:var(--line);fill:none}.bar:hover,.dot:hover{stroke:var(--ink)}
pre{overflow:auto;background:var(--panel);padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
details{border:1px solid var(--line);border-radius:6px;margin:.5rem 0;padding:.25rem .75rem}summary{cursor:pointer;overflow-wrap:anywhere}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.75rem;margin:.75rem 0}
.side{background:var(--panel);border-radius:6px;padding:.5rem .75rem;min-width:0}.side h4{margin:0 0 .25rem;overflow-wrap:anywhere}
.said{white-space:pre-wrap;overflow-wrap:anywhere}ins{background:var(--new);text-decoration:none}del{background:var(--gone)}
.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin-right:.35em}
"""


def document(title: str, *parts: str) -> str:
    """A page. The parts are HTML already; the title is not."""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        # Whatever a model has said: were it ever taken for a script or an address, nothing would come of it.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<style>{STYLE}</style></head><body>\n<h1>{html.escape(title)}</h1>\n" + "\n".join(part for part in parts if part) + "\n</body></html>\n")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Of plain texts."""
    def line(cells: Sequence[str], name: str) -> str:
        return "<tr>" + "".join(f"<{name}>{html.escape(cell)}</{name}>" for cell in cells) + "</tr>"

    return f'<div class="wide"><table><thead>{line(head, "th")}</thead><tbody>{"".join(line(row, "td") for row in rows)}</tbody></table></div>'


def text_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The same for a terminal."""
    lines = [head, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in enumerate(zip(line, widths))).rstrip()
        for line in lines)


def colour(number: int) -> str:
    return COLOURS[number % len(COLOURS)]


def shortened(name: str, length: int = 30) -> str:
    """A long name without its middle: ids differ at their ends."""
    return name if len(name) <= length else f"{name[: length // 2]}…{name[len(name) - (length - length // 2 - 1):]}"


def figure(title: str, height: float, shapes: Sequence[str], below: str = "") -> str:
    name = html.escape(title, quote=True)
    return (
        f'<figure><figcaption>{name}</figcaption><svg viewBox="0 0 {WIDTH} {height:g}" role="img" aria-label="{name}">'
        + "".join(shapes) + f"</svg>{below}</figure>")


def label(x: float, y: float, text: str, anchor: str = "start", kind: str = "") -> str:
    kind = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{kind}>{html.escape(text)}</text>'


def legend(names: Sequence[str], first: int = 0) -> str:
    keys = "".join(
        f'<span><span class="key" style="background:{colour(first + number)}"></span>{html.escape(name)}</span> ' for number, name in enumerate(names[:32]))
    return f'<p class="soft">{keys}</p>'


def bars(title: str, names: Sequence[str], values: Sequence[Optional[float]], unit: str) -> str:
    """One horizontal bar for each name."""
    numbers = [value or 0.0 for value in values]
    most = max([*numbers, 1e-12])
    shapes: List[str] = []
    for row, (name, number, value) in enumerate(zip(names, numbers, values)):
        y = 26 * row + 4
        width = 480 * number / most
        shapes.append(label(208, y + 14, shortened(name), "end"))
        shapes.append(f'<rect class="bar" x="220" y="{y}" width="{width:.1f}" height="18" fill="{colour(row)}"/>')
        shapes.append(label(228 + width, y + 14, "not known" if value is None else f"{number:,.4g} {unit}"))
    return figure(title, 26 * len(names) + 6, shapes)


def milliseconds(value: Optional[float]) -> str:
    return amount(value, places=0 if value is None or value >= 10 else 1)


def amount(value: Any, unit: str = "", places: int = 0) -> str:
    return "–" if value is None else f"{unit}{value:,.{places}f}"

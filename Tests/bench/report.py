"""From samples to a table."""

from statistics import median

# What is compared: the case, what it stands beside, what is allowed to be added, or else to be spent in all.
COMPLETIONS = [
    ("complete, 1 KB", "libcurl, 1 KB", 12),
    ("complete, 273 KB", "libcurl, 273 KB", 250),
    ("call, stream", "libcurl, stream, lines", 120),
    ("call, stream", "libcurl, stream, bytes", None),
    # 15 µs for each of 200 chunks that come one by one.
    ("call, paced", "libcurl, paced", None, 3000),
    ("anthropic, 1 KB", "libcurl, anthropic, 1 KB", 12),
    ("anthropic, stream", "libcurl, anthropic, stream", 150),
    ("gemini, 1 KB", "libcurl, gemini, 1 KB", 12),
    ("gemini, stream", "libcurl, gemini, stream", None),
    ("router, 1 KB", "complete, 1 KB", 2),
    ("router, 1 KB", "libcurl, 1 KB", None),
]
# Microseconds by themselves.
LOCAL = {"resolve, known id": 1, "resolve, ft: id": 2, "resolve, known id, new request": 1, "resolve, new ft: id": 2}
LOADS = [
    ("library, load", "libcurl, load", 5),
    ("library, load and first client", "libcurl, load and initialise", None),
]


def compare(case, base, samples, base_samples, unit, target, whole=None):
    """The medians of both, and the median and the range of what was added in each round; `target` is for that, `whole` for the cost."""
    added = [mine - theirs for mine, theirs in zip(samples, base_samples, strict=True)]
    return {"case": case, "beside": base, "unit": unit, "beside_cost": median(base_samples), "cost": median(samples),
            "added": median(added), "added_min": min(added), "added_max": max(added), "target": target, "whole": whole,
            "within": median(samples) <= whole if whole else None if target is None else median(added) <= target}


def results(participants, loads, slow, machine, rounds):
    """All that was measured, as JSON has it. Costs are CPU microseconds a step, for loads wall milliseconds."""
    rows = [compare(case, base, participants[case].cpu(), participants[base].cpu(), "µs", target, *whole)
            for case, base, target, *whole in COMPLETIONS if case in participants]
    rows += [{"case": name, "unit": "µs", "cost": median(each.cpu()), "cost_min": min(each.cpu()), "cost_max": max(each.cpu()),
              "whole": LOCAL.get(name), "within": None if name not in LOCAL else median(each.cpu()) <= LOCAL[name]}
             for name, each in participants.items() if each.command[1] in ("resolve", "resolve-new", "parse", "build")]
    if slow:
        mine, base = slow["slow-streams"], slow["slow-bare"]
        rows.append(compare("1,000 slow streams, each", "libcurl over epoll", mine["kb_per_stream"], base["kb_per_stream"], "KB", None, 20))
        rows.append(compare("a chunk of theirs", "libcurl over epoll", mine["cpu_us_per_chunk"], base["cpu_us_per_chunk"], "µs", None, 15))
    rows += [compare(case, base, loads[case], loads[base], "ms", target) for case, base, target in LOADS if case in loads]
    processes = [{
        "name": name, "steps": each.blocks[0]["steps"], "cpu_us": each.cpu(),
        "wall_p50_us": median(block["p50_us"] for block in each.blocks), "wall_p99_us": median(block["p99_us"] for block in each.blocks),
        "peak_mb": max(block["peak_kb"] for block in each.blocks) / 1024, "allocations": each.allocations,
    } for name, each in participants.items()]
    return {"machine": machine, "rounds": rounds, "rows": rows, "processes": processes, "loads_ms": loads}


def number(value):
    """Three figures or so; a unit's tenth is beyond what such a machine can tell."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def row_cells(row):
    unit = row["unit"]
    cost = f"{number(row['cost'])} {unit}"
    verdict = "within" if row.get("within") else "OVER"
    whole = f"{verdict}: ≤ {row['whole']} {unit} in all" if row.get("whole") else ""
    if "beside" not in row:
        return [row["case"], "", "", cost, f"[{number(row['cost_min'])} – {number(row['cost_max'])}]", whole]
    added = f"{row['added']:+.2f} [{row['added_min']:+.2f} – {row['added_max']:+.2f}]"
    if abs(row["added"]) >= 10:
        added = f"{row['added']:+.1f} [{row['added_min']:+.1f} – {row['added_max']:+.1f}]"
    target = whole if row["target"] is None else f"{verdict}: ≤ {row['target']} {unit}"
    return [row["case"], row["beside"], f"{number(row['beside_cost'])} {unit}", cost, added, target]


def columns(lines, left):
    """The rows of a Markdown table, padded, so that it reads as plain text too."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    rule = ["-" * width if column < left else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    padded = [[cell.ljust(width) if column < left else cell.rjust(width) for column, (cell, width) in enumerate(zip(line, widths))]
              for line in (lines[0], rule, *lines[1:])]
    return "\n".join(f"| {' | '.join(line)} |" for line in padded)


def table(results):
    where = results["machine"]
    costs = [["case", "beside", "that costs", "costs", "added [range]", "target"]] + [row_cells(row) for row in results["rows"]]
    processes = [["process", "wall p50 µs", "wall p99 µs", "peak RSS MB", "allocations a step"]] + [
        [each["name"], number(each["wall_p50_us"]), number(each["wall_p99_us"]), f"{each['peak_mb']:.1f}", f"{each['allocations']:.1f}"]
        for each in results["processes"]]
    text = (f"{where['cores']} cores of {where['cpu']}; {where['system']}, Linux {where['kernel']}; libcurl {where['libcurl']}, "
            f"nginx {where['nginx']}, Python {where['python']}; {results['rounds']} rounds, {'one core for server and client' if where['pinned'] else 'cores as the kernel chose them'}\n\n{columns(costs, 2)}")
    return text + (f"\n\n{columns(processes, 1)}" if len(processes) > 1 else "")

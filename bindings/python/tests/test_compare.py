"""Several models asked the same, as a function and as a command over a file of prompts."""

from __future__ import annotations

import asyncio
import contextlib
import html.parser
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from support import HELLO, SAID, WEATHER, Case, fairlead

if hasattr(fairlead, "compare"):
    from fairlead._comparison import command, differences, plots, prompts, report, results, summary


class Compare(Case):
    def models(self) -> List[Any]:
        return [{"label": label, **target} for label, target in zip("abc", self.targets)]

    def test_side_by_side(self) -> None:
        for stream in (False, True):
            chunks: List[Any] = []
            found = fairlead.compare(self.models(), HELLO, stream=stream, on_chunk=chunks.append)
            self.assertEqual([result.label for result in found.results], ["a", "b", "c"])
            self.assertEqual([SAID in result.text for result in found.results], [True] * 3)
            self.assertEqual(found.results[0].likeness, None)
            self.assertGreater(found.results[1].likeness.score, 0.5)
            self.assertEqual([result.time_to_first_token_ms is None for result in found.results], [not stream] * 3)
            self.assertEqual({chunk.fairlead.label for chunk in chunks}, set("abc") if stream else set())
            self.assertTrue(all(result.usage.completion_tokens > 0 and result.cost is not None for result in found.results if result.label != "b"))

    def test_a_failure_is_one_models_own(self) -> None:
        self.simulator.script({"model": "gpt-4o", "steps": [{"status": 429, "times": "always"}]})
        found = fairlead.compare([*self.models(), "nobody's"], HELLO, baseline="b")
        self.assertEqual([result.error and result.error.status for result in found.results], ["rate_limit", None, None, "unknown_model"])
        self.assertEqual([one.a + one.b for one in found.pairs], ["bc"])
        with self.assertRaises(fairlead.BadRequestError):
            fairlead.compare([], HELLO)

    def test_a_model_may_have_its_stand_in_and_its_own_limit(self) -> None:
        self.simulator.script({"model": "gpt-4o", "steps": [{"status": 500, "times": "always"}]})
        found = fairlead.compare(
            [{**self.openai, "label": "a", "fallbacks": ["mock/b"]}, {**self.openai, "label": "b", "num_retries": 2, "model": "openai/gpt-4o+sim:500,times=2"},
             {"label": "c", "model": "mock/c", "mock_delay": 30, "timeout": 0.1}], HELLO)
        self.assertEqual([result.error and result.error.status for result in found.results], [None, None, "timeout"])
        self.assertEqual(found.results[0].text, HELLO[0]["content"])
        self.assertLess(found.timing.total_ms, 15000)
        # Whose answer it is.
        self.assertEqual([result.provider for result in found.results], ["mock", "openai", "mock"])
        self.assertEqual(([one.provider for one in found.results[0].attempts], found.results[0].answered_by), (["openai", "mock"], "b"))
        self.assertEqual(len(found.results[1].attempts), 3)

    def test_tool_calls_whatever_the_order_of_keys(self) -> None:
        def call(arguments: str) -> Dict[str, Any]:
            return {"model": "mock/any", "mock_response": {"tool_calls": [{"name": "weather", "arguments": arguments}]}}

        found = fairlead.compare(
            [call('{"city":"Paris","days":2}'), call('{"days": 2.0, "city": "Paris"}'), call('{"city":"Rome","days":2}')], HELLO, tools=[WEATHER])
        self.assertEqual([result.likeness and result.likeness.tool_calls.equal for result in found.results], [None, True, False])
        self.assertEqual((found.results[1].likeness.exact, found.results[2].likeness.score), (True, 0.75))

    def test_under_asyncio(self) -> None:
        async def ask() -> Any:
            return await asyncio.gather(*(fairlead.acompare(self.models(), HELLO) for _ in range(5)))

        self.assertEqual([len(found.pairs) for found in asyncio.run(ask())], [3] * 5)

    def test_a_cancelled_task_closes_the_connections(self) -> None:
        self.simulator.script({"model": "*", "every": {"stall": {"where": "body", "at": 0}}})

        async def ask() -> None:
            task = asyncio.ensure_future(fairlead.acompare(self.models(), HELLO))
            await asyncio.sleep(0.2)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task

        asyncio.run(ask())
        self.simulator.until(lambda found: [one["answer"]["ended"] for one in found] == ["client_closed"] * 3)

    def test_the_module_of_that_name_is_the_function(self) -> None:
        code = "import fairlead.compare; print(fairlead.compare(['mock/a'], [{'role': 'user', 'content': 'x'}]).results[0].text)"
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=15, env=environment)
        self.assertEqual((done.stdout, done.stderr), ("x\n", ""))


class Command(Case):
    def setUp(self) -> None:
        super().setUp()
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)
        self.prompts = self.directory / "prompts.jsonl"
        self.out = self.directory / "results.jsonl"
        self.report = self.directory / "report.html"
        config = {"providers": {"openai": {"api_base": self.simulator.url + "/v1", "api_key": "sk-a"}}}
        (self.directory / "config.json").write_text(json.dumps(config))
        self.write(*(f"question {number}" for number in range(6)))

    def write(self, *lines: Any) -> None:
        self.prompts.write_text("".join(json.dumps(line) + "\n" for line in lines))

    def arguments(self, *more: str) -> List[str]:
        return [
            str(self.prompts), "--model", "base=gpt-4o-mini", "--model", "ft:gpt-4o-mini-2024-07-18:acme::abc", "--out", str(self.out), "--config",
            str(self.directory / "config.json"), *more]

    def main(self, *more: str, arguments: Optional[List[str]] = None) -> Tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = command.main(arguments or self.arguments(*more))
        return code, out.getvalue(), err.getvalue()

    def records(self) -> List[Dict[str, Any]]:
        return results.read(str(self.out))

    def asked(self) -> int:
        return len(self.simulator.requests())

    def test_a_file_of_prompts(self) -> None:
        code, out, _ = self.main("--stream", "--report", str(self.report))
        self.assertEqual(code, 0, out)
        self.assertEqual([line.split()[0] for line in out.splitlines()], ["model", "base", "ft:gpt-4o-mini-2024-07-18:acme::abc"])
        self.assertEqual(sorted(record["id"] for record in self.records()), list("123456"))
        self.assertEqual(self.asked(), 12)
        for record in self.records():
            base, tuned = record["comparison"]["results"]
            self.assertEqual((base["label"], tuned["base_model"]), ("base", "gpt-4o-mini-2024-07-18"))
            self.assertIsNotNone(tuned["time_to_first_token_ms"])
            self.assertGreater(tuned["cost"], base["cost"])
        self.assertIn("question 5", self.report.read_text())

    def test_it_goes_on_where_it_was_stopped(self) -> None:
        self.main("--limit", "2")
        self.assertEqual(self.asked(), 4)
        # A run that was killed in the middle of a line, which ended in the middle of a letter.
        with open(self.out, "ab") as file:
            file.write('{"id": "3", "digest": "é'.encode()[:-1])
        self.assertEqual(self.main()[0], 1)
        self.assertEqual(self.main("--resume", "--report", str(self.report))[0], 0)
        self.assertEqual(self.asked(), 12)
        self.assertEqual(sorted(record["id"] for record in self.records()), list("123456"))
        self.assertEqual(self.main("--resume")[0], 0)
        self.assertEqual(self.asked(), 12)
        # What would be asked differently is asked again, and the later answer counts.
        self.assertEqual(self.main("--resume", "--option", "temperature=0", "--limit", "1")[0], 0)
        self.assertEqual(self.asked(), 14)
        self.assertEqual(self.simulator.requests()[-1]["body"]["temperature"], 0)
        self.assertEqual(len(self.records()), 6)
        self.assertEqual(self.main("--overwrite", "--limit", "1")[0], 0)
        self.assertEqual(len(self.records()), 1)

    def test_failures_are_results_and_can_be_tried_again(self) -> None:
        self.simulator.script({"model": "gpt-4o-mini", "steps": [{"status": 500, "times": 2}]})
        code, out, err = self.main("--parallel", "1", "--report", str(self.report))
        self.assertEqual(code, 0)
        self.assertRegex(out, r"(?m)^base +4 +2 ")
        self.assertIn("2 with failures", err)
        self.assertIn("server: ", self.report.read_text())
        self.assertEqual(self.main("--resume")[0], 0)
        self.assertEqual(self.asked(), 12)
        code, out, _ = self.main("--retry-failed")
        self.assertRegex(out, r"(?m)^base +6 +0 ")
        self.assertEqual(self.asked(), 16)

    def test_ctrl_c_loses_nothing_that_was_answered(self) -> None:
        self.simulator.script({"model": "*", "steps": [{"times": 6}, {"stall": {"where": "body", "at": 0}, "times": "always"}]})
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        with subprocess.Popen(
            [sys.executable, "-m", "fairlead.compare", *self.arguments("--parallel", "1")], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=environment, text=True, cwd=self.directory,
        ) as process:
            self.simulator.until(lambda found: len(found) >= 8, 15)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=15)
        self.assertEqual(process.returncode, 130, err)
        self.assertIn("--resume goes on", err)
        self.assertNotIn("Traceback", err)
        self.assertRegex(out, r"(?m)^base +3 +0 ")
        self.simulator.script()
        self.assertEqual(self.main("--resume")[0], 0)
        self.assertEqual(len(self.records()), 6)
        self.assertEqual(self.asked(), 14)

    def test_a_prompt_that_cannot_be_asked_is_its_own(self) -> None:
        self.write("good", {"messages": [{"role": "user", "content": "x"}], "timeout": "soon"})
        code, out, err = self.main("--report", str(self.report))
        self.assertEqual(code, 0)
        self.assertRegex(out, r"(?m)^base +1 +1 ")

    def test_another_baseline_holds_for_what_is_there(self) -> None:
        self.simulator.script({"model": "ft:*", "every": {"text": "Paris"}}, {"model": "gpt*", "every": {"text": "It is Paris"}})
        tuned = "ft:gpt-4o-mini-2024-07-18:acme::abc"
        self.main("--limit", "2")
        for more in (("--limit", "4"), ()):
            code, out, _ = self.main("--resume", "--baseline", tuned, "--report", str(self.report), *more)
            self.assertEqual(code, 0)
            self.assertRegex(out, r"(?m)^base .* 0.500 +0 %$")
            self.assertRegex(out, rf"(?m)^{tuned} .* baseline *$")
            self.assertIn(f"the baseline is {tuned}", self.report.read_text())
        code, out, _ = self.main(arguments=["--out", str(self.out), "--baseline", "base"])
        self.assertRegex(out, r"(?m)^ft:.* 0.500 +0 %$")
        code, _, err = self.main("--resume", "--baseline", "nobody")
        self.assertEqual((code, self.asked()), (1, 12))
        self.assertIn("there is no model nobody", err)

    def test_an_odd_prompt_stops_no_other(self) -> None:
        self.write("good", {"messages": HELLO, "self": 1}, "better")
        code, _, err = self.main("--parallel", "1")
        self.assertEqual((code, self.asked()), (0, 4))
        self.assertIn("1 prompts could not be asked", err)
        self.assertEqual([bool(record.get("error")) for record in self.records()], [False, True, False])
        for option in ("baseline=x", "models=[]", "messages=[]"):
            with self.assertRaises(SystemExit), contextlib.redirect_stderr(io.StringIO()) as told:
                self.main("--option", option)
            self.assertEqual(self.asked(), 4, told)

    def test_nothing_is_asked_before_the_file_makes_sense(self) -> None:
        self.prompts.write_text('"good"\n{"messages": []}\n\n{"role": 7}\n[1]\nnot json\n')
        code, _, err = self.main()
        self.assertEqual((code, self.asked()), (1, 0))
        for line in (2, 4, 5, 6):
            self.assertIn(f"line {line}: ", err)
        self.assertNotIn("line 1:", err)

    def test_one_run_at_a_time(self) -> None:
        with results.Results(str(self.out)):
            code, _, err = self.main()
        self.assertEqual(code, 1)
        self.assertIn("another run", err)

    def test_no_more_is_spent(self) -> None:
        code, _, err = self.main("--parallel", "1", "--max-cost", "0.00000001")
        self.assertEqual((code, self.asked()), (3, 2))
        self.assertIn("enough was spent", err)

    def refused(self, *more: str, arguments: Optional[List[str]] = None) -> str:
        told = io.StringIO()
        with self.assertRaises(SystemExit) as ended, contextlib.redirect_stderr(told):
            command.main(arguments or self.arguments(*more))
        self.assertEqual((ended.exception.code, self.asked()), (2, 0))
        return told.getvalue()

    def test_no_file_is_destroyed(self) -> None:
        before = self.prompts.read_text()
        self.assertIn("--out is the same file as the prompts", self.refused("--out", str(self.prompts), "--overwrite"))
        self.assertEqual(self.prompts.read_text(), before)
        os.symlink(self.out, self.report)
        self.assertIn("--report is the same file as --out", self.refused("--report", str(self.report)))

    def test_what_cannot_work_is_said_before_it_costs(self) -> None:
        self.assertIn("nothing can be written to", self.refused("--report", str(self.directory / "nowhere" / "x.html")))
        for more in (("--parallel", "0"), ("--parallel", "-3"), ("--max-cost", "nan"), ("--max-cost", "-1"), ("--max-cost", "0"), ("--max-cost", "inf"), ("--limit", "0")):
            self.assertIn(f"argument {more[0]}", self.refused(*more))

    def test_when_nothing_succeeds_it_says_why(self) -> None:
        code, _, err = self.main("--option", "max_tokens=abc")
        self.assertEqual((code, self.asked()), (1, 0))
        self.assertIn("base failed, at first with: `max_tokens` is", err)
        self.assertIn("ft:gpt-4o-mini-2024-07-18:acme::abc failed, at first with: ", err)

    def test_a_torn_line_does_not_stay(self) -> None:
        self.main("--limit", "2")
        whole = self.out.read_bytes()
        for tail, kept in ((b'{"id": "3", "dig', b""), (whole.splitlines()[0], whole.splitlines()[0] + b"\n")):
            self.out.write_bytes(whole + tail)
            self.assertEqual(self.main("--resume", "--limit", "2")[0], 0)
            self.assertEqual(self.out.read_bytes(), whole + kept)

    def test_a_file_that_is_no_text(self) -> None:
        self.prompts.write_bytes(b'"good"\n"caf\xe9"\n')
        code, _, err = self.main()
        self.assertEqual((code, self.asked()), (1, 0))
        self.assertIn(f"{self.prompts}: line 2 is not UTF-8", err)
        self.prompts.write_bytes(b'\xef\xbb\xbf"good"\n')
        self.assertEqual(self.main()[0], 0)

    def test_a_page_of_results_that_are_there(self) -> None:
        self.main("--limit", "3")
        code, out, _ = self.main(arguments=["--out", str(self.out), "--report", str(self.report)])
        self.assertEqual((code, self.asked()), (0, 6))
        self.assertIn("3 prompts", self.report.read_text())

    def test_a_fine_tunes_own_test_file(self) -> None:
        answer = {"role": "assistant", "content": "Paris", "weight": 1}
        self.write({"messages": [{"role": "user", "content": "The capital of France?"}, answer]})
        self.simulator.script({"model": "ft:*", "every": {"text": "Paris"}}, {"model": "gpt*", "every": {"text": "It is Paris"}})
        code, out, _ = self.main("--report", str(self.report))
        self.assertIn("likeness to reference", out)
        self.assertRegex(out, r"(?m)^base .* 0.500 +0 %$")
        self.assertRegex(out, r"(?m)^ft:.* 1.000 +100 %$")
        sent = self.simulator.requests()[0]["body"]["messages"]
        self.assertEqual(sent, [{"role": "user", "content": "The capital of France?"}])


class Prompts(unittest.TestCase):
    def test_every_form_of_a_line(self) -> None:
        ask = [{"role": "user", "content": "q"}]
        answer = {"role": "assistant", "content": "a"}
        for line, request, reference in (
            ("q", {"messages": ask}, None),
            ({"prompt": "q"}, {"messages": ask}, None),
            ({"prompt": "q", "completion": "a"}, {"messages": ask}, answer),
            ({"messages": ask, "tools": [WEATHER]}, {"messages": ask, "tools": [WEATHER]}, None),
            ({"messages": [*ask, {**answer, "weight": 0}]}, {"messages": ask}, answer),
            ({"custom_id": "x", "body": {"model": "m", "stream": True, "messages": ask, "temperature": 1}}, {"messages": ask, "temperature": 1}, None),
            ({"input": {"messages": ask, "tools": []}, "preferred_output": [answer], "non_preferred_output": [answer]}, {"messages": ask, "tools": []}, answer),
            ({"systemInstruction": {"parts": [{"text": "s"}]}, "contents": [{"role": "user", "parts": [{"text": "q"}]}, {"role": "model", "parts": [{"text": "a"}]}]},
             {"messages": [{"role": "system", "content": "s"}, *ask]}, answer),
            ({"messages": [{"role": "User", "content": "q"}, {"role": "Chatbot", "content": "a"}]}, {"messages": ask}, answer),
            ({"schemaVersion": "bedrock-conversation-2024", "system": [{"text": "s"}], "messages": [{"role": "user", "content": [{"text": "q"}]}]},
             {"messages": [{"role": "system", "content": "s"}, *ask]}, None),
        ):
            found = prompts.read([json.dumps(line)])[0]
            self.assertEqual((found.request, found.reference), (request, reference), line)

    def test_names(self) -> None:
        found = prompts.read(['"a"', "", '{"custom_id": "x", "prompt": "b"}', '{"id": 9, "prompt": "c"}'])
        self.assertEqual([(one.id, one.line) for one in found], [("1", 1), ("x", 3), ("9", 4)])
        for lines in (['{"id": 1, "prompt": "a"}', '{"id": "1", "prompt": "b"}'], ["[" * 100000], ['{"messages": [{"content": "x"}]}'], ["7"]):
            with self.assertRaises(prompts.BadPrompt):
                prompts.read(lines)


class Elements(html.parser.HTMLParser):
    """Every element, with a fault for each that is not closed where it should be."""

    VOID = frozenset(("meta", "rect", "line", "circle", "polyline", "br"))

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: List[str] = []
        self.attributes: List[Tuple[str, Optional[str]]] = []
        self.open: List[str] = []
        self.faults: List[str] = []
        self.text = ""
        self.feed(text)
        self.close()
        self.faults += [f"{name} is left open" for name in self.open]

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        self.names.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        self.names.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"{tag} ends where it does not stand, line {self.getpos()}")

    def handle_data(self, data: str) -> None:
        self.text += data


HOSTILE = '<script>alert("1")</script><img src=x onerror=alert(1)> </pre></details></body> \'"&amp; \u202e]]> <!-- \x00 \ud800'


class Report(unittest.TestCase):
    def record(self, number: int, text: str, other: str, **more: Any) -> Dict[str, Any]:
        entries = [{"label": text[:80] or "a", "answer": text}, {"label": (other[:80] or "b") + " 2", "answer": {
            "content": other, "tool_calls": [{"function": {"name": other, "arguments": other}}]}}]
        comparison = fairlead.compare(entries, HELLO).to_dict()
        return {"id": f"{number}{text}", "digest": "", "request": {"messages": [{"role": text, "content": text}]}, "comparison": comparison, **more}

    def check(self, page: str) -> Elements:
        page.encode("utf-8", "backslashreplace")
        found = Elements(page)
        self.assertEqual(found.faults, [])
        self.assertEqual({"script", "img", "iframe", "link", "object", "a"} & set(found.names), set())
        self.assertEqual([name for name, _ in found.attributes if name.startswith("on") or name in ("src", "href")], [])
        self.assertNotIn("url(", page)
        self.assertNotIn("http", page.replace("http-equiv", ""))
        return found

    def test_what_a_model_says_stays_text(self) -> None:
        said = HOSTILE.replace("\ud800", "")
        record = self.record(1, said, said + "more")
        for result in record["comparison"]["results"]:
            result.update(finish_reason=said, cost_note=said, model=said, provider=said, base_model=said)
        failed = json.loads(json.dumps(record))
        failed["id"] = "2"
        failed["comparison"]["results"][0]["error"] = {"status": said, "message": said}
        unasked = {"id": said, "digest": "", "request": {"messages": [{"role": "user", "content": [{"type": said}, {"type": "text", "text": said}]}]},
                   "error": {"message": said, "status": said}}
        found = self.check(report.page([record, failed, unasked], title=said))
        self.assertIn('<script>alert("1")</script>', found.text)

    def test_strange_records(self) -> None:
        self.check(report.page([{"id": "x", "digest": "", "error": {"message": "\ud800"}}]))
        self.check(report.page([self.record(1, "", "é 👍🏽 \u0000 مرحبا"), self.record(2, "same", "same")]))
        self.check(report.page([self.record(number, "a b c", f"a {number} c") for number in range(30)], details=3))

    def test_lone_surrogates_reach_the_file_and_the_page(self) -> None:
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "out.jsonl")
            with results.Results(path) as file:
                file.add({"id": "1", "digest": "d", "error": {"message": HOSTILE}})
            self.assertEqual(results.read(path)[0]["error"]["message"], HOSTILE)
            page = os.path.join(directory, "page.html")
            command.write(page, report.page(results.read(path)))
            self.assertEqual(os.listdir(directory).count("page.html"), 1)

    def test_differences_are_marked(self) -> None:
        self.assertEqual(differences.marked("the <b> dog sat", "the <b> cat sat", "ins"), "the &lt;b&gt; <ins>dog </ins>sat")
        self.assertEqual(differences.marked("a b", "a b", "ins"), "a b")
        self.assertEqual(differences.marked("", "a", "ins"), "")
        began = time.monotonic()
        long = differences.marked("x y " * 20000, "y x " * 20000, "ins")
        self.assertLess(time.monotonic() - began, 10)
        self.assertIn("<ins>", long)

    def test_quantiles_and_ticks(self) -> None:
        self.assertEqual([summary.quantile([4, 1, 3, 2], share) for share in (0, 0.5, 1)], [1, 2.5, 4])
        self.assertEqual((summary.quantile([], 0.5), summary.quantile([7], 0.95)), (None, 7))
        for most in (0.0, 0.3, 1, 7, 99, 100, 12345.6):
            marks = plots.ticks(most)
            self.assertTrue(marks[0] == 0 and marks[-1] >= most and 1 <= len(marks) <= 7, marks)


if __name__ == "__main__":
    unittest.main()

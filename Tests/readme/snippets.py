"""Every snippet and command of the READMEs, of the pages under docs that teach, and of the header, run as a reader would run it, against the provider simulator.

A reader keeps one Python session: a snippet may use what an earlier one imported. A line that ends in a literal as a comment,
`f(x).y  # "z"`, must have that value.
"""

import ast
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PREFIX = ROOT / "build" / "check" / "readme" / "prefix"
sys.path.insert(0, str(ROOT / "Tests" / "simulator"))

from running import RunningSimulator  # noqa: E402

MODULE = "github.com/fairlead/fairlead/bindings/go"
# What is known of a fragment in a function's comment: its variables.
FRAGMENT = """#include <fairlead.h>
#include <stdio.h>
#include <string.h>
int main(void) {
    const char *text = "{\\"model\\":\\"gpt-4o-mini\\",\\"stream\\":true,\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"Hello!\\"}]}";
    fairlead_error *error = NULL;
    %s
    return 0;
}
"""


class Fault(Exception):
    pass


def fail(why):
    raise Fault(why)


def pieces(path):
    """(line, language, text) of each fenced block, and with the language "command" each indented line outside of them."""
    language, block, begun = None, [], 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            if language is None:
                language, block, begun = line[3:].strip(), [], number + 1
            else:
                yield begun, language, "\n".join(block) + "\n"
                language = None
        elif language is not None:
            block.append(line)
        elif line.startswith("    "):
            yield number, "command", line.split("   # ")[0].strip()
        else:
            # Of the commands within a sentence, those of `make` are held to exist.
            for command in re.findall(r"`((?:sudo )?make(?: [^`]*)?)`", line):
                yield number, "command", command


def header_pieces(path):
    """The examples in the comments: what is indented by five, after an empty line."""
    text = path.read_text(encoding="utf-8")
    for example in re.finditer(r"^ \*\n((?:(?: \*\n)* \* {5}.*\n)+)", text, re.M):
        lines = [line[7:] for line in example[1].splitlines()]
        yield text.count("\n", 0, example.start(1)) + 1, "\n".join(lines) + "\n"


def run(command, directory, environment, shell=False):
    try:
        done = subprocess.run(
            command, cwd=directory, env=environment, shell=shell, capture_output=True, text=True, timeout=60,
            stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        raise Fault(f"{command}: not done within a minute") from None
    if done.returncode != 0:
        raise Fault(f"{command}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def said(output):
    if not output.strip():
        raise Fault("it printed nothing")
    return output


def python(code, imports, directory, environment):
    """The snippet's output. The values that it promises are compared."""
    lines, promised = code.splitlines(), 0
    for number, line in enumerate(lines):
        match = re.fullmatch(r"(\S.*?)\s+# (.+)", line)
        try:
            value = ast.literal_eval(match[2]) if match else None
            ast.parse(match[1], mode="eval") if match else None
        except (SyntaxError, ValueError):
            continue
        if match:
            lines[number] = f"assert ({match[1]}) == {value!r}, ({match[1]})"
            promised += 1
    fresh = [line for line in lines if re.match(r"(import|from) ", line)]
    program = "\n".join([*imports, *lines, f"print('{promised} values as promised')" if promised else ""])
    (directory / "snippet.py").write_text(program, encoding="utf-8")
    imports += fresh
    return said(run([sys.executable, "snippet.py"], directory, environment))


def c(code, directory, environment, command="cc hello.c $(pkg-config --cflags --libs fairlead) -o hello"):
    (directory / "hello.c").write_text(code, encoding="utf-8")
    run(command, directory, environment, shell=True)
    return said(run(["./hello"], directory, environment))


def go(code, directory, environment):
    (directory / "main.go").write_text(code, encoding="utf-8")
    (directory / "go.mod").write_text(
        f"module hello\n\ngo 1.19\n\nrequire {MODULE} v0.0.0\n\nreplace {MODULE} => {ROOT / 'bindings' / 'go'}\n")
    unformatted = run(["gofmt", "-l", "main.go"], directory, environment)
    if unformatted:
        raise Fault("not formatted by gofmt")
    return said(run(["go", "run", "."], directory, {**environment, "GOFLAGS": "-mod=mod", "GOPROXY": "off"}))


def module(command, prompts, directory, environment):
    """A command of the package's, over the prompts that the page shows."""
    if prompts:
        (directory / "prompts.jsonl").write_text(prompts, encoding="utf-8")
    output = said(run(command.replace("python", sys.executable, 1), directory, environment, shell=True))
    missing = [name for name in re.findall(r"--(?:out|report) (\S+)", command) if not (directory / name).stat().st_size]
    if missing:
        raise Fault(f"{command}: {', '.join(missing)} is empty")
    return output


def exists(command):
    """Of the commands that would take minutes or change the machine: that their targets and paths are there."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
    for one in re.split(r"\s*&&\s*", command):
        words = [word for word in one.split() if word != "sudo" and "=" not in word]
        if words[0] == "make":
            missing = [word for word in words[1:] if word not in targets]
        elif words[:2] == ["pip", "install"]:
            missing = [word for word in words[2:] if not (ROOT / word / "pyproject.toml").is_file()]
        elif words == ["ldconfig"]:
            missing = []
        else:
            raise Fault(f"{one}: this check does not know how to run it")
        if missing:
            raise Fault(f"{one}: there is no {', '.join(missing)}")
    return f"{command}: exists\n"


def snippets(environment):
    """(where, what to do with it in an empty directory), for each."""
    for name in ("README.md", "bindings/python/README.md", "docs/ROUTER.md", "docs/COMPARE.md", "docs/FINE_TUNES.md", "docs/SWITCH.md", "docs/JOBS.md"):
        path, imports, program, unbuilt, prompts = ROOT / name, [], None, None, None
        for line, language, text in pieces(path):
            where = f"{name}:{line} ({language})"
            if language == "c":
                program, unbuilt = text, where
            elif language == "command" and text.startswith("cc "):
                yield where, lambda directory, code=program, command=text: c(code, directory, environment, command)
                unbuilt = None
            elif language == "jsonl":
                prompts = text
            elif text.startswith("python -m "):
                for command in text.splitlines():
                    yield where, lambda directory, command=command, prompts=prompts: module(command, prompts, directory, environment)
            elif language in ("command", "sh"):
                for command in text.splitlines():
                    yield where, lambda _, command=command: exists(command)
            elif language == "python":
                yield where, lambda directory, code=text: python(code, imports, directory, environment)
            elif language == "go":
                yield where, lambda directory, code=text: go(code, directory, environment)
            else:
                yield where, lambda _, language=language: fail(f"this check does not know how to run {language or 'it'}")
        if unbuilt:
            yield unbuilt, lambda _: fail("no command compiles it")
    for line, text in header_pieces(ROOT / "include" / "fairlead.h"):
        where = f"include/fairlead.h:{line}"
        if "int main(void)" in text:
            code, _, command = text.partition("\ncc ")
            yield where, lambda directory, code=code, command="cc " + command.strip(): c(code, directory, environment, command)
        elif text.startswith("fairlead_request_create"):
            body = f"fairlead_request *request; size_t len; const char *json;\n{text}\nputs(json);"
            yield where, lambda directory, body=body: c(FRAGMENT % body, directory, environment)
        else:
            body = f"const char *request = text;\n{text}"
            yield where, lambda directory, body=body: c(FRAGMENT % body, directory, environment)


def main():
    if not (ROOT / "build" / "libfairlead.so").is_file():
        print("build/libfairlead.so is not built")
        return 77
    subprocess.run(
        ["make", "-s", "install", f"PREFIX={PREFIX}", "DESTDIR=", f"LIBDIR={PREFIX}/lib"], cwd=ROOT, check=True, timeout=60)
    faults = count = 0
    with RunningSimulator("--delay-ms", "1") as simulator:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "GOCACHE", "GOPATH", "LANG") if name in os.environ}
        environment = {
            **kept, "PKG_CONFIG_PATH": f"{PREFIX}/lib/pkgconfig", "LD_LIBRARY_PATH": f"{PREFIX}/lib",
            "PYTHONPATH": str(ROOT / "bindings" / "python" / "src"), "FAIRLEAD_LIBRARY": f"{PREFIX}/lib/libfairlead.so",
            "OPENAI_API_BASE": simulator.url + "/v1", "OPENAI_API_KEY": "sk-reader",
            "AZURE_API_BASE": simulator.url, "AZURE_API_KEY": "reader", "AZURE_API_VERSION": "2024-10-21"}
        for where, act in snippets(environment):
            count += 1
            with tempfile.TemporaryDirectory() as directory:
                try:
                    output = act(Path(directory))
                except Fault as fault:
                    faults += 1
                    print(f"{where}: FAILED: {fault}")
                else:
                    print(f"{where}: {output.strip().splitlines()[0][:90]}")
    print(f"{count} snippets and commands, {faults} failed")
    # As many as there are today, so that a mistake here does not pass for a README without any.
    return 1 if faults or count < 20 else 0


if __name__ == "__main__":
    sys.exit(main())

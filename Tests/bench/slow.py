"""A thousand slow streams open at once: what each costs in memory, and each of its chunks in CPU time."""

import json
import subprocess

STREAMS, SECONDS, ROUNDS = 1000, 5, 3


def run(directory, options, program):
    """One run of a program of Tests/soak over a provider of its own, with a chunk a second in each stream."""
    provider = subprocess.Popen(
        [directory / "provider", "-c", "1000000"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=options.placement)
    try:
        port = provider.stdout.readline().strip()
        ran = subprocess.run([directory / program, port, str(STREAMS), str(SECONDS)], capture_output=True, text=True,
                             env=options.environment, preexec_fn=options.placement)
    finally:
        provider.stdin.close()
        provider.wait()
        provider.stdout.close()
    if ran.returncode != 0:
        raise SystemExit(f"bench: {program} broke off: {ran.stderr}{ran.stdout}")
    return json.loads(ran.stdout)


def measure(directory, options):
    """Of each program the kilobytes for a stream and the microseconds for a chunk, round by round."""
    samples = {"slow-streams": [], "slow-bare": []}
    for _ in range(min(ROUNDS, options.rounds)):
        for program, found in samples.items():
            found.append(run(directory, options, program))
    return {name: {measure: [each[measure] for each in found] for measure in ("kb_per_stream", "cpu_us_per_chunk")}
            for name, found in samples.items()}

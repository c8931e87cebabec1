"""Fine-tuning jobs and the models they made: every recorded answer of eight providers, over sockets."""

from __future__ import annotations

import asyncio
import json
import unittest
from pathlib import Path
from typing import Any, Dict

from support import REPOSITORY, Case, fairlead

FOLDER = REPOSITORY / "Tests" / "vectors" / "fine_tuning"


def vectors() -> Dict[str, Any]:
    return {file.stem: json.loads(Path(file).read_text(encoding="utf-8")) for file in sorted(FOLDER.glob("*.json"))}


class FineTuning(Case):
    def options(self, recorded: Dict[str, Any]) -> Dict[str, Any]:
        return {**recorded["options"], "api_base": f"{self.simulator.url}/{recorded['provider']}{recorded['api_base']}", "timeout": 10}

    def agree(self, found: Any, wanted: Dict[str, Any]) -> None:
        self.assertEqual({name: found.to_dict().get(name) for name in wanted}, wanted)

    def test_jobs(self) -> None:
        for provider, recorded in vectors().items():
            for row in recorded["jobs"]:
                with self.subTest(provider, job=row["job"]):
                    self.agree(fairlead.fine_tuning_job(provider, row["job"], **self.options(recorded)), row["expect"])

    def test_models(self) -> None:
        for provider, recorded in vectors().items():
            with self.subTest(provider):
                found = fairlead.fine_tuned_models(provider, **self.options(recorded))
                self.assertEqual(found.provider, provider)
                self.assertFalse(found.truncated)
                self.assertEqual(len(found.models), len(recorded["models"]))
                for one, wanted in zip(found.models, recorded["models"]):
                    self.agree(one, wanted)

    def test_what_is_named_can_be_asked(self) -> None:
        """The model of a job, and each of a list, is what resolve and completion take."""
        for provider, recorded in vectors().items():
            options = {**self.options(recorded), "vertex_location": "us-central1"}
            for one in fairlead.fine_tuned_models(provider, **options).models:
                if one.model is not None:
                    with self.subTest(one.model):
                        self.assertEqual(fairlead.resolve(one.model).provider, provider)

    def test_async(self) -> None:
        recorded = vectors()["openai"]

        async def both() -> Any:
            return await asyncio.gather(
                fairlead.afine_tuning_job("openai", "ftjob-done", **self.options(recorded)),
                fairlead.afine_tuned_models("openai", **self.options(recorded)))

        job, models = asyncio.run(both())
        self.assertEqual(job.status, "succeeded")
        self.assertIn(job.model, [one.model for one in models.models])

    def test_errors(self) -> None:
        options = self.options(vectors()["openai"])
        with self.assertRaises(fairlead.NotFoundError):
            fairlead.fine_tuning_job("openai", "ftjob-none", **options)
        self.simulator.script({"family": "fine_tuning", "every": {"status": 401}})
        with self.assertRaises(fairlead.AuthenticationError):
            fairlead.fine_tuning_job("openai", "ftjob-done", **options)
        with self.assertRaises(fairlead.BadRequestError) as caught:
            fairlead.completion("openai/ftjob-done", [{"role": "user", "content": "?"}], api_key="k")
        self.assertIn('{"provider": "openai", "job": "ftjob-done"}', str(caught.exception))

    def test_pages_end(self) -> None:
        """A list whose next page is always the same does not hold a caller for ever."""
        self.simulator.script({"family": "fine_tuning", "every": {"unchecked": True, "body": {"tunedModels": [], "nextPageToken": "p"}}})
        found = fairlead.fine_tuned_models("gemini", **self.options(vectors()["gemini"]))
        self.assertEqual(found.models, [])
        self.assertTrue(found.truncated)
        self.assertLessEqual(len(self.simulator.requests()), 3)


if __name__ == "__main__":
    unittest.main()

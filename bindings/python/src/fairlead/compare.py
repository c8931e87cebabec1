"""Compares models over a file of prompts: `python -m fairlead.compare prompts.jsonl --model A --model B`; --help says more.

As a name of the package, `fairlead.compare` is the function.
"""

import sys

if __name__ == "__main__":
    from fairlead._comparison.command import main

    sys.exit(main())

from fairlead._client import compare

# Whoever imports this module gets the function, whose name it would take otherwise.
sys.modules[__name__] = compare  # type: ignore[assignment]

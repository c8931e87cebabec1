"""The command behind `python -m fairlead.compare`: prompts in, answers of several models out, as lines and as a page."""

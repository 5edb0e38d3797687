"""For tests of code that calls ClassIn: a simulated school, canned answers, and replies made by hand.

pytest finds the fixtures by itself: `classin_school` (needs the extra `simulator`) and `classin_answers`.
"""

from __future__ import annotations

from classin_client.testing.answers import CannedAnswers, Sent
from classin_client.testing.building import error, reply
from classin_client.testing.school import SimulatedSchool, simulated_school

__all__ = ["CannedAnswers", "Sent", "SimulatedSchool", "error", "reply", "simulated_school"]

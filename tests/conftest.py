"""What all tests share."""

from simulator.codes import (
    pytest_collection_modifyitems,
    pytest_deselected,
    pytest_sessionfinish,
    pytest_testnodedown,
)

__all__ = ["pytest_collection_modifyitems", "pytest_deselected", "pytest_sessionfinish", "pytest_testnodedown"]

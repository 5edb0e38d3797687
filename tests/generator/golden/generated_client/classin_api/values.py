# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The types of values that the methods take."""

from __future__ import annotations

import datetime
import os
from typing import BinaryIO, TypeAlias

from .types import File

Time: TypeAlias = int | datetime.datetime
"""A point in time: seconds since 1970 (UTC), or a datetime that knows its time zone."""

FileInput: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO | File
"""A file to send: its path, its content, or the file opened for reading in binary mode."""

__all__ = ["FileInput", "Time"]

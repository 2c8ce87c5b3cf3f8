"""Where somebody is."""

from __future__ import annotations

from typing import Union

from degafam.answers import Place, PlaceEcho

Near = Union[str, tuple[float, float], Place, PlaceEcho]
"""A town, a postal code or `lat,lon` as text; latitude and longitude, degrees; or a place of an answer."""

"""What replaces a web giant's service, and who offers that near you: offline, in one call, with a source and a date
behind every statement.

>>> import degafam
>>> answer = degafam.recommend("gogle docs", near="Nantes", limit=3, seed=1)
>>> answer.match.name, [found.rank for found in answer.hosters]
('Google Docs', [1, 2, 3])
>>> best = answer.hosters[0]
>>> best.hoster.country, best.distance_km < 500, 0 < best.openness.score < best.score < 1
('FR', True, True)

The functions of this module ask one shared `Finder` over the data that came with the package. `python -m degafam` asks
them from a shell.
"""

from degafam import answers
from degafam._degafam import __version__
from degafam._errors import (
    CatalogueError,
    DegafamError,
    GazetteerError,
    OptionError,
    PlaceError,
    QueryError,
    SignatureError,
)
from degafam._finder import EMBEDDED, Finder, Reply
from degafam._functions import plain
from degafam._options import Filters, Options
from degafam._request import Query
from degafam._signed import verify
from degafam._table import Table

__all__ = [
    "EMBEDDED",
    "CatalogueError",
    "DegafamError",
    "Filters",
    "Finder",
    "GazetteerError",
    "OptionError",
    "Options",
    "PlaceError",
    "Query",
    "QueryError",
    "Reply",
    "SignatureError",
    "Table",
    "__version__",
    "alternatives",
    "answers",
    "ask",
    "catalogue",
    "criteria",
    "explain",
    "files",
    "hoster",
    "hosters",
    "identify",
    "move",
    "openness",
    "place",
    "places",
    "plan",
    "recommend",
    "recommend_many",
    "standings",
    "suggest",
    "suggest_places",
    "verify",
]

_shared = Finder()

alternatives = plain(_shared.alternatives)
ask = plain(_shared.ask)
catalogue = plain(_shared.catalogue)
criteria = plain(_shared.criteria)
explain = plain(_shared.explain)
files = plain(_shared.files)
hoster = plain(_shared.hoster)
hosters = plain(_shared.hosters)
identify = plain(_shared.identify)
move = plain(_shared.move)
openness = plain(_shared.openness)
place = plain(_shared.place)
places = plain(_shared.places)
plan = plain(_shared.plan)
recommend = plain(_shared.recommend)
recommend_many = plain(_shared.recommend_many)
standings = plain(_shared.standings)
suggest = plain(_shared.suggest)
suggest_places = plain(_shared.suggest_places)

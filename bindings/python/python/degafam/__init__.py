"""What replaces a web giant's service, and who offers that near you: offline, in one call, with a source and a date
behind every statement.

>>> import degafam
>>> answer = degafam.recommend("gogle docs", near="Nantes", limit=3, seed=1)
>>> answer.match.name, [found.rank for found in answer.hosters]
('Google Docs', [1, 2, 3])
>>> best = answer.hosters[0]
>>> best.hoster.country, best.distance_km < 500, 0 < best.openness.score < best.score < 1
('FR', True, True)

The functions of this module ask one shared `Finder` over the data that came with the package.
"""

from degafam import answers
from degafam._errors import CatalogueError, DegafamError, GazetteerError, PlaceError, QueryError
from degafam._finder import EMBEDDED, Finder, Reply
from degafam._options import Filters, Options
from degafam._request import Query
from degafam._table import Table

__all__ = [
    "EMBEDDED",
    "CatalogueError",
    "DegafamError",
    "Filters",
    "Finder",
    "GazetteerError",
    "Options",
    "PlaceError",
    "Query",
    "QueryError",
    "Reply",
    "Table",
    "alternatives",
    "answers",
    "ask",
    "catalogue",
    "criteria",
    "explain",
    "hoster",
    "hosters",
    "identify",
    "openness",
    "place",
    "places",
    "recommend",
    "recommend_many",
    "standings",
    "suggest",
    "suggest_places",
]

_shared = Finder()

alternatives = _shared.alternatives
ask = _shared.ask
catalogue = _shared.catalogue
criteria = _shared.criteria
explain = _shared.explain
hoster = _shared.hoster
hosters = _shared.hosters
identify = _shared.identify
openness = _shared.openness
place = _shared.place
places = _shared.places
recommend = _shared.recommend
recommend_many = _shared.recommend_many
standings = _shared.standings
suggest = _shared.suggest
suggest_places = _shared.suggest_places

"""How the package is meant to be used, for type checkers: each line says what it must be."""

from __future__ import annotations

from typing import Optional

import degafam
from degafam.answers import HosterBrief, Price, RankedHoster, Reason


def used(finder: degafam.Finder) -> None:
    answer = finder.recommend(
        "doodle", near=(47.2, -1.5), weights=dict(fit=1, proximity=0, openness=0, assurance=0), prices=["free"]
    )
    best: RankedHoster = answer.hosters[0]
    hoster: HosterBrief = best.hoster
    name: str = hoster.name
    distance: Optional[float] = best.distance_km
    price: Optional[Price] = best.offer.price
    reasons: tuple[Reason, ...] = best.reasons
    if answer.query.place is not None:
        finder.explain(degafam.Query("doodle", near=answer.query.place), hoster.id, lang="fr")
    for row in finder.recommend_many([name, {"what": name}, degafam.Query(name)], limit=1):
        print(row["hoster"], distance, price, reasons)
    finder.recommend_many(finder.places(country="FR", kind="commune"), what=name, keep=["name"])
    reply = degafam.ask("{}")
    print(reply.status + 1, reply.json.upper())
    options: degafam.Options = {"near": "Nantes", "limit": 3}
    degafam.standings("doodle", **options)
    first: RankedHoster = answer[0]
    few: tuple[RankedHoster, ...] = answer[:2]
    names: list[str] = [found.hoster.name for found in answer if found is not first]
    print(
        len(answer), few, names, degafam.__version__.upper(), [one.software.name for one in finder.alternatives(name)]
    )
    # The functions of the module have the types of the methods.
    same: degafam.answers.Recommendation = degafam.recommend("doodle", near="Nantes", limit=1)
    where: Optional[degafam.answers.Place] = degafam.place("Nantes", country="FR").place
    print(same, where, degafam.identify("doodle").match)


def refused(finder: degafam.Finder) -> None:
    """Each line is a mistake: mypy says so when one of these comments is not needed."""
    finder.recommend("doodle", limit="3")  # type: ignore[arg-type]
    finder.recommend("doodle", lang="pl")  # type: ignore[arg-type]
    finder.recommend("doodle", colour="red")  # type: ignore[call-arg]
    degafam.recommend("doodle", colour="red")  # type: ignore[call-arg]
    degafam.identify(3)  # type: ignore[arg-type]
    finder.recommend("doodle").nothing  # type: ignore[attr-defined]
    finder.recommend("doodle").hosters[0].rank = 1  # type: ignore[assignment]

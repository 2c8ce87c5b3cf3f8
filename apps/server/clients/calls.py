"""What openapi-python-client makes of the description: every operation is there, typed, and answered as it is described.

Run with the address of a server and the file of its description, where the package `degafam_client` can be imported.
"""

import enum
import importlib
import json
import sys
import typing

from degafam_client import models
from degafam_client.client import Client
from degafam_client.types import File


def typed(hint, value):
    """A value of the description as the client takes it: words are enums."""
    choices = typing.get_args(hint)
    if isinstance(value, list):
        (items,) = [choice for choice in choices if typing.get_origin(choice) is list] or [hint]
        (each,) = typing.get_args(items)
        return [typed(each, one) for one in value]
    words = [choice for choice in choices or (hint,) if isinstance(choice, type) and issubclass(choice, enum.Enum)]
    return words[0](value) if words else value


def main(base, description):
    client = Client(base_url=base)
    called = 0
    for path, item in description["paths"].items():
        for operation in item.values():
            name = operation["operationId"]
            module = importlib.import_module(f"degafam_client.api.{operation['tags'][0]}.{name}")
            hints = typing.get_type_hints(module.sync_detailed)
            assert all(hint is not typing.Any for hint in hints.values()), f"{name}: {hints}"
            if name == "ask":
                body = models.RecommendRequest(ask="recommend", what="doodle", near="Nantes", limit=2, seed=1)
                reply = module.sync_detailed(client=client, body=body)
                assert isinstance(reply.parsed, models.Recommendation), reply
                called += 1
                continue
            given = {}
            for parameter in operation.get("parameters", []):
                # Words of Python itself are written with a line behind them.
                known = parameter["name"] if parameter["name"] in hints else parameter["name"] + "_"
                assert known in hints, f"{name} lacks {known}"
                if "example" in parameter:
                    given[known] = typed(hints[known], parameter["example"])
            reply = module.sync_detailed(client=client, **given)
            assert reply.status_code == 200, f"{name}: {reply}"
            content = operation["responses"]["200"]["content"]
            if "text/csv" in content:
                assert reply.parsed == reply.content.decode("utf-8"), name
            else:
                assert not isinstance(reply.parsed, (dict, File)), f"{name} is not typed: {type(reply.parsed)}"
                assert reply.parsed.to_dict() == json.loads(reply.content), f"{name}: something got lost"
            called += 1
    hosters = importlib.import_module("degafam_client.api.hosters.hosters")
    field = typed(typing.get_type_hints(hosters.sync)["field"], ["hoster"])
    page = hosters.sync(client=client, limit=2, field=field)
    assert len(page.hosters) == 2 and page.total > 2 and page.hosters[0].hoster.name, page
    nobody = importlib.import_module("degafam_client.api.hosters.hoster").sync(client=client, id="nobody-at-all")
    assert isinstance(nobody, models.Problem) and nobody.code == models.ErrorCode.UNKNOWN_HOSTER, nobody
    print(f"the client made by openapi-python-client calls all {called} operations, and is answered")


with open(sys.argv[2], encoding="utf-8") as file:
    main(sys.argv[1], json.load(file))

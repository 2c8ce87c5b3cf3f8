"""The hosters that the prober is to visit, and what it told of them beside what was expected."""

import json
import pathlib
import sys
import tomllib

KEYS = ["state", "version", "accounts", "users", "detail"]


def expected(path):
    for line in pathlib.Path(path).read_text().splitlines():
        name, software, url, *values = line.split()
        yield name, software, url, dict(zip(KEYS, values, strict=True))


def hoster(name, software, url):
    record = pathlib.Path(f"data/software/{software[0]}/{software}.toml")
    need = tomllib.loads(record.read_text())["needs"][0]
    return {
        "id": name,
        "name": f"Hoster {name}",
        "profile": "community",
        "source": {"list": {"url": "https://list.example/", "seen": "2026-11-01", "grade": "listed"}},
        "website": {"value": f"https://{name}.example/", "source": "list"},
        "offer": [{"need": need, "software": software, "source": "list", "url": url}],
    }


def hosters(path):
    made = [hoster(name, software, url) for name, software, url, _ in expected(path)]
    print(json.dumps({"date": "2026-11-01", "hoster": made}))


def compare(path, told, logs):
    offers = {offer["hoster"]: offer for offer in json.loads(pathlib.Path(told).read_text())["offers"]}
    wrong = False
    for name, software, _, values in expected(path):
        offer = offers.get(name, {})
        found = {key: str(offer.get(key, "-")) for key in KEYS}
        # `*` is for words that are not part of what is tested.
        bad = [key for key in KEYS if values[key] != "*" and values[key] != found[key]]
        print(f"{name:12} as {software:10} version {found['version']:10} {found['state']}")
        if bad:
            wrong = True
            for key in bad:
                print(f"  {key}: expected {values[key]}, found {found[key]}")
            print(f"  told: {json.dumps(offer)}")
            log = pathlib.Path(logs, f"{name}.log")
            if log.exists():
                print("  its log ends with:", *log.read_text(errors="replace").splitlines()[-20:], sep="\n    ")
    if offers.keys() - {name for name, *_ in expected(path)}:
        wrong = True
        print(f"more was told than asked: {sorted(offers)}")
    return wrong


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    sys.exit({"hosters": hosters, "compare": compare}[command](*rest))

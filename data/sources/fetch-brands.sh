#!/usr/bin/env bash
# Makes data/words/brands.txt, names of brands that no slip is taken for: fetch-brands.sh FOLDER, with npm, git and Python.
# Then `degafam data words` packs it. The lists are pinned, so that the same command gives the same file.
set -euo pipefail
folder=$(realpath -m "${1:?a folder to download to}")
cd "$(dirname "$0")/../.."
mkdir -p "$folder"

icons=16.37.0
clone() { # name, repository, commit
    [ -d "$folder/$1" ] || git clone --quiet --filter=blob:none --no-checkout "$2" "$folder/$1"
    git -C "$folder/$1" checkout --quiet "$3"
}
(cd "$folder" && npm pack --silent "simple-icons@$icons" >/dev/null && tar -xzf "simple-icons-$icons.tgz")
clone jdm https://github.com/jdm-contrib/jdm 4762ba504d847e3f494177dc4d92641b292cd56d
clone twofactorauth https://github.com/2factorauth/twofactorauth f3ac2ab71c6fe4857a4ad1ef039d2a4eaf1a342c

FOLDER=$folder python3 - >data/words/brands.txt <<'PYTHON'
import json, os, pathlib, unicodedata

folder = pathlib.Path(os.environ["FOLDER"])
names = [icon["title"] for icon in json.loads((folder / "package/data/simple-icons.json").read_text())]
names += [site["name"] for site in json.loads((folder / "jdm/_data/sites.json").read_text())]
for path in (folder / "twofactorauth/entries").glob("*/*.json"):
    names += json.loads(path.read_text())


def squashed(name):
    letters = unicodedata.normalize("NFKD", name).lower().replace("+", "plus").replace("#", "sharp").replace("&", "and")
    return "".join(c for c in letters if c.isalnum())


# What stands in brackets tells two of one name apart, and is not typed; a stroke stands between two names.
names = [one for name in names for one in name.split(" / ")]
short = [name.split(" (")[0] for name in names]
brands = sorted({squashed(name) for name in names + short} - {""})
print("# Names of brands, folded and without spaces: what is spelled like one of them is no slip of another name.")
print("# From simple-icons 16.37.0 (CC0), JustDeleteMe (MIT) and the 2FA Directory (MIT). Read 2026-11.")
print("\n".join(brands))
PYTHON
wc -l data/words/brands.txt

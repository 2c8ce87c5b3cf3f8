"""What the wheel and the source package hold: all that is needed, nothing else. `contents.py WHEEL SDIST`"""

from __future__ import annotations

import re
import sys
import tarfile
import zipfile
from pathlib import Path

MODULES = (
    "__init__ __main__ _errors _finder _functions _near _options _record _request _schema _sheets _show _signed _table "
    "answers"
)
LICENCES = "Apache-2.0 CC-BY-4.0 CC-BY-SA-4.0 MIT ODC-By-1.0 etalab-2.0"
FIELDS = (
    "Summary Keywords License-Expression License-File Requires-Python Project-URL Classifier Description-Content-Type"
)
# A wheel is downloaded by everyone who installs the package.
MOST_MB = 12

wheel, sdist = Path(sys.argv[1]), Path(sys.argv[2])
if not re.fullmatch(r"degafam-[\d.]+-cp39-abi3-\w+\.whl", wheel.name):
    raise SystemExit(f"{wheel.name}: not a wheel for every Python from 3.9")
packed = zipfile.ZipFile(wheel)
version = wheel.name.split("-")[1]
info = f"degafam-{version}.dist-info"
wanted = {f"degafam/{module}.py" for module in MODULES.split()}
wanted |= {"degafam/_degafam.abi3.so", "degafam/_degafam.pyi", "degafam/py.typed"}
wanted |= {f"{info}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "licenses/NOTICE")}
wanted |= {f"{info}/licenses/LICENSES/{name}.txt" for name in LICENCES.split()}
# The list of what is compiled in, written by maturin.
wanted |= {f"{info}/sboms/degafam-python.cyclonedx.json"}
if (found := set(packed.namelist())) != wanted:
    raise SystemExit(f"{wheel.name}: lacks {sorted(wanted - found)}, holds {sorted(found - wanted)} besides")

metadata = packed.read(f"{info}/METADATA").decode()
for field in FIELDS.split():
    if not re.search(f"^{field}: .", metadata, re.MULTILINE):
        raise SystemExit(f"{wheel.name}: its metadata lack {field}")
if re.search("^Requires-Dist: (?!.*extra ==)", metadata, re.MULTILINE):
    raise SystemExit(f"{wheel.name}: needs other packages")
size = wheel.stat().st_size / 1e6
unpacked = sum(entry.file_size for entry in packed.infolist()) / 1e6
print(f"{wheel.name}: {size:.1f} MB, {unpacked:.1f} MB unpacked, {len(found)} files")
if size > MOST_MB:
    raise SystemExit(f"more than {MOST_MB} MB")

files = {name.split("/", 1)[1] for name in tarfile.open(sdist).getnames() if "/" in name}
for needed in (
    "PKG-INFO",
    "pyproject.toml",
    "Cargo.lock",
    "data/catalogue.bin",
    "data/places.bin",
    "NOTICE",
    "LICENSES/MIT.txt",
):
    if not any(name == needed or name.endswith(f"/{needed}") for name in files):
        raise SystemExit(f"{sdist.name}: lacks {needed}")
stray = [name for name in files if re.search(r"\.so$|__pycache__|/hosters/|^target/|\.venv|\.git/", name)]
if stray:
    raise SystemExit(f"{sdist.name}: holds {stray}")
print(f"{sdist.name}: {sdist.stat().st_size / 1e6:.1f} MB, {len(files)} files")

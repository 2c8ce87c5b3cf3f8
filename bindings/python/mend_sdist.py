"""Makes the source package that `maturin sdist` wrote buildable: `python3 mend_sdist.py SDIST`.

maturin copies the library's manifest as it is. That names tests, benches and examples, which the library's package
leaves out; cargo drops their names when it packs, and so does this.
"""

from __future__ import annotations

import gzip
import io
import re
import sys
import tarfile
from pathlib import Path

TARGET = re.compile(r"^\[\[(?:bench|example|test)\]\]\n(?:[^\[\n].*\n)*\n?", re.MULTILINE)


def mend(path: Path) -> int:
    """Rewrites the package and tells how many targets its manifest named."""
    named = 0
    mended = io.BytesIO()
    # No time of writing within, so that the same sources give the same bytes.
    with (
        tarfile.open(path) as given,
        gzip.GzipFile("", "wb", fileobj=mended, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as made,
    ):
        for member in given:
            source = given.extractfile(member)
            content = source.read() if source else b""
            if member.name.count("/") == 1 and member.name.endswith("/Cargo.toml"):
                text, named = TARGET.subn("", content.decode())
                content = text.encode()
                member.size = len(content)
            made.addfile(member, io.BytesIO(content))
    path.write_bytes(mended.getvalue())
    return named


if __name__ == "__main__":
    print(f"{sys.argv[1]}: {mend(Path(sys.argv[1]))} targets dropped from the library's manifest")

"""Whether bytes come, unchanged, from who publishes them."""

from __future__ import annotations

from degafam import _degafam


def verify(data: bytes, signature: str, key: str) -> str:
    """Verifies a detached signature of minisign and gives its trusted comment.

    `signature` is the text of the `.minisig` file, `key` the line of a public key that begins with `RW`, or the text of the
    `.pub` file that holds it.

    >>> import degafam
    >>> degafam.verify(b"data", "no signature", "RWQuW1vHP9j9kPRClaHf6BE6abzFxW/RZfcDaLzY8RHbKPCkkBsXKbr2")
    Traceback (most recent call last):
    degafam.SignatureError: this is no signature of minisign, or one of its old kind; take the file that ends in .minisig and lies beside what was signed, whole
    """
    return _degafam.verify(data, signature, key)


# As it is called.
verify.__module__ = "degafam"

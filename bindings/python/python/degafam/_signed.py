"""Whether bytes come, unchanged, from who publishes them."""

from __future__ import annotations

from degafam import _degafam


def verify(data: bytes, signature: str, key: str) -> str:
    """Verifies a detached signature of minisign and gives its trusted comment.

    `signature` is the text of the `.minisig` file, `key` the line of a public key that begins with `RW`, or the text of
    the `.pub` file that holds it.

    >>> import degafam
    >>> key = "RWQuW1vHP9j9kPRClaHf6BE6abzFxW/RZfcDaLzY8RHbKPCkkBsXKbr2"
    >>> try:
    ...     comment = degafam.verify(b"data", "no signature", key)
    ... except degafam.SignatureError as error:
    ...     print(error.code)
    not_a_signature
    """
    return _degafam.verify(data, signature, key)


# As it is called.
verify.__module__ = "degafam"

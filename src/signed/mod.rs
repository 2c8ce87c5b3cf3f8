//! Whether bytes come, unchanged, from who publishes them: detached signatures of minisign.

use crate::error::{Error, ErrorKind};
use minisign_verify::{Error as Wrong, PublicKey, Signature};

/// Verifies a detached signature of [minisign](https://jedisct1.github.io/minisign/) and gives its trusted comment, which is
/// signed too. `signature` is the text of the `.minisig` file, `key` the line of a public key that begins with `RW`, or the
/// text of the `.pub` file that holds it. What the comment must say, such as the name of the file, is for the caller to ask.
///
/// # Errors
/// [`ErrorKind::NotAPublicKey`], [`ErrorKind::NotASignature`], also for the kind that minisign made before 0.10 and that
/// signs the file itself; [`ErrorKind::OtherKey`] where another key signed, [`ErrorKind::BadSignature`] where the bytes or
/// the comment were changed.
///
/// ```
/// use degafam::{ErrorKind, signed::verify};
/// let key = "RWQuW1vHP9j9kPRClaHf6BE6abzFxW/RZfcDaLzY8RHbKPCkkBsXKbr2";
/// let signature = "untrusted comment: signature of degafam
/// RUQuW1vHP9j9kKiF1jnGzcFSAaeWq+e0qUyVhr3vaEDjGbPIjDE0IV7JIAhuNgl8+uqxiyZomwm/uIy1moTrkicf6DslpIr0Igw=
/// trusted comment: degafam data\tfile:message\tversion:2026-11-29\tdate:2026-11-29
/// 5KpeSWRyNh3OxkWjL/rdJRmhZKnUfpiWGNVJW+71i7QxaFWAq5ahGG8rvSQ2PQ2CBRCysY7DnRYME7TZ75X/DA==";
/// let comment = verify(b"the data of a release\n", signature, key)?;
/// assert_eq!(comment, "degafam data\tfile:message\tversion:2026-11-29\tdate:2026-11-29");
/// assert_eq!(verify(b"other data\n", signature, key).unwrap_err().kind(), ErrorKind::BadSignature);
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn verify(bytes: &[u8], signature: &str, key: &str) -> Result<String, Error> {
    let key = key.trim();
    // A file has a comment before the key.
    let key = PublicKey::from_base64(key).or_else(|_| PublicKey::decode(key));
    let key = key.map_err(|_| Error::new(ErrorKind::NotAPublicKey))?;
    let signature = Signature::decode(signature).map_err(|_| Error::new(ErrorKind::NotASignature))?;
    // Not those over the file itself: a reader of pieces could not verify them.
    key.verify(bytes, &signature, false).map_err(|wrong| {
        Error::new(match wrong {
            Wrong::UnexpectedKeyId => ErrorKind::OtherKey,
            Wrong::InvalidSignature => ErrorKind::BadSignature,
            _ => ErrorKind::NotASignature,
        })
    })?;
    Ok(signature.trusted_comment().to_owned())
}

//! Keys of minisign: the secret one that signs, and the public one that a person names.

use crate::failure::Failure;
use crate::files;
use ct_codecs::{Base64, Decoder};
use minisign::{PublicKey, SecretKey, SecretKeyBox};
use std::path::Path;

/// Signs files. It shows itself nowhere: it is a secret.
pub(crate) struct Signer {
    secret: SecretKey,
    public: PublicKey,
}

impl Signer {
    /// Opens the file of a secret key, made by `minisign -G`; `password` is asked where it has one.
    pub(crate) fn open(path: &Path, password: impl FnOnce() -> Result<String, Failure>) -> Result<Self, Failure> {
        let wrong = |problem: &str| {
            let failure = Failure::usage(format!("{}: {problem}", path.display()));
            failure.hint("name the file of a secret key, as `minisign -G` makes it")
        };
        let text = files::text(path)?;
        let line = text.lines().nth(1).ok_or_else(|| wrong("this is no secret key"))?;
        let bytes = Base64::decode_to_vec(line, None).map_err(|_| wrong("this is no secret key"))?;
        let read = SecretKey::from_bytes(&bytes).map_err(|_| wrong("this is no secret key"))?;
        // A key without a password says so by its third and fourth byte, and minisign gives it no checksum.
        let secret = if bytes.get(2..4) == Some(&[0, 0]) {
            read
        } else {
            let opened = SecretKeyBox::from(text).into_secret_key(Some(password()?));
            opened.map_err(|e| wrong(&e.to_string()))?
        };
        let public = PublicKey::from_secret_key(&secret).map_err(|e| wrong(&e.to_string()))?;
        let signer = Self { secret, public };
        signer.sign(b"", "").map(|_| signer).map_err(|_| wrong("it is damaged"))
    }

    /// The text of a `.minisig` file.
    pub(super) fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, Failure> {
        let said = "signature of data for degafam";
        let signed = minisign::sign(Some(&self.public), &self.secret, bytes, Some(comment), Some(said));
        signed.map(|signature| signature.into_string()).map_err(|e| Failure::data(format!("nothing was signed: {e}")))
    }

    /// The line by which others know the key.
    pub(crate) fn public(&self) -> String {
        self.public.to_base64()
    }
}

/// The line of a public key that is named: itself, or the file that holds it.
pub(crate) fn public(named: &str) -> Result<String, Failure> {
    let path = Path::new(named);
    if path.exists() { of_file(path) } else { Ok(line(named)) }
}

pub(super) fn of_file(path: &Path) -> Result<String, Failure> {
    files::text(path).map(|text| line(&text))
}

/// Behind the comment, where there is one.
fn line(text: &str) -> String {
    text.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

use thiserror::Error;

/// Why a file in the format of others could not be read at all. What is wrong within a file that can be read stands in
/// its [`Report`](crate::Report).
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// The origin is no address of the web.
    #[error("`{0}` is no address; write where the file is published, such as https://hoster.example/hoster.properties")]
    Origin(String),
    /// The file is longer than the limit.
    #[error("the file has {bytes} bytes, at most {limit} are read; split it or raise the limit")]
    TooLarge {
        /// Bytes given.
        bytes: usize,
        /// Bytes read at most.
        limit: usize,
    },
    /// The file is no text.
    #[error("the file holds a NUL byte, so it is no text; save it as UTF-8")]
    NotText,
    /// The file is text of another format.
    #[error("this is no {format} file ({problem}); {mend}")]
    Format {
        /// The format expected.
        format: &'static str,
        /// What was found instead.
        problem: String,
        /// What to do.
        mend: &'static str,
    },
    /// The catalogue beside which it is read is damaged.
    #[error(transparent)]
    Catalogue(#[from] super::CatalogueError),
}

//! Laws that hold of every answer, whatever is asked: random questions over the embedded catalogue.

mod naive;
mod question;
mod ranking;
mod text;

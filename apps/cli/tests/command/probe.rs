//! Probing servers of this machine: recorded answers of every software, and servers of every character.

mod manners;
mod recorded;
mod states;
mod world;

//! The command as people and programs meet it: documents, exit codes, messages.

mod bad_input;
mod contract;
mod output;
mod run;
mod simulate;

use super::common::{finder, lang};
use super::output::{exit, print, print_json};
use crate::args::Common;
use crate::failure::Failure;
use crate::print as show;
use degafam::{Catalogue, Lang};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write};
use std::{collections::HashMap, path::Path, process::ExitCode};

pub(super) fn run(common: &Common, text: &str) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let found = degafam::curate::identify(finder.catalogue(), text)?;
    if common.json {
        print_json(&found)?;
    } else {
        print(&show::identification(&found, lang(common)?))?;
    }
    Ok(exit(found.status()))
}

/// Bytes of a line that are kept: the library reads at most 2048, more is only counted.
const LINE: usize = 4096;
/// Answers kept for lines that come again, as they do in histories and logs; about 20 MB. When full, all are dropped,
/// which costs less than knowing the oldest.
const KEPT: usize = 1 << 16;
/// Bytes read and written at once.
const BUFFER: usize = 1 << 17;

/// One text a line in, one JSON document a line out; a line that cannot be read gives an error object in its place.
pub(super) fn stream(common: &Common) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let mut input = BufReader::with_capacity(BUFFER, io::stdin().lock());
    let mut output = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    match pump(finder.catalogue(), &mut input, &mut output, lang(common)?) {
        // A reader that went away is no failure.
        Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(e) => Err(Failure::file(Path::new("standard input"), &e)),
        Ok(()) => Ok(ExitCode::SUCCESS),
    }
}

fn pump(
    catalogue: &Catalogue,
    input: &mut BufReader<impl io::Read>,
    output: &mut impl Write,
    lang: Lang,
) -> io::Result<()> {
    let mut kept: HashMap<Vec<u8>, Vec<u8>> = HashMap::new();
    let mut line = Vec::with_capacity(LINE);
    while let Some(length) = read_line(input, &mut line)? {
        if let Some(answer) = kept.get(line.as_slice()).filter(|_| length == line.len()) {
            output.write_all(answer)?;
        } else {
            let mut answer = answer(catalogue, &line, length, lang).into_bytes();
            answer.push(b'\n');
            output.write_all(&answer)?;
            if length == line.len() {
                if kept.len() == KEPT {
                    kept.clear();
                }
                kept.insert(line.clone(), answer);
            }
        }
        // Who types line by line sees each answer at once.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()
}

/// Reads a line without its end, keeping at most `LINE` bytes of it; its whole length, or nothing at the end.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<usize>> {
    line.clear();
    let mut length = 0;
    loop {
        let available = match input.fill_buf() {
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            other => other?,
        };
        if available.is_empty() {
            return Ok((length > 0).then_some(length));
        }
        let end = available.iter().position(|byte| *byte == b'\n');
        let taken = end.unwrap_or(available.len());
        line.extend(available.iter().take(taken.min(LINE.saturating_sub(line.len()))));
        length += taken;
        input.consume(taken + usize::from(end.is_some()));
        if end.is_some() {
            if length == line.len() && line.last() == Some(&b'\r') {
                line.pop();
                length -= 1;
            }
            return Ok(Some(length));
        }
    }
}

fn answer(catalogue: &Catalogue, line: &[u8], length: usize, lang: Lang) -> String {
    let found = match std::str::from_utf8(line) {
        _ if length > line.len() => Err(Failure::too_long(length, 2048)),
        Err(e) => {
            Err(Failure::usage(format!("the line is not UTF-8 at byte {}", e.valid_up_to())).hint("convert it first"))
        }
        Ok(text) => degafam::curate::identify(catalogue, text).map_err(Failure::from),
    };
    found
        .and_then(|found| serde_json::to_string(&found).map_err(|e| Failure::data(e.to_string())))
        .unwrap_or_else(|failure| failure.json(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8], buffer: usize) -> Vec<String> {
        let mut output = Vec::new();
        let catalogue = Catalogue::embedded().unwrap();
        pump(catalogue, &mut BufReader::with_capacity(buffer, input), &mut output, Lang::En).unwrap();
        String::from_utf8(output).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn one_line_in_one_line_out() {
        for buffer in [1, 7, 4096] {
            let mut input = b"gmail\r\n\n\xff\xfe\njavascript:x\nhttps://trello.com/b/1\ngmail".to_vec();
            let out = lines(&input, buffer);
            assert_eq!(out.len(), 6, "{out:?}");
            for (at, code) in [(1, "empty_query"), (2, "usage"), (3, "bad_scheme")] {
                assert!(out[at].contains(&format!("\"code\":\"{code}\"")), "{}", out[at]);
            }
            assert!(out[4].contains("\"trello\"") && out[0] == out[5] && out[0].contains("\"gmail\""));
            input.extend(std::iter::repeat_n(b'x', 100_000));
            input.extend(b"\ntrello");
            let out = lines(&input, buffer);
            assert!(out[5].contains("query_too_long") && out[6].contains("\"trello\""), "{out:?}");
        }
    }
}

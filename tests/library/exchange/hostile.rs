//! Sets made to cost much: what comes out stays within the limits.

use super::*;
use std::fmt::Write;

/// As many files as the limits allow, each as long as its share, each naming all it can.
#[test]
fn a_hostile_set_costs_no_more_than_the_limits_say() {
    let mut limits = Limits::default();
    limits.total_bytes = 4 << 20;
    let mut files = Vec::new();
    let mut names_all = String::new();
    (0..200).for_each(|n| writeln!(names_all, "subs.s{n} = https://s{n}.example/f").unwrap());
    for n in 0..100 {
        let text = format!("file.class = Federation\nfederation.name = F{n}\n{names_all}{}", "x\n".repeat(9_000));
        files.push((format!("https://f{n}.example/f"), text.into_bytes()));
        let text = format!("file.class = Organization\norganization.name = O\n{names_all}{}", "a.b=<b\n".repeat(500));
        files.push((format!("https://s{n}.example/f"), text.into_bytes()));
    }
    for n in 100..200 {
        let text =
            format!("file.class = Service\nsoftware.name = Etherpad {n}\n{}", "organization.nam=\\u0041\n".repeat(300));
        files.push((format!("https://s{n}.example/f"), text.into_bytes()));
    }
    let found = read_set(borrowed(&files), &limits);
    assert_eq!(found.report.remarks.len(), limits.remarks);
    assert!(found.report.more > 100_000 && found.left_out.len() <= limits.records);
    assert_eq!(found.overlay.merge.len(), 100);
    let ids: std::collections::BTreeSet<_> = found.overlay.merge.iter().map(|h| &h.id).collect();
    assert_eq!(ids.len(), 100, "each its own id");
}

#[test]
fn one_line_of_a_megabyte_is_one_remark() {
    for line in
        ["x".repeat(1 << 20), format!("a={}", "<".repeat((1 << 20) - 2)), format!("{}=a", "k.".repeat((1 << 19) - 1))]
    {
        let found = read_one(line.as_bytes());
        assert!(found.overlay.merge.is_empty() && found.report.remarks.len() < 5);
        assert!(found.report.remarks.iter().all(|r| r.problem.len() < 1_000 && r.key.len() < 1_000));
    }
}

//! Licences against the SPDX list.

use degafam::{
    curate::{Finding, Records, Severity},
    model::{Freedom, Software},
};

pub(super) fn check(records: &Records) -> Vec<Finding> {
    records.software.iter().flat_map(of).collect()
}

fn of(software: &Software) -> Vec<Finding> {
    let say = |severity, rule, key, problem, mend| {
        Finding::new(severity, rule, ("software", &software.id), key, problem, mend)
    };
    let mut findings = Vec::new();
    let mut free = Vec::new();
    for id in &software.licences {
        let Some(licence) = spdx::license_id(id) else {
            let mend = "write an identifier of the SPDX list, such as AGPL-3.0-or-later";
            findings.push(say(Severity::Error, "licence", "licences", format!("`{id}` is no SPDX identifier"), mend));
            continue;
        };
        if licence.is_deprecated() {
            let mend = "write -only or -or-later, as its notice says";
            findings.push(say(
                Severity::Info,
                "deprecated-licence",
                "licences",
                format!("`{id}` is deprecated in the SPDX list"),
                mend,
            ));
        }
        // The list marks some licences free and forgets to mark the "-or-later" of the same text.
        let text = spdx::license_id(id.trim_end_matches("-or-later").trim_end_matches("-only")).unwrap_or(licence);
        free.push([licence, text].iter().any(|l| l.is_osi_approved() || l.is_fsf_free_libre()));
    }
    let known = !free.is_empty() && free.len() == software.licences.len();
    let named = software.licences.join("`, `");
    if software.free == Freedom::Yes && known && !free.contains(&true) {
        let mend = "write no or contested with a free_note, or skip it with the reason why it is free";
        let problem = format!("it is called free, and neither OSI nor FSF lists `{named}` as such");
        findings.push(say(Severity::Warning, "licence", "free", problem, mend));
    }
    if software.free == Freedom::No && known && free.iter().all(|f| *f) && software.free_note.is_none() {
        let problem = format!("it is called not free under `{named}`");
        findings.push(say(Severity::Warning, "licence", "free", problem, "write yes, or add free_note"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::of;

    fn rules(licence: &str, free: &str) -> Vec<&'static str> {
        let software = serde_json::json!({"id": "a", "name": "A", "licences": [licence], "free": free, "needs": [], "kind": "hosted", "source": {}});
        of(&serde_json::from_value(software).unwrap()).iter().map(|f| f.rule).collect()
    }

    #[test]
    fn a_licence_and_the_word_free_agree() {
        assert_eq!(rules("AGPL-3.0-or-later", "yes"), [""; 0]);
        assert_eq!(rules("AGPL-3.0", "yes"), ["deprecated-licence"]);
        assert_eq!(rules("BUSL-1.1", "yes"), ["licence"]);
        assert_eq!(rules("BUSL-1.1", "no"), [""; 0]);
        assert_eq!(rules("MIT", "no"), ["licence"]);
        assert_eq!(rules("GPLv3", "yes"), ["licence"]);
    }
}

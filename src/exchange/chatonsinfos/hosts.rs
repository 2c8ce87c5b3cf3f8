//! Machines: which kinds go with which providers, and whose they are.

use super::values::Values;
use crate::catalogue::Severity::Warning;
use crate::exchange::Report;

/// Where a machine of a type may stand. A machine that is rented whole is not a nano computer, and one that others run
/// altogether is virtual, shared or a cloud.
const PLAUSIBLE: [(&str, &[&str]); 5] = [
    ("NANO", &["HOME", "HOSTEDBAY"]),
    ("PHYSICAL", &["HOME", "HOSTEDBAY", "HOSTEDSERVER"]),
    ("VIRTUAL", &["HOME", "HOSTEDBAY", "HOSTEDSERVER", "OUTSOURCED"]),
    ("SHARED", &["HOME", "HOSTEDBAY", "HOSTEDSERVER", "OUTSOURCED"]),
    ("CLOUD", &["HOME", "HOSTEDBAY", "HOSTEDSERVER", "OUTSOURCED"]),
];

/// Whether the machine is the hoster's own: at home or in a rented bay it is, else it is a provider's. Nothing where
/// type and provider do not go together, which is told.
pub(super) fn own_machine(values: &Values<'_>, report: &mut Report) -> Option<bool> {
    let provider = values.word("host.provider.type")?;
    let machine = values.word("host.server.type");
    if let Some((machine, providers)) = PLAUSIBLE.iter().find(|(word, _)| Some(*word) == machine)
        && !providers.contains(&provider)
    {
        let problem = format!("{machine} does not go with the provider {provider}");
        let mend = format!("write one of {} as host.provider.type, or another host.server.type", providers.join(", "));
        values.say(report, Warning, "host", "host.server.type", problem, mend);
        return None;
    }
    Some(matches!(provider, "HOME" | "HOSTEDBAY"))
}

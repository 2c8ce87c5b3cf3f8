//! The steps of a plan as tasks for a calendar (RFC 5545).

use super::plan::{heading, name};
use degafam::PlanAnswer;
use icalendar::{Calendar, Component, Todo, TodoStatus};

/// One task a step, in their order.
pub(crate) fn calendar(answer: &PlanAnswer) -> String {
    let lang = answer.query.lang;
    // With the properties that RFC 5545 asks of a calendar, and no name but ours.
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", "-//degafam//plan//EN"));
    for (at, step) in answer.steps.iter().enumerate() {
        let about = step.want.map_or("", |want| name(answer, want));
        let title = heading(step.kind, lang);
        let title = if about.is_empty() { title.to_owned() } else { format!("{title}{} {about}", lang.colon()) };
        let mut task = Todo::new();
        task.summary(&title).description(&step.text).status(TodoStatus::NeedsAction);
        // Told by the data, so that the same plan taken in again renews its tasks and doubles none.
        task.uid(&format!("{}-{at}-{}@degafam", answer.catalogue.digest, answer.query.seed));
        task.add_property("SEQUENCE", "0");
        if let Some(url) = &step.url {
            task.url(url);
        }
        calendar.push(task.done());
    }
    // The ends of lines are written last, with what is not shown taken out.
    calendar.to_string().replace("\r\n", "\n")
}

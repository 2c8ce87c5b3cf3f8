//! The view of `simulate --wants`.

use super::layout::{Column, table, wrap};
use super::own_words::{own_sentence, own_word};
use super::recommendation::{TITLE, styled};
use crate::simulate::Plans;
use degafam::Lang;

pub(crate) fn text(found: &Plans, lang: Lang, width: usize) -> String {
    let share = |share: f64| lang.percent(share);
    let number = |value: f64, decimals: usize| lang.number(value, decimals);
    let title = own_sentence(
        "plans_title",
        lang,
        &[
            ("associations", &found.associations.to_string()),
            ("wants", &found.wants.to_string()),
            ("seed", &found.seed.to_string()),
        ],
    );
    let mut lines = vec![styled(TITLE, &title)];
    let covered = own_sentence(
        "plans_covered",
        lang,
        &[("share", &share(found.covered_share)), ("hosters", &number(found.hosters, 1))],
    );
    lines.extend(wrap(&covered, width));
    let served = &found.served;
    let concentration = own_sentence(
        "plans_concentration",
        lang,
        &[
            ("effective", &number(served.effective_hosters, 1)),
            ("top", &share(served.top_share)),
            ("gini", &number(served.gini, 2)),
            ("unspread", &number(found.unspread.effective_hosters, 1)),
        ],
    );
    lines.extend(wrap(&concentration, width));
    let regret = own_sentence(
        "plans_regret",
        lang,
        &[
            ("changed", &share(found.changed_share)),
            ("mean", &number(found.score.mean, 4)),
            ("p95", &number(found.score.p95, 4)),
        ],
    );
    lines.extend(wrap(&regret, width));
    lines.push(String::new());
    let mut rows = vec![vec![own_word("hoster", lang).to_owned(), own_word("share", lang).to_owned()]];
    rows.extend(found.top.iter().map(|one| vec![one.name.clone(), share(one.share)]));
    lines.extend(table(&[Column::left(40), Column::right(10)], &rows));
    lines.join("\n")
}

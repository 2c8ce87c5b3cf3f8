use super::Lang;

/// A number as it is written, of which the plural depends: "1" and "1.0" differ in most languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    /// The digits before the decimal point.
    whole: u64,
    /// How many digits stand behind it.
    decimals: usize,
    /// Whether one of those is not 0.
    broken: bool,
}

impl From<u64> for Count {
    fn from(whole: u64) -> Self {
        Self { whole, decimals: 0, broken: false }
    }
}

impl Count {
    /// A number in digits, with its decimals behind a point or a comma.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let whole = whole.parse().ok().filter(|_| digits(whole) && digits(rest))?;
        Some(Self { whole, decimals: rest.len(), broken: rest.contains(|digit| digit != '0') })
    }
}

/// The plural category of a number, as the CLDR names it.
pub(crate) fn category(lang: Lang, count: Count) -> &'static str {
    let Count { whole, decimals, broken } = count;
    let millions = decimals == 0 && whole != 0 && whole.is_multiple_of(1_000_000);
    let one = match lang {
        Lang::Fr => whole <= 1,
        Lang::Es => whole == 1 && !broken,
        // Portuguese as in Europe; in Brazil 0 is one too.
        Lang::En | Lang::De | Lang::It | Lang::Nl | Lang::Ca | Lang::Pt => whole == 1 && decimals == 0,
    };
    match lang {
        _ if one => "one",
        Lang::Fr | Lang::Es | Lang::It | Lang::Ca | Lang::Pt if millions => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fixed_decimal::Decimal;
    use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

    fn consortium(rules: &PluralRules, number: &str) -> &'static str {
        match rules.category_for(&number.parse::<Decimal>().unwrap()) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    #[test]
    fn the_rules_are_those_of_the_consortium() {
        let decimals = ["0.0", "0.5", "1.0", "1.00", "1.05", "1.5", "1.9", "2.0", "2.5", "10.1", "1000000.0"];
        for lang in Lang::ALL {
            let code = if lang == Lang::Pt { "pt-PT" } else { lang.code() };
            let locale: icu_locale_core::Locale = code.parse().unwrap();
            let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
            let whole = (0..=1000).chain([1001, 10_000, 999_999, 1_000_000, 1_000_001, 2_000_000, 1_500_000]);
            for number in whole.map(|n: u64| n.to_string()).chain(decimals.map(String::from)) {
                let count = Count::read(&number).unwrap();
                assert_eq!(category(lang, count), consortium(&rules, &number), "{number} in {lang}");
                assert_eq!(Count::read(&number.replace('.', ",")), Some(count));
            }
        }
    }

    #[test]
    fn what_is_no_plain_number_is_none() {
        for text in ["", ".", "1.2.3", "-1", "+1", "1 000", "one", "NaN", "99999999999999999999"] {
            assert_eq!(Count::read(text), None, "{text}");
        }
        assert_eq!(Count::read("3"), Some(3.into()));
    }
}

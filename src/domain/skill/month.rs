//! A month as people type it where the browser has no field for months.
//!
//! 「2025-10」, 「2025/10」 and 「2025年10月」 are the same month; anything else is none.

/// Reads a month; the form of the files is `YYYY-MM`.
#[must_use]
pub fn month(text: &str) -> Option<String> {
    let half: String = text.chars().map(half_width).collect();
    let mut numbers = half.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
    let (year, month) = (numbers.next()?, numbers.next()?);
    let in_year = month.parse::<u32>().is_ok_and(|month| (1..=12).contains(&month));
    (numbers.next().is_none() && year.len() == 4 && in_year).then(|| format!("{year}-{month:0>2}"))
}

/// Full-width digits come from a Japanese keyboard.
fn half_width(sign: char) -> char {
    match sign {
        '０'..='９' => char::from_u32(u32::from(sign) - u32::from('０') + u32::from('0')).unwrap_or(sign),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn the_usual_ways_to_write_a_month() {
        for text in ["2025-10", "2025/10", "2025年10月", " 2025. 10 ", "２０２５年１０月"] {
            assert_eq!(month(text).as_deref(), Some("2025-10"), "{text}");
        }
        assert_eq!(month("2025年4月").as_deref(), Some("2025-04"));
        for text in ["", "2025", "2025-13", "25-10", "2025-10-01", "10/2025"] {
            assert_eq!(month(text), None, "{text}");
        }
    }
}

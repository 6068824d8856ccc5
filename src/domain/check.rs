//! Limits, and what is said when one is broken. The words for people are in `text`.

/// You may not do this, and why. Nothing was changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// A text that must not be empty.
    Empty(Text),
    /// A text longer than so many characters.
    TooLong(Text, usize),
    /// A list longer than so many rows.
    TooMany(usize),
    /// A number outside its range.
    OutOfRange,
    /// The table has no votes left in this theme.
    NoVotesLeft,
    /// The record is gone, or another writer's.
    Gone,
    /// Nothing is selected.
    NothingSelected,
    /// Not the form of a sealing key.
    NoKey,
}

/// Which text is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Text {
    /// What a slip says.
    Note,
    /// A cluster's or theme's heading.
    Heading,
    /// A forum's title, a group's name, a person's name.
    Name,
    /// A problem, an outcome, a sentence of one's own.
    Sentence,
    /// A key, a hash or a code: not typed by people.
    Key,
}

/// The most rows of any list inside one record.
pub const MOST_ROWS: usize = 120;

impl Text {
    /// The greatest length in characters.
    #[must_use]
    pub fn most(self) -> usize {
        match self {
            Self::Note | Self::Sentence => 400,
            Self::Heading | Self::Key => 120,
            Self::Name => 80,
        }
    }

    /// Not blank and not too long.
    ///
    /// # Errors
    /// `Empty` or `TooLong`.
    pub fn check(self, text: &str) -> Result<(), Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::Empty(self));
        }
        self.check_length(text)
    }

    /// Not too long; blank is fine.
    ///
    /// # Errors
    /// `TooLong`.
    pub fn check_length(self, text: &str) -> Result<(), Refusal> {
        if text.chars().count() > self.most() {
            return Err(Refusal::TooLong(self, self.most()));
        }
        Ok(())
    }
}

/// At most [`MOST_ROWS`] rows.
///
/// # Errors
/// `TooMany`.
pub fn rows<T>(list: &[T]) -> Result<(), Refusal> {
    if list.len() > MOST_ROWS { Err(Refusal::TooMany(MOST_ROWS)) } else { Ok(()) }
}

/// A number inside its range, where there is one.
///
/// # Errors
/// `OutOfRange`.
pub fn within(number: Option<u32>, range: std::ops::RangeInclusive<u32>) -> Result<(), Refusal> {
    match number {
        Some(number) if !range.contains(&number) => Err(Refusal::OutOfRange),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_says_which_and_how_long_it_may_be() {
        let long = "あ".repeat(2000);
        for (text, most) in [(Text::Name, 80), (Text::Heading, 120), (Text::Note, 400), (Text::Sentence, 400)] {
            assert_eq!(text.check(&long), Err(Refusal::TooLong(text, most)));
            assert_eq!(text.check(&"😀".repeat(most)), Ok(()));
        }
        assert_eq!(Text::Name.check(" 　\n"), Err(Refusal::Empty(Text::Name)));
        assert_eq!(Text::Name.check_length(""), Ok(()));
    }
}

//! The two languages, and a text that exists in both.
//!
//! A text of the catalogue never exists in one language only. Words of the screens live elsewhere.

use serde::{Deserialize, Serialize};

/// A language of the app; Japanese comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

impl Lang {
    /// The tag for `lang="…"`: `ja` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The reverse of [`Lang::tag`].
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        [Self::Ja, Self::En].into_iter().find(|lang| lang.tag() == tag)
    }
}

/// A text in both languages, borrowed from the embedded file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
pub struct Bilingual {
    /// Japanese.
    pub ja: &'static str,
    /// English.
    pub en: &'static str,
}

impl Bilingual {
    /// The text in one language.
    #[must_use]
    pub const fn of(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ja => self.ja,
            Lang::En => self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_given_in_the_language_asked_for() {
        let text = Bilingual { ja: "班", en: "group" };
        assert_eq!((text.of(Lang::Ja), text.of(Lang::En)), ("班", "group"));
    }

    #[test]
    fn a_tag_reads_back() {
        assert_eq!(Lang::parse(Lang::En.tag()), Some(Lang::En));
        assert_eq!(Lang::parse("fr"), None);
        assert_eq!(serde_json::to_string(&Lang::Ja).unwrap(), "\"ja\"");
    }
}

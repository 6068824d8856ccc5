//! Support schemes (支援制度) by name, so that a table can say which one it means.
//!
//! A name only: whether a scheme fits, what it pays and until when is for whoever runs it to say.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{
    lang::{Bilingual, Lang},
    provenance::Provenance,
};

/// One scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Scheme {
    /// `P1` to `P16`: what a record keeps.
    pub id: &'static str,
    /// Its name.
    pub name: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All schemes, in order.
pub fn schemes() -> &'static [Scheme] {
    static TABLE: OnceLock<Vec<Scheme>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/schemes.json")))
}

/// The name of a scheme; what the catalog doesn't know stands as it is.
#[must_use]
pub fn scheme_name(id: &str, lang: Lang) -> &str {
    schemes().iter().find(|row| row.id == id).map_or(id, |row| row.name.of(lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn sixteen_schemes_each_with_a_source() {
        assert_eq!(schemes().len(), 16);
        schemes().iter().for_each(|row| assert_sound(&row.provenance));
        assert_eq!(scheme_name("P8", Lang::Ja), "地域情報化アドバイザー");
        assert_eq!(scheme_name("県の独自事業", Lang::En), "県の独自事業");
    }
}

//! The four roles (人材像): producer, project manager, service designer, engineer.
//!
//! Names come from the ministry's and Nagano's documents; missions and plain words are our own.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{lang::Bilingual, provenance::Provenance};

/// The id of a role, written `PR`, `PM`, `SD`, `EN` in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum RoleId {
    /// プロデューサー.
    Pr,
    /// プロジェクトマネージャー.
    Pm,
    /// サービスデザイナー.
    Sd,
    /// エンジニア.
    En,
}

impl RoleId {
    /// Every role, in the order of all tables.
    pub const ALL: [Self; 4] = [Self::Pr, Self::Pm, Self::Sd, Self::En];

    /// The two letters of the files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pr => "PR",
            Self::Pm => "PM",
            Self::Sd => "SD",
            Self::En => "EN",
        }
    }

    /// The reverse of [`RoleId::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.as_str() == text)
    }
}

/// One role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// The official name.
    pub name: Bilingual,
    /// The plain words of the need card, such as 方針を描く人.
    pub plain: Bilingual,
    /// What the person is there for, one or two sentences.
    pub mission: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The four roles, in the order of [`RoleId::ALL`].
pub fn roles() -> &'static [Role] {
    static TABLE: OnceLock<Vec<Role>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/roles.json")))
}

/// One role; `None` only if the embedded file were broken.
#[must_use]
pub fn role(id: RoleId) -> Option<&'static Role> {
    roles().iter().find(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn there_are_four_in_the_order_of_the_ids() {
        assert_eq!(roles().iter().map(|row| row.id).collect::<Vec<_>>(), RoleId::ALL);
        assert_eq!(role(RoleId::Sd).unwrap().plain.ja, "設計する人");
        assert_eq!(role(RoleId::En).unwrap().name.ja, "エンジニア");
        roles().iter().for_each(|row| assert_sound(&row.provenance));
    }

    #[test]
    fn an_id_is_two_capital_letters_in_files() {
        for id in RoleId::ALL {
            assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{}\"", id.as_str()));
            assert_eq!(RoleId::parse(id.as_str()), Some(id));
        }
        assert_eq!(RoleId::parse("pr"), None);
    }
}

//! The line of versions that a standard stands in: what came before it, and what an assessment should move to.
//!
//! Nobody continues another's line: a version follows the one before only from the same key.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Assessment, Standard};
use crate::catalog::STANDARD_VERSION;
use crate::domain::id::{Id, Key, Stream};
use crate::domain::record::Records;

/// Where an assessment can go: the record of a standard, none for the built-in one, and what it says.
pub type Next = (Option<Id>, Arc<Standard>);

impl Records {
    /// The versions before this one that this device has, the latest first.
    #[must_use]
    pub fn earlier(&self, standard: &Standard) -> Vec<(Id, &Standard)> {
        let (mut line, mut seen) = (Vec::new(), BTreeSet::new());
        let mut before = standard.replaces;
        while let Some((id, found)) = before.filter(|id| seen.insert(*id)).and_then(|id| Some((id, self.standard(id)?)))
        {
            line.push((id, found));
            before = found.replaces;
        }
        line
    }

    /// The standard to move an assessment to. What the chosen call asks for goes before everything, else the newest
    /// version of its own standard. Drafts of `me` are not for anybody yet.
    #[must_use]
    pub fn next_standard(&self, assessment: &Assessment, call: Option<Id>, me: &Stream) -> Option<Next> {
        if let Some(call) = call.and_then(|call| self.call(call)) {
            return (call.standard != assessment.standard).then(|| self.asked(call.standard)).flatten();
        }
        match assessment.standard {
            None => (assessment.catalog != STANDARD_VERSION).then(|| (None, Standard::built_in())),
            Some(id) => self.newest(id, me).map(|(id, standard)| (Some(id), Arc::new(standard.clone()))),
        }
    }

    fn asked(&self, id: Option<Id>) -> Option<Next> {
        match id {
            None => Some((None, Standard::built_in())),
            Some(id) => {
                let standard = self.standard(id).filter(|standard| standard.is_sound())?;
                Some((Some(id), Arc::new(standard.clone())))
            }
        }
    }

    fn newest(&self, id: Id, me: &Stream) -> Option<(Id, &Standard)> {
        let mut seen = BTreeSet::from([id]);
        let mut issuer = self.published(id).map(|(key, _)| &key.stream.issuer);
        let mut found: Option<(&Key, &Standard)> = None;
        loop {
            let last = found.map_or(id, |(key, _)| key.id);
            let next = self.standards().filter(|(key, standard)| {
                let ready = (key.stream != *me || standard.issued.is_some()) && standard.is_sound();
                standard.replaces == Some(last) && issuer.is_none_or(|one| *one == key.stream.issuer) && ready
            });
            // Of two that replace the same one, the one that was begun later.
            let Some(next) = next.max_by_key(|(key, _)| key.id).filter(|(key, _)| seen.insert(key.id)) else { break };
            issuer = Some(&next.0.stream.issuer);
            found = Some(next);
        }
        found.map(|(key, standard)| (key.id, standard))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::skill::Call;
    use crate::domain::skill::samples::{id, put, stream};
    use crate::domain::time::Time;

    fn version(word: &str, replaces: Option<u8>) -> Standard {
        let issued = Some(Time::from_seconds(0));
        Standard { version: word.into(), issued, replaces: replaces.map(id), ..(*Standard::built_in()).clone() }
    }

    fn on(standard: Option<u8>) -> Assessment {
        Assessment { standard: standard.map(id), catalog: STANDARD_VERSION.into(), ..Assessment::default() }
    }

    #[test]
    fn the_newest_version_of_the_same_publisher_is_offered() {
        let mut records = Records::default();
        let mut keep = |writer: &str, number, standard| {
            put(&mut records, &stream(writer), number, 0, Body::Standard(standard));
        };
        keep("県", 2, version("1", None));
        keep("県", 3, version("2", Some(2)));
        keep("県", 4, version("3", Some(3)));
        keep("県", 5, Standard { title: String::new(), ..version("4", Some(4)) });
        keep("他", 6, version("偽", Some(4)));
        keep("me", 7, version("1", None));
        keep("me", 8, Standard { issued: None, ..version("2", Some(7)) });
        let next = |from| records.next_standard(&on(from), None, &stream("me")).map(|(id, _)| id);
        assert_eq!(next(Some(2)), Some(Some(id(4))));
        assert_eq!(next(Some(4)), None, "neither what is not sound nor another publisher's");
        assert_eq!(next(Some(7)), None, "an own draft");
        assert_eq!(next(None), None);
        assert_eq!(next(Some(99)), None);
        let line = records.earlier(&version("4", Some(4)));
        assert_eq!(line.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [id(4), id(3), id(2)]);
    }

    #[test]
    fn versions_that_replace_each_other_end() {
        let mut records = Records::default();
        put(&mut records, &stream("県"), 2, 0, Body::Standard(version("1", Some(3))));
        put(&mut records, &stream("県"), 3, 0, Body::Standard(version("2", Some(2))));
        assert_eq!(records.next_standard(&on(Some(2)), None, &stream("me")).map(|(to, _)| to), Some(Some(id(3))));
        assert_eq!(records.earlier(&version("3", Some(2))).len(), 2);
    }

    #[test]
    fn an_older_built_in_standard_moves_to_the_one_here() {
        let old = Assessment { catalog: "2020".into(), ..Assessment::default() };
        let next = Records::default().next_standard(&old, None, &stream("me"));
        assert_eq!(next, Some((None, Standard::built_in())));
    }

    #[test]
    fn a_call_goes_before_everything() {
        let mut records = Records::default();
        put(&mut records, &stream("県"), 2, 0, Body::Standard(version("1", None)));
        put(&mut records, &stream("県"), 3, 0, Body::Standard(version("2", Some(2))));
        for (number, asked) in [(4, None), (5, Some(2)), (6, Some(9))] {
            put(
                &mut records,
                &stream("県"),
                number,
                0,
                Body::Call(Call { standard: asked.map(id), ..Call::default() }),
            );
        }
        let next = |from, call| records.next_standard(&on(from), Some(id(call)), &stream("me")).map(|(id, _)| id);
        assert_eq!(next(None, 4), None);
        assert_eq!(next(Some(2), 4), Some(None));
        assert_eq!(next(None, 5), Some(Some(id(2))));
        assert_eq!(next(Some(2), 5), None, "the call still asks for the version before");
        assert_eq!(next(None, 6), None, "the call's standard is not here");
        assert_eq!(next(Some(2), 77), Some(Some(id(3))), "a call that nobody knows asks for nothing");
    }
}

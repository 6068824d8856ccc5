//! What a record can be about: one variant a kind. The members of the variants' types *are* the file format.
//!
//! Times, ids and texts only; which text is allowed is said in `check`, for people's input and for foreign files alike.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::check::Refusal;
use super::forum::{
    Attendance, Cluster, Condition, Feedback, Forum, Merger, Need, Note, Opinions, Seat, Sitting, Vote,
};
use super::id::Id;
use super::overrides::Override;
use super::skill::{Answer, Assessment, Call, Evidence, Probe, Review, Standard, Verdict};
use super::trust::{Erasure, Receipt, Signer};

/// The one list of kinds: word in `kind`, type, what it is.
macro_rules! kinds {
    ($($word:literal $kind:ident: $what:literal)*) => {
        /// The content of a live record.
        #[cfg_attr(target_pointer_width = "64", expect(clippy::large_enum_variant, reason = "a record holds its body in a box"))]
        #[derive(Clone, PartialEq, Debug)]
        pub enum Body {
            $(#[doc = $what] $kind($kind),)*
        }

        /// The words in `kind` that this version knows, in the order of [`Body`].
        pub const KINDS: [&str; [$($word),*].len()] = [$($word),*];

        impl Body {
            /// The word in the member `kind`.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$kind(_) => $word,)*
                }
            }

            /// The body of a kind with these members; nothing for a kind that this version doesn't know.
            ///
            /// # Errors
            /// A member that is missing or of another type.
            pub fn from_members(kind: &str, members: Value) -> serde_json::Result<Option<Self>> {
                match kind {
                    $($word => $kind::deserialize(members).map(|body| Some(Self::$kind(body))),)*
                    _ => Ok(None),
                }
            }

            /// Its members, `kind` first.
            #[must_use]
            pub fn members(&self) -> Map<String, Value> {
                let members = match self {
                    $(Self::$kind(body) => serde_json::to_value(body),)*
                };
                let kind = Map::from_iter([("kind".to_owned(), Value::from(self.kind()))]);
                match members {
                    Ok(Value::Object(members)) => kind.into_iter().chain(members).collect(),
                    // A body is an object.
                    _ => kind,
                }
            }

            /// Whether this may be kept: the same limits for what people type and for what files bring.
            ///
            /// # Errors
            /// The first limit that is broken.
            pub fn check(&self) -> Result<(), Refusal> {
                match self {
                    $(Self::$kind(body) => body.check(),)*
                }
            }
        }
    };
}

kinds! {
    "forum" Forum: "The plan of a forum, made by the facilitator."
    "attendance" Attendance: "Who sits at a table, without names."
    "note" Note: "One idea on one slip."
    "cluster" Cluster: "Slips bound together under a heading."
    "vote" Vote: "A table's votes for one cluster."
    "need" Need: "Which problem needs which person, how much."
    "condition" Condition: "What personnel or finance says about a need."
    "feedback" Feedback: "One participant's answer to the closing survey."
    "sitting" Sitting: "How far a table has come; it stays on its device."
    "merger" Merger: "Clusters that the facilitator takes as one."
    "seat" Seat: "Where a tablet belongs, by the facilitator."
    "assessment" Assessment: "An applicant's profile and consent."
    "answer" Answer: "The answer to one skill item."
    "evidence" Evidence: "A case that shows what was done."
    "call" Call: "A coordinator's call for applicants."
    "review" Review: "An interviewer's score of one item."
    "probe" Probe: "An interviewer's notes on the question of one category."
    "verdict" Verdict: "The level of one item that interviewers settled on."
    "standard" Standard: "A version of a standard: items, sentences, what roles ask for."
    "opinions" Opinions: "The published summary of a forum."
    "override" Override: "A prefecture's own row of the catalog."
    "receipt" Receipt: "What became of the files of an import."
    "signer" Signer: "Whose key this is, as far as this device knows."
    "erasure" Erasure: "That somebody's records were erased."
}

impl Body {
    /// What a table wrote in it in one's own words: a note's text, a heading, a card's problem. None for numbers.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Note(note) => Some(&note.text),
            Self::Cluster(cluster) => Some(&cluster.title),
            Self::Need(need) => Some(&need.problem),
            _ => None,
        }
    }

    /// The forum that a record of a table belongs to.
    #[must_use]
    pub fn forum(&self) -> Option<Id> {
        match self {
            Self::Attendance(attendance) => Some(attendance.forum),
            Self::Note(note) => Some(note.forum),
            Self::Cluster(cluster) => Some(cluster.forum),
            Self::Vote(vote) => Some(vote.forum),
            Self::Need(need) => Some(need.forum),
            Self::Condition(condition) => Some(condition.forum),
            Self::Feedback(feedback) => Some(feedback.forum),
            _ => None,
        }
    }

    /// The forum that a record of its facilitator decides about.
    #[must_use]
    pub fn ruled(&self) -> Option<Id> {
        match self {
            Self::Opinions(opinions) => Some(opinions.forum),
            Self::Merger(merger) => Some(merger.forum),
            Self::Seat(seat) => Some(seat.forum),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const AT: &str = "2026-11-21T03:00:00Z";

    fn id(number: u8) -> Id {
        Id::from_random([number; 16])
    }

    fn forum(more: Value) -> Value {
        let mut members = json!({"forum": id(9)});
        members.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        members
    }

    /// One of each kind, with every member that is optional where a forum's record has it.
    fn one_of_each() -> Vec<(&'static str, Value)> {
        let key = "did:key:z6Mk";
        let place = json!({"issuer": key, "dataset": id(2), "id": id(3)});
        let group = json!({"id": "g1", "name": "第1班", "municipalities": ["422011"]});
        let theme = json!({"id": "t1", "title": "人材", "prompt": "だれ", "titleEn": "People", "promptEn": "Who", "aboutSchemes": true});
        let step = json!({"id": "s1", "minutes": 20, "title": "書き出し", "todo": "1枚に1つ", "titleEn": "Write",
            "todoEn": "One idea a slip", "theme": "t1", "screen": "hand-in"});
        let budget = json!({"state": "next", "least": 100, "most": 300});
        let subject = json!({"issuer": key, "dataset": id(2), "assessment": id(5)});
        let bullet =
            json!({"text": "手で直した文", "groups": ["g1"], "votes": 7, "headings": ["見出し", "別の見出し"]});
        vec![
            (
                "forum",
                json!({"title": "会", "date": "2026-11-21", "prefecture": "42", "themes": [theme], "agenda": [step], "slot": 65,
                "groups": [group], "votesPerPerson": 3, "english": true, "survey": [{"id": "q1", "text": "よかった", "textEn": "Good"}]}),
            ),
            (
                "attendance",
                forum(
                    json!({"group": "g1", "municipalities": ["422011"], "people": 4, "departments": ["it"], "ranks": ["section"]}),
                ),
            ),
            (
                "note",
                forum(
                    json!({"theme": "t1", "text": "紙が多い", "from": "422011", "department": "it", "hands": {"up": 4, "of": 5},
                "scheme": "tokkou", "wanted": "相談の窓口", "cluster": id(3), "createdAt": AT}),
                ),
            ),
            ("cluster", forum(json!({"theme": "t1", "title": "継続", "createdAt": AT}))),
            ("vote", forum(json!({"cluster": id(3), "count": 7}))),
            (
                "need",
                forum(
                    json!({"cluster": id(3), "problem": "描けない", "outcome": "描ける", "roles": ["PR"], "level": 3, "field": "structure",
                "workStyle": "monthly", "daysPerMonth_x10": 25, "months": 12, "importance": 4, "urgency": 3, "municipalities": ["422011"],
                "createdAt": AT, "background": {"department": "it"}, "terms": {"escort": true}, "reception": {"budget": budget.clone()}}),
                ),
            ),
            (
                "condition",
                forum(
                    json!({"department": "finance", "need": id(4), "municipalities": ["422011"], "appointments": ["advisor"],
                "budget": budget, "schemes": ["tokkou"], "decidedBy": "2026-12", "said": "補正で対応", "createdAt": AT}),
                ),
            ),
            ("feedback", forum(json!({"answers": {"q1": 4}, "comment": "興味深かった。"}))),
            (
                "sitting",
                forum(
                    json!({"order": ["s2", "s1"], "done": ["s1"], "skipped": ["s3"], "step": "s2", "since": AT, "spent": 5,
                "allowed": 600, "laps": {"s1": {"spent": 200, "allowed": 180}}, "revealed": ["t1"]}),
                ),
            ),
            (
                "merger",
                forum(
                    json!({"theme": "t1", "parts": [place.clone(), place], "title": "合わせた見出し", "apart": true}),
                ),
            ),
            ("seat", forum(json!({"issuer": key, "dataset": id(2), "group": "g1"}))),
            (
                "assessment",
                json!({"catalog": "1", "standard": id(6), "track": "staff", "targets": ["PM"],
                "consent": {"text": "1", "at": AT, "until": AT}, "displayName": "出島", "contact": "a@example.jp",
                "prefectures": ["42"], "remote": true, "daysPerMonth_x10": 40, "starts": "2027-04", "appointments": ["T6"],
                "affiliations": "株式会社見本", "words": "離島で働きたい。", "experience": {"X1": {"has": true, "years": 3}, "X2": {"has": false}},
                "again": ["A1"], "finished": AT}),
            ),
            ("answer", json!({"assessment": id(5), "item": "A1", "claim": 3, "note": "二つの町で"})),
            (
                "evidence",
                json!({"assessment": id(5), "title": "窓口", "category": "A", "items": ["A1", "X1"], "since": "2025-01",
                "month": "2025-06", "sort": "municipality", "organisation": "A町", "role": "進行", "act": "描いた", "result": "工程表",
                "figures": "3割減", "confirmer": "当時の課長", "shown": true, "taught": true}),
            ),
            (
                "call",
                json!({"title": "募集", "office": "県", "purpose": "登録", "track": "staff", "retention": 1, "standard": id(6),
                "until": AT, "recipients": []}),
            ),
            ("review", json!({"of": subject, "item": "A1", "level": 2, "note": "話から"})),
            (
                "probe",
                json!({"of": subject, "category": "A", "asked": true, "situation": "反対", "action": "分けた", "result": "可決",
                "confirmer": "当時の課長"}),
            ),
            ("verdict", json!({"of": subject, "item": "A1", "level": 3, "note": "二人の話から"})),
            (
                "standard",
                json!({"title": "基準", "office": "県", "version": "1", "source": "県要綱", "status": "draft", "from": "2026-04-01",
                "until": "2027-03-31", "replaces": id(6),
                "items": [{"id": "A1", "name": {"ja": "構想", "en": "Vision"}, "about": {"ja": "描く"}, "levels": [4, 2, 1, 0], "musts": ["PR"]}],
                "anchors": [{"category": "A", "sentences": [{"ja": "できる"}]}]}),
            ),
            (
                "opinions",
                forum(
                    json!({"themes": [{"id": "t1", "title": "人材", "bullets": [bullet]}], "impressions": ["興味深かった。"],
                "leftOut": ["0a1b2c3d"]}),
                ),
            ),
            (
                "override",
                json!({"table": "skill", "row": "A1", "name": "構想", "source": "県要綱", "status": "draft", "from": "2026-04-01"}),
            ),
            ("receipt", json!({"at": AT, "files": []})),
            ("signer", json!({"key": key, "name": "第1班", "firstSeen": AT})),
            ("erasure", json!({"at": AT, "files": 1, "records": 2, "reason": "asked"})),
        ]
    }

    fn read(kind: &str, members: &Value) -> Body {
        Body::from_members(kind, members.clone()).unwrap().unwrap()
    }

    #[test]
    fn every_kind_reads_back_member_by_member() {
        let all = one_of_each();
        assert_eq!(all.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), KINDS);
        for (kind, members) in all {
            let body = read(kind, &members);
            assert_eq!((body.kind(), body.check()), (kind, Ok(())));
            let mut written = body.members();
            assert_eq!(written.shift_remove("kind"), Some(kind.into()));
            assert_eq!(Value::Object(written), members, "{kind}");
        }
        assert_eq!(Body::from_members("song", json!({})).unwrap(), None);
    }

    #[test]
    fn a_record_is_of_its_forum_or_a_ruling_or_stays() {
        for (kind, members) in one_of_each() {
            let body = read(kind, &members);
            let of = ["attendance", "note", "cluster", "vote", "need", "condition", "feedback"].contains(&kind);
            let ruled = ["merger", "seat", "opinions"].contains(&kind);
            assert_eq!((body.forum().is_some(), body.ruled().is_some()), (of, ruled), "{kind}");
        }
    }

    /// A kind's example with one member replaced: may it be kept?
    fn allowed(kind: &str, path: &str, value: Value) -> bool {
        let (_, mut members) = one_of_each().into_iter().find(|(word, _)| *word == kind).unwrap();
        *members.pointer_mut(path).unwrap() = value;
        read(kind, &members).check().is_ok()
    }

    #[test]
    fn what_breaks_a_limit_is_refused() {
        let part = json!({"issuer": "did:key:z6Mk", "dataset": id(2), "id": id(3)});
        for (kind, path, good, bad) in [
            ("feedback", "/comment", json!("あ".repeat(400)), json!("あ".repeat(10_000))),
            ("feedback", "/answers", json!({"q1": 1}), json!({"q1": 5})),
            ("feedback", "/answers", json!({"q1": 4}), json!({"q1": 0})),
            ("note", "/hands", json!({"up": 0, "of": 5}), json!({"up": 6, "of": 5})),
            ("note", "/hands", json!({"up": 5, "of": 5}), json!({"up": 0, "of": 0})),
            ("note", "/text", json!("𠮷🙂".repeat(200)), json!("あ".repeat(10_000))),
            ("note", "/wanted", json!(""), json!("あ".repeat(401))),
            ("merger", "/parts", json!(vec![part.clone(); 2]), json!([part])),
            ("merger", "/title", json!(""), json!("あ".repeat(121))),
            ("seat", "/group", json!("g9"), json!(" ")),
            ("condition", "/said", json!(""), json!("あ".repeat(401))),
            ("condition", "/municipalities", json!([]), json!(vec!["422011"; 121])),
            ("attendance", "/people", json!(99), json!(100)),
            ("forum", "/slot", json!(65), json!(0)),
            ("opinions", "/impressions", json!([]), json!([" "])),
            ("opinions", "/themes/0/bullets/0/text", json!("文"), json!("")),
        ] {
            assert!(allowed(kind, path, good), "{kind}{path}");
            assert!(!allowed(kind, path, bad.clone()), "{kind}{path}: {bad}");
        }
        assert!(read("feedback", &forum(json!({"comment": "文"}))).check().is_ok());
        assert!(read("feedback", &forum(json!({"comment": " "}))).check().is_err(), "an empty sheet says nothing");
    }
}

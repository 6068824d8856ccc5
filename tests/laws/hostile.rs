//! Records about people as somebody would write them who wants to harm: too much of it refuses the whole file, what
//! contradicts itself is read and lifts nobody.

use serde_json::{Value, json};
use yoriai::bundle::{Bundle, CONTEXT, Code};
use yoriai::catalog::STANDARD_VERSION;
use yoriai::domain::record::Records;
use yoriai::domain::skill::{Standard, everybody};

use super::{id, stream, time};

fn file(kind: &str, records: Value) -> Value {
    json!({"@context": CONTEXT, "id": id(1), "type": ["VerifiableCredential", kind], "issuer": "did:key:z1",
        "validFrom": time(0), "credentialSubject": {"format": 1, "audience": id(9), "dataset": id(2), "sequence": 1, "app": "",
        "records": records}})
}

fn read(document: &Value) -> Result<Bundle, Code> {
    Bundle::unsigned(document.as_object().unwrap().clone()).map_err(|rejected| rejected.code)
}

fn record(number: u8, kind: &str, members: &Value) -> Value {
    let mut record = json!({"recordId": id(number), "kind": kind, "rev": 1, "updatedAt": time(5)});
    record.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    record
}

fn with(mut members: Value, name: &str, value: Value) -> Value {
    members[name] = value;
    members
}

#[test]
fn too_much_or_outside_the_scale_refuses_the_whole_file() {
    let mine = json!({"catalog": STANDARD_VERSION, "remote": true});
    let of = json!({"issuer": "did:key:z2", "dataset": id(3), "assessment": id(20)});
    let skill = |more: &[Value]| {
        let all = [record(20, "assessment", &mine)].iter().chain(more).cloned().collect::<Vec<_>>();
        read(&file("SelfAssessmentBundle", json!(all))).err()
    };
    let person = |name: &str, value| {
        read(&file("SelfAssessmentBundle", json!([record(20, "assessment", &with(mine.clone(), name, value))]))).err()
    };
    let answer = |claim| skill(&[record(21, "answer", &json!({"assessment": id(20), "item": "A1", "claim": claim}))]);
    let case = |name: &str, value| {
        skill(&[record(22, "evidence", &json!({"assessment": id(20), "taught": true, name: value}))])
    };
    let keys = |count: usize| (0..count).map(|at| (format!("X{at}"), json!({"has": true}))).collect::<Value>();
    assert_eq!((skill(&[]), answer(json!(4)), case("items", json!(vec!["A1"; 120]))), (None, None, None));
    for claim in [json!(5), json!(-1), json!(4.0), json!("4"), json!({"level": 4}), json!([4, "unsure"]), Value::Null] {
        assert_eq!(answer(claim.clone()), Some(Code::Schema), "{claim}");
    }
    assert_eq!(case("items", json!(vec!["A1"; 10_000])), Some(Code::Schema));
    assert_eq!(person("experience", keys(120)), None);
    assert_eq!(person("experience", keys(200)), Some(Code::Schema));
    assert_eq!(person("experience", json!({"X1": {"has": true, "years": 4_000_000_000_u64}})), Some(Code::Schema));
    assert_eq!(person("again", json!(vec!["A1"; 121])), Some(Code::Schema));
    assert_eq!(person("targets", json!(["KING"])), Some(Code::Schema));
    assert_eq!(person("finished", json!("+275760-09-13T00:00:00Z")), Some(Code::Schema));
    for (kind, members) in [
        ("review", json!({"of": of, "item": "A1", "level": 9})),
        ("verdict", json!({"of": of, "item": "A1"})),
        ("verdict", json!({"of": of, "item": " ", "level": 1})),
        ("probe", json!({"of": of, "category": "A", "action": "あ".repeat(401)})),
        ("review", json!({"of": {"issuer": "", "dataset": id(3), "assessment": id(20)}, "item": "A1"})),
    ] {
        let refused = read(&file("ReviewBundle", json!([record(30, kind, &members)]))).err();
        assert_eq!(refused, Some(Code::Schema), "{kind} {members}");
    }
    let call = json!({"title": "募集", "office": "", "purpose": "", "recipients": []});
    let called =
        |name: &str, value| read(&file("ForumKit", json!([record(9, "call", &with(call.clone(), name, value))]))).err();
    assert_eq!((called("retention", json!(5)), called("until", json!("1970-01-01T00:00:00Z"))), (None, None));
    assert_eq!(called("retention", json!(6)), Some(Code::Schema));
    // No record stands twice in a file: a call can't bring a standard under its own id.
    let both =
        json!([record(9, "call", &with(call.clone(), "standard", json!(id(9)))), record(9, "standard", &standard())]);
    assert_eq!(read(&file("ForumKit", both)).err(), Some(Code::Schema));
}

fn standard() -> Value {
    serde_json::to_value(&*Standard::built_in()).unwrap()
}

#[test]
fn a_standard_that_nobody_can_be_asked_by_is_not_published_and_counts_nothing() {
    let published = |change: &dyn Fn(&mut Value)| {
        let mut members = standard();
        change(&mut members);
        read(&file("CatalogBundle", json!([record(40, "standard", &members)]))).err()
    };
    let item = |number: usize| with(standard()["items"][0].clone(), "id", json!(format!("A{number}")));
    assert_eq!(published(&|_| {}), None);
    // A hundred and twenty items are long, and no fault; nor is a must that is said twice, or a title that turns round.
    let many = |count: usize| {
        (0..count)
            .map(|at| with(item(at % 100), "id", json!(format!("{}{}", ["A", "B"][at / 100], at % 100))))
            .collect::<Value>()
    };
    assert_eq!(published(&|standard| standard["items"] = many(120)), None);
    assert_eq!(published(&|standard| standard["items"][0]["musts"] = json!(["PM", "PM", "PM"])), None);
    assert_eq!(published(&|standard| standard["title"] = json!("\u{202e}県の基準\u{200b}")), None);
    for (path, value) in [
        ("/items", many(121)),
        ("/items", json!([])),
        ("/items/1/id", json!("A1")),
        ("/items/0/id", json!("K1")),
        ("/items/0/id", json!("A100")),
        ("/items/0/id", json!("Ａ1")),
        ("/items/0/name/ja", json!(" ")),
        ("/items/0/levels", json!([9, 0, 0, 0])),
        ("/items/0/levels", json!([1, 2, 3])),
        ("/items/0/musts", json!(vec!["PM"; 121])),
        ("/items/0/musts", json!(["XX"])),
        ("/anchors/0/category", json!("K")),
        ("/anchors/0/sentences", json!([])),
        ("/anchors/0/sentences", json!(vec![json!({"ja": "…"}); 121])),
        ("/title", json!("")),
        ("/title", json!("あ".repeat(81))),
        ("/version", json!("")),
    ] {
        let change = |standard: &mut Value| *standard.pointer_mut(path).unwrap() = value.clone();
        assert_eq!(published(&change), Some(Code::Schema), "{path}");
    }
    // A call may bring a draft; an assessment that answers it counts nothing until the standard is whole.
    let mut twice = standard();
    twice["items"][1]["id"] = json!("A1");
    let call = json!({"title": "募集", "office": "", "purpose": "", "recipients": [], "standard": id(40)});
    let mine = json!({"catalog": STANDARD_VERSION, "standard": id(40), "remote": true});
    let mut records = Records::default();
    let kit = file("ForumKit", json!([record(9, "call", &call), record(40, "standard", &twice)]));
    read(&kit).unwrap().merge_into(&mut records);
    let skill = file("SelfAssessmentBundle", json!([record(20, "assessment", &mine)]));
    read(&skill).unwrap().merge_into(&mut records);
    let people = everybody(&records, &stream(0), time(10));
    assert_eq!(people.iter().map(|person| person.profile.knows_standard).collect::<Vec<_>>(), [false]);
}

#[test]
fn what_is_said_of_an_assessment_that_is_not_here_is_nobodys() {
    let of = json!({"issuer": "did:key:z2", "dataset": id(3), "assessment": id(20)});
    let verdict = file("ReviewBundle", json!([record(30, "verdict", &json!({"of": of, "item": "A1", "level": 4}))]));
    let mine = json!({"catalog": STANDARD_VERSION, "remote": true, "again": ["<b>", "Z9"]});
    let mut records = Records::default();
    read(&verdict).unwrap().merge_into(&mut records);
    read(&file("SelfAssessmentBundle", json!([record(20, "assessment", &mine)]))).unwrap().merge_into(&mut records);
    let people = everybody(&records, &stream(0), time(10));
    assert_eq!(people.iter().map(|person| person.scores.confirmed().len()).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_table_full_of_traps_is_read_as_text_or_named() {
    let heads = "種類 kind,番号 id,名前 ja,level_PR\r\n";
    let read = Standard::of_csv(&format!(
        "{heads}項目,A1,\"=HYPERLINK(\"\"http://sample.invalid\"\")\",4\r\n項目,A2,\u{0}名前\u{0},1\r\n項目,=A3,名前,1\r\n項目,A4,名前,=4\r\n文,A/18446744073709551616,名前\r\n項目,A5,\"開いたまま,1\r\n"
    ));
    let names: Vec<&str> = read.standard.items.iter().map(|item| item.name.ja.as_str()).collect();
    assert_eq!(names, ["=HYPERLINK(\"http://sample.invalid\")", "\u{0}名前\u{0}"]);
    assert_eq!(read.unread.iter().map(|row| row.row).collect::<Vec<_>>(), [4, 5, 6, 7]);
    // As long as the longest that the screen takes, in one cell and in many rows.
    let long = format!("{heads}項目,A1,{},1", "あ".repeat(700_000));
    assert_eq!(Standard::of_csv(&long).unread.len(), 1);
    let rows = Standard::of_csv(&format!("{heads}{}", "項目,A1,名前,1\r\n".repeat(80_000)));
    assert_eq!((rows.standard.items.len(), rows.unread.len()), (1, 79_999));
}

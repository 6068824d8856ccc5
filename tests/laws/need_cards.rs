//! A need card becomes two, and one again.

use yoriai::catalog::RoleId;
use yoriai::domain::check::Refusal;
use yoriai::domain::command::{Command, Stamp, decide};
use yoriai::domain::history::History;

use super::{FORUM, id, said, stream, table, time};

#[test]
fn a_role_that_moves_to_a_second_card_comes_back_with_one_step() {
    let (mut records, me, mut history) = (table(), stream(0), History::default());
    let before = said(&records);
    let command = Command::Part(id(5), RoleId::Sd);
    let deed = command.deed(&records, &me);
    let written = decide(&records, &me, command, Stamp { at: time(9), id: id(60) }).unwrap();
    history.remember(&records, &me, &written, deed, time(9));
    for record in written {
        records.apply(&me, record);
    }
    let cards: Vec<_> = records.needs(&me, id(FORUM)).into_iter().map(|(id, _, need)| (id, need.roles)).collect();
    assert_eq!(cards, [(id(5), vec![RoleId::Pr]), (id(60), vec![RoleId::Sd])]);
    for record in history.undo(&records, &me, time(10)) {
        records.apply(&me, record);
    }
    assert_eq!(said(&records), before);
    let refused = decide(&records, &me, Command::Part(id(5), RoleId::En), Stamp { at: time(9), id: id(61) });
    assert_eq!(refused, Err(Refusal::NothingSelected));
}

//! Words of need cards.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

/// Words of need cards.
pub struct Needs {
    /// Heading of the needs screen.
    pub needs: fn(usize) -> String,
    /// What it is for.
    pub needs_text: &'static str,
    /// No card yet.
    pub needs_empty: &'static str,
    /// What to do then.
    pub needs_empty_todo: &'static str,
    /// A blank card.
    pub need_blank: &'static str,
    /// A card by its number.
    pub need: fn(usize) -> String,
    /// How far it is filled.
    pub filled: fn(usize, usize) -> String,
    /// Complete.
    pub complete: &'static str,
    /// No problem written yet.
    pub no_problem: &'static str,
    /// Short names of the steps.
    pub steps: [&'static str; 4],
    /// Headings of the steps.
    pub step_heads: [&'static str; 4],
    /// Name of the list of steps.
    pub stepper: &'static str,
    /// How a step stands: answered, now, how many questions are open.
    pub step_done: &'static str,
    /// The step that is shown.
    pub step_now: &'static str,
    /// Open questions of a step.
    pub step_open: fn(usize) -> String,
    /// On to a step by its name.
    pub on_to: fn(&str) -> String,
    /// Back to a step by its name.
    pub back_to: fn(&str) -> String,
    /// Heading of a card: its number, and how many questions are open.
    pub card_head: fn(usize, usize) -> String,
    /// The problem.
    pub problem: &'static str,
    /// Its hint.
    pub problem_hint: &'static str,
    /// The outcome.
    pub outcome: &'static str,
    /// Its hint.
    pub outcome_hint: &'static str,
    /// The cluster that it came from.
    pub from_cluster: fn(&str) -> String,
    /// The municipalities of the card.
    pub need_municipalities: &'static str,
    /// Every municipality of the table, by their names.
    pub table_municipalities: fn(&str) -> String,
    /// Put them in.
    pub take_municipalities: &'static str,
    /// Somebody to ask, and what that is.
    pub advice: [&'static str; 2],
    /// What is entrusted to somebody to ask, from the lowest of the three levels.
    pub advice_levels: [&'static str; 3],
    /// Name of what the words of the notes suggest.
    pub guess: &'static str,
    /// Which words suggest what.
    pub guessed: fn(&[&str], &str) -> String,
    /// Take what is suggested.
    pub take_guess: &'static str,
    /// The fold of what may be added in a step; how much of it is written.
    pub more: fn(usize) -> String,
    /// The department that asks.
    pub department: &'static str,
    /// What set it off.
    pub triggers: &'static str,
    /// How many people are in charge at home.
    pub staff: &'static str,
    /// How far people from outside are used.
    pub external: &'static str,
    /// Why nobody from outside is there.
    pub reasons: &'static str,
    /// The roles.
    pub roles: &'static str,
    /// At most two.
    pub roles_hint: &'static str,
    /// Nobody can do everything.
    pub roles_warn: &'static str,
    /// What to do, by the role that was chosen last.
    pub roles_warn_todo: fn(&str) -> String,
    /// Which role moves.
    pub part_role: &'static str,
    /// Make two cards.
    pub part: &'static str,
    /// They are two now, the second by its number.
    pub parted: fn(usize) -> String,
    /// The level.
    pub level: &'static str,
    /// The field.
    pub field: &'static str,
    /// Groups of fields: office, region, other.
    pub field_groups: [&'static str; 3],
    /// Choose one.
    pub choose: &'static str,
    /// Work style.
    pub work_style: &'static str,
    /// The second best.
    pub fallback: &'static str,
    /// Why it is asked.
    pub fallback_hint: &'static str,
    /// The second best in words.
    pub fallback_note: &'static str,
    /// Where the work is done.
    pub work_place: &'static str,
    /// Whether prefectural staff come along.
    pub escort: &'static str,
    /// Yes and no to that.
    pub escort_answers: [&'static str; 2],
    /// From when.
    pub start: &'static str,
    /// Whether the person may be shared.
    pub shareable: &'static str,
    /// Yes and no to that.
    pub shareable_answers: [&'static str; 2],
    /// With whom.
    pub partners: &'static str,
    /// Days a month.
    pub days: &'static str,
    /// Range.
    pub days_hint: &'static str,
    /// Unit.
    pub days_unit: &'static str,
    /// Months.
    pub months: &'static str,
    /// Range.
    pub months_hint: &'static str,
    /// Unit.
    pub months_unit: &'static str,
    /// Importance.
    pub importance: &'static str,
    /// Urgency.
    pub urgency: &'static str,
    /// State of the budget.
    pub budget: &'static str,
    /// At least and at most.
    pub budget_ends: [&'static str; 2],
    /// Unit of the budget.
    pub budget_unit: &'static str,
    /// Range of the budget.
    pub budget_hint: &'static str,
    /// At least is more than at most.
    pub budget_crossed: &'static str,
    /// A range of thousand yen a year.
    pub thousands: fn(Option<u32>, Option<u32>) -> String,
    /// What is ready.
    pub readiness: &'static str,
    /// The section that takes over.
    pub owner: &'static str,
    /// No names.
    pub owner_hint: &'static str,
    /// The help that is wanted.
    pub support: &'static str,
    /// Name of the draft beside the form.
    pub draft: &'static str,
    /// The questions that count, in short: the problem to urgency, in the order of the card.
    pub questions: [&'static str; 10],
    /// What is still open.
    pub open: &'static str,
    /// Short labels of the draft: after half a year, roles, level, field, involvement, second best, priority,
    /// budget, municipalities.
    pub labels: [&'static str; 9],
    /// Short labels of what stands only on paper: department, triggers, staff, external, reasons, place, escort, start,
    /// sharing, readiness, owner, support.
    pub paper_labels: [&'static str; 12],
    /// Importance and urgency in their words.
    pub priority: fn(&str, &str) -> String,
    /// A month, `YYYY-MM`, in words.
    pub month: fn(&str) -> String,
    /// What a month looks like.
    pub month_hint: &'static str,
    /// Print all cards, one sheet each.
    pub print_all: fn(usize) -> String,
    /// Print this card.
    pub print_one: &'static str,
    /// To the matrix.
    pub to_matrix: &'static str,
    /// To the cards of personnel and finance.
    pub to_conditions: &'static str,
    /// Delete the card.
    pub delete_need: &'static str,
    /// To all cards.
    pub all_needs: &'static str,
    /// It stays if you leave.
    pub stays: &'static str,
}

/// A number with a comma between thousands.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut words = String::with_capacity(digits.len() + 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            words.push(',');
        }
        words.push(digit);
    }
    words
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0, 999, 1000, 45_678, 9_999_999].map(super::grouped), ["0", "999", "1,000", "45,678", "9,999,999"]);
    }
}

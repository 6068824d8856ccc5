//! Words of the closing survey and its tally.

/// Words of the closing survey and its tally.
pub struct Survey {
    /// The tab.
    pub tab: &'static str,
    /// The heading: so many of so many people have answered.
    pub answered: fn(usize, u32) -> String,
    /// The heading before anybody answered.
    pub nobody: &'static str,
    /// One after the other, without a name.
    pub about: &'static str,
    /// What happens to the answers.
    pub anonymous: &'static str,
    /// The four grades, from 1 (not at all) to 4 (very much).
    pub grades: [&'static str; 4],
    /// No answer to a question.
    pub no_answer: &'static str,
    /// A question by its number.
    pub question: fn(usize) -> String,
    /// In one's own words.
    pub comment: &'static str,
    /// What not to write there.
    pub comment_help: &'static str,
    /// The heading where nobody said how many people there are.
    pub answered_so_far: fn(usize) -> String,
    /// What is missing before the answers can be written.
    pub missing: &'static str,
    /// Write the answers and give the tablet to the next person.
    pub next: &'static str,
    /// The answers were written.
    pub thanks: fn(usize) -> String,
    /// Everybody has answered.
    pub all_answered: &'static str,
    /// Take the last answers back.
    pub take_back: &'static str,
    /// They were taken back.
    pub taken_back: &'static str,
    /// The kit asks nothing.
    pub not_asked: &'static str,
    /// What to do then.
    pub not_asked_todo: &'static str,
}

pub(super) const JA: Survey = Survey {
    tab: "アンケート",
    answered: |count, people| format!("{people}人中{count}人が答えました"),
    nobody: "ひとりずつ、ふり返りに答えます",
    about: "答えたら「次の人へ」を押して、端末を渡してください。前の人の答えは見えません。",
    anonymous: "名前は書きません。だれの答えかは残りません。班の記録と一緒に提出します。",
    grades: ["思わない", "あまり思わない", "そう思う", "大いにそう思う"],
    no_answer: "答えない",
    question: |number| format!("問{number}"),
    comment: "ひとこと（感想や、次に望むこと）",
    comment_help: "人の名前や、だれのことか分かることは書かないでください。",
    answered_so_far: |count| format!("{count}人が答えました"),
    missing: "1つ選ぶか、ひとこと書いてから押してください。",
    next: "次の人へ",
    thanks: |count| format!("{count}人目の答えを書きました。端末を次の人へ渡してください。"),
    all_answered: "全員が答えました。ありがとうございました。",
    take_back: "最後のひとり分を取り消す",
    taken_back: "最後のひとり分を取り消しました。",
    not_asked: "このフォーラムにアンケートはありません",
    not_asked_todo: "進行役が質問を足した進行キットを開くと、ここで答えられます。",
};

pub(super) const EN: Survey = Survey {
    tab: "Survey",
    answered: |count, people| format!("{count} of {people} people have answered"),
    nobody: "Looking back, one person after the other",
    about: "When you have answered, press “Next person” and pass the tablet on. Nobody sees the answers before theirs.",
    anonymous: "No names. Nothing says whose answer it is. The answers are handed in with the group's records.",
    grades: ["Not at all", "Not really", "Yes", "Very much"],
    no_answer: "No answer",
    question: |number| format!("Question {number}"),
    comment: "In your own words (what you take home, what you wish for)",
    comment_help: "Please write no names and nothing that shows whom it is about.",
    answered_so_far: |count| {
        if count == 1 { "1 person has answered".into() } else { format!("{count} people have answered") }
    },
    missing: "Please choose one answer or write a few words first.",
    next: "Next person",
    thanks: |count| format!("Answer {count} is written. Please pass the tablet on."),
    all_answered: "Everybody has answered. Thank you.",
    take_back: "Take the last person's answers back",
    taken_back: "The last person's answers were taken back.",
    not_asked: "This forum asks no survey",
    not_asked_todo: "Open a kit to which the facilitator has added questions, and they will be here.",
};

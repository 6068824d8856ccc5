//! Words of the category page: the last concrete act, the items, and what their evidence carries.

/// Words of the category page.
pub struct Category {
    /// Which category, by letter and number of items.
    pub which: fn(&str, usize) -> String,
    /// The question about the last concrete act.
    pub recall: &'static str,
    /// It may stay empty.
    pub recall_help: &'static str,
    /// Choose from the cases that are written elsewhere, by how many there are and how many are chosen.
    pub choose: fn(usize, usize) -> String,
    /// The sentence that one agrees to by choosing a case.
    pub choose_this: &'static str,
    /// One more case.
    pub write_more: &'static str,
    /// To the whole form.
    pub whole: &'static str,
    /// The question about the items.
    pub nearest: &'static str,
    /// The sentences are the same; reasons without a level are no zero.
    pub nearest_help: &'static str,
    /// A level's label with its number, both behind the sentence.
    pub level: fn(&str, u32) -> String,
    /// What a tap on the line of an item does: answer it, change it, fold it.
    pub turn: [&'static str; 3],
    /// The words of the standard changed under the answer.
    pub again: &'static str,
    /// The answer stays as it is.
    pub keep: &'static str,
    /// Which cases show the item.
    pub shown_by: &'static str,
    /// There is no case on the page.
    pub no_case: &'static str,
    /// So many cases carry the answer.
    pub carried: fn(usize) -> String,
    /// No case that counts is linked.
    pub carried_none: &'static str,
    /// So many cases carry less than the answer: up to this label.
    pub carried_to: fn(usize, &str) -> String,
    /// So many linked cases don't count yet.
    pub not_counting: fn(usize) -> String,
    /// Going on without evidence is fine.
    pub fine_without: &'static str,
    /// Write a note.
    pub note: &'static str,
    /// Field: the note, help.
    pub note_field: [&'static str; 2],
    /// To the next open item.
    pub next_item: &'static str,
    /// So many items of the category are open.
    pub open_here: fn(usize) -> String,
    /// None is.
    pub all_here: &'static str,
    /// To the category after this one.
    pub next: &'static str,
    /// After the last one.
    pub to_cases: &'static str,
}

pub(super) const JA: Category = Category {
    which: |letter, items| format!("{letter}　{items}項目"),
    recall: "直近では、何をしましたか",
    recall_help: "この区分で最後に行ったことを、1つ書いてください。行ったことがないときや、思い出せないときは、空のまま進めます。",
    choose: |all, chosen| match chosen {
        0 => format!("ほかの区分で書いた事例から選ぶ（{all}件）"),
        _ => format!("ほかの区分で書いた事例から選ぶ（{all}件のうち{chosen}件を選択）"),
    },
    choose_this: "この事例も、この区分のことです",
    write_more: "もう1件書く",
    whole: "役割や数字も書く",
    nearest: "項目ごとに、いちばん近い文を選んでください",
    nearest_help: "文は、この区分のどの項目でも同じです。「該当なし」と「わからない」は、0にはなりません。",
    level: |label, number| format!("{label}（{number}）"),
    turn: ["答える", "変える", "たたむ"],
    again: "文が変わりました。もう一度見てください。",
    keep: "このままでよい",
    shown_by: "この項目を示す事例",
    no_case: "上で事例を書くか選ぶと、ここで結べます。",
    carried: |cases| format!("結んだ事例は{cases}件です。この答えの根拠が、そろっています。"),
    carried_none: "根拠になる事例は、まだ結ばれていません。",
    carried_to: |cases, label| format!("結んだ事例は{cases}件です。いまの根拠は「{label}」までです。"),
    not_counting: |cases| format!("結んだ事例のうち{cases}件は、足りないところがあるので、まだ数えません。"),
    fine_without: "なくても進めます。自己評価は、そのまま残ります。",
    note: "メモを書く",
    note_field: ["メモ", "答えに添えたいことを、400文字まで書けます。読む人にも見えます。"],
    next_item: "次の項目へ",
    open_here: |count| format!("この区分は、あと{count}項目です。あとで戻れます。"),
    all_here: "この区分は、すべて答えました。",
    next: "次の区分へ",
    to_cases: "事例の確認へ",
};

pub(super) const EN: Category = Category {
    which: |letter, items| if items == 1 { format!("{letter}: 1 item") } else { format!("{letter}: {items} items") },
    recall: "What did you do last?",
    recall_help: "Write the last thing that you did in this category. If there is nothing, or you don’t remember, leave it empty and go on.",
    choose: |all, chosen| match chosen {
        0 => format!("Choose from cases written elsewhere ({all})"),
        _ => format!("Choose from cases written elsewhere ({chosen} of {all} chosen)"),
    },
    choose_this: "This case is about this category too",
    write_more: "Write one more",
    whole: "Add your part, figures and more",
    nearest: "For each item, choose the nearest sentence",
    nearest_help: "The sentences are the same for every item of this category. “Not applicable” and “I don’t know” do not become a zero.",
    level: |label, number| format!("{label} ({number})"),
    turn: ["Answer", "Change", "Fold"],
    again: "The words have changed. Please look at it again.",
    keep: "Keep it as it is",
    shown_by: "Cases that show this item",
    no_case: "Write or choose a case above, and you can link it here.",
    carried: |cases| match cases {
        1 => "1 case is linked. It carries this answer.".into(),
        _ => format!("{cases} cases are linked. They carry this answer."),
    },
    carried_none: "No case that counts is linked yet.",
    carried_to: |cases, label| match cases {
        1 => format!("1 case is linked. So far, the evidence carries “{label}”."),
        _ => format!("{cases} cases are linked. So far, the evidence carries “{label}”."),
    },
    not_counting: |cases| match cases {
        1 => "1 linked case is not complete and does not count yet.".into(),
        _ => format!("{cases} linked cases are not complete and do not count yet."),
    },
    fine_without: "You can go on without it. Your own answer stays.",
    note: "Write a note",
    note_field: ["Note", "Anything to add to your answer, up to 400 characters. Readers see it too."],
    next_item: "Next item",
    open_here: |count| match count {
        1 => "1 item of this category is open. You can come back.".into(),
        _ => format!("{count} items of this category are open. You can come back."),
    },
    all_here: "Every item of this category is answered.",
    next: "Next category",
    to_cases: "To the cases",
};

//! The kit editor in Japanese.

use super::Kit;
use crate::domain::forum::{Fit, Screen};

pub(in crate::text) const JA: Kit = Kit {
    kit: |groups, themes, minutes| format!("{groups}班・テーマ{themes}つ・{minutes}分の会です"),
    kit_text: "直すたびに保存します。できたら、「班に渡すファイル」で署名して渡してください。",
    foreign: "このキットは直せません",
    foreign_text: "別の端末で作られた進行キットです。直せるのは、作った端末だけです。自分で直したいときは、「写して作る」を押してください。",
    basics: "会の名前と日付",
    title: "フォーラムの名前",
    date: "開催日",
    prefecture: "都道府県",
    prefecture_none: "選んでください",
    prefecture_help: "班の端末が、市区町村を探すときに使います。",
    votes: "ひとりの票（テーマごと）",
    votes_hint: "0から99まで",
    votes_unit: "票",
    groups: |count| format!("班（{count}）"),
    group_name: |number| format!("班{number}の名前"),
    add_group: "班を足す",
    themes: |count| format!("テーマ（{count}）"),
    theme_title: |number| format!("テーマ{number}の題"),
    theme_prompt: |number| format!("テーマ{number}の問い"),
    theme: "新しいテーマ",
    add_theme: "テーマを足す",
    agenda: "時間の割り振り",
    sum: |minutes| format!("合計{minutes}分"),
    step_minutes: |number| format!("{number}番目の時間"),
    minutes_hint: "0から480まで",
    minutes: |minutes| format!("{minutes}分"),
    minutes_unit: "分",
    step_title: |number| format!("{number}番目の名前"),
    step_todo: |number| format!("{number}番目にすること"),
    step: "新しい時間",
    add_step: "時間を足す",
    edit_agenda: "時間の割り振りを見る・直す",
    remove: |name| format!("{name}を外す"),
    up: |name| format!("{name}を上へ"),
    down: |name| format!("{name}を下へ"),
    row_tools: ["上へ", "下へ", "外す"],
    give: "班に渡すファイル",
    give_open: "都道府県がまだ選ばれていません。選んでから渡すと、班の端末で市区町村を早く探せます。",
    next: [
        "署名して、進行キットのファイルを保存します。",
        "ファイルを班の端末に渡します。USBメモリ、メール、共有のどれでもかまいません。",
        "会が終わったら、班から受け取ったファイルを「全体の板」で足します。",
    ],
    next_name: "このあとの流れ",

    places_of: |number| format!("班{number}の市区町村"),
    places: |count, names| format!("{count}市区町村：{names}"),
    places_none: "市区町村を決める（決めなくてもかまいません）",
    deal: "市区町村を班に分ける",
    deal_text: |prefecture, count, groups| {
        format!(
            "{prefecture}の{count}市区町村を、市・町・村がかたよらないように、{groups}つの班に分けます。いまの分け方と置きかわります。"
        )
    },
    deal_open: "都道府県を選ぶと、市区町村を班に分けられます。",
    twice: |names| format!("2つ以上の班に入っています：{names}"),
    nowhere: |names, more| match more {
        0 => format!("どの班にも入っていません：{names}"),
        more => format!("どの班にも入っていません：{names}、ほか{more}件"),
    },
    edit_themes: "テーマを見る・直す",
    about_schemes: "支援制度の使いづらさを聞くテーマ",
    about_schemes_text: "付箋に、どの制度のことか、県に補ってほしいことは何かを書けます。",
    slot: "会場の持ち時間（分）",
    slot_hint: "1から600まで",
    fit: |minutes, fit| match fit {
        None => format!("合計{minutes}分。持ち時間を入れると、収まるかどうかが分かります"),
        Some(Fit::Exact) => format!("合計{minutes}分。持ち時間にぴったりです"),
        Some(Fit::Spare(left)) => format!("合計{minutes}分。{left}分余ります"),
        Some(Fit::Over(over)) => format!("合計{minutes}分。{over}分こえています"),
    },
    idle: |titles| format!("まだ時間のないテーマがあります：{titles}"),
    empty_steps: |numbers| format!("0分のところがあります：{numbers}番目"),
    step_more: |screen, theme, todo| match theme {
        Some(number) => format!("テーマ{number}・{screen}　{todo}"),
        None => format!("{screen}　{todo}"),
    },
    step_theme: |number| format!("{number}番目のテーマ"),
    step_theme_none: "テーマなし",
    theme_of: |number, title| format!("{number}　{title}"),
    step_screen: |number| format!("{number}番目に開く画面"),
    screen: |screen| match screen {
        Screen::Join => "入室",
        Screen::Board => "付箋",
        Screen::Needs => "ニーズ票",
        Screen::Matrix => "重要×緊急",
        Screen::Present => "発表",
        Screen::Survey => "アンケート",
        Screen::HandIn => "提出",
        Screen::Other => "ほかの画面",
    },
    survey: |count| format!("終わりのアンケート（{count}問）"),
    survey_text: "参加者が一人ずつ、4段階と自由な文で答えます。名前は聞きません。",
    survey_none: "質問がないので、アンケートはしません。",
    survey_template: "ひな形の質問を入れる",
    edit_survey: "質問を見る・直す",
    question: |number| format!("質問{number}"),
    new_question: "新しい質問",
    add_question: "質問を足す",
    english: "英語",
    english_switch: "英語の文も付ける",
    english_text: [
        "テーマ・時間・質問に、英語の欄が加わります。ひな形のままの文には、英語も入ります。",
        "切ると、英語の文は消えます。「元に戻す」で戻せます。",
    ],
    english_open: |count| format!("英語のない文が{count}件あります。そこは、もとの文のまま出ます。"),
    in_english: |label| format!("{label}（英語）"),
    edit_seal: "封の鍵を見る・足す",
    theme_concerned: |found| {
        format!(
            "このテーマには、{}台の端末から付箋が{}枚届いています。外しても、届いた付箋は消えません。",
            found.tables, found.notes
        )
    },
    group_concerned: |found| {
        format!(
            "この班からは、{}台の端末の付箋が{}枚届いています。外しても、届いたものは消えません。",
            found.tables, found.notes
        )
    },
    take_away: "それでも外す",
    changed_later: "渡したあとで直したら、もう一度署名して、新しいファイルを班の端末で開いてもらいます。班が書いたものは、そのまま残ります。",
    copy: "写して作る",
    links: ["投影", "アンケート"],
};

//! The plenary's words in Japanese.

use super::Plenary;
use crate::text::common::tenth;

pub(in crate::text) const JA: Plenary = Plenary {
    awaited: |groups| format!("{}を待っています。", groups.join("、")),
    held_apart: (
        |count| format!("署名者を認めていない提出が{count}件あります。まだ数えていません。"),
        "署名者を確かめる",
    ),
    submission: |count| format!("{count}回目の提出"),
    own_tablet: "この端末で書いたもの",
    wrote: |notes, needs| format!("付箋{notes}枚・ニーズ票{needs}枚"),
    over: |theme, votes, most| {
        format!("テーマ{theme}に{votes}票あります。この班の票は{most}票までです。班に確かめてください。")
    },
    move_tablet: "班を直す",
    which_group: |said| {
        if said.is_empty() {
            "班が分かりません。どの班の端末ですか。".into()
        } else {
            format!("「{said}」という班はキットにありません。どの班の端末ですか。")
        }
    },
    group_of_tablet: "この端末の班",
    choose: "選んでください",
    leave_out: "数えない（練習、取り替えた端末）",
    said_itself: |said| format!("端末では{said}"),
    left_out: |count| format!("数えていない端末が{count}台あります"),
    take_back: "もとに戻す",
    owners: "主催者が決めたもの",
    to_group: |name| format!("{name}の板を開く"),
    to_stage: "スクリーンに映す",
    to_tally: "アンケートの集計",
    ways: "次に開くもの",
    print: "全体の板を印刷する",

    filter: "しぼり込み",
    filters: ["班", "市・町・村", "部署", "テーマ"],
    all: "すべて",
    kinds: ["市", "町", "村", "特別区"],
    kinds_hint: "人口の数字は持っていません。規模は、市・町・村・特別区で分けます。",
    filter_off: "しぼり込みをやめる",
    filtered: |[clusters, all_clusters], [votes, all_votes], [needs, all_needs]| {
        format!(
            "まとまり{all_clusters}件のうち{clusters}件、{all_votes}票のうち{votes}票、ニーズ票{all_needs}枚のうち{needs}枚を出しています。"
        )
    },
    filter_rule: "まとまりは、付箋に書いた市区町村と部署で分けます。書いていなければ、その班の顔ぶれで分けます。票は分けず、まとまりごと出します。",
    filter_empty: "この条件に合うものはありません。",

    proposals: |count| format!("同じことを言っていそうなまとまりが{count}組あります"),
    proposals_text: "1つにまとめても、もとの班・票・付箋はすべて残ります。いつでも戻せます。",
    equal: "見出しが同じです",
    heading: "まとめた見出し",
    unite: |count| format!("{count}件を1つにまとめる"),
    apart: "別々のままにする",
    too_few: "2件以上を選ぶと、まとめられます。",
    decided: |count| format!("決めたことが{count}件あります"),
    is_one: |title, parts| format!("「{title}」に{parts}件をまとめました"),
    is_apart: |titles, count| {
        let titles: Vec<String> = titles.iter().map(|title| format!("「{title}」")).collect();
        format!("{}の{count}件は別々のままです", titles.join("、"))
    },

    arrange: "並べ方",
    arrangements: ["票の多い順", "班ごとに並べる"],
    chosen: |count| format!("{count}件を選んでいます"),
    open: "開く",
    choose_none: "選ぶのをやめる",
    origins: |parts, notes| format!("もとの{parts}件と付箋{notes}枚を見る"),
    show_notes: |count| format!("付箋{count}枚を見る"),
    of_several: |parts| format!("{parts}件をまとめた"),
    loose: |count| format!("まとまりに入っていない付箋が{count}枚あります"),
    stray: "新しいキットにないテーマ",
    stray_hint: "キットが変わる前に班が書いたものです。消さずに残しています。",
    hands: |up, of| format!("{of}人中{up}人"),

    maps: "だれが、どこで、どのくらい要るか",
    fields: |cards| format!("分野 × 市区町村（ニーズ票 {cards}枚）"),
    place: "市区町村",
    days: |cards| format!("勤務の形 × ひと月の日数（ニーズ票 {cards}枚）"),
    style: "勤務の形",
    bands: ["1日まで", "4日まで", "8日まで", "12日まで", "12日超"],
    fields_note: "市区町村を2つ以上書いた票は、それぞれの行で数えます。計では1枚と数えます。",
    demand: |days| format!("求められている日数は、合わせてひと月{days}です"),
    demand_heads: ["役割", "ニーズ票", "ひと月の人日", "日数が未定"],
    several_roles: "役割が2つ以上",
    open_role: "役割が未定",
    person_days: |tenths| format!("{}人日", tenth(tenths)),
    cards: |cards| format!("{cards}枚"),
    demand_note: "どの票も1回だけ数えます。日数が未定の票は、人日に入れていません。",

    conditions: "人事・財政の条件",
    save: "表にして保存",
    saves: ["付箋の表（CSV）", "まとまりの表（CSV）", "アンケートの表（CSV）"],
    save_hint: "表計算ソフトで開けます。しぼり込みに関わらず、すべてを書き出します。",
    note_heads: [
        "テーマ",
        "まとめた見出し",
        "班の見出し",
        "付箋",
        "班",
        "端末",
        "市区町村（コードと名前）",
        "部署",
        "賛成した人",
        "聞いた人",
        "支援策",
        "県に出してほしいもの",
    ],
    cluster_heads: [
        "テーマ",
        "まとめた見出し",
        "まとめた票",
        "班の見出し",
        "班",
        "端末",
        "票",
        "付箋の数",
        "市区町村（コードと名前）",
    ],
    survey_heads: ["問い", "1 思わない", "2", "3", "4 大いにそう思う", "答えなし", "答えた人", "ひとこと"],

    group_found: |name, clusters, notes| format!("{name}は、付箋{notes}枚から{clusters}件にまとめました"),
    group_missing: |name| format!("{name}のものは、まだ届いていません"),
    group_missing_todo: "班の端末で書き出したファイルを足してください。",
    group_tablets: |count| format!("端末{count}台で書いたものを合わせています。"),
    group_rows: ["市区町村", "人数", "部署", "職位"],
    group_nothing: "まとまりはありません。",
    to_plenary: "全体の板に戻る",
    foot: |here, all| format!("{all}班のうち{here}班の提出にもとづきます。"),

    tallied: |answers, people| {
        if people as usize >= answers {
            format!("{people}人のうち{answers}人が答えました")
        } else {
            format!("{answers}人が答えました")
        }
    },
    tally_empty: "アンケートの答えは、まだ届いていません",
    tally_empty_todo: "班の端末で答えたものが、提出のファイルに入ってきます。",
    share: |part, whole| match (part * 200 + whole).checked_div(2 * whole) {
        Some(share) => format!("{share}％"),
        None => "—".into(),
    },
    tally_heads: ["答え", "人数", "割合"],
    unanswered: |count| format!("答えなし {count}人"),
    agreed: |agreed, all| format!("{all}人のうち{agreed}人がそう思うと答えました"),
    comments: |count| format!("ひとことが{count}件あります"),
    comments_hint: "だれの、どの班の言葉かは残していません。言葉の順に並べています。",
};

//! The staff levels in Japanese.

use super::Staff;

pub(in crate::text) const JA: Staff = Staff {
    place: "職員の水準",
    link: ["職員の水準をまとめて見る", "名前を出さずに、水準の分布と研修の案を見ます"],
    tracks: ["応募する人に", "職員に"],
    found: |people| format!("職員{people}人の水準と、研修の案です"),
    few: |fewest| format!("{fewest}人そろうと表示します"),
    few_why: |people| {
        format!("いまは{people}人です。2人までの表では、だれの水準か分かってしまうため、まだ数を出しません。")
    },
    none: [
        "職員の自己評価は、まだ届いていません",
        "職員として書き、同意のある自己評価のファイルを開くと、ここでまとめて見られます。",
        "ファイルを開く",
    ],
    intro: "職員として書かれた自己評価を、人数だけで数えます。名前は出しません。順位もつけません。",
    rules: "1人か2人になる欄は、隣の水準と合わせた人数にします。そのほかの人数は「3人以上」「6人以上」のように3人きざみで示します。だれか1人を指す数は出しません。",
    rules_name: "人数の示し方",
    left_out: |[ended, none, unreadable]| {
        let parts =
            [("同意の期限が切れた人", ended), ("同意のない人", none), ("この端末にない標準で答えた人", unreadable)];
        let parts: Vec<String> =
            parts.iter().filter(|part| part.1 > 0).map(|(name, people)| format!("{name}{people}人")).collect();
        format!("{}は、数えていません。", parts.join("、"))
    },
    choose: "どの標準で答えた人を見ますか",
    standard: |title, version| format!("{title}（{version}版）"),
    standard_source: |source| format!("出典: {source}"),

    levels: "区分ごとの人数",
    levels_help: "1人につき1つ、その区分の項目の半分以上で届いている水準を数えます。自己評価と、根拠のある水準は、足し合わせません。",
    level: "水準",
    no_level: "なし",
    rows: ["自己評価", "根拠あり", "面接で確認"],
    row: "見方",
    together: |first, last| format!("{first}から{last}まで合わせて"),
    items: "項目ごとの人数",
    items_help: "区分を開くと、項目ごとに同じ表を見られます。",

    roles: "めざす人材像と、必須の項目",
    roles_help: "その人材像をめざす職員のうち、必須の項目にどれだけ届いているかです。",
    role: |musts, aiming| format!("必須{musts}項目・めざす職員 {aiming}"),
    classes: ["すべて届く", "半分以上", "半分未満"],
    at_least: |people, fewest| match people {
        0 => format!("{fewest}人未満"),
        _ => format!("{people}人以上"),
    },

    gaps: |items| match items {
        0 => "3人以上に共通する項目は、まだありません".into(),
        _ => format!("3人以上が、これから伸ばす項目（{items}項目）"),
    },
    gaps_more: |items| format!("ほか{items}項目"),
    gaps_help: "自己評価の水準が、めざす人材像の目安より低い項目です。自己評価では届いていて根拠がまだの項目は、研修より先に、事例を書くと見えてきます。",
    gaps_none: "めざす人材像を選んだ職員が増えると、ここに並びます。",
    no_training: "研修の一覧に、結びつくものがありません",
    plan: |parts, length| format!("研修の案（{parts}つ・合わせて{length}）"),
    plan_help: "上の項目に役立つ研修です。時間は、グループで1回ずつ行うときの合計です。",
    draft: "案",
    minutes: |minutes| match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}分"),
        (hours, 0) => format!("{hours}時間"),
        (hours, minutes) => format!("{hours}時間{minutes}分"),
    },
    plan_heads: ["研修", "役立つ項目", "人数", "時間"],
    sum: "合計",

    papers: "表を持ち出す",
    csv: "表を保存する（CSV）",
    papers_help: "表に名前はありません。ただし、1人増えた前後の表を並べると、その人の水準が分かることがあります。配るのは、人数がまとまってからにしてください。",
    csv_heads: ["標準", "表", "区分・項目・人材像・研修", "見方", "水準・区切り", "人数"],
    csv_parts: ["区分", "項目", "人材像の必須", "これから伸ばす項目", "研修の案"],

    examples: "市の取り組みの例",
    cities: [
        [
            "石川県金沢市",
            "令和3年から、管理職を含む一般事務職員およそ2,000人に、デジタル研修を行いました。同じ年の5月からは、30代の職員20人を対象に、中心となる職員の育成を始めました。「デジタル行政推進リーダー」を合わせて100人育て、およそ100あるすべての課に置くことをめざしています。令和4年度の育成研修は、5月から11月までの約200時間で、20人が受けました。",
        ],
        [
            "栃木県真岡市",
            "すべての課に置いた「DX推進員」の活動と並んで、希望する職員による「自主的な業務改善組織への変革プロジェクト」を行っています。仕事の進め方を見直す手法を学び、チームで改革案を考えて、市長をはじめ全職員の前で発表します。取り組んだ職員を「DX人材」と認める市の制度を、令和4年度に作りました。",
        ],
    ],
    cities_source: |title| format!("出典: {title}。資料に書かれた当時の内容です。その後の変化は確かめていません。"),
};

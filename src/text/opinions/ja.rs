//! Japanese words of the editor of 意見の概要.

use super::Opinions;
use crate::domain::forum::{ReportWords, SummaryWords};

pub(in crate::text) const JA: Opinions = Opinions {
    document: SummaryWords {
        heading: "グループワークでの意見の概要",
        theme: |number, title| format!("＜テーマ{number}＞{}について", title.strip_suffix("について").unwrap_or(title)),
        impressions: "参加者の感想",
    },
    report: ReportWords {
        heading: |title| format!("全体会の記録　{title}"),
        totals: "合計",
        total_names: ["付箋（枚）", "まとまり（件）", "票", "ニーズ票（枚）", "参加者（人）"],
        groups: "班",
        group_heads: ["班", "市区町村", "人数"],
        missing: "未提出",
        unknown: "班の分からない端末",
        theme: |number, title| format!("テーマ{number}　{title}"),
        cluster_heads: ["まとまり", "班", "票", "付箋"],
        needs: "ニーズ票",
        and: "、",
    },

    draft: "班のまとまりを、票の多い順に並べた下書きです。直し始めると、あなたの記録になります。",
    start: "下書きから始める",
    start_blank: "白紙から書き始める",
    own: "あなたが書いた概要です。班の記録があとで変わっても、ここの文は変わりません。",
    theirs: |name| {
        if name.is_empty() {
            "受け取った概要です。".into()
        } else {
            format!("「{name}」から受け取った概要です。")
        }
    },
    theirs_text: "このまま読めます。直すときは、写しを手元につくります。",
    copy: "手元で直す",
    drop: "下書きに戻す",
    drop_hint: "書いた概要を消して、班のまとまりの下書きに戻ります。「元に戻す」で取り消せます。",

    news: "班の記録との違い",
    fresh: |count| format!("まだ入っていないまとまりが{count}件あります"),
    take_in: "加える",
    take_in_this: |heading| format!("「{heading}」を加える"),
    leave_out: "入れない",
    leave_out_this: |heading| format!("「{heading}」を入れない"),
    gone: |count| format!("もとの見出しがなくなった意見が{count}件あります"),
    gone_this: |heading| format!("「{heading}」は、いまの班の記録にありません。書いた意見はそのままです。"),
    recounted: |count| format!("票か班が変わった意見が{count}件あります"),
    recount: "いまの票と班にする",
    left_out: |count| format!("入れていないまとまり {count}件"),

    count: |count| format!("{count}件"),
    none: "意見はまだありません。ないままのテーマは、公表する文書に載りません。",
    bullet: |theme, number| format!("テーマ{theme}の意見{number}"),
    by_hand: "手で直した文",
    from_hand: "手で書いた文",
    headings: "もとの見出し",
    tools: ["選ぶ", "上へ", "下へ", "消す"],
    tool_names: [
        |text| format!("「{text}」を選ぶ"),
        |text| format!("「{text}」を上へ"),
        |text| format!("「{text}」を下へ"),
        |text| format!("「{text}」を消す"),
    ],
    theme: |number| format!("テーマ{number}"),
    send: |number| format!("テーマ{number}へ"),
    send_this: |number, text| format!("「{text}」をテーマ{number}へ移す"),
    add_to: |number| format!("テーマ{number}に足す意見"),
    add: "意見を足す",
    chosen: |count| format!("{count}件を選択中"),
    join: |count| format!("{count}件を1件に合わせる"),
    join_hint: "もう1件選ぶと、1件に合わせられます。",
    clear: "選択をやめる",

    impressions: "参加者の感想",
    impressions_text: "アンケートの自由記述から、公表するものを選びます。選んだ順に載ります。選ぶまでは、どこにも載りません。",
    impressions_none: "自由記述は、まだ届いていません。",
    impressions_legend: "載せる感想",

    sheet: "仕上がり",
    papers: "文書",
    report_save: "全体会の記録（Markdown）",
    report_hint: "こちらには、班の名前、市区町村、票、ニーズ票も入ります。",
    inside: |bullets, impressions, plan, rulings| {
        let mut lines = vec![format!("概要の意見{bullets}件と、それぞれのもとの見出し、班、票の数")];
        if impressions > 0 {
            lines.push(format!("参加者の感想{impressions}件"));
        }
        if plan {
            lines.push("フォーラムの計画".into());
        }
        if rulings {
            lines.push("まとまりの合わせ方と、端末の班の決め".into());
        }
        lines.push("入らないもの：付箋、票の記録、ニーズ票、アンケートの答え、入れなかった見出しの文".into());
        lines
    },
    inside_name: "結果のファイルの中身",
    inside_first: "署名したファイルを渡すには、先に概要を書き始めます。",
    inside_not_owner: "フォーラムの計画は、つくった端末から渡します。受け取る側では、計画をつくった人の概要が先に出ます。",
};

//! What was published about the forum of Nagasaki in 2024, word for word.
//!
//! By the Ministry of Internal Affairs and Communications: 「地域DX推進体制構築に向けた長崎県・市町村連携フォーラム（令和6年8月1日
//! 開催）」, soumu.go.jp, 都道府県と市町村の連携によるDX推進体制.

/// The forum's name.
pub const TITLE: &str = "地域DX推進体制構築に向けた長崎県・市町村連携フォーラム";

// The bullets, in the order of the page: four of the first theme, two of the second.
pub const DIRECTION: &str =
    "どの自治体も共通する事として「IT・システム戦略を描き、幹部と共に方向性を示せる人材」が必要。";
pub const PROJECT: &str = "正しい方向に進むためにプロジェクトマネジメントが出来る人材も必要。";
pub const LASTING: &str = "常勤が望ましいが、それが無理な場合は少なくとも継続的に支援してくれる人が必要。";
pub const SWEAT: &str = "一緒に汗をかいてくれる人が必要。";
pub const BPR: &str = "分野問わず、BPRの機運が高い部局。";
pub const NEW_WORK: &str = "新しい事業(定額減税など)を始める所属。(デジタル化との親和性が高い)";

/// What people said at the end.
pub const IMPRESSIONS: [&str; 5] = [
    "デジタル人材の確保の考え方やグループワークで他自治体の状況を聞くことができた",
    "本市においては情報政策部門、人事部門、財政部門の意見交換や情報共有の機会を増やしていかなければならないと感じた。",
    "優秀な人材は他の機関(自治体・民間等)との競合になるので早めに確保したい。",
    "人材プール機能の確保という考え方が興味深かった。",
    "デジタル人材に限らず、技術・資格職(土木職、建築職等)などの単独では確保が難しい人材にも有効な方法だと感じた。",
];

/// The bullets as a document.
pub const PUBLISHED: &str = "\
# グループワークでの意見の概要

## ＜テーマ1＞必要とする人材のレベル・層について

- どの自治体も共通する事として「IT・システム戦略を描き、幹部と共に方向性を示せる人材」が必要。
- 正しい方向に進むためにプロジェクトマネジメントが出来る人材も必要。
- 常勤が望ましいが、それが無理な場合は少なくとも継続的に支援してくれる人が必要。
- 一緒に汗をかいてくれる人が必要。

## ＜テーマ2＞具体的な分野・事業について

- 分野問わず、BPRの機運が高い部局。
- 新しい事業(定額減税など)を始める所属。(デジタル化との親和性が高い)
";

/// The document with what people said at the end.
pub fn with_impressions() -> String {
    let said: String = IMPRESSIONS.iter().map(|said| format!("- {said}\n")).collect();
    format!("{PUBLISHED}\n## 参加者の感想\n\n{said}")
}

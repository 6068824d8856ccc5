//! Need cards of a sample: problems as municipalities put them, with what would be different half a year later.

use yoriai::catalog::RoleId::{self, En, Pm, Pr, Sd};

/// What a need card could say.
pub struct NeedText {
    /// 課題.
    pub problem: &'static str,
    /// Half a year later.
    pub outcome: &'static str,
    /// The roles.
    pub roles: &'static [RoleId],
    /// The field's id in the catalog.
    pub field: &'static str,
}

const fn wish(problem: &'static str, outcome: &'static str, roles: &'static [RoleId], field: &'static str) -> NeedText {
    NeedText { problem, outcome, roles, field }
}

/// Every card of a sample.
pub const NEEDS: [NeedText; 12] = [
    wish(
        "全庁の方針がなく、各課がばらばらに調達している",
        "町長が決めた優先順位の表が、予算の査定に使われている",
        &[Pr],
        "structure",
    ),
    wish(
        "標準化の移行と、毎日の仕事の両方を1人で見ている",
        "工程とリスクの一覧が毎週新しくなり、課長が見ている",
        &[Pm],
        "standardisation",
    ),
    wish(
        "転入の窓口で、同じことを何度も書いてもらっている",
        "転入の手続で、住所と名前を書くのが1回になっている",
        &[Sd],
        "front-office",
    ),
    wish(
        "申請のオンライン化を始めたが、使う人が増えない",
        "よく使われる手続3つで、半分がオンラインになっている",
        &[Sd, En],
        "online",
    ),
    wish(
        "仕様書を業者に書いてもらっていて、比べられない",
        "職員が書いた仕様書で、2社以上から提案が出ている",
        &[Pm],
        "procurement",
    ),
    wish(
        "集計の仕事を、表計算の手作業で続けている",
        "毎月の集計3つが自動になり、直し方を職員が知っている",
        &[En],
        "ai-rpa",
    ),
    wish("研修をしても、翌日から元のやり方に戻ってしまう", "各課に1人、改善を続ける職員がいる", &[Sd, Pr], "people"),
    wish(
        "セキュリティの規程が古く、クラウドを使う判断ができない",
        "規程が新しくなり、使ってよいサービスの一覧がある",
        &[En, Pr],
        "security",
    ),
    wish("避難所の情報を、電話と紙で集めている", "訓練で、全部の避難所の人数が30分でそろう", &[Sd, Pm], "disaster"),
    wish("バスが減り、高齢の方が病院に通えない", "予約して乗る車を、2つの地区で試している", &[Pm], "transport"),
    wish(
        "ホームページで、探しているものが見つからない",
        "よく見られる20のページが、書き直されている",
        &[Sd],
        "website",
    ),
    wish(
        "業務のデータが課ごとにあり、まとめて見られない",
        "人口と子育てのデータを、3つの課が同じ表で見ている",
        &[En, Sd],
        "data",
    ),
];

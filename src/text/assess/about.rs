//! Words of the profile page: the least that a reader needs, and what is never asked.

/// Words of the profile page.
pub struct About {
    /// Heading, by how many parts are open.
    pub found: fn(usize) -> String,
    /// For staff: nothing leaves by itself.
    pub staff: &'static str,
    /// Section: name and contact.
    pub who: &'static str,
    /// Section: where and how much.
    pub place: &'static str,
    /// Section: forms of appointment.
    pub forms: &'static str,
    /// Section: affiliations and own words.
    pub more: &'static str,
    /// Help for the contact, for staff.
    pub contact_staff: &'static str,
    /// The contact looks like neither an address nor a number.
    pub contact_odd: &'static str,
    /// Help for the prefectures.
    pub prefectures_help: &'static str,
    /// Field: the earliest month.
    pub starts: &'static str,
    /// That month is over.
    pub starts_over: &'static str,
    /// Field: affiliations.
    pub affiliations: &'static str,
    /// Help for it.
    pub affiliations_help: &'static str,
    /// Field: own words.
    pub words: &'static str,
    /// Help for it.
    pub words_help: &'static str,
    /// Field: the roles that staff aim at.
    pub targets: &'static str,
    /// Help for it.
    pub targets_help: &'static str,
    /// Below: how many parts are open.
    pub open: fn(usize) -> String,
    /// Onward.
    pub onward: &'static str,
    /// To the overview.
    pub back: &'static str,
}

pub(super) const JA: About = About {
    found: |open| match open {
        0 => "あなたについては、そろいました".into(),
        _ => "あなたのことを、少し教えてください".into(),
    },
    staff: "書き出して渡さないかぎり、書いたことも結果も、この端末の外には出ません。",
    who: "名前と連絡先",
    place: "働ける場所と量",
    forms: "働く形",
    more: "所属と、ひとこと",
    contact_staff: "渡すときにだけ要ります。渡さないときは、空のままでかまいません。",
    contact_odd: "メールアドレスか電話番号に見えません。まちがいがなければ、このままで進めます。",
    prefectures_help: "1つ選ぶごとに、下に並びます。遠隔だけのときは、空のままでかまいません。",
    starts: "いつから働けますか（いちばん早い月）",
    starts_over: "もう過ぎた月です。すぐに働けるときは、今月を選んでください。",
    affiliations: "所属している会社や団体",
    affiliations_help: "利益相反（その団体の入札や契約に関わっていないか）を確かめるために使います。ないときは「なし」と書いてください。",
    words: "自分の言葉で",
    words_help: "どんな仕事を、どう手伝いたいか。400字までです。",
    targets: "目指す役割",
    targets_help: "いくつでも選べます。あとで変えられます。",
    open: |open| format!("あと{open}つです。あとで戻れます。"),
    onward: "次へ：経験",
    back: "全体へ",
};

pub(super) const EN: About = About {
    found: |open| match open {
        0 => "All that is needed about you is there".into(),
        _ => "Please say a little about yourself".into(),
    },
    staff: "Unless you write it out and hand it over, neither this nor the result leaves this device.",
    who: "Name and contact",
    place: "Where and how much",
    forms: "Forms of work",
    more: "Affiliations, and a few words",
    contact_staff: "Needed only if you hand it over. Otherwise leave it empty.",
    contact_odd: "This looks like neither an e-mail address nor a telephone number. If it is right, go on.",
    prefectures_help: "Each one that you choose is listed below. Leave it empty if you only work remotely.",
    starts: "When could you begin (earliest month)?",
    starts_over: "This month is over. If you can begin at once, choose the present one.",
    affiliations: "Companies and bodies you belong to",
    affiliations_help: "Used to check for conflicts of interest, such as bids and contracts of the same body. If there are none, write “none”.",
    words: "In your own words",
    words_help: "What you would like to help with, and how. Up to 400 characters.",
    targets: "Roles you aim at",
    targets_help: "As many as you like. You can change them later.",
    open: |open| format!("{open} more to fill in. You can come back later."),
    onward: "Next: experience",
    back: "Overview",
};

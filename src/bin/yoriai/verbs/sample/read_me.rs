//! The README of a sample: what is there, and that none of it is real.

use yoriai::domain::id::Id;

use super::Wish;

/// The text, with the numbers of this sample.
pub fn text(wish: &Wish, forum: Id, call: Option<Id>) -> String {
    let Wish { groups, applicants, seed, to } = wish;
    let sealed = if to.is_empty() {
        "封をしていません。応募者のファイルも、架空の人なので、そのまま読めます。".to_owned()
    } else {
        format!("班と応募者のファイルには、{}本の鍵で封をしました。封は作るたびに変わります。", to.len())
    };
    let english = if to.is_empty() { "Nothing is sealed." } else { "Hand-ins of tables and applicants are sealed." };
    let called = call.is_some();
    let coordinator = if called { "、coordinator（募集と基準）、interviewerN（面接）" } else { "" };
    let call = call
        .map(|id| format!("yoriai-kit_…          募集のキット  {id}\nyoriai-catalog_…      募集が求める県の基準\n"));
    let call = call.unwrap_or_default();
    let reviews =
        if called && *applicants > 0 { "yoriai-review_…_N.…   面接の採点（2人分）\n" } else { "" };
    format!(
        "\
よりあいの見本（架空のデータ）

すべて作りものです。実在の人・会議・募集とは関係がありません。鍵は種の数から作られ、だれにでも作れます。
本番の署名には、けっして使わないでください。
{sealed}

作り方: yoriai sample --groups {groups} --applicants {applicants} --seed {seed} --out DIR
時刻: 2026-11-21T03:00:00Z（有効は365日）

yoriai-kit_…          会の進行キット  {forum}
{call}yoriai-needs_…_gN_…   第N班の提出（全{groups}班）
yoriai-skill_…_N.…    応募者N（全{applicants}人。4人に1人は職員）
{reviews}keys/                  署名の鍵: facilitator（進行役）{coordinator}、gN（班）、aNNNN（応募者）

見出しの一部は、総務省「都道府県と市町村の連携によるDX推進体制」の、長崎県・市町村連携フォーラム
（令和6年8月1日）の「グループワークでの意見の概要」から引用しました。付せんの文は、この見本のための作文です。
市町のコードは実在のものです。どの市町が何を言ったかは、作りものです。

A made-up sample for trying out. No person, meeting or call in it is real, and its keys can be made by anyone from
the seed: never sign anything that counts with them. {english}
Some headings are quoted from the published summary of the Nagasaki forum of 1 August 2024 (Ministry of Internal
Affairs and Communications); who said what is invented.
"
    )
}

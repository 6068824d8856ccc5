//! A receipt: which files were read, for those who sent them. It holds no names and no contents.

use leptos::prelude::*;

use super::gone::Gone;
use crate::app::{App, Outgoing, app, local};
use crate::domain::id::{Id, Issuer};
use crate::domain::trust::{ReceiptLine, Trust};
use crate::ui::parts::{AppBar, HandOut, Paged};

/// The receipt screen, by the receipt's record id.
#[component]
pub fn ReceiptPage(id: Id) -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let receipt = Memo::new(move |_| app.receipt(id));
    move || {
        let Some(receipt) = receipt.get() else { return view! { <Gone/> }.into_any() };
        let count = receipt.files.len();
        let at = local(receipt.at);
        let at = (app.text().dates.short)(at.month, at.day, at.hour, at.minute);
        let from = (words.receipt_from)(count);
        let lines = StoredValue::new(receipt.files);
        let pages = Paged::new(Signal::stored(count));
        // The names are only for the eyes here; the file has keys alone.
        let trust = untrack(move || app.trust());
        let row = move |at: usize| lines.with_value(|lines| Some(row(app, &trust, lines.get(at)?)));
        let [sender, number, records, remarks] = words.receipt_columns;
        view! {
            <div class="page">
                <header><AppBar place=words.place/></header>
                <main id="main" class="wrap wrap--narrow receipt-page stack stack--5" tabindex="-1">
                    <div class="stack stack--2">
                        <h1 class="h-lg">{(words.receipt)(count)}</h1>
                        <p class="muted">{words.receipt_what}</p>
                    </div>
                    <section class="stack stack--2">
                        <div class="table-wrap">
                            <table class="table table--dense files__table">
                                <caption>{(words.receipt_at)(&at)}</caption>
                                <thead><tr>
                                    <th scope="col">{sender}</th><th scope="col" class="num">{number}</th>
                                    <th scope="col" class="num">{records}</th><th scope="col">{remarks}</th>
                                </tr></thead>
                                <tbody>{move || (0..pages.shown()).map(&row).collect_view()}</tbody>
                            </table>
                        </div>
                        <div>{pages.more()}</div>
                    </section>
                    <HandOut outgoing=Outgoing::Receipt(id) from=from/>
                </main>
            </div>
        }
        .into_any()
    }
}

fn row(app: App, trust: &Trust, line: &ReceiptLine) -> impl IntoView + use<> {
    let words = &app.text().kept;
    let [_, number, records, remarks] = words.receipt_columns;
    let issuer = Issuer::new(&line.issuer);
    let name = trust.signer(&issuer).map(|(_, signer)| signer.name.clone()).filter(|name| !name.is_empty());
    let said: Vec<&str> = line.remarks.iter().filter_map(|remark| words.remark(remark)).collect();
    let said = if said.is_empty() { words.no_remark.to_owned() } else { said.join(app.text().common.and) };
    view! {
        <tr>
            <th scope="row">
                {name.unwrap_or_else(|| words.unknown.to_owned())}
                <span class="fingerprint fingerprint--sm">{app.digits(&issuer)}</span>
            </th>
            <td data-head=number class="num">{line.sequence}</td>
            <td data-head=records class="num">{line.records}</td>
            <td data-head=remarks>{said}</td>
        </tr>
    }
}

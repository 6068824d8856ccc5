//! Loading: store, identity, records, bundles, drafts, in that order, before anything is mounted.
//!
//! A device that refuses to store still works: everything stays in memory, the screen says so, and exports are possible.

use std::collections::BTreeMap;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{App, Device, Saving, TextSize, drafts::Drafts};
use crate::bundle::Shelf;
use crate::catalog::Lang;
use crate::domain::canonical::hex;
use crate::domain::id::{Id, Stream};
use crate::domain::record::{Record, Records};
use crate::platform::{file::Picked, launch, module, page, persist, prefs, random, tabs::Tabs, worker::Line};
use crate::route::Route;
use crate::store::{Exported, Identity, Store, StoreError};
use crate::text::Failure;
use crate::worker::task::Task;

/// Loads everything and then mounts the screens. `whole` says that every page is among them: where the browser keeps
/// nothing, only such a module will do, because a reload would lose everything.
pub fn start(mount: fn(App), whole: bool) {
    page::on_panic();
    spawn_local(async move {
        // Without random numbers there is no key of one's own, and an app that signs must not pretend to have one.
        let Some(fresh) = fresh() else { return page::crash() };
        let app = load(fresh).await;
        if !whole && app.device.with_value(|device| device.store.is_none()) && module::change_over() {
            return;
        }
        app.speak(app.lang.get_untracked());
        app.resize(app.size.get_untracked());
        page::on_hash(move |hash| app.route.set(Route::parse(&hash)));
        page::on_hidden(move || app.store_drafts());
        page::on_printed();
        page::on_attention(move || {
            app.store_drafts();
            app.flush();
        });
        app.device.update_value(|device| device.tabs = Tabs::open(move |text| app.hear(&text)));
        launch::on_open(move |files| app.hand_over(files));
        app.hand_over(launch::shared().await);
        mount(app);
        page::started();
    });
}

/// What the store gave us.
struct Loaded {
    store: Store,
    me: Stream,
    own: Vec<Record>,
    unreadable: usize,
    exported: Exported,
    drafts: Drafts,
    sequence: u64,
}

/// An identity that nobody has.
fn fresh() -> Option<Identity> {
    Some(Identity { seed: random::bytes()?, dataset: Id::from_random(random::bytes()?) })
}

async fn load(fresh: Identity) -> App {
    let (loaded, saving) = match read(fresh.clone()).await {
        Ok(loaded) => (Some(loaded), Saving::Saved(None)),
        Err(error) => (None, Saving::Failed(Failure::from(error))),
    };
    let me = loaded.as_ref().map_or_else(|| fresh.stream(), |loaded| loaded.me.clone());
    let mut records = Records::default();
    let mut device = Device {
        me: me.clone(),
        store: None,
        tabs: Tabs::default(),
        line: Line::default(),
        queue: Vec::new(),
        flushing: false,
        at_work: 0,
        sequence: 0,
        shelf: Shelf::default(),
        drafts: Drafts::default(),
    };
    let mut exported = Exported::default();
    let mut unreadable = 0;
    let closed = loaded.is_none();
    if let Some(loaded) = loaded {
        unreadable = loaded.unreadable;
        for record in loaded.own {
            records.apply(&me, record);
        }
        device.sequence = loaded.sequence;
        device.store = Some(loaded.store);
        device.drafts = loaded.drafts;
        exported = loaded.exported;
    }
    // Who has written before has asked before.
    let promise = match persist::given().await {
        persist::Promise::Open if !records.is_empty() => persist::Promise::Refused,
        said => said,
    };
    let lang = prefs::get("lang").and_then(|code| Lang::parse(&code)).unwrap_or(Lang::Ja);
    let size = match prefs::get("text").as_deref() {
        Some("lg") => TextSize::Large,
        Some("xl") => TextSize::Largest,
        _ => TextSize::Normal,
    };
    let app = App {
        records: RwSignal::new(records),
        route: RwSignal::new(Route::parse(&page::hash())),
        lang: RwSignal::new(lang),
        size: RwSignal::new(size),
        saving: RwSignal::new(saving),
        notice: RwSignal::new(None),
        promise: RwSignal::new(promise),
        unreadable: RwSignal::new(unreadable),
        envelopes: RwSignal::new(Vec::new()),
        kept: RwSignal::new(BTreeMap::new()),
        launched: RwSignal::new_local(Vec::new()),
        exported: RwSignal::new(exported),
        history: RwSignal::new(crate::domain::history::History::default()),
        device: StoredValue::new_local(device),
    };
    app.kept_steps();
    if closed {
        // Nothing rests on this device: every worker is told, for as long as the page lives.
        app.lend_seed(&fresh);
    } else if let Err(failure) = app.sync_files().await {
        app.saving.set(Saving::Failed(failure));
    } else {
        app.honour_withdrawals().await;
    }
    app.look_at_envelopes().await;
    app
}

async fn read(fresh: Identity) -> Result<Loaded, StoreError> {
    let store = Store::open("yoriai").await?;
    let me = store.writer(fresh).await?;
    let (own, unreadable) = store.records().await?;
    let exported = store.exported().await?;
    let drafts = Drafts::new(store.drafts().await?);
    let sequence = store.sequence().await?;
    Ok(Loaded { store, me, own, unreadable, exported, drafts, sequence })
}

impl App {
    /// Files from the operating system lead to the open screen, which takes them up.
    fn hand_over(self, files: Vec<Picked>) {
        if !files.is_empty() {
            self.launched.update(|waiting| waiting.extend(files));
            self.go(&Route::Open);
        }
    }

    /// Takes the files that the operating system handed over. Reactive.
    #[must_use]
    pub fn take_launched(self) -> Vec<Picked> {
        if self.launched.with(Vec::is_empty) {
            return Vec::new();
        }
        self.launched.try_update(std::mem::take).unwrap_or_default()
    }

    fn lend_seed(self, identity: &Identity) {
        let task = Task::UseSeed(hex(&identity.seed), identity.dataset);
        if let Ok(task) = serde_json::to_string(&task) {
            self.device.with_value(|device| device.line.greet(task));
        }
    }

    /// What another tab says: records it wrote, or `reload` after it took in, removed or wrote out files.
    fn hear(self, text: &str) {
        if let Ok(records) = serde_json::from_str::<Vec<Record>>(text) {
            let decided = records.iter().any(|record| record.content.kind() == "signer");
            self.hear_records(&records);
            if decided {
                self.gather();
            }
        } else {
            spawn_local(self.hear_files());
        }
    }

    async fn hear_files(self) {
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return };
        if let Ok(exported) = store.exported().await {
            self.exported.set(exported);
        }
        if let Err(failure) = self.sync_files().await {
            self.saving.set(Saving::Failed(failure));
        }
        self.look_at_envelopes().await;
    }
}

//! The page itself: its address, its root, printing, and when it goes out of sight.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// What stands behind the `#`.
#[must_use]
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another place of the app.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        // The browser refuses only malformed hashes; ours come from `Route`.
        let _ = window.location().set_hash(hash);
    }
}

/// Calls back whenever the address changes, for the life of the page. A field that somebody types in lets go first: it tells of
/// its text when it loses the focus, and must do so while its page still stands. The browser's back button takes no focus.
pub fn on_hash(mut call: impl FnMut(String) + 'static) {
    listen("hashchange", move || {
        let held =
            web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
        if let Some(held) = held.and_then(|held| held.dyn_into::<web_sys::HtmlElement>().ok()) {
            // What can't lose the focus has no text to tell of.
            let _ = held.blur();
        }
        call(hash());
    });
}

/// Calls back when the page is hidden or left: the last chance to write.
pub fn on_hidden(call: impl FnMut() + 'static) {
    listen("pagehide", call);
}

/// Calls back when the page becomes visible, hidden, or gets the focus.
pub fn on_attention(call: impl Fn() + Clone + 'static) {
    let again = call.clone();
    listen("focus", call);
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let listener = Closure::<dyn Fn()>::new(again);
    // Adding a listener to a document can't fail.
    let _ = document.add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Runs something a little later.
pub fn after(milliseconds: i32, call: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let call = Closure::once_into_js(call);
    // A timer that can't be set is a page that is going away.
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), milliseconds);
}

/// Lets the browser paint and hear taps before a long piece of work goes on.
pub async fn breathe() {
    let pause = js_sys::Promise::new(&mut |done, _| {
        let Some(window) = web_sys::window() else { return };
        // A timer that can't be set is a page that is going away.
        let _ = window.set_timeout_with_callback(&done);
    });
    // A pause can't fail.
    let _ = wasm_bindgen_futures::JsFuture::from(pause).await;
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where printing is forbidden nothing happens; the button says what it does.
        let _ = window.print();
    }
}

/// Prints only one part of the page: the one that `style/print.css` knows under this name.
pub fn print_part(part: &str) {
    set_root("data-print", Some(part));
    print();
}

/// Ends what `print_part` began, for the life of the page: the next print is the whole page again.
pub fn on_printed() {
    listen("afterprint", || set_root("data-print", None));
}

/// Sets an attribute of the root element; `None` takes it away.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element())
    else {
        return;
    };
    // Our attribute names are valid.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Names the tab after the page's heading.
pub fn name_tab(app: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let heading = document.query_selector("main h1").ok().flatten().and_then(|heading| heading.text_content());
    let heading = heading.unwrap_or_default();
    document.set_title(&if heading.is_empty() { app.to_owned() } else { format!("{}｜{app}", heading.trim()) });
}

/// Moves the focus to an element by id, for people who can't see that the page changed.
pub fn focus(id: &str) {
    let element =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // An element that can't take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Scrolls a row that is wider than the screen so far that one of its children is in sight.
pub fn in_sight(row: &str, child: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let found = document.get_element_by_id(row).zip(document.query_selector(child).ok().flatten());
    let Some((row, child)) = found else { return };
    let (frame, part) = (row.get_bounding_client_rect(), child.get_bounding_client_rect());
    #[expect(clippy::cast_possible_truncation, reason = "widths of a screen in pixels")]
    let by = ((part.left() + part.right() - frame.left() - frame.right()) / 2.0) as i32;
    row.set_scroll_left(row.scroll_left() + by);
}

/// Scrolls the page so far that the last child of an element is in sight; the style leaves room for the dock.
pub fn show_end(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let list = document.and_then(|document| document.get_element_by_id(id));
    if let Some(last) = list.and_then(|list| list.last_element_child()) {
        last.scroll_into_view_with_bool(false);
    }
}

/// Scrolls the page so far that an element begins at its top; the style leaves room for the bar.
pub fn show_start(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(element) = document.and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// Whether this browser can give the whole screen to the page.
#[must_use]
pub fn can_fill_screen() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.fullscreen_enabled())
}

/// Whether the page has the whole screen.
#[must_use]
pub fn fills_screen() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.fullscreen_element().is_some())
}

/// Asks for the whole screen, or gives it back. Call inside a tap.
pub fn fill_screen(on: bool) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if !on {
        if document.fullscreen_element().is_some() {
            document.exit_fullscreen();
        }
    } else if let Some(root) = document.document_element() {
        // A browser that refuses leaves the page as it is; everything works without.
        let _ = root.request_fullscreen();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A page that can't reload stays as it is.
        let _ = window.location().reload();
    }
}

/// To the top of the page.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Takes the start-up sentence away.
pub fn started() {
    let start =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("start"));
    if let Some(start) = start {
        start.remove();
    }
}

/// A panic ends the app: say on the console where, and on the page, in plain DOM, that everything is stored.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|place| {
        console_error_panic_hook::hook(place);
        crash();
    }));
}

/// Reveals the sentence of the page that says that the app stopped, and what to do.
pub fn crash() {
    let global = js_sys::global();
    if let Ok(show) = js_sys::Reflect::get(&global, &"yoriaiCrash".into())
        && let Some(show) = show.dyn_ref::<js_sys::Function>()
    {
        // If even this fails, the console has the place.
        let _ = show.call0(&global);
    }
}

fn listen(event: &str, call: impl FnMut() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = Closure::<dyn FnMut()>::new(call);
    // Adding a listener to a window can't fail.
    let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

// Starts the worker: keys, signatures and envelopes, away from the screen. The app loads it when it is first needed.
// The question mark carries the app's version, so that a browser's own cache never mixes two versions.
// If the module can't be had or started, the app hears it and says so; nothing else happens here.

try {
  importScripts("worker.js" + location.search);
  wasm_bindgen({ module_or_path: "worker_bg.wasm" + location.search }).catch((error) => postMessage(String(error)));
} catch (error) {
  postMessage(String(error));
}

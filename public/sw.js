// Keeps one whole version of the app for use without a network.
//
// A version is written at once or not at all, each file checked against the digest the build stamped here.
// The old version serves until every tab is closed, or until a page posts {type: "activate"} because the person
// at the home screen chose the update. It must never switch by itself and never mix two versions.

const VERSION = "__VERSION__";
const FILES = { /* __FILES__ */ };

// Other apps, or another copy of this one, may live under the same origin: their caches are not ours.
const OURS = `yoriai ${registration.scope} `;
const CACHE = OURS + VERSION;

// An unstamped (debug) build lists no files, keeps nothing and answers nothing.
const STAMPED = Object.keys(FILES).length > 0;

addEventListener("install", (event) => {
  if (STAMPED) event.waitUntil(keep());
});

const keep = async () => {
  const cache = await caches.open(CACHE);
  // "reload": a copy from the browser's own cache may belong to an older version; the digest would refuse it.
  const requests = Object.entries(FILES).map(([path, integrity]) => new Request(path, { cache: "reload", integrity }));
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => clients.claim()));
});

const forgetOthers = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
};

addEventListener("message", (event) => {
  if (event.data && event.data.type === "activate") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === registration.scope + "share") event.respondWith(receive(request));
  if (STAMPED && request.method === "GET" && request.url.startsWith(registration.scope)) event.respondWith(answer(request));
});

const answer = async (request) => {
  const cache = await caches.open(CACHE);
  // The name alone decides: whatever headers a host wants to vary by, the bytes are the ones we checked.
  const kept = await cache.match(request.mode === "navigate" ? "./" : request, { ignoreVary: true, ignoreSearch: true });
  return kept ?? fetch(request);
};

// Files that another app shares to this one: laid down here, taken up by the page (src/platform/launch.rs), never sent on.
const SHARED = "yoriai-shared";

const receive = async (request) => {
  const form = await request.formData();
  const files = form.getAll("files").filter((file) => file instanceof File);
  const text = form.get("text");
  if (text && files.length === 0) files.push(new File([text], ""));
  const cache = await caches.open(SHARED);
  await Promise.all(files.map((file, number) => {
    const headers = { "x-name": encodeURIComponent(file.name) };
    return cache.put(`shared/${Date.now()}-${number}`, new Response(file, { headers }));
  }));
  return Response.redirect("./#/open", 303);
};

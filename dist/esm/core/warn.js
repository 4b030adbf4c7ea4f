const told = /* @__PURE__ */ new WeakMap();
function warn(host, message) {
  const messages = told.get(host) ?? /* @__PURE__ */ new Set();
  told.set(host, messages);
  if (messages.has(message)) return;
  messages.add(message);
  say(`<${host.localName}> ${message}`);
}
function say(message) {
  console.warn(message);
}
export {
  say,
  warn
};

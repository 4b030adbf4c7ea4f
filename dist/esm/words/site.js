import { tags } from "../generated/tags.js";
import { delivery } from "../core/loader-context.js";
const widgets = tags.join();
const SCRIPTS = `care-widgets,${widgets.replace(/,|$/g, ".$&")}`.replace(
  /[\w.-]+/g,
  'script[src*="$&"]'
);
const PLACES = `${SCRIPTS},script[data-care-widgets],meta[name=care-widgets]`;
function siteOn(page) {
  const own = delivery?.own instanceof HTMLElement ? [delivery.own] : [];
  const site = /* @__PURE__ */ Object.create(null);
  for (const each of [...own, ...page.querySelectorAll(PLACES)]) {
    for (const said of each.getAttribute("content")?.split(/[,;]\s*(?=[\w-]+\s*=)/) ?? []) {
      const [, name = "", value] = /^\s*([\w-]+)\s*=\s*([^]*?)\s*$/.exec(said) ?? [];
      site[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] ??= value;
    }
    for (const [name, value] of Object.entries(each.dataset)) site[name] ??= value;
  }
  return site;
}
function widgetsBeside(host) {
  const all = [...document.querySelectorAll(widgets)];
  return all.includes(host) ? all.filter((each) => each.matches(":defined")) : [host];
}
export {
  siteOn,
  widgetsBeside
};

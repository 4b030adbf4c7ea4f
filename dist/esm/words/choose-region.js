import { readRegion, served } from "../help/region.js";
import { onServer } from "../core/server.js";
import { widgetsBeside } from "./site.js";
import { nearestLanguage } from "./language.js";
import { warn } from "../core/warn.js";
const DEFAULT = "US";
function chooseRegion(host, written, ofPage) {
  const region = readRegion(written ?? DEFAULT);
  if (!onServer) tell(host, written, region, ofPage ?? DEFAULT);
  return region?.lines ? region : void 0;
}
function tell(host, written, region, ofPage) {
  const { code, lines } = region ?? {};
  if (written == null) askFor(host);
  else if (code !== written) {
    const read = code ? ` is read as "${code}".` : "";
    if (lines) warn(host, `region="${written}"${read} Write region="${code}".`);
  }
  if (written != null && !lines) {
    const read = code && code !== written ? ` is read as "${code}", which` : "";
    warn(
      host,
      `region="${written}"${read} has no crisis lines. Using the directory beside the fallback. Allowed: ${served.join(", ")}.`
    );
  }
  const linesOf = (each) => each === host ? lines : readRegion(each.region ?? each.getAttribute("region") ?? ofPage)?.lines;
  const known = widgetsBeside(host).filter(linesOf);
  const first = known.map(linesOf)[0];
  if (known.find((each) => linesOf(each) !== first) === host)
    warn(
      host,
      `shows the crisis lines of ${lines}; another widget on this page has those of ${first}.`
    );
}
function askFor(host) {
  const lang = nearestLanguage(host);
  const [, country = DEFAULT] = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(lang.trim()) ?? [];
  const code = country.toUpperCase();
  const isFirst = widgetsBeside(host).find((each) => each.region == null) === host;
  if (isFirst && readRegion(code)?.lines !== DEFAULT)
    warn(
      host,
      `has no region: it shows the crisis lines of ${DEFAULT}. The page's language is "${lang}": set region="${code}", or region="${DEFAULT}" if that is right.`
    );
}
export {
  chooseRegion
};

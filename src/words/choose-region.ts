import { readRegion, served, type Region } from '../help/region.js';
import { onServer } from '../core/server.js';
import { widgetsBeside } from './site.js';
import { nearestLanguage } from './language.js';
import { warn } from '../core/warn.js';

/** A region that we have crisis lines for. */
export type Served = Region & { readonly lines: string };

type Host = Element & { readonly region?: string | null | undefined };

const DEFAULT = 'US';

/**
 * The region whose crisis lines a widget shows: the US's where nobody says one. `written` is what holds for the
 * widget, `ofPage` what holds for those that have no region of their own. Undefined where the country can't be
 * told or has no lines. The page's author learns what was read in another way than it was written.
 */
export function chooseRegion(
  host: Host,
  written: string | null | undefined,
  ofPage: string | null | undefined,
): Served | undefined {
  const region = readRegion(written ?? DEFAULT);
  if (!onServer) tell(host, written, region, ofPage ?? DEFAULT);
  return region?.lines ? (region as Served) : undefined;
}

function tell(
  host: Host,
  written: string | null | undefined,
  region: Region | undefined,
  ofPage: string,
): void {
  const { code, lines } = region ?? {};
  if (written == null) askFor(host);
  else if (code !== written) {
    const read = code ? ` is read as "${code}".` : '';
    if (lines) warn(host, `region="${written}"${read} Write region="${code}".`);
  }
  if (written != null && !lines) {
    const read = code && code !== written ? ` is read as "${code}", which` : '';
    warn(
      host,
      `region="${written}"${read} has no crisis lines. Using the directory beside the fallback. Allowed: ${served.join(', ')}.`,
    );
  }
  const linesOf = (each: Host): string | undefined =>
    each === host ? lines : readRegion(each.region ?? each.getAttribute('region') ?? ofPage)?.lines;
  const known = widgetsBeside<Host>(host).filter(linesOf);
  const first = known.map(linesOf)[0];
  // Told once: by the first that differs.
  if (known.find((each) => linesOf(each) !== first) === host)
    warn(
      host,
      `shows the crisis lines of ${lines}; another widget on this page has those of ${first}.`,
    );
}

/** The page's language may name a country; it never decides, for a clinic in the US may write `es-MX`. */
function askFor(host: Host): void {
  const lang = nearestLanguage(host);
  const [, country = DEFAULT] =
    /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(lang.trim()) ?? [];
  const code = country.toUpperCase();
  const isFirst = widgetsBeside<Host>(host).find((each) => each.region == null) === host;
  if (isFirst && readRegion(code)?.lines !== DEFAULT)
    warn(
      host,
      `has no region: it shows the crisis lines of ${DEFAULT}. The page's language is "${lang}": set region="${code}", or region="${DEFAULT}" if that is right.`,
    );
}

import { html, type TemplateResult } from 'lit';
import { MARKERS } from '../../core/markers.js';

/** The frame before it has its document: sandboxed, and marked for what records pages. */
export function frameView(
  title: string,
  isHidden: boolean,
  onLoad: (event: Event) => void,
): TemplateResult {
  return html`<iframe
    part="frame"
    class=${MARKERS}
    title=${title}
    ?hidden=${isHidden}
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-top-navigation-by-user-activation"
    allow="clipboard-write"
    data-sentry-block
    data-dd-privacy="hidden"
    data-clarity-mask="true"
    data-openreplay-hidden
    data-nr-block
    data-hj-suppress
    @load=${onLoad}
  ></iframe>`;
}

import { build } from 'esbuild';

/**
 * The real packages, as a site would set them up that wants to see everything: masking off, canvas and
 * inputs on. Each hands what it would send to `window.__sent(tracker, payload)`.
 */
const SOURCES = {
  rrweb: `
    import { record } from 'rrweb';
    record({
      emit: (event) => window.__sent('rrweb', event),
      maskAllInputs: false, recordCrossOriginIframes: true, recordCanvas: true, collectFonts: true,
      blockClass: 'nothing', ignoreClass: 'nothing', maskTextClass: 'nothing',
    });`,
  posthog: `
    import posthog from 'posthog-js/dist/module.full.no-external.js';
    posthog.init('phc_test', {
      api_host: location.origin + '/posthog', autocapture: true, capture_dead_clicks: true,
      disable_compression: true, request_batching: false, opt_out_useragent_filter: true,
      disable_external_dependency_loading: true, mask_all_text: false,
      mask_all_element_attributes: false, capture_performance: true, rageclick: true,
      session_recording: { maskAllInputs: false, recordCrossOriginIframes: true },
      enable_heatmaps: true, capture_exceptions: true,
      before_send: (event) => { window.__sent('posthog', event); return event; },
    });
    posthog.startSessionRecording(true);`,
  sentry: `
    import * as Sentry from '@sentry/browser';
    const replay = Sentry.replayIntegration({
      maskAllText: false, maskAllInputs: false, blockAllMedia: false, useCompression: false,
      minReplayDuration: 0, flushMinDelay: 100, flushMaxDelay: 300, block: [], mask: [], slowClickIgnoreSelectors: [],
      beforeAddRecordingEvent: (event) => { window.__sent('sentry', event); return event; },
    });
    window.__flush = () => replay.flush();
    Sentry.init({
      dsn: 'http://key@' + location.host + '/1', tracesSampleRate: 1, replaysSessionSampleRate: 1,
      integrations: [
        Sentry.breadcrumbsIntegration(), Sentry.browserTracingIntegration(),
        replay,
      ],
      beforeBreadcrumb: (crumb) => { window.__sent('sentry', crumb); return crumb; },
      beforeSendTransaction: (event) => { window.__sent('sentry', event); return event; },
    });`,
};

export const trackers = Object.keys(SOURCES);

/** One script with a tracker in it. */
export async function bundleOf(tracker) {
  const { outputFiles } = await build({
    stdin: { contents: SOURCES[tracker], resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Our own adversary: every document event, prototype patches, storage, history, messages, sizes. */
export function spy() {
  const sent = (what, value) => window.__sent('spy', { what, value });
  const plain = (value) => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const types = new Set();
  for (let proto = document; proto; proto = Object.getPrototypeOf(proto)) {
    for (const name of Object.getOwnPropertyNames(proto)) {
      if (name.startsWith('on')) types.add(name.slice(2));
    }
  }
  for (const type of [...types, 'message', 'care-ready', 'care-share', 'care-error', 'focusin']) {
    if (/^(pointer|mouse)(raw|move)/.test(type)) continue;
    window.addEventListener(
      type,
      (event) =>
        sent('event', [
          type,
          event
            .composedPath()
            .map((node) => node.nodeName ?? 'window')
            .join(),
          type === 'message' ? plain(event.data) : '',
          event.key ?? '',
          event.clientX ?? '',
          event.clientY ?? '',
        ]),
      true,
    );
  }
  const patch = (target, name, tell) => {
    const original = target[name];
    if (typeof original !== 'function') return;
    target[name] = function (...args) {
      sent(name, tell(args, this));
      const result = original.apply(this, args);
      if (name === 'attachShadow') watch(result);
      return result;
    };
  };
  const watch = (root) =>
    new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        sent('mutation', [type, target.nodeName, attributeName, target.textContent?.slice(0, 400)]);
        if (attributeName) sent('value', target.getAttribute?.(attributeName));
      }
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  watch(document);
  patch(Element.prototype, 'attachShadow', () => '');
  patch(MessagePort.prototype, 'postMessage', ([data]) => plain(data));
  patch(window, 'postMessage', ([data]) => plain(data));
  patch(Storage.prototype, 'setItem', (args) => plain(args));
  patch(history, 'pushState', (args) => plain(args));
  patch(history, 'replaceState', (args) => plain(args));
  patch(window, 'fetch', ([input]) => String(input));
  patch(XMLHttpRequest.prototype, 'open', ([, url]) => String(url));
  patch(navigator, 'sendBeacon', ([url]) => String(url));
  patch(performance, 'mark', ([name]) => name);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) patch(console, name, plain);
  const port = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...port,
    set(listener) {
      port.set.call(this, (event) => {
        sent('port', plain(event.data));
        listener(event);
      });
    },
  });
  for (const name of ['checked', 'value']) {
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name);
    Object.defineProperty(HTMLInputElement.prototype, name, {
      ...own,
      set(value) {
        sent(name, String(value));
        own.set.call(this, value);
      },
    });
  }
  window.addEventListener('error', ({ message }) => sent('error', message));
  window.addEventListener('unhandledrejection', ({ reason }) => sent('error', String(reason)));
}

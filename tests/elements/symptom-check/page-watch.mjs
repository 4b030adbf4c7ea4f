/**
 * Everything a page can notice of the frame without looking inside; runs in the page before the widget.
 * `watched` holds what happened, a line each, without what comes at a time of its own (see the test).
 */
export function watch() {
  globalThis.watched = [];
  const put = (...parts) => globalThis.watched.push(parts.join(' '));
  const frameHeight = () =>
    document.querySelector('symptom-check')?.shadowRoot?.querySelector('iframe')?.clientHeight;
  const send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (data, ...rest) {
    put('told', JSON.stringify(data));
    return send.call(this, data, ...rest);
  };
  const port = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...port,
    set(listener) {
      port.set.call(this, (event) => {
        put('heard', JSON.stringify(event.data));
        listener(event);
      });
    },
  });
  const TYPES =
    'focus blur focusin focusout visibilitychange beforeprint afterprint copy cut paste message messageerror care-ready care-error care-share securitypolicyviolation error unhandledrejection hashchange popstate pagehide pageshow resize selectionchange fullscreenchange change input beforetoggle load submit beforeunload';
  for (const type of TYPES.split(' ')) {
    const tell = ({ target }) => put('event', type, target.nodeName ?? 'window');
    addEventListener(type, tell, true);
  }
  addEventListener('scroll', () => put('scroll', Math.round(scrollX), Math.round(scrollY)), true);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    console[name] = (...args) => put('console', name, args.join());
  }
  new ReportingObserver((reports) => reports.forEach(({ type }) => put('report', type))).observe();
  addEventListener('DOMContentLoaded', () => {
    const observed = new ResizeObserver(() => put('size', frameHeight()));
    observed.observe(document.querySelector('symptom-check'));
  });
  /** What a page can ask at any time. */
  globalThis.look = () => {
    const { activeElement, title } = document;
    const entries = ['navigation', 'resource', 'mark', 'measure'].flatMap((type) =>
      performance.getEntriesByType(type),
    );
    put(
      ...['look', window.length, history.length, location.href, title, document.hasFocus()],
      ...[activeElement?.nodeName, activeElement?.shadowRoot?.activeElement?.nodeName],
      ...[frameHeight(), document.documentElement.scrollHeight, scrollX, Math.round(scrollY)],
      ...[getSelection().toString().length, entries.map(({ name }) => name).sort()],
    );
  };
}

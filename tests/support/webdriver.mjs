/** As much of classic WebDriver as the tests need: WebKitGTK's driver speaks nothing else. */
import { startWebKit } from '../../tools/browsers/start.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowDown: '\uE015' };

/** How long its end may take before it is ended, in ms. */
const PATIENCE = 5000;

/** Starts the browser; gives back one window of it. Throws what the driver answers with. */
export async function webkitWindow() {
  const { port, capabilities, stop } = await startWebKit();
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '', { capabilities: { alwaysMatch: capabilities } });
  const post = (command, body) => call('POST', `/${sessionId}/${command}`, body);
  const close = async () => {
    // A driver that still waits for a page answers nobody.
    const asked = call('DELETE', `/${sessionId}`).catch(() => {});
    await Promise.race([asked, new Promise((done) => setTimeout(done, PATIENCE).unref())]);
    await stop();
  };
  return { ...windowOf(post), close };
}

function windowOf(post) {
  let within = null;
  /** Later commands are about the page (null) or about the frame that is this element. */
  const turnTo = async (frame) => {
    if (within === frame) return;
    await post('frame', { id: frame && { [ELEMENT]: frame } });
    within = frame;
  };
  const run = async (act, args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${act})(...arguments)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await post('execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  };
  return {
    goto: async (url) => {
      await turnTo(null);
      await post('url', { url });
    },
    back: async () => {
      await turnTo(null);
      await post('back', {});
    },
    inPage: async (act, ...args) => {
      await turnTo(null);
      return run(act, args);
    },
    inFrame: async (act, ...args) => {
      // A new document is another frame to the driver.
      await turnTo(null);
      const found = await run(() => {
        const { shadowRoot } = document.querySelector('symptom-check');
        return shadowRoot.querySelector('iframe');
      }, []);
      await turnTo(found[ELEMENT]);
      return run(act, args);
    },
    press: (key) => {
      const stroke = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      return post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: stroke }] });
    },
  };
}

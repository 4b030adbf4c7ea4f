import { addressOf } from '../../core/address.js';

/** How the page is left; tests put a double here. */
export const navigation = {
  replace: (url: string, text = ''): void => {
    clear(url, text);
    location.replace(url);
  },
};

/**
 * The page while it is left. First a modal dialog covers it and makes it inert, for the keyboard and
 * screen readers too, and its title is that of the place to go to. Then its content goes.
 */
export class Leaving {
  readonly #title = document.title;
  readonly #dialog: HTMLDialogElement;
  readonly #over = new AbortController();
  readonly #onStay: () => void;

  constructor(dialog: HTMLDialogElement, url: string, onStay: () => void) {
    this.#dialog = dialog;
    this.#onStay = onStay;
    const { signal } = this.#over;
    dialog.addEventListener('close', this.stay, { signal });
    // Back from the browser's cache the page must not stay covered.
    addEventListener('pageshow', ({ persisted }) => persisted && this.stay(), { signal });
    dialog.showModal();
    document.title = hostOf(url);
    navigation.replace(url, dialog.textContent);
  }

  /** Uncovers the page. */
  readonly stay = (): void => {
    if (this.#over.signal.aborted || !this.#dialog.isConnected) return;
    this.#over.abort();
    document.title = this.#title;
    this.#dialog.close();
    this.#onStay();
  };
}

/**
 * Takes the page out of its document, and with it all that would ask "Leave site?": listeners of the
 * window and the forms in frames. Nothing else gets past them, for a browser asks the first that
 * listens first. A visitor who stops the way out, or presses Escape, gets the page anew.
 */
function clear(url: string, text: string): void {
  const { lang, dir } = document.documentElement;
  try {
    document.open();
  } catch {
    // XML can't be opened. There the cover alone has to do.
    return;
  }
  const page = Object.assign(document.createElement('html'), { lang, dir });
  const body = document.createElement('body');
  body.append(text);
  page.append(document.createElement('head'), body);
  document.append(page);
  document.title = hostOf(url);
  const again = (): void => location.reload();
  addEventListener('keydown', ({ key }) => key === 'Escape' && again());
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigateerror', again);
}

function hostOf(url: string): string {
  return addressOf(url).hostname;
}

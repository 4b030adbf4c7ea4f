import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { questionnaireFacts } from '../../../content/locales.js';
import { copyText } from '../../../visit/save-and-copy.js';
import { sheetText, type VisitSheet } from '../../../visit/visit-sheet.js';
import type { FromFrame } from '../messages.js';
import { saveAnswers, take, type SavedAs, type Taken } from './export.js';
import type { Finished } from './finished.js';

/** Undefined as long as there is no result. */
type Result = Omit<Finished, 'when'> | undefined;

/** The visitor's own ways to take the result along, with the page's visit sheet where they ask for both. */
export class TakingController implements ReactiveController {
  /** Said aloud after a press. */
  status = '';
  /** What the last print was asked to hold besides the result. */
  sheet: VisitSheet | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #finished: () => Result;
  #when: Date | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, finished: () => Result) {
    this.#host = host;
    this.#finished = finished;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The next result is finished later than this one. */
  reset(): void {
    this.status = '';
    this.sheet = this.#when = undefined;
  }

  get taken(): Taken | undefined {
    const result = this.#finished();
    if (!result) return undefined;
    return take({ ...result, when: this.when }, questionnaireFacts);
  }

  /** When the result came up; now as long as there is none. */
  get when(): Date {
    if (!this.#finished()) return new Date();
    return (this.#when ??= new Date());
  }

  readonly print = async (sheet?: VisitSheet): Promise<void> => {
    this.sheet = sheet;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    print();
  };

  readonly copy = async (sheet?: VisitSheet): Promise<void> => {
    const copied = await copyText(this.#text(sheet), this.#host.shadowRoot ?? this.#host);
    const say = this.#finished()?.words.take;
    this.#say(copied ? say?.copied : say?.notCopied);
  };

  readonly save = (what: SavedAs, sheet?: VisitSheet): void => {
    const { taken } = this;
    const name = this.#finished()?.words.take.file;
    if (taken && name) saveAnswers(taken.shared, what, name, this.#text(sheet));
  };

  /** The one way out of the frame, and only after a press on the site's button. */
  share(send: (message: FromFrame) => void): void {
    const { taken } = this;
    if (!taken) return;
    send({ share: taken.shared });
    this.#say(this.#finished()?.words.take.shared);
  }

  /** The result as text, with the sheet after it where the visitor asked for both. */
  #text(sheet?: VisitSheet): string {
    const text = this.taken?.shared.text ?? '';
    return sheet ? `${text}\n\n\n${sheetText(sheet)}` : text;
  }

  #say(words = ''): void {
    this.status = words;
    this.#host.requestUpdate();
  }
}

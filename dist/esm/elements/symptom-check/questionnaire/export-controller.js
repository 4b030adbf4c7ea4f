import { questionnaireFacts } from "../../../content/locales.js";
import { copyText } from "../../../visit/save-and-copy.js";
import { sheetText } from "../../../visit/visit-sheet.js";
import { saveAnswers, take } from "./export.js";
class TakingController {
  /** Said aloud after a press. */
  status = "";
  /** What the last print was asked to hold besides the result. */
  sheet;
  #host;
  #finished;
  #when;
  constructor(host, finished) {
    this.#host = host;
    this.#finished = finished;
    host.addController(this);
  }
  hostConnected() {
  }
  /** The next result is finished later than this one. */
  reset() {
    this.status = "";
    this.sheet = this.#when = void 0;
  }
  get taken() {
    const result = this.#finished();
    if (!result) return void 0;
    return take({ ...result, when: this.when }, questionnaireFacts);
  }
  /** When the result came up; now as long as there is none. */
  get when() {
    if (!this.#finished()) return /* @__PURE__ */ new Date();
    return this.#when ??= /* @__PURE__ */ new Date();
  }
  print = async (sheet) => {
    this.sheet = sheet;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    print();
  };
  copy = async (sheet) => {
    const copied = await copyText(this.#text(sheet), this.#host.shadowRoot ?? this.#host);
    const say = this.#finished()?.words.take;
    this.#say(copied ? say?.copied : say?.notCopied);
  };
  save = (what, sheet) => {
    const { taken } = this;
    const name = this.#finished()?.words.take.file;
    if (taken && name) saveAnswers(taken.shared, what, name, this.#text(sheet));
  };
  /** The one way out of the frame, and only after a press on the site's button. */
  share(send) {
    const { taken } = this;
    if (!taken) return;
    send({ share: taken.shared });
    this.#say(this.#finished()?.words.take.shared);
  }
  /** The result as text, with the sheet after it where the visitor asked for both. */
  #text(sheet) {
    const text = this.taken?.shared.text ?? "";
    return sheet ? `${text}


${sheetText(sheet)}` : text;
  }
  #say(words = "") {
    this.status = words;
    this.#host.requestUpdate();
  }
}
export {
  TakingController
};

/** How long the words stand there, in ms: readers fetch them some time after they are told of them. */
const STANDS = 4000;

/**
 * Says in one piece what comes up while the focus stays where it is. The region holds one text and nothing else:
 * of one with parts some readers say each part, in any order, and all of it again on the next screen. The
 * words go again, for they stand below for everyone.
 */
export class Announcer {
  #panel: Element | null = null;

  /** Tells of a panel that wasn't there before; `silently` where it came with its screen, which is read anyway. */
  notice(root: ParentNode, silently: boolean): void {
    const panel = root.querySelector('main .panel');
    if (panel && panel !== this.#panel && !silently) {
      const parts = [...panel.querySelectorAll('h3, h4, h5, h6, p, li')];
      const text = parts.map(({ textContent }) => sentence(textContent)).join(' ');
      say(root.querySelector('.said'), text);
    }
    this.#panel = panel;
  }
}

function say(region: Element | null, text: string): void {
  if (!region) return;
  region.textContent = text;
  setTimeout(() => {
    if (region.textContent === text) region.textContent = '';
  }, STANDS);
}

function sentence(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

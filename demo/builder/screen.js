/** The preview as a phone, a tablet or a computer shows it, made small where the column is narrower. */
import { snippet } from '../../src/snippets/index.js';
import { show } from '../site/scripts/preview.js';

const HEIGHT = 640;

export function fit(screen, width) {
  const frame = screen.querySelector('iframe');
  const scale = Math.min(1, screen.clientWidth / width);
  frame.style.inlineSize = `${width}px`;
  frame.style.blockSize = `${HEIGHT / scale}px`;
  frame.style.transform = `scale(${scale})`;
  screen.style.blockSize = `${HEIGHT}px`;
}

/**
 * The widget itself, whatever form is copied: all of them become it. Only a frame stays what it is, with
 * the widget's own page in it. `files` is this site's copy.
 */
export function preview(frame, { form, wanted, css, lang }, files, theme) {
  const shown = form === 'frame' ? form : 'element';
  const { text } = snippet(shown, { ...wanted, base: files });
  show(frame, { body: text, css, lang, theme });
}

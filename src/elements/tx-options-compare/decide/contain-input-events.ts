/** What a text field tells as one types in it, letter by letter. */
const TYPED =
  'keydown keypress keyup beforeinput textInput compositionstart compositionupdate compositionend paste cut copy drop select selectstart selectionchange';

/**
 * Ends the events of fields at the shadow root, where whoever listens on the page doesn't hear them. Keys
 * outside text fields go on to the page's shortcuts, and so do Tab and Escape, which spell nothing:
 * dialogs around the widget need them. The page could still listen first, or look inside.
 */
export function quiet(root: EventTarget): void {
  for (const type of `input change ${TYPED}`.split(' ')) root.addEventListener(type, stop);
}

function stop(event: Event): void {
  const { type, target } = event;
  const isText = target instanceof HTMLTextAreaElement;
  const spells = !/^(Tab|Escape)$/.test((event as KeyboardEvent).key);
  if (/^(input|change)$/.test(type) || (isText && spells)) event.stopPropagation();
}

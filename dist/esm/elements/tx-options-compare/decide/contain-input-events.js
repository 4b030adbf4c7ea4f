const TYPED = "keydown keypress keyup beforeinput textInput compositionstart compositionupdate compositionend paste cut copy drop select selectstart selectionchange";
function quiet(root) {
  for (const type of `input change ${TYPED}`.split(" ")) root.addEventListener(type, stop);
}
function stop(event) {
  const { type, target } = event;
  const isText = target instanceof HTMLTextAreaElement;
  const spells = !/^(Tab|Escape)$/.test(event.key);
  if (/^(input|change)$/.test(type) || isText && spells) event.stopPropagation();
}
export {
  quiet
};

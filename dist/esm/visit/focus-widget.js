function show(element) {
  element.scrollIntoView();
  const title = element.shadowRoot?.querySelector("h2, h3, h4, h5, h6");
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
export {
  show
};

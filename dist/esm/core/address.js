function addressOf(href, page = document) {
  const link = page.createElement("a");
  link.href = href;
  return link;
}
function folderOf(file) {
  return file.replace(/[?#].*/, "").replace(/[^/]*$/, "");
}
export {
  addressOf,
  folderOf
};

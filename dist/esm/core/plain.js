function plain(words) {
  return words.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}
export {
  plain
};

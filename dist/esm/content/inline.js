const FORMS = /\[@([^\]]+)\]|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;
function parseInline(source) {
  const pieces = [];
  let end = 0;
  const keepWords = (until) => {
    const words = source.slice(end, until);
    if (words) pieces.push(words);
  };
  for (const match of source.matchAll(FORMS)) {
    const [form, ids, term, text] = match;
    keepWords(match.index);
    if (ids) pieces.push({ cite: ids.split(";").map((id) => id.trim().replace(/^@/, "")) });
    else if (term) pieces.push(text ? { term, text } : { term });
    end = match.index + form.length;
  }
  if (!end) return source;
  keepWords(source.length);
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === "string" && typeof next === "object" && "cite" in next ? piece.trimEnd() : piece;
  });
}
function piecesOf(words) {
  return typeof words === "string" ? [words] : words;
}
function plainText(words, termName) {
  return piecesOf(words).map((piece) => {
    if (typeof piece === "string") return piece;
    return "term" in piece ? piece.text ?? termName(piece.term) : "";
  }).join("");
}
export {
  parseInline,
  piecesOf,
  plainText
};

const frameHash = "";
export {
  frameHash
};

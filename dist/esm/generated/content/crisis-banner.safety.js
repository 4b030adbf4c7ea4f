const safety = /^/;
export {
  safety
};

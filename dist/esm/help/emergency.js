function signGroups({ groups, signs }, kinds) {
  const known = [...kinds.mind, ...kinds.medical];
  const lists = [
    { label: groups.mind, ids: kinds.mind },
    { label: groups.medical, ids: kinds.medical },
    { label: void 0, ids: Object.keys(signs).filter((id) => !known.includes(id)) }
  ];
  return lists.map(({ label, ids }) => ({
    label,
    signs: ids.flatMap((id) => signs[id] ? [signs[id]] : [])
  })).filter((group) => group.signs.length);
}
export {
  signGroups
};

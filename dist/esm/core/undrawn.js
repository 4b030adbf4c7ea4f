const UNDRAWN = "data-care-undrawn";
export {
  UNDRAWN
};

let delivery;
function deliver(given) {
  delivery = given;
}
export {
  deliver,
  delivery
};

import { isServer } from "lit";
const onServer = isServer;
export {
  onServer
};

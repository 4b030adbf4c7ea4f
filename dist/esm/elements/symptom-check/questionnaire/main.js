import { mount } from "./mount.js";
mount();

import "./generated/define.js";

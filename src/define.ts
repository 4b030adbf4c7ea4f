/** Registers every widget. */
import './generated/define.js';

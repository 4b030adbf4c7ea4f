/** On what should be a widget and can't be drawn: care-widgets.css keeps no room for it. */
export const UNDRAWN = 'data-care-undrawn';

/**
 * Whether the browser has what the widgets can't be without, asked before any is defined: an element
 * that is never upgraded shows what stands in it.
 */
export function able(): boolean {
  try {
    return (
      'states' in ElementInternals.prototype &&
      'hasOwn' in Object &&
      'adoptedStyleSheets' in document &&
      CSS.supports(
        '(color:light-dark(red,red)) and (container-type:inline-size) and selector(:state(a))',
      )
    );
  } catch {
    return false;
  }
}

export const TOO_OLD = 'this browser lacks what the widgets need';

import type { Prefixed } from 'care-widgets/react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Prefixed<'acme'> {}
  }
}

export const banner = <acme-crisis-banner variant="card" oncare-ready={() => undefined} />;

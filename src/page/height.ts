/**
 * Tells the page around this one how tall it is, and nothing else, whenever that has changed: as
 * `{ 'care-widgets': height }`, and in WordPress's form where its frame gave a secret.
 *
 * WordPress hides its own link as soon as it hears a height, and its frame is a sandbox in which
 * `tel:` is dead. So it never hears the crisis banner's.
 */
export function tellHeight(tag: string): void {
  const secret = /[?&]secret=(\w+)/.exec(location.hash)?.[1];
  const root = document.documentElement;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // Whoever holds the frame can see its height anyway.
    parent.postMessage({ 'care-widgets': height }, '*');
    if (secret && tag !== 'crisis-banner')
      parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(root);
  // WordPress asks again once it listens.
  addEventListener(
    'message',
    ({ data }: MessageEvent<{ message?: unknown; secret?: unknown } | null>) => {
      if (!secret || data?.message !== 'ready' || data.secret !== secret) return;
      told = 0;
      tell();
    },
  );
}

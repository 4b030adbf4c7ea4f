import 'care-widgets/define';
import 'care-widgets/preact';
import type { CareErrorDetail, ContentOverride, KetamineExplainerElement } from 'care-widgets';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  words: ContentOverride;
  report: (detail: CareErrorDetail) => void;
}

export function Explainer({ words, report }: Props) {
  const explainer = useRef<KetamineExplainerElement>(null);
  useLayoutEffect(() => {
    if (explainer.current) explainer.current.content = words;
  }, [words]);
  return (
    <ketamine-explainer
      id="main"
      ref={explainer}
      layout="accordion"
      oncare-error={({ detail }) => report(detail)}
    >
      <a href="tel:988">Call or text 988</a>
    </ketamine-explainer>
  );
}

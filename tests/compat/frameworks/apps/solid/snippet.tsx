import 'care-widgets/define';
import 'care-widgets/solid';
import type { CareErrorDetail, ContentOverride } from 'care-widgets';

interface Props {
  words: ContentOverride;
  report: (detail: CareErrorDetail) => void;
}

export function Explainer(props: Props) {
  return (
    <ketamine-explainer
      id="main"
      attr:layout="accordion"
      on:care-error={({ detail }) => props.report(detail)}
      prop:content={props.words}
    >
      <a href="tel:988">Call or text 988</a>
    </ketamine-explainer>
  );
}

import { useState } from 'react';
import { OTHER_WORDS, REFUSED, REGIONS, SHEET, WORDS } from '../data.js';
import { Explainer } from './snippet.js';

export function App() {
  const [isCard, setCard] = useState(true);
  const [words, setWords] = useState(WORDS);
  const [regions, setRegions] = useState(REGIONS);
  const [more, setMore] = useState(false);
  const [ready, setReady] = useState('');
  const [problem, setProblem] = useState('');
  const [shared, setShared] = useState('');
  return (
    <main>
      <button id="flip" onClick={() => setCard(!isCard)} />
      <button id="words" onClick={() => setWords(OTHER_WORDS)} />
      <button id="refused" onClick={() => setWords(REFUSED)} />
      <button id="reverse" onClick={() => setRegions(regions.toReversed())} />
      <button id="drop" onClick={() => setRegions(regions.filter((each) => each !== 'IE'))} />
      <button id="toggle" onClick={() => setMore(!more)} />
      <crisis-banner
        id="banner"
        region="GB"
        theme="dark"
        variant={isCard ? 'card' : 'bar'}
        heading-level={4}
        quick-exit={!isCard}
        contact-label={isCard ? 'Ask for a visit' : 'Call us'}
        contact-url="/visit"
        oncare-ready={() => setReady('ready')}
      >
        <a href="tel:116123">{isCard ? 'Call 116 123' : 'Call Samaritans'}</a> ·{' '}
        <a href="https://findahelpline.com/">More crisis help</a>
      </crisis-banner>
      <Explainer
        words={words}
        report={({ problems }) => setProblem(problems.map(({ pointer }) => pointer).join())}
      />
      <ul>
        {regions.map((region) => (
          <li key={region}>
            <crisis-banner id={`in-${region}`} region={region}>
              <a href="https://findahelpline.com/">More crisis help</a>
            </crisis-banner>
          </li>
        ))}
      </ul>
      <symptom-check
        id="check"
        instrument="gad-7"
        share
        share-label="Send to the clinic"
        share-note="Your answers go to the clinic."
        visitSheet={SHEET}
        oncare-share={({ detail }) => setShared(detail.text)}
      />
      {more && <tx-options-compare id="more" options="ect esketamine" />}
      <output id="ready">{ready}</output>
      <output id="problem">{problem}</output>
      <output id="shared">{shared}</output>
    </main>
  );
}

import { For, Show, createSignal } from 'solid-js';
import { OTHER_WORDS, REFUSED, REGIONS, SHEET, WORDS } from '../data.js';
import { Explainer } from './snippet.js';

export function App() {
  const [isCard, setCard] = createSignal(true);
  const [words, setWords] = createSignal(WORDS);
  const [regions, setRegions] = createSignal(REGIONS);
  const [more, setMore] = createSignal(false);
  const [ready, setReady] = createSignal('');
  const [problem, setProblem] = createSignal('');
  const [shared, setShared] = createSignal('');
  return (
    <main>
      <button id="flip" onClick={() => setCard(!isCard())} />
      <button id="words" onClick={() => setWords(OTHER_WORDS)} />
      <button id="refused" onClick={() => setWords(REFUSED)} />
      <button id="reverse" onClick={() => setRegions(regions().toReversed())} />
      <button id="drop" onClick={() => setRegions(regions().filter((each) => each !== 'IE'))} />
      <button id="toggle" onClick={() => setMore(!more())} />
      <crisis-banner
        id="banner"
        attr:region="GB"
        attr:theme="dark"
        attr:variant={isCard() ? 'card' : 'bar'}
        attr:heading-level={4}
        bool:quick-exit={!isCard()}
        attr:contact-label={isCard() ? 'Ask for a visit' : 'Call us'}
        attr:contact-url="/visit"
        on:care-ready={() => setReady('ready')}
      >
        <a href="tel:116123">{isCard() ? 'Call 116 123' : 'Call Samaritans'}</a> ·{' '}
        <a href="https://findahelpline.com/">More crisis help</a>
      </crisis-banner>
      <Explainer
        words={words()}
        report={({ problems }) => setProblem(problems.map(({ pointer }) => pointer).join())}
      />
      <ul>
        <For each={regions()}>
          {(region) => (
            <li>
              <crisis-banner id={`in-${region}`} attr:region={region}>
                <a href="https://findahelpline.com/">More crisis help</a>
              </crisis-banner>
            </li>
          )}
        </For>
      </ul>
      <symptom-check
        id="check"
        attr:instrument="gad-7"
        bool:share={true}
        attr:share-label="Send to the clinic"
        attr:share-note="Your answers go to the clinic."
        prop:visitSheet={SHEET}
        on:care-share={({ detail }) => setShared(detail.text)}
      />
      <Show when={more()}>
        <tx-options-compare id="more" attr:options="ect esketamine" />
      </Show>
      <output id="ready">{ready()}</output>
      <output id="problem">{problem()}</output>
      <output id="shared">{shared()}</output>
    </main>
  );
}

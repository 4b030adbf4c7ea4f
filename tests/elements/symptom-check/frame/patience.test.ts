import { expect } from '@open-wc/testing';
import { Patience } from '../../../../src/elements/symptom-check/patience.js';
import { holdTimers, type HeldTimers } from '../../../support/timers.js';

describe('a wait for the frame', () => {
  let timers: HeldTimers;
  let over: string[];
  let counts: boolean;
  let patience: Patience;
  const wait = (name: string, ms: number): void => patience.start(ms, () => over.push(name));

  beforeEach(() => {
    timers = holdTimers();
    [over, counts] = [[], true];
    patience = new Patience(() => counts);
  });
  afterEach(() => timers.release());

  it('is over when its time has passed, not before, and once', () => {
    wait('first', 2000);
    timers.pass(1999);
    expect(over).to.deep.equal([]);
    timers.pass(1);
    expect(over).to.deep.equal(['first']);
    timers.pass(10_000);
    expect(over).to.deep.equal(['first']);
    expect(timers.waiting).to.equal(0);
  });

  it('takes no account of time in which nobody could see anything', () => {
    wait('first', 1000);
    timers.pass(500);
    counts = false;
    timers.pass(60_000);
    expect(over).to.deep.equal([]);
    counts = true;
    timers.pass(500);
    expect(over).to.deep.equal(['first']);
  });

  it('that is stopped never ends, and leaves nothing behind', () => {
    wait('first', 500);
    patience.stop();
    expect(timers.waiting).to.equal(0);
    timers.pass(60_000);
    expect(over).to.deep.equal([]);
  });

  it('that begins anew has begun once', () => {
    wait('first', 1000);
    timers.pass(500);
    wait('second', 1000);
    expect(timers.waiting).to.equal(1);
    timers.pass(500);
    expect(over).to.deep.equal([]);
    timers.pass(500);
    expect(over).to.deep.equal(['second']);
  });

  it('may begin another one at its end', () => {
    patience.start(500, () => wait('next', 500));
    timers.pass(500);
    expect(over).to.deep.equal([]);
    timers.pass(500);
    expect(over).to.deep.equal(['next']);
  });

  it('ends where it is stopped although the page has taken the name of clearTimeout', () => {
    wait('first', 500);
    globalThis.clearTimeout = 'taken' as unknown as typeof clearTimeout;
    patience.stop();
    timers.pass(500);
    expect(over).to.deep.equal([]);
    expect(timers.waiting).to.equal(0);
  });
});

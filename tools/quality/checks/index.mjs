/** Every check by the name that criteria use. */
import * as actions from './actions.mjs';
import * as balance from './balance.mjs';
import * as deciding from './deciding.mjs';
import * as decision from './decision.mjs';
import * as layout from './layout.mjs';
import * as message from './message.mjs';
import * as open from './open.mjs';
import { asked, attested, notHere } from './people.mjs';
import * as probabilities from './probabilities.mjs';
import * as sources from './sources.mjs';
import * as wording from './wording.mjs';

export const checks = {
  ...{ asked, attested, notHere },
  ...actions,
  ...balance,
  ...deciding,
  ...decision,
  ...layout,
  ...message,
  ...open,
  ...probabilities,
  ...sources,
  ...wording,
};

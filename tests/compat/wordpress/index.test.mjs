/** The plugin on a running WordPress, from the upload of its zip to its removal, in that order. */
import { after, before, describe } from 'node:test';
import { editing } from './editing.mjs';
import { hostile } from './hostile.mjs';
import { installing } from './installing.mjs';
import { optimisers } from './optimisers.mjs';
import { pages } from './pages.mjs';
import { startPeople } from './people.mjs';
import { removing } from './removing.mjs';
import { shortcodes } from './shortcodes.mjs';
import { startSite } from './site.mjs';

/** What all tests share; filled before the first of them. */
const stage = {};

describe('the plugin on WordPress', () => {
  before(async () => {
    stage.site = await startSite(process.env.CARE_WORDPRESS);
    stage.people = await startPeople(stage.site);
    for (const name of ['admin', 'author', 'editor']) stage[name] = await stage.people.login(name);
  });
  after(async () => {
    await stage.people?.stop();
    await stage.site?.stop();
  });
  for (const part of [installing, editing, pages, shortcodes, hostile, optimisers, removing])
    part(stage);
});

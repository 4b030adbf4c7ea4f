/** What several of the tests ask of a page or a site. */
import assert from 'node:assert/strict';
import { TAGS } from '../../../tools/lib/widgets.mjs';

export { TAGS };

/** A block as it stands in a post. */
export const block = (tag, options) =>
  `<!-- wp:care-widgets/${tag}${options ? ` ${JSON.stringify(options)}` : ''} /-->`;

/** Blocks as the server reads them from a post, where quotes and tags are written as escapes. */
export const escaped = (tag, options) => {
  const json = JSON.stringify(options).replace(/[<>&]|--|\\"/g, (each) =>
    each === '\\"'
      ? '\\u0022'
      : [...each].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
  return `<!-- wp:care-widgets/${tag} ${json} /-->`;
};

/** Waits until the widget has rendered in a page, and returns what holds of it. */
export async function widget(tab, tag) {
  await tab.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.firstElementChild,
    { timeout: 15_000 },
    tag,
  );
  return tab.$eval(tag, (element) => ({
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    seen: [...element.querySelectorAll('a')].some((link) => link.checkVisibility()),
    paragraphs: element.querySelectorAll('p, br').length,
  }));
}

/** A page with a widget: it comes up, its links were in the HTML, and nobody complained. */
export async function assertUp({ tab, errors, elsewhere, html }, tag, href = 'tel:988') {
  const found = await widget(tab, tag);
  assert.equal(found.links[0], href);
  assert.equal(found.links.at(-1), 'https://findahelpline.com/');
  assert.equal(found.seen, false, 'the links show beside the widget');
  assert.equal(found.paragraphs, 0);
  assert.match(html, new RegExp(`<${tag}[^>]*><a href="${href}">`), 'the HTML holds the links');
  assert.deepEqual(errors, []);
  assert.deepEqual(elsewhere, [], 'it asked another site');
  return found;
}

/** What a plugin can leave in the database: options, tables and kinds of metadata. */
export function leftovers(site) {
  const found = site.php(`
    global $wpdb;
    $column = static function ( $query ) use ( $wpdb ) { return $wpdb->get_col( $query ); };
    return array(
      'options' => $column( "SELECT option_name FROM $wpdb->options" ),
      'tables' => $column( 'SHOW TABLES' ),
      'post' => $column( "SELECT DISTINCT meta_key FROM $wpdb->postmeta" ),
      'user' => $column( "SELECT DISTINCT meta_key FROM $wpdb->usermeta" ),
      'cron' => array_merge( array(), ...array_map( 'array_keys', array_values( array_filter( _get_cron_array(), 'is_array' ) ) ) ),
      'values' => $column( "SELECT option_name FROM $wpdb->options WHERE option_value LIKE '%care-widgets%' OR option_value LIKE '%care_widgets%'" ),
    );`);
  // What WordPress notes of its own about any plugin, and its caches.
  const core =
    /^_(site_)?transient_|^(active_plugins|recently_activated|uninstall_plugins|auto_update_plugins|theme_mods_.*|nav_menu_options|can_compress_scripts|fresh_site|wp_calendar_block_has_published_posts|current_theme|theme_switched|sidebars_widgets|widget_\w+)$/;
  const kept = (names) => names.filter((name) => !core.test(name)).sort();
  return {
    options: kept(found.options),
    tables: found.tables.sort(),
    meta: [...found.post, ...found.user].filter((name) => /care[-_]widgets/.test(name)),
    cron: found.cron.filter((name) => /care[-_]widgets/.test(name)),
    values: kept(found.values),
  };
}

/** What is there now and was not before. */
export function added(before, after) {
  const news = Object.entries(after).map(([kind, names]) => [
    kind,
    names.filter((name) => !before[kind].includes(name)),
  ]);
  return Object.fromEntries(news.filter(([, names]) => names.length));
}

<?php
/**
 * Plugin Name:       Care Widgets
 * Description:       Crisis help, a ketamine explainer, a treatment comparison and a symptom questionnaire as blocks and shortcodes. No account, no tracking, nothing stored.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            care-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       care-widgets
 * Domain Path:       /languages
 *
 * The code is MIT, which is compatible with the GPL; the words of the widgets are CC BY 4.0.
 *
 * There is no settings page, no option, no table and no request of the plugin's own: all that an
 * editor chooses stands in the block or shortcode itself. So there is nothing to check a capability
 * for and nothing to clean up, and no uninstall.php.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// Twice in one site, as a copy in another folder: the first one wins.
if ( defined( 'CARE_WIDGETS_FILE' ) ) {
	return;
}

define( 'CARE_WIDGETS_FILE', __FILE__ );

require __DIR__ . '/includes/table.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/region.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/optimisers.php';
require __DIR__ . '/includes/labels.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';

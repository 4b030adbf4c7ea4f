<?php
/**
 * The plugin's own words in the language of the person who edits.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Loads the translations that the plugin brings along. It isn't in the plugin directory, so
 * WordPress has none of its own for it.
 */
function care_widgets_load_language() {
	load_plugin_textdomain( 'care-widgets', false, dirname( plugin_basename( CARE_WIDGETS_FILE ) ) . '/languages' );
}
add_action( 'init', 'care_widgets_load_language', 5 );

/**
 * One Spanish for all countries that speak it: Mexico's es_MX reads the same file as es_ES.
 *
 * @param string $file   The file WordPress would read.
 * @param string $domain The text domain.
 * @return string
 */
function care_widgets_language_file( $file, $domain ) {
	if ( 'care-widgets' !== $domain || is_readable( $file ) ) {
		return $file;
	}
	return preg_replace( '/care-widgets-([a-z]{2,3})_\w+\.mo$/', 'care-widgets-$1.mo', $file );
}
add_filter( 'load_textdomain_mofile', 'care_widgets_language_file', 10, 2 );

<?php
/**
 * The one table: widgets with their attributes, files with their hashes, crisis lines by region.
 * The build writes it from the elements' own contract and facts.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The table, read once a request and only where it is needed.
 *
 * @return array
 */
function care_widgets_table() {
	static $table = null;
	if ( null === $table ) {
		$table = wp_json_file_decode( __DIR__ . '/table.json', array( 'associative' => true ) );
		$table = is_array( $table ) ? $table : array(
			'files'    => array(),
			'widgets'  => array(),
			'fallback' => array(),
			'regions'  => array(
				'codes'     => array(),
				'names'     => array(),
				'lines'     => array(),
				'languages' => array(),
			),
		);
	}
	return $table;
}

/**
 * The tags of the widgets, which are the names of their blocks and shortcodes as well.
 *
 * @return string[]
 */
function care_widgets_tags() {
	return array_keys( care_widgets_table()['widgets'] );
}

/**
 * The attributes that an editor may set on a widget, by their name.
 *
 * Some need a script of the site to mean anything: a button "Send to our clinic" that nobody listens
 * to would be a promise to a patient that isn't kept. A developer who has that script lets them in:
 * `add_filter( 'care_widgets_developer_attributes', '__return_true' );`
 *
 * @param string $tag Tag of a widget.
 * @return array[]
 */
function care_widgets_attributes( $tag ) {
	$attributes = care_widgets_table()['widgets'][ $tag ]['attributes'];
	if ( apply_filters( 'care_widgets_developer_attributes', false, $tag ) ) {
		return $attributes;
	}
	return array_filter(
		$attributes,
		static function ( $attribute ) {
			return empty( $attribute['developer'] );
		}
	);
}

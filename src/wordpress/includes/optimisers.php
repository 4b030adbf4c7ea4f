<?php
/**
 * Plugins and proxies that merge, move, delay or inline scripts are asked to leave the widgets' alone.
 *
 * Crisis help must not wait for a visitor's first move, and the questionnaire needs its file under
 * an address of its own: put into the page, it can't draw the frame that keeps answers from the
 * page's scripts, and then shows no questions. Where one of them doesn't listen, the links stay.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Marks the widgets' script tags.
 *
 * @param string $html   The tag.
 * @param string $handle The script's handle.
 * @return string
 */
function care_widgets_mark_script( $html, $handle ) {
	if ( 0 !== strpos( $handle, 'care-widgets-' ) || 'care-widgets-editor' === $handle ) {
		return $html;
	}
	$marks = array(
		'data-cfasync="false"',          // Cloudflare Rocket Loader. It must stand before src.
		'data-no-optimize="1"',          // LiteSpeed Cache: don't merge, minify or inline.
		'data-no-defer="1"',             // LiteSpeed Cache: don't delay.
		'data-noptimize="1"',            // Autoptimize.
		'nowprocket',                    // WP Rocket: don't delay.
		'data-jetpack-boost="ignore"',   // Jetpack Boost: don't move to the end of the page.
	);
	if ( ! preg_match( '/<script[^>]*\sasync\b/', $html ) ) {
		$marks[] = 'async'; // Before WordPress 6.3 nobody else adds it.
	}
	return preg_replace( '/<script\b/', '<script ' . implode( ' ', $marks ), $html, 1 );
}
add_filter( 'script_loader_tag', 'care_widgets_mark_script', 10, 2 );

/**
 * Adds the widgets' folder to a list of scripts to leave alone.
 *
 * @param array|string $excluded A list, or in Autoptimize one string with commas.
 * @return array|string
 */
function care_widgets_exclude_files( $excluded ) {
	$folder = basename( dirname( CARE_WIDGETS_FILE ) ) . '/assets/';
	if ( is_array( $excluded ) ) {
		$excluded[] = $folder;
		return $excluded;
	}
	return ltrim( $excluded . ',' . $folder, ',' );
}
add_filter( 'rocket_exclude_js', 'care_widgets_exclude_files' );              // WP Rocket: minify and combine.
add_filter( 'rocket_exclude_defer_js', 'care_widgets_exclude_files' );        // WP Rocket: defer.
add_filter( 'rocket_delay_js_exclusions', 'care_widgets_exclude_files' );     // WP Rocket: delay until the first move.
add_filter( 'litespeed_optimize_js_excludes', 'care_widgets_exclude_files' ); // LiteSpeed Cache: minify and combine.
add_filter( 'litespeed_optm_js_defer_exc', 'care_widgets_exclude_files' );    // LiteSpeed Cache: defer and delay.
add_filter( 'litespeed_optm_gm_js_exc', 'care_widgets_exclude_files' );       // LiteSpeed Cache: guest mode.
add_filter( 'autoptimize_filter_js_exclude', 'care_widgets_exclude_files' );  // Autoptimize: merge and inline.

/**
 * Adds the widgets' handles to a list of scripts to leave alone.
 *
 * @param array $excluded Handles.
 * @return array
 */
function care_widgets_exclude_handles( $excluded ) {
	foreach ( care_widgets_tags() as $tag ) {
		$excluded[] = 'care-widgets-' . $tag;
	}
	return $excluded;
}
add_filter( 'sgo_js_minify_exclude', 'care_widgets_exclude_handles' );        // SiteGround Optimizer: minify.
add_filter( 'sgo_javascript_combine_exclude', 'care_widgets_exclude_handles' ); // SiteGround Optimizer: combine.
add_filter( 'sgo_js_async_exclude', 'care_widgets_exclude_handles' );         // SiteGround Optimizer: defer.

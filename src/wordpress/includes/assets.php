<?php
/**
 * The files of a widget, on pages that hold it and on no other.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Makes the files known under their handles. The hash of its content is a file's version, so that
 * a cache never serves the words of an old version.
 */
function care_widgets_register_files() {
	// WordPress knows loading strategies from 6.3 on; older ones take the same place for "in the footer".
	$args = version_compare( get_bloginfo( 'version' ), '6.3', '>=' )
		? array( 'strategy' => 'async', 'in_footer' => false )
		: false;
	foreach ( care_widgets_table()['files'] as $handle => $file ) {
		$url = plugins_url( $file['path'], CARE_WIDGETS_FILE );
		if ( 'style' === $file['type'] ) {
			wp_register_style( $handle, $url, array(), $file['hash'] );
		} else {
			wp_register_script( $handle, $url, array(), $file['hash'], $args );
		}
	}
}
add_action( 'init', 'care_widgets_register_files' );

/**
 * Asks for the files of a widget.
 *
 * Rendered after the head, the style sheet would come in the footer, after the page has been painted
 * without the place it keeps. It is printed right here then; a link to a style sheet may stand in
 * the body, even in a paragraph.
 *
 * @param string $tag Tag of a widget.
 * @return string Markup to print before the element; empty in most cases.
 */
function care_widgets_need( $tag ) {
	wp_enqueue_script( 'care-widgets-' . $tag );
	wp_enqueue_style( 'care-widgets' );
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) || wp_style_is( 'care-widgets', 'done' ) ) {
		return '';
	}
	ob_start();
	wp_print_styles( 'care-widgets' );
	return trim( ob_get_clean() );
}

/**
 * Classic themes print the head before they render the post: what it holds is looked up early. Block
 * themes render first; elsewhere (lists of posts, sidebars) the element itself asks.
 */
function care_widgets_look_ahead() {
	$post = is_singular() ? get_post() : null;
	if ( ! $post || post_password_required( $post ) ) {
		return;
	}
	foreach ( care_widgets_tags() as $tag ) {
		if ( has_block( 'care-widgets/' . $tag, $post ) || has_shortcode( $post->post_content, $tag ) ) {
			wp_enqueue_script( 'care-widgets-' . $tag );
			wp_enqueue_style( 'care-widgets' );
		}
	}
}
add_action( 'wp_enqueue_scripts', 'care_widgets_look_ahead' );

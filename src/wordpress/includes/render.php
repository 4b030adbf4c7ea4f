<?php
/**
 * An element as the page gets it, whether it came from a block or a shortcode.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The element with its fallback inside. Made on the server when the page is shown, so it doesn't
 * matter what the person who wrote the post may put into it as HTML.
 *
 * @param string $tag     Tag of a widget.
 * @param array  $given   What was written: attribute name => value.
 * @param string $wrapper Attributes that WordPress adds to a block, already escaped.
 * @return string
 */
function care_widgets_element( $tag, $given, $wrapper = '' ) {
	$attributes = care_widgets_clean_attributes( $tag, $given );
	$fallback   = care_widgets_fallback( $attributes );
	// No script runs in a feed reader, and many drop tags that they don't know: links alone get through.
	if ( is_feed() ) {
		return $fallback;
	}
	$printed = '' === $wrapper ? '' : ' ' . $wrapper;
	foreach ( $attributes as $name => $value ) {
		$printed .= ' ' . $name . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return care_widgets_need( $tag ) . "<{$tag}{$printed}>{$fallback}</{$tag}>";
}

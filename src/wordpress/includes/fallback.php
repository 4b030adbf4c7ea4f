<?php
/**
 * The links inside an element: they show before its script, without it, and when it fails.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The language that there are words in: the one asked for, its first part, one that it is a part of, or English.
 *
 * @param string   $wanted As pages and WordPress write it: es-MX, es_MX.
 * @param string[] $known  Languages with words.
 * @return string
 */
function care_widgets_nearest_language( $wanted, $known ) {
	$wanted = strtolower( str_replace( '_', '-', $wanted ) );
	$first  = strtok( $wanted . '-', '-' );
	foreach ( array( $wanted, $first ) as $name ) {
		foreach ( $known as $language ) {
			if ( strtolower( $language ) === $name ) {
				return $language;
			}
		}
	}
	foreach ( $known as $language ) {
		if ( 0 === strpos( strtolower( $language ), $first . '-' ) ) {
			return $language;
		}
	}
	return 'en';
}

/**
 * The crisis links of a region in the page's language. Words and links only: a paragraph in here
 * would be torn out by the browser wherever the element itself stands in a paragraph, and be read
 * twice.
 *
 * @param array $attributes Clean attributes of the element.
 * @return string Escaped markup.
 */
function care_widgets_fallback( $attributes ) {
	$fallback = care_widgets_table()['fallback'];
	$wanted   = isset( $attributes['lang'] ) ? $attributes['lang'] : get_locale();
	$language = care_widgets_nearest_language( $wanted, array_keys( $fallback ) );
	$region   = isset( $attributes['region'] ) ? care_widgets_lines_of( $attributes['region'] ) : 'US';
	$words    = $fallback[ $language ];
	$links    = isset( $words['regions'][ $region ] ) ? $words['regions'][ $region ] : array();
	$links[]  = $words['directory'];

	$printed = array();
	foreach ( $links as $link ) {
		$href      = esc_url( $link['href'], array( 'https', 'tel', 'sms' ) );
		$printed[] = sprintf( '<a href="%s">%s</a>', $href, esc_html( $link['text'] ) );
	}
	$markup = implode( ' · ', $printed );
	return 0 === stripos( $wanted, substr( $language, 0, 2 ) ) ? $markup : sprintf( '<span lang="%s">%s</span>', esc_attr( $language ), $markup );
}

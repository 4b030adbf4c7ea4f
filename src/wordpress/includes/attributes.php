<?php
/**
 * What an editor wrote becomes attributes of an element: only those in the table, each held to its
 * kind, and escaped where it is printed. The element checks all of them once more.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The attributes as they are printed: name => value, true for one without a value.
 *
 * @param string $tag   Tag of a widget.
 * @param array  $given What was written: attribute name => value.
 * @return array
 */
function care_widgets_clean_attributes( $tag, $given ) {
	$clean = array();
	foreach ( care_widgets_attributes( $tag ) as $name => $attribute ) {
		if ( ! isset( $given[ $name ] ) || ! is_scalar( $given[ $name ] ) ) {
			continue;
		}
		$value = care_widgets_clean_value( $attribute, $given[ $name ] );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * One value held to its kind; null leaves the attribute out, so that the element's default counts.
 *
 * @param array            $attribute Row of the table.
 * @param string|bool|int  $value     What was written.
 * @return string|true|null
 */
function care_widgets_clean_value( $attribute, $value ) {
	// Not before an address is checked: it would take %20 out of it.
	$raw  = is_bool( $value ) ? ( $value ? 'true' : '' ) : trim( (string) $value );
	$text = sanitize_text_field( $raw );
	switch ( $attribute['kind'] ) {
		case 'switch':
			return care_widgets_is_on( $text ) ? true : null;
		case 'switch-or-url':
			return care_widgets_switch_or_url( $raw );
		case 'url':
			return care_widgets_nothing_or( esc_url_raw( $raw, care_widgets_protocols() ) );
		case 'choice':
			$text = strtolower( $text );
			return in_array( $text, $attribute['values'], true ) ? $text : null;
		case 'ids':
			return care_widgets_nothing_or( trim( preg_replace( '/[^a-z0-9-]+/', ' ', strtolower( $text ) ) ) );
		case 'language':
			return preg_match( '/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i', $text ) ? str_replace( '_', '-', $text ) : null;
		default:
			// A region that isn't known is kept: the directory then shows, rather than lines of the
			// US for people elsewhere.
			return care_widgets_nothing_or( $text );
	}
}

/**
 * A quick exit is there once it is asked for; only the address it goes to can be refused.
 *
 * @param string $text What was written.
 * @return string|true|null
 */
function care_widgets_switch_or_url( $text ) {
	if ( preg_match( '#^(https?:)?//#i', $text ) ) {
		$url = esc_url_raw( $text, array( 'http', 'https' ) );
		return '' === $url ? true : $url;
	}
	return care_widgets_is_on( $text ) ? true : null;
}

/**
 * Whether a switch is on: anything but an empty value or a word for no.
 *
 * @param string $text What was written.
 * @return bool
 */
function care_widgets_is_on( $text ) {
	return ! in_array( strtolower( $text ), array( '', '0', 'false', 'no', 'off' ), true );
}

/**
 * The text, or null where there is none.
 *
 * @param string $text A value.
 * @return string|null
 */
function care_widgets_nothing_or( $text ) {
	return '' === $text ? null : $text;
}

/**
 * Where a visitor may be sent: the same schemes that the elements accept.
 *
 * @return string[]
 */
function care_widgets_protocols() {
	return array( 'http', 'https', 'mailto', 'tel' );
}

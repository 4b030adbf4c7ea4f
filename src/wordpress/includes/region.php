<?php
/**
 * What somebody wrote for a country, read as the elements read it (src/help/region.ts).
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The country whose crisis lines show for what was written: its code, another code or name, a part of it
 * (`US-CA`), a language that is spoken there (`en-US`). Empty where that can't be told.
 *
 * @param string $text What was written.
 * @return string
 */
function care_widgets_lines_of( $text ) {
	$table = care_widgets_table()['regions'];
	$text  = trim( (string) $text );
	$plain = strtoupper( preg_replace( '/[^\p{L}\p{N}]/u', '', remove_accents( $text ) ) );
	$code  = isset( $table['codes'][ $plain ] ) ? $table['codes'][ $plain ] : '';
	if ( '' === $code && preg_match( '/^([a-z]{2,3})[-_](?:[a-z]{4}[-_])?([a-z\d]{1,3})(?:[-_.@].*)?$/i', trim( $text, " \t\n\r.,;\"'" ), $parts ) ) {
		$code = care_widgets_code_in( $table, $parts[1], $parts[2] );
	} elseif ( '' === $code ) {
		foreach ( array( $plain, preg_replace( '/^THE/', '', $plain ) ) as $name ) {
			$code = isset( $table['names'][ $name ] ) ? $table['names'][ $name ] : $code;
		}
	}
	return isset( $table['lines'][ $code ] ) ? $table['lines'][ $code ] : '';
}

/**
 * The code in a text of two parts: of a country and a part of it, or of a language and a country.
 *
 * @param array  $table Codes as they are written.
 * @param string $first The first part.
 * @param string $last  The last part.
 * @return string
 */
function care_widgets_code_in( $table, $first, $last ) {
	$upper = strtoupper( $first );
	$part  = strtoupper( preg_replace( '/^(\D\D)\d$/', '$1', $last ) );
	$one   = isset( $table['codes'][ $upper ] ) ? $table['codes'][ $upper ] : '';
	$other = isset( $table['codes'][ $part ] ) ? $table['codes'][ $part ] : '';
	if ( '' === $one ) {
		return $other;
	}
	if ( ! in_array( $upper, $table['languages'], true ) ) {
		return $one;
	}
	// Small letters begin a language, and 419 is Latin America.
	if ( $first !== $upper || '419' === $last ) {
		return $other;
	}
	return '' === $other || $other === $one ? $one : '';
}

/**
 * The country that the site's language names, where it isn't the United States: an editor is asked for it.
 *
 * @return bool
 */
function care_widgets_asks_for_country() {
	$parts = explode( '_', get_locale() );
	$code  = isset( $parts[1] ) && 2 === strlen( $parts[1] ) ? $parts[1] : 'US';
	return 'US' !== care_widgets_lines_of( $code );
}

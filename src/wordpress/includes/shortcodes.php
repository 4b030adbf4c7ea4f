<?php
/**
 * One shortcode for each widget, with the element's own attribute names:
 * `[crisis-banner region="US" variant="card"]`.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Registers the shortcodes. Being registered also keeps wptexturize from curling their quotes.
 */
function care_widgets_register_shortcodes() {
	foreach ( care_widgets_tags() as $tag ) {
		add_shortcode( $tag, 'care_widgets_render_shortcode' );
	}
}
add_action( 'init', 'care_widgets_register_shortcodes' );

/**
 * A shortcode as the visitor gets it.
 *
 * @param array|string $given   Attributes, an empty string without any.
 * @param string|null  $content What stands between an opening and a closing tag. It is kept behind
 *                              the element: an editor's text must not vanish.
 * @param string       $tag     The shortcode's name.
 * @return string
 */
function care_widgets_render_shortcode( $given, $content, $tag ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		// A word without a value, like quick-exit, comes as a value without a name.
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = true;
		} else {
			$attributes[ $name ] = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
	}
	unset( $attributes[''] );
	return care_widgets_element( $tag, $attributes ) . do_shortcode( (string) $content );
}

/**
 * Takes the quotes that text editors curl: `[crisis-banner region=“GB”]`. WordPress knows only
 * straight ones and would hand over the quotes as part of the value, cut at the first space.
 *
 * @param string|false $output What another filter made of the shortcode already.
 * @param string       $tag    The shortcode's name.
 * @param array|string $given  Attributes as WordPress read them.
 * @param array        $match  The shortcode in parts; the third is the text of its attributes.
 * @return string|false
 */
function care_widgets_curled_quotes( $output, $tag, $given, $match ) {
	if ( false !== $output || ! in_array( $tag, care_widgets_tags(), true ) ) {
		return $output;
	}
	$straight = care_widgets_straighten( $match[3] );
	if ( $straight === $match[3] ) {
		return $output;
	}
	return $match[1] . care_widgets_render_shortcode( shortcode_parse_atts( $straight ), $match[5], $tag ) . $match[6];
}
add_filter( 'pre_do_shortcode_tag', 'care_widgets_curled_quotes', 10, 4 );

/**
 * The text of attributes with straight quotes around each value. Only quotes that begin right after
 * an equals sign count, so an apostrophe inside a label stays.
 *
 * @param string $text Text of the attributes.
 * @return string
 */
function care_widgets_straighten( $text ) {
	$double = '(?:[“”„‟″«»]|&\#(?:8220|8221|8222|8243|171|187);|&(?:ldquo|rdquo|bdquo|quot|laquo|raquo|Prime);)';
	$single = '(?:[‘’‚‛′‹›]|&\#(?:8216|8217|8218|8242);|&(?:lsquo|rsquo|sbquo|prime);)';
	foreach ( array( $double, $single ) as $quote ) {
		$found = preg_replace_callback(
			"/([\\w-]+)\\s*=\\s*{$quote}(.*?){$quote}(?=[\\s\\/]|$)/us",
			static function ( $parts ) {
				return $parts[1] . '="' . str_replace( '"', '&quot;', trim( $parts[2] ) ) . '"';
			},
			$text
		);
		// A null means that the text isn't UTF-8: it stays as it is.
		$text = null === $found ? $text : $found;
	}
	return $text;
}

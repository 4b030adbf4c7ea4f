<?php
/**
 * One block for each widget, rendered on the server.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Registers the blocks. Their names, options and kinds come from the block.json files that the
 * build writes, one for each widget.
 */
function care_widgets_register_blocks() {
	wp_register_script(
		'care-widgets-editor',
		plugins_url( 'editor.js', CARE_WIDGETS_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		care_widgets_table()['editor'],
		true
	);
	foreach ( care_widgets_tags() as $tag ) {
		$block = register_block_type(
			dirname( CARE_WIDGETS_FILE ) . '/blocks/' . $tag,
			array( 'render_callback' => 'care_widgets_render_block' )
		);
		if ( $block && apply_filters( 'care_widgets_developer_attributes', false, $tag ) ) {
			care_widgets_add_developer_attributes( $block, $tag );
		}
	}
}
add_action( 'init', 'care_widgets_register_blocks' );

/**
 * Lets a block hold the attributes that need a script of the site.
 *
 * @param WP_Block_Type $block The block.
 * @param string        $tag   Tag of its widget.
 */
function care_widgets_add_developer_attributes( $block, $tag ) {
	foreach ( care_widgets_attributes( $tag ) as $attribute ) {
		$block->attributes[ $attribute['key'] ] = array( 'type' => $attribute['type'] );
	}
}

/**
 * A block as the visitor gets it.
 *
 * The class that WordPress gives a block goes on the element itself: inside a wrapper of its own a
 * banner could not stick to the window, for it sticks while its parent is in view.
 *
 * @param array    $options What was chosen in the editor, by the block's own keys.
 * @param string   $content Not used: the block holds nothing.
 * @param WP_Block $block   The block.
 * @return string
 */
function care_widgets_render_block( $options, $content, $block ) {
	$tag   = substr( $block->name, strlen( 'care-widgets/' ) );
	$given = array();
	foreach ( care_widgets_attributes( $tag ) as $name => $attribute ) {
		if ( isset( $options[ $attribute['key'] ] ) ) {
			$given[ $name ] = $options[ $attribute['key'] ];
		}
	}
	return care_widgets_element( $tag, $given, get_block_wrapper_attributes() );
}

/**
 * Hands the editor its table: options by widget, labels, and where the scripts for the preview are.
 */
function care_widgets_editor_data() {
	$data = array(
		'labels'  => care_widgets_labels(),
		'words'   => care_widgets_editor_words(),
		'regions' => array_keys( care_widgets_table()['fallback']['en']['regions'] ),
		'asks'    => care_widgets_asks_for_country(),
		'widgets' => array(),
	);
	foreach ( care_widgets_tags() as $tag ) {
		$data['widgets'][ $tag ] = array(
			'attributes' => array_values( care_widgets_attributes( $tag ) ),
			'script'     => add_query_arg( 'ver', care_widgets_table()['files'][ 'care-widgets-' . $tag ]['hash'], plugins_url( 'assets/' . $tag . '.js', CARE_WIDGETS_FILE ) ),
		);
	}
	wp_add_inline_script( 'care-widgets-editor', 'window.careWidgetsEditor = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'care_widgets_editor_data' );

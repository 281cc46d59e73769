<?php
/**
 * The block, and the shortcode for the classic editor.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'offercheck_register_block' );
add_shortcode( 'offer-check', 'offercheck_shortcode' );

/**
 * Tells WordPress of the block, its translations, and the languages to choose from.
 */
function offercheck_register_block() {
	$block = register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'offercheck_block' ) );
	if ( ! $block ) {
		return;
	}
	$script = 'offercheck-checklist-editor-script';
	wp_set_script_translations( $script, 'offercheck', dirname( __DIR__ ) . '/languages' );
	$names = wp_list_pluck( offercheck_languages(), 'name' );
	wp_add_inline_script( $script, 'var offercheckLanguages = ' . wp_json_encode( $names ) . ';', 'before' );
}

/**
 * The block in a page.
 *
 * @param array $attributes What the editor stored.
 * @return string
 */
function offercheck_block( $attributes ) {
	$markup = offercheck_markup( $attributes, ! empty( $attributes['fits'] ) );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

/**
 * The shortcode in a page: [offer-check lang="id" from="ID" fits="yes"].
 *
 * @param array|string $attributes What somebody typed; a text where there are none.
 * @return string
 */
function offercheck_shortcode( $attributes ) {
	$fits = is_array( $attributes ) && ! empty( $attributes['fits'] ) && 'no' !== $attributes['fits'];
	return offercheck_markup( $attributes, $fits );
}

<?php
/**
 * The address of the checklist on a line of its own becomes the checklist, with the options that stand in it. WordPress
 * asks no other server for that, and it works where oEmbed discovery is switched off.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'offercheck_register_address' );

/**
 * Tells WordPress which addresses are ours.
 */
function offercheck_register_address() {
	$address = offercheck_settings()['address'];
	if ( '' !== $address ) {
		$languages = implode( '|', array_keys( offercheck_languages() ) );
		$ours      = '~^' . preg_quote( $address, '~' ) . '(?:(' . $languages . ')/?)?(?:index\.html)?(?:#(.*))?$~D';
		wp_embed_register_handler( 'offercheck', $ours, 'offercheck_pasted' );
	}
}

/**
 * The checklist for a pasted address.
 *
 * @param array $found The language and the options of the address.
 * @return string
 */
function offercheck_pasted( $found ) {
	wp_parse_str( isset( $found[2] ) ? $found[2] : '', $given );
	$given['lang'] = isset( $found[1] ) ? $found[1] : '';
	return offercheck_markup( $given, false );
}

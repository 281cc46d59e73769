<?php
/**
 * Where the checklist is served from: what the administrator has set.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the administrator has set.
 *
 * @return array `address`, and `leave`: whether Leave may take the reader off the whole page.
 */
function offercheck_settings() {
	$stored = get_option( 'offercheck_settings', array() );
	$stored = is_array( $stored ) ? $stored : array();
	return array(
		'address' => offercheck_checked_address( isset( $stored['address'] ) ? $stored['address'] : '' ),
		'leave'   => ! empty( $stored['leave'] ),
	);
}

/**
 * The address of a copy of the checklist, as it must be, or nothing: https, a host, a slash at its end. People paste what
 * their browser shows, so a language at the end, a question mark or a fragment are taken off.
 *
 * @param mixed $given What somebody typed.
 * @return string
 */
function offercheck_checked_address( $given ) {
	$address = offercheck_https( $given );
	if ( '' === $address ) {
		return '';
	}
	$address   = preg_replace( '/[?#].*$/s', '', $address );
	$languages = implode( '|', array_keys( offercheck_languages() ) );
	$address   = preg_replace( '~/(index\.html)?$~', '', $address );
	return trailingslashit( preg_replace( '~/(' . $languages . ')$~', '', $address ) );
}

/**
 * An https address that names a host and nobody's password, or nothing.
 *
 * @param mixed $given What somebody typed.
 * @return string
 */
function offercheck_https( $given ) {
	$address = is_string( $given ) ? esc_url_raw( trim( $given ), array( 'https' ) ) : '';
	$parts   = wp_parse_url( $address );
	return empty( $parts['host'] ) || isset( $parts['user'] ) || strlen( $address ) > 500 ? '' : $address;
}

/**
 * Whether the checklist is served from the origin of this very site. A sandbox with scripts and `allow-same-origin` keeps
 * nothing in then.
 *
 * @param string $address Where the checklist is served from.
 * @return bool
 */
function offercheck_same_origin( $address ) {
	$origin = static function ( $url ) {
		$parts = wp_parse_url( $url );
		$port  = isset( $parts['port'] ) ? $parts['port'] : ( 'https' === $parts['scheme'] ? 443 : 80 );
		return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ':' . $port;
	};
	return in_array( $origin( $address ), array( $origin( home_url() ), $origin( site_url() ) ), true );
}

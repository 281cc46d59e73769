<?php
/**
 * What the checklist can be told, checked: whoever writes a post may have typed anything.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every option with its checked value, in the order in which they stand in the address; an empty text where nothing was
 * given or nothing can be meant.
 *
 * @param mixed $given Name => what somebody typed.
 * @return array
 */
function offercheck_options( $given ) {
	$said = static function ( $name ) use ( $given ) {
		$said = is_array( $given ) && isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
		// What authors write is stored with its & as &amp;.
		return trim( html_entity_decode( $said, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	};
	$like = static function ( $pattern, $value ) {
		return preg_match( '/^(' . $pattern . ')$/D', $value ) ? $value : '';
	};
	return array(
		'lang'     => offercheck_language( $said( 'lang' ) ),
		'from'     => $like( '[A-Z]{2}', strtoupper( $said( 'from' ) ) ),
		'to'       => $like( '[A-Z]{2}', strtoupper( $said( 'to' ) ) ),
		'start'    => $like( '[a-z-]{1,40}', $said( 'start' ) ),
		'theme'    => $like( 'light|dark', $said( 'theme' ) ),
		'accent'   => $like( '[0-9a-f]{6}', ltrim( strtolower( $said( 'accent' ) ), '#' ) ),
		'exit'     => offercheck_https( $said( 'exit' ) ),
		'helpline' => $like( '[a-z][a-z0-9-]{1,80}(,[a-z][a-z0-9-]{1,80}){0,9}', preg_replace( '/\s+/', '', $said( 'helpline' ) ) ),
		'org'      => trim( mb_substr( sanitize_text_field( $said( 'org' ) ), 0, 60 ) ),
	);
}

/**
 * The address of the frame. The language is a folder; the rest stands behind `#`, which browsers send to no server.
 *
 * @param string $address Where the checklist is served from.
 * @param array  $options Checked options.
 * @return string
 */
function offercheck_frame_address( $address, array $options ) {
	$pairs = array();
	foreach ( $options as $name => $value ) {
		if ( 'lang' !== $name && '' !== $value ) {
			$pairs[] = $name . '=' . str_replace( '%2C', ',', rawurlencode( $value ) );
		}
	}
	return $address . $options['lang'] . '/' . ( $pairs ? '#' . implode( '&', $pairs ) : '' );
}

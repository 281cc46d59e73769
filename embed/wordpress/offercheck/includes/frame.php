<?php
/**
 * What stands in the page: a frame, or the element of the loader.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'script_loader_tag', 'offercheck_async', 10, 2 );

/**
 * The checklist for a page.
 *
 * @param mixed $given What somebody typed.
 * @param bool  $fits  Whether the height fits by itself, which takes the loader's script.
 * @return string
 */
function offercheck_markup( $given, $fits ) {
	$address = offercheck_settings()['address'];
	if ( '' === $address ) {
		return offercheck_no_address();
	}
	$options = offercheck_options( $given );
	if ( is_feed() ) {
		// Readers of feeds and letters throw frames and scripts away.
		return '<p>' . offercheck_link( $address, $options ) . '</p>';
	}
	// Whoever reads a post through the REST interface, the editor too, gets no script with it.
	if ( $fits && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
		return offercheck_element( $address, $options );
	}
	return offercheck_frame( $address, $options );
}

/**
 * A frame of a fixed height that needs no script; what does not fit is scrolled inside.
 *
 * @param string $address Where the checklist is served from.
 * @param array  $options Checked options.
 * @return string
 */
function offercheck_frame( $address, array $options ) {
	$sandbox = array( 'allow-scripts' );
	if ( ! offercheck_same_origin( $address ) ) {
		$sandbox[] = 'allow-same-origin';
	}
	$sandbox[] = 'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-to-custom-protocols';
	if ( offercheck_settings()['leave'] ) {
		$sandbox[] = 'allow-top-navigation-by-user-activation';
	}
	return sprintf(
		'<iframe src="%1$s" title="%2$s" width="100%%" height="640" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write" style="border:0" sandbox="%3$s"></iframe>',
		esc_url( offercheck_frame_address( $address, $options ), array( 'https' ) ),
		esc_attr( offercheck_languages()[ $options['lang'] ]['title'] ),
		esc_attr( implode( ' ', $sandbox ) )
	);
}

/**
 * The loader's element, with a link in it for readers to whom the script does not come.
 *
 * @param string $address Where the checklist is served from.
 * @param array  $options Checked options.
 * @return string
 */
function offercheck_element( $address, array $options ) {
	// The address names its version, so no other is put behind it; all elements of a page share one script.
	wp_enqueue_script( 'offercheck-loader', $address . 'embed.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	$attributes = '';
	foreach ( $options as $name => $value ) {
		if ( '' !== $value ) {
			$attributes .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
		}
	}
	return '<offer-check' . $attributes . '>' . offercheck_link( $address, $options ) . '</offer-check>';
}

/**
 * A link to the checklist on its own page.
 *
 * @param string $address Where the checklist is served from.
 * @param array  $options Checked options.
 * @return string
 */
function offercheck_link( $address, array $options ) {
	return sprintf(
		'<a href="%1$s" lang="%2$s">%3$s</a>',
		esc_url( offercheck_frame_address( $address, $options ), array( 'https' ) ),
		esc_attr( $options['lang'] ),
		esc_html( offercheck_languages()[ $options['lang'] ]['open'] )
	);
}

/**
 * What to do, for people who write here; readers see nothing.
 *
 * @return string
 */
function offercheck_no_address() {
	if ( current_user_can( 'manage_options' ) ) {
		$what = __( 'The checklist has no address yet. Set it once under Settings, Offercheck.', 'offercheck' );
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( admin_url( 'options-general.php?page=offercheck' ) ), esc_html( $what ) );
	}
	if ( current_user_can( 'edit_posts' ) ) {
		$what = __( 'The checklist has no address yet. Ask an administrator of this site to set it under Settings, Offercheck.', 'offercheck' );
		return '<p>' . esc_html( $what ) . '</p>';
	}
	return '';
}

/**
 * Lets the page go on while the loader comes. WordPress knows how by itself from 6.3 on only.
 *
 * @param string $tag    The script's element.
 * @param string $handle The script's name.
 * @return string
 */
function offercheck_async( $tag, $handle ) {
	return 'offercheck-loader' === $handle ? str_replace( ' src=', ' async src=', $tag ) : $tag;
}

<?php
/**
 * A paragraph for the site's privacy policy, where WordPress keeps such texts.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'offercheck_suggest_privacy_text' );

/**
 * Offers the paragraph.
 */
function offercheck_suggest_privacy_text() {
	$address = offercheck_settings()['address'];
	if ( '' === $address ) {
		return;
	}
	/* translators: %s: the address of the checklist. */
	$text = __( 'Some of our pages show a job offer checklist in a frame. Your browser loads it from %s. That server sees your network address, as every site you open does. What you answer stays in your browser: it is not sent and not kept. The checklist sets no cookies.', 'offercheck' );
	wp_add_privacy_policy_content( 'Offercheck', wp_kses_post( wpautop( sprintf( $text, esc_html( $address ) ) ) ) );
}

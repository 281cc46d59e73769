<?php
/**
 * The page of settings. WordPress's own machinery asks for the capability and the nonce.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'offercheck_add_page' );
add_action( 'admin_init', 'offercheck_register_settings' );
add_filter( 'plugin_action_links_offercheck/offercheck.php', 'offercheck_action_links' );

/**
 * Puts the page under Settings.
 */
function offercheck_add_page() {
	add_options_page( 'Offercheck', 'Offercheck', 'manage_options', 'offercheck', 'offercheck_show_page' );
}

/**
 * Puts a way to the settings beside the plugin's name.
 *
 * @param array $links The links that are there.
 * @return array
 */
function offercheck_action_links( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=offercheck' ) ), esc_html__( 'Settings', 'offercheck' ) );
	return array_merge( array( $link ), $links );
}

/**
 * Tells WordPress of the settings and of their fields.
 */
function offercheck_register_settings() {
	register_setting(
		'offercheck',
		'offercheck_settings',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'offercheck_sanitize_settings',
		)
	);
	add_settings_section( 'offercheck', '', 'offercheck_explain', 'offercheck' );
	add_settings_field( 'offercheck_address', __( 'Address', 'offercheck' ), 'offercheck_address_field', 'offercheck', 'offercheck', array( 'label_for' => 'offercheck_address' ) );
	add_settings_field( 'offercheck_leave', __( 'Leave', 'offercheck' ), 'offercheck_leave_field', 'offercheck', 'offercheck' );
}

/**
 * What is stored of what was typed. An address that cannot be used leaves the one before in its place.
 *
 * @param mixed $typed What was sent.
 * @return array
 */
function offercheck_sanitize_settings( $typed ) {
	$typed   = is_array( $typed ) ? $typed : array();
	$wanted  = isset( $typed['address'] ) && is_string( $typed['address'] ) ? trim( $typed['address'] ) : '';
	$address = offercheck_checked_address( $wanted );
	if ( '' !== $wanted && '' === $address ) {
		add_settings_error( 'offercheck_settings', 'address', __( 'The address must start with https:// and name a site. The one before was kept.', 'offercheck' ) );
		$address = offercheck_settings()['address'];
	}
	return array(
		'address' => $address,
		'leave'   => ! empty( $typed['leave'] ),
	);
}

/**
 * Says what the page is for.
 */
function offercheck_explain() {
	echo '<p>' . esc_html__( 'The checklist helps people look at a job offer abroad before they pay, sign or travel. It is not a part of this site: your pages show it in a frame, and readers load it from the address below.', 'offercheck' ) . '</p>';
	echo '<p>' . esc_html__( 'Give the address of a copy that you trust, best one that your organisation serves itself. Whoever serves it can change what your readers see, and sees their network addresses as any site does. Unchanged, it sends no answer anywhere. This plugin stores nothing about readers.', 'offercheck' ) . '</p>';
}

/**
 * The field of the address.
 */
function offercheck_address_field() {
	printf(
		'<input type="url" id="offercheck_address" name="offercheck_settings[address]" value="%s" class="regular-text code" placeholder="https://" pattern="https://.+" aria-describedby="offercheck_address_help">',
		esc_attr( offercheck_settings()['address'] )
	);
	echo '<p class="description" id="offercheck_address_help">' . esc_html__( 'The start page of the checklist. It starts with https:// and ends with a slash. While it is empty, readers see nothing.', 'offercheck' ) . '</p>';
}

/**
 * The field for what Leave may do.
 */
function offercheck_leave_field() {
	printf(
		'<label><input type="checkbox" name="offercheck_settings[leave]" value="1"%s> %s</label>',
		checked( offercheck_settings()['leave'], true, false ),
		esc_html__( 'When a reader taps Leave, the checklist may leave your whole page too', 'offercheck' )
	);
	echo '<p class="description">' . esc_html__( 'For frames of a fixed height. Without this, Leave empties the frame, and your page stays. With it, the frame may send the reader to another page, but only when they tap.', 'offercheck' ) . '</p>';
}

/**
 * Shows the page.
 */
function offercheck_show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'offercheck' );
	do_settings_sections( 'offercheck' );
	submit_button();
	echo '</form><p>' . esc_html__( 'Then put the block “Job offer check” on a page. In the classic editor write [offer-check], or paste the address on a line of its own.', 'offercheck' ) . '</p></div>';
}

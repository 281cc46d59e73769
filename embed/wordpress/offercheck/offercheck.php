<?php
/**
 * Plugin Name:       Offercheck
 * Description:       Puts the job offer checklist on your pages: a block, a shortcode, or its address pasted on a line of its own.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            the offercheck contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       offercheck
 * Domain Path:       /languages
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/frame.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/pasted.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
	require __DIR__ . '/includes/privacy.php';
}

add_action( 'init', 'offercheck_load_translations', 5 );

/**
 * Loads the translations that come with the plugin, before the block takes its title from them.
 */
function offercheck_load_translations() {
	load_plugin_textdomain( 'offercheck', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}

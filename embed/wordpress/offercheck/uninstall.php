<?php
/**
 * Takes away all that the plugin has ever stored: one option a site.
 *
 * @package Offercheck
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $offercheck_site ) {
		delete_blog_option( $offercheck_site, 'offercheck_settings' );
	}
} else {
	delete_option( 'offercheck_settings' );
}

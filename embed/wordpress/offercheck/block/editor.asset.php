<?php
/**
 * What the block's script needs of WordPress.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-server-side-render' ),
	'version'      => '0.1.0',
);

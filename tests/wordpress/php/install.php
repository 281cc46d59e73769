<?php
// Installs the WordPress of the tests: its tables, an administrator, an author, a theme that shows a post and nothing else.
error_reporting( E_ALL & ~E_DEPRECATED );
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WORDPRESS_ADDRESS' ), PHP_URL_HOST );

( new mysqli( null, 'root', '', '', 0, getenv( 'WORDPRESS_SOCKET' ) ) )->query( 'CREATE DATABASE wordpress' );

// No letter to the administrator.
function wp_new_blog_notification() {}

require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A site', 'administrator', 'administrator@example.org', false, '', 'secret' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'secret',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
switch_theme( 'plain' );

<?php
// Makes the WordPress of the tests a network, whose first site belongs to somebody who does not run the network.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
	$wpdb->$name = $table;
}
install_network();
populate_network( 1, '127.0.0.1', 'administrator@example.org', 'A network', '/', false );
wp_insert_user(
	array(
		'user_login' => 'owner',
		'user_pass'  => 'secret',
		'user_email' => 'owner@example.org',
		'role'       => 'administrator',
	)
);
touch( ABSPATH . 'network' );

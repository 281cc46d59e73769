<?php
// Of the tests only: writes down whom WordPress asks over the network, and lets the test's own server stand for
// https://checklist.example. WordPress would refuse an address of this machine, and a port such as the test's.
add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $address ) {
		if ( 0 === strpos( $address, getenv( 'CHECKLIST_SERVER' ) ) || 0 === strpos( $address, WP_HOME ) ) {
			return $answer;
		}
		file_put_contents( WP_CONTENT_DIR . '/requests.log', $address . "\n", FILE_APPEND );
		if ( 0 !== strpos( $address, 'https://checklist.example/' ) ) {
			return $answer;
		}
		$arguments['reject_unsafe_urls'] = false;
		return wp_remote_request( str_replace( 'https://checklist.example/', getenv( 'CHECKLIST_SERVER' ), $address ), $arguments );
	},
	10,
	3
);

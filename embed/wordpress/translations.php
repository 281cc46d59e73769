<?php
/**
 * Holds the plugin's translations to its source, with WordPress's own reader of such files:
 *
 *     php embed/wordpress/translations.php check|write <folder of a WordPress>
 *
 * `check` says what languages/*.po lacks or has too much, and whether the two files that WordPress loads (.mo for PHP, .json for
 * the editor) are made of it; `write` makes them.
 *
 * @package Offercheck
 */

if ( 'cli' !== PHP_SAPI || $argc < 3 ) {
	exit( 1 );
}
require $argv[2] . '/wp-includes/pomo/po.php';
require $argv[2] . '/wp-includes/pomo/mo.php';

const PLUGIN = __DIR__ . '/offercheck/';
const SCRIPT = 'block/editor.js';

$texts = array();
foreach ( array_merge( glob( PLUGIN . '*.php' ), glob( PLUGIN . 'includes/*.php' ), array( PLUGIN . SCRIPT ) ) as $file ) {
	preg_match_all( "/\\b(?:__|esc_html__|esc_attr__)\\(\\s*'((?:[^'\\\\]|\\\\.)*)',\\s*'offercheck'/", file_get_contents( $file ), $found );
	foreach ( $found[1] as $text ) {
		$texts[ stripslashes( $text ) ][] = substr( $file, strlen( PLUGIN ) );
	}
}
$block = json_decode( file_get_contents( PLUGIN . 'block/block.json' ), true );
foreach ( array( 'title', 'description' ) as $name ) {
	$texts[ "block $name\4" . $block[ $name ] ][] = 'block/block.json';
}
foreach ( $block['keywords'] as $word ) {
	$texts[ "block keyword\4" . $word ][] = 'block/block.json';
}

$wrong = array();
foreach ( glob( PLUGIN . 'languages/*.po' ) as $file ) {
	$po = new PO();
	$po->import_from_file( $file );
	foreach ( array_diff_key( $texts, $po->entries ) as $text => $places ) {
		$wrong[] = "$file lacks \"$text\" of $places[0]";
	}
	foreach ( array_diff_key( $po->entries, $texts ) as $text => $entry ) {
		$wrong[] = "$file has \"$text\", which nothing says";
	}

	$mo = new MO();
	$mo->set_headers( $po->headers );
	$of_script = array( '' => array( 'domain' => 'messages', 'lang' => $po->get_header( 'Language' ), 'plural-forms' => 'nplurals=1; plural=0;' ) );
	foreach ( $po->entries as $key => $entry ) {
		if ( '' === implode( '', $entry->translations ) ) {
			$wrong[] = "$file says nothing for \"$key\"";
		}
		$mo->add_entry( $entry );
		if ( in_array( SCRIPT, isset( $texts[ $key ] ) ? $texts[ $key ] : array(), true ) ) {
			$of_script[ $key ] = $entry->translations;
		}
	}
	$made = tempnam( sys_get_temp_dir(), 'offercheck' );
	$mo->export_to_file( $made );
	$json  = array( 'domain' => 'messages', 'locale_data' => array( 'messages' => $of_script ) );
	$files = array(
		'.mo' => file_get_contents( $made ),
		'-offercheck-checklist-editor-script.json' => json_encode( $json, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . "\n",
	);
	unlink( $made );
	foreach ( $files as $ending => $bytes ) {
		$name = substr( $file, 0, -3 ) . $ending;
		if ( 'write' === $argv[1] ) {
			file_put_contents( $name, $bytes );
		} elseif ( ! is_file( $name ) || file_get_contents( $name ) !== $bytes ) {
			$wrong[] = "$name is not made of $file: run translations.php with write";
		}
	}
}
echo $wrong ? implode( "\n", $wrong ) . "\n" : '';
exit( $wrong ? 1 : 0 );

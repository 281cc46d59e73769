<?php
/**
 * The languages of the checklist.
 *
 * @package Offercheck
 */

defined( 'ABSPATH' ) || exit;

/**
 * Each language with its own name, the title of the frame and the words of a link to it. They are not translated: they are
 * for readers of the checklist, whatever language the site around it has.
 *
 * @return array Code of the language => its words.
 */
function offercheck_languages() {
	return array(
		'en' => array(
			'name'  => 'English',
			'title' => 'Job offer check',
			'open'  => 'Open the job offer check',
		),
		'id' => array(
			'name'  => 'Bahasa Indonesia',
			'title' => 'Cek tawaran kerja',
			'open'  => 'Buka cek tawaran kerja',
		),
	);
}

/**
 * The language to show: the one asked for, else that of the site, else English. The checklist has a folder for each of its
 * languages; another one would be an empty frame.
 *
 * @param string $wanted A BCP 47 code, or nothing.
 * @return string
 */
function offercheck_language( $wanted ) {
	foreach ( array( $wanted, get_locale() ) as $code ) {
		$base = strtolower( strtok( strtr( $code, '_', '-' ), '-' ) );
		if ( isset( offercheck_languages()[ $base ] ) ) {
			return $base;
		}
	}
	return 'en';
}

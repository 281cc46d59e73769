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
		'ms' => array(
			'name'  => 'Bahasa Malaysia',
			'title' => 'Semak tawaran kerja',
			'open'  => 'Semak tawaran',
		),
		'tl' => array(
			'name'  => 'Filipino',
			'title' => 'Suriin ang alok na trabaho',
			'open'  => 'Suriin ang alok',
		),
		'vi' => array(
			'name'  => 'Tiếng Việt',
			'title' => 'Kiểm tra lời mời làm việc',
			'open'  => 'Kiểm tra lời mời',
		),
		'th' => array(
			'name'  => 'ไทย',
			'title' => 'ตรวจข้อเสนองาน',
			'open'  => 'ตรวจข้อเสนองาน',
		),
		'km' => array(
			'name'  => 'ខ្មែរ',
			'title' => 'ពិនិត្យការងារដែលគេប្រាប់',
			'open'  => 'ពិនិត្យការងារ',
		),
		'lo' => array(
			'name'  => 'ລາວ',
			'title' => 'ກວດຄຳຊວນໄປເຮັດວຽກ',
			'open'  => 'ກວດຄຳຊວນ',
		),
		'my' => array(
			'name'  => 'မြန်မာ',
			'title' => 'အလုပ်ကမ်းလှမ်းချက် စစ်ကြည့်ရန်',
			'open'  => 'ကမ်းလှမ်းချက် စစ်မယ်',
		),
		'zh-Hans' => array(
			'name'  => '简体中文',
			'title' => '出国工作查一查',
			'open'  => '查一份工作',
		),
		'hi' => array(
			'name'  => 'हिन्दी',
			'title' => 'विदेशी काम के ऑफ़र की जाँच',
			'open'  => 'ऑफ़र जाँचें',
		),
		'bn' => array(
			'name'  => 'বাংলা',
			'title' => 'চাকরির প্রস্তাব যাচাই',
			'open'  => 'প্রস্তাব যাচাই করুন',
		),
		'ne' => array(
			'name'  => 'नेपाली',
			'title' => 'कामको प्रस्ताव जाँच',
			'open'  => 'प्रस्ताव जाँच्ने',
		),
		'si' => array(
			'name'  => 'සිංහල',
			'title' => 'රැකියා යෝජනා පරීක්ෂාව',
			'open'  => 'යෝජනාවක් පරීක්ෂා කරන්න',
		),
		'ta' => array(
			'name'  => 'தமிழ்',
			'title' => 'வெளிநாட்டு வேலை சரிபார்ப்பு',
			'open'  => 'வாய்ப்பைச் சரிபார்',
		),
		'ur' => array(
			'name'  => 'اردو',
			'title' => 'نوکری کی آفر چیک کریں',
			'open'  => 'آفر چیک کریں',
		),
		'am' => array(
			'name'  => 'አማርኛ',
			'title' => 'የቀረበ ሥራ ማጣሪያ',
			'open'  => 'የቀረበ ሥራ ያጣሩ',
		),
		'sw' => array(
			'name'  => 'Kiswahili',
			'title' => 'Kagua ofa ya kazi',
			'open'  => 'Kagua ofa',
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
		foreach ( array_keys( offercheck_languages() ) as $known ) {
			if ( strtolower( strtok( $known, '-' ) ) === $base ) {
				return $known;
			}
		}
	}
	return 'en';
}

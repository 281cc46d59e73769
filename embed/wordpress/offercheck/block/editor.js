// The block in the editor: its options in the sidebar, and what the server makes of them. Plain JavaScript, no build.

( function ( wp ) {
	const el = wp.element.createElement;
	const { __ } = wp.i18n;
	const { BaseControl, ColorPalette, Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
	const { decodeEntities } = wp.htmlEntities;
	const { InspectorControls, useBlockProps } = wp.blockEditor;

	const languages = [ { value: '', label: __( 'The language of this site', 'offercheck' ) } ].concat(
		Object.entries( window.offercheckLanguages || {} ).map( ( [ value, label ] ) => ( { value, label } ) )
	);
	const starts = [
		{ value: '', label: __( 'Ask the reader', 'offercheck' ) },
		{ value: 'for-me', label: __( 'A job abroad for the reader', 'offercheck' ) },
		{ value: 'for-other', label: __( 'A job for family or a friend', 'offercheck' ) },
		{ value: 'for-staff', label: __( 'Staff who help people', 'offercheck' ) },
		{ value: 'on-the-way', label: __( 'On the way now', 'offercheck' ) },
		{ value: 'already-there', label: __( 'Already there, or in need of help', 'offercheck' ) },
	];
	const themes = [
		{ value: '', label: __( 'As the reader’s phone', 'offercheck' ) },
		{ value: 'light', label: __( 'Light', 'offercheck' ) },
		{ value: 'dark', label: __( 'Dark', 'offercheck' ) },
	];

	// The name of a country, so that one sees what two letters mean.
	function country( code ) {
		if ( ! /^[a-z]{2}$/i.test( code ) ) {
			return '';
		}
		try {
			return new Intl.DisplayNames( [ document.documentElement.lang ], { type: 'region' } ).of( code.toUpperCase() );
		} catch {
			return code.toUpperCase();
		}
	}

	function countryHelp( code ) {
		return country( code ) || __( 'Two letters, such as ID or KH. It is put first in the list; the reader still chooses.', 'offercheck' );
	}

	function Edit( { attributes, setAttributes } ) {
		const set = ( name ) => ( value ) => setAttributes( { [ name ]: value || '' } );
		const text = ( name, label, help, more ) =>
			el( TextControl, { key: name, label, help, value: decodeEntities( attributes[ name ] ), onChange: set( name ), ...more } );
		const choice = ( name, label, options ) =>
			el( SelectControl, { key: name, label, options, value: attributes[ name ], onChange: set( name ) } );

		const reader = el(
			PanelBody,
			{ title: __( 'For whom', 'offercheck' ) },
			choice( 'lang', __( 'Language', 'offercheck' ), languages ),
			text( 'from', __( 'Passport from', 'offercheck' ), countryHelp( attributes.from ), { maxLength: 2 } ),
			text( 'to', __( 'Job in', 'offercheck' ), countryHelp( attributes.to ), { maxLength: 2 } ),
			choice( 'start', __( 'First answer', 'offercheck' ), starts )
		);
		const looks = el(
			PanelBody,
			{ title: __( 'How it looks', 'offercheck' ), initialOpen: false },
			el( ToggleControl, {
				label: __( 'Height fits by itself', 'offercheck' ),
				help: __( 'Loads a small script from the address of the checklist into your page. Seen on the page, not here.', 'offercheck' ),
				checked: attributes.fits,
				onChange: ( fits ) => setAttributes( { fits } ),
			} ),
			choice( 'theme', __( 'Light or dark', 'offercheck' ), themes ),
			el(
				BaseControl,
				{ id: 'offercheck-accent', label: __( 'Colour of buttons', 'offercheck' ) },
				el( ColorPalette, {
					colors: [],
					value: attributes.accent ? '#' + attributes.accent : undefined,
					onChange: ( colour ) => setAttributes( { accent: ( colour || '' ).replace( '#', '' ).slice( 0, 6 ) } ),
				} )
			)
		);
		const yours = el(
			PanelBody,
			{ title: __( 'Your organisation', 'offercheck' ), initialOpen: false },
			text( 'org', __( 'Name', 'offercheck' ), __( 'Shown as text, at most 60 letters.', 'offercheck' ), { maxLength: 60 } ),
			text(
				'helpline',
				__( 'Contacts to show first', 'offercheck' ),
				__( 'Ids from the checklist’s own directory, with commas between. Numbers cannot be typed here: nobody can put a false one in.', 'offercheck' )
			),
			text( 'exit', __( 'Where Leave goes', 'offercheck' ), exitHelp( attributes.exit ), { type: 'url', placeholder: 'https://' } )
		);
		const preview = el( Disabled, {}, el( wp.serverSideRender, { block: 'offercheck/checklist', attributes } ) );
		return el( 'div', useBlockProps(), el( InspectorControls, {}, reader, looks, yours ), preview );
	}

	function exitHelp( address ) {
		if ( address && ! address.startsWith( 'https://' ) ) {
			return __( 'It must start with https://, else it is left out.', 'offercheck' );
		}
		return __( 'A page that says nothing about this one, such as the weather.', 'offercheck' );
	}

	// What WordPress stores is the options alone; the server makes the frame each time.
	wp.blocks.registerBlockType( 'offercheck/checklist', { edit: Edit, save: () => null } );
} )( window.wp );

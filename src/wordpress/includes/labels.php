<?php
/**
 * Words of the editor's sidebar. The build stops when an attribute of the table has none here, or
 * when one of them has no translation.
 *
 * @package CareWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Label and help of each attribute, by its name.
 *
 * @return array[]
 */
function care_widgets_labels() {
	$choice = array(
		'region'    => array( __( 'Country of the crisis lines', 'care-widgets' ), __( 'Who reads this page? People are shown the lines of this country, wherever they are.', 'care-widgets' ) ),
		'lang'      => array( __( 'Language', 'care-widgets' ), __( 'If you choose none, the language of the page is used.', 'care-widgets' ) ),
		'theme'     => array( __( 'Colors', 'care-widgets' ), __( 'Automatic follows the page, or else the reader’s device.', 'care-widgets' ) ),
		'variant'   => array( __( 'Form', 'care-widgets' ), __( 'A bar of one or two lines, or a card with everything.', 'care-widgets' ) ),
		'placement' => array( __( 'Place', 'care-widgets' ), __( 'Top and bottom keep it at that edge of the window while the part of the page around it is in view. For the bar only.', 'care-widgets' ) ),
		'layout'    => array( __( 'Layout', 'care-widgets' ), '' ),
	);
	return $choice + array(
		'quick-exit'      => array( __( 'Quick exit', 'care-widgets' ), __( 'Adds a link that leaves your site fast, for readers who are being watched.', 'care-widgets' ) ),
		'heading-level'   => array( __( 'Heading level', 'care-widgets' ), __( 'One below the heading above it on the page.', 'care-widgets' ) ),
		'sections'        => array( __( 'Sections', 'care-widgets' ), __( 'Their ids, in the order you want. Empty shows all. Safety sections always stay.', 'care-widgets' ) ),
		'options'         => array( __( 'Treatments', 'care-widgets' ), __( 'Their ids, in the order you want, at least two. Empty shows all.', 'care-widgets' ) ),
		'rows'            => array( __( 'Rows', 'care-widgets' ), __( 'Their ids, in the order you want. Empty shows all. Harms stay next to benefits.', 'care-widgets' ) ),
		'instrument'      => array( __( 'Questionnaire', 'care-widgets' ), __( 'PHQ-9 and PHQ-2 ask about depression, GAD-7 about anxiety.', 'care-widgets' ) ),
		'structured-data' => array( __( 'Data for search engines', 'care-widgets' ), __( 'Adds a description of the page that search engines read.', 'care-widgets' ) ),
		'contact-label'   => array( __( 'Your next step: its name', 'care-widgets' ), __( 'For example: Ask for a visit. It shows only with an address or a phone number.', 'care-widgets' ) ),
		'contact-url'     => array( __( 'Your next step: address', 'care-widgets' ), __( 'The page where people ask for a visit.', 'care-widgets' ) ),
		'contact-phone'   => array( __( 'Your next step: phone number', 'care-widgets' ), __( 'Your clinic’s number, as people write it.', 'care-widgets' ) ),
		'share'           => array( __( 'Button that shares answers', 'care-widgets' ), __( 'Needs a script on your site that listens, and the two texts below.', 'care-widgets' ) ),
		'share-label'     => array( __( 'Button text', 'care-widgets' ), '' ),
		'share-note'      => array( __( 'What is sent where', 'care-widgets' ), __( 'In plain words, for the person who presses it.', 'care-widgets' ) ),
		'subject'         => array( __( 'FHIR reference to the patient', 'care-widgets' ), '' ),
	);
}

/**
 * What else the editor says.
 *
 * @return string[]
 */
function care_widgets_editor_words() {
	return array(
		'panel'     => __( 'Options', 'care-widgets' ),
		'default'   => __( 'Default', 'care-widgets' ),
		'country'   => __( 'The language of your site names another country. By default, people see the lines of the United States: choose the country of your readers.', 'care-widgets' ),
		'elsewhere' => __( 'Another country: worldwide directory', 'care-widgets' ),
		'exitTo'    => __( 'Where the quick exit goes (optional address)', 'care-widgets' ),
	);
}

<?php
/** Must-use plugin of the throwaway site: lets a test look at a page in another language. */
add_filter(
	'locale',
	static function ( $locale ) {
		return isset( $_GET['test_locale'] ) ? sanitize_key( $_GET['test_locale'] ) : $locale;
	}
);
add_filter(
	'care_widgets_developer_attributes',
	static function () {
		return isset( $_GET['test_developer'] );
	}
);

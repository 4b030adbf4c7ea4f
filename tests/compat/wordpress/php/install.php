<?php
/** Makes the database, the site and its people: php install.php PASSWORD */
$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'CARE_DB_SOCKET' ) );
$database->query( 'CREATE DATABASE wordpress' );
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'A clinic', 'admin', 'admin@example.org', false, '', $argv[1] );
foreach ( array( 'author', 'editor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $argv[1],
			'user_email' => $role . '@example.org',
			'role'       => $role,
			'locale'     => 'editor' === $role ? 'es_MX' : '',
		)
	);
}

<?php
/** Runs a line of PHP inside the site and prints what it returns as JSON: php run.php CODE */
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo wp_json_encode( eval( $argv[1] ) ); // phpcs:ignore Squiz.PHP.Eval.Discouraged -- a test's own code.

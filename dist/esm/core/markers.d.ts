/**
 * Classes that tell scripts which record pages to leave a part out: a second belt, never the protection.
 * The attributes of the same kind stand in the templates, for a template can't spread them.
 */
export declare const MARKERS = "rr-block rr-mask ph-no-capture ph-mask sentry-block sentry-mask mp-block amp-block highlight-block nr-block rb-block cly_user_ignore fs-exclude heap-ignore";

const MARKERS = "rr-block rr-mask ph-no-capture ph-mask sentry-block sentry-mask mp-block amp-block highlight-block nr-block rb-block cly_user_ignore fs-exclude heap-ignore";
export {
  MARKERS
};

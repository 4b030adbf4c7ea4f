import { ckeditorWays } from '../ckeditor.mjs';

export const ways = ckeditorWays();

/** Words as one compares what people type: capital letters and digits alone, without accents. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

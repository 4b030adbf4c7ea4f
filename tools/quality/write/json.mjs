import { format } from './format.mjs';
import { scoreLine } from '../score.mjs';

/** The report as JSON, each score also as the line that people read. */
export function toJson({ judgedAsOf, results }) {
  const told = results.map(({ scores, ...result }) => ({
    ...result,
    scores: scores.map((score) => ({ ...score, line: scoreLine(score) })),
  }));
  return format(JSON.stringify({ judgedAsOf, results: told }), 'json');
}

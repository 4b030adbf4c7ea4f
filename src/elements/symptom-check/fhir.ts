export interface FhirInput {
  [k: string]: unknown;
}
export function questionnaireResponse(_: unknown): object {
  return {};
}
export function observationBundle(_: unknown): object {
  return {};
}

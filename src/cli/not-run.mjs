/** Something about the call, not about the pack. */
export class NotRun extends Error {}

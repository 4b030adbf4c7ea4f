/**
 * Whether the first crisis link can be seen and pressed, and stands before `end`. One in a part that is
 * closed counts by that part; where the widget isn't laid out at all, its being there counts.
 */
export declare function crisisLinkInView(host: Element, root: ParentNode, end?: Node | null): boolean;

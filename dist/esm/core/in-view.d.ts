/**
 * Whether the first crisis link can be seen and pressed, and stands before `end`. One in a part that is
 * closed counts by that part; where the widget isn't laid out or shown at all, its being there counts. By
 * the layout, which knows of no transform: what a page turns or lets grow from a point comes up later.
 */
export declare function crisisLinkInView(host: Element, root: ParentNode, end?: Node | null): boolean;

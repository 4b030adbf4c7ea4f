/** On a widget that stands in for something on the page: it says who put it there. */
export const BESIDE = 'data-care-beside';

/** Whether what stands beside a link leaves it alone: it says nothing, and leads nowhere but to a phone. */
export function isQuiet(node: Node): boolean {
  if (node.nodeName === 'A')
    return /^(tel:|sms:|$)/i.test((node as Element).getAttribute('href') ?? '');
  // Code that is shown as text around its own links says nothing.
  return (
    node.nodeType !== 3 || !/[\p{L}\p{N}]/u.test(String(node.nodeValue).replace(/<[^>]*>/g, ''))
  );
}

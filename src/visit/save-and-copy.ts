/** A visitor's own ways to take a text along; nothing of it is sent. */

/** Offers a file for saving. Its address is the document's own and ends with it. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Firefox reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether the text is on the clipboard. The old way serves pages that the new one is closed to. */
export async function copyText(text: string, root: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    root.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The new way needs leave that pages rarely give to frames.
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

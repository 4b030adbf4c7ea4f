import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses a key where the focus is. Chromium gets a real key; the other engines' drivers can't send
 * one here, so they get the event and, for Enter, the click that a browser makes of it.
 */
export async function press(key: string): Promise<void> {
  if (/Chrome/.test(navigator.userAgent)) {
    await sendKeys({ press: key });
    return;
  }
  let target = document.activeElement;
  while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (target?.dispatchEvent(event) && key === 'Enter') (target as HTMLElement).click();
}

// Fills in one field on a page of the extension as a person does: finds it by its name, types, presses Enter.
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Tries until something comes of it, for a page takes a while to draw itself. */
async function until(what, attempt) {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(50)) {
    const found = await attempt();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not come within ${PATIENCE_MS / 1000} s`);
  }
}

/** An expression that is true once the extension has stored what was typed. */
const isStored = ({ stored }) =>
  `(globalThis.browser ?? chrome).storage.local.get().then((all) => JSON.stringify(all).includes(${JSON.stringify(stored)}))`;

export async function fillChromium(send, address, field) {
  const { targetId } = await send('Target.createTarget', { url: address });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method, params) => send(method, params, sessionId);
  const evaluate = async (expression) =>
    (await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;

  // A question about a document that is just being replaced is never answered.
  await until('The page', () =>
    evaluate(`document.readyState === 'complete' && location.href === '${address}'`),
  );
  const backendNodeId = await until(`The field “${field.name}”`, async () => {
    const { root } = await ask('DOM.getDocument', { depth: 0 });
    const { nodes } = await ask('Accessibility.queryAXTree', {
      backendNodeId: root.backendNodeId,
      accessibleName: field.name,
    });
    return nodes.find(({ role }) => ['spinbutton', 'textbox'].includes(role?.value))?.backendDOMNodeId;
  });
  await ask('DOM.focus', { backendNodeId });
  await evaluate('document.activeElement.select()');
  await ask('Input.insertText', { text: field.text });
  const enter = { key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  await ask('Input.dispatchKeyEvent', { ...enter, type: 'keyDown' });
  await ask('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
  await until('The saved value', () => evaluate(isStored(field)));
  await send('Target.closeTarget', { targetId });
}

export async function fillFirefox(browser, address, field) {
  const page = await browser.newPage();
  // The command never answers on an extension's page: what is looked for there says when it has come.
  page.goto(address).catch(() => undefined);
  const input = await until(`The field “${field.name}”`, async () => {
    const found = await page.$$(`::-p-aria([name="${field.name}"])`).catch(() => []);
    for (const one of found) if (await one.evaluate(({ localName }) => localName === 'input')) return one;
    return null;
  });
  await input.evaluate((element) => element.select());
  await input.type(field.text);
  await input.press('Enter');
  await until('The saved value', () => page.evaluate(isStored(field)));
  await page.close();
}

import { describe, expect, it, vi } from 'vitest';
import { channels } from '../../../src/breaks/index.ts';
import { systems } from '../../../src/ui/options/asking/asking-door.ts';
import type { Tried } from '../../../src/ui/options/asking/asking-door.ts';
import { text } from '../fixtures/page.tsx';
import { Ways } from './ways.ts';

describe('a try', () => {
  for (const tried of ['shown', 'failed', 'denied'] as const) {
    it(`that is ${tried} says so of each way, beside it`, async () => {
      const tryChannel = vi.fn(() => Promise.resolve<Tried>(tried));
      const ways = await Ways.open({}, { try: tryChannel });
      for (const channel of channels) {
        await ways.try(channel);
        const said = await ways.list.findByText(text(`options.asking.channel.${channel}.${tried}`));
        expect(said.closest('[role=status]')).not.toBeNull();
        expect(said.closest('li')).toContainElement(ways.box(channel));
      }
      expect(tryChannel.mock.calls).toEqual(channels.map((channel) => [channel]));
    });
  }

  it('of a notification says where each system may hold it back, and no other way does', async () => {
    for (const system of systems) {
      const ways = await Ways.open({}, { system: () => Promise.resolve(system) });
      await ways.try('window');
      await ways.list.findByText(text('options.asking.channel.window.shown'));
      const mend = text(`options.asking.mend.${system}`);
      expect(ways.list.queryByText(mend)).toBeNull();
      await ways.try('notification');
      expect(await ways.list.findByText(mend)).toBeVisible();
    }
  });

  it('that is made again takes back what the last one said until the browser has answered', async () => {
    let answer: (tried: Tried) => void = () => undefined;
    const tryChannel = () => new Promise<Tried>((resolve) => (answer = resolve));
    const ways = await Ways.open({}, { try: tryChannel });
    await ways.try('banner');
    answer('failed');
    const failed = await ways.list.findByText(text('options.asking.channel.banner.failed'));
    await ways.try('banner');
    expect(failed).not.toBeInTheDocument();
    answer('shown');
    expect(await ways.list.findByText(text('options.asking.channel.banner.shown'))).toBeVisible();
  });

  it('of a way that is not used neither asks for leave nor changes what is stored', async () => {
    const ways = await Ways.open();
    await ways.try('popup');
    await ways.list.findByText(text('options.asking.channel.popup.shown'));
    expect(ways.stored).toEqual(['notification']);
    expect(ways.computer.sent).toEqual([{ kind: 'check-in' }]);
  });
});

// The section on how Limber asks, as somebody uses it.
import { within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import type { Channel } from '../../../src/breaks/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { part } from '../fixtures/options-parts.ts';
import type { Part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import type { Allowed } from '../fixtures/pages.tsx';

export const nameOf = (channel: Channel): string => text(`options.asking.channel.${channel}.name`);

export class Ways {
  readonly computer: Computer;
  readonly user: UserEvent;
  readonly section: Part;
  readonly list: Part;

  private constructor(computer: Computer, user: UserEvent) {
    this.computer = computer;
    this.user = user;
    this.section = part('asking');
    this.list = within(this.section.getByRole('list', { name: text('options.asking.ways') }));
  }

  /** The page for somebody who is asked in these ways, where the browser allows this. */
  static async open(chosen: Partial<Settings> = {}, asking: Allowed['asking'] = {}): Promise<Ways> {
    const settings = { ...defaultSettings, ...chosen };
    const computer = await Computer.after((now) => satFor(10, now), settings);
    const { user } = await openOptions(computer, { asking });
    return new Ways(computer, user);
  }

  box(channel: Channel): HTMLElement {
    return this.list.getByRole('checkbox', { name: nameOf(channel) });
  }

  /** The button that has a way come before or after its neighbour; null where there is none. */
  move(where: 'earlier' | 'later', channel: Channel): HTMLElement | null {
    return this.list.queryByRole('button', {
      name: text(`options.asking.${where}`, { channel: nameOf(channel) }),
    });
  }

  async try(channel: Channel): Promise<void> {
    await this.user.click(
      this.list.getByRole('button', { name: text('options.asking.tryOne', { channel: nameOf(channel) }) }),
    );
  }

  /** The ways that are used, in their order on the page. */
  get used(): readonly string[] {
    return this.list
      .queryAllByRole('checkbox', { checked: true })
      .map((box) => box.closest('label')!.textContent);
  }

  get stored(): readonly Channel[] {
    return this.computer.settings.channels;
  }
}

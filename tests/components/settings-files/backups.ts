// The section of copies on the options page, as somebody uses it.
import { within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { unwrap } from '../../../src/engine/index.ts';
import type { Plan } from '../../../src/plan/index.ts';
import { now } from '../../backup/copies.ts';
import { Computer } from '../fixtures/computer.ts';
import { chooseFile } from '../fixtures/files.ts';
import { part } from '../fixtures/options-parts.ts';
import type { Part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import type { Allowed } from '../fixtures/pages.tsx';

export class Backups {
  readonly computer: Computer;
  readonly user: UserEvent;
  readonly section: Part;

  private constructor(computer: Computer, user: UserEvent) {
    this.computer = computer;
    this.user = user;
    this.section = part('backup');
  }

  /** The page on this computer, or on one where nobody has chosen or done anything. */
  static async open(computer?: Computer, allowed?: Allowed): Promise<Backups> {
    const used = computer ?? (await Computer.start({}, now));
    const { user } = await openOptions(used, allowed);
    return new Backups(used, user);
  }

  /** Chooses a file of this text as a copy. */
  bring(contents: string): Promise<void> {
    return chooseFile(this.user, this.section, 'options.backup.bring', new File([contents], 'limber.json'));
  }

  /** What a copy would change, once it was brought. */
  async preview(contents?: string): Promise<Part & { readonly region: HTMLElement }> {
    if (contents !== undefined) await this.bring(contents);
    const region = await this.section.findByRole('region', { name: text('options.backup.preview') });
    return { ...within(region), region };
  }

  async press(key: string): Promise<void> {
    await this.user.click(await this.section.findByRole('button', { name: text(`options.backup.${key}`) }));
  }

  get sessions(): string[] {
    return [...this.computer.browser.journal.keys()].sort();
  }

  /** What was asked of the background beyond looking in. */
  get sent() {
    return this.computer.sent.filter(({ kind }) => kind !== 'check-in');
  }

  /** The stored plan; null where none is. */
  get plan(): Plan | null {
    const found = unwrap('plan', this.computer.browser.stored.get('plan'), (data) => data as Plan | null);
    return found.kind === 'good' ? found.value : null;
  }
}

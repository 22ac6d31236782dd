// The section of the plan on the options page, as somebody uses it.
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import type { Plan } from '../../../src/plan/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { chooseFile } from '../fixtures/files.ts';
import { part } from '../fixtures/options-parts.ts';
import type { Part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';

/** The file that the page offers as an example. */
export const example = readFileSync('assets/public/schema/plan-example.json', 'utf8');
export const exampleName = 'After long days of sitting';

export class Plans {
  readonly computer: Computer;
  readonly user: UserEvent;
  readonly section: Part;

  private constructor(computer: Computer, user: UserEvent) {
    this.computer = computer;
    this.user = user;
    this.section = part('plan');
  }

  static async open(computer?: Computer): Promise<Plans> {
    const used = computer ?? (await Computer.start());
    const { user } = await openOptions(used);
    return new Plans(used, user);
  }

  /** Chooses a file of this text as a plan. */
  read(contents: string): Promise<void> {
    return this.readFile(new File([contents], 'plan.json'));
  }

  readFile(file: File): Promise<void> {
    return chooseFile(this.user, this.section, 'options.plan.import', file);
  }

  /** What a plan would change, once it was read. */
  async preview(contents: string): Promise<HTMLElement> {
    await this.read(contents);
    return this.section.findByRole('region', { name: text('options.plan.preview') });
  }

  async press(key: string): Promise<void> {
    await this.user.click(await this.section.findByRole('button', { name: text(`options.plan.${key}`) }));
  }

  /** Chooses a plan that comes with Limber. */
  async choose(name: 'gentle' | 'clinicsFour'): Promise<void> {
    await this.user.click(await this.section.findByRole('radio', { name: text(`plan.named.${name}.name`) }));
  }

  /** What the plan asks for today, one line for each exercise. */
  async today(): Promise<readonly string[]> {
    const region = await this.section.findByRole('region', { name: text('options.plan.today') });
    return within(region)
      .queryAllByRole('listitem')
      .map((item) => item.textContent);
  }

  /** The stored plan; null for the one that comes with Limber, undefined where none was ever chosen. */
  get stored(): Plan | null | undefined {
    return (this.computer.browser.stored.get('plan') as { data: Plan | null } | undefined)?.data;
  }
}

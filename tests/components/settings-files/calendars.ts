// The section of calendars on the options page, as somebody uses it for busy times.
import { within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import type { BusyCalendar } from '../../../src/breaks/index.ts';
import { parseCalendars, unwrap } from '../../../src/engine/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { chooseFile } from '../fixtures/files.ts';
import { part } from '../fixtures/options-parts.ts';
import type { Part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** An instant as calendars write it. */
const written = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

export const event = (
  name: string,
  startAt: number,
  minutes: number,
  ...more: readonly string[]
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${name}`,
  `SUMMARY:${name}`,
  `DTSTART:${written(startAt)}`,
  `DURATION:PT${minutes}M`,
  ...more,
  'END:VEVENT',
];

export const calendarOf = (...events: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

export const icsFile = (contents: string, name = 'work.ics'): File => new File([contents], name);

export class Calendars {
  readonly computer: Computer;
  readonly user: UserEvent;
  readonly section: Part;

  private constructor(computer: Computer, user: UserEvent) {
    this.computer = computer;
    this.user = user;
    this.section = part('daysOff');
  }

  /** The page, with "busy times" chosen as what to take from a calendar. */
  static async open(computer?: Computer): Promise<Calendars> {
    const used = computer ?? (await Computer.start());
    const { user } = await openOptions(used);
    const calendars = new Calendars(used, user);
    await calendars.want('busy');
    return calendars;
  }

  async want(role: 'busy' | 'daysOff'): Promise<void> {
    await this.user.click(await this.section.findByRole('radio', { name: text(`options.calendar.${role}`) }));
  }

  read(file: File): Promise<void> {
    return chooseFile(this.user, this.section, 'options.calendar.import', file);
  }

  /** What is in a file, once it was read. */
  async preview(file?: File): Promise<Part & { readonly region: HTMLElement }> {
    if (file) await this.read(file);
    const region = await this.section.findByRole('region', { name: text('options.busy.region') });
    return { ...within(region), region };
  }

  async press(key: string, named: Record<string, string> = {}): Promise<void> {
    await this.user.click(await this.section.findByRole('button', { name: text(key, named) }));
  }

  /** Reads a file and takes its busy times; over once the page lists them. */
  async take(file: File): Promise<void> {
    await this.preview(file);
    await this.press('options.busy.take');
    await this.section.findByText(text('options.busy.taken', { name: file.name }));
  }

  /** What the page lists, one line for each calendar; empty where it lists none. */
  get listed(): readonly string[] {
    const list = this.section.queryByRole('list', { name: text('options.busy.list') });
    if (!list) return [];
    // Languages write times with spaces of several widths.
    return within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent.replaceAll(/\s+/g, ' '));
  }

  get stored(): readonly BusyCalendar[] {
    const found = unwrap('busy', this.computer.browser.stored.get('busy'), parseCalendars);
    return found.kind === 'good' ? found.value : [];
  }
}

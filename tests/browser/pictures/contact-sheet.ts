// npm run contact-sheet: every figure of the catalogue at its start and its end, light and dark, as the README
// shows them; then, for looking at, in forced colours, in the mirror, and as small as they may become.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { catalogue } from '../../../src/exercises/index.ts';
import type { BuiltInId } from '../../../src/exercises/index.ts';
import { frameOf } from '../../../src/ui/figure/frame.ts';
import { still } from '../../../src/ui/figure/moment.ts';
import { figures } from '../../../src/ui/figure/poses/index.ts';
import { englishTexts } from '../../ui/english.ts';
import { pictureAt } from '../../ui/figure/picture.ts';

const README = 'assets/screenshots';
const LOOKING = '.limber/screenshots';

interface Sheet {
  readonly file: string;
  readonly columns: number;
  readonly figureWidth: number;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly mirror?: number;
}

const sheets: readonly Sheet[] = [
  { file: `${README}/figures-light.png`, columns: 5, figureWidth: 140, media: { colorScheme: 'light' } },
  { file: `${README}/figures-dark.png`, columns: 5, figureWidth: 140, media: { colorScheme: 'dark' } },
  {
    file: `${LOOKING}/figures-forced-colors.png`,
    columns: 5,
    figureWidth: 140,
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  {
    file: `${LOOKING}/figures-left.png`,
    columns: 3,
    figureWidth: 300,
    media: { colorScheme: 'light' },
    mirror: -1,
  },
  { file: `${LOOKING}/figures-160.png`, columns: 4, figureWidth: 160, media: { colorScheme: 'light' } },
];

function picture(id: BuiltInId, share: number, mirror: number): string {
  const { middleX, top, width, height } = frameOf(figures[id], 4 / 3);
  const paths = pictureAt(figures[id], { ...still, share })
    .map(({ tone, d, shows }) => `<path class="${tone}" d="${d}" opacity="${shows}"/>`)
    .join('');
  return `<svg class="figure" viewBox="${-width / 2} ${top} ${width} ${height}">
    <g transform="scale(${mirror} 1) translate(${-middleX} 0)">${paths}</g></svg>`;
}

function pageOf({ columns, figureWidth, mirror = 1 }: Sheet): string {
  const cards = catalogue.map(
    ({ id }) =>
      `<figure>${[0, 1].map((share) => picture(id, share, mirror)).join('')}
      <figcaption>${englishTexts.get(`exercise.${id}.name`)}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    ${['tokens', 'figure/figure'].map((name) => readFileSync(`src/ui/${name}.css`, 'utf8')).join('\n')}
    body { margin: 0; padding: 16px; inline-size: max-content; background: var(--page); color: var(--ink);
      display: grid; grid-template-columns: repeat(${columns}, max-content); gap: 20px 24px; font: 13px var(--font); }
    figure { margin: 0; display: grid; grid-template-columns: repeat(2, ${figureWidth}px); gap: 4px; }
    figcaption { grid-column: span 2; text-align: center; }
  </style>${cards.join('')}`;
}

[README, LOOKING].forEach((folder) => mkdirSync(folder, { recursive: true }));
const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH']! });
for (const sheet of sheets) {
  const page = await browser.newPage({ viewport: { width: 100, height: 100 }, deviceScaleFactor: 1 });
  await page.emulateMedia(sheet.media);
  await page.setContent(pageOf(sheet));
  await page.locator('body').screenshot({ path: sheet.file });
  await page.close();
}
await browser.close();
process.stdout.write(`The sheets are:\n${sheets.map(({ file }) => resolve(file)).join('\n')}\n`);

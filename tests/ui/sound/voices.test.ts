import { describe, expect, it } from 'vitest';
import { localVoices, voiceFor } from '../../../src/ui/sound/voices.ts';
import type { Voice } from '../../../src/ui/sound/voices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});

const installed = [
  voice('Anna', 'de-DE', { default: true }),
  voice('Cloud', 'en-GB', { localService: false }),
  voice('Alex', 'en-US'),
  voice('Kate', 'en_GB'),
  voice('Sam', 'en-US', { default: true }),
];

describe('the voices to choose from', () => {
  it('speak the language of the texts, and by themselves: none sends what is said to a server', () => {
    expect(localVoices(installed, 'en').map(({ name }) => name)).toEqual(['Alex', 'Kate', 'Sam']);
    expect(localVoices(installed, 'fr')).toEqual([]);
  });

  it('are those of Firefox on Linux too, though it does not say that they are installed', () => {
    const linux = voice('English+Andy', 'en-US', {
      localService: false,
      voiceURI: 'urn:moz-tts:speechd:English+Andy?en-US',
    });
    expect(localVoices([linux], 'en')).toEqual([linux]);
  });
});

describe('the voice that speaks', () => {
  it.each([
    ['the one that was chosen', 'en-US', 'Alex', 'Alex'],
    ['that of the region, however the system writes it', 'en-GB', null, 'Kate'],
    ['the usual one of several in the region', 'en-US', null, 'Sam'],
    ['the usual one of the language, where the region has none', 'en-AU', null, 'Sam'],
    ['another, once the chosen one is gone', 'en-GB', 'Gone', 'Kate'],
    ['another, where the chosen one needs a server', 'en-GB', 'Cloud', 'Kate'],
    ['another, where the chosen one speaks another language', 'en-US', 'Anna', 'Sam'],
    ['none, where none is installed', 'pl', null, undefined],
  ] as const)('is %s', (_, language, chosen, name) => {
    expect(voiceFor(installed, language, chosen)?.name).toBe(name);
  });
});

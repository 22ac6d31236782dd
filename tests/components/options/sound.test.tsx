import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Sound } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { press, radio, stores } from '../fixtures/settings-page.ts';

const storesSound = (computer: Computer, part: Partial<Sound>) =>
  stores(computer, { sound: { ...defaultSettings.sound, ...part } });
const voices = () => screen.getByRole('combobox', { name: text('options.sound.whichVoice') });

const voice = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService, voiceURI: `voice:${name}`, default: false }) as const;

/** A browser with these voices; answers what it says. */
function withVoices(...installed: readonly ReturnType<typeof voice>[]) {
  const said: { text: string; voice: { name: string }; rate: number; volume: number }[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => installed,
    cancel: () => undefined,
    speak: (words: (typeof said)[number]) => void said.push(words),
  });
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return said;
}

describe('the sound of sessions', () => {
  it.each(['voice', 'silent', 'chimes'] as const)('is chosen: %s', async (cues) => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    expect(radio(text('options.sound.chimes'))).toBeChecked();
    await user.click(radio(text('options.sound.silent')));
    await user.click(radio(text(`options.sound.${cues}`)));
    await storesSound(computer, { cues });
  });

  it.each([
    ['rate', 120, '120 %'],
    ['volume', 30, '30 %'],
  ] as const)('has its %s, in percent', async (name, value, words) => {
    const computer = await Computer.start();
    await openOptions(computer);
    const [range] = screen.getAllByRole('slider', { name: new RegExp(`^${text(`options.sound.${name}`)}`) });
    fireEvent.change(range!, { target: { value: String(value) } });
    await storesSound(computer, { [name]: value });
    expect(range).toHaveAttribute('aria-valuetext', words);
  });

  it('counts every tenth where that is wanted', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(screen.getByRole('checkbox', { name: text('options.sound.counts') }));
    await storesSound(computer, { counts: true });
  });

  it('has no voice to choose where none is installed for the language', async () => {
    withVoices(voice('Amélie', 'fr-CA'), voice('Far away', 'en-GB', false));
    await openOptions(await Computer.start());
    expect(voices()).toBeDisabled();
    expect(voices()).toHaveTextContent(text('options.sound.noVoice'));
  });

  it('has the voices to choose that are installed for the language', async () => {
    withVoices(voice('Amélie', 'fr-CA'), voice('Serena', 'en-GB'), voice('Samantha', 'en-US'));
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    expect([...voices().children].map(({ textContent }) => textContent)).toEqual([
      text('options.sound.firstVoice'),
      'Serena',
      'Samantha',
    ]);
    await user.selectOptions(voices(), 'Samantha');
    await storesSound(computer, { voice: 'voice:Samantha' });
    await user.selectOptions(voices(), text('options.sound.firstVoice'));
    await storesSound(computer, { voice: null });
  });

  it('is heard by the voice that was chosen, whatever else sessions are told by', async () => {
    const said = withVoices(voice('Serena', 'en-GB'), voice('Samantha', 'en-US'));
    const { user } = await openOptions(await Computer.start());
    await user.selectOptions(voices(), 'Samantha');
    await press(user, 'options.sound.tryVoice');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ text: text('options.sound.sample'), rate: 1, volume: 0.6 });
    expect(said[0]!.voice.name).toBe('Samantha');
  });

  it.each([
    ['tryVoice', 'noVoice'],
    ['tryChimes', 'noSound'],
  ] as const)('that cannot be heard by %s is told', async (by, silence) => {
    const { user } = await openOptions(await Computer.start());
    await press(user, `options.sound.${by}`);
    expect(await screen.findByText(text(`player.silence.${silence}`))).toHaveRole('status');
  });
});

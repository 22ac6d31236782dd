/** What is asked of a browser's voice; all of it is in a SpeechSynthesisVoice. */
export type Voice = Pick<SpeechSynthesisVoice, 'default' | 'lang' | 'localService' | 'name' | 'voiceURI'>;

/** The voices that speak a language by themselves: one that needs a server would send it what Limber says. */
export function localVoices<Any extends Voice>(voices: readonly Any[], language: string): readonly Any[] {
  return voices.filter((voice) => isInstalled(voice) && baseOf(voice.lang) === baseOf(language));
}

/** The voice that was chosen, or else the best for the language; null when none is installed. */
export function voiceFor<Any extends Voice>(
  voices: readonly Any[],
  language: string,
  chosen: string | null,
): Any | null {
  const local = localVoices(voices, language);
  const isSameRegion = ({ lang }: Any) => normal(lang) === normal(language);
  return (
    local.find(({ voiceURI }) => voiceURI === chosen) ??
    local.find((voice) => isSameRegion(voice) && voice.default) ??
    local.find(isSameRegion) ??
    local.find((voice) => voice.default) ??
    local[0] ??
    null
  );
}

/**
 * Firefox speaks by the system's voices only, and yet calls those of Linux's Speech Dispatcher remote.
 * https://searchfox.org/mozilla-central/source/dom/media/webspeech/synth/speechd/SpeechDispatcherService.cpp
 */
const isInstalled = ({ localService, voiceURI }: Voice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:');

/** Some systems write "en_GB". */
const normal = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();
const baseOf = (tag: string): string => normal(tag).split('-')[0] ?? '';

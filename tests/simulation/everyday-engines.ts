import type { BrokenEngine } from './broken-engines.ts';

/**
 * Engines broken where no mutant of mutation/ is made (it changes schedule, sitting and breaks alone), one of each kind:
 * the order of saving and acting, what survives a death, the seams to the browser, a session, an organisation.
 */
export const everydayEngines: readonly BrokenEngine[] = [
  {
    name: 'forgets that the screen is locked',
    file: 'engine/presence.ts',
    find: 'return seePresence(seeHolds(state, seen, context.now), seen, context);',
    put: "return seen.presence === 'locked' ? state : seePresence(state, seen, context);",
  },
  {
    name: 'obeys a command again when it is delivered again',
    file: 'engine/reduce.ts',
    find: 'if (state.obeyed.includes(event.id)) return state;',
    put: '',
  },
  {
    name: 'acts before it saves',
    file: 'engine/run.ts',
    find: `      current = await remember(current, state);
      const outputs = outputsOf(state);
      isListening = outputs.listens;
      events = await reconcile(outputs, world);`,
    put: `      events = await reconcile({ ...outputsOf(state), completions: [] }, world);
      current = await remember(current, { ...state, outbox: [] });`,
  },
  {
    name: 'leaves the question standing in all channels but one',
    file: 'engine/reconcile.ts',
    find: 'else await surface.withdraw(standing);',
    put: "else if (channel === 'notification') await surface.withdraw(standing);",
  },
  {
    name: 'takes a completion for kept that the journal refused',
    file: 'engine/reconcile.ts',
    find: 'const isKept = await journal.keep(completion);',
    put: 'const isKept = (await journal.keep(completion)) || true;',
  },
  {
    name: 'loses its memory when it dies',
    file: 'engine/load.ts',
    find: '  const raw = await world.store.load();',
    put: '  const raw = {};',
  },
  {
    name: 'loses the event when a look around fails',
    file: 'engine/run.ts',
    find: '    } catch (error) {\n      report(error);\n    }\n    return lastSeen;',
    put: '    } catch (error) {\n      report(error);\n      return await new Promise<never>(() => undefined);\n    }\n    return lastSeen;',
  },
  {
    name: 'goes on with the settings that it knew',
    file: 'engine/run.ts',
    find: 'memory = { ...loaded, state, settings };',
    put: 'memory = { ...loaded, state };',
  },
  {
    name: 'counts a skipped step as done',
    file: 'session/session.ts',
    find: '  const played = playedAt(session, now);',
    put: '  const played = withPlayed(playedAt(session, now), { fromMs: 0, toMs: offsetMs });',
  },
  {
    name: 'leaves an organisation’s choices to whoever it governs no longer',
    file: 'engine/policy.ts',
    find: 'const own = ownSettings(loaded);',
    put: 'const own = loaded.settings;',
  },
];

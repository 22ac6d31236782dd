import { describe, expect, it } from 'vitest';
import { isCallSite } from '../../src/settings/call-sites.ts';
import { defaultSettings, knownCallSites, parseSettings, readCallSite } from '../../src/settings/index.ts';

describe('a site where calls are held', () => {
  it.each([
    ['meet.example.org', 'meet.example.org'],
    [' Meet.Example.org ', 'meet.example.org'],
    ['https://meet.example.org/room/1?x=y', 'meet.example.org'],
    ['http://meet.example.org:8443', 'meet.example.org'],
    ['', null],
    ['call', null],
    ['https://', null],
    ['two words', null],
    ['javascript:alert(1)', null],
    ['*', null],
  ])('is read from %j as %j', (typed, site) => {
    expect(readCallSite(typed)).toBe(site);
  });

  it.each(knownCallSites)('is %s', (site) => {
    expect(isCallSite(site)).toBe(true);
  });

  it.each(['*', '*.*', '<all_urls>', '*://*/*', 'meet.example.org/*', '*.org/', 7, null])(
    'is not %j, which would be all sites or none',
    (site) => {
      expect(isCallSite(site)).toBe(false);
      expect(parseSettings({ ...defaultSettings, callSites: [site] })).not.toMatchObject({ ok: true });
    },
  );
});

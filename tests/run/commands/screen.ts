// A display without a monitor, by Xvfb: windows open on it as on any other, and nobody sees them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A display: its value of DISPLAY, and the way to end it. */
export interface Screen {
  readonly display: string;
  readonly close: () => Promise<void>;
}

export const hasXvfb = (): boolean => spawnSync('which', ['Xvfb']).status === 0;

export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const close = async (): Promise<void> => {
    server.kill();
    await once(server, 'exit');
  };
  return { display: `:${number}`, close };
}

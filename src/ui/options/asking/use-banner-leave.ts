import { useEffect, useState } from 'preact/hooks';
import type { Leave } from './asking-door.ts';

/** Whether banners may be put into pages; leave can be taken back in the browser's own settings at any time. */
export function useBannerLeave(leave: Leave) {
  const [isGiven, setGiven] = useState(true);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void leave.isGiven().then(setGiven);
    look();
    return leave.watch(look);
  }, [leave]);
  const ask = async (): Promise<boolean> => {
    const isAllowed = await leave.ask();
    setRefused(!isAllowed);
    return isAllowed;
  };
  return { isGiven, isRefused, ask };
}

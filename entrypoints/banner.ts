import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bannerLine, takeCard } from '../src/browser/index.ts';
import { putBanner } from '../src/ui/index.ts';

/** Put into the page in front when it is time to ask there. Answers whether the banner stands. */
export default defineUnlistedScript({ main: putUp });

async function putUp(): Promise<boolean> {
  const card = takeCard();
  if (card === null) return false;
  const line = bannerLine(card.secret);
  const isUp = await putBanner(card, {
    onAnswer: (answer) => void line.say(answer),
    onLost: () => void line.say('lost'),
    isWanted: line.isOpen,
    leaves: line.leaves,
  });
  if (!isUp) line.close();
  return isUp;
}

import LanguageOffer from '@site/src/components/LanguageOffer';
import {useAnswer, useOffers} from '@site/src/plugins/languages/client';
import AnnouncementBar from '@theme-original/AnnouncementBar';

/** Above the bar at the top: the page in the reader's language, if there is one. */
export default function AnnouncementBarWithOffer() {
  const offers = useOffers();
  const answer = useAnswer();
  return (
    <>
      <LanguageOffer offers={offers} onAnswer={answer} />
      <AnnouncementBar />
    </>
  );
}

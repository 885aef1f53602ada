import type {Channel} from '../../../domain/channel';
import {untoldNotices} from '../../../domain/complaint/settled';
import {Button, Form} from '../../page/button';
import {copyText} from '../../page/copy';
import {type Option, SelectField} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import {COMPLAINT} from '../../text/desk/complaint';
import {CHANNEL, NOTICE} from '../../text/labels';
import {likelyChannel, TELLING_CHANNELS, whatsAppLink} from '../core/whatsapp';
import type {PartProps} from './common';

/** Design 13: what a citizen without e-mail must still be told by hand. */
export function Notices(props: PartProps) {
  const {complaint} = props.view;
  const {notices, route} = complaint;
  // SOP B5: an answer that must be proved has a place of its own.
  const places = untoldNotices(complaint).filter(
    place => notices[place]!.kind !== 'answer' || !route.publish,
  );
  if (places.length === 0) return null;
  return (
    <section class="card next">
      <h2>{COMPLAINT.untold}</h2>
      {places.map(place => (
        <NoticeToTell key={place} {...props} place={place} />
      ))}
    </section>
  );
}

const OPTIONS: Option[] = TELLING_CHANNELS.map(channel => [channel, CHANNEL[channel]]);

function NoticeToTell({view, busy, dispatch, place}: PartProps & {place: number}) {
  const {kind} = view.complaint.notices[place]!;
  const text = view.noticeTexts[place] ?? '';
  const link = whatsAppLink(view.complainant.phone, text);
  const copy = async () => dispatch({type: 'copied', done: await copyText(text)});
  const tell = (data: FormData) => {
    const how = data.get(`how-${place}`) as Channel;
    dispatch({type: 'acted', acts: [{type: 'tell', notice: place, how}], id: randomId()});
  };
  return (
    <article aria-label={NOTICE[kind]}>
      <h3>{NOTICE[kind]}</h3>
      <blockquote class="words">{text}</blockquote>
      <div class="buttons">
        <Button onClick={copy}>{COMPLAINT.copy}</Button>
        {link && (
          <a class="button secondary" href={link} target="_blank" rel="noopener">
            {COMPLAINT.whatsApp}
          </a>
        )}
      </div>
      <Form label={NOTICE[kind]} busy={busy} onSubmit={tell}>
        <SelectField
          id={`how-${place}`}
          label={COMPLAINT.toldThrough}
          value={likelyChannel(view)}
          options={OPTIONS}
        />
        <Button submit busy={busy}>
          {COMPLAINT.told}
        </Button>
      </Form>
    </article>
  );
}

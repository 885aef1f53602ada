import {MATERIAL_SOURCES, type MaterialSource} from '../../../domain/complaint/mail-event';
import {readMoment} from '../../../domain/intake/moment';
import {Button, Form} from '../../page/button';
import {copyText} from '../../page/copy';
import {AreaField} from '../../page/area-field';
import {MomentField} from '../../page/picker-field';
import {type Option, SelectField} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import {COMPLAINT} from '../../text/desk/complaint';
import {REFERRAL} from '../../text/desk/referral';
import {MATERIAL_SOURCE} from '../../text/labels';
import type {PartProps} from './common';

const SOURCES: Option[] = MATERIAL_SOURCES.map(source => [source, MATERIAL_SOURCE[source]]);

/** K11: a PPID reached by WhatsApp, and what came back without a mail. */
export function HearPpid(props: PartProps & {place: number}) {
  const {view, inbox, busy, dispatch, place} = props;
  const text = view.whatsAppTexts[place] ?? '';
  const copy = async () => dispatch({type: 'copied', done: await copyText(text)});
  const submit = (data: FormData) => {
    const field = (name: string) => String(data.get(`${name}-${place}`) ?? '');
    const fileId = field('heard-file');
    dispatch({
      type: 'acted',
      id: randomId(),
      acts: [
        {
          type: 'hearPpid',
          referral: place,
          source: field('heard-source') as MaterialSource,
          text: field('heard-text'),
          at: readMoment(field('heard-at'), inbox.zone) ?? inbox.now,
          ...(fileId ? {fileId} : {}),
        },
      ],
    });
  };
  const files = view.attachments.map(({fileId, name}): Option => [fileId, name]);
  return (
    <details>
      <summary>{REFERRAL.bridge}</summary>
      <div class="buttons">
        <Button onClick={copy}>{COMPLAINT.copy}</Button>
        <a
          class="button secondary"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noopener"
        >
          {COMPLAINT.whatsApp}
        </a>
      </div>
      <Form label={REFERRAL.hear} busy={busy} onSubmit={submit}>
        <SelectField
          id={`heard-source-${place}`}
          label={REFERRAL.source}
          value="whatsapp"
          options={SOURCES}
        />
        <MomentField id={`heard-at-${place}`} label={REFERRAL.heardAt} value="" />
        <AreaField
          id={`heard-text-${place}`}
          label={REFERRAL.transcript}
          hint={REFERRAL.hearHint}
          rows={4}
          value=""
        />
        <SelectField
          id={`heard-file-${place}`}
          label={REFERRAL.original}
          value=""
          options={[['', REFERRAL.noOriginal], ...files]}
        />
        <Button submit busy={busy}>
          {REFERRAL.hear}
        </Button>
      </Form>
    </details>
  );
}

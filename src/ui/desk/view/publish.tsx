import type {Variant} from '../../../domain/publish/variants';
import {mayDo} from '../../../domain/desk/permissions';
import {Button, Form} from '../../page/button';
import {copyText} from '../../page/copy';
import {TextField} from '../../page/field';
import {AreaField} from '../../page/area-field';
import {type Option, SelectField} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import {PUBLISH} from '../../text/desk/outside';
import type {PartProps} from './common';

/** SOP B5: the answer as the complainant's platform takes it, and the proof that it stands there; after a reopening again. */
export function Publish(props: PartProps) {
  const {view, inbox} = props;
  const {complaint, variants, posted} = view;
  if (variants.length === 0) {
    return (
      complaint.published && (
        <p class="note">
          {PUBLISH.published(complaint.published, inbox.zone)}{' '}
          {posted?.link && (
            <a href={posted.link} target="_blank" rel="noopener">
              {PUBLISH.openPost}
            </a>
          )}
        </p>
      )
    );
  }
  if (!mayDo(inbox.officer.role, 'publish')) return null;
  return (
    <section class="card next">
      <h2>{PUBLISH.title(complaint.channel)}</h2>
      <p>{PUBLISH.why}</p>
      {complaint.channel === 'whatsapp' && <p class="hint">{PUBLISH.whatsApp}</p>}
      {variants.map(variant => (
        <VariantText key={variant.form} {...props} variant={variant} />
      ))}
      <Proof {...props} />
    </section>
  );
}

function VariantText({variant, dispatch}: PartProps & {variant: Variant}) {
  const {form, parts, personal} = variant;
  const copy = async (text: string) => dispatch({type: 'copied', done: await copyText(text)});
  return (
    <article aria-label={PUBLISH.forms[form]}>
      <h3>{PUBLISH.forms[form]}</h3>
      {parts.map((part, index) => (
        <section key={index}>
          <blockquote class="words">{part}</blockquote>
          {personal.length === 0 && (
            <Button onClick={() => void copy(part)}>
              {PUBLISH.copyPart(index + 1, parts.length)}
            </Button>
          )}
        </section>
      ))}
      {personal.length > 0 && <p class="flaw">{PUBLISH.personal(personal[0]!.found)}</p>}
    </article>
  );
}

function Proof({view, values, busy, dispatch}: PartProps) {
  const {variants, complaint} = view;
  const options: Option[] = variants.map(({form}) => [form, PUBLISH.forms[form]]);
  const chosen = variants.find(({form}) => form === values.postForm) ?? variants[0]!;
  return (
    <Form
      label={PUBLISH.title(complaint.channel)}
      busy={busy}
      onSubmit={() => dispatch({type: 'submitted', what: 'publish', id: randomId()})}
    >
      {variants.length > 1 && (
        <SelectField
          id="postForm"
          label={PUBLISH.form}
          value={chosen.form}
          options={options}
          onChoice={form =>
            dispatch({type: 'typed', values: {postForm: form as Variant['form'], postText: ''}})
          }
        />
      )}
      <TextField
        id="postLink"
        label={PUBLISH.link}
        hint={PUBLISH.linkHint}
        inputMode="url"
        value={values.postLink}
        onText={postLink => dispatch({type: 'typed', values: {postLink}})}
      />
      <details>
        <summary>{PUBLISH.otherText}</summary>
        <AreaField
          id="postText"
          label={PUBLISH.text}
          rows={6}
          value={values.postText || chosen.parts.join('\n\n')}
          onText={postText => dispatch({type: 'typed', values: {postText}})}
        />
      </details>
      <Button look="primary" submit busy={busy}>
        {PUBLISH.save}
      </Button>
    </Form>
  );
}

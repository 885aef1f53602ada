import {LETTER_NATURES, type LetterNature} from '../../../domain/answer/letter-fields';
import {awaitsSignature} from '../../../domain/complaint/answer-letter';
import {mayDo} from '../../../domain/desk/permissions';
import type {Printed} from '../../../domain/desk/protocol';
import {LARGEST_FILE} from '../../../domain/intake/attachment';
import {Button} from '../../page/button';
import {CheckField} from '../../page/choices';
import {TextField} from '../../page/field';
import {AreaField} from '../../page/area-field';
import {SelectField} from '../../page/select-field';
import {FilePicker} from '../../page/file-picker';
import {randomId} from '../../page/random-id';
import {readFile} from '../../page/read-file';
import {FILE_FLAW} from '../../text/attachments';
import {LETTER} from '../../text/desk/letter';
import {NATURE} from '../../text/labels';
import type {PartProps} from './common';
import {PrintedLinks} from './receipt';

/** J4: the official letter around the answer that is being written. */
export function LetterFieldsPart({values, dispatch}: PartProps) {
  const type = (change: Partial<PartProps['values']>) => dispatch({type: 'typed', values: change});
  return (
    <>
      <CheckField
        label={LETTER.asLetter}
        checked={values.asLetter}
        onCheck={asLetter => type({asLetter})}
      />
      {values.asLetter && (
        <>
          <p class="hint">{LETTER.asLetterWhy}</p>
          <TextField
            id="letter-number"
            label={LETTER.number}
            hint={LETTER.numberHint}
            value={values.letterNumber}
            onText={letterNumber => type({letterNumber})}
          />
          <SelectField
            id="letter-nature"
            label={LETTER.nature}
            value={values.letterNature}
            options={LETTER_NATURES.map(one => [one, NATURE[one]] as const)}
            onChoice={chosen => type({letterNature: chosen as LetterNature})}
          />
          <TextField
            id="letter-enclosures"
            label={LETTER.enclosures}
            hint={LETTER.enclosuresHint}
            value={values.letterEnclosures}
            onText={letterEnclosures => type({letterEnclosures})}
          />
          <TextField
            id="letter-matter"
            label={LETTER.matter}
            hint={LETTER.matterHint}
            value={values.letterMatter}
            onText={letterMatter => type({letterMatter})}
          />
          <AreaField
            id="letter-copies"
            label={LETTER.copies}
            hint={LETTER.copiesHint}
            rows={3}
            value={values.letterCopies}
            onText={letterCopies => type({letterCopies})}
          />
        </>
      )}
    </>
  );
}

/** J4: the approved letter on its way to its signature and the citizen. */
export function LetterCard(props: PartProps & {printed: Printed | null}) {
  const {view, inbox, busy, printed, dispatch} = props;
  const {complaint, answer, letter} = view;
  const approved = complaint.letter?.approved;
  if (!awaitsSignature(complaint) || !approved || !letter) return null;
  const {role} = inbox.officer;
  const send = (name: string, data: string) =>
    dispatch({type: 'sentLetter', id: randomId(), name, data});
  const choose = async (file: File) => {
    const {name, data} = await readFile(file);
    const tooLarge = (data.length / 4) * 3 > LARGEST_FILE + 2;
    if (tooLarge) dispatch({type: 'refusedFile', message: FILE_FLAW.tooLarge});
    else send(name, data);
  };
  return (
    <section class="card next">
      <h2>{LETTER.title}</h2>
      <p class="quiet">{LETTER.approvedBy(approved, inbox.zone)}</p>
      {mayDo(role, 'sendLetter') && (
        <>
          <ol class="numbered">
            {LETTER.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div class="buttons">
            <Button
              look="primary"
              busy={busy}
              onClick={() => dispatch({type: 'askedPaper', kind: 'answerLetter'})}
            >
              {LETTER.print}
            </Button>
          </div>
          <PrintedLinks made={printed} />
          <FilePicker
            id="scan"
            label={LETTER.scan}
            hint={LETTER.scanHint}
            accept=".pdf,.jpg,.jpeg"
            busy={busy}
            onFile={file => void choose(file)}
          />
          {!inbox.letters.signed && (
            <div class="field">
              <Button busy={busy} onClick={() => send('', '')}>
                {LETTER.unsigned}
              </Button>
              <p class="hint">{LETTER.unsignedHint}</p>
            </div>
          )}
        </>
      )}
      <div class="buttons">
        <Button
          look="text"
          busy={busy}
          onClick={() =>
            dispatch({type: 'acted', acts: [{type: 'takeBackLetter'}], id: randomId()})
          }
        >
          {LETTER.takeBack}
        </Button>
      </div>
      <details>
        <summary>{LETTER.body}</summary>
        <p class="words">{answer}</p>
      </details>
    </section>
  );
}

import type {Adopted} from '../../domain/desk/handed-over';
import type {LedgerHead} from '../../domain/ledger/head';
import {Refusal, required} from '../../domain/result';
import {HOUR} from '../../domain/instant';
import type {Clinic} from '../ports/clinic';
import {faceOf} from '../office/apply-settings';
import {assertOfficeAtKeyboard} from '../office/install';
import {knownPlaces} from '../office/known-places';
import type {Desk, OpenVolume, Places} from '../ports';
import {checkPrints} from '../register/verify-prints';

/**
 * O10: an empty account goes on with a register that was restored from a backup. Every volume's address is given, in any
 * order, and the key of the *kartu pemulihan*, without which printed codes and signed rows would be unknown. *Pasang* is
 * run afterwards and finds the office's settings in the register.
 */
export function adoptLedger(
  desk: Desk,
  clinic: Clinic,
  {addresses, key}: {addresses: string; key: string},
): Adopted {
  const account = assertOfficeAtKeyboard(desk);
  const {memory, premises} = desk;
  if (knownPlaces(desk)) throw new Refusal('already-installed');
  const ids = [...addresses.matchAll(/\/d\/([\w-]+)/g)].map(([, id]) => id!);
  if (ids.length === 0) throw new Refusal('bad-request', {field: 'tautan berkas register'});
  const before = memory.all().secret;
  memory.set('secret', key.replace(/\s/g, ''));
  try {
    const volumes = inOrder(desk, ids, account);
    const {ledgerId, base, head} = volumes[volumes.length - 1]!;
    if (checkPrints(desk, desk.ledger.at(base), head).findings.length > 0)
      throw new Refusal('wrong-key');
    volumes.forEach(one => clinic.renewFence(one.ledgerId, one.head.commit));
    const {settings, dossiers} = desk.ledger.read({entries: head.entries > 0 ? [1] : []});
    const first = dossiers.get(1)?.complaint.receivedAt ?? desk.now();
    const places: Places = {
      workbookId: premises.workbookId(),
      ledgerId,
      base,
      earlier: volumes
        .slice(0, -1)
        .map(one => ({ledgerId: one.ledgerId, base: one.base, open: true})),
      formId: settings.form.formId,
      // What came after the backup was made gets its number by the night's comparison.
      formSince: first - HOUR,
      folderId: premises.createFolder(`Aduan ${settings.office.name}`, desk.now()),
      office: faceOf(settings),
    };
    memory.set('places', JSON.stringify(places));
    return {officeName: settings.office.name, entries: head.entries, volumes: volumes.length};
  } catch (error) {
    memory.remove('places');
    if (before === undefined) memory.remove('secret');
    else memory.set('secret', before);
    throw error;
  }
}

type Found = Omit<OpenVolume, 'open'> & {head: LedgerHead};

/** Each volume says itself where it begins; none may be missing. */
function inOrder(desk: Desk, ids: readonly string[], account: string): Found[] {
  const found = ids.map((ledgerId): Found => {
    const alone = {workbookId: '', ledgerId, base: 0, formId: '', folderId: '', account};
    desk.memory.set('places', JSON.stringify(alone));
    const head = headOf(desk);
    return {ledgerId, base: head.base, head};
  });
  found.sort((a, b) => a.base - b.base);
  const isGapless = found.every(({base}, index) => base === (found[index - 1]?.head.entries ?? 0));
  if (!isGapless) throw new Refusal('volume-missing');
  desk.memory.set(
    'places',
    JSON.stringify({
      workbookId: '',
      formId: '',
      folderId: '',
      account,
      ledgerId: found[found.length - 1]!.ledgerId,
      base: found[found.length - 1]!.base,
      earlier: found.slice(0, -1).map(({ledgerId, base}) => ({ledgerId, base, open: true})),
    }),
  );
  return found;
}

/** The head of whatever the places name now. */
function headOf(desk: Desk): LedgerHead {
  try {
    const {head} = desk.ledger.at(0).read({});
    return required(head, 'no-register');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    desk.report('a restored register could not be read', error);
    throw new Refusal('no-register');
  }
}

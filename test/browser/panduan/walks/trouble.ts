import type {Route} from 'playwright-core';
import type {Walk} from '.';
import {endQuota} from '../../../../workspace/door/fault';
import {CLASSIFY, REFER} from '../../../bundle/acts';
import {openComplaint, openRoom, toInbox} from './desk';

/** What the desk says where something goes wrong. */
export const TROUBLE: Record<string, Walk> = {
  async 'petugas 15'(person, office) {
    const {page} = person;
    await openComplaint(person, office.registerOf('lost'));
    let heard = 0;
    // The desk hears the first call; its answer never comes.
    const loseAnswer = async (route: Route) => {
      await route.fetch();
      heard = office.view('lost').complaint.version;
      await route.abort();
    };
    await page.route('**/script-run', loseAnswer, {times: 1});
    await person.press('Simpan klasifikasi saja');
    await person.see('Sambungan terputus. Mencoba lagi…');
    await person.picture(300, 'sambungan-terputus');
    await person.see(/^Klasifikasi aduan .* disimpan\./);
    const {status, version} = office.view('lost').complaint;
    expect([status, version]).toEqual(['classified', heard]);

    await openComplaint(person, office.registerOf('stale'));
    endMailQuota(office, true);
    office.colleague('stale', CLASSIFY, {...REFER, unit: 'Seksi Pelayanan Umum'});
    await person.press('Simpan dan teruskan');
    await person.see(/aman, tetapi sudah diubah orang lain/);
    await person.look();
    await person.picture(300, 'diubah-orang-lain');
    expect(office.view('stale').complaint.referrals).toHaveLength(1);

    await toInbox(person);
    await person.press('Muat ulang');
    await person.see(/^Aduan aman\. 1 surat dikirim (besok|pukul)/);
    await person.look();
    endMailQuota(office, false);

    await page.route('**/script-run', alterRoom, {times: 1});
    await person.press('Serah terima');
    await person.see(/Meja Aduan baru diperbarui/);
    await person.look();
    await openRoom(person, 'Serah terima');
    await toInbox(person);
  },
};

/** As a page that was open while the desk was brought up to date gets a room it cannot use. */
async function alterRoom(route: Route): Promise<void> {
  const response = await route.fetch();
  const answer = (await response.json()) as {value: {value: string}};
  answer.value.value = '';
  await route.fulfill({response, json: answer});
}

/** Google's own count of the day's recipients, of which nothing is left or everything. */
function endMailQuota({world, office}: Parameters<Walk>[1], isOver: boolean): void {
  if (isOver) endQuota(world, 'emailRecipients', office.email);
  else delete world.state.quotas.used[office.email]!.emailRecipients;
}

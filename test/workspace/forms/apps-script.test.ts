import {FormApp, formEvent} from '../../../workspace/services/forms/apps-script';
import {CITIZEN, MONDAY, OFFICE, openOffice, PPID} from '../gmail/office';

const open = () => {
  const office = openOffice();
  const {id} = office.forms.create({
    title: 'Formulir Aduan',
    owner: OFFICE,
    settings: {collectEmail: 'input'},
    items: [
      {type: 'TEXT', title: 'Nama', required: true},
      {type: 'SECTION_HEADER', title: 'Aduan'},
      {type: 'PARAGRAPH_TEXT', title: 'Isi'},
      {type: 'CHECKBOX', title: 'Kanal', choices: ['WA', 'Surel']},
      {type: 'GRID', title: 'Nilai', rows: ['a', 'b'], columns: ['1', '2']},
    ],
  });
  const calls = office.actAs(OFFICE);
  return {office, id, calls};
};

describe('FormApp', () => {
  it('opens a form and its responses with one request each; all else is free', () => {
    const {office, id, calls} = open();
    office.forms.submit(id, {answers: {Nama: 'Siti', Nilai: ['1', null]}, respondent: CITIZEN});
    const form = FormApp.openById(id);
    const [response] = form.getResponses();
    expect([
      form.getTitle(),
      form.getItems().length,
      form.getItems(FormApp.ItemType.TEXT).length,
    ]).toEqual(['Formulir Aduan', 5, 1]);
    expect([response!.getRespondentEmail(), response!.getTimestamp().getTime()]).toEqual([
      CITIZEN,
      MONDAY,
    ]);
    const answers = response!
      .getItemResponses()
      .map(one => [one.getItem().getTitle(), one.getResponse()]);
    // An unanswered text gives '', an unanswered checkbox nothing.
    expect(answers).toEqual([
      ['Nama', 'Siti'],
      ['Isi', ''],
      ['Nilai', ['1', null]],
    ]);
    const name = form.getItems()[0]!;
    expect(response!.getResponseForItem(name).getResponse()).toBe('Siti');
    expect(response!.getResponseForItem(form.getItems()[3]!)).toBeNull();
    expect(response!.getEditResponseUrl()).toBe(
      `${form.getPublishedUrl()}?edit2=${response!.getId()}`,
    );
    expect(calls).toEqual(['FormApp.openById', 'Form.getResponses']);
  });

  it('gives responses after an instant, and one by its id', () => {
    const {office, id} = open();
    const first = office.forms.submit(id, {answers: {Nama: 'a'}, respondent: CITIZEN});
    office.pass(1000);
    const second = office.forms.submit(id, {answers: {Nama: 'b'}, respondent: CITIZEN});
    const form = FormApp.openById(id);
    const since = (at: number) => form.getResponses(new Date(at)).map(one => one.getId());
    expect(since(MONDAY - 1)).toEqual([first.responseId, second.responseId]);
    expect(since(MONDAY)).toEqual([second.responseId]);
    expect(form.getResponse(first.responseId).getId()).toBe(first.responseId);
    expect(() => form.getResponse('x')).toThrow('No response with the given ID could be found.');
  });

  it('does not tell the address where none is collected', () => {
    const {office, id} = open();
    office.forms.get(id).settings.collectEmail = 'none';
    office.forms.submit(id, {answers: {Nama: 'a'}, respondent: CITIZEN});
    expect(FormApp.openById(id).getResponses()[0]!.getRespondentEmail()).toBe('');
  });

  it.each([
    ['a stranger', (id: string) => FormApp.openById(id)],
    ['an id of nothing', () => FormApp.openById('1abc')],
    [
      'an address of respondents',
      () => FormApp.openByUrl('https://docs.google.com/forms/d/e/1FAIpQLS/viewform'),
    ],
  ])('does not open for %s', (who, openForm) => {
    const {office, id} = open();
    office.actAs(who === 'a stranger' ? PPID : OFFICE);
    expect(() => openForm(id)).toThrow(expect.objectContaining({name: 'Exception'}));
  });

  it('opens by the editor address', () => {
    const {id} = open();
    expect(FormApp.openByUrl(`https://docs.google.com/forms/d/${id}/edit`).getId()).toBe(id);
  });

  it('makes a form that is not published until told', () => {
    const {office} = open();
    const form = FormApp.create('Survei');
    expect([form.getTitle(), form.isPublished(), form.isAcceptingResponses()]).toEqual([
      'Survei',
      false,
      false,
    ]);
    expect(() => office.forms.submit(form.getId(), {answers: {}})).toThrow(
      'tidak lagi menerima respons',
    );
    form.setPublished(true);
    expect(office.forms.submit(form.getId(), {answers: {}}).responseId).toMatch(/^2_ABaOnu/);
    expect(FormApp.create('B', true).isPublished()).toBe(true);
    expect(office.world.services.drive.find(form.getId())).toMatchObject({
      name: 'Survei',
      owner: OFFICE,
    });
  });

  it('builds every kind of item, as the world then has it', () => {
    const {office} = open();
    const form = FormApp.create('Lengkap');
    form.addTextItem().setTitle('Nama').setHelpText('Sesuai KTP').setRequired(true);
    const list = form.addListItem();
    const page = form.addPageBreakItem().setTitle('Halaman 2');
    list.setChoices([
      list.createChoice('Ya', page),
      list.createChoice('Tidak', FormApp.PageNavigationType.SUBMIT),
    ]);
    form.addMultipleChoiceItem().setChoiceValues(['a', 'b']).showOtherOption(true);
    form
      .addCheckboxItem()
      .setValidation(
        FormApp.createCheckboxValidation().requireSelectAtMost(1).setHelpText('satu saja').build(),
      );
    form.addScaleItem().setBounds(0, 10).setLabels('buruk', 'baik');
    form.addGridItem().setRows(['r']).setColumns(['k']);
    form.addDateItem().setIncludesYear(false);
    form.setDescription('Untuk semua').setConfirmationMessage('Terima kasih').setCollectEmail(true);
    form.moveItem(0, 1);
    const kept = office.forms.get(form.getId());
    expect(kept.items.map(item => item.type)).toEqual([
      'LIST',
      'TEXT',
      'PAGE_BREAK',
      'MULTIPLE_CHOICE',
      'CHECKBOX',
      'SCALE',
      'GRID',
      'DATE',
    ]);
    expect(kept.items[1]).toMatchObject({title: 'Nama', help: 'Sesuai KTP', required: true});
    expect(kept.items[0]!.choices).toEqual([
      {value: 'Ya', goTo: {type: 'GO_TO_PAGE', page: page.getId()}},
      {value: 'Tidak', goTo: {type: 'SUBMIT'}},
    ]);
    expect(kept.items[4]!.rules).toEqual([{name: 'SelectAtMost', values: [1], help: 'satu saja'}]);
    expect(kept.settings).toMatchObject({
      confirmationMessage: 'Terima kasih',
      collectEmail: 'verified',
    });
    // What the script holds agrees with the world.
    expect(form.getItems().map(item => item.getType().toString())).toEqual(
      kept.items.map(item => item.type),
    );
    expect(form.getItemById(page.getId())!.asPageBreakItem().getTitle()).toBe('Halaman 2');
    form.deleteItem(form.getItems()[0]!);
    expect(kept.items).toHaveLength(7);
  });

  it('shows an item under its own class alone', () => {
    const {id} = open();
    const [name] = FormApp.openById(id).getItems();
    expect(name!.asTextItem().isRequired()).toBe(true);
    expect(() => name!.asListItem()).toThrow('Invalid conversion for item type: TEXT.');
    expect(() =>
      FormApp.openById(id).getItems()[3]!.asCheckboxItem().setChoiceValues(['a', 'a']),
    ).toThrow('Duplicate choice value.');
  });

  it('fills a response of its own: prefilled address, submit without a trigger', () => {
    const {office, id} = open();
    const form = FormApp.openById(id);
    const [name, , , channel] = form.getItems();
    const response = form
      .createResponse()
      .withItemResponse(name!.asTextItem().createResponse('Siti & co'))
      .withItemResponse(channel!.asCheckboxItem().createResponse(['WA', 'Surel']));
    expect(response.toPrefilledUrl()).toBe(
      `${form.getPublishedUrl()}?usp=pp_url&entry.${name!.getId()}=Siti%20%26%20co&entry.${channel!.getId()}=WA&entry.${channel!.getId()}=Surel`,
    );
    expect(response.submit().getId()).toMatch(/^2_ABaOnu/);
    expect(office.forms.responses(id)).toHaveLength(1);
    expect(office.events).toEqual([]);
  });

  it('comes with the event of a trigger', () => {
    const {office, id} = open();
    const {responseId} = office.forms.submit(id, {answers: {Nama: 'Siti'}, respondent: CITIZEN});
    const event = formEvent(id, responseId);
    expect(event.source.getId()).toBe(id);
    expect(event.response.getItemResponses()[0]!.getResponse()).toBe('Siti');
  });
});

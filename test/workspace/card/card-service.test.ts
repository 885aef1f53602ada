import {evaluate, openScript} from '../script';

/** What a script's card looks like to its host. */
const cardOf = (builder: string) =>
  openScript(`function card() { return ${builder}; }`).call({fn: 'card'}) as unknown as {
    cards: {sections: {widgets: unknown[]}[]}[];
  };
const widget = (expression: string) =>
  cardOf(
    `CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(${expression})).build()`,
  ).cards[0]!.sections[0]!.widgets[0];

const ACTION = "CardService.newAction().setFunctionName('f').setParameters({id: '7'})";

describe('CardService', () => {
  it.each([
    ["newTextParagraph().setText('Halo')", {textParagraph: {text: 'Halo'}}],
    [
      "newDecoratedText().setTopLabel('Dari').setText('Sari').setWrapText(true)",
      {decoratedText: {topLabel: 'Dari', text: 'Sari', wrapText: true}},
    ],
    [
      'newDecoratedText().setText("a").setStartIcon(CardService.newIconImage().setIcon(CardService.Icon.EMAIL))',
      {decoratedText: {text: 'a', startIcon: {knownIcon: 'EMAIL'}}},
    ],
    [
      "newKeyValue().setContent('isi').setIconUrl('https://example.com/i.png').setMultiline(true)",
      {
        decoratedText: {
          text: 'isi',
          startIcon: {iconUrl: 'https://example.com/i.png'},
          wrapText: true,
        },
      },
    ],
    [
      "newTextInput().setFieldName('jawaban').setTitle('Jawaban').setMultiline(true).setHint('Tulis di sini')",
      {
        textInput: {
          name: 'jawaban',
          label: 'Jawaban',
          type: 'MULTIPLE_LINE',
          hintText: 'Tulis di sini',
        },
      },
    ],
    [
      "newSelectionInput().setType(CardService.SelectionInputType.DROPDOWN).setFieldName('unit').addItem('Trantib', 3, true)",
      {
        selectionInput: {
          type: 'DROPDOWN',
          name: 'unit',
          items: [{text: 'Trantib', value: '3', selected: true}],
        },
      },
    ],
    ['newDivider()', {divider: {}}],
    [
      "newImage().setImageUrl('https://example.com/a.png').setAltText('Lampu')",
      {image: {imageUrl: 'https://example.com/a.png', altText: 'Lampu'}},
    ],
    [
      "newDatePicker().setFieldName('d').setValueInMsSinceEpoch(5)",
      {dateTimePicker: {type: 'DATE_ONLY', name: 'd', valueMsEpoch: 5}},
    ],
    [
      "newGrid().setNumColumns(2).addItem(CardService.newGridItem().setTitle('x').setIdentifier('1'))",
      {grid: {columnCount: 2, items: [{title: 'x', id: '1'}]}},
    ],
    [
      `newButtonSet().addButton(CardService.newTextButton().setText('Buat').setOnClickAction(${ACTION}))`,
      {
        buttonList: {
          buttons: [
            {
              text: 'Buat',
              onClick: {action: {function: 'f', parameters: [{key: 'id', value: '7'}]}},
            },
          ],
        },
      },
    ],
    [
      "newTextButton().setText('Buka').setOpenLink(CardService.newOpenLink().setUrl('https://example.com').setOpenAs(CardService.OpenAs.OVERLAY))",
      {
        buttonList: {
          buttons: [
            {text: 'Buka', onClick: {openLink: {url: 'https://example.com', openAs: 'OVERLAY'}}},
          ],
        },
      },
    ],
  ])('%s', (expression, expected) => {
    expect(widget(`CardService.${expression}`)).toEqual(expected);
  });

  it('builds a card with header, action, footer and name', () => {
    const {cards} = cardOf(`CardService.newCardBuilder().setName('utama')
      .setHeader(CardService.newCardHeader().setTitle('Aduan').setImageStyle(CardService.ImageStyle.CIRCLE))
      .addCardAction(CardService.newCardAction().setText('Muat ulang').setOnClickAction(${ACTION}))
      .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(CardService.newTextButton().setText('Simpan')))
      .addSection(CardService.newCardSection().setHeader('Isi').setCollapsible(true).setNumUncollapsibleWidgets(1))
      .build()`);
    expect(cards).toEqual([
      {
        name: 'utama',
        header: {title: 'Aduan', imageType: 'CIRCLE'},
        cardActions: [
          {
            actionLabel: 'Muat ulang',
            onClick: {action: {function: 'f', parameters: [{key: 'id', value: '7'}]}},
          },
        ],
        fixedFooter: {primaryButton: {text: 'Simpan'}},
        sections: [{header: 'Isi', collapsible: true, uncollapsibleWidgetsCount: 1}],
      },
    ]);
  });

  it.each([
    [
      `newActionResponseBuilder().setNotification(CardService.newNotification().setText('Tersimpan'))
        .setNavigation(CardService.newNavigation().popCard().updateCard(CARD)).setStateChanged(true).build()`,
      {
        renderActions: {
          action: {
            notification: {text: 'Tersimpan'},
            navigations: [{pop: true}, {updateCard: {name: 'c'}}],
          },
        },
        stateChanged: true,
      },
    ],
    [
      'newUniversalActionResponseBuilder().displayAddOnCards([CARD, CARD]).build()',
      {
        renderActions: {
          action: {navigations: [{pushCard: {name: 'c'}}, {pushCard: {name: 'c'}}]},
        },
      },
    ],
    [
      "newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestions(['a', 'b'])).build()",
      {autoComplete: {items: [{text: 'a'}, {text: 'b'}]}},
    ],
    [
      `newUpdateDraftActionResponseBuilder().setUpdateDraftBodyAction(CardService.newUpdateDraftBodyAction()
        .addUpdateContent('<b>', CardService.ContentType.MUTABLE_HTML).setUpdateType(CardService.UpdateDraftBodyType.IN_PLACE_INSERT)).build()`,
      {
        renderActions: {
          hostAppAction: {
            gmailAction: {
              updateDraftActionMarkup: {
                updateBody: {
                  contents: [{content: '<b>', type: 'MUTABLE_HTML'}],
                  type: 'IN_PLACE_INSERT',
                },
              },
            },
          },
        },
      },
    ],
  ])('answers a callback: %s', (builder, response) => {
    const office = openScript(`
      const CARD = CardService.newCardBuilder().setName('c').build();
      function answer() { return CardService.${builder}; }`);
    expect(office.call({fn: 'answer'})).toMatchObject({ok: true, response});
  });

  it('opens a draft that a compose action made', () => {
    const office = openScript(`function compose() {
      const draft = GmailApp.createDraft('sari.contoh@example.com', 'Jawaban', 'Isi');
      return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();
    }`);
    expect(office.call({fn: 'compose'})).toMatchObject({
      response: {
        renderActions: {
          hostAppAction: {gmailAction: {openCreatedDraftAction: {draftId: expect.any(String)}}},
        },
      },
    });
  });

  it.each([
    ['widgets', 'newCardSection()', "addWidget(CardService.newTextParagraph().setText('a'))"],
    ['sections', 'newCardBuilder()', 'addSection(CardService.newCardSection())'],
  ])('takes 100 %s and no more', (what, parent, add) => {
    const adding = (times: number) =>
      evaluate(`(() => { const p = CardService.${parent}; for (let i = 0; i < ${times}; i++) p.${add};
        return i(p); function i() { return 'all'; } })()`);
    expect(adding(100)).toBe('all');
    expect(() => adding(101)).toThrow(`more than 100 ${what}`);
  });

  it('refuses ids of required widgets over 64 characters and parameters that are no text', () => {
    expect(() => evaluate("CardService.newAction().addRequiredWidget('x'.repeat(65))")).toThrow(
      'at most 64 characters',
    );
    expect(() => evaluate('CardService.newAction().setParameters({id: 7})')).toThrow('strings');
  });

  it('says which member is not there', () => {
    expect(() => evaluate('CardService.newHologram()')).toThrow(
      'not emulated: CardService.newHologram',
    );
  });

  it('prints the JSON of what was built', () => {
    expect(
      evaluate("JSON.parse(CardService.newCardBuilder().setName('c').build().printJson())"),
    ).toEqual({name: 'c'});
  });
});

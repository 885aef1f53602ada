import {expect} from '../expect';
import type {Spec} from '../spec';

const REFERENCE = 'https://developers.google.com/apps-script/reference/card-service';

export const specs: Spec[] = [
  {
    name: 'a card is built of header, sections, field, texts and buttons',
    member: [
      'Action.setFunctionName',
      'Action.setParameters',
      'CardBuilder.addSection',
      'CardBuilder.build',
      'CardBuilder.setHeader',
      'CardHeader.setSubtitle',
      'CardHeader.setTitle',
      'CardSection.addWidget',
      'CardSection.setCollapsible',
      'CardSection.setHeader',
      'CardService.ComposedEmailType.REPLY_AS_DRAFT',
      'CardService.newAction',
      'CardService.newCardBuilder',
      'CardService.newCardHeader',
      'CardService.newCardSection',
      'CardService.newDecoratedText',
      'CardService.newTextButton',
      'CardService.newTextInput',
      'CardService.newTextParagraph',
      'DecoratedText.setText',
      'DecoratedText.setTopLabel',
      'DecoratedText.setWrapText',
      'TextButton.setComposeAction',
      'TextButton.setOnClickAction',
      'TextButton.setText',
      'TextInput.setFieldName',
      'TextInput.setHint',
      'TextInput.setMultiline',
      'TextInput.setTitle',
      'TextInput.setValue',
      'TextParagraph.setText',
    ],
    source: `${REFERENCE}/card-service`,
    run() {
      expect(sampleCard().printJson()).toContain('Uji');
    },
  },
  {
    name: 'a callback answers with the card that takes the place of the one shown',
    member: [
      'ActionResponseBuilder.build',
      'ActionResponseBuilder.setNavigation',
      'CardService.newActionResponseBuilder',
      'CardService.newNavigation',
      'Navigation.updateCard',
    ],
    source: `${REFERENCE}/action-response-builder`,
    run() {
      const navigation = CardService.newNavigation().updateCard(sampleCard());
      const response = CardService.newActionResponseBuilder().setNavigation(navigation).build();
      expect(response.printJson()).toContain('Uji');
    },
  },
];

function sampleCard(): GoogleAppsScript.Card_Service.Card {
  const action = CardService.newAction().setFunctionName('runSelfTest').setParameters({kind: 'x'});
  const {REPLY_AS_DRAFT} = CardService.ComposedEmailType;
  const section = CardService.newCardSection()
    .setHeader('Uji')
    .setCollapsible(true)
    .addWidget(CardService.newTextParagraph().setText('Uji'))
    .addWidget(CardService.newDecoratedText().setTopLabel('a').setText('b').setWrapText(true))
    .addWidget(
      CardService.newTextInput()
        .setFieldName('uji')
        .setTitle('Uji')
        .setHint('Uji')
        .setMultiline(true)
        .setValue('Uji'),
    )
    .addWidget(CardService.newTextButton().setText('Uji').setOnClickAction(action))
    .addWidget(CardService.newTextButton().setText('Uji').setComposeAction(action, REPLY_AS_DRAFT));
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle('Uji').setSubtitle('Uji'))
    .addSection(section)
    .build();
}

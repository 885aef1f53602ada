import {FormApp} from '../../../workspace/services/forms/apps-script';
import {OFFICE, openOffice, PPID} from '../gmail/office';

// shows: Form.setIsQuiz, Form.submitGrades, ItemResponse.getScore; source: https://developers.google.com/apps-script/reference/forms/item-response#getScore()

function openQuiz() {
  const office = openOffice();
  office.actAs(OFFICE);
  const form = FormApp.create('Ujian Petugas', true);
  form.setIsQuiz(true);
  const choice = form.addMultipleChoiceItem().setTitle('Jam layanan');
  choice.setChoices([choice.createChoice('08.00', true), choice.createChoice('09.00', false)]);
  choice.setPoints(10);
  const id = form.addParagraphTextItem().setTitle('Alasan').setPoints(5).getId();
  const essay = form.getItemById(id)!;
  return {office, form, choice, essay};
}

describe('a quiz', () => {
  it('grades choices itself and leaves texts to people', () => {
    const {office, form, choice} = openQuiz();
    choice.setFeedbackForCorrect(FormApp.createFeedback().setText('Betul').build());
    choice.setFeedbackForIncorrect(
      FormApp.createFeedback().setText('Salah').addLink('https://example.com').build(),
    );
    for (const answer of ['08.00', '09.00']) {
      office.forms.submit(form.getId(), {answers: {'Jam layanan': answer, Alasan: 'Karena'}});
    }
    const reopened = FormApp.openById(form.getId());
    expect([reopened.isQuiz(), choice.getChoices()[0]!.isCorrectAnswer()]).toEqual([true, true]);
    const graded = reopened
      .getResponses()
      .map(one =>
        one
          .getGradableItemResponses()
          .map(each => [each.getScore(), each.getFeedback()?.getText()]),
      );
    expect(graded).toEqual([
      [
        [10, 'Betul'],
        [null, undefined],
      ],
      [
        [0, 'Salah'],
        [null, undefined],
      ],
    ]);
  });

  it('keeps grades only once they are submitted', () => {
    const {office, form, essay} = openQuiz();
    office.forms.submit(form.getId(), {answers: {Alasan: 'Karena'}});
    const [response] = form.getResponses();
    const given = response!.getGradableResponseForItem(essay);
    given.setScore(4);
    given.setFeedback(FormApp.createFeedback().setText('Cukup').build());
    response!.withItemGrade(given);
    const scoreNow = () =>
      form.getResponses()[0]!.getGradableResponseForItem(essay).getScore() as number | null;
    expect(scoreNow()).toBeNull();
    form.submitGrades([response!]);
    expect(scoreNow()).toBe(4);
    const held = form.getResponses()[0]!.getGradableResponseForItem(essay);
    expect((held.getFeedback() as GoogleAppsScript.Forms.QuizFeedback).getText()).toBe('Cukup');
  });

  it('asks no points for what is worth none', () => {
    const {office, form} = openQuiz();
    const title = form.addTextItem().setTitle('Nama');
    office.forms.submit(form.getId(), {answers: {Nama: 'Sari'}});
    expect(title.getPoints()).toBe(0);
    expect(form.getResponses()[0]!.getGradableItemResponses()).toHaveLength(2);
  });
});

describe('a form’s editors', () => {
  it('are added, told, and removed', () => {
    const {form} = openQuiz();
    form.addEditor(PPID).addEditors(['lain@example.com']);
    expect(form.getEditors().map(one => one.getEmail())).toEqual([
      OFFICE,
      PPID,
      'lain@example.com',
    ]);
    form.removeEditor('lain@example.com');
    expect(form.getEditors()).toHaveLength(2);
  });
});

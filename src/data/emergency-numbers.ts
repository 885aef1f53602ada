/** Given with the first reply to an emergency until the office names its own. */
export const EMERGENCY_NUMBERS = [
  {name: 'Panggilan darurat', number: '112'},
  {name: 'Ambulans', number: '119'},
  {name: 'Polisi', number: '110'},
  {name: 'Kekerasan terhadap perempuan dan anak (SAPA)', number: '129'},
  {name: 'Gangguan listrik PLN', number: '123'},
];

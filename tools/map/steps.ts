/** One step of a procedure, as the map names it. */
export interface MapStep {
  /** `A1` is step 1 of SOP A. */
  id: string;
  name: string;
  /** First letters of the feature ids that serve it: a test that names `R1` is a test of A2. */
  features: string;
}

/** The steps of both SOPs that are acts; B1 and B8 are "Mulai" and "Selesai". */
export const STEPS: readonly MapStep[] = [
  {id: 'A1', name: 'Melakukan register layanan dan penginputan aduan', features: 'I'},
  {id: 'A2', name: 'Menerima aduan dan memberi nomor register', features: 'R'},
  {id: 'A3', name: 'Mengklasifikasi aduan', features: 'C'},
  {id: 'A4', name: 'Koordinasi dengan PPID Pelaksana', features: 'K'},
  {id: 'A5', name: 'Menjawab aduan', features: 'J'},
  {id: 'B2', name: 'Menerima aduan dari media sosial', features: 'I'},
  {id: 'B3', name: 'Menginput aduan ke ULAS dan menginformasikan nomor lacak', features: 'J'},
  {id: 'B4', name: 'Menerima dan menjawab aduan sesuai tata cara ULAS', features: 'J'},
  {id: 'B5', name: 'Menginput jawaban ke platform media sosial', features: 'J'},
  {id: 'B6', name: 'Membuat rekapan aduan yang sudah terjawab', features: 'P'},
  {id: 'B7', name: 'Mengarsip rekapan aduan', features: 'P'},
];

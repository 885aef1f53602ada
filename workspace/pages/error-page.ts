import {GoogleError} from '../service';
import {html} from './html';
import {jsonAnswer, type Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {PageError, type Visit} from './visit';

/** A page that says first what is safe, then what happened, then where to go. */
export function errorPage(visit: Visit, error: unknown): Answer {
  const {status, text, advice} = explain(error);
  if (visit.contentType.startsWith('application/json')) {
    return jsonAnswer({ok: false, error: {name: 'Error', message: text}}, status);
  }
  return page(visit, {
    title: text,
    app: 'Ruang Kerja lokal',
    icon: icons.apps,
    status,
    main: html`<h1>${text}</h1>
      <p>Data Anda aman: tidak ada yang berubah karena kesalahan ini.</p>
      <p>${advice}</p>
      <p><a class="button primary" href="/">Ke beranda</a></p>`,
  });
}

function explain(error: unknown): {status: number; text: string; advice: string} {
  if (error instanceof PageError) {
    return {status: error.status, text: error.message, advice: error.advice};
  }
  if (error instanceof GoogleError) {
    const {status, message} = error;
    if (status === 404)
      return {status, text: 'Berkas tidak ditemukan.', advice: `Google menjawab: ${message}`};
    if (status === 403) {
      return {
        status,
        text: 'Anda memerlukan akses.',
        advice: 'Ganti orang di kanan atas, atau minta pemilik berkas membagikannya.',
      };
    }
    return {status, text: 'Permintaan ditolak.', advice: `Google menjawab: ${message}`};
  }
  // What nobody foresaw is for whoever started the server to read.
  console.error(error);
  return {
    status: 500,
    text: 'Terjadi kesalahan di server lokal.',
    advice: 'Rinciannya tercetak di jendela tempat server dijalankan.',
  };
}

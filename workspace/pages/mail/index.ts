import type {Route} from '../visit';
import {pressCard} from './card-press';
import {downloadAttachment, downloadMessage} from './files';
import {showMailbox} from './list-page';
import {showThread} from './thread-page';
import {sendLetter, sendReply, showCompose} from './write';

export const mailRoutes: Route[] = [
  {method: 'GET', path: '/mail/:address', page: showMailbox},
  {method: 'GET', path: '/mail/:address/tulis', page: showCompose},
  {method: 'POST', path: '/mail/:address/kirim', page: sendLetter},
  {method: 'GET', path: '/mail/:address/:thread', page: showThread},
  {method: 'POST', path: '/mail/:address/:thread/balas', page: sendReply},
  {method: 'POST', path: '/mail/:address/:thread/kartu', page: pressCard},
  {method: 'GET', path: '/mail/:address/:thread/:message.eml', page: downloadMessage},
  {method: 'GET', path: '/mail/:address/:thread/:message/lampiran/:part', page: downloadAttachment},
];

import http from 'node:http';
import {workerData, type MessagePort} from 'node:worker_threads';
import type {FetchRequest, FetchResponse} from './request';

/** What the worker answers: a response, or the code of Node's error. */
export type Fetched = {ok: true; response: FetchResponse} | {ok: false; code: string};

export interface WorkerData {
  /** One 32-bit cell: 1 when the answers lie at the port. */
  bell: SharedArrayBuffer;
  port: MessagePort;
  /** Real ms. */
  patience: number;
}

const {bell, port, patience} = workerData as WorkerData;
const cell = new Int32Array(bell);

port.on('message', (requests: FetchRequest[]) => {
  void Promise.all(requests.map(send)).then(answers => {
    port.postMessage(answers);
    Atomics.store(cell, 0, 1);
    Atomics.notify(cell, 0);
  });
});

function send({url, method, headers, payload}: FetchRequest): Promise<Fetched> {
  return new Promise(resolve => {
    const fail = (error: NodeJS.ErrnoException) =>
      resolve({ok: false, code: error.code ?? error.message});
    const request = http.request(url, {method: method.toUpperCase(), headers, timeout: patience});
    request.on('timeout', () => request.destroy(Object.assign(new Error(), {code: 'ETIMEDOUT'})));
    request.on('error', fail);
    request.on('response', response => {
      const chunks: Buffer[] = [];
      response.on('error', fail);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('base64');
        const code = response.statusCode ?? 0;
        resolve({ok: true, response: {code, headers: namesAsSent(response.rawHeaders), body}});
      });
    });
    request.end(payload === null ? undefined : Buffer.from(payload, 'base64'));
  });
}

/** Google shows header names as the server wrote them. */
function namesAsSent(raw: string[]): FetchResponse['headers'] {
  const headers: FetchResponse['headers'] = {};
  for (let at = 0; at < raw.length; at += 2) {
    const [name, value] = [raw[at]!, raw[at + 1]!];
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  }
  return headers;
}

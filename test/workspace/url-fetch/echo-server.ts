import {Worker} from 'node:worker_threads';

/** A server in a thread of its own, since a fetch stops this one: it says what it was asked. */
const PROGRAM = `
  const http = require('node:http');
  const {parentPort} = require('node:worker_threads');
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
      const {url, method, headers} = request;
      if (url === '/leads') return response.writeHead(302, {Location: '/'}).end();
      if (url === '/hangs') return request.socket.destroy();
      const status = Number(/status=(\\d+)/.exec(url)?.[1] ?? 200);
      const body = JSON.stringify({url, method, headers, body: Buffer.concat(chunks).toString()});
      response.writeHead(status, {'Content-Type': 'application/json; charset=utf-8', 'Set-Cookie': ['a=1', 'b=2']});
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

export interface EchoServer {
  url: string;
  close(): Promise<unknown>;
}

export async function startEcho(): Promise<EchoServer> {
  const worker = new Worker(PROGRAM, {eval: true});
  const port = await new Promise<number>(resolve => worker.once('message', resolve));
  return {url: `http://127.0.0.1:${port}`, close: () => worker.terminate()};
}

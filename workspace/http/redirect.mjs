// Preloaded (`node --import`) into a client of Google's APIs that cannot be told another host, such as clasp: whatever
// it asks of googleapis.com goes to the local Workspace named by ADUAN_GOOGLE. Plain JavaScript: it runs in a process
// that is not ours.
import http from 'node:http';
import https from 'node:https';
import process from 'node:process';
import {URL} from 'node:url';

const local = new URL(process.env.ADUAN_GOOGLE);
const direct = https.request;

https.request = (target, options, done) => {
  const url = typeof target === 'string' ? new URL(target) : target;
  if (!/(^|\.)googleapis\.com$/.test(url.hostname ?? '')) return direct(target, options, done);
  const {pathname, search} = url;
  return http.request(
    new URL(pathname + search, local),
    {...options, agent: undefined, host: local.hostname, port: local.port, protocol: 'http:'},
    done,
  );
};

// Unpacks the pinned browser into TMPDIR, in a process of its own: the package knows no other place and no other way
// to hand out the libraries a bare Linux lacks than to be told that it runs on one of Amazon's.
import process from 'node:process';

process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const {default: chromium} = await import('@sparticuz/chromium');
await chromium.executablePath();

import used from '../fixtures/script-members.json';
import {emulatedClasses} from '../../tools/inventory/classes';

/** Names of methods that ten scripts call on what is no object of Google's server side. */
const FALSE_HITS: Record<string, string> = {
  close: 'google.script.host.close() of a page, and Jdbc',
  setSeconds: 'Date of JavaScript',
  setTime: 'Date of JavaScript',
};

/** In the lists and not here, so that nobody finds out by surprise. */
const NOT_HERE = [
  // SlidesApp does not exist here.
  'asString',
];

let members: Set<string>;
let methods: Set<string>;

beforeAll(() => {
  const classes = emulatedClasses();
  members = new Set(
    classes.flatMap(([name, one]) => Object.keys(one.members).map(member => `${name}.${member}`)),
  );
  methods = new Set(classes.flatMap(([, one]) => Object.keys(one.members)));
});

describe('what ordinary scripts use', () => {
  it('has at least 90 % of the services’ members', () => {
    const missing = used.services.filter(member => !members.has(member));
    expect(missing.length / used.services.length).toBeLessThanOrEqual(0.1);
  });

  it('has at least 85 % of the methods, false hits not counted', () => {
    const asked = used.methods.filter(method => !Object.hasOwn(FALSE_HITS, method));
    const missing = asked.filter(method => !methods.has(method));
    expect(missing.length / asked.length).toBeLessThanOrEqual(0.15);
  });

  it('lacks exactly what is said to be lacking', () => {
    const missing = [
      ...used.services.filter(member => !members.has(member)),
      ...used.methods.filter(method => !methods.has(method) && !Object.hasOwn(FALSE_HITS, method)),
    ];
    expect(missing).toEqual(NOT_HERE);
  });
});

import {render} from 'preact';
import type {Request} from '../../domain/desk/protocol';
import type {RoomName} from '../../domain/desk/room';
import {askDesk} from '../page/ask-desk';
import {keyOfAddress} from '../page/address';
import {focusOn} from '../page/focus';
import {keeper} from '../page/storage';
import type {DeskEvent, Effect, Kept} from './core/event';
import {INITIAL, type State} from './core/state';
import type {Room, Rooms} from './core/room';
import {step} from './core/step';
import {App} from './view/app';

const TOKEN = 'aduan.token';
const KEPT = 'aduan.kept';
/** A page that is looked at again and again does not ask the desk each time: Sheets allows 60 reads a minute. */
const REFRESH_PAUSE = 20_000;

/** A writer's pause. */
const CHECK_PAUSE = 700;

const device = keeper(() => localStorage);
const tab = keeper(() => sessionStorage);
const root = document.getElementById('page')!;

/** The parts of this page by name, as the build joins them; a room's script adds its own. */
declare const aduan: Partial<Record<string, {room: Room}>>;

const rooms: Rooms = {};
let state: State = INITIAL;
/** This page's texts as JSON; null where there are none. */
let kept: string | null = null;

/** How far the inbox was scrolled when it was looked at last. */
let inboxAt = 0;

function dispatch(event: DeskEvent): void {
  if (state.screen.name === 'inbox') inboxAt = window.scrollY;
  const next = step(state, event, rooms);
  state = next.state;
  show();
  next.effects.forEach(run);
}

function show(): void {
  render(<App state={state} rooms={rooms} dispatch={dispatch} />, root);
}

function run(effect: Effect): void {
  switch (effect.do) {
    case 'call': {
      const {no} = effect;
      const message = timed(effect.message);
      void askDesk(message).then(ending => dispatch({type: 'ended', no, ending}));
      return;
    }
    case 'repeatLater':
      setTimeout(() => dispatch({type: 'repeatDue', no: effect.no}), effect.after);
      return;
    case 'checkLater':
      checkLater(effect);
      return;
    case 'keepToken':
      device.set(TOKEN, effect.token || null);
      return;
    case 'keep':
      kept = effect.kept && JSON.stringify(effect.kept);
      tab.set(KEPT, kept);
      return;
    case 'focus':
      focusOn(effect.on, inboxAt);
      return;
    case 'fetchRoom':
      void fetchRoom(effect.room, effect.token);
  }
}

/** Which complaint was opened last, and when: the officer's first act on its step (K9). */
let opened = {entry: 0, at: 0};

function timed(message: Request): Request {
  if (message.do === 'open' && message.entry !== opened.entry)
    opened = {entry: message.entry, at: Date.now()};
  return message.do === 'act' && message.entry === opened.entry
    ? {...message, worked: Date.now() - opened.at}
    : message;
}

let checkTimer = 0;

/** Only the text that stands still is checked. */
function checkLater({message}: Effect & {do: 'checkLater'}): void {
  const {text} = message;
  window.clearTimeout(checkTimer);
  checkTimer = window.setTimeout(() => {
    void askDesk(message).then(ending => dispatch({type: 'checked', text, ending}));
  }, CHECK_PAUSE);
}

/** A script put in by its text runs at once; one that lacks a part of this page fails and leaves no room. */
async function fetchRoom(name: RoomName, token: string): Promise<void> {
  const ending = await askDesk({do: 'room', token, name});
  if (ending.type === 'answered' && ending.outcome.to === 'room') {
    const script = document.createElement('script');
    script.text = ending.outcome.value;
    document.head.append(script);
    const part = aduan[name];
    if (part) rooms[name] = part.room;
  }
  dispatch({type: 'roomEnded', room: name, ending});
}

async function start(): Promise<void> {
  kept = tab.get(KEPT) ?? device.get(KEPT);
  device.set(KEPT, null);
  const token = device.get(TOKEN) ?? '';
  const key = token ? '' : await keyOfAddress();
  dispatch({type: 'started', token, key, kept: kept ? (JSON.parse(kept) as Kept) : null});
}

function refreshWhenLookedAt(): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < REFRESH_PAUSE) return;
    last = Date.now();
    dispatch({type: 'becameVisible'});
  });
}

/** Texts outlive a closed tab, for the next one that opens the desk; two open ones would show them twice. */
function handOnWhenClosed(): void {
  window.addEventListener('pagehide', () => kept && device.set(KEPT, kept));
}

void start();
handOnWhenClosed();
refreshWhenLookedAt();

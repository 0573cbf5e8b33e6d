import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { RULES } from '@referentiel/language';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '../src/watch/heartbeat.js';
import { nameOf } from '../src/watch/name-of.js';
import { survive } from '../src/watch/survive.js';
import { BUDGET_MS, Watchdog } from '../src/watch/watchdog.js';
import { TestClient } from './support/client.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A clock that goes on when somebody says so. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('the watchdog', () => {
  it('tells what kept the server busy for too long: the message, its document, the time', () => {
    const { now, pass } = clock();
    const watchdog = new Watchdog(now);
    const told: string[] = [];
    watchdog.tell = ({ fr }) => told.push(fr);
    const hover = {
      jsonrpc: '2.0',
      id: 1,
      method: 'textDocument/hover',
      params: { textDocument: { uri: 'file:///x.ref' } },
    };
    const handle = (ms: number) => watchdog.options.messageStrategy?.handleMessage(hover, () => pass(ms));
    handle(BUDGET_MS);
    expect(told).toEqual([]);
    handle(812);
    watchdog.stop();
    expect(told).toEqual([
      expect.stringMatching(
        /^«\u00a0textDocument\/hover file:\/\/\/x\.ref\u00a0» a occupé le serveur 812\u00a0ms, pour 500 au plus/,
      ),
    ]);
  });

  it('tells of one thing three times at most', () => {
    const { now, pass } = clock();
    const watchdog = new Watchdog(now);
    let told = 0;
    watchdog.tell = () => told++;
    for (let rank = 0; rank < 10; rank++) watchdog.during('lent', () => pass(BUDGET_MS + 1));
    watchdog.during('autre', () => pass(BUDGET_MS + 1));
    expect(told).toBe(4);
  });

  it('passes on what a handler gives or throws, and names whatever comes', () => {
    const watchdog = new Watchdog();
    expect(watchdog.during('x', () => 7)).toBe(7);
    expect(() =>
      watchdog.during('x', () => {
        throw new Error('panne');
      }),
    ).toThrow('panne');
    expect([{ id: 1, result: null }, { method: 'exit', params: null }, { method: 7 }].map(nameOf)).toEqual([
      'réponse',
      'exit',
      'réponse',
    ]);
  });

  it('notices a loop that stood still between two messages, once, and sleeps when nobody asks anything', () => {
    vi.useFakeTimers();
    const { now, pass } = clock();
    const watchdog = new Watchdog(now);
    const told: string[] = [];
    watchdog.tell = ({ fr }) => told.push(fr);
    watchdog.options.messageStrategy?.handleMessage(
      { jsonrpc: '2.0', method: 'referentiel/export' } as never,
      () => {},
    );
    const beat = (late: number) => {
      pass(BEAT_MS + late);
      vi.advanceTimersByTime(BEAT_MS);
    };
    beat(0);
    beat(900);
    beat(3);
    expect(told).toEqual([expect.stringContaining('referentiel/export\u00a0» a occupé le serveur 900')]);
    for (let beats = 0; beats < 30; beats++) beat(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('failures that nobody caught', () => {
  it('are told and survived; a server that only fails ends', () => {
    const host = Object.assign(new EventEmitter(), { exit: vi.fn() });
    const told: unknown[] = [];
    const { now, pass } = clock();
    survive(
      host,
      (error) => {
        told.push(error);
        if (told.length === 2) throw new Error('no log');
      },
      now,
    );
    host.emit('uncaughtException', 'une');
    host.emit('unhandledRejection', 'deux');
    expect(told).toEqual(['une', 'deux']);
    for (let rank = 0; rank < 100; rank++) {
      pass(1000);
      host.emit('uncaughtException', rank);
    }
    expect(host.exit).not.toHaveBeenCalled();
    for (let rank = 0; rank < 60; rank++) host.emit('uncaughtException', rank);
    expect(host.exit).toHaveBeenCalledWith(1);
  });
});

describe('a rule that fails', () => {
  it('is told in the file that makes it fail and in the log; the other texts are told of', async () => {
    const rule = RULES.find(({ id }) => id === 'NUM-01');
    const check = rule?.check;
    if (!rule || !check) throw new Error('no such rule');
    vi.spyOn(rule, 'check').mockImplementation((context) => {
      if (context.certification.code === 'PANNE') throw new TypeError('nothing here');
      return check(context);
    });
    const logged: string[] = [];
    const client = await TestClient.start({
      onNotifications: { 'window/logMessage': ({ message }: { message: string }) => logged.push(message) },
    });
    try {
      const [told, ...more] = await client.open('untitled:a', 'certification PANNE { }');
      expect(told?.message).toMatch(/^Ce fichier n’est pas vérifié\u00a0: .*Annulez la dernière modification/);
      expect(more).toEqual([]);
      expect(logged.join()).toContain('nothing here');
      const other = await client.open('untitled:b', 'certification Y { évalué par E9 }');
      expect(other.map(({ code }) => code)).toEqual(['REF-01']);
      expect(await client.change('untitled:a', 'certification X { }')).toEqual([]);
      await turn();
    } finally {
      await client.stop();
    }
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EchoGuard } from '../../src/preview/echo-guard.js';
import { Turns } from '../../src/preview/turns.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('turns', () => {
  it('run once for a burst, and go on while requests keep coming', async () => {
    const task = vi.fn(async () => {});
    const turns = new Turns(task, 60);
    for (let at = 0; at < 20; at++) {
      turns.request();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(task.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(task.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('never run twice at a time, and once more for what came meanwhile', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const turns = new Turns(async () => {
      most = Math.max(most, ++running);
      runs++;
      await new Promise((resolve) => setTimeout(resolve, 500));
      running--;
    }, 60);
    turns.request();
    await vi.advanceTimersByTimeAsync(100);
    turns.request();
    turns.request();
    await vi.advanceTimersByTimeAsync(2000);
    expect({ most, runs }).toEqual({ most: 1, runs: 2 });
  });

  it('stop', async () => {
    const task = vi.fn(async () => {});
    const turns = new Turns(task, 60);
    turns.request();
    turns.stop();
    turns.request();
    await vi.advanceTimersByTimeAsync(1000);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('the echo of a click', () => {
  const at = (line: number) => ({ line, character: 0 });

  it('is the way to the place asked for and the arrival, once', () => {
    const guard = new EchoGuard();
    guard.expect('file:///a.ref', 12);
    expect(guard.isEcho('file:///a.ref', at(0))).toBe(true);
    expect(guard.isEcho('file:///a.ref', at(12))).toBe(true);
    expect(guard.isEcho('file:///a.ref', at(12))).toBe(false);
  });

  it('is no move in another document, nor one that comes later', () => {
    const guard = new EchoGuard();
    guard.expect('file:///a.ref', 12);
    expect(guard.isEcho('file:///b.ref', at(12))).toBe(false);
    vi.advanceTimersByTime(600);
    expect(guard.isEcho('file:///a.ref', at(12))).toBe(false);
  });
});

import { DID_CHECK, type DidCheckParams } from '@referentiel/server/protocol';
import { type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const emitters = new WeakMap<BaseLanguageClient, EventEmitter<DidCheckParams>>();

/** What the server says after each check. A client keeps one listener for a notification: this lets several hear it. */
export function onDidCheck(client: BaseLanguageClient): Event<DidCheckParams> {
  let emitter = emitters.get(client);
  if (!emitter) {
    const made = new EventEmitter<DidCheckParams>();
    client.onNotification(DID_CHECK, (params: DidCheckParams) => made.fire(params));
    emitters.set(client, made);
    emitter = made;
  }
  return emitter.event;
}

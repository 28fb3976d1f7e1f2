/// <reference path="./kafkajs-internals.d.ts" />
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const schedule = RequestQueue.prototype.scheduleCheckPendingRequests;

/**
 * A connection of kafkajs 2.2.4 looks every millisecond whether a request waits to be sent, also when none does, which
 * costs an idle service a twentieth of a core (tulios/kafkajs#1556). A request that has to wait asks for the look itself.
 */
RequestQueue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
  if (this.pending.length > 0) schedule.call(this);
};

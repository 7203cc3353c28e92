import { PAYLOAD_LIMIT } from '../config';
import { toBatchError } from './engine';
import { FaultPlan, type PlannedFault } from './faults';
import { HostError } from './host-error';
import { ACTION, type BatchRequest, type BatchResponse } from './wire';

export interface Traffic {
  readonly batches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const NOTHING: Traffic = { batches: 0, actions: 0, requestBytes: 0, responseBytes: 0 };

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const tooLarge = (what: 'Request' | 'Response'): HostError =>
  new HostError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation: "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".`,
  );

/** The door of the host: text in, text out; measures, refuses over 5 MB like Excel on the web, and lets tests break things. */
export class BatchChannel {
  readonly faults = new FaultPlan();
  traffic: Traffic = NOTHING;
  /** Batches whose answer is late; a dropped one is not waited for. */
  unanswered = 0;

  constructor(private readonly execute: (request: BatchRequest) => BatchResponse) {}

  resetTraffic(): void {
    this.traffic = NOTHING;
  }

  /** The answer to one batch; a dropped batch never resolves. */
  async answer(body: string): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    const fault = isBookkeeping(request) ? {} : this.faults.take();
    this.count(body, request);
    if (fault.drop && !fault.drop.applied) return new Promise(() => undefined);
    const response = this.respond(body, request, fault);
    this.traffic = { ...this.traffic, responseBytes: this.traffic.responseBytes + bytesOf(response) };
    if (fault.drop) return new Promise(() => undefined);
    this.unanswered++;
    if (fault.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    this.unanswered--;
    return response;
  }

  private respond(body: string, request: BatchRequest, fault: PlannedFault): string {
    if (bytesOf(body) > PAYLOAD_LIMIT) return refusal(tooLarge('Request'));
    const response = JSON.stringify(fault.fail ? this.failing(request, fault.fail) : this.run(request));
    // Excel has done the work by then: only the answer is refused.
    return bytesOf(response) > PAYLOAD_LIMIT ? refusal(tooLarge('Response')) : response;
  }

  /** An answer in any case: without one the add-in would wait for ever. */
  private run(request: BatchRequest): BatchResponse {
    try {
      return this.execute(request);
    } catch (error) {
      return { Error: toBatchError(error, 0), Results: [], TraceIds: [] };
    }
  }

  private failing(request: BatchRequest, fail: NonNullable<PlannedFault['fail']>): BatchResponse {
    const first = (request.Actions ?? []).slice(0, fail.afterActions);
    const done = this.run({ ...request, Actions: first });
    return { ...done, Error: done.Error ?? toBatchError(new HostError(fail.code, fail.message), done.Results.length) };
  }

  private count(body: string, request: BatchRequest): void {
    const { batches, actions, requestBytes, responseBytes } = this.traffic;
    this.traffic = {
      batches: batches + 1,
      actions: actions + (request.Actions?.length ?? 0),
      requestBytes: requestBytes + bytesOf(body),
      responseBytes,
    };
  }
}

/** `Excel.run` ends with a batch that only gives references back: no batch of the add-in, and no fault falls on it. */
function isBookkeeping({ Actions = [] }: BatchRequest): boolean {
  const rest = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return rest.length > 0 && rest.every(({ Name }) => Name === '_RemoveReference');
}

const refusal = (error: HostError): string =>
  JSON.stringify({ Error: toBatchError(error, 0), Results: [], TraceIds: [] } satisfies BatchResponse);

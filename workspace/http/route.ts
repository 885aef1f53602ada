import {costOf} from '../costs';
import {faultMessage, strike} from '../faults';
import {GoogleError, Wait, type Caller, type PlainBlob} from '../service';
import type {LocalWorld} from '../world';

export type Query = Record<string, unknown>;

/** A request of a REST client, read. */
export interface ApiRequest {
  world: LocalWorld;
  caller: Caller;
  /** What stands in the path. */
  params: Record<string, string>;
  query: Query;
  body: object | null;
  /** The bytes of an upload. */
  media: PlainBlob | null;
}

/** One method of a REST API: face 2 of a service. */
export interface ApiRoute {
  method: string;
  /** Google's own path; `{name}` stands for one part of it. */
  path: string;
  /** The JSON to answer; undefined for an empty answer. */
  act(request: ApiRequest): unknown;
}

/** A method that is a member of the bridge too: the same implementation behind both faces. */
export function route(
  method: string,
  path: string,
  member: string,
  args: (request: ApiRequest) => unknown[],
): ApiRoute {
  return own(method, path, member, request => {
    const operation = request.world.operations[member]!;
    return operation(request.world, request.caller, ...(args(request) as never[]));
  });
}

/** A method only the REST face has. It takes its time and fails like any call of a script. */
export function own(
  method: string,
  path: string,
  member: string,
  answer: (request: ApiRequest) => unknown,
): ApiRoute {
  const act = (request: ApiRequest) => {
    const {world} = request;
    world.clock.moveBy(costOf(member));
    const fault = strike(world.state.faults, member);
    if (fault?.effect === 'before') throw new GoogleError(faultMessage(member), 500);
    const value = answer(request);
    if (fault) throw new GoogleError(faultMessage(member), 500);
    if (value instanceof Wait) throw new Error(`not emulated: ${member} over HTTP`);
    return value;
  };
  return {method, path, act};
}

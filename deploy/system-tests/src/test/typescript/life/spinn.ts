// Clients of the three services, typed by their documents alone.
import createClient from 'openapi-fetch';
import type { paths as InstrumentPaths } from './instruments.js';
import type { paths as ApplicationPaths } from './applications.js';
import type { paths as MatchingPaths } from './matching.js';

export type Addresses = { instruments: string; applications: string; matching: string };

export function spinn(at: Addresses, token: string) {
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' };
  let requests = 0;
  const counted = (request: Request) => {
    requests += 1;
    return fetch(request);
  };
  return {
    instruments: createClient<InstrumentPaths>({ baseUrl: at.instruments, headers, fetch: counted }),
    applications: createClient<ApplicationPaths>({ baseUrl: at.applications, headers, fetch: counted }),
    matching: createClient<MatchingPaths>({ baseUrl: at.matching, headers, fetch: counted }),
    requests: () => requests,
  };
}

export type Spinn = ReturnType<typeof spinn>;

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** What a successful answer has; a problem is thrown with its text. */
export async function told<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (data === undefined || data === null) {
    throw new Error(`${response.url}: ${response.status} ${JSON.stringify(error)}`);
  }
  return data;
}

/** The same with the tag of the version that was read or written. */
export async function tagged<T>(answer: Promise<Answer<T>>): Promise<{ value: NonNullable<T>; tag: string }> {
  const value = await told(answer);
  const { response } = await answer;
  const tag = response.headers.get('ETag');
  if (tag === null) {
    throw new Error(`${response.url}: ${response.status} without a tag`);
  }
  return { value, tag };
}

/** Asks again until there is an answer. */
export async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await ask();
    if (found !== undefined) {
      return found;
    }
    if (Date.now() > end) {
      throw new Error('It did not happen in thirty seconds.');
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });

export const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const nok = (amount: string) => ({ amount, currency: 'NOK' });

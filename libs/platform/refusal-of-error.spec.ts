import { describe, expect, it } from '@jest/globals';
import { HttpException, ServiceUnavailableException } from '@nestjs/common';
import { Refused, VersionConflict } from '#event-store';
import { commonProblems } from './common.problems.js';
import { located } from './problem.filter.js';
import { refusalOf } from './refusal-of-error.js';

const fastify = (code: string, statusCode: number): Error =>
  Object.assign(new Error('text of the framework'), { code, statusCode });

const errors: [string, unknown, string][] = [
  ['a refusal of the domain', new Refused({ code: 'A_RULE', values: { a: 1 } }), 'A_RULE'],
  ['a body too large', fastify('FST_ERR_CTP_BODY_TOO_LARGE', 413), 'REQUEST_TOO_LARGE'],
  [
    'the same, wrapped by Nest',
    new HttpException('x', 400, { cause: fastify('FST_ERR_CTP_EMPTY_JSON_BODY', 400) }),
    'REQUEST_NOT_JSON',
  ],
  ['a pipe that says no', new HttpException('Validation failed', 400), 'REQUEST_INVALID'],
  ['an unhealthy part', new ServiceUnavailableException({ status: 'error' }), 'NOT_READY'],
  ['a stream that has moved on', new VersionConflict(null), 'TRY_AGAIN'],
  ['a lost connection', fastify('ECONNRESET', 0), 'TRY_AGAIN'],
  ['a second file in a form', fastify('FST_FILES_LIMIT', 413), 'FORM_HAS_TOO_MUCH'],
  ['a form without its end', new Error('Unexpected end of multipart data'), 'FORM_NOT_READABLE'],
  [
    'a part without its end',
    new Error('Part terminated early due to unexpected end of multipart data'),
    'FORM_NOT_READABLE',
  ],
  ['a sender who went away', fastify('FST_MP_PREMATURE_CLOSE', 400), 'UPLOAD_BROKEN_OFF'],
  ['the same, by Node', Object.assign(new Error('aborted'), { code: 'ECONNRESET' }), 'UPLOAD_BROKEN_OFF'],
  ['a bug', new TypeError('x is undefined'), 'UNEXPECTED'],
  ['what is not an error', 'text', 'UNEXPECTED'],
  ['nothing', undefined, 'UNEXPECTED'],
];

describe('the code of an error', () => {
  it.each(errors)('of %s', (_name, error, code) => {
    expect(refusalOf(error).code).toBe(code);
    expect(JSON.stringify(refusalOf(error))).not.toContain('text');
  });

  it('is always in the common catalogue, unless the domain gave it', () => {
    const codes = errors.slice(1).map(([, error]) => refusalOf(error).code);
    expect(codes.filter(code => !(code in commonProblems))).toEqual([]);
  });
});

it('what is logged of a bug names the place, never a line of its message', () => {
  const bug = new Error('Key (nik)=(5106040101809001)\nexists\n  at 5106040101809001');
  const { stack, error } = located(bug);
  expect(error).toBe('Error');
  expect(stack).toContain('refusal-of-error.spec');
  expect(stack).not.toContain('exists');
});

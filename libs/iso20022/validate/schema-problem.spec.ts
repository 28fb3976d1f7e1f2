import { describe, expect, it } from '@jest/globals';
import { schemaProblem } from './schema-problem.js';

const SCHEMA = '<xs:element name="Nm"/><xs:element name="Amt"/><xs:element name="Stmt"/>';
const NS = '{urn:iso:std:iso:20022:tech:xsd:camt.053.001.08}';

describe('what a schema says', () => {
  it.each([
    [
      `Schemas validity error : Element '${NS}Nm': [facet 'maxLength'] The value has a length of '150'; this exceeds the allowed maximum length of '140'.`,
      'Nm',
      'it is too long',
    ],
    [
      `Schemas validity error : Element '${NS}Nm': [facet 'pattern'] The value 'Ni Rahasia' is not accepted by the pattern 'x'.`,
      'Nm',
      'it has the wrong form',
    ],
    [
      `Schemas validity error : Element '${NS}Amt': '2.500,00' is not a valid value of the local atomic type.`,
      'Amt',
      'its value is not of the right kind',
    ],
    [
      `Schemas validity error : Element '${NS}Amt': The attribute 'Ccy' is required but missing.`,
      'Amt',
      'it lacks an attribute',
    ],
    [
      `Schemas validity error : Element '${NS}Amt', attribute 'Rahasia': The attribute 'Rahasia' is not allowed.`,
      'Amt',
      'it has an unknown attribute',
    ],
    [
      `Schemas validity error : Element '${NS}Stmt': Missing child element(s). Expected is one of ( ${NS}Bal, ${NS}Ntry ).`,
      'Stmt',
      'something in it is missing; expected Bal, Ntry',
    ],
    [
      `Schemas validity error : Element '${NS}Rahasia': This element is not expected. Expected is ( ${NS}Nm ).`,
      '?',
      'it does not belong there; expected Nm',
    ],
    [
      `Schemas validity error : Element '${NS}Stmt': Character content other than whitespace is not allowed because the content type is 'element-only'.`,
      'Stmt',
      'its content is wrong',
    ],
    [
      `Schemas validity error : Element '${NS}Nm': [facet 'newFacet'] The value 'Rahasia'.`,
      'Nm',
      'its content is wrong',
    ],
    [
      `Schemas validity error : Element '${NS}Nm': 'x: This element is not expected. Expected is ( Rahasia ).' is not a valid value of the atomic type 'xs:date'.`,
      'Nm',
      'it does not belong there',
    ],
  ])('is told without the value: %s', (message, element, problemEn) => {
    const problem = schemaProblem(message, SCHEMA);
    expect(problem).toMatchObject({ element, problemEn });
    expect(JSON.stringify(problem)).not.toMatch(/Rahasia|urn:/);
  });

  it('names at most five of what was expected', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'].map(name => `${NS}${name}`).join(', ');
    const message = `Schemas validity error : Element '${NS}Nm': This element is not expected. Expected is one of ( ${names} ).`;
    expect(schemaProblem(message, SCHEMA).problemEn).toBe('it does not belong there; expected A, B, C, D, E');
  });
});

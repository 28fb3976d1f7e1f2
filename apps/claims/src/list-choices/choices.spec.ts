import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { BUILT_IN_LAW } from '#statutory';
import { AppealClaimRequest } from '../appeal-claim/appeal-claim.controller.js';
import { DecideAppealRequest } from '../decide-appeal/decide-appeal.request.js';
import { documentInWords } from '../explain-claim/document-texts.js';
import { ReturnClaimRequest, WithdrawClaimRequest } from '../return-claim/return-claim.controller.js';
import { DEMONSTRATION_OFFICES } from '../route-duty/offices.table.js';
import { PayeeRequest } from '../submit-claim/submit-claim.request.js';
import { payeeEntry } from '../submit-claim/testing-entries.js';
import { choices, choicesSchema } from './choices.js';

const all = choices(BUILT_IN_LAW, Temporal.PlainDate.from('2026-01-02'), DEMONSTRATION_OFFICES);
const codes = (of: readonly { code: string }[]): string[] => of.map(({ code }) => code);
const isAccepted = async (type: new () => object, entry: object): Promise<boolean> =>
  (await validate(plainToInstance(type, entry))).length === 0;

describe('What a form offers', () => {
  it('is as described, each code once', () => {
    expect(choicesSchema.parse(all)).toEqual(all);
    const lists = Object.values(all).filter(list => Array.isArray(list) && list !== all.documents);
    for (const list of lists) {
      const names = codes(list as { code: string }[]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('is accepted by the requests that it is for', async () => {
    for (const reason of codes(all.returnReasons))
      expect([reason, await isAccepted(ReturnClaimRequest, { reason })]).toEqual([reason, true]);
    for (const reason of codes(all.withdrawalReasons))
      expect([reason, await isAccepted(WithdrawClaimRequest, { reason })]).toEqual([reason, true]);
    for (const relation of codes(all.relations))
      expect([relation, await isAccepted(PayeeRequest, payeeEntry({ relation }))]).toEqual([relation, true]);
    for (const bankCode of codes(all.banks))
      expect([bankCode, await isAccepted(PayeeRequest, payeeEntry({ bankCode }))]).toEqual([bankCode, true]);
  });

  it.each(codes(all.appealGrounds))('is accepted as the ground of an appeal: %s', async ground => {
    expect(await isAccepted(AppealClaimRequest, { ground, words: 'Contoh keberatan' })).toBe(true);
  });

  it.each(all.appealDecisionGrounds)('is accepted as the ground of a decision: $code', async choice => {
    const { code: ground, upholds: upheld } = choice;
    const entry = { upheld, ground, overruled: codes(all.overrulable), reasons: 'Contoh' };
    expect(await isAccepted(DecideAppealRequest, entry)).toBe(true);
  });

  it('names receipts among the papers only where costs are claimed', () => {
    const receipts = all.documents.filter(({ documents }) => codes(documents).includes('RECEIPTS'));
    expect(receipts.map(({ programme, outcome, hasCosts }) => [programme, outcome, hasCosts])).toEqual([
      ['JKK', 'death', true],
      ['JKK', 'total-permanent', true],
      ['JKK', 'disability', true],
      ['JKK', 'recovered', true],
    ]);
  });

  it('is called the same where a claim is explained', () => {
    for (const { code, text } of all.conditionalDocuments)
      expect(documentInWords(code, BUILT_IN_LAW)).toEqual(text);
  });
});

import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { PayeeRecord } from '#contracts';
import { readRecords, readStreams, rows } from '#event-store';
import { LAW } from '#platform';
import type { Law } from '#statutory';
import type { ClaimEvent } from '../claim/claim.events.js';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { composeNotice } from './compose-notice.js';
import type { DroppedBecause } from './notice-words.table.js';
import { DROPPED, GIVE_UP, SENT, TAKE } from './notices.sql.js';
import type { NoticeDue } from './notices-due.js';
import { isOvertaken } from './overtaken.js';
import { SmtpMail } from './smtp-mail.js';

const AT_ONCE = 5;

type Taken = NoticeDue & { readonly id: string };
type Outcome = 'sent' | 'later' | DroppedBecause;

@Injectable()
export class SendNotices {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SmtpMail) private readonly mail: SmtpMail,
    @Inject(LAW) private readonly law: Law,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  /** Sends what is due, and answers how many it is done with; a server that is away ends the round. */
  async round(): Promise<number> {
    await rows(this.database, GIVE_UP);
    const taken = await rows<Taken>(this.database, TAKE, [this.settings.NOTICE_RETRY_MS, AT_ONCE]);
    if (taken.length === 0) return 0;
    const streams = await readStreams(
      this.database,
      taken.map(({ claimId }) => claimId),
    );
    let done = 0;
    for (const notice of taken) {
      const outcome = await this.tell(notice, streams.get(notice.claimId) as unknown as ClaimEvent[]);
      if (outcome === 'later') break;
      await this.keep(notice, outcome);
      done += 1;
    }
    return done;
  }

  private async tell(notice: Taken, events: readonly ClaimEvent[]): Promise<Outcome> {
    const { claimId, version, recordId, recordVersion } = notice;
    if (isOvertaken(events, version)) return 'OVERTAKEN';
    const ref = { recordId, version: recordVersion };
    const payee = (await readRecords(this.database, [ref])).get(`${recordId}/${recordVersion}`);
    const to = (payee as PayeeRecord | undefined)?.email;
    if (to === undefined) return 'ADDRESS_ERASED';
    const about = { law: this.law, publicUrl: this.settings.PUBLIC_URL };
    const notes = composeNotice(events.slice(0, version), about);
    const { outcome } = await this.mail.send({ to, id: `${claimId}.${version}.${recordId}`, ...notes });
    return outcome === 'refused' ? 'ADDRESS_REFUSED' : outcome;
  }

  private async keep({ id }: Taken, outcome: 'sent' | DroppedBecause): Promise<void> {
    if (outcome === 'sent') await rows(this.database, SENT, [id]);
    else await rows(this.database, DROPPED, [id, outcome]);
  }
}

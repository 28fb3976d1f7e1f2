import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { HeirRecord } from '#contracts';
import { Refused, readRecords, rows } from '#event-store';
import { maskNik } from '#kernel';
import {
  FIRST_PAGE,
  type NamePlace,
  personById,
  personsByCard,
  personsByName,
  personsByNik,
} from './person.queries.js';
import type { HeirView, PersonRow } from './person.view.js';
import type { SearchPersonsRequest } from './search-persons.request.js';

const HEIRS = `
SELECT record_id, record_version, relation FROM heir_on_file WHERE person_id = $1 ORDER BY position`;

@Injectable()
export class FindPersons {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** By exactly one term. Throws `Refused` otherwise. */
  search({ nik, name, cardNumber, after, limit = 20 }: SearchPersonsRequest): Promise<PersonRow[]> {
    const searches = [
      nik === undefined ? null : () => personsByNik(this.database, nik),
      cardNumber === undefined ? null : () => personsByCard(this.database, cardNumber),
      name === undefined ? null : () => this.byName(name, after, limit),
    ].filter(search => search !== null);
    const [search] = searches;
    if (!search || searches.length > 1) throw new Refused({ code: 'SEARCH_NEEDS_ONE_TERM', values: {} });
    return search();
  }

  /** Throws `Refused` when there is no such person. */
  async person(personId: string): Promise<PersonRow> {
    const found = await personById(this.database, personId);
    if (!found) throw new Refused({ code: 'PERSON_NOT_FOUND', values: {} });
    return found;
  }

  /** The heirs on file, in their order; those whose record was erased are absent. */
  async heirsOf(personId: string): Promise<HeirView[]> {
    const onFile = await rows<HeirRow>(this.database, HEIRS, [personId]);
    const records = await readRecords(
      this.database,
      onFile.map(row => ({ recordId: row.record_id, version: row.record_version })),
    );
    return onFile.flatMap(({ record_id, record_version, relation }) => {
      const record = records.get(`${record_id}/${record_version}`) as HeirRecord | undefined;
      return record
        ? [{ recordId: record_id, relation, name: record.name, nik: record.nik && maskNik(record.nik) }]
        : [];
    });
  }

  private async byName(name: string, after: string | undefined, limit: number): Promise<PersonRow[]> {
    return personsByName(this.database, name, await this.placeOf(after), limit);
  }

  private async placeOf(personId: string | undefined): Promise<NamePlace> {
    if (personId === undefined) return FIRST_PAGE;
    const { name_key } = await this.person(personId);
    return { nameKey: name_key, personId };
  }
}

interface HeirRow {
  readonly record_id: string;
  readonly record_version: number;
  readonly relation: string;
}

import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Role } from '#kernel';
import { IdPipe, Read, Search } from '#platform';
import { FindPersons } from './find-persons.js';
import { type HeirView, type PersonView, personPage, personView, personWithHeirs } from './person.view.js';
import { SearchPersonsRequest } from './search-persons.request.js';

const READERS: Role[] = [
  'enrollment-officer',
  'billing-officer',
  'claims-officer',
  'claims-verifier',
  'claims-approver',
  'auditor',
];

@ApiTags('persons')
@Controller('persons')
export class FindPersonController {
  constructor(private readonly persons: FindPersons) {}

  @Search({
    path: 'search',
    answer: personPage,
    roles: READERS,
    summary: {
      id: 'Cari orang menurut NIK, nama, atau nomor kartu; NIK tidak pernah ada di alamat',
      en: 'Find people by NIK, name or card number; no NIK ever stands in an address',
    },
  })
  async search(@Body() request: SearchPersonsRequest) {
    const found = await this.persons.search(request);
    const full = request.name !== undefined && found.length === (request.limit ?? 20);
    return {
      items: found.map(personView),
      next: full ? (found.at(-1)?.person_id ?? null) : null,
    };
  }

  @Read({
    path: ':id',
    answer: personWithHeirs,
    roles: READERS,
    summary: {
      id: 'Satu orang, kepesertaannya, dan ahli waris yang tercatat',
      en: 'One person, the memberships, and the heirs on file',
    },
  })
  async read(
    @Param('id', new IdPipe('PERSON_NOT_FOUND')) personId: string,
  ): Promise<PersonView & { heirs: HeirView[] }> {
    const person = await this.persons.person(personId);
    return { ...personView(person), heirs: await this.persons.heirsOf(personId) };
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { maskNik, type Role } from '#kernel';
import { CurrentUser, IdPipe, Read, Search, type SignedInUser } from '#platform';
import { FindPersons } from './find-persons.js';
import {
  type HeirView,
  type PersonView,
  personPage,
  personView,
  personWithHeirs,
  seesWholeNik,
} from './person.view.js';
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
  async search(@Body() request: SearchPersonsRequest, @CurrentUser() user: SignedInUser) {
    const found = await this.persons.search(request);
    const full = request.name !== undefined && found.length === (request.limit ?? 20);
    return {
      items: found.map(row => personView(row, user.roles)),
      next: full ? (found.at(-1)?.person_id ?? null) : null,
    };
  }

  @Read({
    path: ':id',
    answer: personWithHeirs,
    roles: READERS,
    summary: {
      id: 'Satu orang, kepesertaannya, dan ahli waris dalam berkas',
      en: 'One person, the memberships, and the heirs on file',
    },
  })
  async read(
    @Param('id', new IdPipe('PERSON_NOT_FOUND')) personId: string,
    @CurrentUser() { roles }: SignedInUser,
  ): Promise<PersonView & { heirs: HeirView[] }> {
    const person = await this.persons.person(personId);
    const heirs = await this.persons.heirsOf(personId);
    const shown = heirs.map(heir => ({
      ...heir,
      nik: heir.nik && (seesWholeNik(roles) ? heir.nik : maskNik(heir.nik)),
    }));
    return { ...personView(person, roles), heirs: shown };
  }
}

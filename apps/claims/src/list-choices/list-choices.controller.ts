import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Read } from '#platform';
import { READERS } from '../readers.js';
import { choices, choicesSchema } from './choices.js';

@ApiTags('claims')
@Controller('claims')
export class ListChoicesController {
  @Read({
    path: 'choices',
    roles: READERS,
    summary: {
      id: 'Semua pilihan untuk mengisi formulir klaim',
      en: 'Everything that a form about claims offers',
    },
    answer: choicesSchema,
  })
  all() {
    return choices();
  }
}

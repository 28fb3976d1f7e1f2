import { IsBoolean } from 'class-validator';
import { accidentCategory, accidentReporter, reportChannel } from '#contracts';
import type { PersonId } from '#kernel';
import type { Category, Channel, Reporter } from '../accident/accident.events.js';
import {
  ChoiceField,
  DateField,
  IdField,
  IdsField,
  Optional,
  PartField,
  PatternField,
  TextField,
} from '../claim-ledger/request-fields.js';

const MOST_VICTIMS = 200;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_WORDS = 'Harus jam WITA seperti 09:30. · Must be a time of day in WITA, such as 09:30.';
const REGION_WORDS =
  'Harus kode wilayah 4 sampai 10 angka, misalnya 5106 atau 5106042001. · Must be a region code of 4 to 10 digits, such as 5106 or 5106042001.';

/** When a report reached the office that is entered later. */
export class ReportedWhen {
  @DateField()
  readonly on!: string;

  @PatternField(TIME, TIME_WORDS)
  readonly time!: string;
}

class ToldRequest {
  @ChoiceField(...accidentReporter.options)
  readonly reporter!: Reporter;

  @ChoiceField(...reportChannel.options)
  readonly channel!: Channel;

  /** What happened, in words; a personal record. */
  @TextField(5000)
  readonly account!: string;
}

export class ReportAccidentRequest extends ToldRequest {
  @DateField()
  readonly happenedOn!: string;

  @Optional()
  @PatternField(TIME, TIME_WORDS)
  readonly happenedTime?: string;

  @PatternField(/^\d{4,10}$/, REGION_WORDS)
  readonly regionCode!: string;

  @ChoiceField(...accidentCategory.options)
  readonly category!: Category;

  @Optional()
  @IsBoolean()
  readonly suspected?: boolean;

  @IdsField(MOST_VICTIMS)
  readonly victims!: PersonId[];

  @Optional()
  @PartField(ReportedWhen)
  readonly reported?: ReportedWhen;
}

export class AddVictimRequest extends ToldRequest {
  @IdField()
  readonly personId!: PersonId;
}

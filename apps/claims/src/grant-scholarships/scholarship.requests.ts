import { IsBoolean } from 'class-validator';
import { schoolLevel } from '#contracts';
import type { PayeeId } from '#kernel';
import type { SchoolLevel } from '#statutory';
import {
  ChoiceField,
  CodeField,
  CodesField,
  CountField,
  DateField,
  IdField,
  Optional,
  PartField,
  PatternField,
  TextField,
} from '../claim-ledger/request-fields.js';
import { GuardianRequest, OwnAccountRequest } from '../submit-claim/heir-fields.js';

/** Beyond it a school year is a typing error. */
const MOST_YEARS = 2_200;

export class EnterScholarRequest {
  /** Left out for a child that is new, or has the NIK that it had. */
  @Optional()
  @IdField()
  readonly childId?: PayeeId;

  @TextField(200)
  readonly name!: string;

  @PatternField(/^\d{16}$/)
  readonly nik!: string;

  @DateField()
  readonly birthDate!: string;

  @PatternField(/^\d{3}$/)
  readonly bankCode!: string;

  @PatternField(/^\d{5,34}$/)
  readonly accountNumber!: string;

  @TextField(200)
  readonly accountName!: string;

  @Optional()
  @PartField(GuardianRequest)
  readonly guardian?: GuardianRequest;

  @Optional()
  @PartField(OwnAccountRequest)
  readonly ownAccount?: OwnAccountRequest;
}

export class SchoolYearRequest {
  @IdField()
  readonly childId!: PayeeId;

  /** The calendar year in which it begins. */
  @CountField(1, MOST_YEARS)
  readonly schoolYear!: number;
}

export class ProveSchoolYearRequest extends SchoolYearRequest {
  @DateField()
  readonly startsOn!: string;

  @ChoiceField(...schoolLevel.options)
  readonly level!: SchoolLevel;

  @CodesField(50)
  readonly documents!: string[];

  @IsBoolean()
  readonly married!: boolean;

  @IsBoolean()
  readonly working!: boolean;

  @TextField(200)
  readonly school!: string;

  @TextField(200)
  readonly letterNumber!: string;

  @DateField()
  readonly letterDate!: string;
}

export class DeclineSchoolYearRequest extends SchoolYearRequest {
  @CodeField()
  readonly reason!: string;
}

export class AwardSchoolYearRequest extends SchoolYearRequest {
  @PatternField(/^[0-9a-f]{64}$/)
  readonly shownHash!: string;
}

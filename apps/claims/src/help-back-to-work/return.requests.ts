import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import {
  returnGoal,
  returnOutcome,
  returnReason,
  returnStep,
  revisionReason,
  workFitness,
  workLimit,
} from '#contracts';
import type { Actor } from '#kernel';
import { OptionalNotNull } from '#platform';
import {
  ChoiceField,
  DateField,
  ListField,
  Optional,
  PatternField,
  TextField,
} from '../claim-ledger/request-fields.js';
import type {
  Fitness,
  Goal,
  ReturnOutcome,
  ReturnReason,
  RevisionReason,
  Step,
  WorkLimit,
} from '../return-to-work/return.events.js';
import { RETURN_WAITS, type ReturnWaits } from '../return-to-work/return.state.js';

export class ReferToWorkRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(returnReason.options, { each: true })
  readonly reasons!: ReturnReason[];

  @DateField()
  readonly workerConsentedOn!: string;

  /** Left out where there is no employer. */
  @Optional()
  @DateField()
  readonly employerConsentedOn?: string;

  /** What the worker, and the employer, said of it; a personal record. */
  @TextField(5000)
  readonly words!: string;
}

export class FindFitnessRequest {
  @ChoiceField(...workFitness.options)
  readonly fitness!: Fitness;

  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(workLimit.options, { each: true })
  readonly limits!: WorkLimit[];
}

export class ReturnStepRequest {
  @ChoiceField(...returnStep.shape.kind.options)
  readonly kind!: Step['kind'];

  @DateField()
  readonly from!: string;

  @DateField()
  readonly to!: string;
}

const ACTOR = /^(?!.*\d{5})[A-Za-z][A-Za-z0-9._-]{1,63}$/;
const ACTOR_WORDS =
  'Harus nama pengguna, misalnya petugas.ayu. · Must be the name of a user, such as petugas.ayu.';

export class PlanReturnRequest {
  @ChoiceField(...returnGoal.options)
  readonly goal!: Goal;

  @ListField(ReturnStepRequest, { min: 1, max: 20 })
  readonly steps!: ReturnStepRequest[];

  @PatternField(ACTOR, ACTOR_WORDS)
  readonly managedBy!: Actor;

  /** Why the plan before is replaced; left out of the first plan. */
  @Optional()
  @ChoiceField(...revisionReason.options)
  readonly reason?: RevisionReason;
}

export class EndReturnRequest {
  @ChoiceField(...returnOutcome.options)
  readonly outcome!: ReturnOutcome;

  @DateField()
  readonly endedOn!: string;
}

export class ListReturnsQuery {
  @ApiProperty({ required: false, type: String, enum: RETURN_WAITS })
  @OptionalNotNull()
  @IsIn(RETURN_WAITS)
  readonly waitsFor?: ReturnWaits;

  @ApiProperty({
    required: false,
    type: String,
    format: 'uuid',
    description: 'next dari halaman sebelumnya · next of the page before',
  })
  @OptionalNotNull()
  @IsUUID()
  readonly after?: string;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

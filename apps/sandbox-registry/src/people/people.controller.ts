import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { People, type Registered } from './people.js';

const MOST_AT_ONCE = 2_000;

class Person implements Registered {
  @Matches(/^\d{16}$/)
  nik!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  birthDate?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  deathDate?: string;
}

export class PutPeople {
  @IsArray()
  @ArrayMaxSize(MOST_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => Person)
  people!: Person[];
}

@Controller('sandbox/people')
export class PeopleController {
  constructor(@Inject(People) private readonly people: People) {}

  @Post()
  @HttpCode(200)
  put(@Body() { people }: PutPeople): { people: number } {
    this.people.put(people);
    return { people: people.length };
  }
}

import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import { Behaviour } from '../behaviour/behaviour.js';
import { People } from '../people/people.js';
import { type Answer, type Asked, compare } from './compare.js';

export class Check implements Asked {
  @Matches(/^\d{16}$/)
  nik!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  birthDate?: string | null;
}

@Controller('checks')
export class ChecksController {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Behaviour) private readonly behaviour: Behaviour,
  ) {}

  @Post()
  @HttpCode(200)
  async check(@Body() asked: Check): Promise<Answer> {
    await this.behaviour.meet();
    return compare(asked, this.people.find(asked.nik));
  }
}

import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { BEHAVIOURS, type Behaving, Behaviour } from './behaviour.js';

export class Behave implements Behaving {
  @IsIn(BEHAVIOURS)
  behaviour!: Behaving['behaviour'];

  @IsInt()
  @Min(0)
  @Max(60_000)
  delayMs = 0;
}

@Controller('sandbox/behaviour')
export class BehaviourController {
  constructor(@Inject(Behaviour) private readonly behaviour: Behaviour) {}

  @Post()
  @HttpCode(200)
  become(@Body() next: Behave): Behaving {
    this.behaviour.become(next);
    return next;
  }
}

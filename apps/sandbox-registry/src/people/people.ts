import { Injectable } from '@nestjs/common';

/** Somebody whom the registry knows. */
export interface Registered {
  readonly nik: string;
  readonly name: string;
  readonly birthDate?: string | undefined;
  readonly deathDate?: string | undefined;
}

export interface RegisteredDeath {
  readonly seq: number;
  readonly nik: string;
  readonly deathDate: string;
}

/** Everybody on record, for as long as the process lives. */
@Injectable()
export class People {
  private readonly byNik = new Map<string, Registered>();
  private readonly deaths: RegisteredDeath[] = [];
  /** Numbers go on from the clock, so that a feed that is read on after a restart misses nobody. */
  private lastSeq = Date.now();

  /** Who was on record stands corrected; a death, or another day of it, is told in the feed. */
  put(people: readonly Registered[]): void {
    for (const person of people) {
      const before = this.byNik.get(person.nik);
      this.byNik.set(person.nik, person);
      const { nik, deathDate } = person;
      if (deathDate !== undefined && deathDate !== before?.deathDate)
        this.deaths.push({ seq: this.nextSeq(), nik, deathDate });
    }
  }

  find(nik: string): Registered | undefined {
    return this.byNik.get(nik);
  }

  deathsAfter(seq: number, limit: number): readonly RegisteredDeath[] {
    const first = this.deaths.findIndex(death => death.seq > seq);
    return first === -1 ? [] : this.deaths.slice(first, first + limit);
  }

  private nextSeq(): number {
    this.lastSeq += 1;
    return this.lastSeq;
  }
}

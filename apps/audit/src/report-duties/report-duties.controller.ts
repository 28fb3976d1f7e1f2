import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Read } from '#platform';
import { asLogged, PagedSpanQuery, SpanQuery } from '../search-log/search-log.query.js';
import { nikShown, nikShownIn } from './nik-shown.js';
import { casesOfDuties, dutiesByCase, dutyTotals, totalsOfDuties } from './report-duties.js';

const spanOf = ({ from, to }: SpanQuery) => ({ from: asLogged(from), to: asLogged(to) });

@ApiTags('audit')
@Controller('audit')
export class ReportDutiesController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: 'duties',
    answer: casesOfDuties,
    roles: ['auditor'],
    summary: {
      id: 'Siapa mengerjakan tugas apa pada setiap klaim, dibaca dari peristiwa yang terbit',
      en: 'Who did which duty on each claim, read from the published events',
    },
  })
  byCase(@Query() query: PagedSpanQuery): Promise<z.infer<typeof casesOfDuties>> {
    const { after = 0, limit } = query;
    return dutiesByCase(this.database, spanOf(query), { after, limit });
  }

  @Read({
    path: 'duties/totals',
    answer: dutyTotals,
    roles: ['auditor'],
    summary: {
      id: 'Tugas per orang, siapa memegang dua tugas, dan siapa melihat NIK utuh',
      en: 'Duties by person, who held two duties, and who saw whole NIKs',
    },
  })
  totals(@Query() query: SpanQuery): Promise<z.infer<typeof dutyTotals>> {
    return totalsOfDuties(this.database, spanOf(query));
  }

  @Read({
    path: 'duties/nik-shown',
    answer: nikShown,
    roles: ['auditor'],
    summary: {
      id: 'Siapa melihat NIK utuh, kapan, dan untuk keperluan apa',
      en: 'Who saw a whole NIK, when, and what for',
    },
  })
  nikShown(@Query() query: PagedSpanQuery): Promise<z.infer<typeof nikShown>> {
    return nikShownIn(this.database, spanOf(query), { after: query.after ?? null, limit: query.limit });
  }
}

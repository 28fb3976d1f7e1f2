import { z } from 'zod';
import { bilingual } from '#contracts';
import { routingReasonsOn } from '../claim/routing-reasons.table.js';
import { isOpenOn, type Office } from './offices.table.js';

export const officeChoicesShape = {
  offices: z.array(
    z.strictObject({ code: z.string(), name: z.string(), region: z.string(), isOpen: z.boolean() }),
  ),
  routingReasons: z.array(z.strictObject({ code: z.string(), text: bilingual })),
};

/** The offices by name, closed ones included, since cases stay theirs; and why a duty may be routed on a day. */
export const officeChoices = (offices: readonly Office[], date: Temporal.PlainDate) => ({
  offices: offices.map(office => {
    const { code, name, region } = office;
    return { code, name, region, isOpen: isOpenOn(office, date.toString()) };
  }),
  routingReasons: routingReasonsOn(date.toString()).map(({ code, text }) => ({ code, text })),
});

import { getEdition } from '#edition.ts';
import { timelineRegisters } from '#exports/timeline-registers.ts';

export const GET = () => Response.json(timelineRegisters(getEdition()));

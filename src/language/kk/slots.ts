import type { Slot, SlotRules } from '../shared/slot-rules.ts';
export const kazakhSlots: SlotRules = { slot: (): Slot => 'NONE' };

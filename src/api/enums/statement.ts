import type { StatementType } from '../../domain/statement.ts';
import { enumOf } from './register.ts';

export const StatementTypeEnum = enumOf<StatementType>('StatementType', 'What a speaker does by saying it.', {
  EXPRESS_CONCERN: 'Expresses concern.',
  CONDEMN: 'Condemns.',
  SUPPORT: 'Supports a position, an initiative, territorial integrity.',
  OPPOSE: 'Opposes, or does not support.',
  CALL_FOR: 'Calls for a measure, peace or dialogue.',
  READY_TO_COOPERATE: 'States readiness, intention or interest to cooperate.',
  PRAISE: 'Praises or appreciates.',
  CONGRATULATE: 'Congratulates.',
  THANK: 'Thanks.',
  CONDOLE: 'Offers condolences.',
  INVITE: 'Invites.',
  PROMISE: 'Promises.',
  DENY: 'Denies.',
  EMPHASIZE: 'Stresses the importance of something; only where none of the others fits.',
});

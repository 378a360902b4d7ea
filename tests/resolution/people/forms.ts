import type { CountryCode } from '../../../src/domain/country.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { OfficeKind } from '../../../src/domain/office.ts';
import type { PersonForm } from '../../../src/resolution/people/form.ts';
import { formKey } from '../../../src/resolution/people/form-key.ts';

/** «Ермек Кошербаев|KZ|FOREIGN_MINISTER 2025-2026»: a form that an article of each of the two years gives, in articles of its own state (or of those told). */
export function form(text: string, contexts?: CountryCode[]): PersonForm {
  const [name, country = '-', stated = '-'] = text.split('|') as [string, string?, string?];
  const [office, years = '2020-2020'] = stated.split(' ');
  const [from, to] = years.split('-').map((year) => `${year}-06-15`) as [string, string];
  const state = country === '-' ? null : country;
  const held = office === '-' ? null : (office as OfficeKind);
  const states = contexts ?? (state === null ? [] : [state]);
  const language: Language = /[a-z]/i.test(name) ? 'en' : /[әғқңөұүһі]/i.test(name) ? 'kk' : 'ru';
  return {
    key: formKey({ name, country: state, office: held, contexts: states }),
    names: [{ name, language, count: 2 }],
    country: state,
    offices: held === null ? [] : [{ office: held, country: state, from, to, count: 2 }],
    contexts: states.map((code) => ({ country: code, count: 2 })),
    firstSeen: from, lastSeen: to, articleCount: 2,
  };
}

import type { EntityKind } from '../../src/graph/read/search.ts';

const ALL = null;
type Question = readonly [text: string, kinds: readonly EntityKind[] | null, first: string];
const asking = (kind: EntityKind, ...rows: [text: string, first: string][]): Question[] => rows.map(([text, first]) => [text, [kind], first]);

/**
 * What must stand first among the answers over the seeds: an article by its file, a person by name, an event by what it is and whose, the rest by key.
 * A question that ends in … is still being written.
 */
export const QUESTIONS: readonly Question[] = [
  // Forms of words, in the language of the question
  ...asking('ARTICLE',
    ['переговоры', 'ru-sarkozy-washington'], ['переговорами', 'ru-sarkozy-washington'], ['ПЕРЕГОВОРОВ', 'ru-sarkozy-washington'], ['переговор', 'ru-sarkozy-washington'],
    ['talk', 'en-sarkozy-washington'], ['talks', 'en-sarkozy-washington'],
    ['келіссөз', 'kk-kazakhstan-kuwait-call'], ['келіссөздер', 'kk-kazakhstan-kuwait-call'], ['келіссөздерінде', 'kk-kazakhstan-kuwait-call'],
    ['Курилы', 'ru-kuril-dispute'], ['Курилами', 'ru-kuril-dispute'], ['Курильские острова', 'ru-japan-ambassador'], ['Kuril Islands', 'en-kuril-dispute'],
    ['долг за газ', 'ru-gas-debt'], ['долги за газ', 'ru-gas-debt'], ['gas debt', 'en-gas-debt'], ['gas debts', 'en-gas-debt'], ['газ қарызы', 'kk-gas-debt'],
    ['признание Палестины', 'ru-palestine-recognition'], ['признания Палестины', 'ru-palestine-recognition'],
    ['султан Брунея', 'ru-wong-brunei'], ['sultan of Brunei', 'en-wong-brunei'], ['посол Японии', 'ru-japan-ambassador'], ['послы Японии', 'ru-japan-ambassador'],
    ['визит главы МИД Боснии', 'ru-turkovic-singapore'],
  ),
  // Names, across alphabets and cases
  ...asking('PERSON',
    ['Кошербаев', 'Ермек Кошербаев'], ['Кошербаеву', 'Ермек Кошербаев'], ['Kosherbayev', 'Ермек Кошербаев'], ['kosherbaev', 'Ермек Кошербаев'],
    ['Көшербаев', 'Ермек Кошербаев'], ['Көшербаевтың', 'Ермек Кошербаев'], ['Yermek Kosherbayev', 'Ермек Кошербаев'], ['Ермек', 'Ермек Кошербаев'],
    ['Ас-Сабах', 'Джаррах Джабер аль-Ахмад Ас-Сабах'], ['al-Sabah', 'Джаррах Джабер аль-Ахмад Ас-Сабах'], ['Sabah', 'Джаррах Джабер аль-Ахмад Ас-Сабах'],
    ['Jarrah', 'Джаррах Джабер аль-Ахмад Ас-Сабах'], ['Джарраха', 'Джаррах Джабер аль-Ахмад Ас-Сабах'],
    ['Саркози', 'Nicolas Sarkozy'], ['SARKOZY', 'Nicolas Sarkozy'], ['Обамой', 'Barack Obama'], ['Obama', 'Barack Obama'],
    ['Балакришнан', 'Vivian Balakrishnan'], ['Balakrishnan', 'Vivian Balakrishnan'], ['Балакришнанның', 'Vivian Balakrishnan'],
    ['Turković', 'Бисера Туркович'], ['Turkovic', 'Бисера Туркович'], ['Турковичем', 'Бисера Туркович'], ['Вонг', 'Лоуренс Вонг'], ['Lawrence Wong', 'Lawrence Wong'],
    ['Малики', 'Mohamad Maliki Osman'], ['Maliki', 'Mohamad Maliki Osman'],
  ),
  // Articles of one language by a name in another's letters
  ...asking('ARTICLE',
    ['Саркози Вашингтонда', 'ru-sarkozy-washington'], ['Bosnia Singapore', 'kk-turkovic-singapore'], ['Босния Сингапур', 'ru-turkovic-singapore'],
    ['Казахстан Кувейт', 'ru-kazakhstan-kuwait-call-wire'], ['Қазақстан Кувейт', 'ru-kazakhstan-kuwait-call-wire'], ['Turković', 'ru-turkovic-singapore'],
  ),
  // Events by what they are called, whose they are, and what tells of them
  ...asking('EVENT',
    ['телефонный разговор', 'CONSULT PHONE KZ,KW'], ['телефонным разговором', 'CONSULT PHONE KZ,KW'], ['phone call', 'CONSULT PHONE KZ,KW'],
    ['телефонмен сөйлесу', 'CONSULT PHONE KZ,KW'], ['Kuwait phone call', 'CONSULT PHONE KZ,KW'], ['Кувейт телефонный разговор', 'CONSULT PHONE KZ,KW'],
    ['визит в Иорданию', 'CONSULT VISIT SG,JO'], ['visits to Jordan', 'CONSULT VISIT SG,JO'], ['meeting Singapore Qatar', 'CONSULT MEETING SG,QA'],
    ['встреча Сингапур Бруней', 'CONSULT MEETING BN,SG'],
  ),
  // What stands in tables, by any of its names
  ...asking('COUNTRY',
    ['Кувейта', 'KW'], ['Кувейтпен', 'KW'], ['кувейтский', 'KW'], ['Kuwaiti', 'KW'], ['США', 'US'], ['US', 'US'], ['U.S.', 'US'], ['Соединённые Штаты', 'US'], ['АҚШ', 'US'],
    ['Japan', 'JP'], ['Жапония', 'JP'], ['KAZ', 'KZ'], ['Republic of Kazakhstan', 'KZ'],
  ),
  ...asking('TOPIC', ['торговля', 'TRADE'], ['торговлей', 'TRADE'], ['trade', 'TRADE'], ['сауда', 'TRADE'], ['peace process', 'PEACE_PROCESS']),
  // Of all kinds, what is called so first
  ['Кувейт', ALL, 'KW'], ['Kuwait', ALL, 'KW'], ['Kosherbayev', ALL, 'Ермек Кошербаев'], ['Кошербаева', ALL, 'Ермек Кошербаев'], ['ООН', ALL, 'UN'], ['United Nations', ALL, 'UN'],
  ['БҰҰ', ALL, 'UN'], ['Middle East', ALL, 'MIDDLE_EAST'], ['Ближнего Востока', ALL, 'MIDDLE_EAST'], ['Таяу Шығыс', ALL, 'MIDDLE_EAST'], ['энергетика', ALL, 'ENERGY'],
  // As somebody writes
  ...asking('PERSON', ['Kosh…', 'Ермек Кошербаев'], ['Кошерб…', 'Ермек Кошербаев'], ['Balakr…', 'Vivian Balakrishnan'], ['Барак Об…', 'Barack Obama'], ['ерм…', 'Ермек Кошербаев']),
  ...asking('ARTICLE', ['перег…', 'ru-sarkozy-washington'], ['келісс…', 'kk-kazakhstan-kuwait-call'], ['gas deb…', 'en-gas-debt'], ['султан Брун…', 'ru-wong-brunei']),
  ['Kuwa…', ALL, 'KW'], ['Қазақ…', ALL, 'KZ'],
];

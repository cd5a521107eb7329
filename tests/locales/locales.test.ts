import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { formsOf, LANGUAGES, messagesOf, placeholdersOf, spokenSources } from './locale-files.ts';

const english = messagesOf('en');
const keys = [...english.keys()];

it('every locale file is one of the languages, and no other lies beside them', () => {
  expect(readdirSync(inProject('locales')).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
});

/** Chrome's message names know no case: two keys that differ only in case would be one message. */
it('keys differ by more than upper and lower case', () => {
  const names = keys.map((key) => key.replaceAll('.', '_').toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe('use in the sources', () => {
  const text = spokenSources().join('\n');
  const groups = new Set(keys.map((key) => key.split('.')[0]));
  const literals = new Set(Array.from(text.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z0-9]+)?)'/g), ([, key = '']) => key));
  const templates = Array.from(text.matchAll(/`([a-zA-Z]+\.)\$\{/g), ([, prefix = '']) => prefix);
  const inManifest = Array.from(text.matchAll(/__MSG_(\w+)__/g), ([, key = '']) => key);

  it('no key is unused', () => {
    const isUsed = (key: string) =>
      literals.has(key) || inManifest.includes(key) || templates.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('no key is missing', () => {
    const called = Array.from(text.matchAll(/\bt\(\s*'([^']+)'/g), ([, key = '']) => key);
    const named = [...literals].filter((key) => key.includes('.') && groups.has(key.split('.')[0]));
    const isFile = (key: string) => /\.(ts|tsx|css|html|json|svg|js)$/.test(key);
    expect([...new Set([...called, ...named])].filter((key) => !isFile(key) && !english.has(key))).toEqual([]);
  });

  it('every group that is put together from parts has messages', () => {
    expect(templates.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);
  const texts = [...messages].flatMap(([key, message]) => formsOf(message).map((text) => ({ key, text })));

  it('says everything, and nothing besides', () => {
    expect([...messages.keys()].sort()).toEqual([...keys].sort());
  });

  it('leaves no text empty, with spaces at its ends or doubled', () => {
    expect(texts.filter(({ text }) => text.trim() !== text || text === '' || text.includes('  '))).toEqual([]);
  });

  it('uses the same placeholders as English in every form', () => {
    const wrong = keys.filter((key) => {
      const wanted = placeholdersOf(formsOf(english.get(key) ?? '').at(-1) ?? '').join();
      return formsOf(messages.get(key) ?? '').some((text) => placeholdersOf(text).join() !== wanted);
    });
    expect(wrong).toEqual([]);
  });

  it('has a form for one and a form for many wherever English has', () => {
    const plurals = keys.filter((key) => typeof english.get(key) === 'object');
    expect(plurals.length).toBeGreaterThan(10);
    expect(plurals.filter((key) => Object.keys(messages.get(key) ?? {}).join() !== '1,n')).toEqual([]);
  });

  /** The i18n module cuts a plural message at " | " after it was put together. */
  it('holds no bar that the i18n module would cut at', () => {
    expect(texts.filter(({ text }) => text.includes(' | '))).toEqual([]);
  });

  it('names a locale that Intl knows, its own', () => {
    expect(messages.get('intlLocale')).toBe(language);
    expect(Intl.NumberFormat.supportedLocalesOf(language)).toEqual([language]);
  });
});

describe('words', () => {
  const all = LANGUAGES.flatMap((language) =>
    [...messagesOf(language)].flatMap(([key, message]) => formsOf(message).map((text) => ({ language, key, text }))),
  );
  const holding = (pattern: RegExp) => all.filter(({ text }) => pattern.test(text));

  it('no exclamation mark', () => {
    expect(holding(/[!¡！]/)).toEqual([]);
  });

  it('a number and its unit are never torn apart', () => {
    expect(holding(/[\d}] (µg|mcg|g|kg|IU|IE|UI)(?!\w)/)).toEqual([]);
  });

  it('MK-4 and MK-7 hold together', () => {
    expect(holding(/MK[- ]\d/)).toEqual([]);
  });

  it('µ is the micro sign, not the Greek letter', () => {
    expect(holding(/μ/)).toEqual([]);
  });

  /** Regulated claims and verdicts, in the words of each language. */
  const CLAIMS: Record<(typeof LANGUAGES)[number], string> = {
    en: 'healthy|superfood|rich in|source of|deficien\\w+|essential|boosts?',
    nl: 'gezond\\w*|rijk aan|bron van|tekort',
    de: 'gesund\\w*|reich an|Quelle von|Mangel',
    fr: 'riche en|sain\\w*|source de|carence',
    es: 'saludables?|ric[oa] en|fuente de|carencia',
    it: 'san[oa]|ricc[oa] di|fonte di|carenza',
    sv: 'nyttig\\w*|rik på|källa till|brist',
    da: 'sund\\w*|rige? på|kilde til|essentiel\\w*|livsvigtig\\w*|mangel på|styrker|gavnlig\\w*',
    nb: 'sunn\\w*|sunt|rikt? på|kilde til|mangel\\w*|essensiell\\w*|livsnødvendig\\w*|styrker',
    pl: 'zdrow\\w*|bogat\\w* w|źródł\\w* (?:witamin|K2)|niedob[oó]r\\w*|niezb[eę]dn\\w*|wspomaga\\w*|wzmacnia\\w*',
    pt: 'saud[áa]ve(?:l|is)|ric[oa]s? em|fontes? de|alto teor|essencia(?:l|is)|defici[êe]ncias?|benéfic[oa]s?',
    ja: '健康|豊富|不足',
  };

  it.each(LANGUAGES)('no claim and no verdict in %s', (spoken) => {
    const border = spoken === 'ja' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
    const claims = new RegExp(`${CLAIMS.en}|${border.join(`(?:${CLAIMS[spoken]})`)}`, 'iu');
    expect(holding(claims).filter(({ language }) => language === spoken)).toEqual([]);
  });
});

import { type Rule, SOURCES_FILE } from './types.ts';

/** Sources that have no lasting address, and why they may stay. */
const WITHOUT_LINK: Readonly<Record<string, string>> = {
  'nakajima-2021': 'read as a record of a Korean database, no address was given',
  'seed-mercola-2024': 'the article this project began with, read as a file',
};
const ONLY_HTTP: Readonly<Record<string, string>> = {
  'schurgers-2007': 'read at this address; no DOI was given there',
  'vitak-menaq7': 'read at this address; the page names no other',
};

/** Cards and docs link to it: a DOI or an https address with a name, never a bare number that is someone else tomorrow. */
export const sourceLinks: Rule = ({ sources }) =>
  Object.entries(sources).flatMap(([id, { doi, url }]) => {
    const problem = linkProblem(id, doi, url);
    const remedy = 'Give the DOI, or the https address of its publisher.';
    return problem ? [{ file: SOURCES_FILE, record: id, key: doi ? 'url' : 'doi', problem, remedy }] : [];
  });

function linkProblem(id: string, doi?: string, url?: string): string | null {
  if (!url) return doi || id in WITHOUT_LINK ? null : 'has neither DOI nor address';
  const { protocol, hostname } = new URL(url);
  if (/^[\d.]+$/.test(hostname)) return `${hostname} is a machine, not a publisher`;
  return protocol === 'https:' || id in ONLY_HTTP ? null : 'is no https address';
}

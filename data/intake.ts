import facts from './intake.json' with { type: 'json' };

/**
 * Targets with their origin, what official bodies say, limits of the levels, rules for supplements, assumed sizes:
 * the numbers a component shows or compares with. Units in the names; `sources` are keys of sources.json;
 * `origin: "article"`: the article says so, nobody else (data/README.md). What may be said in words: claims.json.
 */
export const { targets, ownTarget, official, usual, levelsUgPerServing, supplements, cautions, assumed } = facts;

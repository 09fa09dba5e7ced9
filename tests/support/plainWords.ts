/** A word that readers of the site misunderstand or have to decode, and what to write instead. */
interface UnclearTerm {
  term: string;
  pattern: RegExp;
  instead: string;
}

/** Words that no sentence of ours for readers uses. The policy's own words may. */
export const unclearTerms: readonly UnclearTerm[] = [
  {
    term: 'stands',
    pattern: /\bstands?\b(?! (?:up|for)\b)|\bstanding beside\b/i,
    instead: 'is, appears, is listed',
  },
  { term: 'stands apart', pattern: /\bapart\b/i, instead: 'is labeled, is listed separately' },
  {
    term: 'printed',
    pattern: /\bprint(?:s|ed)\b|\bthe print\b|\bin print\b|\bprint order\b/i,
    instead: 'the policy says, as published, the original',
  },
  { term: 'held', pattern: /\bheld\b/i, instead: 'we have, we don’t have' },
  { term: 'in force', pattern: /\b(?:in|into) force\b/i, instead: 'effective, current' },
  { term: 'policy owner', pattern: /\bpolicy owner\b/i, instead: 'health plan' },
  { term: 'payer', pattern: /\bpayers?\b/i, instead: 'health plan' },
  { term: 'plan type', pattern: /\bplan types?\b/i, instead: 'line of business' },
  {
    term: 'determination',
    pattern: /\bdeterminations?\b/i,
    instead: 'coverage, what the policy says',
  },
  {
    term: 'reading',
    pattern: /\bread as\b|\[read:|\b(?:the|its|each|every|their|this) readings?\b|\bhow sure\b/i,
    instead: 'note, likely meaning, confidence',
  },
  { term: 'doubtful', pattern: /\bdoubtful\b|\bin doubt\b|\bdoubts?\b/i, instead: 'unclear' },
  { term: 'source notes', pattern: /\bsource notes?\b/i, instead: 'notes on the original' },
  { term: 'labeling', pattern: /\blabell?ing\b/i, instead: 'intended use' },
  {
    term: 'FDA record',
    pattern: /\bFDA(?:['’]s)? (?:record|decisions?)\b/i,
    instead: 'FDA status, from the policy',
  },
  { term: 'maker', pattern: /\bmakers?\b/i, instead: 'manufacturer' },
  {
    term: 'lineage',
    pattern: /\blineages?\b|\bwhose predicate\b/i,
    instead: 'predicate devices',
  },
  {
    term: 'entry',
    pattern: /\b(?:the|an|this|each|every|no|regulatory) entr(?:y|ies)\b/i,
    instead: 'record, device, item of a list',
  },
  { term: 'register', pattern: /\bregisters?\b|\bregistr(?:y|ies)\b/i, instead: 'list, database' },
  { term: 'bibliography', pattern: /\bbibliograph(?:y|ies)\b/i, instead: 'references' },
  { term: 'remark', pattern: /\bremark(?:s|ed)?\b/i, instead: 'note' },
  { term: 'mend', pattern: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix' },
  { term: 'updates', pattern: /\b(?:latest|all) updates\b/i, instead: 'publication history' },
  { term: 'thereby', pattern: /\bthereby\b/i, instead: 'drop it' },
  { term: 'whose', pattern: /\bwhose\b|\bwhoever\b/i, instead: 'say it with a subject first' },
  { term: 'speak of it', pattern: /\bspeaks? of\b/i, instead: 'quote the words' },
  { term: 'names it', pattern: /\bnames it\b/i, instead: 'mentions' },
  { term: 'by now, at once', pattern: /\bby now\b|\bat once\b/i, instead: 'now, at a time' },
  { term: 'as the device', pattern: /\bas the device\b/i, instead: 'match my device' },
  { term: 'honest no', pattern: /\bhonest no\b/i, instead: 'not listed' },
  {
    term: 'British spelling',
    pattern: new RegExp(
      String.raw`\b(?:${[
        '(?:colour|behaviour|favour|honour|neighbour|labour)\\w*',
        'licence[sd]?|defence|offence|practis(?:e[sd]?|ing)|judgement',
        '(?:cent|met|fib)res?|grey\\w*|catalogues?|programmes?|fulfil(?:s|ment)?|whilst|amongst',
        '(?:cancel|travel|model|signal)l(?:ed|ing)',
        '(?:organ|recogn|summar|normal|initial|serial|minim|maxim|optim|author|emphas|general)is(?:e[sd]?|ing|ation)',
        'analys(?:e[ds]?|ing)|learnt|spelt|full stops?|tabulator',
      ].join('|')})\b`,
      'i',
    ),
    instead: 'US spelling and words',
  },
];

/** Each unclear term of a text, with the words around it: "…the payer's words… (payer: write health plan)". */
export const findUnclearTerms = (
  text: string,
  skipped: readonly string[] = [],
): readonly string[] =>
  unclearTerms.flatMap(({ term, pattern, instead }) => {
    const match = skipped.includes(term) ? null : pattern.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 40), match.index + 60).trim();
    return [`“…${around}…” (${term}: write ${instead})`];
  });

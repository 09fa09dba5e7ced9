/** Verbs that names of functions begin with; words that are nouns as often ("answer", "mark", "name") are not among them. */
export const verbs: ReadonlySet<string> = new Set(
  `add allow apply ask assert assign attach build cache can check choose clear close collapse collect compare compress
   compute convert copy count create decode describe detect disable download draw enable encode enter escape export
   extract fetch fill filter find finish fold follow forget format generate get group handle has hide host import index
   inject insert is join keep limit link list load locate log make map match measure merge move normalize normalise
   parse prepare print publish quote rank read recall record redirect register remember remove render replace reset
   resolve restore run save select send serialize serve set should show sort split start stop store strip summarize
   take tell to toggle track transform trim turn unregister update validate verify wait walk watch withhold write`.split(
    /\s+/,
  ),
);

/** Whether a name begins with a verb: "readBody", not "bodyOf". */
export const isVerbFirst = (name: string): boolean => verbs.has(/^[a-z]+/.exec(name)?.[0] ?? '');

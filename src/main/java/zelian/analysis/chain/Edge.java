package zelian.analysis.chain;

import zelian.analysis.Ref;

/** One link between two objects, from the earlier to the later. */
record Edge(Ref from, Ref to) {}

package zelian.regulation;

import zelian.common.Source;

/** A value that a rule lays down, and the text it rests on. */
public record Ruling<T>(T value, Source source) {}

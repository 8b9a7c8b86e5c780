package zelian.problem.work;

/** A problem as somebody wants it on the list. */
public record Wanted(String title, String facts, Provenance source, Aspect aspect, Nature nature, Gravity gravity) {}

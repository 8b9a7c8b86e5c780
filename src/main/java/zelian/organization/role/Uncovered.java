package zelian.organization.role;

/** A post that no row of the table fits: whoever holds it has no role. */
public record Uncovered(String title, String unitKind, int holders) {}

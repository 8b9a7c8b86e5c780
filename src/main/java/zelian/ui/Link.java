package zelian.ui;

/** Words that lead somewhere. */
public record Link(String label, String address) {}

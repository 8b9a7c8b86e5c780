package zelian.ui;

/** One of several views of the same thing. */
public record Tab(String label, String address, boolean current) {}

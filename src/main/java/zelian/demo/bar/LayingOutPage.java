package zelian.demo.bar;

import zelian.demo.Example;
import zelian.ui.Page;

/** An organisation being laid out to be shown. */
public record LayingOutPage(Example example, int percent) implements Page {}

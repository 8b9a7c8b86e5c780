package zelian.ui;

/** What a controller method hands back: a page to show, another place to go, or a file to keep. */
public sealed interface Answer permits Page, SeeOther, Download {}

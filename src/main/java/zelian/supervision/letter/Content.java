package zelian.supervision.letter;

import java.util.List;

/** What a letter says: kept sealed, shown only to those who may read it. */
record Content(String matter, String demand, List<Problem> problems) {}

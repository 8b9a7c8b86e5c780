package zelian.evidence.record;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The records that count for an object, on the object's own page.
 *
 * @param citable own confirmed records that could count for it too; empty if nothing is to be cited
 * @param target the occurrence they would count for
 */
public record RecordsPart(List<RecordRow> records, List<Option> citable, String target) implements Page {}

package zelian.organization.tenure;

import zelian.access.Directory;
import zelian.access.PostId;
import zelian.access.UnitId;

/** A post of a unit (职务). */
record Post(PostId id, UnitId unit, String unitName, String title, boolean principal, boolean single) {

    /** 研究院主要负责人. */
    String inWords() {
        return Directory.postInWords(unitName, title);
    }
}

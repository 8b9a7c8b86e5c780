package zelian.supervision.letter;

import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;

/** A person and the post under which they have part in a letter. */
record Party(PersonId person, TenureId tenure) {

    static Party of(Viewer viewer) {
        return new Party(viewer.person(), viewer.tenure());
    }

    static Party of(Directory.Holder holder) {
        return new Party(holder.person(), holder.tenure());
    }

    boolean is(Viewer viewer) {
        return person.equals(viewer.person());
    }
}

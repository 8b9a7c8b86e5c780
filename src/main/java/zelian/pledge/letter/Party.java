package zelian.pledge.letter;

import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;

/**
 * One side of a letter of duty, as it stood when the letter was drawn up.
 *
 * @param title the post in words, such as 财务处主要负责人
 */
public record Party(TenureId tenure, PersonId person, String name, String title) {

    static Party of(Holder holder) {
        return new Party(holder.tenure(), holder.person(), holder.name(), holder.postInWords());
    }

    /** Whether this viewer acts under the post that signs. */
    public boolean is(Viewer viewer) {
        return viewer.tenure().equals(tenure);
    }

    /** 财务处主要负责人 杨宏伟. */
    public String inWords() {
        return title + " " + name;
    }
}

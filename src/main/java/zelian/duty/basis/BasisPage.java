package zelian.duty.basis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The texts that a list rests on beside its duties (依据–责任对照).
 *
 * @param may whether this reader may decide where texts do not agree
 * @param subjects 责任主体, the columns of the matrix
 * @param texts the texts with the clauses that duties rest on
 * @param bare duties without any text
 */
public record BasisPage(
        UUID list,
        String title,
        String version,
        String state,
        boolean may,
        int lines,
        int own,
        List<String> subjects,
        List<Text> texts,
        List<Duty> bare,
        List<Group> groups)
        implements Page {

    /** One text with its clauses. */
    public record Text(UUID id, String title, List<Row> rows) {}

    /** One clause: who carries it out, subject by subject. */
    public record Row(
            UUID clause,
            String number,
            String gist,
            @Nullable String over,
            int duties,
            List<List<Duty>> cells) {}

    /** One duty of the list; {@code address} is null while it was never issued. */
    public record Duty(
            @Nullable String address, int ordinal, String subject, String matter, boolean own, String from) {}

    /** Everything to decide for one reason. */
    public record Group(String kind, String label, String meaning, List<Doubt> doubts) {

        static final int SHOWN = 40;

        public long open() {
            return doubts.stream().filter(doubt -> doubt.reason() == null).count();
        }

        public List<Doubt> shown() {
            return doubts.subList(0, Math.min(SHOWN, doubts.size()));
        }

        /** 3 处，1 处已决定. */
        public String count() {
            var decided = doubts.size() - open();
            return doubts.size() + " 处" + (decided > 0 ? "，" + decided + " 处已决定" : "")
                    + (doubts.size() > SHOWN ? "，先列 " + SHOWN + " 处" : "");
        }
    }

    /** One thing to decide, and what was decided; {@code reason} is null while nobody has. */
    public record Doubt(
            String key,
            Side one,
            @Nullable Side other,
            @Nullable Duty duty,
            String about,
            String said,
            String stricter,
            List<Option> answers,
            @Nullable String holds,
            @Nullable String reason,
            @Nullable String decided,
            UUID first,
            UUID second) {}

    /** A clause as a side of a doubt. */
    public record Side(UUID clause, String words, String gist) {}

    public String address() {
        return "/duty-lists/" + list;
    }

    public int clauses() {
        return texts.stream().mapToInt(text -> text.rows().size()).sum();
    }
}

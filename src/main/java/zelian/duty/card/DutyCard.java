package zelian.duty.card;

import java.time.LocalDate;
import java.util.List;
import zelian.duty.OnTheCard;

/**
 * What one person answers for on a day, on one sheet (责任卡).
 *
 * @param posts the posts held, in words
 * @param since which lists it rests on, and since when they are in force
 * @param never what the lists forbid those of the same kind (负面清单)
 */
public record DutyCard(
        String name,
        String posts,
        LocalDate day,
        List<String> since,
        List<Line> lines,
        List<String> never,
        List<OnTheCard.Section> others) {

    /** One duty: what, by which text, how often, until when, taken on or not. */
    public record Line(String matter, String demand, String basis, String often, String due, String state) {}

    public String title() {
        return name + "责任卡";
    }
}

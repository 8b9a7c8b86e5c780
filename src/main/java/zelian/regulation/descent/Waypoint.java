package zelian.regulation.descent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * One text of the descent of a rule (沿革节点): recorded in our own words (收录), then verified by another hand (核验).
 * Whether it is in force is a question with a day, never a state.
 */
public sealed interface Waypoint {

    Source ANOTHER_HAND = Source.own("法规沿革收录办法：谁收录谁不核验");

    Head head();

    /** What it says, from when until when, in whose place. */
    record Text(
            String title,
            String article,
            String gist,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable UUID follows,
            @Nullable UUID clause,
            String seenIn) {

        public Text until(LocalDate day) {
            return new Text(title, article, gist, since, day, follows, clause, seenIn);
        }

        /** 《党章（七大）》D章. */
        public String inWords() {
            return "《" + title + "》" + article;
        }
    }

    /** What all states have; {@code lock} counts changes. */
    record Head(
            UUID id,
            UUID descent,
            int lock,
            Text text,
            PersonId recordedBy,
            String recordedName,
            LocalDate recordedOn) {

        Head with(Text changed) {
            return new Head(id, descent, lock, changed, recordedBy, recordedName, recordedOn);
        }
    }

    /** The badge word on that day. */
    default String word(LocalDate day) {
        var text = head().text();
        if (this instanceof Recorded) {
            return "待核验";
        }
        if (text.since().isAfter(day)) {
            return "待生效";
        }
        return text.until() != null && text.until().isBefore(day) ? "已失效" : "生效";
    }

    /** Taken in (收录), to be verified by another hand. */
    record Recorded(Head head) implements Waypoint {

        /** @throws Rejected if whoever recorded it would verify it */
        Verified verify(Viewer by, Checked checked) {
            if (by.person().equals(head.recordedBy())) {
                throw Rejected.because("regulation.recorder-cannot-verify").citing(ANOTHER_HAND);
            }
            return new Verified(head, checked, by.person(), by.name(), by.day());
        }
    }

    /** Verified (核验): what is known of its wording is said. */
    record Verified(Head head, Checked checked, PersonId by, String byName, LocalDate on) implements Waypoint {

        /** The last day on which it is in force (失效). @throws Rejected if that is known already */
        Verified end(LocalDate lastDay) {
            var until = head.text().until();
            if (until != null) {
                throw Rejected.because("regulation.ended-already", head.text().inWords(), until);
            }
            return new Verified(head.with(head.text().until(lastDay)), checked, by, byName, on);
        }
    }

    /** How far the wording was seen. */
    enum Checked {
        YES("yes", "条文已核"),
        SECOND_HAND("second-hand", "转述");

        private final String stored;
        private final String label;

        Checked(String stored, String label) {
            this.stored = stored;
            this.label = label;
        }

        String stored() {
            return stored;
        }

        public String label() {
            return label;
        }
    }
}

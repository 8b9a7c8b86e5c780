package zelian.assessment.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.assessment.debrief.Section;

/**
 * One debrief of the demonstration, as {@code demo/debriefs.yaml} tells it. Invented.
 *
 * @param handedIn the days it was handed in: again after it was sent back
 * @param own what the speaker adds to what is on record
 * @param sentBack the day it was sent back, and {@code back} why; null if it was not
 * @param held the day of the session
 * @param asked who asked, the question, and the answer; null if nobody did
 * @param point what is fed back, in a few words and in full
 * @param settled the day the point was settled; {@code waived} why it needs no item, null if it became one
 */
record DebriefScene(
        String unit,
        String post,
        String name,
        List<LocalDate> handedIn,
        Map<Section, String> own,
        @Nullable LocalDate sentBack,
        @Nullable String back,
        @Nullable LocalDate passed,
        @Nullable LocalDate held,
        @Nullable String comment,
        @Nullable List<String> asked,
        @Nullable LocalDate fedBack,
        @Nullable List<String> point,
        @Nullable LocalDate settled,
        @Nullable String waived) {}

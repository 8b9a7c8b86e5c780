package zelian.duty.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.duty.Column;
import zelian.duty.Drafts.Change;
import zelian.duty.Wording;

/**
 * Tells what differs between two wordings of a duty. Letters of different width, spaces and line breaks
 * do not count. When and how often are compared by the days they lead to: 6月底、12月底前 means the same
 * as 6月30日前、12月31日前, and 适时 the same as 随发生 (neither sets a date: it is done when the matter
 * arises). Such a difference is shown, with the reason, and changes nothing.
 */
@Component
class Comparing {

    private static final Set<Column> TIME = EnumSet.of(Column.FREQUENCY, Column.DUE);

    private final Schedules schedules;

    Comparing(Schedules schedules) {
        this.schedules = schedules;
    }

    /** What {@code after} says differently, in the columns it gives. */
    List<Change> changes(Wording before, Wording after, int year) {
        var changes = new ArrayList<Change>();
        var sameDays = sameDays(before, after, year);
        for (var column : Column.values()) {
            if (after.gives(column) && !same(before.word(column), after.word(column))) {
                changes.add(new Change(
                        column,
                        before.word(column),
                        after.word(column),
                        TIME.contains(column) ? sameDays : Optional.empty()));
            }
        }
        return changes;
    }

    /** The old words with every change that changes the meaning. */
    Wording merged(Wording before, List<Change> changes) {
        var merged = before;
        for (var change : changes) {
            if (!change.sameMeaning()) {
                merged = merged.with(change.column(), change.after());
            }
        }
        return merged;
    }

    /** Whether the dates of the duty are others than before. */
    boolean rescheduled(Wording before, Wording after, int year) {
        return !schedules.of(Resolving.phrase(before), year).equals(schedules.of(Resolving.phrase(after), year));
    }

    private Optional<String> sameDays(Wording before, Wording after, int year) {
        if (TIME.stream().noneMatch(after::gives)) {
            return Optional.empty();
        }
        var was = schedules.of(Resolving.phrase(before), year);
        var is = schedules.of(Resolving.phrase(after), year);
        return switch (is) {
            case Schedule.WhenItHappens()
            when was instanceof Schedule.WhenItHappens -> Optional.of("写法不同，含义相同：都不设固定时限，事情发生时办理");
            case Schedule.Dated(var dues)
            when was instanceof Schedule.Dated(var others) && days(dues).equals(days(others)) ->
                Optional.of("写法不同，应完成日相同：" + inWords(dues));
            default -> Optional.empty();
        };
    }

    private static List<java.time.LocalDate> days(List<Schedule.Due> dues) {
        return dues.stream().map(Schedule.Due::due).toList();
    }

    private static String inWords(List<Schedule.Due> dues) {
        return dues.size() > 4
                ? "%s 至 %s 共 %d 次"
                        .formatted(dues.getFirst().due(), dues.getLast().due(), dues.size())
                : dues.stream().map(due -> due.due().toString()).collect(Collectors.joining("、"));
    }

    static boolean same(String before, String after) {
        return plain(before).equals(plain(after));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}

package zelian.division.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.meeting.AgendaItemId;

/**
 * One line of a division: a key task (重点工作), a task (任务) or a step (举措). The lowest on each branch names who answers.
 *
 * @param thread the same line through all versions
 * @param number as shown, such as 1.2.3
 * @param item the requirement it carries out; null if none
 * @param leaf whether nothing hangs below it
 * @param answering who answers; nobody on lines that have others below them
 */
public record Line(
        UUID id,
        UUID thread,
        @Nullable UUID parent,
        int level,
        int ordinal,
        String number,
        String words,
        @Nullable AgendaItemId item,
        boolean leaf,
        Answering answering,
        List<Mark> marks) {

    /**
     * Who answers for a line, and to what end.
     *
     * @param leader the member who leads (责任领导)
     * @param unit the unit that answers (牵头单位), exactly one
     * @param helpers units that help (配合单位)
     * @param handler who does it (承办人); null: the unit's principal
     */
    public record Answering(
            @Nullable Who leader,
            @Nullable UnitId unit,
            List<UnitId> helpers,
            @Nullable Who handler,
            String goal,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        public static final Answering NONE = new Answering(null, null, List.of(), null, "", null, null);

        /** 牵头 科技处，配合 财务处；2026-10-31 前；报告. */
        String inWords(Map<UnitId, String> names) {
            var helping =
                    helpers.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining("、"));
            return Stream.of(
                            unit == null ? "" : "牵头 " + names.getOrDefault(unit, "—"),
                            helping.isEmpty() ? "" : "配合 " + helping,
                            until == null ? "" : until + " 前",
                            goal)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("，"));
        }
    }

    /** The units that lines name, leading or helping: they are asked for their opinion. */
    public static List<UnitId> units(List<Line> lines) {
        return lines.stream()
                .flatMap(line ->
                        Stream.concat(Stream.ofNullable(line.answering().unit()), line.answering().helpers().stream()))
                .distinct()
                .toList();
    }

    /** A person under a post. */
    public record Who(PersonId person, TenureId tenure) {}

    /** A milestone; with whom it lies once it was issued, and when it was done. */
    public record Mark(
            UUID thread,
            String words,
            LocalDate dueOn,
            @Nullable PersonId owner,
            @Nullable TenureId tenure,
            @Nullable UnitId unit,
            @Nullable UUID task,
            @Nullable LocalDate doneOn) {

        public boolean done() {
            return doneOn != null;
        }

        public boolean lateOn(LocalDate day) {
            return doneOn == null && day.isAfter(dueOn);
        }

        /** 已完成, 逾期 n 天, 未到期. */
        public String wordOn(LocalDate day) {
            if (done()) {
                return "已完成";
            }
            return day.isAfter(dueOn) ? "逾期 " + (day.toEpochDay() - dueOn.toEpochDay()) + " 天" : "未到期";
        }
    }
}

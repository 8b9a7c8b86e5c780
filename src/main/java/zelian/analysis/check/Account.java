package zelian.analysis.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for what in a unit on a day, as the modules know their past: facts with their sources, and no
 * judgement.
 *
 * @param unit its name on that day
 * @param inCharge the member in charge, or a sentence that there was none or more than one
 * @param inCare who supervised it
 * @param lists which version of which list was in force
 * @param chosen the duty the incident is thought to fall under, as worded that day
 */
public record Account(
        String unit,
        LocalDate day,
        List<Holding> posts,
        String inCharge,
        String inCare,
        List<ListInForce> lists,
        @Nullable Laid chosen,
        List<Laid> duties,
        List<Due> tasks,
        List<Done> records,
        List<Reminder> reminders,
        List<Open> open) {

    /** Who held which post on the day. */
    public record Holding(String post, String name, UUID person) {}

    /** A version of a list in force. */
    public record ListInForce(String title, String version, LocalDate since, UUID list) {}

    /**
     * A duty laid on someone.
     *
     * @param basis the text it rests on, as written
     * @param claimed when it was taken on; null if it was not by then
     */
    public record Laid(
            String number,
            String matter,
            String frequency,
            String basis,
            String version,
            String who,
            LocalDate laidOn,
            @Nullable LocalDate claimed,
            UUID duty) {}

    /** A task due by the day: done in time, late, or not by then. */
    public record Due(
            String title,
            String who,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            Outcome outcome,
            UUID id) {}

    /** How a task stood on the day. */
    public enum Outcome {
        IN_TIME("按期完成"),
        LATE("逾期完成"),
        NOT_DONE("当日未完成"),
        NOT_ASKED("已终止");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Something done by the day.
     *
     * @param afterwards whether it was typed only after the day
     */
    public record Done(
            LocalDate day, String who, String deed, String proof, LocalDate enteredOn, boolean afterwards, UUID id) {}

    /** A letter the unit had received by the day. */
    public record Reminder(
            String number,
            String kind,
            String title,
            LocalDate issuedOn,
            @Nullable LocalDate repliedOn,
            UUID id) {}

    /** A finding or an item that was open on the day. */
    public record Open(
            String kind,
            String number,
            String title,
            @Nullable LocalDate due,
            String address) {}

    public long unclaimed() {
        return duties.stream().filter(duty -> duty.claimed() == null).count();
    }

    public long notDone() {
        return tasks.stream().filter(task -> task.outcome() == Outcome.NOT_DONE).count();
    }

    public long late() {
        return tasks.stream().filter(task -> task.outcome() == Outcome.LATE).count();
    }

    public long typedAfterwards() {
        return records.stream().filter(Done::afterwards).count();
    }

    /** What stands out, in counted sentences. */
    public List<String> sentences() {
        return List.of(
                "当日在岗 " + posts.size() + " 人；分管：" + inCharge + "；归口监督：" + inCare + "。",
                lists.isEmpty()
                        ? "当日没有现行的责任清单。"
                        : "当日现行清单："
                                + lists.stream()
                                        .map(list ->
                                                "《" + list.title() + "》" + list.version() + "（" + list.since() + " 起）")
                                        .collect(java.util.stream.Collectors.joining("、"))
                                + "。",
                "当日承担责任 " + duties.size() + " 项，其中未领受 " + unclaimed() + " 项。",
                "当年至当日到期任务 " + tasks.size() + " 件，当日未完成 " + notDone() + " 件，逾期完成 " + late() + " 件。",
                "当年至当日记实 " + records.size() + " 条"
                        + (typedAfterwards() == 0 ? "。" : "，其中 " + typedAfterwards() + " 条在当日之后录入。"),
                "当年至当日收到函件 " + reminders.size() + " 件；当日未了结的问题和整改 " + open.size() + " 件。");
    }
}

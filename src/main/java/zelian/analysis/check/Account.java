package zelian.analysis.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for what in a unit on a day, as the modules know their past: facts with their sources, and no
 * judgement. What its reader may not know is not in it.
 *
 * @param unit its name on that day
 * @param posts the principal first
 * @param inCharge the member in charge, or a sentence that there was none or more than one
 * @param inCare who supervised it
 * @param lists which version of which list was in force
 * @param chosen the duty the incident is thought to fall under, as worded that day
 * @param tasks due from the first day of the year to the day
 * @param records of what was done from the first day of the year to the day
 * @param urged letters and reminders in that time, the latest first
 * @param inspected visits and what they found in that time, the latest first
 * @param open findings and items not settled on the day
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
        List<Urged> urged,
        List<Inspected> inspected,
        List<Open> open) {

    /** Who held which post on the day. */
    public record Holding(String post, String name, UUID person) {}

    /** A version of a list in force. */
    public record ListInForce(String title, String version, LocalDate since, UUID list) {}

    /** What a unit had to do with a duty. */
    public enum Part {
        OWN("承担"),
        LEAD("牵头"),
        SUPPORT("配合"),
        SUPERVISE("监督"),
        NONE("无");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A duty of the unit, as worded that day.
     *
     * @param basis the text it rests on, as written
     * @param holders who answered for it; of the unit alone where it is the unit's own
     * @param nobodys whether nobody did
     * @param taken how many of them had taken it on by the day
     * @param last when the last of these did
     * @param disputed when it was disputed without an answer by then; null if it was not
     */
    public record Laid(
            String number,
            String matter,
            String frequency,
            String basis,
            String version,
            Part part,
            List<String> holders,
            boolean nobodys,
            int taken,
            @Nullable LocalDate last,
            @Nullable LocalDate disputed,
            UUID list,
            UUID duty) {

        private static final int NAMED = 3;

        /** 王敏、李强、张伟等 5 人. */
        public String who() {
            var named = String.join("、", holders.subList(0, Math.min(NAMED, holders.size())));
            return holders.size() <= NAMED ? named : named + "等 " + holders.size() + " 人";
        }

        /** Whether somebody had still to take it on. */
        public boolean untaken() {
            return nobodys || taken < holders.size();
        }

        /** How it stood on the day: 2026-03-02 领受, or 当日未领受; empty if that is not for the reader. */
        public String standing() {
            if (nobodys) {
                return "当日无人承担";
            }
            if (holders.isEmpty()) {
                return "";
            }
            var many = holders.size() == 1 ? "" : holders.size() + " 人中领受 " + taken + " 人";
            if (disputed != null) {
                return disputed + " 提出异议，当日未答复" + (many.isEmpty() ? "" : "，" + many);
            }
            return !many.isEmpty() ? many : taken == 0 ? "当日未领受" : last + " 领受";
        }
    }

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
        NOT_DONE("当日未完成"),
        LATE("逾期完成"),
        IN_TIME("按期完成"),
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
     * @param deed as the chain names it: of a talk, only that it was held
     * @param afterwards whether it was typed only after the day
     */
    public record Done(
            LocalDate day, String who, String deed, String proof, LocalDate enteredOn, boolean afterwards, UUID id) {}

    /**
     * A letter the unit had been sent, or a reminder that someone had been given, by the day.
     *
     * @param kind 函件 or 提醒
     * @param answer what had become of it by the day; empty for a reminder
     */
    public record Urged(LocalDate day, String kind, String words, String who, String answer, String address) {}

    /**
     * A visit or what was found on one, by the day.
     *
     * @param kind 检查, 不足 or 经验
     * @param standing how it stood on the day
     */
    public record Inspected(LocalDate day, String kind, String title, String standing, String address) {}

    /** A finding or an item that was open on the day. */
    public record Open(
            String kind,
            String number,
            String title,
            @Nullable LocalDate due,
            String address) {}

    public long unclaimed() {
        return duties.stream().filter(Laid::untaken).count();
    }

    public long disputed() {
        return duties.stream().filter(duty -> duty.disputed() != null).count();
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
}

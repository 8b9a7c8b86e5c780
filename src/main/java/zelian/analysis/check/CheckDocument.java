package zelian.analysis.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zelian.document.Block;
import zelian.document.Report;
import zelian.ui.Say;

/**
 * A reverse check as a document of about two pages: what happened, who answered, which text was in force, and
 * of duties, tasks and records the ones that matter most, with how many there are in all.
 */
final class CheckDocument {

    /** Rows of a table: two pages hold no more. */
    private static final int ROWS = 6;

    private CheckDocument() {}

    static Report of(ReverseCheck check, Account account) {
        var body = new ArrayList<Block>();
        body.add(Block.heading(1, "基本情况"));
        body.add(Block.text("事由：" + check.happened()));
        account.sentences().forEach(sentence -> body.add(Block.text(sentence)));
        body.add(Block.heading(1, "当日任职"));
        table(body, List.of("职务", "姓名"), List.of(3, 2), account.posts(), post -> List.of(post.post(), post.name()));
        body.add(Block.heading(1, "承担的责任"));
        table(
                body,
                List.of("编号", "责任事项", "责任人", "领受"),
                List.of(4, 8, 3, 4),
                duties(account),
                duty -> List.of(duty.number(), duty.matter(), duty.who(), day(duty.claimed(), "当日未领受")));
        body.add(Block.heading(1, "到期任务与记实"));
        table(
                body,
                List.of("任务", "责任人", "时限", "完成情况"),
                List.of(8, 3, 4, 5),
                tasks(account),
                task -> List.of(
                        task.title(),
                        task.who(),
                        task.dueOn().toString(),
                        task.outcome().label()));
        table(
                body,
                List.of("日期", "记实", "何人", "录入"),
                List.of(4, 8, 3, 5),
                account.records().reversed(),
                record -> List.of(
                        record.day().toString(),
                        record.deed(),
                        record.who(),
                        record.enteredOn() + (record.afterwards() ? "，当日之后录入" : "")));
        body.add(Block.heading(1, "提醒与未了结事项"));
        table(
                body,
                List.of("文号", "事项", "签发", "回告"),
                List.of(5, 8, 4, 4),
                account.reminders(),
                letter -> List.of(
                        letter.number(),
                        letter.title(),
                        letter.issuedOn().toString(),
                        day(letter.repliedOn(), "当日未回告")));
        table(
                body,
                List.of("编号", "事项", "时限"),
                List.of(5, 9, 4),
                account.open(),
                open -> List.of(open.number(), open.title(), day(open.due(), "—")));
        return new Report(
                account.unit() + "责任落实情况倒查",
                Say.fullDayInWords(account.day()),
                body,
                check.madeBy(),
                check.madeOn(),
                false);
    }

    /** The duty in question first, then what nobody had taken on. */
    private static List<Account.Laid> duties(Account account) {
        var chosen = account.chosen();
        var rest = account.duties().stream()
                .filter(duty -> chosen == null || !duty.duty().equals(chosen.duty()))
                .sorted(java.util.Comparator.comparing(duty -> duty.claimed() != null));
        return chosen == null
                ? rest.toList()
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(chosen), rest)
                        .toList();
    }

    /** What was not done first, then what was late, then the latest. */
    private static List<Account.Due> tasks(Account account) {
        return account.tasks().stream()
                .sorted(java.util.Comparator.<Account.Due>comparingInt(task -> switch (task.outcome()) {
                            case NOT_DONE -> 0;
                            case LATE -> 1;
                            case IN_TIME -> 2;
                            case NOT_ASKED -> 3;
                        })
                        .thenComparing(Account.Due::dueOn, java.util.Comparator.reverseOrder()))
                .toList();
    }

    private static <T> void table(
            List<Block> body, List<String> head, List<Integer> widths, List<T> rows, Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            body.add(Block.text("没有" + head.get(head.size() > 2 ? 1 : 0) + "。"));
            return;
        }
        body.add(new Block.Table(
                head, widths, rows.stream().limit(ROWS).map(cells).toList()));
        if (rows.size() > ROWS) {
            body.add(Block.text("共 " + rows.size() + " 项，其余 " + (rows.size() - ROWS) + " 项见系统。"));
        }
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }
}

package zelian.analysis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zelian.analysis.check.Account.Due;
import zelian.analysis.check.Account.Laid;
import zelian.document.Block;
import zelian.document.Report;
import zelian.ui.Fact;
import zelian.ui.Say;

/**
 * A reverse check as a document of two pages: what happened, who answered, which text was in force; of duties,
 * tasks, records and reminders the rows that matter most, with how many there are in all; and the sources.
 */
final class CheckDocument {

    /** Lines of tables that two pages hold beside title, headings and signature. */
    private static final int LINES = 38;

    /** However long the facts are, every table has a row or two. */
    private static final int LEAST = 6;

    private CheckDocument() {}

    static Report of(ReverseCheck check, Account account) {
        var body = new ArrayList<Block>();
        var facts = facts(check, account);
        var sources = sources(check, account);
        var tables = tables(account);
        var room = Math.max(LINES - facts.height() - sources.height(), LEAST);
        var shown = RoomOnPaper.share(tables.stream().map(CheckTable::heights).toList(), room);
        facts.set(body, facts.rows().size());
        for (var i = 0; i < shown.length; i++) {
            tables.get(i).set(body, shown[i]);
        }
        sources.set(body, sources.rows().size());
        return new Report(
                account.unit() + "责任落实情况倒查",
                "（事发之日：" + Say.fullDayInWords(account.day()) + "）",
                body,
                check.madeBy(),
                check.madeOn(),
                false);
    }

    private static CheckTable facts(ReverseCheck check, Account account) {
        var facts = new ArrayList<>(AccountInWords.facts(account));
        facts.addFirst(new Fact("事由", check.happened()));
        var chosen = account.chosen();
        if (chosen != null) {
            facts.add(1, new Fact("所涉责任", chosen.number() + " " + chosen.matter() + "（依据：" + chosen.basis() + "）"));
        }
        return CheckTable.of(
                "基本情况",
                "",
                List.of("项目", "当日情况"),
                List.of(2, 9),
                facts,
                fact -> List.of(fact.label(), String.valueOf(fact.value())));
    }

    private static CheckTable sources(ReverseCheck check, Account account) {
        return CheckTable.of(
                "出处",
                "",
                List.of("事实", "取自"),
                List.of(2, 9),
                AccountInWords.sources(check, account),
                source -> List.of(source.label(), String.valueOf(source.value())));
    }

    private static List<CheckTable> tables(Account account) {
        return List.of(
                CheckTable.of(
                        "承担和参与的责任",
                        "当日没有本单位承担、牵头、配合或监督的责任。",
                        List.of("责任事项", "本单位", "责任人", "领受"),
                        List.of(8, 2, 3, 4),
                        duties(account),
                        duty -> List.of(
                                duty.number() + " " + duty.matter(), duty.part().label(), duty.who(), duty.standing())),
                CheckTable.of(
                        "到期任务",
                        "当年至当日没有到期任务。",
                        List.of("任务", "责任人", "时限", "完成情况"),
                        List.of(8, 2, 3, 3),
                        tasks(account),
                        task -> List.of(
                                task.title(),
                                task.who(),
                                task.dueOn().toString(),
                                task.outcome().label())),
                CheckTable.of(
                        "记实",
                        "当年至当日没有记实。",
                        List.of("日期", "记实", "何人", "录入"),
                        List.of(3, 7, 2, 4),
                        account.records().reversed(),
                        record -> List.of(
                                record.day().toString(),
                                record.deed(),
                                record.who(),
                                record.enteredOn() + (record.afterwards() ? "（当日之后）" : ""))),
                CheckTable.of(
                        "提醒和函件",
                        "当年至当日没有发函，也没有提醒。",
                        List.of("日期", "提醒和函件", "对谁", "结果"),
                        List.of(3, 7, 2, 4),
                        account.urged(),
                        urged -> List.of(urged.day().toString(), urged.words(), urged.who(), urged.answer())),
                CheckTable.of(
                        "检查、发现和未了结事项",
                        "当年至当日没有检查、没有发现，也没有未了结的整改。",
                        List.of("日期或时限", "类别", "事项", "当日情况"),
                        List.of(3, 2, 7, 4),
                        inspectedAndOpen(account),
                        row -> row));
    }

    private static List<List<String>> inspectedAndOpen(Account account) {
        return Stream.concat(
                        account.open().stream()
                                .filter(open -> open.kind().equals("整改"))
                                .map(open -> List.of(
                                        Say.day(open.due()), open.kind(), open.number() + " " + open.title(), "当日未销号")),
                        account.inspected().stream()
                                .map(one -> List.of(one.day().toString(), one.kind(), one.title(), one.standing())))
                .toList();
    }

    /** The duty in question first, then what was disputed or nobody had taken on. */
    private static List<Laid> duties(Account account) {
        var chosen = account.chosen();
        return account.duties().stream()
                .sorted(Comparator.<Laid>comparingInt(
                                duty -> chosen != null && duty.duty().equals(chosen.duty())
                                        ? 0
                                        : duty.disputed() != null ? 1 : duty.untaken() ? 2 : 3)
                        .thenComparing(Laid::part)
                        .thenComparing(Laid::number))
                .toList();
    }

    /** What was not done first, then what was late, then the latest. */
    private static List<Due> tasks(Account account) {
        return account.tasks().stream()
                .sorted(Comparator.comparing(Due::outcome).thenComparing(Due::dueOn, Comparator.reverseOrder()))
                .toList();
    }
}

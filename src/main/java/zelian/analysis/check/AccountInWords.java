package zelian.analysis.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import zelian.ui.Fact;

/** What stands out in an account, and where it is known from, in sentences that only count. */
final class AccountInWords {

    private AccountInWords() {}

    /** The head of page and document: 谁在岗, 谁分管, 哪版清单, and how many of what. */
    static List<Fact> facts(Account account) {
        return List.of(
                new Fact("当日任职", posts(account)),
                new Fact("分管和归口", "分管：" + account.inCharge() + "；归口监督：" + account.inCare()),
                new Fact("现行清单", lists(account)),
                new Fact("责任", duties(account)),
                new Fact("任务和记实", tasks(account) + "；" + records(account)),
                new Fact("提醒和函件", urged(account)),
                new Fact("督查和整改", inspected(account)));
    }

    private static String posts(Account account) {
        return account.posts().isEmpty()
                ? "当日无人在岗"
                : account.posts().stream()
                        .map(post -> post.post() + " " + post.name())
                        .collect(joining("、"));
    }

    private static String lists(Account account) {
        return account.lists().isEmpty()
                ? "当日没有现行的责任清单"
                : account.lists().stream()
                        .map(list -> "《" + list.title() + "》" + list.version() + "（" + list.since() + " 起）")
                        .collect(joining("、"));
    }

    private static String duties(Account account) {
        return "承担和参与 " + account.duties().size() + " 项，当日未领受 " + account.unclaimed() + " 项"
                + (account.disputed() == 0 ? "" : "，有异议 " + account.disputed() + " 项");
    }

    private static String tasks(Account account) {
        return "当年至当日到期 " + account.tasks().size() + " 件，当日未完成 " + account.notDone() + " 件，逾期完成 " + account.late()
                + " 件";
    }

    private static String records(Account account) {
        return "记实 " + account.records().size() + " 条"
                + (account.typedAfterwards() == 0 ? "" : "，其中 " + account.typedAfterwards() + " 条在当日之后录入");
    }

    private static String urged(Account account) {
        var letters =
                account.urged().stream().filter(one -> one.kind().equals("函件")).count();
        return "当年至当日收到函件 " + letters + " 件，系统提醒 " + (account.urged().size() - letters) + " 次";
    }

    private static String inspected(Account account) {
        var visits = account.inspected().stream()
                .filter(one -> one.kind().equals("检查"))
                .count();
        return "当年至当日检查 " + visits + " 次，发现 " + (account.inspected().size() - visits) + " 条；当日未了结的问题和整改 "
                + account.open().size() + " 件";
    }

    /** 出处: which fact is taken from where. */
    static List<Fact> sources(ReverseCheck check, Account account) {
        return List.of(
                new Fact("任职分管", "组织机构任职登记，" + account.day() + " 当日有效的"),
                new Fact("责任依据", account.lists().isEmpty() ? "当日没有现行清单" : lists(account) + "，按当日文本，不按现在的"),
                new Fact("其他事实", "任务、记实、函件、检查、问题、整改各台账和系统提醒，" + account.day().withDayOfYear(1) + " 至 " + account.day()),
                new Fact("倒查编号", check.id() + "，" + check.madeBy() + " 于 " + check.madeOn() + " 作，已记入留痕台账"),
                new Fact("范围", "只列阅看人有权了解的；只列事实，不作结论"));
    }
}

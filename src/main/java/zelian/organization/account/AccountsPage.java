package zelian.organization.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * 账号 of people.
 *
 * @param peopleWithout people without an account, for whom the reader may make one
 * @param authorises whether the reader is the security administrator
 */
public record AccountsPage(
        Pageful<AccountRow> accounts,
        String state,
        String find,
        String only,
        Map<String, Long> byState,
        int peopleWithout,
        boolean authorises,
        Instant now)
        implements Page {

    public long pending() {
        return byState.getOrDefault("PENDING", 0L);
    }

    public long authorised() {
        return byState.getOrDefault("AUTHORISED", 0L);
    }

    public long active() {
        return byState.getOrDefault("ACTIVE", 0L);
    }

    public static List<Option> states() {
        return List.of(
                new Option("PENDING", "待授权"),
                new Option("AUTHORISED", "未激活"),
                new Option("ACTIVE", "已启用"),
                new Option("SUSPENDED", "已停用"));
    }

    public static List<Option> onlys() {
        return List.of(
                new Option("locked", "登录被锁定"),
                new Option("without-post", "现无任职"),
                new Option("without-slip", "未打印激活单"));
    }
}

package zelian.organization.account;

import java.time.Instant;
import java.util.List;
import zelian.ui.Page;

/**
 * One 账号 of a person.
 *
 * @param administers whether the reader is the system administrator
 * @param authorises whether the reader is the security administrator
 */
public record AccountPage(AccountRow account, boolean administers, boolean authorises, Instant now, List<Page> parts)
        implements Page {

    public String turn() {
        return switch (account.state()) {
            case "PENDING" -> authorises ? "你" : "安全管理员";
            case "AUTHORISED" -> "本人激活";
            case "ACTIVE" -> "无";
            default -> administers ? "你" : "系统管理员";
        };
    }
}

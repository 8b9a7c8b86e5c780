package zelian.organization.administrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.organization.account.Console;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** What waits for an administrator, on the start page; the whole of it, for administrators read no business. */
@Component
class AdministratorsWork implements WorkbenchPart {

    private final JdbcClient db;
    private final AdministratorChanges changes;
    private final Console console;

    AdministratorsWork(JdbcClient db, AdministratorChanges changes, Console console) {
        this.db = db;
        this.changes = changes;
        this.console = console;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (!viewer.administers()) {
            return Optional.empty();
        }
        var matters = new ArrayList<AdministratorsWorkPart.Matter>();
        if (console.security(viewer)) {
            count(
                    matters,
                    "select count(*) from organization.post_role where approved_by = '初始设置' and until is null",
                    "对照表有 %d 行初始设置待核准",
                    "核准之后才能授权账号",
                    "/roles");
            count(
                    matters,
                    "select count(*) from organization.post_role_change where decided_at is null",
                    "对照表有 %d 项变更待核准",
                    "系统管理员提请，由你核准",
                    "/roles");
            count(
                    matters,
                    "select count(*) from organization.account where state = 'PENDING'",
                    "%d 个账号待授权",
                    "先看每个账号将得到的角色，再批量授权",
                    "/accounts/authorisation");
            count(matters, """
                    select count(*) from organization.account a
                    where a.state = 'AUTHORISED' and a.person is not null and not exists (
                        select 1 from organization.activation_code c where c.account = a.id and c.expires_at > now())""", "%d 个账号还没有有效的激活单", "打印后当面交给本人", "/accounts/slips");
        }
        if (console.system(viewer)) {
            count(
                    matters,
                    "select count(*) from organization.sign_in_failure f join organization.account a on lower(a.login) = f.login where f.locked_until > now()",
                    "%d 个账号登录被锁定",
                    "到时自动解除；急用时由你解除",
                    "/accounts?only=locked");
            count(matters, """
                    select count(*) from organization.person p
                    where not exists (select 1 from organization.account a where a.person = p.id)""", "%d 名人员没有账号", "补建之后由安全管理员授权", "/accounts");
        }
        changes.open().stream()
                .filter(change -> change.waitsFor(viewer))
                .forEach(change -> matters.add(new AdministratorsWorkPart.Matter(
                        change.inWords(), change.proposer() + "提请，等你同意", "/administrators")));
        return Optional.of(new AdministratorsWorkPart(List.copyOf(matters)));
    }

    private void count(
            List<AdministratorsWorkPart.Matter> matters, String sql, String words, String note, String address) {
        var number = db.sql(sql).query(Integer.class).single();
        if (number > 0) {
            matters.add(new AdministratorsWorkPart.Matter(words.formatted(number), note, address));
        }
    }
}

package zelian.organization.selfcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Role;
import zelian.calendar.Today;
import zelian.common.SafetyCheck;
import zelian.organization.credential.SignInPolicies;

/** How accounts, passwords, second factors and offices stand. */
@Component
class AccountSafety implements SafetyCheck {

    private static final String NEEDING = Arrays.stream(Role.values())
            .filter(role -> role.needsSecondFactor() && !role.administers())
            .map(Role::name)
            .collect(Collectors.joining(","));

    private final JdbcClient db;
    private final SignInPolicies policies;
    private final Today today;
    private final InstantSource clock;

    AccountSafety(JdbcClient db, SignInPolicies policies, Today today, InstantSource clock) {
        this.db = db;
        this.policies = policies;
        this.today = today;
        this.clock = clock;
    }

    private record Figures(
            int active,
            int tooOld,
            int locked,
            int needing,
            int enrolled,
            int administrators,
            int withoutPost,
            int unused,
            int withoutAccount,
            int delivered,
            int waiting) {}

    @Override
    public List<Finding> findings() {
        var policy = policies.now();
        var now = figures(today.day(), policy.passwords().days());
        return List.of(
                new Finding(
                        "8.1.4.1 a",
                        "身份标识唯一",
                        "登录名不分大小写唯一，一人一号，不设公用账号",
                        now.withoutAccount == 0,
                        "已启用 " + now.active + " 个；没有账号的人员 " + now.withoutAccount + " 名"),
                new Finding(
                        "8.1.4.1 a",
                        "口令有复杂度并定期更换",
                        policy.passwords().inWords() + "；以 Argon2id 存放",
                        now.tooOld == 0 && policy.passwords().days() <= 90,
                        "最长使用 " + policy.passwords().days() + " 天；已到期、下次登录必须更换的 " + now.tooOld + " 个"),
                new Finding(
                        "8.1.4.1 b",
                        "登录失败处理",
                        "连续失败 " + policy.lockOut().allowed() + " 次暂停登录，再失败则暂停时间翻倍；不提示哪一项有误",
                        policy.lockOut().allowed() <= 5
                                && policy.lockOut().pause().toMinutes() >= 30,
                        "暂停 " + policy.lockOut().pause().toMinutes() + " 分钟；现被锁定的登录名 " + now.locked + " 个"),
                new Finding(
                        "8.1.4.1 b",
                        "超时自动退出",
                        "不操作即退出；一个账号同时只有一处登录，新的登录结束旧的",
                        policy.idle().toMinutes() <= 30,
                        policy.idle().toMinutes() + " 分钟不操作自动退出"),
                new Finding(
                        "8.1.4.1 d",
                        "两种鉴别技术组合，其一为密码技术",
                        "三员、机关纪委、派驻组须用口令加动态口令（RFC 6238），未绑定不能进入",
                        now.enrolled == now.needing,
                        "须绑定 " + now.needing + " 个，已绑定 " + now.enrolled + " 个，其余在首次登录时绑定"),
                new Finding("8.1.4.2", "无默认账户和默认口令", "首次使用由三人凭设置码设立三员，各自设定口令；拒绝 admin 之类的登录名", true, "没有默认账户"),
                new Finding(
                        "8.1.4.2",
                        "管理用户权限分离",
                        "系统、安全、审计管理员互斥，都看不到业务；重置和更换须另两位共同办理",
                        now.administrators == 3,
                        "三员已启用 " + now.administrators + " 位"),
                new Finding(
                        "8.1.4.2",
                        "清除多余的、过期的账户",
                        "权限随任职起止，离任当日失效；可按无任职筛选停用",
                        now.withoutPost == 0 && now.unused == 0,
                        "已启用而现无任职 " + now.withoutPost + " 个，九十天未登录 " + now.unused + " 个"),
                new Finding(
                        "8.1.4.2",
                        "授权主体配置访问控制策略",
                        "职务与角色对照表由系统管理员提请、安全管理员核准；账号逐批授权",
                        now.delivered == 0,
                        now.delivered == 0 ? "对照表已核准，待授权账号 " + now.waiting + " 个" : "对照表有 " + now.delivered + " 行尚未核准"),
                new Finding(
                        "8.1.4.2", "控制粒度到用户级、记录级", "列表、单件、导出、检索、附件走同一条权限规则，默认拒绝；公开、内部、纪检、人事标记贯穿", true, "每次请求按当日任职计算"),
                new Finding("8.1.4.4", "数据有效性校验", "服务器端校验所有输入；上传限类型和大小，拒绝公式、外部实体、压缩炸弹；页面禁用内联脚本", true, "严格内容安全策略已启用"),
                new Finding("8.1.4.10", "剩余信息保护", "退出即销毁会话；激活码、恢复码只存摘要；口令不可还原", true, "会话里只有编号，没有业务数据"),
                new Finding("8.1.4.11", "个人信息最小必要", "人员只登记工号、姓名、管理层级；不采集证件号码、电话、住址", true, "没有多余字段"),
                new Finding(
                        "8.1.5",
                        "系统、审计、安全三类管理分立并留痕",
                        "三员各有控制台，只能经页面操作，每个动作入台账",
                        now.administrators == 3,
                        "三员已启用 " + now.administrators + " 位"));
    }

    private Figures figures(LocalDate day, int days) {
        return db.sql("""
                        with active as (
                            select a.*, exists (select 1 from organization.second_factor s
                                    where s.account = a.id and s.since is not null) as enrolled,
                                a.administers is not null or exists (
                                    select 1 from organization.tenure t join organization.tenure_role r on r.tenure = t.id
                                    where t.person = a.person and r.role = any (string_to_array(:needing, ','))
                                      and :day between r.since and coalesce(r.until, 'infinity')) as needs,
                                exists (select 1 from organization.tenure t where t.person = a.person
                                    and :day between t.since and coalesce(t.until, 'infinity')) as holds,
                                (select max(since) from organization.account_password w where w.account = a.id) as password_since
                            from organization.account a where a.state = 'ACTIVE')
                        select count(*) as active,
                            count(*) filter (where password_since < :now - make_interval(days => :days)) as too_old,
                            (select count(*) from organization.sign_in_failure where locked_until > :now) as locked,
                            count(*) filter (where needs) as needing,
                            count(*) filter (where needs and enrolled) as enrolled,
                            count(distinct administers) as administrators,
                            count(*) filter (where person is not null and not holds) as without_post,
                            count(*) filter (where coalesce(signed_in_at, password_since) < :now - interval '90 days') as unused,
                            (select count(*) from organization.person p where not exists (
                                select 1 from organization.account a where a.person = p.id)) as without_account,
                            (select count(*) from organization.post_role
                                where approved_by = '初始设置' and until is null) as delivered,
                            (select count(*) from organization.account where state = 'PENDING') as waiting
                        from active
                        """)
                .param("needing", NEEDING)
                .param("day", day)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("days", days)
                .query(AccountSafety::read)
                .single();
    }

    private static Figures read(ResultSet row, int number) throws SQLException {
        return new Figures(
                row.getInt("active"),
                row.getInt("too_old"),
                row.getInt("locked"),
                row.getInt("needing"),
                row.getInt("enrolled"),
                row.getInt("administrators"),
                row.getInt("without_post"),
                row.getInt("unused"),
                row.getInt("without_account"),
                row.getInt("delivered"),
                row.getInt("waiting"));
    }
}

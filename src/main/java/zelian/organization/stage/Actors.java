package zelian.organization.stage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.common.NotFound;
import zelian.demo.Cast;
import zelian.organization.SigningIn;

/** Everyone a demonstration can be entered as: each holder of a post under the first of their roles, and the 三员. */
@Component
@Profile("demo")
class Actors implements Cast {

    private static final Map<Role, String> SEES = new LinkedHashMap<>();

    static {
        SEES.put(Role.SECRETARY, "看全链、审定清单、签发函件、批示过问");
        SEES.put(Role.MEMBER, "领受责任，看分管单位，审签");
        SEES.put(Role.PARTY_OFFICE, "起草清单、分解任务、组织督责、牵头整改");
        SEES.put(Role.DISCIPLINE, "审核清单、发提醒函和建议书、检查、复核销号");
        SEES.put(Role.STATIONED, "看归口单位，发建议书，复核整改");
        SEES.put(Role.PERSONNEL, "按日变更任职、更正登记");
        SEES.put(Role.UNIT_HEAD, "领受、记实、签收、整改");
        SEES.put(Role.JOINT, "参加协同监督");
        SEES.put(Role.BRANCH, "支部的责任与记实");
        SEES.put(Role.CLERK, "代录记实，由本人确认");
        SEES.put(Role.STAFF, "看公开的清单，办自己的事");
    }

    private final Directory directory;
    private final SigningIn signingIn;
    private final JdbcClient jdbc;

    Actors(Directory directory, SigningIn signingIn, JdbcClient jdbc) {
        this.directory = directory;
        this.signingIn = signingIn;
        this.jdbc = jdbc;
    }

    @Override
    public List<Group> groups(LocalDate day) {
        var groups = new ArrayList<Group>();
        var placed = new HashSet<TenureId>();
        SEES.forEach((role, sees) -> {
            var actors = directory.inRole(role, day).stream()
                    .filter(holder -> placed.add(holder.tenure()))
                    .map(holder -> new Actor(holder.tenure().toString(), holder.name(), holder.postInWords()))
                    .toList();
            if (!actors.isEmpty()) {
                groups.add(new Group(role.label(), sees, actors));
            }
        });
        var administrators = jdbc.sql(
                        "select administers, name from organization.account where administers is not null and state <> 'SUSPENDED'")
                .query((row, number) -> {
                    var role = Role.valueOf(row.getString("administers"));
                    return new Actor(role.name(), row.getString("name"), role.label());
                })
                .list();
        if (!administrators.isEmpty()) {
            groups.add(new Group("三员", "系统管理、安全管理、审计，互不兼任，不看业务", administrators));
        }
        return groups;
    }

    @Override
    public void enter(HttpServletRequest request, HttpServletResponse response, String key) {
        for (var role : Role.values()) {
            if (role.administers() && role.name().equals(key)) {
                signingIn.enter(request, response, role);
                return;
            }
        }
        var tenure = tenure(key);
        var holder = directory.holder(tenure).orElseThrow(() -> new NotFound("actor " + key));
        signingIn.enter(request, response, holder.person(), tenure);
    }

    private static TenureId tenure(String key) {
        try {
            return TenureId.of(key);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("actor " + key);
        }
    }
}

package zelian.organization.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.organization.SignedIn;
import zelian.organization.Viewers;

/** Makes viewers from tenures and the approved table of posts and roles. */
@Component
class JdbcViewers implements Viewers {

    private final JdbcClient jdbc;
    private final Directory directory;

    JdbcViewers(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public Viewer of(SignedIn who, LocalDate day) {
        var administers = who.administers();
        if (administers != null) {
            return new Viewer(
                    who.person(),
                    who.name(),
                    Viewer.NO_TENURE,
                    administers.label(),
                    Viewer.NO_UNIT,
                    Set.of(administers),
                    day);
        }
        var held = choices(who.person(), day);
        if (held.isEmpty()) {
            return new Viewer(who.person(), who.name(), Viewer.NO_TENURE, "未任职", Viewer.NO_UNIT, Set.of(), day);
        }
        var chosen = held.stream()
                .filter(holder -> holder.tenure().equals(who.tenure()))
                .findFirst()
                .orElse(held.getFirst());
        return viewer(chosen, day);
    }

    @Override
    public Viewer acting(TenureId tenure, LocalDate day) {
        var held = jdbc.sql("""
                select count(*) from organization.tenure
                where id = :tenure and :day between since and coalesce(until, 'infinity')""")
                .param("tenure", tenure.value())
                .param("day", day)
                .query(Long.class)
                .single();
        if (held == 0) {
            throw new NotFound("tenure " + tenure + " on " + day);
        }
        return viewer(directory.holder(tenure).orElseThrow(), day);
    }

    @Override
    public List<Holder> choices(PersonId person, LocalDate day) {
        return new ArrayList<>(directory.posts(person, day));
    }

    private Viewer viewer(Holder holder, LocalDate day) {
        return new Viewer(
                holder.person(),
                holder.name(),
                holder.tenure(),
                holder.postInWords(),
                holder.unit(),
                roles(holder.tenure().value(), day),
                day);
    }

    private Set<Role> roles(UUID tenure, LocalDate day) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("""
                select role from organization.tenure_role
                where tenure = :tenure and :day between since and coalesce(until, 'infinity')""")
                .param("tenure", tenure)
                .param("day", day)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return Set.copyOf(roles);
    }
}

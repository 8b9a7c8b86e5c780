package zelian.organization.rights;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;

/**
 * Answers the one permission question from {@code organization.pub_scope}, the same rows that lists join.
 * Administrators (三员) hold no post: what they may do, they may about every unit.
 */
@Component
class JdbcRights implements Rights {

    private final JdbcClient jdbc;
    private final RightsTable table;

    JdbcRights(JdbcClient jdbc, RightsTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    @Override
    public boolean may(Viewer viewer, Area area, Act act, UnitId unit) {
        if (!table.allows(viewer.roles(), area, act)) {
            return false;
        }
        if (viewer.administers()) {
            return true;
        }
        return jdbc.sql("""
                select exists (select 1 from organization.pub_scope
                    where tenure = :tenure and area = :area and act = :act and unit = :unit
                        and :day between since and coalesce(until, 'infinity'))""")
                .param("tenure", viewer.tenure().value())
                .param("area", area.name())
                .param("act", act.name())
                .param("unit", unit.value())
                .param("day", viewer.day())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean mayAnywhere(Viewer viewer, Area area, Act act) {
        return table.allows(viewer.roles(), area, act);
    }

    @Override
    public boolean everywhere(Viewer viewer, Area area, Act act) {
        if (!table.allows(viewer.roles(), area, act)) {
            return false;
        }
        if (viewer.administers()) {
            return true;
        }
        return jdbc.sql("""
                select (select count(distinct unit) from organization.pub_scope
                        where tenure = :tenure and area = :area and act = :act
                            and :day between since and coalesce(until, 'infinity'))
                    >= (select count(*) from organization.unit)""")
                .param("tenure", viewer.tenure().value())
                .param("area", area.name())
                .param("act", act.name())
                .param("day", viewer.day())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UnitId> units(Viewer viewer, Area area, Act act) {
        if (!table.allows(viewer.roles(), area, act)) {
            return Set.of();
        }
        var asked = viewer.administers()
                ? jdbc.sql("select id from organization.unit")
                : jdbc.sql("""
                        select unit from organization.pub_scope
                        where tenure = :tenure and area = :area and act = :act
                            and :day between since and coalesce(until, 'infinity')""")
                        .param("tenure", viewer.tenure().value())
                        .param("area", area.name())
                        .param("act", act.name())
                        .param("day", viewer.day());
        var units = new HashSet<UnitId>();
        asked.query(UUID.class).list().forEach(id -> units.add(new UnitId(id)));
        return units;
    }
}

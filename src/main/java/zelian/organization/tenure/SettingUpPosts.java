package zelian.organization.tenure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PostId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Sets up posts one by one; imports set theirs up themselves. */
@Service
class SettingUpPosts {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    SettingUpPosts(JdbcClient jdbc, Rights rights, Directory directory, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
    }

    @Transactional
    public PostId setUp(Viewer by, UnitId unit, String title, boolean principal, boolean single) {
        rights.require(by, Area.ORGANIZATION, Act.CHANGE, unit);
        var name = directory
                .unit(unit)
                .orElseThrow(() -> new NotFound("unit " + unit))
                .name();
        var id = new PostId(Ids.next());
        try {
            jdbc.sql("""
                    insert into organization.post (id, unit, title, principal, single, sort)
                    select :id, :unit, :title, :principal, :single, coalesce(max(sort) + 1, 0)
                    from organization.post where unit = :unit""")
                    .param("id", id.value())
                    .param("unit", unit.value())
                    .param("title", title)
                    .param("principal", principal)
                    .param("single", single || principal)
                    .update();
        } catch (DuplicateKeyException there) {
            throw Rejected.because("organization.post-exists", title).at("title");
        }
        events.publishEvent(new Deed(
                by, "organization.post-set-up", "unit", unit.value(), unit, "在" + name + "新设职务“" + title + "”"));
        return id;
    }
}

package zelian.organization.person;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.PersonAdded;

/** Registers people one by one, and puts their name or grade right (更正). */
@Service
class RegisteringPeople {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    RegisteringPeople(JdbcClient jdbc, Rights rights, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.events = events;
    }

    boolean may(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.CHANGE)
                || rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.ADMINISTER);
    }

    void require(Viewer viewer) {
        if (!may(viewer)) {
            throw new NotFound("registering people");
        }
    }

    @Transactional
    public PersonId register(Viewer by, String staffNo, String name, @Nullable String grade) {
        require(by);
        var id = new PersonId(Ids.next());
        try {
            jdbc.sql("insert into organization.person (id, staff_no, name, grade) values (:id, :number, :name, :grade)")
                    .param("id", id.value())
                    .param("number", staffNo)
                    .param("name", name)
                    .param("grade", grade)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Rejected.because("organization.staff-number-taken", staffNo).at("staffNo");
        }
        events.publishEvent(new PersonAdded(by, id, staffNo, name, null));
        return id;
    }

    /** As far as it matters for a correction. */
    record Known(String staffNo, String name, @Nullable String grade, int version) {}

    Known known(PersonId id) {
        return jdbc.sql("select staff_no, name, grade, version from organization.person where id = :id")
                .param("id", id.value())
                .query(Known.class)
                .optional()
                .orElseThrow(() -> new NotFound("person " + id));
    }

    @Transactional
    public void correct(Viewer by, PersonId id, NameForm form) {
        require(by);
        if (id.equals(by.person())) {
            throw Rejected.because("organization.not-ones-own-post");
        }
        var was = known(id);
        if (was.name().equals(form.name()) && Objects.equals(was.grade(), form.grade())) {
            throw Rejected.because("organization.nothing-corrected");
        }
        var kept = jdbc.sql("""
                update organization.person set name = :name, grade = :grade, version = version + 1
                where id = :id and version = :version""")
                .param("id", id.value())
                .param("name", form.name())
                .param("grade", form.grade())
                .param("version", form.version())
                .update();
        if (kept == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var before = new LinkedHashMap<String, String>();
        before.put("姓名", was.name());
        before.put("管理层级", Objects.requireNonNullElse(was.grade(), ""));
        var after = new LinkedHashMap<String, String>();
        after.put("姓名", form.name());
        after.put("管理层级", Objects.requireNonNullElse(form.grade(), ""));
        after.put("更正原因", form.reason());
        events.publishEvent(new Deed(
                by,
                "organization.person-corrected",
                "person",
                id.value(),
                null,
                "更正 " + was.name() + "（工号 " + was.staffNo() + "）的登记",
                before,
                after));
    }
}

package zelian.notice.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** What people were told. */
@Repository
class Notes implements Inbox {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why someone was told. */
    enum Sort {
        NEWS,
        REMINDER,
        DIGEST
    }

    /** A note as its receiver sees it; kind and object are null for a digest. */
    record Kept(
            UUID id,
            Sort sort,
            String title,
            @Nullable String second,
            @Nullable String kind,
            @Nullable UUID object,
            LocalDate day,
            boolean read) {}

    @Override
    public void send(Viewer by, Note note) {
        keep(
                note.key(),
                note.person(),
                note.to(),
                Sort.NEWS,
                note.title(),
                note.second(),
                note.kind(),
                note.id(),
                by.day());
    }

    /** Keeps a note of any sort; false if it was kept before. */
    boolean keep(
            String key,
            PersonId person,
            TenureId tenure,
            Sort sort,
            String title,
            @Nullable String second,
            @Nullable String kind,
            @Nullable UUID object,
            LocalDate day) {
        return jdbc.sql("""
                        insert into notice.note (id, key, person, told, tenure, sort, title, second, kind, object, day)
                        values (:id, :key, :person, :person, :tenure, :sort, :title, :second, :kind, :object, :day)
                        on conflict (key, person) do nothing
                        """)
                        .param("id", Ids.next())
                        .param("key", key)
                        .param("person", person.value())
                        .param("tenure", tenure.value())
                        .param("sort", sort.name())
                        .param("title", title)
                        .param("second", second)
                        .param("kind", kind)
                        .param("object", object)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** The person's notes, the latest first, after the one given. */
    List<Kept> of(PersonId person, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id, sort, title, second, kind, object, day, read_at is not null as read
                        from notice.note
                        where person = :person and (:after::uuid is null or id < :after)
                        order by id desc limit :limit
                        """)
                .param("person", person.value())
                .param("after", after)
                .param("limit", limit)
                .query(Kept.class)
                .list();
    }

    long unread(PersonId person) {
        return jdbc.sql("select count(*) from notice.note where person = :person and read_at is null")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    /** Marks it read, and says where it leads; empty if it is not the person's. */
    Optional<Kept> open(PersonId person, UUID id) {
        return jdbc.sql("""
                        update notice.note set read_at = coalesce(read_at, now())
                        where id = :id and person = :person
                        returning id, sort, title, second, kind, object, day, true as read
                        """)
                .param("id", id)
                .param("person", person.value())
                .query(Kept.class)
                .optional();
    }

    void readAll(PersonId person) {
        jdbc.sql("update notice.note set read_at = now() where person = :person and read_at is null")
                .param("person", person.value())
                .update();
    }

    /** What the predecessor has not read passes to the successor, unless the successor was told the same. */
    void handOver(TenureId from, TenureId to, PersonId successor) {
        jdbc.sql("""
                        update notice.note n set tenure = :to, person = :successor
                        where n.tenure = :from and n.read_at is null and n.sort <> 'DIGEST'
                          and not exists (select 1 from notice.note o where o.key = n.key and o.person = :successor)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("successor", successor.value())
                .update();
    }
}

package zelian.renewal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;

/** Archives of closed years, kept in pieces. */
@Repository
class Archives {

    static final int PIECE = 1024 * 1024;

    private final JdbcClient db;

    Archives(JdbcClient db) {
        this.db = db;
    }

    /** One archive; {@code state} as stored: WAITING, MADE, BROKEN. */
    record Archive(
            UUID id,
            int year,
            String state,
            String askerName,
            LocalDate askedOn,
            @Nullable Instant madeAt,
            @Nullable String fault,
            @Nullable String digest) {}

    /** The latest of a year. */
    Optional<Archive> latest(int year) {
        return db.sql("""
                select a.id, a.year, a.state, a.asker_name, a.asked_on, a.made_at, a.fault, a.digest
                from   renewal.archive a where a.year = :year order by a.id desc limit 1
                """).param("year", year).query(Archive.class).optional();
    }

    /** The latest that is made. */
    Archive made(int year) {
        return db.sql("""
                select a.id, a.year, a.state, a.asker_name, a.asked_on, a.made_at, a.fault, a.digest
                from   renewal.archive a where a.year = :year and a.state = 'MADE' order by a.id desc limit 1
                """)
                .param("year", year)
                .query(Archive.class)
                .optional()
                .orElseThrow(() -> new NotFound("archive of " + year));
    }

    boolean closed(int year) {
        return db.sql("select exists (select 1 from renewal.closing where year = :year and state = 'CLOSED')")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Asks for one; nothing if one is being made. */
    boolean ask(Viewer by, int year) {
        return db.sql("""
                insert into renewal.archive (id, year, state, asker, asker_name, asked_on)
                values (:id, :year, 'WAITING', :person, :name, :day)
                on conflict (year) where state = 'WAITING' do nothing
                """)
                        .param("id", Ids.next())
                        .param("year", year)
                        .param("person", by.person().value())
                        .param("name", by.name())
                        .param("day", by.day())
                        .update()
                == 1;
    }

    /** The next to be made, held for this transaction, so that no two nodes make the same. */
    Optional<Archive> next() {
        return db.sql("""
                select a.id, a.year, a.state, a.asker_name, a.asked_on, a.made_at, a.fault, a.digest
                from   renewal.archive a where a.state = 'WAITING' order by a.id limit 1 for update skip locked
                """).query(Archive.class).optional();
    }

    void made(UUID id, String digest) {
        db.sql("update renewal.archive set state = 'MADE', made_at = now(), digest = :digest where id = :id")
                .param("digest", digest)
                .param("id", id)
                .update();
    }

    void broken(UUID id, String fault) {
        db.sql("update renewal.archive set state = 'BROKEN', fault = :fault where id = :id")
                .param("fault", fault)
                .param("id", id)
                .update();
    }

    /** Where the bytes of an archive go. */
    OutputStream pieces(UUID archive) {
        return new Pieces((ordinal, bytes) -> db.sql("""
                        insert into renewal.archive_part (archive, ordinal, bytes)
                        values (:archive, :ordinal, :bytes)
                        """)
                .param("archive", archive)
                .param("ordinal", ordinal)
                .param("bytes", bytes)
                .update());
    }

    void writeTo(OutputStream out, UUID archive) throws IOException {
        for (var ordinal = 0; ; ordinal++) {
            var piece = db.sql("""
                    select p.bytes from renewal.archive_part p
                    where  p.archive = :archive and p.ordinal = :ordinal
                    """)
                    .param("archive", archive)
                    .param("ordinal", ordinal)
                    .query(byte[].class)
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }
}

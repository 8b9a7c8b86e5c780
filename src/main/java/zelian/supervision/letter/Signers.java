package zelian.supervision.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;

/**
 * Who can sign letters of a body to a unit: those with the right over both. The signature under a 工作建议书
 * opens items, so it takes the right to do that as well.
 */
@Repository
class Signers {

    private final JdbcClient db;
    private final Directory directory;

    Signers(JdbcClient db, Directory directory) {
        this.db = db;
        this.directory = directory;
    }

    /** Those who can sign what the viewer draws up, the principal of the body first. */
    List<Holder> of(Viewer drafter, UnitId unit, LetterKind kind) {
        var principal = directory.principal(drafter.unit(), drafter.day()).map(Holder::tenure);
        return db
                .sql("""
                select distinct s.tenure from organization.pub_scope s
                join   organization.pub_scope b on b.tenure = s.tenure
                where  s.area = 'SUPERVISION' and s.act = 'SIGN' and s.unit = :unit
                  and  b.area = 'SUPERVISION' and b.act = 'SIGN' and b.unit = :body
                  and  :day between s.since and coalesce(s.until, 'infinity')
                  and  :day between b.since and coalesce(b.until, 'infinity')
                  and  (not :opensItems or exists (
                        select 1 from organization.pub_scope i
                        where i.tenure = s.tenure and i.area = 'RECTIFICATION' and i.act in ('LEAD', 'VERIFY', 'DRAFT')
                          and i.unit = :unit and :day between i.since and coalesce(i.until, 'infinity')))
                """)
                .param("opensItems", kind == LetterKind.ADVICE)
                .param("unit", unit.value())
                .param("body", drafter.unit().value())
                .param("day", drafter.day())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(tenure -> directory.holder(new TenureId(tenure)).stream())
                .filter(holder -> !holder.person().equals(drafter.person()))
                .filter(holder -> !holder.unit().equals(unit))
                .sorted(Comparator.<Holder, Integer>comparing(holder ->
                                principal.filter(holder.tenure()::equals).isPresent()
                                        ? 0
                                        : holder.unit().equals(drafter.unit()) ? 1 : 2)
                        .thenComparing(Holder::inWords))
                .toList();
    }

    Optional<Holder> one(Viewer drafter, UnitId unit, LetterKind kind, TenureId tenure) {
        return of(drafter, unit, kind).stream()
                .filter(holder -> holder.tenure().equals(tenure))
                .findFirst();
    }
}

package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return of(drafter.unit(), unit, kind, drafter.day()).stream()
                .filter(holder -> !holder.person().equals(drafter.person()))
                .toList();
    }

    /** Those who can sign a letter that is drawn up: neither whoever did that, nor whoever it is addressed to. */
    List<Holder> of(Head head, LocalDate day) {
        return of(head.body(), head.unit(), head.kind(), day).stream()
                .filter(holder -> !holder.person().equals(head.drafter().person()))
                .filter(holder -> !holder.person().equals(head.addressee().person()))
                .toList();
    }

    /** Why whoever is to sign the letter cannot, so that another is to be named; null if they can. */
    @Nullable
    String hindrance(Head head, LocalDate day) {
        return directory.posts(head.signer().person(), day).stream()
                        .anyMatch(post -> post.tenure().equals(head.signer().tenure()))
                ? null
                : "签发人已离任；接任的人还没有到任，或者是起草人、受文人，不能签发";
    }

    private List<Holder> of(UnitId body, UnitId unit, LetterKind kind, LocalDate day) {
        var principal = directory.principal(body, day).map(Holder::tenure);
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
                .param("body", body.value())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(tenure -> directory.holder(new TenureId(tenure)).stream())
                .filter(holder -> !holder.unit().equals(unit))
                .sorted(Comparator.<Holder, Integer>comparing(holder ->
                                principal.filter(holder.tenure()::equals).isPresent()
                                        ? 0
                                        : holder.unit().equals(body) ? 1 : 2)
                        .thenComparing(Holder::inWords))
                .toList();
    }

    Optional<Holder> one(Viewer drafter, UnitId unit, LetterKind kind, TenureId tenure) {
        return of(drafter, unit, kind).stream()
                .filter(holder -> holder.tenure().equals(tenure))
                .findFirst();
    }
}

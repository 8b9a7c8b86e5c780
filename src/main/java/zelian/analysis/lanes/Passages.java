package zelian.analysis.lanes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.analysis.Known;
import zelian.analysis.Published;
import zelian.analysis.Ref;

/** The matters of one topic, from the letters and findings about its duties and what hangs on them. */
@Repository
class Passages {

    private static final String ABOUT = """
            with duty as (
                select distinct duty as id from duty.pub_line
                where :day between since and coalesce(until, 'infinity') and (:aspect = '' or aspect = :aspect)),
            task as (
                select l.to_id as id from task.pub_link l join duty d on l.from_kind = 'duty' and l.from_id = d.id),
            finding as (
                select l.to_id as id from supervision.pub_link l
                join   duty d on l.from_kind = 'duty' and l.to_kind = 'finding' and l.from_id = d.id),
            item as (
                select l.to_id as id from rectification.pub_link l join finding f on l.from_kind = 'finding' and l.from_id = f.id),
            about as (
                select 'duty' as kind, id from duty union all select 'occurrence', id from task
                union all select 'finding', id from finding union all select 'item', id from item)
            """;

    private final JdbcClient db;
    private final Directory directory;
    private final Known known;

    Passages(JdbcClient db, Directory directory, Known known) {
        this.db = db;
        this.directory = directory;
        this.known = known;
    }

    private record Letter(
            UUID id,
            String kind,
            @Nullable UUID handler,
            LocalDate issuedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closedOn) {}

    private record Finding(
            UUID id,
            @Nullable UUID owner,
            LocalDate putOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate struckOffOn) {}

    /** Those of this year that the reader may know, the latest first, with what is known of each. */
    Map<Passage, Published> of(String aspect, Viewer viewer) {
        var roles = roles(viewer.day());
        var passages = Stream.concat(
                        letters(aspect, viewer.day()).stream().map(letter -> passage(letter, roles)),
                        findings(aspect, viewer.day()).stream().map(finding -> passage(finding, roles)))
                .sorted(Comparator.comparing(
                                (Passage passage) -> passage.steps().getFirst().day())
                        .reversed())
                .toList();
        var seen = known.of(passages.stream().map(Passage::ref).toList(), viewer);
        var found = new LinkedHashMap<Passage, Published>();
        for (var passage : passages) {
            var published = seen.get(passage.ref());
            if (published != null) {
                found.put(passage, published);
            }
        }
        return found;
    }

    List<String> aspects(LocalDate day) {
        return db.sql("""
                select aspect from duty.pub_line where :day between since and coalesce(until, 'infinity')
                group by 1 order by count(distinct list) desc, min(ordinal), 1 limit 24
                """).param("day", day).query(String.class).list();
    }

    private List<Letter> letters(String aspect, LocalDate day) {
        return db.sql(ABOUT + """
                select distinct l.id, l.kind, coalesce(l.handler, l.addressee) as handler, l.issued_on, l.received_on,
                       l.replied_on, l.closed_on
                from   about a
                join   supervision.pub_link k on k.from_kind = a.kind and k.from_id = a.id and k.to_kind = 'letter'
                join   supervision.pub_letter l on l.id = k.to_id
                where  l.voided_on is null and l.issued_on between :from and :day
                """)
                .param("aspect", aspect)
                .param("day", day)
                .param("from", day.withDayOfYear(1))
                .query(Letter.class)
                .list();
    }

    private List<Finding> findings(String aspect, LocalDate day) {
        return db.sql(ABOUT + """
                select f.id, f.owner, f.put_on, f.confirmed_on, i.opened_on, i.submitted_on, i.struck_off_on
                from   finding x
                join   supervision.pub_finding f on f.id = x.id and f.side = 'SHORTFALL'
                left   join rectification.pub_item i on i.id = f.item
                where  f.put_on between :from and :day
                """)
                .param("aspect", aspect)
                .param("day", day)
                .param("from", day.withDayOfYear(1))
                .query(Finding.class)
                .list();
    }

    /** A 督办单 is the secretary's to raise; reminders and advice are served by supervision. */
    private static Passage passage(Letter letter, Map<UUID, Role> roles) {
        var own = Lane.of(letter.handler(), roles);
        var raised = letter.kind().equals("SUPERVISE");
        var from = raised ? Lane.FIRST : Lane.SUPERVISION;
        var steps = new ArrayList<Passage.Step>();
        add(steps, raised ? Stage.RAISED : Stage.SERVED, from, letter.issuedOn());
        add(steps, Stage.TAKEN, own, letter.receivedOn());
        add(steps, Stage.REPORTED, own, letter.repliedOn());
        add(steps, Stage.CLOSED, from, letter.closedOn());
        return new Passage(new Ref("letter", letter.id()), steps, letter.closedOn() == null);
    }

    private static Passage passage(Finding finding, Map<UUID, Role> roles) {
        var own = Lane.of(finding.owner(), roles);
        var steps = new ArrayList<Passage.Step>();
        add(steps, Stage.SERVED, Lane.SUPERVISION, finding.putOn());
        add(steps, Stage.TAKEN, own, finding.confirmedOn());
        add(steps, Stage.HANDLED, own, finding.openedOn());
        add(steps, Stage.REPORTED, own, finding.submittedOn());
        add(steps, Stage.CLOSED, Lane.SUPERVISION, finding.struckOffOn());
        return new Passage(new Ref("finding", finding.id()), steps, finding.struckOffOn() == null);
    }

    private static void add(List<Passage.Step> steps, Stage stage, Lane lane, @Nullable LocalDate day) {
        if (day != null) {
            steps.add(new Passage.Step(stage, lane, day));
        }
    }

    private Map<UUID, Role> roles(LocalDate day) {
        var roles = new HashMap<UUID, Role>();
        for (var role : List.of(Role.SECRETARY, Role.MEMBER, Role.DISCIPLINE, Role.STATIONED)) {
            directory
                    .inRole(role, day)
                    .forEach(holder -> roles.putIfAbsent(holder.person().value(), role));
        }
        return roles;
    }
}

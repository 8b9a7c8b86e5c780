package zelian.analysis.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.analysis.Known;
import zelian.analysis.Ref;
import zelian.analysis.check.Account.Laid;
import zelian.analysis.check.Account.ListInForce;
import zelian.analysis.check.Account.Part;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** What was a unit's on a day, laid on its people or named for it in the list, and who had taken it on. */
@Component
class DutiesThatDay {

    private static final String CLAIMS = """
            select c.id, c.duty, c.unit, c.owner,
                   case when c.claimed_on <= :day then c.claimed_on end as claimed_on,
                   (select max(d.raised_on) from duty.pub_dispute d
                    where d.claim = c.id and d.raised_on <= :day and coalesce(d.answered_on, 'infinity') > :day) as disputed_on
            from duty.pub_claim c
            where c.duty = any (cast(:duties as uuid[])) and c.opened_on <= :day and coalesce(c.ended_on, 'infinity') >= :day
            order by c.opened_on, c.id
            """;

    private final Duties duties;
    private final Directory directory;
    private final Known known;
    private final JdbcClient jdbc;

    DutiesThatDay(Duties duties, Directory directory, Known known, JdbcClient jdbc) {
        this.duties = duties;
        this.directory = directory;
        this.known = known;
        this.jdbc = jdbc;
    }

    /** One person answering for one duty on the day. */
    private record Held(
            Ref ref,
            UUID duty,
            UUID unit,
            PersonId owner,
            @Nullable LocalDate claimedOn,
            @Nullable LocalDate disputedOn) {

        static Held of(ResultSet row, int number) throws SQLException {
            return new Held(
                    new Ref("claim", row.getObject("id", UUID.class)),
                    row.getObject("duty", UUID.class),
                    row.getObject("unit", UUID.class),
                    new PersonId(row.getObject("owner", UUID.class)),
                    row.getObject("claimed_on", LocalDate.class),
                    row.getObject("disputed_on", LocalDate.class));
        }
    }

    List<Laid> laid(Scene scene) {
        var parts = parts(scene);
        var held = held(parts.keySet(), scene.day());
        var may = known.of(
                Stream.concat(
                                held.stream().map(Held::ref),
                                parts.keySet().stream().map(DutiesThatDay::ref))
                        .toList(),
                scene.viewer());
        var names = directory.names(held.stream().map(Held::owner).distinct().toList());
        var byDuty = held.stream().collect(groupingBy(Held::duty));
        var laid = new ArrayList<Laid>();
        parts.forEach((duty, part) -> {
            var all = byDuty.getOrDefault(duty.id().value(), List.of()).stream()
                    .filter(one ->
                            part != Part.OWN || one.unit().equals(scene.unit().value()))
                    .toList();
            var seen = all.stream().filter(one -> may.containsKey(one.ref())).toList();
            if (may.containsKey(ref(duty)) || !seen.isEmpty()) {
                laid.add(laid(duty, part, all.isEmpty(), seen, names));
            }
        });
        laid.sort(Comparator.comparing(Laid::part).thenComparing(Laid::number));
        return laid;
    }

    /** The duties of the unit as worded that day: its people's own, and those whose list names it. */
    private Map<Duty, Part> parts(Scene scene) {
        var parts = new LinkedHashMap<Duty, Part>();
        var own = duties.claims(scene.unit(), scene.day()).stream()
                .map(Claim::duty)
                .collect(toSet());
        duties.find(own, scene.day()).values().forEach(duty -> parts.put(duty, Part.OWN));
        for (var duty : duties.on(scene.day())) {
            var part = duty.leadUnits().contains(scene.unit())
                    ? Part.LEAD
                    : duty.supportUnits().contains(scene.unit())
                            ? Part.SUPPORT
                            : duty.supervisorUnits().contains(scene.unit()) ? Part.SUPERVISE : null;
            if (part != null && !own.contains(duty.id())) {
                parts.put(duty, part);
            }
        }
        return parts;
    }

    private List<Held> held(Collection<Duty> all, LocalDate day) {
        return jdbc.sql(CLAIMS)
                .param("duties", all.stream().map(duty -> duty.id().toString()).collect(joining(",", "{", "}")))
                .param("day", day)
                .query(Held::of)
                .list();
    }

    /** A duty as worded on the day that was no business of the unit. */
    @Nullable
    Laid elsewhere(DutyId duty, Scene scene) {
        Viewer viewer = scene.viewer();
        return duties.find(duty, viewer)
                .flatMap(seen -> duties.find(duty, scene.day()))
                .map(worded -> laid(worded, Part.NONE, false, List.of(), Map.of()))
                .orElse(null);
    }

    /** The unit's own list, and the lists its duties stand on. */
    List<ListInForce> lists(Scene scene, Collection<Laid> laid) {
        var ids = laid.stream().map(Laid::list).map(DutyListId::new).collect(toSet());
        var all = new LinkedHashMap<>(duties.lists(ids, scene.day()));
        duties.list(scene.unit(), scene.day()).ifPresent(own -> all.put(own.list(), own));
        return all.values().stream()
                .map(list -> new ListInForce(
                        list.title(), list.version(), list.since(), list.list().value()))
                .sorted(Comparator.comparing(ListInForce::title))
                .toList();
    }

    private static Ref ref(Duty duty) {
        return new Ref("duty", duty.id().value());
    }

    private static Laid laid(Duty duty, Part part, boolean nobodys, List<Held> seen, Map<PersonId, String> names) {
        var claimed =
                seen.stream().map(Held::claimedOn).filter(Objects::nonNull).toList();
        return new Laid(
                duty.number(),
                duty.matter(),
                (duty.frequency() + " " + duty.due()).strip(),
                duty.basis(),
                duty.version(),
                part,
                seen.stream().map(one -> names.getOrDefault(one.owner(), "")).toList(),
                nobodys,
                claimed.size(),
                claimed.stream().max(Comparator.naturalOrder()).orElse(null),
                seen.stream()
                        .map(Held::disputedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                duty.list().value(),
                duty.id().value());
    }
}

package zelian.analysis.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.analysis.Known;
import zelian.analysis.Ref;
import zelian.analysis.check.Account.Laid;
import zelian.analysis.check.Account.ListInForce;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;

/** What was laid on the people of a unit on a day, who had taken it on or disputed it, and by which lists. */
@Component
class DutiesThatDay {

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

    List<Laid> laid(Scene scene) {
        var day = scene.day();
        var all = duties.claims(scene.unit(), day);
        var may = known.of(all.stream().map(DutiesThatDay::ref).toList(), scene.viewer());
        var claims = all.stream().filter(claim -> may.containsKey(ref(claim))).toList();
        var worded = duties.find(claims.stream().map(Claim::duty).collect(toSet()), day);
        var names =
                directory.names(claims.stream().map(Claim::person).distinct().toList());
        var disputed = disputed(claims, day);
        return claims.stream()
                .filter(claim -> worded.containsKey(claim.duty()))
                .map(claim -> laid(
                        Objects.requireNonNull(worded.get(claim.duty())),
                        names.getOrDefault(claim.person(), ""),
                        claim.openedOn(),
                        claim.claimedOn() != null && !claim.claimedOn().isAfter(day) ? claim.claimedOn() : null,
                        disputed.get(claim.id().value())))
                .toList();
    }

    /** A duty as worded on the day that was on nobody of the unit. */
    @Nullable
    Laid onNobody(DutyId duty, Scene scene) {
        return duties.find(duty, scene.viewer())
                .flatMap(seen -> duties.find(duty, scene.day()))
                .map(worded -> laid(worded, "本单位当日无人承担", worded.since(), null, null))
                .orElse(null);
    }

    /** The unit's own list, and the lists whose duties were laid on its people. */
    List<ListInForce> lists(Scene scene, Collection<Laid> laid) {
        var day = scene.day();
        var ids = laid.stream().map(one -> new DutyId(one.duty())).collect(toSet());
        var all = new LinkedHashMap<>(duties.lists(
                duties.find(ids, day).values().stream().map(Duty::list).collect(toSet()), day));
        duties.list(scene.unit(), day).ifPresent(own -> all.put(own.list(), own));
        return all.values().stream()
                .map(list -> new ListInForce(
                        list.title(), list.version(), list.since(), list.list().value()))
                .sorted(Comparator.comparing(ListInForce::title))
                .toList();
    }

    private static Ref ref(Claim claim) {
        return new Ref("claim", claim.id().value());
    }

    private static Laid laid(
            Duty duty, String who, LocalDate laidOn, @Nullable LocalDate claimed, @Nullable LocalDate disputed) {
        return new Laid(
                duty.number(),
                duty.matter(),
                (duty.frequency() + " " + duty.due()).strip(),
                duty.basis(),
                duty.version(),
                who,
                laidOn,
                claimed,
                disputed,
                duty.id().value());
    }

    /** The claims disputed on the day without an answer by then, and since when. */
    private Map<UUID, LocalDate> disputed(List<Claim> claims, LocalDate day) {
        return jdbc
                .sql("""
                        select claim, max(raised_on) as raised_on from duty.pub_dispute
                        where claim = any (cast(:claims as uuid[])) and raised_on <= :day
                          and coalesce(answered_on, 'infinity') > :day
                        group by claim
                        """)
                .param(
                        "claims",
                        claims.stream().map(claim -> claim.id().toString()).collect(joining(",", "{", "}")))
                .param("day", day)
                .query((row, number) ->
                        Map.entry(row.getObject("claim", UUID.class), row.getObject("raised_on", LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

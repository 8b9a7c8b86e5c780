package zelian.duty.checkup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.duty.DutyId;
import zelian.duty.DutyUses;
import zelian.duty.WorkedOn;

/**
 * Lines of which nothing came (清单瘦身): no task, no record, no finding, in this year's list and in those it goes on from.
 */
@Component
class Disuse {

    private final DutyUses uses;
    private final JdbcClient db;

    Disuse(DutyUses uses, JdbcClient db) {
        this.uses = uses;
        this.db = db;
    }

    /** A duty and all it goes on from; {@code since} when the first of them was first in force. */
    private record Former(UUID duty, UUID former, @Nullable LocalDate since) {}

    /** Since when a line is in force without any use; {@code tooLong} if that is longer than a list should bear. */
    record Idle(WorkedOn.Line line, LocalDate since, boolean tooLong) {}

    /** The lines in force nothing came of lately. */
    List<Idle> of(List<WorkedOn.Line> lines, LocalDate day, int months) {
        var formers = formers(lines);
        var all = new LinkedHashSet<DutyId>();
        formers.values().forEach(chain -> chain.forEach(former -> all.add(new DutyId(former.former()))));
        var last = all.isEmpty() ? Map.<DutyId, LocalDate>of() : uses.last(all);
        var idle = new ArrayList<Idle>();
        for (var line : lines) {
            var chain = formers.getOrDefault(line.duty().value(), List.of());
            var begun =
                    chain.stream().map(Former::since).filter(Objects::nonNull).min(LocalDate::compareTo);
            var used = chain.stream()
                    .map(former -> last.get(new DutyId(former.former())))
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo);
            begun.ifPresent(first -> {
                var since = Stream.of(first, used.orElse(first))
                        .max(LocalDate::compareTo)
                        .orElse(first);
                var tooLong = !since.plusMonths(months).isAfter(day);
                if (tooLong || used.isEmpty()) {
                    idle.add(new Idle(line, since, tooLong));
                }
            });
        }
        return idle;
    }

    private Map<UUID, List<Former>> formers(List<WorkedOn.Line> lines) {
        var chains = new HashMap<UUID, List<Former>>();
        db.sql("""
                with recursive chain (duty, former) as (
                    select d, d from unnest(:duties) d
                    union select c.duty, p.follows from chain c join duty.duty p on p.id = c.former
                    where p.follows is not null)
                select c.duty, c.former, d.since from chain c join duty.duty d on d.id = c.former
                """)
                .param("duties", lines.stream().map(line -> line.duty().value()).toArray(UUID[]::new))
                .query(Former.class)
                .list()
                .forEach(former -> chains.computeIfAbsent(former.duty(), none -> new ArrayList<>())
                        .add(former));
        return chains;
    }
}

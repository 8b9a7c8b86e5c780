package zelian.pledge.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.pledge.letter.Clause;
import zelian.risk.RiskCardId;
import zelian.risk.Risks;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** What became, in the letter's year, of the tasks behind a clause. */
@Component
class Progress {

    private final Tasks tasks;
    private final Risks risks;
    private final JdbcClient db;

    Progress(Tasks tasks, Risks risks, JdbcClient db) {
        this.tasks = tasks;
        this.risks = risks;
        this.db = db;
    }

    /** 完成 3 / 4; a dash where nothing is asked for on a day. */
    String of(Clause.Ground ground, int year) {
        var id = ground.id();
        if (id == null) {
            return "—";
        }
        var asked = occurrences(ground.kind(), id)
                .filter(occurrence ->
                        occurrence.dueOn().getYear() == year && occurrence.state() != Occurrence.State.ENDED)
                .toList();
        return asked.isEmpty() ? "—" : "完成 " + done(asked) + " / " + asked.size();
    }

    private static long done(List<Occurrence> asked) {
        return asked.stream()
                .filter(occurrence -> occurrence.state() == Occurrence.State.DONE)
                .count();
    }

    private Stream<Occurrence> occurrences(String kind, UUID id) {
        return switch (kind) {
            case "duty" -> tasks.of(new DutyId(id)).stream();
            case "risk_card" ->
                risks.find(new RiskCardId(id)).stream()
                        .flatMap(risk -> risk.measures().stream())
                        .flatMap(measure -> tasks.of(measure.origin()).stream());
            default -> Stream.empty();
        };
    }

    /** Whether the card lies in one of these units. */
    boolean readable(UUID card, Set<UnitId> units) {
        return db.sql("select n.unit from risk.pub_node n where n.kind = 'risk_card' and n.id = :id")
                .param("id", card)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .optional()
                .filter(units::contains)
                .isPresent();
    }
}

package zelian.accountability.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zelian.common.Period;
import zelian.common.Source;
import zelian.regulation.RuleTable;

/**
 * Who may start and who may decide what about whom (问责条例第九条、第十二条): the matrix of {@code authority.csv}, as of
 * a day. What it does not name is not allowed.
 */
public final class Authority {

    private static final String START = "START";

    private final List<Row> rows;

    private Authority(List<Row> rows) {
        this.rows = rows;
    }

    /** One line of the matrix; {@code act} is START or a {@link FormGroup}. */
    public record Row(
            String act,
            String bodyKind,
            Standing standing,
            Mandate.Power power,
            Mandate.Approval approval,
            Source source,
            Period days) {

        Mandate mandate() {
            return new Mandate(power, approval, source);
        }

        public String actInWords() {
            return act.equals(START) ? "启动问责" : FormGroup.valueOf(act).label();
        }
    }

    public static Authority written() {
        return new Authority(RuleTable.read("accountability/authority.csv").stream()
                .map(line -> new Row(
                        line.text(0),
                        line.text(1),
                        line.word(2, Standing.class),
                        line.word(3, Mandate.Power.class),
                        line.word(4, Mandate.Approval.class),
                        line.source(),
                        line.days()))
                .toList());
    }

    /** Whether a body of that kind may start, and with whose approval; empty if it has no authority. */
    public Optional<Mandate> start(String bodyKind, Standing standing, LocalDate day) {
        return find(START, bodyKind, standing, day);
    }

    /** How far a body of that kind goes with a form; empty if it has no part in it at all. */
    public Optional<Mandate> decide(FormGroup group, String bodyKind, Standing standing, LocalDate day) {
        return find(group.name(), bodyKind, standing, day);
    }

    private Optional<Mandate> find(String act, String bodyKind, Standing standing, LocalDate day) {
        return on(day).stream()
                .filter(row -> row.act().equals(act) && row.bodyKind().equals(bodyKind) && row.standing() == standing)
                .findFirst()
                .map(Row::mandate);
    }

    /** The matrix as it holds on the day (权责清单). */
    public List<Row> on(LocalDate day) {
        return rows.stream().filter(row -> row.days().contains(day)).toList();
    }
}

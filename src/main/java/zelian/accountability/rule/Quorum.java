package zelian.accountability.rule;

import java.time.LocalDate;
import java.util.Collection;
import zelian.common.Source;
import zelian.regulation.Rules;

/** How many must be present for a decision (到会人数); more for personnel. */
public record Quorum(Share attendance, Source source) {

    /** A share such as 2/3: at least so much. */
    public record Share(int part, int whole) {

        static Share of(String written) {
            var parts = written.split("/");
            return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean reachedBy(int some, int all) {
            return (long) some * whole >= (long) all * part;
        }

        String inWords() {
            return whole == 2 ? "半数" : whole + " 分之 " + part;
        }
    }

    /** The one these forms ask for on the day. */
    public static Quorum of(Collection<Form> forms, Rules rules, LocalDate day) {
        var ruling = rules.on(day)
                .text(
                        forms.stream().anyMatch(form -> form.group().personnel())
                                ? "accountability.quorum-personnel"
                                : "accountability.quorum");
        return new Quorum(Share.of(ruling.value()), ruling.source());
    }
}

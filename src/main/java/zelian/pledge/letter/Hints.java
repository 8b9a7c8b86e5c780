package zelian.pledge.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.pledge.PledgeId;
import zelian.regulation.Rules;
import zelian.text.Similarity;

/** What to look at again in the own clauses of a draft: vague words, and letters that read alike (千篇一律). Never a bar. */
@Component
public class Hints {

    private static final Pattern VAGUE = Pattern.compile("加强|重视|抓好|抓实|强化|推进|推动|切实|认真|大力|进一步|不断提高|高度");
    private static final int SIBLINGS = 200;
    private static final int SHOWN = 3;

    private final Pledges pledges;
    private final Clauses clauses;
    private final Rules rules;

    Hints(Pledges pledges, Clauses clauses, Rules rules) {
        this.pledges = pledges;
        this.clauses = clauses;
        this.rules = rules;
    }

    /** A letter that reads like this one. */
    public record Alike(PledgeHead other, int percent) {}

    /** The vague words of a clause, such as 加强、重视; empty if it has none. */
    public static List<String> vague(Clause clause) {
        return VAGUE.matcher(clause.words())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** The most alike of the same tier and year, from the threshold on. */
    public List<Alike> alike(PledgeHead head, LocalDate day) {
        var own = words(clauses.of(head.id()));
        var siblings = pledges.siblings(head, SIBLINGS);
        if (own.isEmpty() || siblings.isEmpty()) {
            return List.of();
        }
        var from = rules.on(day).percent("pledge.alike-from").value();
        var found = new ArrayList<Found>();
        clauses.of(siblings).forEach((id, others) -> {
            var percent = (int) Math.round(100 * Similarity.of(own, words(others)));
            if (BigDecimal.valueOf(percent).compareTo(from) >= 0) {
                found.add(new Found(id, percent));
            }
        });
        return found.stream()
                .sorted(Comparator.comparingInt(Found::percent)
                        .reversed()
                        .thenComparing(each -> each.id().value()))
                .limit(SHOWN)
                .map(each -> new Alike(pledges.get(each.id()).head(), each.percent()))
                .toList();
    }

    private record Found(PledgeId id, int percent) {}

    private static String words(List<Clause> own) {
        return own.stream().map(Clause::words).collect(Collectors.joining());
    }
}

package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.assessment.counting.Result;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Discernment;
import zelian.assessment.scoring.Share;
import zelian.regulation.Rules;

/** Which indicators tell units apart and which do not (区分度). */
@Component
class Flags {

    private static final int LEAST = 5;

    private final Rules rules;

    Flags(Rules rules) {
        this.rules = rules;
    }

    /** In the order of the tree's observation points. */
    List<Discernment.Finding> of(Tree tree, List<Result> results, LocalDate day) {
        var on = rules.on(day);
        var discernment = new Discernment(
                on.percent("assessment.pass-from").value().intValue(),
                on.percent("assessment.pass-rate-low").value().intValue(),
                on.percent("assessment.pass-rate-high").value().intValue(),
                on.percent("assessment.discernment").value().intValue(),
                LEAST);
        var found = new ArrayList<Discernment.Finding>();
        for (var i = 0; i < tree.leaves().size(); i++) {
            found.add(discernment.of(shares(results, i)));
        }
        return found;
    }

    private static List<Share> shares(List<Result> results, int index) {
        return results.stream()
                .flatMap(result -> Stream.ofNullable(result.share(index)))
                .toList();
    }
}

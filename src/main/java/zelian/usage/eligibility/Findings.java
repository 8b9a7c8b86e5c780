package zelian.usage.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.regulation.Rules;
import zelian.usage.bar.Background;
import zelian.usage.bar.Finding;
import zelian.usage.bar.Records;
import zelian.usage.bar.Screening;

/** What the records say about the candidates on the day that matters. */
@Component
class Findings {

    private final Records records;
    private final Rules rules;

    Findings(Records records, Rules rules) {
        this.records = records;
        this.rules = rules;
    }

    /** By candidate. */
    Map<UUID, Finding> of(VettingHead head, List<Candidate> candidates) {
        var screening =
                new Screening(head.purpose(), head.asOf(), rules.on(head.asOf()).text("usage.unit-honour-grade"));
        var keys = candidates.stream().map(Candidate::key).distinct().toList();
        var background =
                head.purpose().ofUnits() ? records.ofUnits(keys, head.asOf()) : records.ofPersons(keys, head.asOf());
        var found = new LinkedHashMap<UUID, Finding>();
        candidates.forEach(candidate ->
                found.put(candidate.id(), screening.of(background.getOrDefault(candidate.key(), Background.NOTHING))));
        return found;
    }
}

package zelian.risk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zelian.access.UnitId;
import zelian.task.Origin;

/** The integrity risks in force, as other modules may ask for them; what a reader sees of them is for the asker. */
public interface Risks {

    /** The cards in force of these units, the gravest first. */
    Map<UnitId, List<Risk>> of(Collection<UnitId> units);

    /** The same for one card; empty if it is not in force. */
    Optional<Risk> find(RiskCardId card);

    /**
     * A card in force (风险点卡).
     *
     * @param title 经费支出·审批
     * @param forms 表现形式
     * @param grade 高, 中, 低
     */
    record Risk(RiskCardId id, String number, String title, String forms, String grade, List<Measure> measures) {}

    /**
     * What is done against it, as the card says.
     *
     * @param origin what its dated occurrences come from
     */
    record Measure(Origin origin, String words, String frequency, String who) {}
}

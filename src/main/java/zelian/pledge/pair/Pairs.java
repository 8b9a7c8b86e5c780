package zelian.pledge.pair;

import java.util.List;
import java.util.Set;
import zelian.access.TenureId;
import zelian.access.UnitId;

/** Everyone who is to sign on one day, in the order of the tree, and where nobody could be found for it. */
public record Pairs(List<Pair> pairs, List<LeftOut> leftOut) {

    /** Those of one tier, about these units. */
    public Pairs of(Tier tier, Set<UnitId> units) {
        return new Pairs(
                pairs.stream()
                        .filter(pair -> pair.tier() == tier && units.contains(pair.unit()))
                        .toList(),
                leftOut.stream()
                        .filter(each -> each.tier() == tier && units.contains(each.unit()))
                        .toList());
    }

    public boolean has(TenureId upper, TenureId lower) {
        return pairs.stream().anyMatch(pair -> pair.joins(upper, lower));
    }
}

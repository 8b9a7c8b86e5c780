package zelian.assessment.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.assessment.IndicatorId;
import zelian.assessment.scoring.Branch;
import zelian.assessment.scoring.Extra;
import zelian.assessment.scoring.Missing;
import zelian.assessment.scoring.Scoring;
import zelian.assessment.scoring.Weights;

/** The indicators of one version as a tree (指标树), in the order in which scores are kept: points first, then extras. */
public final class Tree {

    private static final Comparator<Indicator> ORDER = Comparator.comparingInt(Indicator::ordinal)
            .thenComparing(indicator -> indicator.id().value());

    private final List<Indicator> all;
    private final Map<IndicatorId, Indicator> byId = new HashMap<>();
    private final List<Indicator> leaves = new ArrayList<>();
    private final List<Indicator> extras = new ArrayList<>();
    private final List<Branch> roots;

    private Tree(List<Indicator> indicators) {
        this.all = indicators.stream().sorted(ORDER).toList();
        all.forEach(indicator -> byId.put(indicator.id(), indicator));
        this.roots = branches(null);
        all.stream().filter(indicator -> indicator.kind().extra()).forEach(extras::add);
    }

    public static Tree of(List<Indicator> indicators) {
        return new Tree(indicators);
    }

    private List<Branch> branches(@Nullable IndicatorId parent) {
        var found = new ArrayList<Branch>();
        for (var indicator : below(parent)) {
            if (indicator.kind().weighted()) {
                leaves.add(indicator);
                found.add(Branch.leaf(indicator.weight(), leaves.size() - 1));
            } else if (indicator.kind() == Kind.GROUP) {
                found.add(Branch.of(indicator.weight(), branches(indicator.id())));
            }
        }
        return found;
    }

    /** What stands directly beneath; the first level and the extras beneath nothing. */
    public List<Indicator> below(@Nullable IndicatorId parent) {
        return all.stream()
                .filter(indicator -> Objects.equals(indicator.parent(), parent))
                .toList();
    }

    /** Every group before what it holds. */
    public List<Indicator> inOrder() {
        return below(null).stream().flatMap(this::withBelow).toList();
    }

    private Stream<Indicator> withBelow(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator), below(indicator.id()).stream().flatMap(this::withBelow));
    }

    /** The observation points (观测点), in the order of scores. */
    public List<Indicator> leaves() {
        return leaves;
    }

    /** What is counted outside the weights, in the order of scores. */
    public List<Indicator> extras() {
        return extras;
    }

    /** Points and extras, as results keep them. */
    public List<Indicator> scored() {
        return Stream.concat(leaves.stream(), extras.stream()).toList();
    }

    /** 1 for the first level. */
    public int level(Indicator indicator) {
        return above(indicator).map(parent -> 1 + level(parent)).orElse(1);
    }

    public Optional<Indicator> above(Indicator indicator) {
        return Optional.ofNullable(indicator.parent()).map(byId::get);
    }

    /** What each observation point is worth if nothing is missing, in hundredths of a point. */
    public int[] nominal() {
        return weights().nominal();
    }

    /** Hundredths of a point of those of a kind. */
    public int nominal(Kind kind) {
        var fulls = nominal();
        var sum = 0;
        for (var i = 0; i < fulls.length; i++) {
            sum += leaves.get(i).kind() == kind ? fulls[i] : 0;
        }
        return sum;
    }

    public Scoring scoring(Missing missing) {
        return new Scoring(
                weights(),
                leaves.size(),
                extras.stream()
                        .map(extra -> new Extra(
                                extra.kind() == Kind.BONUS,
                                extra.kind() == Kind.VETO ? 0 : extra.counting().per(),
                                extra.counting().cap()))
                        .toList(),
                missing);
    }

    private Weights weights() {
        return new Weights(roots, leaves.size());
    }
}

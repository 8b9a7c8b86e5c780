package zelian.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import zelian.ui.ChainLink;
import zelian.ui.ObjectKind;
import zelian.ui.ObjectKinds;

/** The kinds of objects there are, as their modules declare them, in the order of the chain. */
@Component
public class Kinds {

    /** Where and who, and not what: the organisation itself is no link of the chain. */
    private static final Set<String> PLACES = Set.of("unit", "person");

    /** Kinds that stand under one link of the chain, the earlier first. A kind not named here comes after these. */
    private static final List<String> WITHIN_A_LINK = List.of(
            "unit",
            "person",
            "regulation",
            "clause",
            "duty_list",
            "duty",
            "claim",
            "occurrence",
            "record",
            "round",
            "visit",
            "letter",
            "finding",
            "item");

    private static final Map<String, String> MEASURES = Map.of(
            "clause",
            "条",
            "regulation",
            "部",
            "duty",
            "项",
            "claim",
            "项",
            "record",
            "条",
            "finding",
            "条",
            "unit",
            "个",
            "person",
            "人",
            "duty_list",
            "份",
            "round",
            "轮");

    private final Map<String, ObjectKind> kinds;

    @Autowired
    Kinds(ObjectKinds declared) {
        this(declared.all());
    }

    public Kinds(List<ObjectKind> declared) {
        kinds = declared.stream().collect(Collectors.toUnmodifiableMap(ObjectKind::kind, Function.identity()));
    }

    public Optional<ObjectKind> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The kinds in the order of the chain. */
    public List<ObjectKind> inOrder() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(ObjectKind::kind, order()))
                .toList();
    }

    /** Earlier in the chain first. */
    public Comparator<String> order() {
        return Comparator.<String>comparingInt(kind -> isPlace(kind) ? 0 : 1)
                .thenComparingInt(
                        kind -> find(kind).map(known -> known.link().ordinal()).orElse(99))
                .thenComparingInt(kind -> WITHIN_A_LINK.contains(kind) ? WITHIN_A_LINK.indexOf(kind) : 99)
                .thenComparing(Comparator.naturalOrder());
    }

    public static boolean isPlace(String kind) {
        return PLACES.contains(kind);
    }

    /** Texts and places, of which nothing is ever done. */
    public boolean isBasis(String kind) {
        return find(kind).map(known -> known.link() == ChainLink.BASIS).orElse(false);
    }

    /** The word on the screen, such as 责任. */
    public String label(String kind) {
        return find(kind).map(ObjectKind::label).orElse(kind);
    }

    /** 项 of 责任, 件 of most. */
    public static String measure(String kind) {
        return MEASURES.getOrDefault(kind, "件");
    }

    /** The object's own page. */
    public String address(Ref ref) {
        return find(ref.kind()).map(known -> known.address(ref.id())).orElse(chainAddress(ref));
    }

    public static String chainAddress(Ref ref) {
        return "/chain/" + ref.kind() + "/" + ref.id();
    }
}

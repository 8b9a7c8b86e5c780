package zelian.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many texts to compare one with (同质化): finds those most like it without comparing with each, by the pairs of
 * characters they share. The measure is that of {@link Similarity}.
 *
 * @param <K> what a text belongs to
 */
public final class Likenesses<K> {

    private final List<K> keys = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Long, List<Share>> shares = new HashMap<>();

    /** How often a pair stands in one of the texts. */
    private record Share(int text, int times) {}

    /** A text like the one asked about; {@code likeness} from 0 to 1. */
    public record Likeness<K>(K key, double likeness) {}

    public void add(K key, String text) {
        var pairs = Similarity.pairs(Wording.bare(text));
        var place = keys.size();
        keys.add(key);
        sizes.add(Similarity.size(pairs));
        pairs.forEach((pair, times) ->
                shares.computeIfAbsent(pair, none -> new ArrayList<>()).add(new Share(place, times)));
    }

    /** The texts at least that alike, the most alike first. */
    public List<Likeness<K>> of(String text, double atLeast) {
        var pairs = Similarity.pairs(Wording.bare(text));
        var size = Similarity.size(pairs);
        var shared = new int[keys.size()];
        pairs.forEach((pair, times) -> {
            for (var share : shares.getOrDefault(pair, List.of())) {
                shared[share.text()] += Math.min(times, share.times());
            }
        });
        var found = new ArrayList<Likeness<K>>();
        for (var place = 0; place < shared.length; place++) {
            if (shared[place] > 0 && 2.0 * shared[place] / (size + sizes.get(place)) >= atLeast) {
                found.add(new Likeness<>(keys.get(place), 2.0 * shared[place] / (size + sizes.get(place))));
            }
        }
        found.sort(
                Comparator.comparingDouble((Likeness<K> one) -> one.likeness()).reversed());
        return found;
    }
}

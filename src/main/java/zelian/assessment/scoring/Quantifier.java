package zelian.assessment.scoring;

import java.util.List;

/**
 * How a rate becomes a share of the full mark (量化方式). Each is monotone: more done never earns less.
 */
public sealed interface Quantifier {

    /** Of a tally that is not missing. */
    Share share(Tally tally);

    /**
     * All at the target, below it in proportion (达标比例).
     *
     * @param target percent
     */
    record Proportion(int target) implements Quantifier {

        @Override
        public Share share(Tally tally) {
            return Share.within(100L * tally.met(), (long) target * tally.whole());
        }
    }

    /**
     * The share of the highest band reached (分档).
     *
     * @param bands from the highest to the lowest
     */
    record Bands(List<Band> bands) implements Quantifier {

        /** As offices grade: 95 → 100, 85 → 80, 70 → 60, 60 → 40, percent. */
        public static final Bands USUAL =
                new Bands(List.of(new Band(95, 100), new Band(85, 80), new Band(70, 60), new Band(60, 40)));

        public Bands {
            for (var i = 1; i < bands.size(); i++) {
                if (bands.get(i).from() >= bands.get(i - 1).from()
                        || bands.get(i).share() > bands.get(i - 1).share()) {
                    throw new IllegalArgumentException("bands do not descend: " + bands);
                }
            }
        }

        /** From this percentage on, this share of the full mark in percent. */
        public record Band(int from, int share) {}

        @Override
        public Share share(Tally tally) {
            return bands.stream()
                    .filter(band -> 100L * tally.met() >= (long) band.from() * tally.whole())
                    .findFirst()
                    .map(band -> new Share(band.share(), 100))
                    .orElse(Share.NOTHING);
        }
    }

    /**
     * Level and progress (二次量化): seven tenths for how near the rate is to the target, three tenths for how much of
     * the way from the unit's own base to the target was made. Whoever started at the target keeps the three tenths
     * by staying there. In the first year there is no base and the level counts alone.
     *
     * @param target percent
     */
    record Progress(int target) implements Quantifier {

        private static final int LEVEL = 7;
        private static final int WAY = 3;

        @Override
        public Share share(Tally tally) {
            var level = new Proportion(target).share(tally);
            if (tally.base() == Tally.NO_BASE) {
                return level;
            }
            var goal = target * 100L;
            var now = Math.min(goal, new Share(tally.met(), tally.whole()).basisPoints());
            var gained = tally.base() >= goal
                    ? Share.within(now, goal)
                    : Share.within(now - tally.base(), goal - tally.base());
            var whole = goal * gained.whole() * (LEVEL + WAY);
            return Share.within(LEVEL * now * gained.whole() + WAY * gained.part() * goal, whole);
        }
    }
}

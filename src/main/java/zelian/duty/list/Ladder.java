package zelian.duty.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zelian.duty.Column;
import zelian.duty.Drafts.Doubt;
import zelian.duty.Series;
import zelian.duty.Wording;

/**
 * Reads what duties carry out (落实事项): each line of a list may name, by matter or by number, duties of the lists of
 * the units above, or others of its own list. What the words mean is looked for in the own list first, then in
 * the list of the nearest unit above.
 */
final class Ladder {

    private static final String EXPECTED = "本清单或上级清单里的责任事项或编号（如 2026-党组-01），多项用分号分开";

    private final List<Rung> own;
    private final List<Rung> above;
    private final Map<String, List<Rung>> ways = new HashMap<>();

    /**
     * @param own the lines of the list itself
     * @param above the duties in force of the lists above it
     */
    Ladder(List<Rung> own, List<Rung> above) {
        this.own = own;
        this.above = above;
    }

    /**
     * A duty as others may name it.
     *
     * @param key of the line in its own list, or the duty's id in a list above
     * @param distance how many levels above the own list
     * @param text what it says, to compare with
     */
    record Rung(String key, String number, String matter, Series series, String upward, int distance, String text) {

        static Rung own(String number, Wording wording) {
            return new Rung(
                    wording.key(),
                    number,
                    Wording.plain(wording.word(Column.MATTER)),
                    wording.series(),
                    wording.word(Column.UPWARD),
                    0,
                    text(wording));
        }

        static String text(Wording wording) {
            return wording.word(Column.MATTER) + wording.word(Column.CONTENT);
        }
    }

    /** What the words of a line mean. {@code named} are the lines found, {@code doubts} what could not be told. */
    record Reading(List<Rung> named, List<Doubt> doubts) {}

    Reading read(Wording wording) {
        return read(Rung.own("", wording));
    }

    Reading read(Rung line) {
        var named = new LinkedHashSet<Rung>();
        var doubts = new ArrayList<Doubt>();
        for (var words : line.upward().split("[；;\\n]")) {
            if (!words.isBlank()) {
                read(line, words.strip(), named, doubts);
            }
        }
        if (doubts.stream().noneMatch(Doubt::fault) && reaches(line, named)) {
            doubts.add(new Doubt(Column.UPWARD, "绕了一圈又回到这一项自己", "从上往下落实，不能循环", true));
        }
        return new Reading(List.copyOf(named), doubts);
    }

    private void read(Rung line, String words, Set<Rung> named, List<Doubt> doubts) {
        var meant = meant(line, words);
        if (meant.isEmpty()) {
            var self = fits(line, words);
            doubts.add(
                    self
                            ? new Doubt(Column.UPWARD, "“" + words + "”就是这一项自己", EXPECTED, true)
                            : new Doubt(Column.UPWARD, "没有叫“" + words + "”的上级责任事项", EXPECTED + "；保留原文可以入库", false));
        } else if (meant.size() > 1) {
            doubts.add(new Doubt(
                    Column.UPWARD, "“" + words + "”有 " + meant.size() + " 项：" + numbers(meant), "写编号；保留原文可以入库", false));
        } else if (sinks(line, meant.getFirst())) {
            doubts.add(new Doubt(
                    Column.UPWARD,
                    line.series().label() + "清单的事项不能落实"
                            + meant.getFirst().series().label() + "清单的“" + words + "”",
                    "任务落实责任，制度落实任务或责任",
                    true));
        } else {
            named.add(meant.getFirst());
        }
    }

    /** The lines of the nearest list in which any goes by the words. */
    private List<Rung> meant(Rung line, String words) {
        var there = own.stream()
                .filter(rung -> !rung.key().equals(line.key()))
                .filter(rung -> fits(rung, words))
                .toList();
        if (!there.isEmpty()) {
            return there;
        }
        var found = above.stream().filter(rung -> fits(rung, words)).toList();
        var nearest = found.stream().mapToInt(Rung::distance).min().orElse(0);
        return found.stream().filter(rung -> rung.distance() == nearest).toList();
    }

    private static boolean fits(Rung rung, String words) {
        return rung.number().equals(words) || rung.matter().equals(Wording.plain(words));
    }

    /** A duty is not there to carry out a task, nor a task to carry out a rule. */
    private static boolean sinks(Rung line, Rung named) {
        return named.distance() == 0 && line.series().compareTo(named.series()) < 0;
    }

    private boolean reaches(Rung line, Set<Rung> named) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(named);
        while (!open.isEmpty()) {
            var rung = open.removeLast();
            if (rung.distance() > 0 || !seen.add(rung.key())) {
                continue;
            }
            if (rung.key().equals(line.key())) {
                return true;
            }
            open.addAll(ways.computeIfAbsent(rung.key(), key -> onward(rung)));
        }
        return false;
    }

    private List<Rung> onward(Rung rung) {
        return Stream.of(rung.upward().split("[；;\\n]"))
                .filter(words -> !words.isBlank())
                .map(words -> meant(rung, words.strip()))
                .filter(meant -> meant.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    private static String numbers(List<Rung> rungs) {
        return rungs.stream().map(Rung::number).limit(5).collect(Collectors.joining("、"));
    }
}

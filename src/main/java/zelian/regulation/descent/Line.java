package zelian.regulation.descent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import zelian.common.Rejected;

/**
 * The texts of one descent as they follow each other: none begins before it ends, none follows itself, and none is in
 * force together with the one it takes the place of. Two that are in force side by side follow neither the other.
 */
final class Line {

    private final Map<UUID, Waypoint.Head> heads;

    Line(List<Waypoint.Head> heads) {
        this.heads = heads.stream().collect(Collectors.toMap(Waypoint.Head::id, Function.identity()));
    }

    /** @throws Rejected naming the text and the days that do not fit */
    void check() {
        heads.values().forEach(this::check);
    }

    private void check(Waypoint.Head head) {
        var text = head.text();
        if (text.until() != null && text.until().isBefore(text.since())) {
            throw Rejected.because("regulation.ends-before-it-begins", text.inWords(), text.since(), text.until())
                    .at("until");
        }
        if (text.follows() == null) {
            return;
        }
        var former = heads.get(text.follows());
        if (former == null) {
            throw Rejected.because("regulation.follows-elsewhere").at("follows");
        }
        circle(head);
        var before = former.text();
        if (before.until() == null) {
            throw Rejected.because("regulation.former-in-force", before.inWords(), text.since())
                    .at("follows");
        }
        if (!before.until().isBefore(text.since())) {
            throw Rejected.because(
                            "regulation.days-overlap", text.inWords(), text.since(), before.inWords(), before.until())
                    .at("since");
        }
    }

    private void circle(Waypoint.Head head) {
        var seen = new HashSet<UUID>();
        for (var at = head; at != null; ) {
            if (!seen.add(at.id())) {
                throw Rejected.because("regulation.follows-itself", head.text().inWords())
                        .at("follows");
            }
            var follows = at.text().follows();
            at = follows == null ? null : heads.get(follows);
        }
    }
}

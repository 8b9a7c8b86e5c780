package zelian.permission;

import java.util.Optional;
import zelian.access.Act;

/** One address, asked by one reader about one object. */
record Question(Reader reader, Route route, Thing thing) {

    boolean allowed() {
        return route.allows(reader, thing);
    }

    /**
     * Whether the reader may at least know of the object: such a one is told what is not allowed, where others hear
     * that there is nothing.
     *
     * @param page where the object is shown; none for what has no page
     */
    boolean mayKnow(Optional<Route> page) {
        return page.filter(shown -> shown.allows(reader, thing)).isPresent()
                || route.areas().stream().anyMatch(area -> reader.may(area, Act.READ, "units", thing));
    }

    /** The difference in words. */
    String differs(Object real) {
        return "%s as %s about %s: %s, but answers %s"
                .formatted(
                        route,
                        reader,
                        thing == Thing.NOTHING ? "nothing" : thing,
                        allowed() ? "allowed" : "forbidden",
                        real);
    }
}

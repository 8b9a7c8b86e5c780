package zelian.permission;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.organization.SignedIn;

/**
 * A real person who reads and acts, and how far each scope reaches for them: computed from bare facts (posts, the
 * tree, 分管, 归口, rounds), not from the scopes the program keeps.
 *
 * @param tenure the post acted under; null for administrators and people between posts
 * @param lastHeld the post held now or, between posts, last
 * @param reach units by scope, {@code round} by role: {@code round:INSPECTOR}
 */
record Reader(
        String name,
        UUID account,
        UUID person,
        @Nullable UUID tenure,
        @Nullable UUID unit,
        @Nullable UUID lastHeld,
        Set<Role> roles,
        Map<String, Set<UUID>> reach) {

    boolean administers() {
        return roles.stream().anyMatch(Role::administers);
    }

    /** Whether the table written by hand lets this reader act on the object. */
    boolean may(Area area, Act act, String relation, Thing thing) {
        return Written.LINES.stream()
                .filter(line -> roles.contains(line.role()) && line.area() == area && line.act() == act)
                .anyMatch(line ->
                        thing == Thing.NOTHING || relation.equals("anywhere") || reaches(line, relation, thing));
    }

    private boolean reaches(Written.Line line, String relation, Thing thing) {
        var scope = line.scope();
        if (scope.equals("self")) {
            return thing.among(relation.equals("units") ? "own" : relation, person);
        }
        if (thing.hasNoPlace(relation)) {
            return scope.equals("all");
        }
        var units = reach.getOrDefault(scope.equals("round") ? "round:" + line.role() : scope, Set.of());
        return thing.ids(relation).stream().anyMatch(units::contains);
    }

    /** As whom the program knows this reader. */
    SignedIn signedIn() {
        var administers = roles.stream().filter(Role::administers).findFirst().orElse(null);
        var acting = tenure == null ? Viewer.NO_TENURE : new TenureId(tenure);
        return new SignedIn(account, new PersonId(person), name, administers, acting);
    }

    /** What the demonstration's page of persons calls them. */
    String key() {
        return String.valueOf(administers() ? roles.iterator().next() : lastHeld);
    }

    @Override
    public String toString() {
        return name;
    }
}

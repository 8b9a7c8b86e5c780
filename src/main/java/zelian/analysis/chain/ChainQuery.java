package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;

/**
 * How a chain is looked at; all of it stands in the address, so a view can be sent to someone.
 *
 * @param view 图 (none), table or time
 * @param at the object whose way is followed, {@code kind:id}
 * @param asOf up to which day (截至)
 * @param unit only this unit
 * @param group only this kind of unit
 * @param row only this kind of object, as a table
 * @param broken only where it is broken
 */
record ChainQuery(
        @Nullable String view,
        @Nullable String at,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @Nullable UUID unit,
        @Nullable String group,
        @Nullable String row,
        @Nullable Boolean broken) {

    boolean onlyBroken() {
        return Boolean.TRUE.equals(broken);
    }

    String view(String fallback) {
        return view == null || view.isBlank() ? fallback : view;
    }

    /** The address of this look at a chain. */
    String address(Ref self) {
        var address = UriComponentsBuilder.fromPath(Kinds.chainAddress(self));
        add(address, "view", view);
        add(address, "at", at);
        add(address, "asOf", asOf);
        add(address, "unit", unit);
        add(address, "group", group);
        add(address, "row", row);
        add(address, "broken", onlyBroken() ? "true" : null);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value.toString());
        }
    }

    ChainQuery at(Ref ref) {
        return new ChainQuery(null, ref.toString(), asOf, unit, group, null, broken);
    }

    ChainQuery viewed(@Nullable String other) {
        return new ChainQuery(other, at, asOf, unit, group, null, broken);
    }

    ChainQuery table(String kind) {
        return new ChainQuery("table", at, asOf, unit, group, kind, broken);
    }

    ChainQuery grouped(@Nullable String kindOfUnit) {
        return new ChainQuery(null, null, asOf, null, kindOfUnit, null, broken);
    }

    ChainQuery within(@Nullable UUID oneUnit) {
        return new ChainQuery(null, null, asOf, oneUnit, group, null, broken);
    }
}

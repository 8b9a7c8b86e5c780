package zelian.ui;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;

/**
 * A place in the side navigation, contributed by the module whose page it opens, as a bean:
 * {@snippet :
 * @Bean NavEntry dutyLists() { return NavEntry.of(ChainLink.FIX, "责任清单", "/duty-lists", 10).needs(Area.DUTY, Act.READ); }
 * @Bean NavEntry breaks() { return NavEntry.of(NavEntry.Group.ACROSS, "断链报告", "/chain/breaks", 20).icon("broken"); }
 * }
 * Shown only to whom {@link #visible} lets see it; that the page itself refuses others is the page's
 * own business. Administrators (三员) see only the entries of {@link Group#ADMINISTRATION}.
 *
 * @param link the link of the chain it stands under, or null if it stands in a group
 * @param order smaller comes first
 */
public record NavEntry(
        @Nullable ChainLink link,
        Group group,
        String label,
        String path,
        int order,
        @Nullable String icon,
        BiPredicate<Viewer, Rights> visible) {

    /** The headed stretches of the navigation beside the chain itself. */
    public enum Group {
        START(null),
        CHAIN("责任链"),
        ACROSS("贯通"),
        BASIS("依据与留痕"),
        ORGANIZATION("组织"),
        ADMINISTRATION("系统管理");

        private final @Nullable String heading;

        Group(@Nullable String heading) {
            this.heading = heading;
        }

        public @Nullable String heading() {
            return heading;
        }
    }

    /** Under a link of the chain; the links themselves are always shown. */
    public static NavEntry of(ChainLink link, String label, String path, int order) {
        return new NavEntry(link, Group.CHAIN, label, path, order, null, (viewer, rights) -> true);
    }

    /** In one of the other groups; give it an {@link #icon}. */
    public static NavEntry of(Group group, String label, String path, int order) {
        return new NavEntry(null, group, label, path, order, null, (viewer, rights) -> true);
    }

    /** With an icon of {@code icons.svg}. */
    public NavEntry icon(String name) {
        return new NavEntry(link, group, label, path, order, name, visible);
    }

    /** Only for whoever may do this about some unit. */
    public NavEntry needs(Area area, Act act) {
        return when((viewer, rights) -> rights.mayAnywhere(viewer, area, act));
    }

    /** Only for whom this holds. */
    public NavEntry when(BiPredicate<Viewer, Rights> condition) {
        return new NavEntry(link, group, label, path, order, icon, condition);
    }
}

package zelian.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** What surrounds a sample page: navigation, style sheet, and whoever reads it. */
final class SampleFrame {

    static final Viewer SECRETARY = new Viewer(
            new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            "陈敬之",
            new TenureId(UUID.fromString("00000000-0000-7000-8000-000000000002")),
            "党组书记、局长",
            new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000003")),
            Set.of(Role.SECRETARY),
            LocalDate.of(2026, 9, 16));

    private SampleFrame() {}

    static Assets assets() {
        return new Assets(new StaticListableBeanFactory().getBeanProvider(ResourceUrlProvider.class)) {
            @Override
            String address(String name) {
                return "/assets/" + name;
            }
        };
    }

    /** The navigation with most of what it can hold, for {@link #SECRETARY}. */
    static FrameModel model() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("readers", (Readers) () -> Optional.of(SECRETARY));
        beans.addBean("rights", new Everything());
        beans.addBean("todo", (TodoCounts) viewer -> Map.of(ChainLink.PERFORM, 2, ChainLink.RECTIFY, 2));
        List.of(
                        NavEntry.of(NavEntry.Group.START, "工作台", "/", 0).icon("home"),
                        NavEntry.of(ChainLink.FIX, "责任清单", "/duty-lists", 10),
                        NavEntry.of(ChainLink.CLARIFY, "我的责任", "/my/duties", 10),
                        NavEntry.of(ChainLink.PERFORM, "任务", "/tasks", 10),
                        NavEntry.of(ChainLink.SUPERVISE, "督责函件", "/letters", 10),
                        NavEntry.of(ChainLink.RECTIFY, "整改台账", "/rectification/items", 10),
                        NavEntry.of(ChainLink.RECTIFY, "回头看", "/rectification/look-backs", 20),
                        NavEntry.of(NavEntry.Group.ACROSS, "一链到底", "/chain", 10).icon("chain"),
                        NavEntry.of(NavEntry.Group.ACROSS, "断链报告", "/chain/breaks", 20)
                                .icon("broken"),
                        NavEntry.of(NavEntry.Group.ACROSS, "倒查", "/reverse-check", 30)
                                .icon("reverse"),
                        NavEntry.of(NavEntry.Group.BASIS, "法规依据", "/regulations", 10)
                                .icon("book"),
                        NavEntry.of(NavEntry.Group.BASIS, "留痕台账", "/ledger", 20).icon("shield"))
                .forEach(entry -> beans.addBean(entry.path(), entry));
        return new FrameModel(
                beans.getBeanProvider(NavEntry.class),
                beans.getBeanProvider(HeadPart.class),
                beans.getBeanProvider(Readers.class),
                beans.getBeanProvider(Rights.class),
                beans.getBeanProvider(TodoCounts.class));
    }

    private static final class Everything implements Rights {

        @Override
        public boolean may(Viewer viewer, Area area, Act act, UnitId unit) {
            return true;
        }

        @Override
        public boolean everywhere(Viewer viewer, Area area, Act act) {
            return true;
        }

        @Override
        public boolean mayAnywhere(Viewer viewer, Area area, Act act) {
            return true;
        }

        @Override
        public Set<UnitId> units(Viewer viewer, Area area, Act act) {
            return Set.of();
        }
    }
}

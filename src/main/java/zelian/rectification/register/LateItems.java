package zelian.rectification.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.Link;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** Items past their deadline, for those who lead, sign or verify. */
@Component
class LateItems implements WorkbenchPart {

    private static final int MOST = 5;

    private final Register register;
    private final Lines lines;
    private final Rights rights;

    LateItems(Register register, Lines lines, Rights rights) {
        this.register = register;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (Stream.of(Act.VERIFY, Act.LEAD, Act.SIGN)
                .noneMatch(act -> rights.mayAnywhere(viewer, Area.RECTIFICATION, act))) {
            return Optional.empty();
        }
        var late = register.late(viewer, MOST);
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var names = lines.names(late);
        var total =
                register.totals(RegisterFilter.of(RegisterFilter.LATE), viewer).all();
        var rows = late.stream()
                .map(row -> new MattersPart.Row(
                        row.address(),
                        row.title(),
                        row.number() + "，" + names.unit(row.unit()) + "，责任人 " + names.person(row.owner()),
                        lines.light(row, viewer.day()),
                        "查看"))
                .toList();
        return Optional.of(new MattersPart(
                "逾期整改", total + " 项，最早的在前", rows, new Link("全部", "/rectification/items?state=" + RegisterFilter.LATE)));
    }
}

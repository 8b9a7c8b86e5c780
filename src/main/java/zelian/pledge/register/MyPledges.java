package zelian.pledge.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.duty.OnTheCard;
import zelian.ui.Page;
import zelian.ui.Say;

/** On 我的责任 and on the card: the letters somebody is a side of (我签的责任书). */
@Component
class MyPledges implements OnTheCard {

    private final Register register;
    private final Deadlines deadlines;

    MyPledges(Register register, Deadlines deadlines) {
        this.register = register;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        var own = register.own(viewer.person());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyPledgesPart(own.stream()
                        .map(row -> new MyPledgesPart.Row(
                                "/pledges/" + row.id(),
                                row.year() + "年责任书",
                                row.upperPerson().equals(viewer.person().value())
                                        ? "甲方，与 " + row.lowerTitle() + " " + row.lowerName()
                                        : "乙方，与 " + row.upperTitle() + " " + row.upperName(),
                                row.word(),
                                row.number() == null ? "" : row.number(),
                                row.signed() ? null : deadlines.light(row.dueOn(), viewer.day())))
                        .toList()));
    }

    /** Those in effect, as given and as taken on. */
    @Override
    public Optional<Section> section(PersonId person, LocalDate day) {
        List<String> lines = register.own(person).stream()
                .filter(row -> row.signed() && row.year() == day.getYear())
                .map(row -> "%s，%s 起：甲方 %s %s，乙方 %s %s"
                        .formatted(
                                row.number(),
                                Say.day(row.effectiveOn()),
                                row.upperTitle(),
                                row.upperName(),
                                row.lowerTitle(),
                                row.lowerName()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Section("签的责任书", lines));
    }
}

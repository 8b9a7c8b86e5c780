package zelian.renewal.suggestion;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.duty.Column;
import zelian.duty.Wording;

/** How a suggestion would read as a line of a duty list: what the form begins with, and what taking over in bulk writes. */
@Component
class AsDuty {

    private static final int LONGEST = Column.MATTER.longest();

    private final Directory directory;

    AsDuty(Directory directory) {
        this.directory = directory;
    }

    Wording of(Suggestion.Head head, LocalDate day) {
        var unit = directory.unitName(head.unit());
        return new Wording(Map.ofEntries(
                Map.entry(Column.SUBJECT, "主要负责人"),
                Map.entry(Column.ASPECT, head.origin().group().label()),
                Map.entry(Column.MATTER, cut(head.origin().verb() + "：" + head.title())),
                Map.entry(
                        Column.CONTENT,
                        "%s：%s（%s，%s）".formatted(head.origin().label(), head.title(), unit, head.note())),
                Map.entry(Column.KIND, Wording.OWN),
                Map.entry(Column.POLARITY, Wording.POSITIVE),
                Map.entry(Column.DUE, due(head)),
                Map.entry(Column.LEAD, lead(head.unit(), unit, day)),
                Map.entry(Column.LEAD_UNIT, unit)));
    }

    /** Its own day if that lies in the year, else the end of the first quarter. */
    private static String due(Suggestion.Head head) {
        var due = head.due();
        return due != null && due.getYear() == head.year()
                ? due.getMonthValue() + "月" + due.getDayOfMonth() + "日前"
                : "3月31日前";
    }

    private String lead(UnitId unit, String name, LocalDate day) {
        return directory.principal(unit, day).map(Directory.Holder::postInWords).orElse(name + "主要负责人");
    }

    private static String cut(String matter) {
        return matter.length() <= LONGEST ? matter : matter.substring(0, LONGEST - 1) + "…";
    }
}

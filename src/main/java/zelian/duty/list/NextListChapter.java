package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Wording;

/**
 * How the lists of 2027 come about: that of the bureau, drafted from the year before, takes its place on 13 January; that
 * of 监测中心, drafted by hand, is under review.
 */
@Component
@Profile("demo")
class NextListChapter implements Chapter {

    private static final int YEAR = 2027;

    private final Versions versions;
    private final Drafts drafts;
    private final ApprovingLists approving;
    private final Directory directory;

    NextListChapter(Versions versions, Drafts drafts, ApprovingLists approving, Directory directory) {
        this.versions = versions;
        this.drafts = drafts;
        this.approving = approving;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 950;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2027-01-06" -> {
                var head = stage.as("D22", "主要负责人", "陶振东");
                drafts.lay(head, unit("D22", day), YEAR, List.of(own()));
                submit(head, "D22", day);
            }
            case "2027-01-08" -> submit(office(stage), "D00", day);
            case "2027-01-11" ->
                approving.review(stage.as("D02", "机关纪委书记", "孔晓峰"), underWay("D00", day), "上年没有销号的已接进来，时限清楚，同意报审");
            case "2027-01-12" ->
                approving.approve(stage.as("D00", "党组书记", "王海燕"), underWay("D00", day), "同意。印发当天接替上年清单，没办完的接着办完");
            case "2027-01-13" -> approving.issue(office(stage), underWay("D00", day));
            default -> {}
        }
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private UUID underWay(String code, LocalDate day) {
        return versions.list(unit(code, day), YEAR)
                .flatMap(list -> versions.underWay(list.id()))
                .orElseThrow()
                .head()
                .id();
    }

    private void submit(Viewer by, String code, LocalDate day) {
        versions.list(unit(code, day), YEAR)
                .flatMap(list -> versions.underWay(list.id()))
                .ifPresent(version -> approving.submit(by, version.head().id()));
    }

    private static Wording own() {
        return new Wording(Map.ofEntries(
                Map.entry(Column.SUBJECT, "主要负责人"),
                Map.entry(Column.ASPECT, "反腐败斗争"),
                Map.entry(Column.MATTER, "监测设备采购廉政风险防控"),
                Map.entry(Column.CONTENT, "采购需求、评审、验收三个环节双人经办，按季抽查"),
                Map.entry(Column.KIND, Wording.OWN),
                Map.entry(Column.FREQUENCY, "每季度"),
                Map.entry(Column.DUE, "每季度末"),
                Map.entry(Column.METRIC, "抽查≥1次/季"),
                Map.entry(Column.LEAD, "监测中心主要负责人"),
                Map.entry(Column.LEAD_UNIT, "监测中心"),
                Map.entry(Column.SUPERVISOR, "机关纪委")));
    }

    private UnitId unit(String code, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

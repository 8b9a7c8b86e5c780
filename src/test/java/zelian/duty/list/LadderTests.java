package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zelian.duty.Column;
import zelian.duty.Drafts.Doubt;
import zelian.duty.Series;
import zelian.duty.Wording;

/** What the words of 落实事项 mean. */
class LadderTests {

    private static final Wording STUDY = line("党组", "专题研究全面从严治党", "责任", "");
    private static final Wording PLAN = line("机关党委", "制定年度计划", "任务", "专题研究 全面从严治党");

    private static final Ladder.Rung ABOVE =
            new Ladder.Rung("above", "2026-党委-03", Wording.plain("开展廉政谈话"), Series.DUTY, "", 1, "");
    private static final Ladder.Rung FURTHER =
            new Ladder.Rung("further", "2026-市委-03", Wording.plain("开展廉政谈话"), Series.DUTY, "", 2, "");

    @Test
    void aMatterOfTheOwnListIsFoundWhateverItsSpaces() {
        assertThat(named(PLAN)).containsExactly(STUDY.key());
    }

    @Test
    void theNearestListAboveComesFirst() {
        assertThat(named(line("主要负责人", "逐人谈话", "责任", "开展廉政谈话"))).containsExactly("above");
        assertThat(named(line("主要负责人", "逐人谈话", "责任", "2026-市委-03"))).containsExactly("further");
    }

    @Test
    void severalAreParted() {
        assertThat(named(line("主要负责人", "逐人谈话", "责任", "开展廉政谈话；专题研究全面从严治党"))).containsExactly("above", STUDY.key());
    }

    @Test
    void anUnknownMatterIsDoubtedAndMayStay() {
        assertThat(doubts(line("主要负责人", "逐人谈话", "责任", "不存在的事项")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.fault()).isFalse())
                .satisfies(doubt -> assertThat(doubt.what()).contains("不存在的事项"));
    }

    @Test
    void aDutyCannotCarryOutATask() {
        assertThat(doubts(line("党组", "另一项责任", "责任", "制定年度计划")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.fault()).isTrue());
    }

    @Test
    void aLineCannotCarryOutItself() {
        assertThat(doubts(line("党组", "自己", "责任", "自己")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.fault()).isTrue());
    }

    @Test
    void aCircleIsFoundHoweverLong() {
        var first = line("党组", "甲", "责任", "丙");
        var second = line("党组", "乙", "责任", "甲");
        var third = line("党组", "丙", "责任", "乙");
        assertThat(ladder(first, second, third).read(third).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.fault()).isTrue());
    }

    private static List<String> named(Wording line) {
        return ladder(line).read(line).named().stream().map(Ladder.Rung::key).toList();
    }

    private static List<Doubt> doubts(Wording line) {
        return ladder(line).read(line).doubts();
    }

    private static Ladder ladder(Wording... lines) {
        return new Ladder(
                Stream.concat(Stream.of(STUDY, PLAN), Stream.of(lines))
                        .distinct()
                        .map(line -> Ladder.Rung.own("", line))
                        .toList(),
                List.of(ABOVE, FURTHER));
    }

    private static Wording line(String subject, String matter, String series, String upward) {
        return new Wording(
                Map.of(Column.SUBJECT, subject, Column.MATTER, matter, Column.SERIES, series, Column.UPWARD, upward));
    }
}

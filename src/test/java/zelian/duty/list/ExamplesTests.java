package zelian.duty.list;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zelian.demo.Example;
import zelian.demo.ExampleUnit;
import zelian.demo.Screenplay;
import zelian.duty.Column;
import zelian.duty.Wording;
import zelian.text.Likenesses;

/** The organisations of the demonstration are as large as their sources say, and no two of their duties read alike. */
class ExamplesTests {

    private static final double ALIKE = 0.85;

    @Test
    void theDistrictHasItsFourKindsOfPartyBodies() {
        assertThat(ExampleUnit.of(Example.DISTRICT).stream().collect(groupingBy(ExampleUnit::kind, counting())))
                .containsAllEntriesOf(Map.of("处级单位", 71L, "二三级公司", 88L, "村居", 337L, "经济小区", 33L));
    }

    @Test
    void theGroupHasItsFourKindsOfDutiesAndMoreThanFourThousandFiveHundredOfItsUnits() {
        assertThat(patterns(Example.GROUP, "list.yaml").stream()
                        .collect(groupingBy(ExampleListChapter.Pattern::subject, counting())))
                .isEqualTo(Map.of("党委", 40L, "党委书记", 33L, "班子成员", 24L, "纪委", 12L));

        var units = ExampleUnit.of(Example.GROUP).stream()
                .filter(unit -> !unit.processes().isEmpty())
                .toList();
        assertThat(units).hasSize(30);
        assertThat(units.stream()
                        .mapToInt(unit -> own(Example.GROUP, unit).size())
                        .sum())
                .isGreaterThanOrEqualTo(4_500);
    }

    @Test
    void theEducationSystemHasItsThreeListsAndTheDistrictAboveItsThree() {
        var lines = patterns(Example.EDUCATION, "list.yaml");

        assertThat(lines.stream()
                        .filter(line -> "M10".equals(line.unit()))
                        .collect(groupingBy(ExampleListChapter.Pattern::series, counting())))
                .isEqualTo(Map.of("责任", 26L, "任务", 79L, "制度", 75L));
        var district = lines.stream().filter(line -> "M00".equals(line.unit())).toList();
        assertThat(district).hasSize(51);
        assertThat(district.stream().map(ExampleListChapter.Pattern::subject).distinct())
                .hasSize(3);
        assertThat(district.stream().map(ExampleListChapter.Pattern::aspect).distinct())
                .hasSize(14);
    }

    @Test
    void theCongressHasSixLevelsAndEightCommittees() {
        assertThat(patterns(Example.CONGRESS, "list.yaml").stream()
                        .map(ExampleListChapter.Pattern::subject)
                        .distinct())
                .hasSize(6);
        assertThat(ExampleUnit.of(Example.CONGRESS))
                .filteredOn(unit -> unit.kind().equals("专工委"))
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(names = "BUREAU", mode = EnumSource.Mode.EXCLUDE)
    void noTwoDutiesOfAUnitReadAlike(Example example) {
        for (var unit : ExampleUnit.of(example)) {
            var there = new Likenesses<String>();
            for (var line : own(example, unit)) {
                var text = line.word(Column.MATTER) + line.word(Column.CONTENT);
                assertThat(there.of(text, ALIKE)).as(unit.name() + "：" + text).isEmpty();
                there.add(text, text);
            }
        }
    }

    private static List<Wording> own(Example example, ExampleUnit unit) {
        return ExampleListChapter.own(patterns(example, "own.yaml"), unit);
    }

    private static List<ExampleListChapter.Pattern> patterns(Example example, String file) {
        return Screenplay.read(example.folder() + "/" + file, ExampleListChapter.Pattern.class);
    }
}

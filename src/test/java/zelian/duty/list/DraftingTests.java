package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Wording;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;

/** Laying files into drafts: the same duties are recognised, what a file lacks is kept. */
@Transactional
class DraftingTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Items items;

    Viewer office;

    @BeforeEach
    void open() {
        office = bureau.open().as("D01", "专职副书记", "秦建国", Bureau.IMPORTED);
    }

    @Test
    void theFullListHoldsFortyDutiesAndNothingInDoubt() {
        var preview = drafts.preview(office, bureau.unit("D29"), 2026, OfficeLists.full());

        assertThat(preview.version()).isEqualTo("V1.0");
        assertThat(preview.lines()).hasSize(40).allSatisfy(line -> {
            assertThat(line.standing()).isEqualTo(Drafts.Standing.NEW);
            assertThat(line.doubts()).isEmpty();
        });
    }

    @Test
    void theOfficesVersionIsTheSameFortyDuties() {
        drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.full());

        var preview = drafts.preview(office, bureau.unit("D29"), 2026, OfficeLists.office());

        assertThat(preview.lines())
                .hasSize(40)
                .allSatisfy(line ->
                        assertThat(line.standing()).as("%s", line.changes()).isEqualTo(Drafts.Standing.SAME));
        assertThat(preview.others()).isZero();
    }

    @Test
    void looserDatesAreShownWithTheReasonWhyTheyMeanTheSame() {
        drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.full());

        var first = drafts.preview(office, bureau.unit("D29"), 2026, OfficeLists.office())
                .lines()
                .getFirst();

        assertThat(first.changes())
                .filteredOn(change -> change.column() == Column.DUE)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("6月30日前、12月31日前");
                    assertThat(change.after()).isEqualTo("6月底、12月底前");
                    assertThat(change.meaning()).contains("写法不同，应完成日相同：2026-06-30、2026-12-31");
                });
    }

    @Test
    void appropriateTimeAndWhenItHappensMeanTheSame() {
        drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.full());

        var sixth = drafts.preview(office, bureau.unit("D29"), 2026, OfficeLists.office())
                .lines()
                .get(5);

        assertThat(sixth.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("随发生");
            assertThat(change.after()).isEqualTo("适时");
            assertThat(change.sameMeaning()).isTrue();
        });
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var first = drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.full());
        var before = contents(first);

        var second = drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.full());

        assertThat(second.added() + second.changed()).isZero();
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(contents(second)).isEqualTo(before);
    }

    @Test
    void columnsTheSecondFileLacksAreKept() {
        var first = drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.full());
        var before = contents(first);

        drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.office());

        assertThat(contents(first)).isEqualTo(before);
        assertThat(before.getFirst().wording().word(Column.BASIS)).isEqualTo("《党委（党组）落实全面从严治党主体责任规定》");
    }

    @Test
    void theOfficesVersionAloneMakesAListToo() {
        var laid = drafts.lay(office, bureau.unit("D29"), 2026, OfficeLists.office());

        assertThat(laid.added()).isEqualTo(40);
        assertThat(contents(laid).stream().filter(item -> item.wording().own())).hasSize(8);
        assertThat(contents(laid).getFirst().wording().word(Column.METRIC)).isEqualTo("专题研究≥2次/年");
    }

    @Test
    void nobodyLaysLinesWithoutTheRightToDraft() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> drafts.lay(bureau.discipline(), bureau.unit("D29"), 2026, OfficeLists.full()))
                .extracting(Rejected::code)
                .isEqualTo("access.not-allowed");
    }

    @Test
    void oneFaultyLineKeepsAllOut() {
        var lines = new java.util.ArrayList<>(OfficeLists.full());
        lines.add(new Wording(java.util.Map.of(Column.SUBJECT, "党组", Column.MATTER, "没有牵头的责任")));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> drafts.lay(office, bureau.unit("D29"), 2026, lines))
                .extracting(Rejected::code)
                .isEqualTo("duty.line-faulty");
        assertThat(versions.list(bureau.unit("D29"), 2026)).isEmpty();
    }

    @Test
    void aLeaderWhoIsNobodyOrTwoIsNamed() {
        var line = new Wording(java.util.Map.of(
                Column.SUBJECT, "党组", Column.MATTER, "没有这个职务", Column.LEAD, "总工程师", Column.FREQUENCY, "每月"));

        var preview = drafts.preview(office, bureau.unit("D29"), 2026, List.of(line));

        assertThat(preview.lines().getFirst().doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.column()).isEqualTo(Column.LEAD);
            assertThat(doubt.fault()).isFalse();
        });
    }

    private List<Item> contents(Drafts.Laid laid) {
        return items.of(versions.underWay(laid.list()).orElseThrow().head().id());
    }
}

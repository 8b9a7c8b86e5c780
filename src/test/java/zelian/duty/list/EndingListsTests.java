package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Directory;
import zelian.analysis.Given;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.organization.importing.Bureau;

/** The list of a unit that is there no longer ends with it, and is read as before on every day before. */
@Transactional
class EndingListsTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Duties duties;

    @Autowired
    Directory directory;

    @Test
    void aListEndsWithItsUnitAndSoDoItsClaims() {
        bureau.open();
        today.set(Bureau.DAY);
        var unit = bureau.unit("D11");
        var given = new Given(db);
        var duty = given.duty(unit.value(), "每半年研究意识形态工作", "UNIT");
        var claim = given.claim(duty, bureau.unitHead(), Bureau.DAY.minusDays(60), true);
        var media = directory.units(Bureau.DAY).stream()
                .filter(each -> each.name().equals("传媒处"))
                .findFirst()
                .orElseThrow();

        var answer = post(
                "/units/" + unit + "/reshaping",
                as(bureau.as("D12", "主要负责人", "吴春生")),
                Map.of(
                        "kind",
                        "MERGE",
                        "day",
                        Bureau.DAY.toString(),
                        "document",
                        "编〔2026〕3号",
                        "other",
                        media.id().toString()));

        assertThat(sentTo(answer)).isEqualTo("/units/" + media.id());
        assertThat(duties.list(unit, Bureau.DAY)).isEmpty();
        assertThat(duties.list(unit, Bureau.DAY.minusDays(1))).isPresent();
        assertThat(duties.claims(new DutyId(duty.id()), Bureau.DAY)).isEmpty();
        assertThat(db.sql("select ending from duty.claim where id = :id")
                        .param("id", claim.id())
                        .query(String.class)
                        .single())
                .isEqualTo("宣传处自 2026-06-15 起并入传媒处");
    }
}

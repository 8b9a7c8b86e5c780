package zelian.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.duty.DutyId;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.ui.Option;

/** Which duties can be picked for a finding. */
@Transactional
class FindingChoicesTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedDuties issued;

    @Autowired
    FindingChoices choices;

    Viewer member;
    DutyId duty;

    @BeforeEach
    void aRoundRuns() {
        issued.open();
        member = bureau.as("D12", "联络员", "许晓峰", Bureau.DAY);
        duty = issued.duty("重大问题亲自过问");
        db.sql("insert into organization.round_grant (id, round, tenure, role, unit, since, until, reason)"
                        + " values (:id, :round, :tenure, 'INSPECTOR', :unit, :day, :day, '督责组成员')")
                .param("id", Ids.next())
                .param("round", UUID.randomUUID())
                .param("tenure", member.tenure().value())
                .param("unit", bureau.unit("D20").value())
                .param("day", Bureau.DAY)
                .update();
    }

    @Test
    void theTeamPicksAmongTheDutiesOfTheUnitAndItsPeople() {
        assertThat(offered())
                .as("what neither names the unit nor is laid on its people")
                .doesNotContain(duty.toString());

        db.sql("update duty.claim set unit = :unit where duty = :duty")
                .param("unit", bureau.unit("D20").value())
                .param("duty", duty.value())
                .update();
        assertThat(offered()).contains(duty.toString());
        assertThat(offered().indexOf(duty.toString()))
                .as("those of the inspected unit come first")
                .isLessThan(offered().indexOf(issued.duty("规范选人用人程序").toString()));
    }

    private List<String> offered() {
        return choices.duties(bureau.unit("D20"), member).stream()
                .map(Option::value)
                .toList();
    }
}

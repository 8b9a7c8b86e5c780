package zelian.organization.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.organization.RoundGrants;
import zelian.organization.SignedIn;
import zelian.organization.Viewers;
import zelian.organization.importing.Bureau;

/** Who may do what about which unit, as the bureau's posts make it. */
@Transactional
class RightsTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Rights rights;

    @Autowired
    Viewers viewers;

    @Autowired
    RoundGrants grants;

    @BeforeEach
    void open() {
        bureau.open();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            D00, 党组书记,   王海燕, DUTY,          APPROVE, D11, yes
            D00, 党组书记,   王海燕, TASK,          READ,    D60, yes
            D00, 党组书记,   王海燕, DUTY,          DRAFT,   D11, no
            D00, 班子成员,   韩文博, TASK,          READ,    D11, yes
            D00, 班子成员,   韩文博, TASK,          READ,    D14, no
            D00, 班子成员,   韩文博, DUTY,          READ,    D00, yes
            D01, 机关党委书记, 韩文博, TASK,        READ,    D14, yes
            D01, 专职副书记, 秦建国, SUPERVISION,   LEAD,    D25, yes
            D01, 专职副书记, 秦建国, SUPERVISION,   SIGN,    D25, no
            D02, 纪检干部,   姜思远, RECTIFICATION, VERIFY,  D25, yes
            D03, 组长,       沈红霞, TASK,          READ,    D60, yes
            D03, 副组长,     何宏伟, TASK,          READ,    D25, yes
            D03, 副组长,     何宏伟, TASK,          READ,    D14, no
            D12, 主要负责人, 吴春生, ORGANIZATION,  CHANGE,  D29, yes
            D12, 主要负责人, 吴春生, TASK,          RECORD,  D12, yes
            D11, 主要负责人, 朱国栋, TASK,          RECORD,  D11, yes
            D11, 主要负责人, 朱国栋, TASK,          READ,    D10, no
            D11, 主要负责人, 朱国栋, ORGANIZATION,  CHANGE,  D11, no
            D60, 支部书记,   沈国栋, SUPERVISION,   ANSWER,  D60, yes
            D11, 联络员,     陶立群, TASK,          RECORD,  D11, yes
            D11, 联络员,     陶立群, TASK,          ASSIGN,  D11, no
            D11, 工作人员,   蒋红霞, TASK,          READ,    D11, no
            """)
    void aPostGivesTheseRights(
            String unit, String title, String name, Area area, Act act, String about, String answer) {
        assertThat(rights.may(bureau.as(unit, title, name), area, act, bureau.unit(about)))
                .isEqualTo(answer.equals("yes"));
    }

    @Test
    void listsAndPagesAskTheSameRows() {
        var member = bureau.member();

        assertThat(rights.units(member, Area.TASK, Act.READ))
                .isEqualTo(Set.of(
                        bureau.unit("D10"),
                        bureau.unit("D11"),
                        bureau.unit("D12"),
                        bureau.unit("D22"),
                        bureau.unit("D23")));
    }

    @Test
    void everywhereIsForWhoMayReadEveryUnit() {
        assertThat(rights.everywhere(bureau.partyOffice(), Area.DUTY, Act.READ)).isTrue();
        assertThat(rights.everywhere(bureau.member(), Area.DUTY, Act.READ)).isFalse();
        assertThat(rights.everywhere(bureau.partyOffice(), Area.SYSTEM, Act.ADMINISTER))
                .isFalse();
    }

    @Test
    void oneActsUnderOnePostAtATime() {
        var person = bureau.person("韩文博");
        var asMember = viewers.of(signedIn(person, bureau.tenure("D00", "班子成员", "韩文博")), Bureau.DAY);
        var asSecretaryOfTheCommittee = viewers.of(signedIn(person, bureau.tenure("D01", "机关党委书记", "韩文博")), Bureau.DAY);

        assertThat(asMember.roles()).containsExactly(Role.MEMBER);
        assertThat(asSecretaryOfTheCommittee.roles()).containsExactly(Role.PARTY_OFFICE);
        assertThat(asSecretaryOfTheCommittee.title()).isEqualTo("机关党委书记");
    }

    @Test
    void rightsEndTheDayATenureEnds() {
        var former = bureau.person("赵明");
        var tenure = bureau.tenure("D00", "党组书记", "赵明");
        var lastDay = LocalDate.of(2024, 2, 29);

        assertThat(viewers.of(signedIn(former, tenure), lastDay).roles()).containsExactly(Role.SECRETARY);
        var after = viewers.of(signedIn(former, tenure), lastDay.plusDays(1));
        assertThat(after.roles()).isEmpty();
        assertThat(rights.may(after, Area.TASK, Act.READ, bureau.unit("D11"))).isFalse();
    }

    @Test
    void aRoundGivesItsUnitsOnlyWhileItRuns() {
        var round = UUID.randomUUID();
        var tenure = bureau.tenure("D12", "干部监督专员", "杨雪梅");
        var unit = bureau.unit("D25");
        grants.grant(
                bureau.partyOffice(),
                round,
                tenure,
                Role.INSPECTOR,
                List.of(unit),
                new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)),
                "年中督责一组");

        assertThat(rights.may(viewers.acting(tenure, Bureau.DAY), Area.SUPERVISION, Act.INSPECT, unit))
                .isTrue();
        assertThat(rights.may(viewers.acting(tenure, Bureau.DAY), Area.SUPERVISION, Act.INSPECT, bureau.unit("D24")))
                .isFalse();
        assertThat(rights.may(viewers.acting(tenure, LocalDate.of(2026, 7, 1)), Area.SUPERVISION, Act.INSPECT, unit))
                .isFalse();
        grants.end(bureau.partyOffice(), round);
        assertThat(rights.may(viewers.acting(tenure, Bureau.DAY), Area.SUPERVISION, Act.INSPECT, unit))
                .isFalse();
    }

    @Test
    void administratorsReadNoBusiness() {
        var system = new Viewer(
                new PersonId(UUID.randomUUID()),
                "系统管理员",
                Viewer.NO_TENURE,
                "系统管理员",
                Viewer.NO_UNIT,
                Set.of(Role.SYSTEM_ADMIN),
                Bureau.DAY);
        var unit = bureau.unit("D11");

        assertThat(rights.may(system, Area.ORGANIZATION, Act.ADMINISTER, unit)).isTrue();
        for (var area : List.of(Area.DUTY, Area.TASK, Area.SUPERVISION, Area.RECTIFICATION, Area.CHAIN)) {
            for (var act : Act.values()) {
                assertThat(rights.may(system, area, act, unit)).isFalse();
            }
        }
    }

    private static SignedIn signedIn(PersonId person, TenureId tenure) {
        return new SignedIn(UUID.randomUUID(), person, "", null, tenure);
    }
}

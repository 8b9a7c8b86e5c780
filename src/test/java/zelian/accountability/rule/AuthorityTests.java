package zelian.accountability.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zelian.accountability.rule.Mandate.Approval;
import zelian.accountability.rule.Mandate.Power;

/** Who may start and decide what about whom (问责条例第九条、第十二条). */
class AuthorityTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String DISCIPLINE = "机关纪委";
    private static final String GROUP = "党组";

    private final Authority authority = Authority.written();

    @Test
    void anOrganAgainstAUnitTheGroupLeadsDirectlyNeedsTheGroupsPrincipal() {
        for (var standing : List.of(Standing.UNIT_OF_GROUP, Standing.PRINCIPAL_OF_GROUP)) {
            assertThat(authority.start(DISCIPLINE, standing, DAY))
                    .map(Mandate::approval)
                    .contains(Approval.PARTY_PRINCIPAL);
        }
        assertThat(authority.start(DISCIPLINE, Standing.CADRE_OF_GROUP, DAY))
                .map(Mandate::approval)
                .contains(Approval.OWN_PRINCIPAL);
    }

    @Test
    void nobodyHereStartsAgainstThoseTheSuperiorManages() {
        for (var body : List.of(GROUP, DISCIPLINE, "派驻纪检监察组", "机关党委", "处室")) {
            assertThat(authority.start(body, Standing.SUPERIOR, DAY)).isEmpty();
            assertThat(authority.start(body, Standing.ORDINARY, DAY)).isEmpty();
        }
    }

    @Test
    void aUnitThatIsNoPartyBodyStartsNothing() {
        for (var standing : Standing.values()) {
            assertThat(authority.start("处室", standing, DAY)).isEmpty();
        }
    }

    @Test
    void organisationalHandlingIsTheGroupsToDecideAndNeverTheDisciplineBodys() {
        for (var standing : List.of(Standing.PRINCIPAL_OF_GROUP, Standing.CADRE_OF_GROUP)) {
            assertThat(power(FormGroup.ORGANISATIONAL, DISCIPLINE, standing)).isEqualTo(Power.PROPOSE);
            assertThat(power(FormGroup.ORGANISATIONAL, GROUP, standing)).isEqualTo(Power.DECIDE);
        }
        assertThat(authority.on(DAY))
                .filteredOn(row ->
                        row.act().equals("ORGANISATIONAL") && !row.bodyKind().equals(GROUP))
                .noneMatch(row -> row.power() == Power.DECIDE);
    }

    @Test
    void theDisciplineBodyAdmonishesOnlyWithTheGroupsApproval() {
        var mandate = authority.decide(FormGroup.ADMONITION, DISCIPLINE, Standing.PRINCIPAL_OF_GROUP, DAY);

        assertThat(mandate).hasValueSatisfying(it -> {
            assertThat(it.power()).isEqualTo(Power.DECIDE);
            assertThat(it.asksParty()).isTrue();
            assertThat(it.source().inWords()).contains("第十二条");
        });
    }

    @Test
    void sanctionsOfTheStateAreNobodysHere() {
        for (var body : List.of(GROUP, DISCIPLINE)) {
            assertThat(authority.decide(FormGroup.STATE, body, Standing.CADRE_OF_GROUP, DAY))
                    .isEmpty();
        }
    }

    @Test
    void beforeTheTextNothingHolds() {
        assertThat(authority.on(LocalDate.of(2019, 8, 31))).isEmpty();
    }

    @Test
    void gradeAndPostSayWhoManagesACadre() {
        assertThat(Standing.ofCadre("厅级", true, "党组")).isEqualTo(Standing.SUPERIOR);
        assertThat(Standing.ofCadre("处级", true, "处室")).isEqualTo(Standing.PRINCIPAL_OF_GROUP);
        assertThat(Standing.ofCadre("处级", false, "处室")).isEqualTo(Standing.CADRE_OF_GROUP);
        assertThat(Standing.ofCadre("处级", true, "党支部")).isEqualTo(Standing.CADRE_OF_GROUP);
        assertThat(Standing.ofCadre("科级", false, "处室").canAnswer()).isFalse();
        assertThat(Standing.ofCadre(null, false, "处室").canAnswer()).isFalse();
    }

    private Power power(FormGroup group, String body, Standing standing) {
        return authority.decide(group, body, standing, DAY).orElseThrow().power();
    }
}

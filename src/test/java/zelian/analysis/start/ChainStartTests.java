package zelian.analysis.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import zelian.Acts;
import zelian.PageTests;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.analysis.Ref;
import zelian.ledger.Deed;
import zelian.organization.importing.Bureau;

/** Where a walk along the chain begins. */
@Transactional
class ChainStartTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    ApplicationEventPublisher events;

    Viewer head;
    Ref duty;

    @BeforeEach
    void aDuty() {
        bureau.open();
        today.set(Bureau.DAY);
        head = bureau.unitHead();
        duty = new Given(db).duty(bureau.unit("D11").value(), "每半年研究意识形态工作", "UNIT");
    }

    @Test
    void whatOneHadInHandLeadsToItsChain() {
        act(head, duty);

        assertThat(html(get("/chain", as(head)))).contains("每半年研究意识形态工作", "/chain/duty/" + duty.id());
    }

    @Test
    void whatOneMayNoLongerKnowIsNotThere() {
        var stranger = bureau.as("D13", "主要负责人", "严思远");
        act(stranger, duty);

        assertThat(html(get("/chain", as(stranger)))).doesNotContain(duty.id().toString());
    }

    @Test
    void theOtherWaysInAreThere() {
        assertThat(html(get("/chain", as(bureau.secretary()))))
                .contains("/chain/breaks", "/chain/checks", "/chain/unit/" + bureau.unit("D00"), "action=\"/search\"");
    }

    @Test
    void theReverseCheckIsOfferedOnlyToWhomeverMayReadTheChainOfAUnit() {
        var staff = bureau.staff();

        assertThat(html(get("/chain", as(staff)))).doesNotContain("/chain/checks");
        assertThat(status(get("/chain/checks", as(staff)))).isEqualTo(404);
    }

    @Test
    void administratorsHaveNoBusinessHere() {
        assertThat(status(get("/chain", as(Role.AUDIT_ADMIN)))).isEqualTo(404);
    }

    private void act(Viewer by, Ref object) {
        events.publishEvent(new Deed(
                by,
                "analysis.tested",
                object.kind(),
                object.id(),
                null,
                "试",
                Map.of(),
                Map.of("编号", UUID.randomUUID().toString())));
        Acts.written();
    }
}

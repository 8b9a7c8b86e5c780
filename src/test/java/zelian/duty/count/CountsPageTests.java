package zelian.duty.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.duty.list.IssuedLists;
import zelian.organization.importing.Bureau;

/** The numbers of a list are those of its lines. */
@Transactional
class CountsPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists issued;

    @BeforeEach
    void theBureausListIsInForce() {
        issued.bureau();
        today.set(Bureau.DAY);
    }

    @Test
    void theLinesOfTheListAreCountedBySubject() {
        assertThat(page()).contains("40 项，", "局党组责任清单数量", "班子成员");
    }

    @Test
    void aLineLessIsOneLess() {
        db.sql("""
                update duty.duty set until = date '2026-06-01' where id =
                (select d.id from duty.duty d join duty.item i on i.id = d.current_item where d.list = :list
                 order by i.ordinal limit 1)
                """).param("list", issued.bureau().value()).update();

        assertThat(page()).contains("39 项，");
    }

    @Test
    void aUnitBeginsAtItselfAndSeesNoOther() {
        var head = as(bureau.unitHead().tenure());

        assertThat(html(get("/duty-lists/counts?year=2026", head))).contains("宣传处责任清单数量");
        assertThat(get("/duty-lists/counts?unit=" + bureau.unit("D12"), head)).hasStatus(404);
    }

    private String page() {
        return html(get("/duty-lists/counts?year=2026", as(bureau.partyOffice().tenure())));
    }
}

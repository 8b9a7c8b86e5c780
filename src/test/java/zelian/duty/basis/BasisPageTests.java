package zelian.duty.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.duty.WorkedOn;
import zelian.duty.basis.Correspondence.Kind;
import zelian.duty.list.IssuedLists;
import zelian.organization.importing.Bureau;

/** Clauses stand beside the duties that carry them out; where texts do not agree, someone says which holds. */
@Transactional
class BasisPageTests extends PageTests {

    private static final String TWO_TEXTS = "《党委（党组）落实全面从严治党主体责任规定》（半年专题研究）、《中国共产党党组工作条例》（会议次数）";

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists issued;

    @Autowired
    Drafts drafts;

    @Autowired
    WorkedOn lists;

    @Autowired
    Deciding deciding;

    DutyListId list;
    Viewer office;

    @BeforeEach
    void aDraftWhoseFirstDutyRestsOnTwoTexts() {
        list = issued.bureau();
        today.set(Bureau.DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", Bureau.DAY);
        drafts.lay(
                office,
                bureau.unit("D00"),
                2026,
                List.of(new Wording(
                        Map.of(Column.SUBJECT, "党组", Column.MATTER, "专题研究全面从严治党工作", Column.BASIS, TWO_TEXTS))));
    }

    @Test
    void aDutyThatRestsOnTwoTextsShowsWhereTheyDisagreeUntilSomeoneDecides() {
        var conflict = conflict();
        assertThat(conflict.said()).contains("每半年", "每月");
        assertThat(conflict.stricter()).isEqualTo("党组工作条例会议次数");
        assertThat(page()).contains("没有依据的责任", "没有责任承接", "作决定");

        assertThat(decide(conflict, "", "常规会议次数与专题研究不是一回事")).hasStatus(422);
        assertThat(decide(conflict, conflict.clause().inShort(), "")).hasStatus(422);
        assertThat(decide(conflict, conflict.clause().inShort(), "常规会议次数与专题研究不是一回事"))
                .hasStatus3xxRedirection();

        assertThat(page()).contains("1 处已决定", "常规会议次数与专题研究不是一回事");
        assertThat(get("/duty-lists/" + list + "/basis/table", as(office.tenure())))
                .hasStatusOk();
        assertThat(get("/duty-lists/" + list + "/basis", as(bureau.unitHead().tenure())))
                .hasStatus(404);
    }

    @Test
    void aDutyLaxerThanItsTextIsNamedAndClausesNobodyCarriesOutAre() {
        var found = deciding.of(lists.version(list, null, office), office);

        assertThat(found.doubts(Kind.LAXER))
                .anySatisfy(doubt -> assertThat(doubt.said()).contains("条款要求每月", "清单写每半年"));
        assertThat(found.idle()).anySatisfy(clause -> assertThat(clause.gist()).contains("向批准设立的党组织报告"));
        assertThat(found.bare()).isNotEmpty();
    }

    private Correspondence.Doubt conflict() {
        return deciding.of(lists.version(list, null, office), office).doubts(Kind.CONFLICT).stream()
                .filter(doubt -> doubt.line() != null)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult decide(Correspondence.Doubt doubt, String holds, String reason) {
        return post(
                "/duty-lists/" + list + "/basis/decisions",
                as(office.tenure()),
                Map.of(
                        "kind",
                        doubt.kind(),
                        "clause",
                        doubt.clause().id(),
                        "other",
                        doubt.other().id(),
                        "holds",
                        holds,
                        "reason",
                        reason));
    }

    private String page() {
        return html(get("/duty-lists/" + list + "/basis", as(office.tenure())));
    }
}

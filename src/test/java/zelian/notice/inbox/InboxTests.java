package zelian.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.notice.Matter;
import zelian.notice.Note;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** What waits and what was told, as a reader sees it. */
class InboxTests extends PageTests {

    @Autowired
    TestMatters matters;

    @Autowired
    Notes notes;

    @Autowired
    Bureau bureau;

    final PersonId reader = new PersonId(Ids.next());

    @BeforeEach
    void threeMattersOfDifferentUrgency() {
        today.set(LocalDate.of(2026, 9, 16));
        db.sql("insert into organization.person (id, staff_no, name) values (:id, :id::text, '读者')")
                .param("id", reader.value())
                .update();
        matters.open.clear();
        open("立整改", "督责问题 063", LocalDate.of(2026, 8, 28));
        open("签收", "提〔2026〕5号", LocalDate.of(2026, 9, 17));
        open("记实", "三季度责任清单盘点", LocalDate.of(2026, 9, 30));
    }

    @AfterEach
    void nothingIsLeftOpen() {
        matters.open.clear();
    }

    @Test
    void whatWaitsIsGroupedByUrgency() {
        var html = html(get("/inbox", as(reader)));

        assertThat(Html.faults(html)).isEmpty();
        assertThat(Html.text(html))
                .contains("待办 3 件")
                .containsSubsequence("已逾期 1 件", "督责问题 063", "3 个工作日内 1 件", "提〔2026〕5号", "以后 1 件", "盘点");
    }

    @Test
    void theHeadCountsWhatWaits() {
        assertThat(html(get("/inbox", as(reader)))).contains("<span>待办 <b>3</b></span>");
        assertThat(html(get("/", as(Role.SYSTEM_ADMIN)))).doesNotContain("class=\"inbox\"");
    }

    @Test
    void theStartPageOffersTheMostUrgentAct() {
        var html = html(get("/", as(reader)));

        assertThat(Html.faults(html)).isEmpty();
        assertThat(Html.text(html)).contains("工作台").contains("逾期 1 件").contains("立整改 1 件");
    }

    @Test
    void whoHeadsAUnitSeesThreeThingsOfTheMonth() {
        var html = html(get("/", as(bureau.unitHead().tenure())));

        assertThat(Html.faults(html)).isEmpty();
        assertThat(Html.text(html)).contains("本月三件事");
    }

    @Test
    void anAdministratorStartsFromTheirConsole() {
        var html = html(get("/", as(Role.SECURITY_ADMIN)));

        assertThat(Html.faults(html)).isEmpty();
        assertThat(Html.text(html)).contains("安全管理员的工作").doesNotContain("待办");
    }

    @Test
    void theSameIsToldOnce() {
        var note = note();
        notes.send(Viewer.system(today.day()), note);
        notes.send(Viewer.system(today.day()), note);

        assertThat(notes.of(reader, null, 50))
                .filteredOn(kept -> kept.title().equals(note.title()))
                .hasSize(1);
    }

    @Test
    void openingANoteReadsIt() {
        notes.send(Viewer.system(today.day()), note());
        var kept = notes.of(reader, null, 1).getFirst();

        var answer = get("/inbox/" + kept.id(), as(reader));

        assertThat(answer).hasStatus(303);
        assertThat(notes.of(reader, null, 1).getFirst().read()).isTrue();
    }

    @Test
    void anothersNoteIsNotThere() {
        notes.send(Viewer.system(today.day()), note());
        var kept = notes.of(reader, null, 1).getFirst();

        assertThat(get("/inbox/" + kept.id(), as(Role.AUDIT_ADMIN))).hasStatus(404);
    }

    @Test
    void everythingMayBeReadAtOnce() {
        notes.send(Viewer.system(today.day()), note());

        assertThat(post("/inbox/reading", as(reader), Map.of())).hasStatus(303);

        assertThat(notes.unread(reader)).isZero();
    }

    @Test
    void whatThePredecessorHasNotReadPassesToTheSuccessor() {
        var predecessor = new TenureId(Ids.next());
        var successor = bureau.personnel();
        UUID id = Ids.next();
        notes.send(
                Viewer.system(today.day()),
                new Note("test:" + id, reader, predecessor, "清单被退回", null, "duty_list", id));
        var unread = notes.of(reader, null, 1).getFirst().id();

        notes.handOver(predecessor, successor.tenure(), successor.person());

        assertThat(notes.of(successor.person(), null, 50))
                .extracting(Notes.Kept::id)
                .contains(unread);
    }

    private Note note() {
        UUID id = Ids.next();
        return new Note("test:" + id, reader, Viewer.NO_TENURE, "清单被退回 " + id, "机关纪委", "duty_list", id);
    }

    private void open(String act, String title, LocalDate due) {
        matters.open.add(
                new Matter("item", Ids.next(), Viewer.NO_TENURE, reader, Viewer.NO_UNIT, act, title, "派驻组", due));
    }
}

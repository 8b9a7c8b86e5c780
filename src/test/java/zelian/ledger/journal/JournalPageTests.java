package zelian.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.PageTests;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Deed;
import zelian.ledger.Numbering;
import zelian.ledger.tree.Head;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** The ledger as the audit administrator reads it, and as others do not. */
class JournalPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Numbering numbering;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    Viewer kong;
    Viewer zhu;

    @BeforeEach
    void people() {
        bureau.open();
        kong = bureau.as("D02", "机关纪委书记", "孔晓峰");
        zhu = bureau.as("D11", "主要负责人", "朱国栋");
    }

    @Test
    void theAuditAdministratorReadsEverythingAndThatIsKeptToo() {
        var object = act(zhu, "登记事项一");
        numbering.catchUp();

        var page = html(get("/ledger?who=朱国栋&object=" + object, as(Role.AUDIT_ADMIN)));

        assertThat(page).contains("登记事项一", "朱国栋", "导出全部", "下载树头");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(last(Role.AUDIT_ADMIN.label())).isEqualTo("查阅留痕台账：朱国栋，对象 " + object);
    }

    @Test
    void anEntryShowsWhatChangedAndTheProofThatItStandsInTheTree() {
        var object = act(zhu, "登记事项二");
        numbering.catchUp();
        var entry = db.sql("select id from ledger.entry where object = :object")
                .param("object", object)
                .query(UUID.class)
                .single();

        var page = html(get("/ledger/" + entry, as(Role.AUDIT_ADMIN)));

        assertThat(page).contains("登记事项二", "状态", "草拟", "已印发", "这一条没有被改动过");
        assertThat(Html.faults(page)).isEmpty();
        var number = db.sql("select number + 1 from ledger.leaf where entry = :entry")
                .param("entry", entry)
                .query(Long.class)
                .single();
        assertThat(html(get("/ledger/" + number, as(Role.AUDIT_ADMIN)))).contains("登记事项二");
    }

    @Test
    void anEntryThatWasChangedNoLongerHolds() {
        var object = act(zhu, "登记事项三");
        numbering.catchUp();
        db.sql("alter table ledger.entry disable trigger user").update();
        db.sql("update ledger.entry set canonical = replace(canonical, '事项三', '事项四') where object = :object")
                .param("object", object)
                .update();
        var entry = db.sql("select id from ledger.entry where object = :object")
                .param("object", object)
                .query(UUID.class)
                .single();

        var page = html(get("/ledger/" + entry, as(Role.AUDIT_ADMIN)));

        db.sql("update ledger.entry set canonical = replace(canonical, '事项四', '事项三') where object = :object")
                .param("object", object)
                .update();
        db.sql("alter table ledger.entry enable trigger user").update();
        assertThat(page).contains("登记事项四", "被改动过", "./zelian verify");
    }

    @Test
    void theBodiesOfDisciplineReadTheirOwnActsAlone() {
        var own = act(kong, "本人的一步");
        var others = act(zhu, "别人的一步");

        assertThat(html(get("/ledger?object=" + own, as(kong.tenure()))))
                .contains("本人的一步")
                .doesNotContain("导出全部");
        assertThat(html(get("/ledger?object=" + others, as(kong.tenure())))).doesNotContain("别人的一步");
        var entry = db.sql("select id from ledger.entry where object = :object")
                .param("object", others)
                .query(UUID.class)
                .single();
        assertThat(status(get("/ledger/" + entry, as(kong.tenure())))).isEqualTo(404);
        assertThat(status(get("/ledger/export", as(kong.tenure())))).isEqualTo(404);
        assertThat(status(get("/ledger/head", as(kong.tenure())))).isEqualTo(404);
    }

    @Test
    void nobodyElseReadsIt() {
        for (var address : new String[] {"/ledger", "/ledger/1", "/ledger/export", "/ledger/head"}) {
            assertThat(status(get(address, as(zhu.tenure())))).as(address).isEqualTo(404);
            assertThat(status(get(address, as(Role.SYSTEM_ADMIN)))).as(address).isEqualTo(404);
        }
    }

    @Test
    void aHeadIsTakenAwayAsASmallTextFile() throws Exception {
        act(zhu, "登记事项五");
        var size = numbering.catchUp();

        var head = Head.read(get("/ledger/head", as(Role.AUDIT_ADMIN))
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(head.size()).isEqualTo(size);
        assertThat(last(Role.AUDIT_ADMIN.label())).isEqualTo("下载树头：" + size + " 条");
    }

    @Test
    void theWholeIsTakenAwayAsOneFile() throws Exception {
        numbering.catchUp();

        var file = get("/ledger/export", as(Role.AUDIT_ADMIN)).getResponse().getContentAsByteArray();

        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("说明.txt");
        }
    }

    @Test
    void theListIsReadPageByPage() {
        for (var i = 0; i < 60; i++) {
            act(zhu, "连续登记 " + i);
        }
        var first = html(get("/ledger?who=朱国栋", as(Role.AUDIT_ADMIN)));
        assertThat(first).contains("连续登记 59", "下一页").doesNotContain("连续登记 9<");

        var next =
                first.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
        next = java.net.URLDecoder.decode(next, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html(get(next, as(Role.AUDIT_ADMIN)))).contains("连续登记 9<").doesNotContain("连续登记 59");
    }

    private UUID act(Viewer by, String sentence) {
        var object = Ids.next();
        transaction.executeWithoutResult(status -> events.publishEvent(new Deed(
                by,
                "test.done",
                "duty_list",
                object,
                by.unit(),
                sentence,
                java.util.Map.of("状态", "草拟"),
                java.util.Map.of("状态", "已印发"))));
        return object;
    }

    private String last(String name) {
        var canonical = db.sql("select canonical from ledger.entry where name = :name order by id desc limit 1")
                .param("name", name)
                .query(String.class)
                .single();
        return zelian.ledger.entry.Entry.read(canonical).sentence();
    }
}

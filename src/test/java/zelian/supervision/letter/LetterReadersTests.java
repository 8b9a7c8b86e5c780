package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.common.Rejected;

/** Who reads a letter, who signs and who receives it. */
class LetterReadersTests extends LetterPageTests {

    @Autowired
    Contents contents;

    @Test
    void whatALetterSaysIsSealed() {
        var id = issued("关于密存的督办单");

        var stored = db.sql("select matter from supervision.letter where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("台账");
        assertThat(contents.of(id).matter()).isEqualTo("抽查发现四项责任未按频次记实。");
    }

    @Test
    void aUnitSeesItsOwnLettersAndNotAnothersOrAnotherBodysDrafts() {
        var mine = issued("关于可见范围的督办单");
        var draft = drafted("关于草稿不外泄的督办单");
        var other = bureau.as("D14", "主要负责人", "杨宏伟", DAY);

        assertThat(html(get("/letters?q=可见范围", as(head.tenure())))).contains("关于可见范围的督办单");
        assertThat(html(get("/letters?q=可见范围", as(other.tenure())))).doesNotContain("关于可见范围的督办单");
        assertThat(status(get("/letters/" + mine, as(other.tenure())))).isEqualTo(404);
        assertThat(html(get("/letters?q=草稿不外泄", as(head.tenure())))).doesNotContain("关于草稿不外泄的督办单");
        assertThat(status(get("/letters/" + draft, as(bureau.partyOffice().tenure()))))
                .isEqualTo(404);
        assertThat(html(get("/letters?q=草稿不外泄", as(secretary.tenure())))).contains("关于草稿不外泄的督办单");
    }

    @Test
    void whatBearsTheMarkIsKeptFromTheMemberInChargeButNotFromTheUnit() {
        var fields = new HashMap<>(fields("REMINDER", "关于标纪检的提醒函"));
        fields.put("discipline", "true");
        fields.put("copy", "false");
        var id = made(fields);
        signing.submit(clerk, id);
        signing.sign(secretary, id);

        assertThat(status(get("/letters/" + id, as(bureau.member().tenure())))).isEqualTo(404);
        assertThat(status(get("/letters/" + id, as(head.tenure())))).isEqualTo(200);
        assertThat(html(get("/letters?q=标纪检", as(bureau.member().tenure())))).doesNotContain("关于标纪检的提醒函");
    }

    @Test
    void onlyWhoeverIsNamedSignsAndOnlyTheUnitReceives() {
        var id = drafted("关于各办各的督办单");
        signing.submit(clerk, id);
        var other = bureau.as("D02", "纪检干部", "郑永刚", DAY);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> signing.sign(other, id));
        signing.sign(secretary, id);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> answering.receive(secretary, id));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> answering.receive(assistant, id));
    }
}

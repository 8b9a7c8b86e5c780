package zelian.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.evidence.RecordId;
import zelian.evidence.RecordKind;

/** A record from draft to confirmation. */
class RecordStateTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final Viewer zhu = person(1, "朱国栋");
    private final Viewer tao = person(2, "陶立群");

    private static Viewer person(int number, String name) {
        return new Viewer(
                new PersonId(new UUID(0, number)),
                name,
                new TenureId(new UUID(1, number)),
                "",
                new UnitId(new UUID(2, 1)),
                Set.of(),
                DAY);
    }

    private RecordState.Drafted drafted(Viewer owner, Viewer by) {
        return new RecordState.Drafted(new RecordState.Head(
                new RecordId(new UUID(3, 1)),
                owner.unit(),
                owner.person(),
                owner.tenure(),
                by.person(),
                by.tenure(),
                DAY,
                0));
    }

    @Test
    void whatOneEntersOneselfCountsAtOnce() {
        assertThat(drafted(zhu, zhu).confirm(zhu).on()).isEqualTo(DAY);
    }

    @Test
    void onlyWhoeverItIsAboutStandsByWhatWasEnteredForThem() {
        var awaiting = drafted(zhu, tao).submit(DAY);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> awaiting.confirm(tao))
                .extracting(Rejected::code)
                .isEqualTo("evidence.not-your-record");
        assertThat(awaiting.confirm(zhu).word()).isEqualTo("已确认");
    }

    @Test
    void whoeverDoesNotStandByItSaysWhy() {
        var awaiting = drafted(zhu, tao).submit(DAY);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> awaiting.sendBack(zhu, " "))
                .extracting(Rejected::code)
                .isEqualTo("evidence.reason-missing");
        assertThat(awaiting.sendBack(zhu, "时间不对").submit(DAY).word()).isEqualTo("待确认");
    }

    @Test
    void ofATalkOthersSeeOnlyThatThereWasOne() {
        var talk = new Content(RecordKind.TALK, DAY, null, "办公室", "某同志", "提醒其注意报销手续", "报销不及时", "一周内补齐", "", null);

        assertThat(talk.masked().deed()).isEqualTo("谈话（内容密存）");
        assertThat(talk.masked().audience()
                        + talk.masked().place()
                        + talk.masked().problems()
                        + talk.masked().demands())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "专题研究全面从严治党工作, STUDY",
        "与班子成员和下级书记谈心谈话, TALK",
        "带头讲党课, LECTURE",
        "调研督查分管单位, INSPECTION",
        "整改事项销号管理, RECTIFICATION",
        "部署年度任务并分解到单位, DEPLOYMENT",
        "公开党务政务并听取意见, OTHER"
    })
    void theKindIsGuessedFromTheWords(String title, RecordKind kind) {
        assertThat(Suggesting.kind(title)).isEqualTo(kind);
    }
}

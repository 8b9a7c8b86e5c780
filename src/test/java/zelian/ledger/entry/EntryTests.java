package zelian.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** An entry is one text, the same today and in ten years. */
class EntryTests {

    private static final Entry STRUCK_OFF = new Entry(
            UUID.fromString("01980000-0000-7000-8000-000000000001"),
            Instant.parse("2026-09-16T02:03:04.000005Z"),
            LocalDate.of(2026, 9, 16),
            UUID.fromString("01980000-0000-7000-8000-000000000002"),
            "吴正言",
            UUID.fromString("01980000-0000-7000-8000-000000000003"),
            "机关纪委 书记",
            "rectification.struck-off",
            "item",
            UUID.fromString("01980000-0000-7000-8000-000000000004"),
            null,
            "复核通过并销号：整改〔2026〕057号",
            Entry.sorted(Map.of("状态", "待复核")),
            Entry.sorted(Map.of("状态", "已销号", "回头看", "2026-12-16")));

    @Test
    void hasOneTextWithFixedKeysAndSortedFields() {
        assertThat(STRUCK_OFF.canonical())
                .isEqualTo("{\"v\":1,\"id\":\"01980000-0000-7000-8000-000000000001\","
                        + "\"at\":\"2026-09-16T02:03:04.000005Z\",\"day\":\"2026-09-16\","
                        + "\"person\":\"01980000-0000-7000-8000-000000000002\",\"name\":\"吴正言\","
                        + "\"tenure\":\"01980000-0000-7000-8000-000000000003\",\"title\":\"机关纪委 书记\","
                        + "\"act\":\"rectification.struck-off\",\"kind\":\"item\","
                        + "\"object\":\"01980000-0000-7000-8000-000000000004\",\"unit\":null,"
                        + "\"sentence\":\"复核通过并销号：整改〔2026〕057号\",\"before\":{\"状态\":\"待复核\"},"
                        + "\"after\":{\"回头看\":\"2026-12-16\",\"状态\":\"已销号\"}}");
    }

    @ParameterizedTest(name = "seed 7, text {index}")
    @MethodSource("texts")
    void readsBackWhateverWasWrittenAndIsJsonToEveryOtherReader(String text) {
        var entry = new Entry(
                STRUCK_OFF.id(),
                STRUCK_OFF.occurredAt(),
                STRUCK_OFF.day(),
                STRUCK_OFF.person(),
                text,
                null,
                text,
                "a",
                "b",
                STRUCK_OFF.object(),
                STRUCK_OFF.id(),
                text,
                Entry.sorted(Map.of(text, text)),
                Entry.sorted(Map.of("x" + text, text, "y", "")));

        var canonical = entry.canonical();

        assertThat(Entry.read(canonical).canonical()).isEqualTo(canonical);
        assertThat(canonical).doesNotContain("\n", "\u0000");
        assertThat(JsonMapper.shared().readTree(canonical).get("sentence").asString())
                .isEqualTo(Entry.read(canonical).sentence());
    }

    @Test
    void nothingElseIsAnEntry() {
        var canonical = STRUCK_OFF.canonical();
        for (var other : new String[] {
            "", "{}", canonical + " ", canonical.replace(":null", ": null"), canonical.substring(0, 90), "[" + canonical
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> Entry.read(other));
        }
    }

    static Stream<String> texts() {
        var random = new Random(7);
        var alphabet = "汉字\"\\/\n\r\t\u0000\u001f\u2028𠮷😀\ud800 \udc00{}[]:,abc\u007f".toCharArray();
        return Stream.generate(() -> {
                    var text = new StringBuilder();
                    for (var i = random.nextInt(12); i > 0; i--) {
                        text.append(alphabet[random.nextInt(alphabet.length)]);
                    }
                    return text.toString();
                })
                .limit(200);
    }
}

package zelian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessesTests {

    private static final String WORDS = "专题研究部署落实谈话提醒检查整改制度公开廉政风险排查项目资金采购";

    @Test
    void itFindsWhatComparingWithEachWouldFind() {
        var random = new Random(7);
        var texts = IntStream.range(0, 60).mapToObj(i -> text(random)).toList();
        var likenesses = new Likenesses<Integer>();
        for (var i = 0; i < texts.size(); i++) {
            likenesses.add(i, texts.get(i));
        }

        for (var asked : texts) {
            var found = likenesses.of(asked, 0.3);
            assertThat(found.stream().map(Likenesses.Likeness::key).toList())
                    .containsExactlyInAnyOrderElementsOf(alike(texts, asked));
            assertThat(found)
                    .allSatisfy(one -> assertThat(one.likeness())
                            .isEqualTo(Similarity.of(asked, texts.get(one.key())), within(1e-9)))
                    .isSortedAccordingTo((a, b) -> Double.compare(b.likeness(), a.likeness()));
        }
    }

    private static List<Integer> alike(List<String> texts, String asked) {
        return IntStream.range(0, texts.size())
                .filter(i -> Similarity.of(asked, texts.get(i)) >= 0.3)
                .boxed()
                .toList();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            var at = random.nextInt(WORDS.length() / 2) * 2;
            text.append(WORDS, at, Math.min(at + 2, WORDS.length()));
        }
        return text.toString();
    }
}

package zelian.duty.checkup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.duty.WorkedOn;

/**
 * Something to look at about a line of a duty list before it is submitted (清单体检). It never blocks: the line is
 * rewritten, or kept with a reason that the reviewer reads.
 *
 * @param said what there is to say, in Chinese
 * @param twin the text it is like; null where there is none, or the reader may not read it
 * @param reason why it is kept as it is; null if nobody has said
 */
record Hint(
        Kind kind,
        WorkedOn.Line line,
        String said,
        @Nullable String twin,
        @Nullable UUID twinDuty,
        @Nullable String reason) {

    /** What may be the matter with a line. */
    enum Kind {
        COPIED("照抄上级", "共性事项与上级清单写法一样，没有结合本单位细化"),
        ALIKE("与同级雷同", "个性事项与同级单位的写法几乎一样"),
        TWICE("清单内重复", "同一份清单里两项说的是一件事"),
        UNUSED("三年未用", "三年里没有任务、没有记实、没有发现的问题：去掉，或并入别的事项"),
        VAGUE("用词空泛", "只写加强、重视、抓好，没有写做什么、做到什么程度"),
        UNFOUNDED("没有依据", "没有写出自哪部法规、哪份文件"),
        UNWATCHED("没有监督主体", "没有写由谁监督");

        private final String label;
        private final String meaning;

        Kind(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        String label() {
            return label;
        }

        String meaning() {
            return meaning;
        }

        /** Whether there is a reason to keep such a line; the others are only to be filled in. */
        boolean keepable() {
            return this == COPIED || this == ALIKE || this == TWICE || this == UNUSED;
        }
    }

    Hint because(@Nullable String given) {
        return new Hint(kind, line, said, twin, twinDuty, given);
    }
}

package zelian.ledger.verify;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zelian.ledger.tree.Head;

/** What a verification found. */
record Verdict(
        @Nullable Fault fault,
        long entries,
        long heads,
        long waiting,
        @Nullable Head last,
        Duration time) {

    boolean sound() {
        return fault == null;
    }

    String inWords() {
        if (fault != null) {
            return "不通过：" + fault.inWords();
        }
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "通过：%,d 条留痕、%,d 个树头逐一重算，全部相符；用时 %.1f 秒（每分钟 %,d 万条）。",
                entries,
                heads,
                time.toMillis() / 1000.0,
                entries * 60_000 / Math.max(1, time.toMillis()) / 10_000));
        if (last != null) {
            text.append(String.format(Locale.ROOT, "最新树头 %,d 条，签于 %s。", last.size(), last.signedAt()));
        }
        if (waiting > 0) {
            text.append(String.format(Locale.ROOT, "另有 %,d 条刚写入，尚未编号。", waiting));
        }
        return text.toString();
    }
}

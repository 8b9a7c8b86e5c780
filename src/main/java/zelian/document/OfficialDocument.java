package zelian.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as organs send it (公文), in the parts of GB/T 9704-2012. How they are set is
 * {@link WordFiles}' business.
 *
 * @param organ the name in red at the head (发文机关标志)
 * @param number 督〔2026〕12号; null while it is a draft
 * @param signer 签发人, on documents that go upward; else null
 * @param addressees 主送
 * @param annexes 附件; one without text of its own is only named
 * @param signature name under the text (发文机关署名); usually the organ's
 * @param day 成文日期; null while it is a draft
 * @param sealed whether a seal is to be set over name and date
 * @param note 附注, such as who can be asked; else null
 * @param copies 抄送
 * @param printedBy 印发机关; null if the document has no imprint (版记)
 */
public record OfficialDocument(
        String organ,
        @Nullable String number,
        @Nullable String signer,
        String title,
        List<String> addressees,
        List<Block> body,
        List<Annex> annexes,
        String signature,
        @Nullable LocalDate day,
        boolean sealed,
        @Nullable String note,
        List<String> copies,
        @Nullable String printedBy) {

    /** What is attached. */
    public record Annex(String title, List<Block> blocks) {}

    /** Whether it has not been signed: then it says so on every page. */
    public boolean draft() {
        return number == null || day == null;
    }

    public static Builder of(String organ, String title) {
        return new Builder(organ, title);
    }

    /** Puts a document together. */
    public static final class Builder {

        private final String organ;
        private final String title;
        private @Nullable String number;
        private @Nullable String signer;
        private final List<String> addressees = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private final List<Annex> annexes = new ArrayList<>();
        private String signature;
        private @Nullable LocalDate day;
        private boolean sealed = true;
        private @Nullable String note;
        private final List<String> copies = new ArrayList<>();
        private @Nullable String printedBy;

        private Builder(String organ, String title) {
            this.organ = organ;
            this.title = title;
            this.signature = organ;
        }

        /** Number and day, both given when it is signed. */
        public Builder signed(String givenNumber, LocalDate on) {
            number = givenNumber;
            day = on;
            return this;
        }

        public Builder signer(String name) {
            signer = name;
            return this;
        }

        public Builder to(String... names) {
            addressees.addAll(List.of(names));
            return this;
        }

        public Builder heading(int level, String text) {
            body.add(new Block.Heading(level, text));
            return this;
        }

        public Builder text(String text) {
            body.add(new Block.Text(text));
            return this;
        }

        public Builder block(Block block) {
            body.add(block);
            return this;
        }

        public Builder annex(String name, Block... blocks) {
            annexes.add(new Annex(name, List.of(blocks)));
            return this;
        }

        public Builder signature(String name) {
            signature = name;
            return this;
        }

        public Builder withoutSeal() {
            sealed = false;
            return this;
        }

        public Builder note(String text) {
            note = text;
            return this;
        }

        public Builder copies(List<String> names) {
            copies.addAll(names);
            return this;
        }

        public Builder printedBy(String office) {
            printedBy = office;
            return this;
        }

        public OfficialDocument build() {
            return new OfficialDocument(
                    organ,
                    number,
                    signer,
                    title,
                    List.copyOf(addressees),
                    List.copyOf(body),
                    List.copyOf(annexes),
                    signature,
                    day,
                    sealed,
                    note,
                    List.copyOf(copies),
                    printedBy);
        }
    }
}

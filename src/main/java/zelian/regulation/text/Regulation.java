package zelian.regulation.text;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.common.Source;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;

/**
 * One text (法规) as its file in {@code resources/regulation-text} tells it: name, dates, whether anyone
 * has checked it, and its clauses in our own words. The text itself is not kept.
 *
 * @param slug the file's name; ids are computed from it and never change
 */
record Regulation(
        String slug,
        String title,
        List<String> aliases,
        @Nullable String issuer,
        @Nullable LocalDate issued,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Checked checked,
        @Nullable String note,
        List<Article> articles) {

    /** How far the wording was checked (核验). */
    enum Checked {
        YES("yes", "条文已核"),
        SECOND_HAND("second-hand", "转述"),
        NO("no", "未核验");

        private final String word;
        private final String label;

        Checked(String word, String label) {
            this.word = word;
            this.label = label;
        }

        String word() {
            return word;
        }

        String label() {
            return label;
        }

        static Checked of(String word) {
            for (var checked : values()) {
                if (checked.word.equals(word)) {
                    return checked;
                }
            }
            throw new IllegalArgumentException("verified is yes, second-hand or no, not " + word);
        }
    }

    /** One clause: its number, or the matter it is about while the number is not verified. */
    record Article(String number, String gist, Checked checked) {

        boolean numbered() {
            return number.startsWith("第") || Character.isDigit(number.charAt(0));
        }
    }

    static Regulation parse(String slug, Reader yaml) {
        var file = Node.parse(slug, yaml);
        var articles = new ArrayList<Article>();
        articles.add(new Article(Clause.WHOLE, "整部适用，未指明条款", Checked.of(file.text("verified"))));
        file.list("clauses")
                .forEach(clause -> articles.add(
                        new Article(clause.text("number"), clause.text("gist"), Checked.of(clause.text("verified")))));
        return new Regulation(
                slug,
                file.text("title"),
                file.words("aliases"),
                file.optionalText("issuer"),
                file.optionalDay("issued"),
                file.optionalDay("from"),
                file.optionalDay("until"),
                Checked.of(file.text("verified")),
                file.optionalText("note"),
                List.copyOf(articles));
    }

    UUID id() {
        return named(slug);
    }

    ClauseId id(Article article) {
        return new ClauseId(named(slug + "#" + article.number()));
    }

    Clause clause(Article article) {
        return new Clause(
                id(article),
                id(),
                title,
                aliases.isEmpty() ? title : aliases.getFirst(),
                article.number(),
                article.gist(),
                new Source(
                        title,
                        article.number().equals(Clause.WHOLE) ? null : article.number(),
                        from,
                        article.checked() == Checked.YES),
                until);
    }

    /** Whether these words, between 《 and 》, name this text: brackets, spaces and quotation marks aside. */
    boolean named(String words, boolean alsoByAlias) {
        return plain(title).equals(plain(words))
                || (alsoByAlias
                        && aliases.stream().anyMatch(alias -> plain(alias).equals(plain(words))));
    }

    /** For comparison only: half width, without spaces, brackets and quotation marks. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s《》〈〉“”\"'‘’()\\[\\]〔〕【】—-]", "");
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("zelian:regulation:" + name).getBytes(StandardCharsets.UTF_8));
    }
}

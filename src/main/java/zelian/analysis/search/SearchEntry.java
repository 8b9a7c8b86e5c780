package zelian.analysis.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.text.Pinyin;
import zelian.text.Wording;

/** What search knows of one node: its words and the first letters they are typed by. */
record SearchEntry(
        String kind,
        UUID id,
        @Nullable UUID unit,
        @Nullable UUID who,
        String visibility,
        String title,
        @Nullable String number) {

    String words() {
        return number == null ? Wording.bare(title) : Wording.bare(title) + " " + Wording.bare(number);
    }

    String letters() {
        return Pinyin.searchable(kind.equals("person") ? Pinyin.ofName(title) : Pinyin.ofText(title));
    }

    Set<String> grams() {
        var grams = new LinkedHashSet<>(Grams.of(words()));
        grams.addAll(Grams.of(letters()));
        return grams;
    }
}

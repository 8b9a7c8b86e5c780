package zelian.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * First letters of 拼音 (拼音首字母), by which people are found: zgd finds 朱国栋. A character read in
 * several ways is found by each of them; the likeliest reading comes first.
 */
public final class Pinyin {

    /** Beyond this many readings of one text the rest is left out: nobody searches by them. */
    private static final int MOST = 16;

    /** Surnames read otherwise than the same character elsewhere; of several readings, each. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "s"),
            Map.entry("仇", "q"),
            Map.entry("曾", "z"),
            Map.entry("解", "x"),
            Map.entry("区", "o"),
            Map.entry("查", "z"),
            Map.entry("朴", "p"),
            Map.entry("任", "r"),
            Map.entry("华", "h"),
            Map.entry("盖", "g"),
            Map.entry("缪", "m"),
            Map.entry("宓", "m"),
            Map.entry("冼", "x"),
            Map.entry("洗", "x"),
            Map.entry("员", "y"),
            Map.entry("折", "s"),
            Map.entry("翟", "z"),
            Map.entry("种", "c"),
            Map.entry("祭", "z"),
            Map.entry("覃", "qt"),
            Map.entry("乐", "yl"),
            Map.entry("牟", "m"),
            Map.entry("繁", "p"),
            Map.entry("逄", "p"),
            Map.entry("秘", "b"),
            Map.entry("卜", "b"),
            Map.entry("柏", "b"),
            Map.entry("贾", "j"),
            Map.entry("沈", "s"),
            Map.entry("石", "s"),
            Map.entry("车", "c"),
            Map.entry("晁", "c"),
            Map.entry("召", "s"),
            Map.entry("重", "c"),
            Map.entry("隗", "wk"),
            Map.entry("郇", "xh"),
            Map.entry("尉", "w"),
            Map.entry("黑", "h"),
            Map.entry("长", "z"),
            Map.entry("阚", "k"));

    /** Surnames of two characters. */
    private static final Map<String, String> DOUBLE_SURNAMES = Map.ofEntries(
            Map.entry("尉迟", "yc"),
            Map.entry("万俟", "mq"),
            Map.entry("长孙", "zs"),
            Map.entry("澹台", "tt"),
            Map.entry("令狐", "lh"),
            Map.entry("呼延", "hy"),
            Map.entry("单于", "cy"),
            Map.entry("鲜于", "xy"),
            Map.entry("欧阳", "oy"),
            Map.entry("司马", "sm"),
            Map.entry("上官", "sg"),
            Map.entry("诸葛", "zg"),
            Map.entry("皇甫", "hf"),
            Map.entry("慕容", "mr"),
            Map.entry("宇文", "yw"),
            Map.entry("夏侯", "xh"));

    private Pinyin() {}

    /** Every reading of a person's name, the surname read as a surname first. */
    public static Set<String> ofName(String name) {
        var bare = Wording.bare(name);
        for (var length = 2; length > 0; length--) {
            if (bare.codePointCount(0, bare.length()) > length) {
                var end = bare.offsetByCodePoints(0, length);
                var reading = (length == 2 ? DOUBLE_SURNAMES : SURNAMES).get(bare.substring(0, end));
                if (reading != null) {
                    return withSurname(length == 2 ? List.of(reading) : List.of(reading.split("")), bare, end);
                }
            }
        }
        return ofText(name);
    }

    private static Set<String> withSurname(List<String> surname, String name, int end) {
        var readings = new LinkedHashSet<String>();
        for (var given : ofText(name.substring(end))) {
            surname.forEach(first -> readings.add(first + given));
        }
        readings.addAll(ofText(name));
        return readings;
    }

    /** Every reading of a text, as the phrase is read first; letters and digits stand for themselves. */
    public static Set<String> ofText(String text) {
        var bare = Wording.bare(text);
        var readings = new LinkedHashSet<String>();
        readings.add(asPhrase(bare));
        var each = bare.codePoints().mapToObj(Pinyin::letters).toList();
        var grown = List.of("");
        for (var letters : each) {
            grown = grown.stream()
                    .flatMap(begun -> letters.stream().map(letter -> begun + letter))
                    .limit(MOST)
                    .toList();
        }
        readings.addAll(grown);
        return readings;
    }

    /** All readings in one line, for a column to search in. */
    public static String searchable(Set<String> readings) {
        return String.join(" ", readings);
    }

    private static String asPhrase(String bare) {
        var letters = new StringBuilder();
        for (var syllable :
                PinyinHelper.toPinyin(bare, PinyinStyleEnum.FIRST_LETTER, " ").split(" ")) {
            letters.append(syllable);
        }
        return kept(letters.toString());
    }

    private static Set<String> letters(int point) {
        var character = Character.toString(point);
        if (!Character.isIdeographic(point) || character.length() > 1) {
            return Set.of(kept(character));
        }
        var letters = new LinkedHashSet<String>();
        PinyinHelper.toPinyinList(character.charAt(0), PinyinStyleEnum.FIRST_LETTER)
                .forEach(letter -> letters.add(letter.toLowerCase(Locale.ROOT)));
        return letters.isEmpty() ? Set.of(character) : letters;
    }

    /** Letters, digits and characters without a reading; punctuation goes. */
    private static String kept(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

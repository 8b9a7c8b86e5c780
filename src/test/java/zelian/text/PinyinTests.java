package zelian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "朱国栋, zgd",
        "单雄信, sxx",
        "仇和, qh",
        "曾国藩, zgf",
        "解缙, xj",
        "区伯, ob",
        "查良镛, zly",
        "尉迟恭, ycg",
        "万俟卨, mqx",
        "任建新, rjx",
        "覃海, qh",
        "覃海, th",
        "欧阳修, oyx"
    })
    void aPersonIsFoundByTheSurnameReadAsASurname(String name, String letters) {
        assertThat(Pinyin.ofName(name)).contains(letters);
    }

    @Test
    void theSurnameReadAsASurnameComesFirst() {
        assertThat(Pinyin.ofName("单雄信")).startsWith("sxx").contains("dxx");
    }

    @ParameterizedTest
    @CsvSource({"重庆, cq", "银行, yh", "机关党委, jgdw", "2026年责任清单, 2026nzrqd", "三重一大, szyd", "党委（党组）, dwdz", "Ａ类, al"})
    void aTextIsReadAsAPhrase(String text, String letters) {
        assertThat(Pinyin.ofText(text)).contains(letters);
    }

    @Test
    void everyReadingOfACharacterIsKept() {
        assertThat(Pinyin.ofText("重")).contains("c", "z");
        assertThat(Pinyin.ofText("行长重行长重行长重行长重")).hasSizeLessThanOrEqualTo(17);
    }

    @Test
    void rareCharactersPassThrough() {
        assertThat(Pinyin.ofName("王𠮷")).contains("w𠮷");
        assertThat(Pinyin.ofText("")).containsExactly("");
    }
}

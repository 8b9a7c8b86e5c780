package zelian.accountability.rule;

import java.time.LocalDate;
import zelian.common.Source;

/** The articles of 《中国共产党问责条例》 that refusals cite; those nobody checked say so. */
public enum Article {
    OBJECTS("第五条", true),
    SHARES("第六条", true),
    FORMS("第八条", true),
    START("第九条", true),
    INQUIRY("第十条", true),
    HEARING("第十一条", false),
    DECISION("第十二条", true),
    EXECUTION("第十三条", false),
    REMEDY("第十四条", false),
    EXEMPTION("第十七条", false),
    APPEAL("第二十条", false),
    CORRECTION("第二十一条", true);

    private final Source source;

    Article(String number, boolean verified) {
        this.source = new Source("中国共产党问责条例", number, LocalDate.of(2019, 9, 1), verified);
    }

    public Source source() {
        return source;
    }
}

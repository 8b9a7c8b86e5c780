package zelian.document.word;

/** The typefaces of official documents. Machines without them substitute. */
enum Typeface {
    /** Names and titles. */
    XIAOBIAOSONG("方正小标宋简体"),
    /** Running text. */
    FANGSONG("仿宋_GB2312"),
    /** First-level headings, labels. */
    HEI("黑体"),
    /** Second-level headings, names of people. */
    KAI("楷体_GB2312"),
    /** Page numbers. */
    SONG("宋体");

    private final String fontName;

    Typeface(String fontName) {
        this.fontName = fontName;
    }

    String fontName() {
        return fontName;
    }
}

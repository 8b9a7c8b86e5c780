package zelian.document.word;

/** The measures of GB/T 9704-2012 in Word's unit, the twip (1/1440 inch, 1/20 point). */
final class Measures {

    static final int PAGE_WIDTH = 11906;
    static final int PAGE_HEIGHT = 16838;

    /** 天头 37 mm, 订口 28 mm; the text area of 156 × 225 mm leaves 26 and 35 mm. */
    static final int TOP = mm(37);

    static final int LEFT = mm(28);
    static final int RIGHT = mm(26);
    static final int BOTTOM = mm(35);
    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** 225 mm ÷ 22 lines, 28.95 pt; 29 pt would give 21 lines. */
    static final int LINE = 579;

    /** A character of size 3 is 16 pt wide; 28 of them fill 156 mm only when set a quarter point closer. */
    static final int CLOSER = -5;

    static final int CHARACTER = 320 + CLOSER;

    /** Size 3 (三号), 4 (四号) and 2 (二号), in half points. */
    static final int SIZE_3 = 32;

    static final int SIZE_4 = 28;
    static final int SIZE_2 = 44;

    /** The top of the organ's name lies 35 mm under the top of the text area. */
    static final int ABOVE_ORGAN = mm(35);

    /**
     * The dashes of the page number lie 7 mm under the text area: the middle of a line of 14 pt, whose lower
     * edge is then so far from the edge of the page.
     */
    static final int FOOTER = BOTTOM - mm(7) - 140;

    private Measures() {}

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** How wide a text is when set in size 3: Chinese characters whole, others half. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 160 + CLOSER : CHARACTER).sum();
    }
}

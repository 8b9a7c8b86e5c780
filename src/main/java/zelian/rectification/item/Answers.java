package zelian.rectification.item;

/** The three questions of a verification (复核三问). */
record Answers(Degree carried, Degree solved, Beyond beyond) {

    /** How far the measures were carried out, or the fault put right. */
    enum Degree {
        FULLY("落实", "解决"),
        PARTLY("部分落实", "部分解决"),
        NOT("未落实", "未解决");

        private final String carried;
        private final String solved;

        Degree(String carried, String solved) {
            this.carried = carried;
            this.solved = solved;
        }

        String carried() {
            return carried;
        }

        String solved() {
            return solved;
        }
    }

    /** Whether the same fault was looked for elsewhere (举一反三). */
    enum Beyond {
        YES("是"),
        NO("否"),
        NOT_NEEDED("不需要");

        private final String label;

        Beyond(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean pass() {
        return carried == Degree.FULLY && solved == Degree.FULLY && beyond != Beyond.NO;
    }

    String inWords() {
        return "措施" + carried.carried() + "，问题" + solved.solved() + "，举一反三：" + beyond.label();
    }
}

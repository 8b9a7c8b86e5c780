package zelian.duty.raci;

/** What a body has to do with a duty (RACI). */
enum Letter {
    A("负责到底，只有一家"),
    R("具体办理"),
    C("参与配合"),
    I("知情监督");

    private final String label;

    Letter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

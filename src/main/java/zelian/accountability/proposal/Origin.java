package zelian.accountability.proposal;

/** Who may propose (发起主体): teams and bodies that may propose and nothing more. */
enum Origin {
    SUPERVISION("督导组"),
    INSPECTION("检查组"),
    ASSESSMENT("考核组"),
    STATIONED("派驻纪检监察组"),
    JOINT("协同监督部门");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

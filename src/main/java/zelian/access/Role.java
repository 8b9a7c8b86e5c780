package zelian.access;

/**
 * What a person may be in this system (角色). Business roles come with a post, by a table that the
 * security administrator approves; the three administrators (三员) exclude each other and every
 * business role.
 */
public enum Role {
    SECRETARY("党组书记"),
    MEMBER("班子成员"),
    PARTY_OFFICE("机关党委经办"),
    DISCIPLINE("机关纪委"),
    STATIONED("派驻组"),
    PERSONNEL("组织人事"),
    INSPECTOR("督责组成员"),
    UNIT_HEAD("单位主要负责人"),
    BRANCH("支部书记·纪检委员"),
    CLERK("联络员"),
    STAFF("普通干部职工"),
    SUPERIOR("上级机关"),
    JOINT("协同监督"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDIT_ADMIN("审计管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One of the three administrators (三员): administers, reads no business. */
    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    /** Must sign in with a second factor: the three administrators and the discipline bodies. */
    public boolean needsSecondFactor() {
        return administers() || this == DISCIPLINE || this == STATIONED;
    }
}

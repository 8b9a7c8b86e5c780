package zelian.organization.importing;

/** One line of 人员任职.xlsx as written; empty text where the cell is empty. */
record TenureLine(
        Place row,
        String staffNo,
        String name,
        String unit,
        String title,
        String since,
        String until,
        String charge,
        String care,
        String grade) {

    static final String STAFF_NO = "工号";
    static final String NAME = "姓名";
    static final String UNIT = "单位编码";
    static final String TITLE = "职务";
    static final String SINCE = "任职日期";
    static final String UNTIL = "免职日期";
    static final String CHARGE = "分管单位编码";
    static final String CARE = "归口监督单位编码";
    static final String GRADE = "管理层级";
}

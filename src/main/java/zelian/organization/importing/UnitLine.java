package zelian.organization.importing;

/** One line of 组织机构.xlsx as written; empty text where the cell is empty. */
record UnitLine(Place row, String code, String name, String kind, String parent, String since) {

    static final String CODE = "单位编码";
    static final String NAME = "单位名称";
    static final String KIND = "单位类型";
    static final String PARENT = "上级编码";
    static final String SINCE = "设立日期";
}

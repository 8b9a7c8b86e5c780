package zelian.organization.administrator;

import java.util.List;
import zelian.ui.Page;

/** 管理事项 on the start page of an administrator. */
public record AdministratorsWorkPart(List<Matter> matters) implements Page {

    /** Something to be done, and where. */
    public record Matter(String title, String note, String address) {}
}

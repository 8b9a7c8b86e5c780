package zelian.intake.upload;

import java.util.List;
import zelian.intake.Parameter;
import zelian.ui.Page;

/** Choosing the file of an import (上传). */
public record UploadPage(String kind, String title, String hint, List<Parameter> parameters, List<String> columns)
        implements Page {}

package zelian.problem.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.problem.work.ProblemHead;
import zelian.problem.work.Project;
import zelian.ui.Page;

/** The form of a project; {@code project} is null for a new one. */
public record ProjectFormPage(ProblemHead problem, @Nullable Project project, LocalDate today) implements Page {}

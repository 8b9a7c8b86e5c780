package zelian.intake.upload;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.intake.Field;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** The pages of an import: choose a file, check it, put cells right, confirm. */
@Controller
class ImportController {

    private final Importing importing;
    private final Reviewing reviewing;

    ImportController(Importing importing, Reviewing reviewing) {
        this.importing = importing;
        this.reviewing = reviewing;
    }

    @GetMapping("/imports/new")
    UploadPage choose(@RequestParam String kind, Viewer viewer) {
        var asked = importing.kind(kind, viewer);
        return new UploadPage(
                kind,
                asked.title(),
                asked.hint(),
                asked.parameters(viewer),
                asked.fields().stream().map(Field::label).toList());
    }

    @PostMapping("/imports")
    SeeOther upload(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> form,
            Viewer viewer)
            throws IOException {
        var asked = importing.kind(kind, viewer);
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            throw Rejected.because("intake.no-file").at("file");
        }
        var parameters = new HashMap<String, String>();
        asked.parameters(viewer)
                .forEach(parameter -> parameters.put(
                        parameter.name(),
                        parameter.options().stream()
                                .map(option -> option.value())
                                .filter(value -> value.equals(form.get("parameter." + parameter.name())))
                                .findFirst()
                                .orElse(parameter.preset())));
        var id = importing.upload(asked, file.getOriginalFilename(), file.getBytes(), parameters, viewer);
        return new SeeOther("/imports/" + id);
    }

    @GetMapping("/imports/{id}")
    ReviewPage review(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable Integer after,
            Viewer viewer) {
        return reviewing.page(id, show, after, viewer);
    }

    @GetMapping("/imports/{id}/cells/{line}/{field}")
    CellPage cell(@PathVariable UUID id, @PathVariable int line, @PathVariable String field, Viewer viewer) {
        return reviewing.cell(id, line, field, viewer);
    }

    @PostMapping("/imports/{id}/cells")
    SeeOther edit(
            @PathVariable UUID id,
            @RequestParam int line,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String value,
            Viewer viewer) {
        importing.edit(id, line, field, value, viewer);
        return new SeeOther("/imports/" + id);
    }

    @PostMapping("/imports/{id}/matching")
    SeeOther match(@PathVariable UUID id, @RequestParam Map<String, String> form, Viewer viewer) {
        var choices = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("column.")) {
                choices.put(name.substring("column.".length()), value);
            }
        });
        importing.match(id, choices, viewer);
        return new SeeOther("/imports/" + id);
    }

    @PostMapping("/imports/{id}/confirming")
    SeeOther confirm(@PathVariable UUID id, @RequestParam(defaultValue = "whole") String how, Viewer viewer) {
        return new SeeOther(importing.confirm(id, how.equals("good"), viewer));
    }

    @PostMapping("/imports/{id}/discarding")
    SeeOther discard(@PathVariable UUID id, Viewer viewer) {
        importing.discard(id, viewer);
        return new SeeOther("/imports/" + id);
    }

    @GetMapping("/imports/{id}/annotated.xlsx")
    Download annotated(@PathVariable UUID id, Viewer viewer) {
        return reviewing.annotated(id, false, viewer);
    }

    @GetMapping("/imports/{id}/refused.xlsx")
    Download refused(@PathVariable UUID id, Viewer viewer) {
        return reviewing.annotated(id, true, viewer);
    }
}

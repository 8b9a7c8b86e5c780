package zelian.risk.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.risk.RiskCardId;
import zelian.risk.display.Displaying;
import zelian.risk.inspection.Inspecting;
import zelian.ui.SeeOther;

/** How a unit and those above it deal with all its risk cards at once: 公示互评 and 检查验收. */
@Controller
@RequestMapping("/risks")
class UnitRisksController {

    private static final String FAULT = "fault-";

    private final UnitRisks unitRisks;
    private final Displaying displaying;
    private final Inspecting inspecting;

    UnitRisksController(UnitRisks unitRisks, Displaying displaying, Inspecting inspecting) {
        this.unitRisks = unitRisks;
        this.displaying = displaying;
        this.inspecting = inspecting;
    }

    @GetMapping("/units/{id}")
    UnitRisksPage show(@PathVariable("id") UnitId unit, Viewer viewer) {
        return unitRisks.page(unit, viewer);
    }

    @PostMapping("/units/{id}/display")
    SeeOther display(@PathVariable("id") UnitId unit, Viewer viewer) {
        displaying.open(viewer, unit);
        return shown(unit);
    }

    @PostMapping("/units/{id}/remarks")
    SeeOther remark(
            @PathVariable("id") UnitId unit,
            @RequestParam(required = false) @Nullable RiskCardId card,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        displaying.remark(viewer, unit, Optional.ofNullable(card), words);
        return shown(unit);
    }

    @PostMapping("/remarks/{id}/answer")
    SeeOther answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean adopted,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        return shown(displaying.answer(viewer, id, adopted, words));
    }

    @PostMapping("/units/{id}/inspection")
    SeeOther inspect(
            @PathVariable("id") UnitId unit,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String conclusion,
            Viewer viewer) {
        inspecting.inspect(viewer, unit, faults(fields), conclusion);
        return shown(unit);
    }

    private static Map<UUID, String> faults(Map<String, String> fields) {
        var faults = new HashMap<UUID, String>();
        fields.forEach((name, words) -> {
            if (name.startsWith(FAULT)) {
                faults.put(card(name.substring(FAULT.length())), words);
            }
        });
        return faults;
    }

    private static UUID card(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("risk card " + id);
        }
    }

    private static SeeOther shown(UnitId unit) {
        return new SeeOther("/risks/units/" + unit);
    }
}

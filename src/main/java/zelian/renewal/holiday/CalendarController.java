package zelian.renewal.holiday;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.ui.NavEntry;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** The working calendar (工作日历): a year's notice of holidays, and entering it. */
@Controller
class CalendarController {

    private final CalendarPages pages;
    private final EnteringNotices entering;

    CalendarController(CalendarPages pages, EnteringNotices entering) {
        this.pages = pages;
        this.entering = entering;
    }

    @Bean
    static NavEntry calendar() {
        return NavEntry.of(NavEntry.Group.ADMINISTRATION, "工作日历", "/calendar", 60)
                .icon("calendar")
                .needs(Area.SYSTEM, Act.ADMINISTER);
    }

    @Bean
    static NavEntry calendarOfBusiness() {
        return NavEntry.of(NavEntry.Group.BASIS, "工作日历", "/calendar", 60)
                .icon("calendar")
                .when((viewer, rights) -> !viewer.administers());
    }

    @GetMapping("/calendar")
    Page show(@RequestParam(required = false) @Nullable Integer year, Viewer viewer) {
        return pages.of(year == null ? viewer.day().getYear() : year, viewer);
    }

    @PostMapping("/calendar/{year}")
    SeeOther enter(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer) {
        entering.enter(viewer, year, title, text);
        return new SeeOther("/calendar?year=" + year);
    }
}

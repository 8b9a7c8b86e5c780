package zelian.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Renders pages: finds the template that lies beside the page record and fills it. */
@Component
class Pages {

    private static final String BASE = "zelian";
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, BASE);

    private final Assets assets;
    private final FrameModel frames;

    Pages(Assets assets, FrameModel frames) {
        this.assets = assets;
        this.frames = frames;
    }

    String html(Page page, HttpServletRequest request) {
        var html = new StringOutput(16_384);
        Rendering.during(new Rendering(request, assets, frames), () -> render(page, html));
        return html.toString();
    }

    static void render(Page page, gg.jte.TemplateOutput html) {
        TEMPLATES.render(templateOf(page), page, html);
    }

    private static String templateOf(Page page) {
        return page.getClass().getName().substring(BASE.length() + 1).replace('.', '/') + ".jte";
    }
}

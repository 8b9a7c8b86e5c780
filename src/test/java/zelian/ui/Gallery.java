package zelian.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletRequest;
import zelian.calendar.Light;

/** A page put together of parts as pages are, with invented people. */
abstract class Gallery {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "zelian");

    /** Parts used so far: a test compares them with the templates there are. */
    final Set<String> used = new LinkedHashSet<>();

    static final Light TODAY = new Light(Light.Colour.YELLOW, "今天到期");
    static final Light SOON = new Light(Light.Colour.YELLOW, "余 2 个工作日");
    static final Light NEAR = new Light(Light.Colour.BLUE, "余 5 个工作日");
    static final Light FAR = new Light(Light.Colour.GREEN, "余 23 个工作日");
    static final Light LATE = new Light(Light.Colour.RED, "逾期 18 天");

    abstract String show();

    String page(String path, String title, Content... content) {
        var request = new MockHttpServletRequest("GET", path);
        var html = new StringOutput();
        Rendering.during(
                new Rendering(request, SampleFrame.assets(), SampleFrame.model()),
                () -> TEMPLATES.render(
                        "ui/frame.jte", Map.of("title", title, "content", all(content), "narrow", false), html));
        used.addAll(Set.of("frame", "side", "hidden", "icon", "badge", "field", "share"));
        return html.toString();
    }

    /** One part by its name and parameters, as {@code @template.ui.name(…)} would give it. */
    Content part(String name, Object... parameters) {
        used.add(name);
        var map = new HashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put((String) parameters[i], parameters[i + 1]);
        }
        return output -> TEMPLATES.render("ui/" + name + ".jte", map, output);
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    static Content all(Content... content) {
        return output -> {
            for (var part : content) {
                part.writeTo(output);
            }
        };
    }
}

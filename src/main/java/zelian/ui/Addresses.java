package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses made from the one asked for: the next page of a list, a list with another filter. */
final class Addresses {

    private Addresses() {}

    /** Path and query of the request with these parameters changed; an empty value leaves one out. */
    static String with(HttpServletRequest request, Map<String, String> changes) {
        var query = new LinkedHashMap<String, String[]>(request.getParameterMap());
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                query.remove(name);
            } else {
                query.put(name, new String[] {value});
            }
        });
        var address = UriComponentsBuilder.fromPath(request.getRequestURI());
        query.forEach((name, values) -> {
            for (var value : values) {
                if (!value.isEmpty()) {
                    address.queryParam(name, "{value}").encode();
                }
            }
        });
        return address.encode()
                .buildAndExpand(query.values().stream()
                        .flatMap(Arrays::stream)
                        .filter(value -> !value.isEmpty())
                        .toArray())
                .toUriString();
    }
}
